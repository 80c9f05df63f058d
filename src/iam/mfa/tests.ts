import { age, callerContext, isPicked, present, thiefContext } from '../caller.js';
import type { CallerFacts, CallerKind } from '../caller.js';
import type { RequestContext } from '../condition.js';
import { evaluateTest } from '../condition.js';
import type { ConditionTest, Statement } from '../document.js';
import { parseOperator } from '../operator.js';
import type { Pattern } from '../pattern.js';
import type { Value } from '../../model/value.js';
import { account } from '../catalog.js';
import { compilePattern, partsOf } from '../pattern.js';
import { atHome } from '../pieces.js';
import { covers, arnsOverlap } from '../pattern-relation.js';
import type { Truth } from '../truth.js';
import { all } from '../truth.js';

export function isMfaTest({ key }: ConditionTest): boolean {
  if (key.length !== present.length && key.length !== age.length) return false;
  const name = key.toLowerCase();
  return name === present || name === age;
}

export function testsMfa(statement: Statement): boolean {
  return statement.conditions.some(isMfaTest);
}

/** Whether the statement's MFA tests hold for a caller, all else aside. */
export function mfaHolds(statement: Statement, caller: CallerKind, facts: CallerFacts): Truth {
  return kept(statement, caller, facts).mfa;
}

/** Whether the statement's other conditions hold for a caller. */
export function restHolds(statement: Statement, caller: CallerKind, facts: CallerFacts): Truth {
  return kept(statement, caller, facts).rest;
}

/**
 * The same for a thief out in the internet who has this caller's credentials: an address or network of ours keeps him
 * out of an Allow, and lets him slip past a Deny that is limited to it, as does a key that he sets himself.
 */
export function thiefHolds(statement: Statement, caller: CallerKind, facts: CallerFacts): Truth {
  return kept(statement, caller, facts).thief;
}

interface Held {
  readonly mfa: Truth;
  readonly rest: Truth;
  readonly thief: Truth;
}

const unconditional: Held = { mfa: true, rest: true, thief: true };

const memo = new WeakMap<CallerFacts, WeakMap<Statement, Map<CallerKind, Held>>>();

/** Judged once for each caller: the statements of a set are held against each other again and again. */
function kept(statement: Statement, caller: CallerKind, facts: CallerFacts): Held {
  if (statement.conditions.length === 0) return unconditional;
  const ofFacts = memo.get(facts) ?? new WeakMap<Statement, Map<CallerKind, Held>>();
  const ofStatement = ofFacts.get(statement) ?? new Map<CallerKind, Held>();
  const known = ofStatement.get(caller) ?? judge(statement, caller, facts);
  memo.set(facts, ofFacts);
  ofFacts.set(statement, ofStatement);
  ofStatement.set(caller, known);
  return known;
}

/** Each of them when it is first asked. */
function judge(statement: Statement, caller: CallerKind, facts: CallerFacts): Held {
  const others = (): ConditionTest[] => statement.conditions.filter((test) => !isMfaTest(test));
  let mfa: Truth | undefined;
  let rest: Truth | undefined;
  let thief: Truth | undefined;
  return {
    get mfa() {
      mfa ??= all(statement.conditions.filter(isMfaTest).map((test) => evaluateTest(test, callerContext(caller, facts))));
      return mfa;
    },
    get rest() {
      rest ??= all(others().map((test) => callerTest(test, caller, facts, callerContext(caller, facts))));
      return rest;
    },
    get thief() {
      thief ??= all(
        others().map((test) => {
          const holds = callerTest(test, caller, facts, thiefContext(caller, facts));
          return statement.effect === 'Deny' && isPicked(test.key) && holds === 'unknown' ? false : holds;
        }),
      );
      return thief;
    },
  };
}

/** Whether one test holds for a caller. */
export function testHolds(test: ConditionTest, caller: CallerKind, facts: CallerFacts): Truth {
  return callerTest(test, caller, facts, callerContext(caller, facts));
}

/** A test for a caller of whom only the kind of ARN is known: `ArnLike aws:PrincipalArn …:role/*` holds for no user. */
function callerTest(test: ConditionTest, caller: CallerKind, facts: CallerFacts, context: RequestContext): Truth {
  const operator = parseOperator(test.operator);
  const compared = operator?.family === 'string' || operator?.family === 'arn';
  if (test.key.toLowerCase() !== 'aws:principalarn' || operator === undefined || !compared) {
    return evaluateTest(test, context);
  }
  const wanted = test.values.map((value) => arnPattern(value, operator.wildcards));
  if (wanted.some((pattern) => pattern === undefined)) return 'unknown';
  const own = arnsOf(caller, facts);
  const known = wanted as Pattern[];
  const hit = own.every((arn) => known.some((pattern) => covers(pattern, arn)))
    ? true
    : own.some((arn) => known.some((pattern) => arnsOverlap(pattern, arn)))
      ? 'unknown'
      : false;
  if (hit === 'unknown') return hit;
  return operator.negated ? !hit : hit;
}

function arnPattern(value: Value, wildcards: boolean): Pattern | undefined {
  const parts = partsOf(value);
  return parts && compilePattern(atHome(parts), { wildcards });
}

function arnsOf(caller: CallerKind, facts: CallerFacts): readonly Pattern[] {
  if (caller === 'role' || caller === 'role-false') return [compilePattern([`${account}:role/*`])];
  return [compilePattern([`${account}:user/${facts.userName ?? '*'}`], { variables: false })];
}
