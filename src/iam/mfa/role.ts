import type { Statement } from '../document.js';
import { denies } from './denial.js';
import { probesOf } from './probe.js';
import { mfaTestOf } from './shape.js';
import { mfaHolds, restHolds, testsMfa } from './tests.js';
import type { MfaSet, MfaVerdict } from './verdict.js';

const sessions = ['role', 'role-false'] as const;

/**
 * MFA asked in the permissions of a role or permission set: the session's requests don't carry the MFA of whoever
 * assumed it, so nobody ever meets the requirement.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
 */
export function judgeRole(set: MfaSet): readonly MfaVerdict[] {
  return set.statements.flatMap((statement) => (shutsOut(statement, set) ? [locked(statement, set)] : []));
}

function shutsOut(statement: Statement, set: MfaSet): boolean {
  if (!testsMfa(statement)) return false;
  if (statement.effect === 'Allow') return sessions.every((caller) => mfaHolds(statement, caller, set.facts) === false);
  if (statement.effect !== 'Deny') return false;
  return sessions.every((caller) => hits(statement, caller, set));
}

function hits(statement: Statement, caller: (typeof sessions)[number], set: MfaSet): boolean {
  if (mfaHolds(statement, caller, set.facts) !== true || restHolds(statement, caller, set.facts) !== true) return false;
  return probesOf(statement).some((probe) => denies(statement, caller, probe, set.facts) === true);
}

function locked(statement: Statement, set: MfaSet): MfaVerdict {
  const who = set.holder === 'permission-set' ? 'permission set' : 'role';
  return {
    rule: 'mfa-lockout',
    severity: 'high',
    statement,
    span: mfaTestOf(statement).span,
    message: `The sessions of the ${who} ${set.name} never carry MFA, so nobody meets this requirement.`,
    fix: 'Move the MFA condition into the trust policy of the role, on the statement that lets a person assume it.',
  };
}
