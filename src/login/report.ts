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
    ...(table === undefined ? {} : { conditions: table.map((row) => rowOf(row, policy === 'IAM')) }),
  };
}

const shown: ReadonlySet<string> = new Set(shownClaims);

function rowOf({ claim, operator, got, want, matches }: ClaimRow, deployed: boolean): ConditionRow {
  const seen = got === undefined ? {} : shown.has(claim) ? { got: legible(got) } : ({ hidden: true } as const);
  const matched = matches === true ? 'yes' : matches === false ? 'no' : 'unknown';
  const row = { claim: legible(claim, 100), operator: legible(operator, 60), ...seen, matched } as const;
  // What matched tells what came; and who may see a run may not see all of IAM.
  const tells = !shown.has(claim) && !claim.includes(':') && ((got !== undefined && matches === true) || deployed);
  return { ...row, want: tells ? [] : want.map((value) => legible(value)), ...(tells ? { wantHidden: true } : {}) };
}
