import type { Severity } from '../../model/severity.js';
import type { Value } from '../../model/value.js';
import type { Element, Statement } from '../document.js';
import { actionMatches, actionPattern, namesAction, resourceCovers, resourcePattern } from '../evaluate.js';
import type { Pattern } from '../pattern.js';
import { arnsOverlap, covers, overlaps } from '../pattern-relation.js';
import { resourceTexts } from '../resource-text.js';
import { exposedBy, isOpenToKeys, reachedBy } from './exposure.js';
import { rewritten } from './rewrite.js';
import { isEnrolment, judgeEnrolment, judgeShape } from './shape.js';
import { mfaHolds, testsMfa, thiefHolds } from './tests.js';
import { probesOf } from './probe.js';
import type { MfaSet, MfaVerdict } from './verdict.js';
import { withoutMfa } from './verdict.js';
import { withheld } from './withheld.js';

/** Everything that a user, a group's members, or a holder nobody knows has: at most one verdict a statement. */
export function judgePerson(set: MfaSet): readonly MfaVerdict[] {
  const verdicts: MfaVerdict[] = [];
  const judged = new Set<Statement>();
  const add = (verdict: MfaVerdict | undefined): void => {
    if (verdict === undefined || judged.has(verdict.statement)) return;
    judged.add(verdict.statement);
    verdicts.push(verdict);
  };
  // Where no statement asks for MFA, and nobody is known to be a person, there is nothing to say.
  const severity = severityOf(set);
  if (severity === undefined) return verdicts;
  for (const statement of set.statements) add(judgeShape(statement, set));
  const isMeant = meantBy(verdicts.map(({ statement }) => statement));
  for (const statement of set.statements) add(judgeEnrolment(statement, set));
  for (const statement of set.statements) add(judgeExposure(statement, set, isMeant, severity));
  for (const statement of set.statements) add(judgeVoid(statement, set));
  return verdicts;
}

/** What a person can do without MFA: nobody asks for it, an exemption lets it through, or a sibling grant goes round it. */
function judgeExposure(
  statement: Statement,
  set: MfaSet,
  isMeant: (action: string) => boolean,
  severity: Severity,
): MfaVerdict | undefined {
  // What a Deny was meant to hold off is that Deny's finding.
  const actions = exposedBy(statement, set).filter((action) => !isMeant(action));
  if (actions.length === 0) return undefined;
  const exempting = set.statements.filter((other) => isGoodDeny(other, set) && other.actions?.negated === true);
  for (const deny of exempting) {
    const exempt = actions.filter((action) => actionMatches(deny.actions, action) === false);
    if (exempt.length > 0) return exemption(deny, exempt);
  }
  const asked = actions.filter((action) => set.statements.some((other) => asksMfaFor(other, statement, action, set)));
  if (asked.length > 0) return voided(statement, asked);
  return missing(statement, actions, severity, set);
}

/** Whether one of the broken Denies was to hold an action off; asked once for each action. */
function meantBy(broken: readonly Statement[]): (action: string) => boolean {
  const denies = broken.filter(({ effect }) => effect === 'Deny');
  const known = new Map<string, boolean>();
  return (action) => {
    const meant = known.get(action) ?? denies.some((deny) => actionMatches(deny.actions, action) === true);
    known.set(action, meant);
    return meant;
  };
}

/** Without a known holder only a document that speaks of the person who uses it is judged, and then softly. */
function severityOf(set: MfaSet): Severity | undefined {
  if (set.holder === 'user' || set.holder === 'group') return 'high';
  return set.statements.some((each) => speaksOfUser(each.resources) || testsMfa(each)) ? 'low' : undefined;
}

function speaksOfUser(element: Element | undefined): boolean {
  return element !== undefined && resourceTexts(element).some((text) => text?.namesUser === true);
}

/** A Deny that holds off whoever has no MFA, and lets those with it pass. */
function isGoodDeny(statement: Statement, set: MfaSet): boolean {
  if (statement.effect !== 'Deny' || !testsMfa(statement)) return false;
  return (
    mfaHolds(statement, 'key', set.facts) === true &&
    mfaHolds(statement, 'session', set.facts) === true &&
    mfaHolds(statement, 'fresh', set.facts) === false
  );
}

/** Whether a statement asks MFA for an action on resources that an open one reaches too. */
function asksMfaFor(statement: Statement, open: Statement, action: string, set: MfaSet): boolean {
  if (statement.effect !== 'Allow' || !testsMfa(statement) || actionMatches(statement.actions, action) !== true) return false;
  if (mfaHolds(statement, 'key', set.facts) !== false) return false;
  const reached = reachedBy(open, action);
  return reachedBy(statement, action).some((one) => reached.some((other) => arnsOverlap(one, other)));
}

