import type { parseAddress } from '../address.js';
import { parseRange } from '../address.js';
import { isBoolean, parseNumber } from '../compare.js';
import { parseDate } from '../date.js';
import type { ConditionTest } from '../document.js';
import type { Operator } from '../operator.js';
import { parseOperator } from '../operator.js';
import type { Value } from '../../model/value.js';

/** The longest session: no token of a living one is older. */
const longest = 36 * 3600 * 1000;

/** Why something can never hold, as a clause, and the code that IAM Access Analyzer has for it. */
export interface Never {
  readonly why: string;
  readonly code?: string;
}

/** Why a test can never hold, whatever the request brings; undefined when it can. */
export function neverHolds(test: ConditionTest, now: number): Never | undefined {
  const operator = parseOperator(test.operator);
  if (operator === undefined || operator.negated || operator.set === 'all') return undefined;
  // With IfExists an absent key is enough, unless the key is in every request.
  const key = test.key.toLowerCase();
  if (operator.ifExists && key !== 'aws:currenttime' && key !== 'aws:epochtime') return undefined;
  if (test.values.length === 0) return { why: `${test.operator} on ${test.key} has no value to be met` };
  const reasons = test.values.map((value) => neverMet(operator, key, value, now));
  const [first] = reasons;
  if (first === undefined || reasons.includes(undefined)) return undefined;
  return { ...first, why: `${test.operator} on ${test.key} ${first.why}` };
}

function neverMet(operator: Operator, key: string, value: Value, now: number): Never | undefined {
  const text =
    value.type === 'text' ? value.text : value.type === 'boolean' ? String(value.value) : value.type === 'number' ? value.raw : undefined;
  if (text === undefined || text.includes('${')) return undefined;
  switch (operator.family) {
    case 'bool':
    case 'null':
      return isBoolean(text) ? undefined : { why: 'has a value that is neither true nor false', code: 'TYPE_MISMATCH_BOOLEAN' };
    case 'numeric':
      return parseNumber(text) === undefined ? { why: 'has a value that is no number', code: 'TYPE_MISMATCH_NUMBER' } : undefined;
    case 'date':
      return neverDate(operator, key, text, now);
    case 'ip':
      return neverAddress(key, text);
    case 'string':
      return neverText(operator, key, text);
    case 'arn':
      return neverArn(key, text);
    case 'binary':
      return undefined;
  }
}

function neverDate(operator: Operator, key: string, text: string, now: number): Never | undefined {
  const time = parseDate(text);
  if (time === undefined) return { why: 'has a value that is no date', code: 'TYPE_MISMATCH_DATE' };
  if (operator.order !== 'less' && operator.order !== 'lessEqual' && operator.order !== 'equal') return undefined;
  const earliest = key === 'aws:currenttime' || key === 'aws:epochtime' ? now : key === 'aws:tokenissuetime' ? now - longest : undefined;
  return earliest !== undefined && time < earliest ? { why: 'asks for a time that is past' } : undefined;
}

/** Addresses inside a network never reach AWS as the source of a call from outside it. */
const inner = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((range) => parseRange(range));

function neverAddress(key: string, text: string): Never | undefined {
  const range = parseRange(text);
  if (range === undefined) return { why: 'has a value that is no address', code: 'TYPE_MISMATCH_IP_RANGE' };
  if (key !== 'aws:sourceip') return undefined;
  const inside = inner.some(
    (each) => each !== undefined && each.bytes.length === range.bytes.length && range.prefix >= each.prefix && shares(each, range.bytes),
  );
  return inside ? { why: 'names only private addresses, which no call comes from', code: 'PRIVATE_IP_ADDRESS' } : undefined;
}

function shares(range: NonNullable<ReturnType<typeof parseRange>>, bytes: NonNullable<ReturnType<typeof parseAddress>>): boolean {
  for (let bit = 0; bit < range.prefix; bit++) {
    const mask = 128 >> (bit & 7);
    if (((range.bytes[bit >> 3] as number) & mask) !== ((bytes[bit >> 3] as number) & mask)) return false;
  }
  return true;
}

/** Keys whose values may well hold a `*` or `?` of their own. */
const free = /tag|^s3:(?:prefix|delimiter)|context|^aws:(?:useragent|referer)$/;

function neverText(operator: Operator, key: string, text: string): Never | undefined {
  if (operator.wildcards || !/[*?]/.test(text) || free.test(key)) return undefined;
  return { why: 'has a wildcard, which only a Like operator reads: no value is written so', code: 'WILDCARD_WITHOUT_LIKE_OPERATOR' };
}

function neverArn(key: string, text: string): Never | undefined {
  const arnKey = key === 'aws:principalarn' || key === 'aws:sourcearn';
  if (!arnKey || text.startsWith('*') || text.startsWith('?')) return undefined;
  return text.startsWith('arn:') || /^a[rn:]*[*?]/.test(text) ? undefined : { why: 'has a value that is no ARN', code: 'TYPE_MISMATCH' };
}
