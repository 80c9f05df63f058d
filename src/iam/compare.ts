import { parseDate } from './date.js';
import { containsAddress } from './address.js';
import type { Operator } from './operator.js';
import type { Part } from './pattern.js';
import { compilePattern, matchesText } from './pattern.js';
import { knownText } from './pieces.js';
import type { Truth } from './truth.js';
import { all } from './truth.js';

/**
 * Whether one value of a request matches one value of a policy, before negation. `parts` is the policy's value with its
 * variables put in. What is no number, date or address matches nothing.
 */
export function compareValue(operator: Operator, got: string, parts: readonly Part[]): Truth {
  if (operator.family === 'string') return compareText(operator, got, parts);
  if (operator.family === 'arn') return compareArn(got, parts);
  const want = knownText(parts);
  if (want === undefined) return 'unknown';
  switch (operator.family) {
    case 'bool':
      return isBoolean(want) && want.toLowerCase() === got.toLowerCase();
    case 'numeric':
      return inOrder(operator, parseNumber(got), parseNumber(want));
    case 'date':
      return inOrder(operator, parseDate(got), parseDate(want));
    case 'ip':
      return containsAddress(want, got);
    default:
      return want === got;
  }
}

export function isBoolean(text: string): boolean {
  return /^(?:true|false)$/i.test(text);
}

/** A decimal number as policies write it; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

function compareText(operator: Operator, got: string, parts: readonly Part[]): Truth {
  const { wildcards, insensitive } = operator;
  return matchesText(compilePattern(parts, { wildcards, insensitive, variables: false }), insensitive ? got.toLowerCase() : got);
}

/** Field by field: a wildcard never reaches over one of the first five colons. `*` alone stands for every ARN. */
function compareArn(got: string, parts: readonly Part[]): Truth {
  const want = splitArn(parts);
  if (want.length === 1 && want[0]?.length === 1 && want[0][0] === '*') return true;
  const have = splitArn([got]);
  if (want.length < 6) return parts.every((part) => typeof part === 'string') ? false : 'unknown';
  if (have.length < 6) return false;
  return all(want.map((field, i) => matchesText(compilePattern(field, { variables: false }), knownText(have[i] ?? []) ?? '')));
}

/** At most six fields; the last keeps its colons. */
export function splitArn(parts: readonly Part[]): Part[][] {
  const fields: Part[][] = [[]];
  for (const part of parts) {
    let rest = part;
    while (typeof rest === 'string' && fields.length < 6 && rest.includes(':')) {
      const colon = rest.indexOf(':');
      if (colon > 0) fields[fields.length - 1]?.push(rest.slice(0, colon));
      fields.push([]);
      rest = rest.slice(colon + 1);
    }
    if (rest !== '') fields[fields.length - 1]?.push(rest);
  }
  return fields;
}

function inOrder(operator: Operator, got: number | undefined, want: number | undefined): boolean {
  if (got === undefined || want === undefined) return false;
  switch (operator.order) {
    case 'less':
      return got < want;
    case 'lessEqual':
      return got <= want;
    case 'greater':
      return got > want;
    case 'greaterEqual':
      return got >= want;
    case 'equal':
      return got === want;
  }
}
