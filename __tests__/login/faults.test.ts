import { afterEach, describe, expect, test } from '@jest/globals';
import { errors, type Lab, type LabOptions, startLab } from '../lab/index.js';
import { login, roleArn, rulesOf, type Seen, type World } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function run(options: LabOptions, world: Partial<World> = {}, more: Parameters<typeof login>[0] = {}): Promise<Seen & { lab: Lab }> {
  const lab = await startLab(options);
  labs.push(lab);
  const seen = await login(more, { environment: lab.environment, ...world });
  expect(lab.secrets().filter((secret) => seen.said.includes(secret)).length).toBe(0);
  expect(seen.said).not.toMatch(/<html|eyJ[\w-]{10}/);
  return { ...seen, lab };
}

const action = 'AssumeRoleWithWebIdentity';

describe('what passes by itself is tried again, a few times', () => {
  test.each([
    ['throttling', errors.throttled],
    ['a service that is unavailable', errors.unavailable],
    ['the verification key', errors.verificationKey],
    ['the identity provider out of reach', errors.idpCommunication],
    ['a page of HTML', 'html-500'],
    ['a connection that is cut', 'reset'],
    ['an answer that is cut', 'truncated'],
  ] as const)('%s: twice, then it works', async (_, fault) => {
    const seen = await run({ faults: { [action]: [fault, fault] } });
    expect(seen.outcome).toMatchObject({ status: 'ran', live: 'ok' });
    expect(seen.lab.count(action)).toBe(3);
  });

  test.each([
    ['throttling', errors.throttled],
    ['a service that is unavailable', errors.unavailable],
    ['the verification key', errors.verificationKey],
    ['the identity provider out of reach', errors.idpCommunication],
    ['a page of HTML', 'html-500'],
    ["a proxy's page", 'html-403'],
    ['a connection that is cut', 'reset'],
    ['an answer that is cut', 'truncated'],
    ['an empty answer', 'empty'],
  ] as const)('%s: always, and it is incomplete within 20 seconds, never a pass and never a refusal', async (_, fault) => {
    const seen = await run({ always: { [action]: fault } });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
    expect(seen.outcome.notChecked).toMatchObject([{ check: 'login', what: roleArn }]);
    expect(seen.lab.count(action)).toBeGreaterThan(1);
    expect(seen.lab.count(action)).toBeLessThan(6);
    expect(seen.clock.slept).toBeLessThan(20_000);
  });

  test('also when it is asked who the session is', async () => {
    const seen = await run({ faults: { GetCallerIdentity: [errors.throttled, 'reset'] } });
    expect(seen.outcome.live).toBe('ok');
    const never = await run({ always: { GetCallerIdentity: errors.badSignature } });
    expect(never.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
    expect(never.outcome.notChecked[0]?.fix).toContain('clock');
    expect(never.lab.count('GetCallerIdentity')).toBe(1);
  });
});

describe('a refusal is one call', () => {
  test.each([
    ['AccessDenied', errors.denied, 'login-denied'],
    ['the audience', errors.audience, 'login-provider'],
    ['the thumbprint', errors.thumbprint, 'login-provider'],
    ['a token that is none', errors.notJwt, 'login-denied'],
    ['a claim that is missing', errors.missingClaim, 'login-claim'],
    ['a claim that was rejected', errors.idpRejected, 'login-denied'],
    ['the region', errors.regionDisabled, 'login-region'],
    ['the duration', errors.maxDuration, 'login-duration'],
    ['the ARN', errors.requestArn, 'login-role-arn'],
  ] as const)('%s', async (_, fault, rule) => {
    const seen = await run({ always: { [action]: fault } });
    expect(rulesOf(seen)).toEqual([rule]);
    expect(seen.lab.count(action)).toBe(1);
    expect(seen.clock.slept).toBe(0);
  });

  test('no provider for the issuer, by the account itself', async () => {
    const seen = await run({ accounts: { '123456789012': { roles: [], providers: { 'token.actions.githubusercontent.com/': ['x'] } } } });
    expect(rulesOf(seen)).toEqual(['login-provider']);
    expect(seen.outcome.findings[0]?.fix).toContain('create-open-id-connect-provider --url https://token.actions.githubusercontent.com');
  });

  test.each([
    ['our own policy', errors.malformed],
    ['our own policy, packed', errors.packed],
    ['an error nobody knows', { status: 400, code: 'SomethingNew', message: 'never heard of' }],
  ] as const)('%s judges no role', async (_, fault) => {
    const seen = await run({ always: { [action]: fault } });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', findings: [] });
    expect(seen.lab.count(action)).toBe(1);
  });

  test('an error that repeats the token does not bring it out', async () => {
    const message =
      "1 validation error detected: Value '{token}' at 'webIdentityToken' failed to satisfy constraint: Member must be shorter";
    const seen = await run({ always: { [action]: { status: 400, code: 'ValidationError', message } } });
    expect(rulesOf(seen)).toEqual(['login-denied']);
    expect(seen.said).toContain('[redacted]');
    const listed = await run({ always: { [action]: { status: 503, code: 'ServiceUnavailable', message: 'cannot take {token}' } } });
    expect(listed.outcome.live).toBe('incomplete');
  });
});

describe('a token that is too old', () => {
  test('is fetched anew once, and it works', async () => {
    const seen = await run({ age: 600 });
    expect(seen.outcome).toMatchObject({ live: 'ok', findings: [] });
    expect([seen.lab.count(action), seen.lab.github.requests]).toEqual([2, 2]);
  });

  test('twice is a finding', async () => {
    const always = {
      [action]: {
        status: 400,
        code: 'ExpiredTokenException',
        message: 'Token expired: current date/time 2 must be before the expiration date/time1',
      },
    };
    const seen = await run({ always });
    expect(rulesOf(seen)).toEqual(['login-token-expired']);
    expect([seen.lab.count(action), seen.lab.github.requests]).toEqual([2, 2]);
  });
});

describe("GitHub's token service", () => {
  test.each(['html-500', 'reset', { status: 429, body: 'slow down' }, { status: 503, body: 'later' }] as const)(
    '%j twice, then it works',
    async (fault) => {
      expect((await run({ tokenFaults: [fault, fault] })).outcome.live).toBe('ok');
    },
  );

  test.each([
    { status: 400, body: 'bad' },
    { status: 401, body: 'no' },
    { status: 403, body: 'no' },
    { status: 404, body: 'none' },
    { status: 429, body: 'slow down' },
    { status: 200, body: '<html>' },
    { status: 200, body: '{}' },
    { status: 200, body: '{"value":""}' },
    { status: 200, body: '{"value":"***"}' },
    { status: 200, body: '{"value":"a.b.c"}' },
    { status: 200, body: '{"value":42}' },
    { status: 200, body: 'null' },
    { status: 302, body: '' },
    'html-403',
    'html-500',
    'empty',
    'reset',
  ] as const)('%j always: incomplete, and STS is not asked', async (fault) => {
    const seen = await run({ tokenAlways: fault });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
    expect(seen.lab.aws.calls).toHaveLength(0);
    expect(seen.lab.github.requests).toBeLessThan(6);
  });

  test('a bearer that is wrong is not repeated', async () => {
    const lab = await startLab({});
    labs.push(lab);
    const wrong = 'not-the-bearer-of-this-job';
    const seen = await login({}, { environment: { ...lab.environment, ACTIONS_ID_TOKEN_REQUEST_TOKEN: wrong } });
    expect(seen.outcome.live).toBe('incomplete');
    expect(seen.said.includes(wrong)).toBe(false);
  });
});
