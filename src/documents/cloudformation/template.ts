import type { Span } from '../../model/position.js';
import type { MapEntry, MapValue, Value } from '../../model/value.js';
import { entry, member, textOf } from '../../model/value.js';
import { unrolled } from './loops.js';
import { Resolver } from './resolver.js';

export interface Resource {
  /** The logical id. */
  readonly id: string;
  readonly type: string;
  readonly properties: MapValue;
  /** The condition under which it is made at all. */
  readonly condition: string | undefined;
  readonly metadata: Value | undefined;
  readonly span: Span;
}

/** The sections of a template that say what its policies are. */
export interface Template {
  readonly parameters: Value | undefined;
  readonly mappings: Value | undefined;
  readonly conditions: Value | undefined;
  /** What SAM's resources share. */
  readonly globals: Value | undefined;
  readonly resources: ReadonlyMap<string, Resource>;
  /** What the stack around it hands to its parameters; the others keep their defaults. */
  readonly given?: ReadonlyMap<string, Given>;
}

/** What a parameter is given. */
export interface Given {
  readonly value: Value;
  /** Written out, so that it is the same in every deployment. */
  readonly fixed: boolean;
}

/**
 * Reads a map as a CloudFormation template, or as the bare `Resources` of one (a fragment that another tool puts in).
 * Undefined when no resource in it has a type of CloudFormation's.
 */
export function templateOf(map: MapValue): Template | undefined {
  const section = member(map, 'Resources');
  const written = section?.type === 'map' ? section : map;
  if (!written.entries.some(isOurs)) return undefined;
  const sections = {
    parameters: member(map, 'Parameters'),
    mappings: member(map, 'Mappings'),
    conditions: member(map, 'Conditions'),
    globals: member(map, 'Globals'),
  };
  const loops = new Resolver({ ...sections, resources: new Map() });
  return { ...sections, resources: resourcesOf(unrolled(written, (collection) => loops.resolve(collection))) };
}

/** Whether an entry is a resource of CloudFormation, or a loop over some. */
function isOurs({ key, value }: MapEntry): boolean {
  const body = key.startsWith('Fn::ForEach::') && value.type === 'list' ? value.items[2] : undefined;
  if (body?.type === 'map') return body.entries.some(isOurs);
  return value.type === 'map' && /^(?:AWS|Alexa|Custom)::/.test(textOf(member(value, 'Type')) ?? '');
}

function resourcesOf(section: MapValue): Map<string, Resource> {
  const found = new Map<string, Resource>();
  for (const { key, keySpan, value } of section.entries) {
    const type = textOf(member(value, 'Type'));
    if (value.type !== 'map' || type === undefined || !/^\w+::\w/.test(type)) continue;
    const properties = entry(value, 'Properties')?.value;
    const none: MapValue = { type: 'map', entries: [], span: value.span };
    found.set(key, {
      id: key,
      type,
      properties: properties?.type === 'map' ? properties : none,
      condition: textOf(member(value, 'Condition')),
      metadata: member(value, 'Metadata'),
      span: { start: keySpan.start, end: value.span.end },
    });
  }
  return found;
}
