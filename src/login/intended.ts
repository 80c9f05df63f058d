import { admits } from '../oidc/admission.js';
import type { ExchangeFacts } from '../oidc/token.js';
import type { Value } from '../model/value.js';
import type { Claims } from './claims.js';
import type { LoginEvent } from './ports.js';
import type { TrustPolicy } from './trust-source.js';

/**
 * The subjects of other runs of this very repository that the policy lets in, or may let in where a deployment fills in
 * who. A role that has some was made for those runs: that it refuses a pull request or a queue is as intended.
 */
export function otherRunsAdmitted(trust: TrustPolicy, token: Claims, event: LoginEvent, facts: ExchangeFacts): string[] {
  return otherRuns(trust, token, event)
    .filter((run) => !sameRun(run.claims, token.claims) && admits(trust.policy, run, facts).verdict !== false)
    .map((run) => nameOf(run.claims, token.claims));
}

const ofTheRun = ['sub', 'ref', 'environment', 'job_workflow_ref'];

function sameRun(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return ofTheRun.every((claim) => one[claim] === other[claim]);
}

/** The subject, or where that is no different, what else is. */
function nameOf(run: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>): string {
  const claim = ofTheRun.find((name) => run[name] !== own[name] && run[name] !== undefined) ?? 'sub';
  return claim === 'sub' ? (run['sub'] ?? '') : `${claim} ${run[claim]}`;
}

function otherRuns(trust: TrustPolicy, token: Claims, event: LoginEvent): { issuer: string; claims: Record<string, string> }[] {
  const repository = /^(?:repo|repository|repository_id):[^:]+(?=:)/.exec(token.claims['sub'] ?? '')?.[0];
  const wanted = valuesWanted(trust);
  const branches = [event.defaultBranch, 'main', 'master'].filter((name): name is string => name !== undefined && name !== '');
  const contexts = [
    ...branches.map((name) => `ref:refs/heads/${name}`),
    ...wanted.flatMap(({ claim, value }) => contextsOf(claim, value)),
    'ref:refs/tags/v1.0.0',
  ];
  return [...new Set(contexts)].map((context) => ({ issuer: token.issuer, claims: claimsOf(context, repository, token) }));
}

/** The texts of the conditions, their wildcards filled with nothing: a run that such a value is written for. */
function valuesWanted(trust: TrustPolicy): { claim: string; value: string }[] {
  return trust.policy.statements
    .flatMap((statement) => statement.conditions)
    .flatMap(({ key, values }) =>
      values.flatMap((value) =>
        knownOf(value).map((text) => ({ claim: key.slice(key.lastIndexOf(':') + 1).toLowerCase(), value: text.replace(/[*?]/g, '') })),
      ),
    );
}

/** What of a value is known: its holes are left out. */
function knownOf(value: Value): string[] {
  if (value.type === 'text') return [value.text];
  if (value.type === 'either') return value.options.flatMap(knownOf);
  return value.type === 'partial' ? [value.parts.filter((part) => typeof part === 'string').join('')] : [];
}

function contextsOf(claim: string, value: string): string[] {
  if (claim === 'sub') return /^(?:repo|repository|repository_id):[^:]*:(.+)$/s.exec(value)?.slice(1) ?? [];
  if (claim === 'environment') return [`environment:${value.replaceAll(':', '%3A')}`];
  if (claim === 'ref') return [`ref:${value}`];
  const at = claim === 'job_workflow_ref' ? value.indexOf('@refs/') : -1;
  return at < 0 ? [] : [`ref:${value.slice(at + 1)}`];
}

function claimsOf(context: string, repository: string | undefined, token: Claims): Record<string, string> {
  // A subject made by another template says nothing of what another run's would be: it stays as it is.
  const own = repository === undefined ? {} : { sub: `${repository}:${context}` };
  const claims: Record<string, string> = { ...token.claims, ...own };
  if (context.startsWith('environment:')) return { ...claims, environment: context.slice('environment:'.length).replaceAll('%3A', ':') };
  delete claims['environment'];
  if (!context.startsWith('ref:')) return claims;
  const ref = context.slice('ref:'.length);
  const workflow = claims['job_workflow_ref'] ?? '';
  const ownRef = token.claims['ref'];
  const moved = ownRef !== undefined && workflow.endsWith(`@${ownRef}`) ? `${workflow.slice(0, -ownRef.length)}${ref}` : workflow;
  return { ...claims, ref, ...(workflow === '' ? {} : { job_workflow_ref: moved }) };
}
