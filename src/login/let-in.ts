import { policiesAtHand } from './at-hand.js';
import type { Policy } from '../iam/document.js';
import type { Finding } from '../model/finding.js';
import { bySeverity } from '../model/severity.js';
import { judgeAudience } from '../oidc/audience.js';
import type { Claims } from './claims.js';
import type { Context } from './context.js';
import { judge, type Judgement } from './judgement.js';
import { liveRole, notTold } from './live-role.js';
import type { Answer } from './outcome.js';
import type { RoleArn } from './role-arn.js';
import { conditionBlock } from './paste.js';
import { policyDifference } from './policy-difference.js';
import drift from './rules/login-drift.js';
import tooWide from './rules/login-too-wide.js';
import { runKind } from './run-kind.js';
import { trustInIam, type TrustPolicy } from './trust-source.js';

/**
 * Beside a login that works, why it does: the conditions that let this run in, from IAM where that may be read, else from the
 * files. A committed policy that would have refused it is another one than the deployed.
 */
export async function whyLetIn(
  role: RoleArn,
  claims: Claims,
  context: Context,
): Promise<Pick<Answer, 'findings' | 'notChecked' | 'remarks' | 'table' | 'policy'>> {
  const remarks: string[] = [];
  const facts = { account: role.account, sessionName: context.sessionName };
  const [trusts, live] = await Promise.all([policiesAtHand(role, context, remarks), liveRole(role, context)]);
  const committed = trusts.map((trust) => judge(trust, claims, facts));
  const text = live.state === 'role' ? live.role.trust : undefined;
  const own = text === undefined ? undefined : trustInIam(text);
  const deployed = own && judge(own, claims, facts);
  const shown = [deployed, ...committed].find((judgement) => judgement?.verdict === true) ?? deployed ?? committed[0];
  // A pull request brings the policy of tomorrow.
  const differs =
    runKind(context.ports.event, claims) === 'other' && committed.length > 0 && committed.every(({ verdict }) => verdict === false);
  return {
    remarks,
    notChecked: notTold(`who else the deployed trust policy of ${role.text} lets in`, live),
    findings: [
      ...(own === undefined ? [] : widthOf(role, own.policy, claims, context)),
      ...(differs ? [driftOf(role, committed[0] as Judgement, own, context)] : otherwise(role, committed, own, claims, context)),
    ],
    ...(shown === undefined ? {} : { table: shown.table, policy: shown.trust.place(shown.trust.policy.span) ?? 'IAM' }),
  };
}

/** Who else the deployed policy lets in; that of the files is the `policies` check's to judge. */
function widthOf(role: RoleArn, policy: Policy, claims: Claims, { place, ports }: Context): Finding[] {
  const [widest] = judgeAudience(policy)
    .filter(({ admits }) => admits !== undefined && admits !== 'nobody')
    .sort((a, b) => bySeverity(a.severity, b.severity));
  if (widest?.admits === undefined || widest.admits === 'nobody') return [];
  const { admits, severity, value, example } = widest;
  const block = runKind(ports.event, claims) === 'other' ? conditionBlock(claims) : undefined;
  return [tooWide.finding({ role: role.text, admits, severity, value, example, block }, { place })];
}

function driftOf(role: RoleArn, { trust, differences }: Judgement, deployed: TrustPolicy | undefined, { place }: Context) {
  const at = differences.find((difference) => difference.place !== undefined)?.place ?? trust.place(trust.policy.span) ?? place;
  const lines = deployed === undefined ? [] : policyDifference(trust.policy, deployed.policy);
  return drift.finding({ role: role.text, committed: trust.source, says: 'refuses', lines }, { place: at });
}

/**
 * Where both let this run in: whether they say the same of others. Asked on the default branch alone, as other branches hold
 * what isn't deployed yet, and of a policy that is surely the role's.
 */
function otherwise(
  role: RoleArn,
  committed: readonly Judgement[],
  own: TrustPolicy | undefined,
  claims: Claims,
  { ports, place, settings }: Context,
) {
  const [only] = committed;
  const { defaultBranch } = ports.event;
  const ofDefault = defaultBranch !== undefined && claims.claims['ref'] === `refs/heads/${defaultBranch}`;
  if (own === undefined || only === undefined || committed.length > 1 || only.verdict !== true || !ofDefault) return [];
  const surely = only.trust.source === settings.trustPolicyFile?.path || only.trust.role === role.name;
  const lines = surely ? policyDifference(only.trust.policy, own.policy) : [];
  if (lines.length === 0) return [];
  const at = only.trust.place(only.trust.policy.span) ?? place;
  return [drift.finding({ role: role.text, committed: only.trust.source, says: 'otherwise', lines }, { place: at })];
}
