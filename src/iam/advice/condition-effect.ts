import { parseRange } from '../address.js';
import type { Catalog } from '../catalog/catalog.js';
import { neverHolds } from '../dead/value.js';
import type { ConditionTest, Policy, Statement } from '../document.js';
import type { Remark } from '../fit/remark.js';
import { shown } from '../grammar/problems.js';
import { isMfaTest } from '../mfa/tests.js';
import type { Operator } from '../operator.js';
import { parseOperator } from '../operator.js';
import { unselected } from './attributes.js';
import { shorterPrefix } from './listing.js';
import { strangersId } from './sensitive-keys.js';

type Finding = Omit<Remark, 'statement'>;

/** Conditions that limit less than they look like. Those of MFA and of trust policies have rules of their own. */
export function findWeakConditions(policy: Policy, catalog: Catalog, now: number): readonly Remark[] {
  if (policy.kind === 'trust') return [];
  const remarks: Remark[] = [];
  for (const statement of policy.statements) {
    if (statement.effect === undefined) continue;
    for (const test of statement.conditions) {
      const operator = parseOperator(test.operator);
      if (operator === undefined || isMfaTest(test)) continue;
      const found =
        quantified(test, operator, statement, catalog) ??
        unreadWildcard(test, operator, statement) ??
        overColons(test, operator, statement, catalog) ??
        strangersId(test, operator, statement) ??
        shorterPrefix(test, operator, statement) ??
        unselected(test, statement) ??
        addresses(test, operator, statement) ??
        unpaired(test, statement) ??
        chosenByCaller(test, statement) ??
        isNull(test, operator);
      if (found !== undefined && neverHolds(test, now) === undefined) remarks.push({ ...found, statement });
    }
  }
  return remarks;
}

/** Keys that every request has: quantifying them changes nothing. */
const always =
  /^aws:(?:principalarn|principalaccount|principaltype|userid|securetransport|currenttime|epochtime|useragent|requestedregion)$/;

function quantified(test: ConditionTest, { set, family, ifExists }: Operator, statement: Statement, catalog: Catalog): Finding | undefined {
  if (set !== 'all' || family === 'null') return undefined;
  const key = test.key.toLowerCase();
  const known = catalog.globalKey(key) ?? catalog.service(key.split(':')[0] as string)?.key(key);
  if (known === undefined || known.multiple || always.test(key)) return undefined;
  const asked = statement.conditions.some((other) => other.key.toLowerCase() === key && /^null$/i.test(other.operator));
  if (asked || statement.effect !== 'Allow') return undefined;
  const plain = test.operator.slice(test.operator.indexOf(':') + 1);
  return {
    code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    message: `ForAllValues holds for every request that lacks ${shown(test.key)}, which has one value at most: the condition lets those through.`,
    fix: `Write ${plain} without ForAllValues.`,
    span: test.span,
    severity: ifExists ? 'low' : 'medium',
  };
}

/** Keys whose values may well hold a `*` of their own. */
const free = /tag|^s3:(?:prefix|delimiter)|context|^aws:(?:useragent|referer)$/;

function unreadWildcard(test: ConditionTest, { family, wildcards, negated }: Operator, { effect }: Statement): Finding | undefined {
  if (family !== 'string' || wildcards) return undefined;
  const value = test.values.find(
    (each) => each.type === 'text' && each.text.includes('*') && each.text.replace(/\$\{[^}]*\}/g, '').includes('*'),
  );
  if (value?.type !== 'text' || free.test(test.key.toLowerCase())) return undefined;
  return {
    code: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
    message: `${test.operator} takes "${shown(value.text)}" literally, and no value of ${shown(test.key)} is written so: ${negated ? 'it excepts nothing' : 'it matches nothing'}.`,
    fix: `Write ${test.operator.replace(/Equals(?:IgnoreCase)?/i, 'Like')}.`,
    span: value.span,
    severity: negated && effect === 'Allow' ? 'medium' : 'low',
  };
}

/** A name's path may hold colons, so that one's own ARN can be made to fit. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN */
function overColons(test: ConditionTest, operator: Operator, { effect }: Statement, catalog: Catalog): Finding | undefined {
  const { family, wildcards, negated } = operator;
  if (family !== 'string' || !wildcards || (effect === 'Deny') !== negated) return undefined;
  const key = test.key.toLowerCase();
  const known = catalog.globalKey(key) ?? catalog.service(key.split(':')[0] as string)?.key(key);
  if (known?.type !== 'arn') return undefined;
  const value = test.values.find((each) => each.type === 'text' && hasEarlyWildcard(each.text));
  if (value?.type !== 'text') return undefined;
  return {
    code: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    message: `${test.operator} lets a wildcard of "${shown(value.text)}" run over the colons that part an ARN: it matches ARNs of other accounts that only hold the rest.`,
    fix: `Write ${test.operator.replace(/String(Not)?Like/i, 'Arn$1Like')}, which compares part by part.`,
    span: value.span,
    severity: 'low',
  };
}

