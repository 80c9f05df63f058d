import type { Place } from '../model/place.js';
import { cutMiddle, nameLimit, relativeUri, visible } from './escape.js';
import { archiveOf, commitNote, placeName } from './place.js';

export interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
  readonly region: { readonly startLine: number; readonly startColumn?: number; readonly endLine?: number; readonly endColumn?: number };
}

/** Where code scanning shows a finding, and what its message must add where that isn't where it stands. */
export interface SarifPlace {
  readonly location: PhysicalLocation;
  /** `deploy/.env:3:23, in commit 0a1b2c3`; empty when the location says it all. */
  readonly note: string;
}

/** Git takes longer paths than any system can check out; none of those is a file that a viewer could open. */
const pathLimit = 4096;

/** A member of an archive stands at the archive; what no file in the tree holds stands at the config file, line 1. */
export function sarifPlace(place: Place, configPath: string): SarifPlace {
  const where = [cutMiddle(visible(placeName(place)), nameLimit), commitNote(place)].filter(Boolean).join(', ');
  const atConfig = {
    location: located(relativeUri(configPath) ?? '.github', { startLine: 1 }),
    note: place.path === '' && place.in === undefined ? '' : where,
  };
  if (place.in !== undefined || (place.commit !== undefined && place.inTree !== true)) return atConfig;
  const archive = archiveOf(place.path);
  const path = archive?.archive ?? place.path;
  const uri = path.length > pathLimit ? undefined : relativeUri(path);
  if (uri === undefined) return atConfig;
  return archive === undefined
    ? { location: located(uri, region(place)), note: '' }
    : { location: located(uri, { startLine: 1 }), note: where };
}

function located(uri: string, region: PhysicalLocation['region']): PhysicalLocation {
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}

function region({ line, column, endLine, endColumn }: Place): PhysicalLocation['region'] {
  const startLine = Math.max(1, line ?? 1);
  if (line === undefined || column === undefined) return { startLine };
  const start = { startLine, startColumn: Math.max(1, column) };
  if (endLine === undefined || endColumn === undefined || endLine < startLine) return start;
  if (endLine === startLine && endColumn < column) return start;
  return { ...start, endLine, endColumn };
}
