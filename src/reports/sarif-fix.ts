import type { Replacement } from '../model/place.js';
import type { ReportedFinding } from '../model/report.js';
import { visible } from './escape.js';
import type { PhysicalLocation } from './sarif-place.js';
import { sarifPlace } from './sarif-place.js';

/** Code points of a text to insert: what is longer stands in the JSON report alone. */
const insertLimit = 8000;

/**
 * A finding's replacement as a SARIF fix, to be taken word for word; none where a viewer couldn't open the file, or the text
 * holds what nobody would see.
 */
export function sarifFixes({ replacement, fix, place }: ReportedFinding, configPath: string): object {
  if (replacement === undefined || place.commit !== undefined || replacement.text.length > insertLimit || isHidden(replacement)) return {};
  const { location, note } = sarifPlace(replacement, configPath);
  if (note !== '' || !isWhole(location.region)) return {};
  const change = {
    artifactLocation: location.artifactLocation,
    replacements: [{ deletedRegion: location.region, insertedContent: { text: replacement.text } }],
  };
  return { fixes: [{ description: { text: visible(fix) }, artifactChanges: [change] }] };
}

function isHidden({ text }: Replacement): boolean {
  return text.split(/[\n\t]/).some((line) => visible(line) !== line);
}

function isWhole({ endLine, endColumn }: PhysicalLocation['region']): boolean {
  return endLine !== undefined && endColumn !== undefined;
}
