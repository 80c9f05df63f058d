import { errors, type LabOptions, trustFor, trustOf } from '../lab/index.js';

/** One login with its right answer. */
export interface Scenario {
  readonly name: string;
  readonly lab: LabOptions;
  /** What the repository has; by default the trust policy that the lab's role has. */
  readonly files?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly event?: string;
  /** The rules, or the state where there are none. */
  readonly rules: readonly string[] | 'ok' | 'incomplete' | 'skipped';
  readonly claim?: string;
  /** In message or fix. */
  readonly words?: readonly RegExp[];
  readonly not?: RegExp;
  /** Calls of AssumeRoleWithWebIdentity; one unless it says otherwise. */
  readonly calls?: number;
}

const host = 'token.actions.githubusercontent.com';
const main = 'repo:acme/app:ref:refs/heads/main';
const immutable = 'repo:acme@12/app@34:ref:refs/heads/main';
const aud = { [`${host}:aud`]: 'sts.amazonaws.com' };
const trusts = (trust: ReturnType<typeof trustFor>, more: LabOptions = {}): LabOptions => ({ roles: [{ name: 'deploy', trust }], ...more });
const equal = (tests: Record<string, string | string[]>) => trustOf({ StringEquals: { ...aud, ...tests } });
const like = (sub: string | string[]) => trustOf({ StringEquals: aud, StringLike: { [`${host}:sub`]: sub } });
const says = (error: (typeof errors)[keyof typeof errors]): LabOptions => ({ always: { AssumeRoleWithWebIdentity: error } });
const validation = (message: string) => ({ always: { AssumeRoleWithWebIdentity: { status: 400, code: 'ValidationError', message } } });
const environment = (name: string) => ({ sub: `repo:acme/app:environment:${name}`, environment: name.replaceAll('%3A', ':') });
const pull = { sub: 'repo:acme/app:pull_request', event_name: 'pull_request', ref: 'refs/pull/7/merge' };

