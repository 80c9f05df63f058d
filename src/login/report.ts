import type { ConditionRow, LoginReport, LoginTarget } from '../model/login-report.js';
import { shownClaims } from './claims.js';
import { legible } from './legible.js';
import type { Answer, ClaimRow, LoginEvidence } from './outcome.js';

/** The evidence of a live login, fit to be shown to whoever may read the run. */
export function loginReport({ claims, roles, drills }: LoginEvidence): LoginReport {
  return {
    claims: Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, legible(value)])),
    roles: roles.map(targetOf),
    mustRefuse: drills.map(targetOf),
  };
}

function targetOf({ subject, state, reason, identity, error, policy, table }: Answer): LoginTarget {
  return {
    role: subject,
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(identity === undefined ? {} : { arn: identity.arn }),
    ...(error === undefined
      ? {}
      : {
          error: {
            code: legible(error.name, 80),
            ...(error.status === undefined ? {} : { status: error.status }),
            ...(error.requestId === undefined ? {} : { requestId: legible(error.requestId, 80) }),
          },
        }),
    ...(policy === undefined
      ? {}
      : { policy: policy === 'IAM' ? policy : `${policy.path}${policy.line === undefined ? '' : `:${policy.line}`}` }),
    ...(table === undefined ? {} : { conditions: table.map(rowOf) }),
  };
}

const shown: ReadonlySet<string> = new Set(shownClaims);

function rowOf({ claim, operator, got, want, matches }: ClaimRow): ConditionRow {
  const seen = got === undefined ? {} : shown.has(claim) ? { got: legible(got) } : ({ hidden: true } as const);
  const matched = matches === true ? 'yes' : matches === false ? 'no' : 'unknown';
  return { claim: legible(claim, 100), operator: legible(operator, 60), ...seen, want: want.map((value) => legible(value)), matched };
}
