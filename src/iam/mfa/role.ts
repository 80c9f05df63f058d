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
  const alone = set.statements.filter((statement) => shutsOut(statement, set));
  const shut = alone.length > 0 ? alone : shutTogether(set);
  return shut.map((statement) => locked(statement, set));
}

/** The first of several denials that leave nothing over together: one for sessions without the key, one for those that carry `false`. */
function shutTogether(set: MfaSet): readonly Statement[] {
  const denials = set.statements.filter((statement) => statement.effect === 'Deny' && testsMfa(statement));
  if (denials.length < 2) return [];
  const first = denials.find((statement) =>
    probesOf(statement).some((probe) =>
      sessions.every((caller) => denials.some((each) => isMfas(each, caller, set) && denies(each, caller, probe, set.facts) === true)),
    ),
  );
  return first === undefined ? [] : [first];
}

function shutsOut(statement: Statement, set: MfaSet): boolean {
  if (!testsMfa(statement)) return false;
  if (statement.effect === 'Allow') return sessions.every((caller) => mfaHolds(statement, caller, set.facts) === false);
  if (statement.effect !== 'Deny') return false;
  return sessions.every((caller) => hits(statement, caller, set));
}

function hits(statement: Statement, caller: (typeof sessions)[number], set: MfaSet): boolean {
  return isMfas(statement, caller, set) && probesOf(statement).some((probe) => denies(statement, caller, probe, set.facts) === true);
}

function isMfas(statement: Statement, caller: (typeof sessions)[number], { facts }: MfaSet): boolean {
  return mfaHolds(statement, caller, facts) === true && restHolds(statement, caller, facts) === true;
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
