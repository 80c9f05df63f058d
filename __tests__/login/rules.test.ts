import { describe, expect, test } from '@jest/globals';
import { loginRules, type LoginExample } from '../../src/login/index.js';
import type { AwsAnswer, AwsHost, Session } from '../../src/model/aws.js';
import type { Http } from '../../src/model/ports.js';
import { pushClaims } from '../lab/github.js';
import { sessionMaterial } from '../lab/material.js';
import { login, roleArn, rulesOf, type Seen } from './world.js';

/** Plays one example without any network: a token with the claims, an STS that says what the example says. */
function play(example: LoginExample, seed: string): Promise<Seen> {
  const { AwsSays = example.sts ?? ['accepts'] } = {} as { AwsSays?: NonNullable<LoginExample['sts']> };
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: '77',
    GITHUB_JOB: 'deploy',
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/deploy.yml@refs/heads/main',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run.example.test/idtoken?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: `request-${seed}`,
    ...example.environment,
  };
  const http: Http = {
    send: async ({ url }) => {
      const aud = new URL(url).searchParams.get('audience');
      const claims = { ...pushClaims, iss: 'https://token.actions.githubusercontent.com', aud, iat: 1, exp: 301, ...example.claims };
      const jwt = ['{}', JSON.stringify(claims), seed].map((part) => Buffer.from(part).toString('base64url')).join('.');
      return { status: 200, headers: {}, body: JSON.stringify({ value: jwt }) };
    },
  };
  let calls = 0;
  const aws: AwsHost = {
    customEndpoints: [],
    assumeRoleWithWebIdentity: async (call): Promise<AwsAnswer<Session>> => {
      const says = AwsSays[Math.min(calls++, AwsSays.length - 1)] ?? 'accepts';
      if (says === 'accepts') {
        const [, , , account, name] = /^arn:([^:]+):(iam)::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(call.roleArn) ?? [];
        const arn = `${call.roleArn.split(':iam:')[0]}:sts::${account}:assumed-role/${name}/${call.sessionName}`;
        asked = { account: account ?? '', arn };
        return { ok: true, value: { credentials: sessionMaterial(seed), arn, audience: '', provider: '', subject: '' } };
      }
      const kind = says.status >= 500 || says.code === 'Throttling' ? 'unavailable' : 'refused';
      return { ok: false, error: { name: says.code, message: says.message, status: says.status, requestId: undefined, kind } };
    },
    assumeRole: async () => nobody,
    getCallerIdentity: async () => ({ ok: true, value: example.identity ?? asked }),
    getRole: async () => {
      if (example.deployed === undefined) return nobody;
      return { ok: true, value: { arn: roleArn, created: undefined, maxSessionDuration: 3600, trust: JSON.stringify(example.deployed) } };
    },
    getOpenIDConnectProvider: async () => nobody,
  };
  let asked = { account: '', arn: '' };
  const files = example.trust === undefined ? {} : { 'infra/deploy.json': example.trust };
  return login(example.settings ?? {}, { environment, http, aws, files, ...(example.event === undefined ? {} : { event: example.event }) });
}

const nobody = {
  ok: false,
  error: { name: 'CredentialsProviderError', message: 'none', status: undefined, requestId: undefined, kind: 'no-credentials' },
} as const;

describe.each(loginRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((example, index) => [index, example] as const))(
    'finds bad example %i, and nothing beside it',
    async (index, example) => {
      const seen = await play(example, `${id}-${index}`);
      expect(rulesOf(seen)).toEqual([id]);
      const [finding] = seen.outcome.findings;
      if (id !== 'login-too-wide') expect(finding?.severity).toBe(rule.severity);
      expect(finding?.live).toBe(true);
      expect(finding?.fix).toMatch(/^[A-Z][a-z]+ /);
      expect(finding?.message).not.toMatch(/undefined|\[object/);
      expect(seen.outcome.live).toBe(['login-drift', 'login-too-wide'].includes(id) ? 'ok' : 'failed');
    },
  );

  test.each(rule.good.map((example, index) => [index, example] as const))('is silent on good example %i', async (index, example) => {
    expect(rulesOf(await play(example, `${id}-good-${index}`))).not.toContain(id);
  });

  test('says what it is about', () => {
    expect(rule.check).toBe('login');
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.fix).toMatch(/^[A-Z][a-z]+ .*\.$/s);
    expect(rule.references.every((reference) => URL.canParse(reference))).toBe(true);
  });
});

test('the plain login of the examples works', async () => {
  const { outcome } = await play({}, 'plain');
  expect(outcome).toMatchObject({ status: 'ran', live: 'ok', findings: [] });
  expect(outcome.evidence.roles[0]).toMatchObject({ subject: roleArn, identity: { account: '123456789012' } });
});
