import { type Aws, type AwsOptions, type LabAccount, type LabRole, startAws } from './aws.js';
import { type Github, type GithubOptions, startGithub } from './github.js';
import { sessionMaterial } from './material.js';
import { type Received, serve } from './server.js';
import type { TrustDocument } from './trust-evaluator.js';

export { pushClaims } from './github.js';
export type { Call, LabAccount, LabRole } from './aws.js';
export { errors } from './sts-errors.js';

/** GitHub's issuer. */
export const issuer = 'https://token.actions.githubusercontent.com';
export const account = '123456789012';
/** The role of the plain lab. */
export const roleArn = `arn:aws:iam::${account}:role/deploy`;

export interface LabOptions {
  /** The issuer in the token; GitHub's own by default. */
  readonly issuer?: string;
  readonly claims?: Readonly<Record<string, string | undefined>>;
  /** Over the whole token. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly age?: number;
  readonly partition?: string;
  /** By account id; by default one account with the provider and the role `deploy`, which trusts pushes to main of `acme/app`. */
  readonly accounts?: Readonly<Record<string, LabAccount>>;
  /** Roles of the plain account, in place of `deploy`. */
  readonly roles?: readonly LabRole[];
  /** Audiences of the plain account's provider. */
  readonly audiences?: readonly string[];
  readonly tokenFaults?: GithubOptions['faults'];
  readonly tokenAlways?: GithubOptions['always'];
  readonly faults?: AwsOptions['faults'];
  readonly always?: AwsOptions['always'];
  readonly identity?: AwsOptions['identity'];
}

export interface Lab {
  /** What came to the place that redirects lead to: nothing, if all is well. */
  readonly astray: readonly Received[];
  readonly github: Github;
  readonly aws: Aws;
  /** The environment of a job in this lab, with everything that a step finds there. */
  readonly environment: Readonly<Record<string, string>>;
  /** The same, with ambient credentials that may read IAM of the account. */
  environmentWithReader(account?: string): Record<string, string>;
  /** How often an action was called. */
  count(action: string): number;
  /** Every secret that the lab has handed out so far: in no output may any of them stand. */
  secrets(): string[];
  close(): Promise<void>;
}

/** A trust policy for GitHub's provider with the given condition. */
export function trustOf(
  condition: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>,
  of = account,
): TrustDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${of}:oidc-provider/token.actions.githubusercontent.com` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition,
      },
    ],
  } as TrustDocument;
}

/** The clean trust: this audience, this subject. */
export function trustFor(sub: string, aud = 'sts.amazonaws.com'): TrustDocument {
  return trustOf({ StringEquals: { 'token.actions.githubusercontent.com:aud': aud, 'token.actions.githubusercontent.com:sub': sub } });
}

/**
 * GitHub and AWS on loopback, strict: tokens are signed and verified, providers, audiences, trust and signatures are
 * checked, errors come word for word. Made for the real SDKs; shares nothing with other labs.
 */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const from = options.issuer ?? issuer;
  const astray: Received[] = [];
  const elsewhere = await serve(async (received, response) => {
    astray.push(received);
    response.end('{"value":"e30.e30.e30"}');
  });
  const github = await startGithub({
    issuer: from,
    claims: options.claims ?? {},
    payload: options.payload ?? {},
    age: options.age ?? 0,
    faults: options.tokenFaults ?? [],
    ...(options.tokenAlways === undefined ? {} : { always: options.tokenAlways }),
    audiences: [],
    elsewhere: elsewhere.url,
  });
  const plain: LabAccount = {
    roles: options.roles ?? [{ name: 'deploy', trust: trustFor('repo:acme/app:ref:refs/heads/main') }],
    providers: { [from.replace(/^https?:\/\//, '')]: options.audiences ?? ['sts.amazonaws.com'] },
  };
  const aws = await startAws({
    partition: options.partition ?? 'aws',
    accounts: options.accounts ?? { [account]: plain },
    issuers: { [from]: github.url },
    faults: options.faults ?? {},
    always: options.always ?? {},
    elsewhere: elsewhere.url,
    ...(options.identity === undefined ? {} : { identity: options.identity }),
  });
  const environment = jobEnvironment(github, aws);
  const handedOut: string[] = [];
  return {
    astray,
    github,
    aws,
    environment,
    environmentWithReader(of = account) {
      const { accessKeyId, secretAccessKey } = aws.reader(of);
      handedOut.push(secretAccessKey);
      return { ...environment, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    },
    count: (action) => aws.calls.filter((call) => call.action === action).length,
    secrets: () => [
      ...handedOut,
      github.requestToken,
      ...github.minted.flatMap((token) => [token, ...token.split('.').slice(1)]),
      ...aws.granted.flatMap(({ credentials }) => [credentials.secretAccessKey, credentials.sessionToken]),
    ],
    close: async () => {
      await Promise.all([github.close(), aws.close(), elsewhere.close()]);
    },
  };
}

function jobEnvironment(github: Github, aws: Aws): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: '77',
    GITHUB_JOB: 'deploy',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ACTIONS_ID_TOKEN_REQUEST_URL: github.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: github.requestToken,
    AWS_ENDPOINT_URL: aws.url,
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
    AWS_CONFIG_FILE: '/nonexistent/config',
  };
}

export { sessionMaterial };
