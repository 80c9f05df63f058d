import { textOf } from '../model/value.js';
import type { Claims } from './claims.js';
import { type Difference } from './difference.js';
import { legible } from './legible.js';
import { repositoryOf, type RunKind } from './run-kind.js';
import type { Change } from './trust-edits.js';

/** Claims that say which run of the repository it is. */
const ofTheRun = new Set(['sub', 'ref', 'environment', 'job_workflow_ref', 'workflow', 'actor', 'actor_id']);

/** What STS does supply in place of a claim that it doesn't. */
const instead: Readonly<Record<string, string>> = {
  repository_owner: 'repository_owner_id',
  workflow_ref: 'job_workflow_ref',
  event_name: 'sub',
  ref_type: 'ref',
  ref_protected: 'environment',
  runner_environment: 'repository_id',
  repository_visibility: 'repository_id',
  iss: 'aud',
};

/** What mends one difference: in words, and as a change of the policy's text where it is one. */
export interface Step {
  readonly words: string;
  readonly change?: Change;
}

/**
 * The smallest change that would let this run in, and nobody else: never a wildcard, and never a pull request or queue
 * into a role that wasn't made for them. One step for each difference.
 */
export function mendSteps(differences: readonly Difference[], claims: Claims, run: RunKind, provider: string): Step[] {
  return differences.map((difference) => {
    const step = stepOf(difference, claims, run, provider);
    return typeof step === 'string' ? { words: step } : step;
  });
}

/** The steps in words, each once. */
export function mend(differences: readonly Difference[], claims: Claims, run: RunKind, provider: string): string {
  return [...new Set(mendSteps(differences, claims, run, provider).map(({ words }) => words))].join(' ');
}

function stepOf(difference: Difference, claims: Claims, run: RunKind, provider: string): Step | string {
  const { claim, got, want, why, key, place, negated, operator } = difference;
  const where = place?.line === undefined ? 'In the trust policy' : `In ${place.path}:${place.line}`;
  if (why === 'principal')
    return { words: `${where}, name ${provider} as the Federated principal.`, change: { kind: 'principal', value: provider } };
  if (why === 'wrong-issuer') {
    const own = `${provider.slice(provider.indexOf('/') + 1)}:${claim}`;
    return { words: `${where}, write the key as "${own}" in place of "${key}".`, change: { kind: 'rekey', key: own } };
  }
  if (why === 'action') {
    const value = 'sts:AssumeRoleWithWebIdentity';
    return { words: `${where}, allow ${value}.`, ...(negated === true ? {} : { change: { kind: 'action', value } }) };
  }
  if (why === 'explicit-deny' || negated === true)
    return run === 'other' ? narrowed(difference, where) : `Use a role made for ${runs(run)}; this one shuts them out.`;
  if (/^Null$/i.test(operator)) return asksForPresence(difference, where);
  if (why === 'not-a-claim' || (claim.includes(':') && got === undefined)) return replaced(difference, where, claims, run);
  if (claim === 'aud') return audience(difference, where);
  if (claim.toLowerCase() === 'sts:rolesessionname') return sessionName(difference, where);
  const value = claim === 'sub' ? subject(want, claims, run) : run === 'other' || !ofTheRun.has(claim) ? got : undefined;
  if (value === undefined && (run === 'other' || got === undefined)) return absent(difference, where, claims);
  if (value === undefined) return `Use a role made for ${runs(run)}, or run the login on pushes alone; this role isn't made for them.`;
  if (why === 'case' || why === 'wildcard-under-equals' || want.some((text) => isSpelt(text, value)))
    return {
      words: `${where}, write ${key} as "${legible(value)}" in place of what stands there.`,
      change: { kind: 'write', value },
    };
  const wide = claim === 'sub' ? tooMany(value, claims) : undefined;
  if (wide !== undefined) return `${addition(difference, where, value)} ${wide}`;
  return { words: addition(difference, where, value), change: { kind: 'add', value } };
}