/** A wildcard before the last part of an ARN that has all six. */
function hasEarlyWildcard(text: string): boolean {
  const parts = text.replace(/\$\{[^}]*\}/g, 'v').split(':');
  return parts.length >= 6 && parts[0] === 'arn' && parts.slice(1, 5).some((part) => /[*?]/.test(part));
}

const inner = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((range) => parseRange(range));

function addresses(test: ConditionTest, { family, negated }: Operator, { effect }: Statement): Finding | undefined {
  if (family !== 'ip') return undefined;
  const texts = test.values.map((value) => (value.type === 'text' ? value.text : ''));
  const ranges = texts.map((text) => parseRange(text));
  if (test.key.toLowerCase() === 'aws:sourceip') {
    const hidden = ranges.filter((range) => range !== undefined && inner.some((each) => each !== undefined && holds(each, range)));
    if (hidden.length > 0) {
      const all = hidden.length === texts.length;
      return {
        code: `PRIVATE_${negated ? 'NOT_IP_ADDRESS' : 'IP_ADDRESS'}${all ? '' : '_SUBSET'}`,
        message: `aws:SourceIp is never a private address${all && negated ? ': the condition always holds' : ''}.`,
        fix: 'Write public addresses, or use aws:VpcSourceIp beside aws:SourceVpc.',
        span: test.span,
        severity: all && negated && effect === 'Allow' ? 'medium' : 'low',
      };
    }
  }
  const at = ranges.findIndex((range) => range !== undefined && hasHostBits(range));
  const range = ranges[at];
  if (range === undefined) return undefined;
  return {
    code: 'IMPROVE_IP_RANGE',
    message: `"${shown(texts[at] ?? '')}" has bits set beyond its prefix, which count for nothing.`,
    fix: 'Write the first address of the range, or the prefix that is meant.',
    span: (test.values[at] ?? test).span,
    severity: 'low',
  };
}

interface Range {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

function holds(outer: Range, range: Range): boolean {
  if (outer.bytes.length !== range.bytes.length || range.prefix < outer.prefix) return false;
  return bitsOf(outer).slice(0, outer.prefix) === bitsOf(range).slice(0, outer.prefix);
}

function hasHostBits(range: Range): boolean {
  return bitsOf(range).slice(range.prefix).includes('1');
}

function bitsOf({ bytes }: Range): string {
  return bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
}

const networks = ['aws:sourcevpc', 'aws:sourcevpce', 'aws:sourcevpcarn', 'aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths'];

function unpaired(test: ConditionTest, { conditions }: Statement): Finding | undefined {
  if (test.key.toLowerCase() !== 'aws:vpcsourceip') return undefined;
  if (conditions.some(({ key }) => networks.includes(key.toLowerCase()))) return undefined;
  return {
    code: 'MISSING_PAIRED_CONDITION_KEYS',
    message: 'An address of aws:VpcSourceIp is one of any VPC, of whatever account: alone it tells nobody apart.',
    fix: 'Add aws:SourceVpc or aws:SourceVpce to the condition.',
    span: test.span,
    severity: 'medium',
  };
}

const chosen = new Set(['aws:referer', 'aws:useragent']);

function chosenByCaller(test: ConditionTest, { effect, conditions }: Statement): Finding | undefined {
  if (effect !== 'Allow' || !conditions.every(({ key }) => chosen.has(key.toLowerCase()))) return undefined;
  return {
    code: 'UNTRUSTWORTHY_CONDITION_KEY',
    message: `${shown(test.key)} is whatever the caller says: it keeps nobody out.`,
    fix: 'Limit the statement by a key that the caller cannot choose.',
    span: test.span,
    severity: 'low',
  };
}

function isNull(test: ConditionTest, { family, set, wildcards, negated, ifExists }: Operator): Finding | undefined {
  if (family === 'null') {
    if (set === undefined) return undefined;
    return {
      code: 'NULL_WITH_QUALIFIER',
      message: `Null asks whether ${shown(test.key)} is there at all: ForAllValues and ForAnyValue say nothing more.`,
      fix: 'Write Null.',
      span: test.span,
      severity: 'low',
    };
  }
  const everything = test.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text));
  // That a tag is there at all is what many ask on purpose.
  if (!wildcards || !everything || ifExists || set === 'all' || free.test(test.key.toLowerCase())) return undefined;
  return {
    code: negated ? 'EQUIVALENT_TO_NULL_TRUE' : 'EQUIVALENT_TO_NULL_FALSE',
    message: `${test.operator} with "*" only asks whether ${shown(test.key)} is ${negated ? 'missing' : 'there'}, whatever its value.`,
    fix: `Write "Null": { "${shown(test.key)}": "${String(negated)}" }, or the value that is meant.`,
    span: test.span,
    severity: 'low',
  };
}