/** What AWS answers, each with the one cause it has; then the cases in which it says no more than no. */
export const scenarios: readonly Scenario[] = [
  // The answers of STS.
  { name: 'no role at all', lab: { roles: [] }, files: {}, rules: ['login-denied'], words: [/exactly this path/, /sub=repo:acme/] },
  {
    name: 'no provider',
    lab: { accounts: { '123456789012': { roles: [], providers: {} } } },
    rules: ['login-provider'],
    claim: 'iss',
    words: [/create-open-id-connect-provider/],
  },
  {
    name: 'a provider that does not list the audience',
    lab: says(errors.audience),
    rules: ['login-provider'],
    claim: 'aud',
    words: [/three places/, /add-client-id/],
  },
  { name: 'a thumbprint', lab: says(errors.thumbprint), rules: ['login-provider'], words: [/thumbprint/] },
  {
    name: 'the verification key, always',
    lab: says(errors.verificationKey),
    rules: 'incomplete',
    words: [/verification key/, /tried 4 times/],
    calls: 4,
  },
  { name: 'the verification key, once', lab: { faults: { AssumeRoleWithWebIdentity: [errors.verificationKey] } }, rules: 'ok', calls: 2 },
  { name: 'a token that is none', lab: says(errors.notJwt), rules: ['login-denied'], words: [/not a valid JWT/, /issuer/i] },
  { name: 'a claim that is missing', lab: says(errors.missingClaim), rules: ['login-claim'], claim: 'aud' },
  {
    name: 'the provider out of reach',
    lab: says(errors.idpCommunication),
    rules: 'incomplete',
    words: [/IDPCommunicationError/],
    calls: 4,
  },
  { name: 'a claim that is rejected', lab: says(errors.idpRejected), rules: ['login-denied'], words: [/IDPRejectedClaim/] },
  { name: 'our own policy, packed', lab: says(errors.packed), rules: 'incomplete', words: [/PackedPolicyTooLarge/] },
  { name: 'our own policy', lab: says(errors.malformed), rules: 'incomplete', words: [/MalformedPolicyDocument/] },
  { name: 'a region that is off', lab: says(errors.regionDisabled), rules: ['login-region'], words: [/not activated/] },
  { name: 'the longest session', lab: says(errors.maxDuration), rules: ['login-duration'], words: [/MaxSessionDuration/] },
  {
    name: 'a chained session',
    lab: validation('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.'),
    rules: ['login-duration'],
  },
  {
    name: 'a duration too short',
    lab: validation(
      "1 validation error detected: Value '100' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    ),
    rules: ['login-duration'],
  },
  { name: 'an ARN that is none', lab: says(errors.requestArn), rules: ['login-role-arn'] },
  {
    name: 'an ARN too long',
    lab: validation(
      "1 validation error detected: Value 'x' at 'roleArn' failed to satisfy constraint: Member must have length less than or equal to 2048",
    ),
    rules: ['login-role-arn'],
  },
  {
    name: 'a session name of ours',
    lab: validation("1 validation error detected: Value 'x' at 'roleSessionName' failed to satisfy constraint"),
    rules: 'incomplete',
  },
  { name: 'throttling', lab: says(errors.throttled), rules: 'incomplete', words: [/Rate exceeded/], calls: 4 },
  { name: 'a service that is unavailable', lab: says(errors.unavailable), rules: 'incomplete', calls: 4 },
  { name: 'a token too old, once', lab: { age: 600 }, rules: 'ok', calls: 2 },
  {
    name: 'a token too old, always',
    lab: {
      always: {
        AssumeRoleWithWebIdentity: {
          status: 400,
          code: 'ExpiredTokenException',
          message: 'Token expired: current date/time 2 must be before the expiration date/time1',
        },
      },
    },
    rules: ['login-token-expired'],
    calls: 2,
  },
  {
    name: 'a token too old, in other words',
    lab: { always: { AssumeRoleWithWebIdentity: { status: 400, code: 'InvalidIdentityToken', message: 'Token too old: 1' } } },
    rules: ['login-token-expired'],
    calls: 2,
  },

  // Refusals that say nothing.
  {
    name: '1: an immutable subject, a classic policy',
    lab: trusts(trustFor(main), { claims: { sub: immutable } }),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/ids of owner and repository/, /add "repo:acme@12/],
  },
  {
    name: '2: a classic subject, an immutable policy',
    lab: trusts(trustFor(immutable)),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/don't yet|until/],
  },
  {
    name: '6: an organization whose repositories became immutable',
    lab: trusts(like('repo:acme/*'), { claims: { sub: immutable } }),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/ids/],
  },
  {
    name: '8: an asterisk under StringEquals',
    lab: trusts(trustFor('repo:acme/*')),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/ordinary character/],
    not: /admits everybody/,
  },
  { name: '9: StringLike without an asterisk', lab: trusts(like(main)), rules: 'ok' },
  { name: '10: a prefix of the branch admits the branch', lab: trusts(like(`${main}*`)), rules: 'ok' },
  {
    name: '12: ForAllValues on what the token has not',
    lab: trusts(
      trustOf({ StringEquals: { ...aud, [`${host}:sub`]: main }, 'ForAllValues:StringEquals': { [`${host}:environment`]: 'prod' } }),
    ),
    rules: 'ok',
  },
  {
    name: '13: ForAnyValue on what the token has not',
    lab: trusts(
      trustOf({ StringEquals: { ...aud, [`${host}:sub`]: main }, 'ForAnyValue:StringEquals': { [`${host}:environment`]: 'prod' } }),
    ),
    rules: ['login-claim'],
    claim: 'environment',
    words: [/no environment/, /environment: prod/],
  },
  {
    name: '14: a subject that must not come',
    lab: trusts(trustOf({ StringEquals: aud, StringNotEquals: { [`${host}:sub`]: main } })),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/anything but/],
  },
  {
    name: '15: IfExists on the subject',
    lab: trusts(trustOf({ StringEquals: aud, StringEqualsIfExists: { [`${host}:sub`]: 'repo:acme/app:ref:refs/heads/release' } })),
    rules: ['login-subject'],
    claim: 'sub',
  },
  {
    name: '16: Null, and no environment',
    lab: trusts(trustOf({ StringEquals: { ...aud, [`${host}:sub`]: main }, Null: { [`${host}:environment`]: 'false' } })),
    rules: ['login-claim'],
    claim: 'environment',
    not: /environment: present/,
  },
  {
    name: '18: a Deny after a wide Allow',
    lab: trusts({
      Statement: [
        ...(like('repo:acme/app:*').Statement as []),
        { ...(like(main).Statement as { Condition: unknown }[])[0], Effect: 'Deny', Condition: { StringLike: { [`${host}:sub`]: main } } },
      ],
    }),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/a Deny/],
  },
  {
    name: "19: keys of another provider's",
    lab: trusts(trustOf({ StringEquals: { 'gitlab.com:sub': main } })),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/another issuer/],
  },
  ...['iss', 'event_name', 'runner_environment', 'repository_owner'].map((claim): Scenario => ({
    name: `24: a condition on ${claim}`,
    lab: trusts(equal({ [`${host}:sub`]: main, [`${host}:${claim}`]: 'x' })),
    rules: ['login-claim'],
    claim,
    words: [/supplies for no GitHub token/, /take out/],
  })),
  {
    name: '26: another version of the called workflow',
    lab: trusts(equal({ [`${host}:job_workflow_ref`]: 'acme/ci/.github/workflows/x.yml@refs/tags/v1' })),
    rules: ['login-claim'],
    claim: 'job_workflow_ref',
  },
  {
    name: '28: another id of the repository',
    lab: trusts(equal({ [`${host}:sub`]: main, [`${host}:repository_id`]: '35' })),
    rules: ['login-claim'],
    claim: 'repository_id',
  },
  {
    name: '31: a colon in the environment',
    lab: trusts(trustFor('repo:acme/app:environment:Production:V1'), { claims: environment('Production%3AV1') }),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/Production%3AV1/],
  },
  {
    name: '32: the case of the owner',
    lab: trusts(trustFor('repo:Acme/app:ref:refs/heads/main')),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/upper and lower case/],
  },
  {
    name: '33: a key in another case that fits',
    lab: trusts(trustOf({ StringEquals: { 'Token.Actions.GitHubUserContent.com:sub': main } })),
    rules: 'ok',
  },
  {
    name: '33: a key in another case that does not',
    lab: trusts(trustOf({ StringEquals: { 'Token.Actions.GitHubUserContent.com:SUB': `${main}2` } })),
    rules: ['login-subject'],
    claim: 'sub',
  },
  {
    name: "34: an enterprise's issuer",
    lab: { issuer: `https://${host}/octo`, accounts: { '123456789012': { roles: [], providers: { [host]: ['sts.amazonaws.com'] } } } },
    rules: ['login-provider'],
    claim: 'iss',
    words: [/\/octo/],
  },
  {
    name: '35: a slash behind the issuer',
    lab: { accounts: { '123456789012': { roles: [], providers: { [`${host}/`]: ['sts.amazonaws.com'] } } } },
    rules: ['login-provider'],
    words: [/no slash behind/],
  },
  {
    name: '36: a path that the ARN lacks',
    lab: { roles: [{ name: '/ci/deploy', trust: trustFor(main) }] },
    files: {},
    rules: ['login-denied'],
    words: [/exactly this path/],
  },
  { name: '37: an empty role', lab: {}, settings: { roles: [], roleSetButEmpty: true }, rules: ['login-role-arn'], calls: 0 },
  {
    name: '38: a line break in the ARN',
    lab: {},
    settings: { roles: ['arn:aws:iam::123456789012:role/de\nploy'] },
    rules: ['login-role-arn'],
    words: [/U\+000A/],
    calls: 0,
  },
  {
    name: '39: MFA',
    lab: trusts(equal({ [`${host}:sub`]: main, 'aws:MultiFactorAuthPresent': 'true' })),
    rules: ['login-claim'],
    claim: 'aws:MultiFactorAuthPresent',
  },
  {
    name: '40: an address that is not known',
    lab: {
      ...trusts(trustOf({ StringEquals: { ...aud, [`${host}:sub`]: main }, IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })),
      ...says(errors.denied),
    },
    rules: ['login-denied'],
    words: [/aws:SourceIp/],
  },
  {
    name: '45: China, with the audience of the world',
    lab: { partition: 'aws-cn', always: { AssumeRoleWithWebIdentity: errors.audience } },
    settings: { roles: ['arn:aws-cn:iam::123456789012:role/deploy'], region: 'cn-north-1' },
    rules: ['login-provider'],
    words: [/sts\.amazonaws\.com\.cn/],
  },
  {
    name: '51: an environment in place of the branch',
    lab: trusts(trustFor(main), { claims: environment('prod') }),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/environment \("prod"\)/],
  },
  {
    name: '53: a merge queue and a role for main',
    lab: trusts(trustFor(main), {
      claims: {
        sub: 'repo:acme/app:ref:refs/heads/gh-readonly-queue/main/pr-7-x',
        ref: 'refs/heads/gh-readonly-queue/main/pr-7-x',
        event_name: 'merge_group',
      },
    }),
    event: 'merge_group',
    rules: 'skipped',
  },
  { name: 'a pull request and a role for main', lab: trusts(trustFor(main), { claims: pull }), event: 'pull_request', rules: 'skipped' },
  {
    name: 'a pull request and a role of another repository',
    lab: trusts(trustFor('repo:acme/web:ref:refs/heads/main'), { claims: pull }),
    event: 'pull_request',
    rules: ['login-subject'],
    claim: 'sub',
    not: /add "repo:acme\/app:pull_request"|\*/,
  },
  {
    name: '60: somebody else than asked for',
    lab: { identity: { account: '123456789012', arn: 'arn:aws:sts::123456789012:assumed-role/runner/i-0abc' } },
    rules: ['login-wrong-identity'],
  },
  {
    name: 'the audience of the condition',
    lab: trusts(trustFor(main, 'https://github.com/acme')),
    rules: ['login-audience'],
    claim: 'aud',
    words: [/audience/],
  },
  {
    name: 'a branch that is not trusted',
    lab: trusts(trustFor('repo:acme/app:ref:refs/heads/release')),
    rules: ['login-subject'],
    claim: 'sub',
    words: [/refs\/heads\/release/],
  },
];
