import type { Severity } from '../../model/severity.js';
import type { CallerKind } from '../caller.js';
import { evaluateTest } from '../condition.js';
import type { PrincipalEntry, Statement } from '../document.js';
import { actionMatches } from '../evaluate.js';
import { parseOperator } from '../operator.js';
import { partsOf } from '../pattern.js';
import type { Truth } from '../truth.js';
import { table } from '../../model/table.js';
import type { Value } from '../../model/value.js';
import { deniedThief } from './denial.js';
import type { PrincipalClass } from './principal.js';
import { callersOf, classOf, includes, shownPrincipal } from './principal.js';
import type { Probe } from './probe.js';
import { probesOf } from './probe.js';
import { rewritten } from './rewrite.js';
import { judgeShape, mfaTestOf } from './shape.js';
import { mfaHolds, restHolds, testsMfa, thiefHolds } from './tests.js';
import type { MfaSet, MfaVerdict } from './verdict.js';
import { named, withoutMfa } from './verdict.js';

const assume: Probe = { action: 'sts:AssumeRole', resource: undefined };

/** Who may assume a role without MFA, or never; `mayMiss` is false for resource policies, which MFA is only judged on where they test it. */
export function judgeTrust(set: MfaSet, mayMiss: boolean): readonly MfaVerdict[] {
  return set.statements.flatMap((statement) => {
    const verdict = statement.effect === 'Allow' ? judgeAllow(statement, set, mayMiss) : judgeDeny(statement, set);
    return verdict === undefined ? [] : [verdict];
  });
}

function judgeDeny(statement: Statement, set: MfaSet): MfaVerdict | undefined {
  const people = statement.principals?.entries.map(classOf).filter(isPerson) ?? [];
  const negated = statement.principals?.negated === true;
  if (people.length === 0 && !negated) return undefined;
  return letsPeopleIn(set) ? judgeShape(statement, set) : undefined;
}

/** In a trust policy a Deny is only worth judging against people it lets in. */
function letsPeopleIn(set: MfaSet): boolean {
  const allows = set.statements.filter((other) => other.effect === 'Allow');
  return (
    allows.length === 0 ||
    allows.some(
      (other) =>
        other.principals?.negated === true ||
        other.principals?.entries.some((entry) => {
          const principal = classIn(other, entry, set);
          return isPerson(principal) || principal === 'unknown';
        }) === true,
    )
  );
}

function isPerson(principal: PrincipalClass): boolean {
  return principal === 'user' || principal === 'account' || principal === 'anyone';
}

/** Whom a principal stands for in a statement whose conditions may leave only the roles of an account over, or not the user. */
function classIn(statement: Statement, entry: PrincipalEntry, { facts }: MfaSet): PrincipalClass {
  const principal = classOf(entry);
  if (!isPerson(principal)) return principal;
  if (principal === 'user') return isKeptOut(statement, entry) ? 'unknown' : principal;
  const people = (['key', 'session', 'fresh'] as const).some((caller) => restHolds(statement, caller, facts) !== false);
  return people || restHolds(statement, 'role', facts) === false ? principal : 'role';
}

/** A user whom the statement names, and its conditions on who calls leave out. */
function isKeptOut(statement: Statement, { value }: PrincipalEntry): boolean {
  const [, id, name] = (value.type === 'text' && /^arn:[\w-]+:iam::(\d{12}):user\/(?:.*\/)?([^/]+)$/.exec(value.text)) || [];
  if (value.type !== 'text' || id === undefined || name === undefined) return false;
  const known = table({
    'aws:principalarn': [value.text],
    'aws:principalaccount': [id],
    'aws:principaltype': ['User'],
    'aws:username': [name],
  });
  return statement.conditions.some((test) => {
    const own = known[test.key.toLowerCase()];
    return own !== undefined && evaluateTest(test, { lookup: () => own }) === false;
  });
}

function judgeAllow(statement: Statement, set: MfaSet, mayMiss: boolean): MfaVerdict | undefined {
  const { principals } = statement;
  if (principals === undefined || principals.negated) return judgeShape(statement, set);
  const classes = principals.entries
    .map((entry) => ({ entry, principal: classIn(statement, entry, set) }))
    .filter(({ principal }) => principal !== 'unknown');
  if (testsMfa(statement)) {
    const people = classes.filter(({ principal }) => isPerson(principal));
    if (people.length > 0) {
      const shape = judgeShape(
        statement,
        withDeniesFor(
          set,
          people.map(({ entry }) => entry),
        ),
      );
      if (shape !== undefined) return shape;
    }
    return judgeMachines(
      statement,
      classes.filter(({ principal }) => !isPerson(principal)),
      people.length > 0,
      set,
    );
  }
  const machines = classes.filter(({ principal }) => !isPerson(principal));
  const shut = machines.length === classes.length ? shutByDeny(statement, machines, set) : undefined;
  return shut ?? (mayMiss ? judgeMissing(statement, classes, set) : undefined);
}

/** Only a Deny that surely reaches the same principals closes a hole. */
function withDeniesFor(set: MfaSet, entries: readonly PrincipalEntry[]): MfaSet {
  const statements = set.statements.filter(
    (other) => other.effect !== 'Deny' || entries.every((entry) => includes(other.principals, entry)),
  );
  return { ...set, statements };
}