/** An Allow without MFA that holds all that another Allow asks MFA for. */
function judgeVoid(statement: Statement, set: MfaSet): MfaVerdict | undefined {
  if (statement.effect !== 'Allow' || testsMfa(statement) || !isOpenToKeys(statement, set)) return undefined;
  const asking = set.statements.filter((other) => other.effect === 'Allow' && testsMfa(other) && holds(statement, other));
  const open = asking.filter((other) => {
    const probes = probesOf(other).filter(({ action }) => !isEnrolment(action));
    return mfaHolds(other, 'key', set.facts) === false && probes.some((probe) => withheld(set, 'key', probe) === false);
  });
  return open.length === 0 ? undefined : voided(statement, []);
}

function holds(wide: Statement, narrow: Statement): boolean {
  const { actions } = wide;
  if (actions === undefined || narrow.actions === undefined || narrow.actions.negated || narrow.resources === undefined) return false;
  if (narrow.resources.negated) return false;
  const everyAction = narrow.actions.values.every((value) => {
    const pattern = actionPattern(value);
    if (pattern === undefined) return false;
    const apart = (outer: Pattern): boolean => (actions.negated ? !overlaps(outer, pattern) : covers(outer, pattern));
    const decided = (outer: Value): boolean => decidedBy(outer, apart);
    return actions.negated ? actions.values.every(decided) : actions.values.some(decided);
  });
  return (
    everyAction &&
    narrow.actions.values.length > 0 &&
    narrow.resources.values.every((value) => {
      const pattern = resourcePattern(value);
      return pattern !== undefined && resourceCovers(wide.resources, pattern);
    })
  );
}

function decidedBy(value: Value, decide: (pattern: Pattern) => boolean): boolean {
  const pattern = actionPattern(value);
  return pattern !== undefined && decide(pattern);
}

function list(actions: readonly string[]): string {
  const shown = actions.slice(0, 4).join(', ');
  return actions.length > 4 ? `${shown} and ${actions.length - 4} more` : shown;
}

function who(set: MfaSet): string {
  if (set.holder === 'user') return `The user ${set.name}`;
  return set.holder === 'group' ? `A member of the group ${set.name}` : 'Whoever holds this policy';
}

function missing(statement: Statement, actions: readonly string[], severity: Severity, set: MfaSet): MfaVerdict {
  return {
    rule: 'mfa-missing',
    severity,
    statement,
    span: statement.actions?.span ?? statement.span,
    message: `${who(set)} can use ${list(actions)} with a stolen key alone: ${whyOpen(actions, set)}.`,
    fix: `Require MFA for it: ${rewritten(statement)}`,
    actions,
  };
}

/** A Deny that asks for MFA but leaves these actions open is the mistake to name. */
function whyOpen(actions: readonly string[], set: MfaSet): string {
  const asking = set.statements.filter((each) => isGoodDeny(each, set));
  if (asking.length === 0) return 'nothing asks for MFA';
  const reaching = asking.filter((each) => actions.some((action) => actionMatches(each.actions, action) === true));
  if (reaching.length === 0) return 'the Deny that asks for MFA names only other actions';
  const limited = reaching.some((each) => withoutMfa.some((caller) => thiefHolds(each, caller, set.facts) === false));
  return limited
    ? 'the further conditions of the Deny that asks for MFA let it pass'
    : 'the Deny that asks for MFA is limited to other resources; its Resource should be "*"';
}

function voided(statement: Statement, actions: readonly string[]): MfaVerdict {
  const what = actions.length === 0 ? 'the same actions' : list(actions);
  return {
    rule: 'mfa-bypass',
    severity: 'high',
    statement,
    span: statement.actions?.span ?? statement.span,
    message: `This statement allows ${what} without MFA, which voids the MFA requirement of another statement: only a Deny reaches over statements.`,
    fix: `Require MFA here too: ${rewritten(statement)}`,
    passes: ['key', 'session'],
    actions,
  };
}

function exemption(deny: Statement, actions: readonly string[]): MfaVerdict {
  const span =
    deny.actions?.values.find((value) => actions.some((action) => namesAction(value, action)))?.span ?? deny.actions?.span ?? deny.span;
  return {
    rule: 'mfa-bypass',
    severity: 'high',
    statement: deny,
    span,
    message: `The MFA requirement exempts ${list(actions)}: with a stolen key alone one can stay in, or take MFA away.`,
    fix: `Remove ${list(actions)} from the NotAction of this Deny; exempt only what registering a device takes.`,
    passes: ['key', 'session'],
    actions,
  };
}
