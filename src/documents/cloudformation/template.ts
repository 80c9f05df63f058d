import type { Span } from '../../model/position.js';
import type { MapValue, Value } from '../../model/value.js';
import { entry, member, textOf } from '../../model/value.js';

export interface Resource {
  /** The logical id. */
  readonly id: string;
  readonly type: string;
  readonly properties: MapValue;
  readonly span: Span;
}

/** The sections of a template that say what its policies are. */
export interface Template {
  readonly parameters: Value | undefined;
  readonly mappings: Value | undefined;
  readonly resources: ReadonlyMap<string, Resource>;
}

/**
 * Reads a map as a CloudFormation template, or as the bare `Resources` of one (a fragment that another tool puts in).
 * Undefined when no resource in it has a type of CloudFormation's.
 */
export function templateOf(map: MapValue): Template | undefined {
  const section = member(map, 'Resources');
  const resources = resourcesOf(section?.type === 'map' ? section : map);
  if (![...resources.values()].some(({ type }) => /^(?:AWS|Alexa|Custom)::/.test(type))) return undefined;
  return { parameters: member(map, 'Parameters'), mappings: member(map, 'Mappings'), resources };
}

function resourcesOf(section: MapValue, into = new Map<string, Resource>()): Map<string, Resource> {
  for (const { key, keySpan, value } of section.entries) {
    if (key.startsWith('Fn::ForEach::')) {
      const body = value.type === 'list' ? value.items[2] : undefined;
      if (body?.type === 'map') resourcesOf(body, into);
      continue;
    }
    const type = textOf(member(value, 'Type'));
    if (value.type !== 'map' || type === undefined || !/^\w+::\w/.test(type)) continue;
    const properties = entry(value, 'Properties')?.value;
    const none: MapValue = { type: 'map', entries: [], span: value.span };
    into.set(key, {
      id: key,
      type,
      properties: properties?.type === 'map' ? properties : none,
      span: { start: keySpan.start, end: value.span.end },
    });
  }
  return into;
}
