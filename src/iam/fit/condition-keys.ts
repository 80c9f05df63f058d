import { nearest } from '../../model/nearest.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogAction } from '../catalog/service.js';
import { actionTexts } from '../action-text.js';
import { byText } from '../by-text.js';
import type { ConditionTest, Policy, Statement } from '../document.js';
import { nearestGlobalKey, isGlobalKey } from '../global-keys.js';
import { shown } from '../grammar/problems.js';
import { parseOperator } from '../operator.js';
import type { Remark } from './remark.js';

/** Global keys that only requests of some actions carry. */
const perAction = /^aws:(?:requesttag\/|resourcetag\/|tagkeys$)/;

/** The catalogue is not sure which actions know a service's own keys of tags, and the Marketplace's of products. */
const ofTags = /^(?!aws:)[^:]+:[a-z]*tag\/|^aws-marketplace:/;

/** Keys that a service's own sessions carry, whatever they call. */
const ofSessions = new Set(['ec2:roledelivery', 'ec2:sourceinstancearn', 'lambda:sourcefunctionarn', 'ssm:sourceinstancearn']);

/** Condition keys that AWS has not, and those that no action of their statement carries. */
export function findStrangeKeys(policy: Policy, catalog: Catalog): readonly Remark[] {
  if (policy.kind === 'trust') return [];
  const found: Remark[] = [];
  for (const statement of policy.statements) {
    if (statement.effect === undefined) continue;
    for (const test of statement.conditions) {
      const remark = strange(test, statement, catalog);
      if (remark !== undefined) found.push(remark);
    }
  }
  return found;
}

function strange(test: ConditionTest, statement: Statement, catalog: Catalog): Remark | undefined {
  const { lower: key, isJudged, isOfAction, prefix } = keyText(test.key);
  if (!isJudged) return undefined;
  const unknown = unknownKey(test, statement, catalog);
  if (unknown !== undefined) return unknown;
  if (prefix === 'aws' ? !isOfAction : ofSessions.has(key) || catalog.globalKey(key) !== undefined) return undefined;
  if (catalog.service(prefix) === undefined && prefix !== 'aws') return undefined;
  return carriedByNone(key, statement, catalog) ? unsupported(test, statement) : undefined;
}

/** What a key says by its text alone. */
const keyText = byText((key) => {
  const lower = key.toLowerCase();
  return {
    lower,
    isJudged: /^[^\s:]+:\S+$/.test(lower) && !lower.includes('${') && !ofTags.test(lower),
    isOfAction: perAction.test(lower),
    prefix: lower.slice(0, Math.max(0, lower.indexOf(':'))),
  };
});

/** Whether no action of the statement carries a key. Of one that may be about any action, or of one that the catalogue lacks, none is said. */
function carriedByNone(key: string, { actions }: Statement, catalog: Catalog): boolean {
  if (actions === undefined || actions.negated) return false;
  let named = 0;
  let lacking = false;
  for (const text of actionTexts(actions)) {
    if (text === undefined || text.hasVariable) return false;
    const found = catalog.named(text);
    if (found.some((action) => carries(action, key, catalog))) return false;
    named += found.length;
    lacking ||= found.length === 0;
  }
  return named > 0 && !lacking;
}

/** Which tags a request brings is known by service only: one action's entry may lack them. */
function carries(action: CatalogAction, key: string, catalog: Catalog): boolean {
  const service = catalog.service(action.service);
  if (service === undefined) return true;
  return perAction.test(key) ? service.key(key) !== undefined : service.carries(action, key);
}

function unknownKey(test: ConditionTest, statement: Statement, catalog: Catalog): Remark | undefined {
  const { lower: key, prefix } = keyText(test.key);
  if (prefix === 'aws') {
    if (catalog.globalKey(key) !== undefined || isGlobalKey(key) || nearestGlobalKey(key) !== undefined || key === 'aws:arn')
      return undefined;
    return remarkUnknown('INVALID_GLOBAL_CONDITION_KEY', test, statement, undefined);
  }
  const service = catalog.service(prefix);
  if (service === undefined || catalog.isOtherPrefix(prefix)) return undefined;
  if (service.keys.length === 0 || service.key(key) !== undefined || catalog.globalKey(key) !== undefined) return undefined;
  const own = service.keys.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(`${prefix}:`));
  return own.length === 0 ? undefined : remarkUnknown('INVALID_SERVICE_CONDITION_KEY', test, statement, nearest(test.key, own));
}

function remarkUnknown(code: string, test: ConditionTest, statement: Statement, meant: string | undefined): Remark {
  return {
    code,
    message: `AWS has no condition key ${shown(test.key)}: ${consequence(test, statement)}`,
    fix: meant === undefined ? 'Write a condition key that AWS has.' : `Write ${meant}, if that is meant.`,
    span: test.keySpan,
    statement,
    severity: severityOf(test, statement),
  };
}

function unsupported(test: ConditionTest, statement: Statement): Remark {
  const tag = perAction.test(test.key.toLowerCase());
  const denies = statement.effect === 'Deny';
  return {
    code: tag ? `${denies ? 'DENY' : 'ALLOW'}_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE` : 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    message: `No action of this statement brings the condition key ${shown(test.key)} along: ${consequence(test, statement)}`,
    fix: 'Remove the condition, or use a key that the actions support.',
    span: test.keySpan,
    statement,
    severity: severityOf(test, statement),
  };
}

/** Whether a test holds for requests that lack the key. */
export function holdsWithout({ operator, values }: ConditionTest): boolean {
  const parsed = parseOperator(operator);
  if (parsed === undefined) return false;
  if (parsed.family === 'null')
    return values.some((value) => (value.type === 'text' ? value.text.toLowerCase() === 'true' : value.type === 'boolean' && value.value));
  if (parsed.ifExists) return true;
  return parsed.set === undefined ? parsed.negated : parsed.set === 'all';
}

function consequence(test: ConditionTest, { effect }: Statement): string {
  if (holdsWithout(test)) return 'the condition always holds and limits nothing.';
  return effect === 'Deny'
    ? 'the condition never holds, and what was to be forbidden is not.'
    : 'the condition never holds, and nothing is granted.';
}

/** Worse where the policy then grants more than it says. */
function severityOf(test: ConditionTest, { effect }: Statement): Remark['severity'] {
  return holdsWithout(test) === (effect === 'Allow') ? 'medium' : 'low';
}
