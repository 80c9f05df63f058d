import type { CallerKind } from '../caller.js';
import { account } from '../catalog.js';
import type { ConditionTest, Statement } from '../document.js';
import { actionMatches, resourceCovers } from '../evaluate.js';
import { compilePattern } from '../pattern.js';
import { enrolment } from '../sensitive.js';
import { denies } from './denial.js';
import { mistakeOf } from './mistake.js';
import type { Probe } from './probe.js';
import { probesOf } from './probe.js';
import { rewritten } from './rewrite.js';
import { isMfaTest, mfaHolds, restHolds, testsMfa } from './tests.js';
import type { MfaSet, MfaVerdict } from './verdict.js';
import { named, withoutMfa } from './verdict.js';
import { withheld } from './withheld.js';

/**
 * What is wrong with the MFA tests of one statement, judged for a person: who passes that should not, or whether the one
 * with MFA is shut out. The other statements of the set count as far as they close a hole.
 */
export function judgeShape(statement: Statement, set: MfaSet): MfaVerdict | undefined {
  if (!testsMfa(statement)) return undefined;
  return statement.effect === 'Deny' ? judgeDeny(statement, set) : statement.effect === 'Allow' ? judgeAllow(statement, set) : undefined;
}

export function mfaTestOf(statement: Statement): ConditionTest {
  return statement.conditions.find(isMfaTest) as ConditionTest;
}

function judgeAllow(statement: Statement, set: MfaSet): MfaVerdict | undefined {
  const probes = probesOf(statement).filter(({ action }) => !isEnrolment(action));
  if (probes.length === 0) return undefined;
  const open = withoutMfa.filter((caller) => passesAllow(statement, caller, probes, set));
  if (open.length > 0) return bypass(statement, open, set);
  if (mfaHolds(statement, 'fresh', set.facts) !== false) return undefined;
  const late = mfaHolds(statement, 'stale', set.facts) === true;
  return lockout(
    statement,
    late
      ? 'This statement asks for MFA the wrong way round: who has just signed in with MFA is not let in.'
      : 'Nobody ever meets this MFA condition, not even who has just signed in with MFA.',
  );
}

const enrolling = new Set(enrolment.map((name) => name.toLowerCase()));

export function isEnrolment(action: string): boolean {
  return enrolling.has(action.toLowerCase());
}

function passesAllow(statement: Statement, caller: CallerKind, probes: readonly Probe[], set: MfaSet): boolean {
  if (mfaHolds(statement, caller, set.facts) !== true || restHolds(statement, caller, set.facts) === false) return false;
  return probes.some((probe) => withheld(set, caller, probe) === false);
}

function judgeDeny(statement: Statement, set: MfaSet): MfaVerdict | undefined {
  const { facts } = set;
  if (restHolds(statement, 'key', facts) === false && restHolds(statement, 'session', facts) === false) return undefined;
  if (mfaHolds(statement, 'fresh', facts) === true && restHolds(statement, 'fresh', facts) !== false) {
    return lockout(statement, 'This Deny has its MFA test the wrong way round: it hits those who signed in with MFA.');
  }
  const probes = probesOf(statement);
  const open = withoutMfa.filter((caller) => passesDeny(statement, caller, probes, set));
  return open.length > 0 ? bypass(statement, open, set) : undefined;
}

/** A caller gets past when this Deny surely misses him, no other closes the hole, and nothing is known to withhold the grant. */
function passesDeny(statement: Statement, caller: CallerKind, probes: readonly Probe[], set: MfaSet): boolean {
  if (mfaHolds(statement, caller, set.facts) !== false) return false;
  const holes = probes.filter((probe) => withheld(set, caller, probe) === false);
  if (holes.length === 0 || probes.length === 0) return false;
  let granted = false;
  for (const other of set.statements) {
    if (other.effect !== 'Allow' || !holes.some((probe) => actionMatches(other.actions, probe.action) === true)) continue;
    granted = true;
    if (mfaHolds(other, caller, set.facts) !== false && restHolds(other, caller, set.facts) !== false) return true;
  }
  return !granted;
}

function bypass(statement: Statement, open: readonly CallerKind[], set: MfaSet): MfaVerdict {
  const test = mfaTestOf(statement);
  const who = set.holder === 'unknown' ? '' : ` of ${set.holder} ${set.name}`;
  return {
    rule: 'mfa-bypass',
    severity: 'high',
    statement,
    span: test.span,
    message: `The MFA requirement${who} is got round by ${named(open)}: ${mistakeOf(test, statement.effect)}`,
    fix: `Rewrite the statement: ${rewritten(statement)}`,
    passes: open,
  };
}

function lockout(statement: Statement, message: string): MfaVerdict {
  return {
    rule: 'mfa-lockout',
    severity: 'high',
    statement,
    span: mfaTestOf(statement).span,
    message,
    fix: `Rewrite the statement: ${rewritten(statement)}`,
  };
}

const needed = [
  { action: 'iam:EnableMFADevice', resource: compilePattern([`${account}:user/*`]) },
  { action: 'iam:CreateVirtualMFADevice', resource: compilePattern([`${account}:mfa/*`]) },
];

/** A Deny for all without MFA that also forbids to register a device: who has none yet never gets one. */
export function judgeEnrolment(statement: Statement, set: MfaSet): MfaVerdict | undefined {
  if (statement.effect !== 'Deny' || !testsMfa(statement)) return undefined;
  const blocked = needed.filter((probe) => {
    const hit = withoutMfa.every((caller) => denies(statement, caller, probe, set.facts) === true);
    return hit && denies(statement, 'fresh', probe, set.facts) === false && resourceCovers(statement.resources, probe.resource);
  });
  if (blocked.length === 0) return undefined;
  const names = blocked.map(({ action }) => action);
  return {
    rule: 'mfa-lockout',
    severity: 'high',
    statement,
    span: statement.actions?.span ?? statement.span,
    message: `Who has no MFA device yet can never register one: this Deny also hits ${names.join(' and ')}.`,
    fix: `Exempt ${needed.map(({ action }) => action).join(', ')} in the statement's NotAction, beside what else signing in with MFA takes: ${exemptions}.`,
    actions: names,
  };
}

const exemptions = 'iam:GetUser, iam:GetMFADevice, iam:ListMFADevices, iam:ListVirtualMFADevices, iam:ResyncMFADevice, sts:GetSessionToken';
