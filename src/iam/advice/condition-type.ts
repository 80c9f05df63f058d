import type { Value } from '../../model/value.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogKey, KeyType } from '../catalog/service.js';
import { isBoolean, parseNumber } from '../compare.js';
import { parseDate } from '../date.js';
import { neverHolds } from '../dead/value.js';
import type { ConditionTest, Policy, Statement } from '../document.js';
import type { Remark } from '../fit/remark.js';
import { shown } from '../grammar/problems.js';
import type { Family } from '../operator.js';
import { parseOperator } from '../operator.js';

/** Conditions whose operator or value is of another type than the key. What can never hold at all is a dead statement's to say. */
export function findTypeMismatches(policy: Policy, catalog: Catalog, now: number): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const statement of policy.statements) {
    for (const test of statement.conditions) {
      const found = ofKey(test, statement, catalog) ?? ofValues(test, statement);
      if (found !== undefined && neverHolds(test, now) === undefined) remarks.push(found);
    }
  }
  return remarks;
}

const names: Record<KeyType, string> = {
  string: 'a text',
  arn: 'an ARN',
  bool: 'a boolean',
  numeric: 'a number',
  date: 'a date',
  ip: 'an address',
};
const operators: Record<KeyType, string> = {
  string: 'a String operator',
  arn: 'an Arn operator',
  bool: 'Bool',
  numeric: 'a Numeric operator',
  date: 'a Date operator',
  ip: 'IpAddress or NotIpAddress',
};

/** Which families compare a key of a type as it is. Where the catalogue says text it may mean another type that it doesn't know. */
const fitting: Record<KeyType, readonly Family[]> = {
  string: ['string', 'arn', 'bool', 'numeric', 'binary'],
  arn: ['arn', 'string'],
  bool: ['bool'],
  numeric: ['numeric'],
  date: ['date', 'numeric'],
  ip: ['ip'],
};

function keyOf(key: string, catalog: Catalog): CatalogKey | undefined {
  return catalog.globalKey(key) ?? catalog.service(key.slice(0, Math.max(0, key.indexOf(':'))))?.key(key);
}

function ofKey(test: ConditionTest, statement: Statement, catalog: Catalog): Remark | undefined {
  const operator = parseOperator(test.operator);
  if (operator === undefined || operator.family === 'null') return undefined;
  const key = keyOf(test.key.toLowerCase(), catalog);
  if (key === undefined || fitting[key.type].includes(operator.family)) return undefined;
  const asText = operator.family === 'string' && (key.type === 'bool' || key.type === 'numeric');
  return {
    code: 'TYPE_MISMATCH',
    message: `${shown(test.key)} is ${names[key.type]}, and ${test.operator} compares something else${asText ? ': as text it only matches the very same spelling' : ''}.`,
    fix: `Use ${operators[key.type]}.`,
    span: test.span,
    statement,
    severity: asText ? 'low' : 'medium',
  };
}

function ofValues(test: ConditionTest, statement: Statement): Remark | undefined {
  const family = parseOperator(test.operator)?.family;
  if (family === 'string' || family === 'arn') return undefined;
  for (const value of test.values) {
    const code = family && wrongValue(family, value);
    if (code === undefined) continue;
    return {
      code,
      message: `${test.operator} on ${shown(test.key)} compares with a value that is ${wrong[code]}, which matches nothing.`,
      fix:
        code === 'TYPE_MISMATCH_DATE' ? 'Write the date as 2026-01-31T00:00:00Z.' : 'Write a value of the type that the operator compares.',
      span: value.span,
      statement,
      severity: 'medium',
    };
  }
  return family === 'date' ? epoch(test, statement) : undefined;
}

/** IAM reads seconds since 1970 as well, but people don't. */
function epoch(test: ConditionTest, statement: Statement): Remark | undefined {
  if (test.key.toLowerCase() === 'aws:epochtime') return undefined;
  const value = test.values.find((each) => each.type === 'text' && /^\d{5,}$/.test(each.text));
  if (value?.type !== 'text') return undefined;
  return {
    code: 'INVALID_DATE_VALUE',
    message: `"${shown(value.text)}" is a date only as seconds since 1970, which nobody reads for one.`,
    fix: 'Write the date as 2026-01-31T00:00:00Z.',
    span: value.span,
    statement,
    severity: 'low',
  };
}

const wrong = {
  TYPE_MISMATCH_NUMBER: 'no number',
  TYPE_MISMATCH_DATE: 'no date',
  TYPE_MISMATCH_BOOLEAN: 'neither true nor false',
  TYPE_MISMATCH_STRING: 'no base64',
} as const;

/** Whole groups of four, the last one filled up. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function wrongValue(family: Family, value: Value): keyof typeof wrong | undefined {
  const text =
    value.type === 'text' ? value.text : value.type === 'number' ? value.raw : value.type === 'boolean' ? String(value.value) : undefined;
  if (text === undefined || text.includes('${')) return undefined;
  if ((family === 'bool' || family === 'null') && !isBoolean(text)) return 'TYPE_MISMATCH_BOOLEAN';
  if (family === 'numeric' && parseNumber(text) === undefined) return 'TYPE_MISMATCH_NUMBER';
  if (family === 'binary' && !base64.test(text)) return 'TYPE_MISMATCH_STRING';
  return family === 'date' && parseDate(text) === undefined ? 'TYPE_MISMATCH_DATE' : undefined;
}
