import type { Value } from '../../model/value.js';

/** A use of an intrinsic function: `{ "Fn::Sub": ... }` or `!Sub ...`. */
export interface FunctionCall {
  /** Without `Fn::`: `Sub`, `Ref`, `GetAtt`. */
  readonly name: string;
  readonly argument: Value;
}

/** The intrinsic function that a value calls; undefined for a plain value. */
export function functionOf(value: Value): FunctionCall | undefined {
  if (value.tag !== undefined && value.tag.startsWith('!')) {
    const { tag, ...argument } = value;
    return { name: tag.slice(1), argument };
  }
  const [only] = value.type === 'map' && value.entries.length === 1 ? value.entries : [];
  if (only === undefined) return undefined;
  if (only.key === 'Ref' && only.value.type === 'text') return { name: 'Ref', argument: only.value };
  return /^Fn::[A-Za-z0-9]+$/.test(only.key) ? { name: only.key.slice(4), argument: only.value } : undefined;
}
