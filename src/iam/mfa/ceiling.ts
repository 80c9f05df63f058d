import { compilePattern } from '../pattern.js';
import { denies } from './denial.js';
import { judgeShape, mfaTestOf } from './shape.js';
import { mfaHolds, restHolds, testsMfa } from './tests.js';
import type { MfaSet, MfaVerdict } from './verdict.js';

/** Names that no service has: what a ceiling for everything reaches. */
const anything = { action: 'qzjx:qzjx', resource: compilePattern(['arn:aws:qzjx:us-east-1:000000000000:qzjx/qzjx']) };

/** MFA asked by an SCP, a boundary, an endpoint or session policy: its tests are judged, and whether role sessions are left out. */
export function judgeCeiling(set: MfaSet, forRoles: boolean): readonly MfaVerdict[] {
  return set.statements.flatMap((statement): MfaVerdict[] => {
    const shape = judgeShape(statement, set);
    if (shape !== undefined) return [shape];
    if (!forRoles || statement.effect !== 'Deny' || !testsMfa(statement)) return [];
    const hitsRoles = (['role', 'role-false'] as const).every(
      (caller) =>
        mfaHolds(statement, caller, set.facts) === true &&
        restHolds(statement, caller, set.facts) === true &&
        denies(statement, caller, anything, set.facts) === true,
    );
    if (!hitsRoles) return [];
    return [
      {
        rule: 'mfa-lockout',
        severity: 'medium',
        statement,
        span: mfaTestOf(statement).span,
        message: 'This ceiling asks MFA of everybody below it: role sessions, which never carry MFA, are shut out.',
        fix: 'Limit the Deny to users: add "StringEquals": { "aws:PrincipalType": "User" } to its Condition.',
      },
    ];
  });
}