/** What must stand beside a subject that a template made and that others have, too. */
function tooMany(subject: string, { claims }: Claims): string | undefined {
  const ofRepository = /(?:^|:)(?:repo|repository|repository_id):/.test(subject);
  const ofRun = /(?:^|:)(?:ref|environment|context|job_workflow_ref|pull_request)(?::|$)/.test(subject);
  if (ofRepository && ofRun) return undefined;
  const beside = [
    ...(ofRepository ? [] : [`repository_id "${legible(claims['repository_id'] ?? '')}"`]),
    ...(ofRun
      ? []
      : [
          claims['environment'] === undefined ? `ref "${legible(claims['ref'] ?? '')}"` : `environment "${legible(claims['environment'])}"`,
        ]),
  ];
  const others = ofRepository ? 'every run of this repository, pull requests among them,' : 'other repositories of the owner';
  return `It is the subject of ${others} too: only beside a condition on ${beside.join(' and ')}.`;
}

function addition({ claim, want, key }: Difference, where: string, value: string): string {
  if (claim === 'sub' && repositoryOf(value)?.includes('@') === true && want.some((text) => sameRepository(text, value)))
    return `${where}, add "${legible(value)}" to the values of ${key}: this repository's subjects carry the ids of owner and repository; take the old form out once all runs have the new one.`;
  if (claim === 'sub' && want.some((text) => sameRepository(text, value) && repositoryOf(text)?.includes('@') === true))
    return `${where}, add "${legible(value)}" to the values of ${key} until this repository's subjects carry ids.`;
  return `${where}, add "${legible(value)}" to the values of ${key}, if runs like this one are to have the role.`;
}

/**
 * The subject to write: this run's own, except where the policy speaks of another run of the same repository in another
 * spelling (ids, upper and lower case): then that run in this token's spelling.
 */
function subject(want: readonly string[], claims: Claims, run: RunKind): string | undefined {
  const own = claims.claims['sub'] ?? '';
  const repository = repositoryOf(own);
  const meant = want.find((text) => repository !== undefined && sameRepository(text, own) && repositoryOf(text) !== repository);
  const context = meant?.slice((repositoryOf(meant) ?? '').length);
  if (run === 'other') return own;
  return context !== undefined && !/[*?]/.test(context) ? `${repository}${context}` : undefined;
}

function sameRepository(one: string, other: string): boolean {
  const name = (text: string): string | undefined => repositoryOf(text)?.replace(/@\d+/g, '').toLowerCase();
  return name(one) !== undefined && name(one) === name(other);
}

function replaced({ key, claim, of }: Difference, where: string, { claims }: Claims, run: RunKind): Step {
  const other = instead[claim.toLowerCase()];
  if (other === undefined || key.startsWith('aws:'))
    return { words: `${where}, take out ${key}: no token of GitHub carries it.`, change: { kind: 'drop' } };
  const own = `${key.slice(0, key.length - claim.length)}${other}`;
  if (of?.statement.conditions.some((test) => test.key.toLowerCase() === own.toLowerCase()) === true)
    return { words: `${where}, take out ${key}; the policy limits by ${other} as it is.`, change: { kind: 'drop' } };
  const value = run === 'other' || !ofTheRun.has(other) ? claims[other] : undefined;
  return {
    words: `${where}, take out ${key} and limit by ${other} in its place.`,
    ...(value === undefined ? {} : { change: { kind: 'rekey', key: own, value } }),
  };
}

/** The same environment, its colons as they are and as GitHub writes them. */
function isSpelt(want: string, value: string): boolean {
  return want !== value && want.replaceAll('%3A', ':') === value.replaceAll('%3A', ':');
}

