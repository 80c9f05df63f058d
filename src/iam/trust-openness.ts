import type { Value } from '../model/value.js';
import { evaluateTest } from './condition.js';
import type { ConditionTest, Element, Statement } from './document.js';
import { actionPattern, resourceCovers, resourcePattern } from './evaluate.js';
import { parseOperator } from './operator.js';
import { partsOf } from './pattern.js';
import { covers, overlaps } from './pattern-relation.js';
import { knownText } from './pieces.js';
import type { Stranger } from './trust-stranger.js';
import { strangerAccount } from './trust-stranger.js';
import type { Truth } from './truth.js';
import { all } from './truth.js';

/**
 * Whether an Allow surely lets one of these callers in: every condition holds for him or is his to meet, and no Deny of the
 * same policy keeps him out. What can't be known makes it false: neither a pass nor an alarm.
 */
export function isOpenTo(allow: Statement, statements: readonly Statement[], callers: readonly Stranger[]): boolean {
  const denies = statements.filter(({ effect }) => effect === 'Deny').filter((deny) => reachesEverybody(deny) && coversAll(deny, allow));
  return callers.some(
    (caller) =>
      all(allow.conditions.map((test) => holdsFor(test, caller))) === true &&
      denies.every(
        (deny) =>
          all([...deny.conditions.map((test) => holdsFor(test, caller, true)), deny.uncertain === true ? 'unknown' : true]) === false,
      ),
  );
}

function holdsFor(test: ConditionTest, caller: Stranger, denial = false): Truth {
  const key = test.key.toLowerCase();
  const operator = parseOperator(test.operator);
  if (operator === undefined || key === '') return 'unknown';
  const truth = evaluateTest(test, caller.context);
  if (truth === true && !denial) return true;
  if (caller.chooses(key)) return denial ? false : operator.family === 'null' || test.values.length > 0;
  // What the resource is doesn't tell who comes, unless it is compared with him.
  if (/^(?:aws:resource|s3:resourceaccount)/.test(key) && !test.values.some(hasVariable)) return denial ? truth : true;
  if (truth === false && !denial && !operator.negated && namesOthers(test, key, caller)) return true;
  return truth;
}

/** An ARN with a wildcard for the account: anybody has something of that name, or makes it. */
function namesOthers(test: ConditionTest, key: string, caller: Stranger): boolean {
  if (key !== 'aws:principalarn' && key !== 'aws:sourcearn') return false;
  return test.values.some((value) => {
    const text = knownText(partsOf(value) ?? []) ?? '';
    const fields = text.split(':');
    const account = fields[4] ?? '';
    const free = /[*?]/.test(account) || (fields[2] === 's3' && account === '' && /[*?]/.test(fields.slice(5).join(':')));
    if (fields.length < 6 || !free) return false;
    const filled = fields.map((field, i) => (i === 4 && account !== '' ? strangerAccount : field.replace(/[*?]/g, 'z')));
    filled[1] = /[*?]/.test(fields[1] ?? '') ? 'aws' : (fields[1] ?? '');
    const made = { lookup: (name: string) => (name === key ? [filled.join(':')] : caller.context.lookup(name)) };
    return evaluateTest({ ...test, values: [value] }, made) === true;
  });
}

function hasVariable(value: Value): boolean {
  return value.type === 'text' ? value.text.includes('${') : value.type === 'partial';
}

/** A Deny for everybody, or for everybody but some. */
function reachesEverybody({ principals }: Statement): boolean {
  if (principals === undefined) return false;
  if (principals.negated) return true;
  return principals.entries.some(({ type, value }) => type === '*' || (type === 'AWS' && value.type === 'text' && value.text === '*'));
}

/** Whether a Deny is about everything that an Allow allows. */
function coversAll(deny: Statement, allow: Statement): boolean {
  return actionsCovered(deny.actions, allow.actions) && resourcesCovered(deny.resources, allow.resources);
}

function actionsCovered(deny: Element | undefined, allow: Element | undefined): boolean {
  if (deny === undefined || allow === undefined || allow.negated)
    return deny?.values.some((value) => value.type === 'text' && value.text === '*') === true;
  return allow.values.every((value) => {
    const wanted = actionPattern(value);
    if (wanted === undefined) return false;
    const patterns = deny.values.flatMap((each) => actionPattern(each) ?? []);
    return deny.negated
      ? patterns.length === deny.values.length && !patterns.some((each) => overlaps(each, wanted))
      : patterns.some((each) => covers(each, wanted));
  });
}

function resourcesCovered(deny: Element | undefined, allow: Element | undefined): boolean {
  if (deny === undefined) return true;
  if (allow === undefined || allow.negated)
    return !deny.negated && deny.values.some((value) => value.type === 'text' && value.text === '*');
  return allow.values.every((value) => {
    const pattern = resourcePattern(value);
    return pattern !== undefined && resourceCovers(deny, pattern);
  });
}