interface Classed {
  readonly entry: PrincipalEntry;
  readonly principal: PrincipalClass;
}

/** MFA asked of services, federations and roles: their calls never carry it. */
function judgeMachines(statement: Statement, machines: readonly Classed[], peopleToo: boolean, set: MfaSet): MfaVerdict | undefined {
  const shut = machines.filter(({ principal }) => callersOf(principal).every((caller) => mfaHolds(statement, caller, set.facts) === false));
  const first = shut[0];
  if (first === undefined) return undefined;
  return shutOut(statement, statement, first, peopleToo ? 'medium' : 'high');
}

/** A Deny that asks MFA of all, over an Allow for those who can't have it. */
function shutByDeny(statement: Statement, machines: readonly Classed[], set: MfaSet): MfaVerdict | undefined {
  for (const deny of set.statements) {
    if (deny.effect !== 'Deny' || !testsMfa(deny)) continue;
    const shut = machines.filter(
      ({ entry, principal }) =>
        includes(deny.principals, entry) && callersOf(principal).every((caller) => hits(deny, statement, caller, set)),
    );
    if (shut.length > 0 && shut.length === machines.length) return shutOut(deny, statement, shut[0] as Classed, 'high');
  }
  return undefined;
}

function hits(deny: Statement, allow: Statement, caller: CallerKind, set: MfaSet): boolean {
  const reached = probesOf(allow).some((probe) => actionMatches(deny.actions, probe.action) === true);
  return reached && mfaHolds(deny, caller, set.facts) === true && restHolds(deny, caller, set.facts) === true;
}

function shutOut(statement: Statement, allow: Statement, { entry, principal }: Classed, severity: Severity): MfaVerdict {
  const what = principal === 'service' ? 'a service' : principal === 'role' ? 'a role' : 'a federation';
  return {
    rule: 'mfa-lockout',
    severity,
    statement,
    span: mfaTestOf(statement).span,
    message: `MFA is asked of ${shownPrincipal(entry)}: ${what} never has any, so it is shut out${statement === allow ? '' : ' by this Deny'}.`,
    fix: `Remove the MFA condition for ${what}; name what it calls for instead (aws:SourceArn, aws:SourceAccount, or the claims of its token).`,
  };
}

function judgeMissing(statement: Statement, classes: readonly Classed[], set: MfaSet): MfaVerdict | undefined {
  if (actionMatches(statement.actions, assume.action) !== true || isVouched(statement)) return undefined;
  const open = classes.filter(({ entry, principal }) => (principal === 'user' || principal === 'account') && isOpen(statement, entry, set));
  const worst = open.find(({ principal }) => principal === 'user') ?? open[0];
  if (worst === undefined) return undefined;
  const denies = set.statements.filter((other) => other.effect === 'Deny' && testsMfa(other) && includes(other.principals, worst.entry));
  if (denies.some((deny) => judgeShape(deny, set) !== undefined)) return undefined;
  const callers = withoutMfa.filter((caller) => passes(statement, caller, worst.entry, set));
  return {
    rule: 'mfa-missing',
    severity: worst.principal === 'user' ? 'high' : 'medium',
    statement,
    span: worst.entry.value.span,
    message:
      worst.principal === 'user'
        ? `${shownPrincipal(worst.entry)} can assume this role with ${named(callers)}: nothing asks for MFA.`
        : `Everybody whom ${shownPrincipal(worst.entry)} permits can assume this role without MFA.`,
    fix: `Require MFA of people (and give machines a statement of their own): ${rewritten(statement)}`,
    passes: callers,
    actions: ['sts:AssumeRole'],
  };
}

/**
 * A third party that must know an external id, or principals told by their tags, are no people with a key of ours. Nor is
 * anything said of whom a value limits that the files don't tell.
 */
function isVouched(statement: Statement): boolean {
  return statement.conditions.some((test) => {
    const name = test.key.toLowerCase();
    if (name === 'aws:principalarn' || name === 'aws:userid')
      return parseOperator(test.operator)?.negated === false && test.values.some(isUntold);
    if (name !== 'sts:externalid' && !name.startsWith('aws:principaltag/')) return false;
    const saying = (values: readonly string[]): Truth => evaluateTest(test, { lookup: () => values });
    // Neither to say nothing nor to say anything at all may be enough; an id that the files don't tell is one all the same.
    return saying([]) === false && saying(['qzjx']) !== true;
  });
}

function isUntold(value: Value): boolean {
  const parts = partsOf(value);
  return parts === undefined || parts.every((part) => typeof part !== 'string');
}

function isOpen(statement: Statement, entry: PrincipalEntry, set: MfaSet): boolean {
  return withoutMfa.some((caller) => passes(statement, caller, entry, set));
}

function passes(statement: Statement, caller: CallerKind, entry: PrincipalEntry, set: MfaSet): boolean {
  if (thiefHolds(statement, caller, set.facts) === false) return false;
  return deniedThief(withDeniesFor(set, [entry]).statements, caller, assume, set.facts) === false;
}