/** A Deny that this run falls under, or a condition that names what must not come. */
function narrowed({ why, want, got, key, operator, negated }: Difference, where: string): Step | string {
  const denies = why === 'explicit-deny';
  if (!denies) return `${where}, take what matches this run out of the values of ${key}.`;
  if (want.length === 0) return `${where}, narrow the Deny: as it is, it shuts out every run.`;
  if (got === undefined || /^Null$/i.test(operator))
    return `${where}, narrow the Deny: under ${operator} it matches a token ${got === undefined ? 'without' : 'with'} ${key}.`;
  return negated === true
    ? {
        words: `${where}, add "${legible(got)}" to the values of ${key}, which the Deny leaves alone, if runs like this one are to have the role.`,
        change: { kind: 'add', value: got },
      }
    : `${where}, take what matches this run out of the values of ${key}.`;
}

function asksForPresence({ claim, want, key }: Difference, where: string): string {
  if (want[0] === 'absent') return `${where}, take out the Null condition on ${key}: this run's token has it.`;
  return claim === 'environment'
    ? `Give the job the environment that this role was made for, or take out the Null condition on ${key}.`
    : `${where}, take out the Null condition on ${key}: this run's token has none.`;
}

function audience({ got, want, key }: Difference, where: string): Step | string {
  const plain = want.find((value) => /^sts\.amazonaws\.com(?:\.cn)?$/.test(value)) ?? (want.length === 1 ? want[0] : undefined);
  const change = `${where}, write ${key} as "${legible(got ?? 'sts.amazonaws.com')}"`;
  if (plain === undefined || /[*?]/.test(plain))
    return {
      words: `${change}; the identity provider must list the same value.`,
      ...(got === undefined ? {} : { change: { kind: 'write', value: got } }),
    };
  const usual = /^sts\.amazonaws\.com(?:\.cn)?$/;
  return got !== undefined && usual.test(got) && !usual.test(plain)
    ? {
        words: `${change}, which the identity provider must list; or else set the input \`audience\` to "${legible(plain)}".`,
        change: { kind: 'write', value: got },
      }
    : `Set the input \`audience\` to "${legible(plain)}"; or else: ${change.replace(/^In/, 'in')}. The identity provider must list the same value.`;
}

/** The name of the session is the workflow's to choose: the policy is right to ask for one. */
function sessionName({ want, key }: Difference, where: string): string {
  const value = want.find((text) => /^[\w+=,.@-]{2,64}$/.test(text));
  return value === undefined
    ? `Set the input \`role-session-name\` to a name that ${key} lets in; the step that deploys needs it, too.`
    : `Set the input \`role-session-name\` to "${value}", as the step that deploys has to; or else: ${where.replace(/^In/, 'in')}, take out ${key}.`;
}

/** A job that names an environment has that in its subject: no run has the branch there and the environment beside it. */
function neverBoth({ of }: Difference, environment: string, { claims }: Claims): string | undefined {
  const own = of?.statement.conditions.filter(({ key }) => /:sub$/i.test(key)) ?? [];
  const branch = own.some(
    ({ values }) => values.length > 0 && values.every((value) => /^repo:[^*?]+:ref:refs\//.test(textOf(value) ?? '')),
  );
  const repository = repositoryOf(claims['sub'] ?? '');
  return branch && repository !== undefined
    ? `no run has both this subject and an environment, as the environment takes the place of the branch in the subject. Either give the job \`environment: ${legible(environment)}\` and write the subject as "${repository}:environment:${legible(environment.replaceAll(':', '%3A'))}"`
    : undefined;
}

function absent(difference: Difference, where: string, claims: Claims): string {
  const { claim, want, key } = difference;
  const value = want.find((text) => !/[*?]/.test(text));
  const never = claim === 'environment' && value !== undefined ? neverBoth(difference, value, claims) : undefined;
  if (never !== undefined) return `${where}, ${never}, or take out ${key}.`;
  if (claim === 'environment' && value !== undefined)
    return `Give the job \`environment: ${legible(value)}\`, for which this role was made.`;
  return `${where}, take out ${key}, or run the job so that its token has ${claim}.`;
}

function runs(run: RunKind): string {
  return run === 'merge-queue' ? 'the merge queue' : 'pull requests';
}
