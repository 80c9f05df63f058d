import { afterEach, describe, expect, test } from '@jest/globals';
import { type Lab, type LabOptions, startLab, trustFor } from '../lab/index.js';
import { login, rulesOf, type Seen } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

const action = 'AssumeRoleWithWebIdentity';
const part = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const jwt = (payload: unknown): string => `${part({ alg: 'RS256' })}.${part(payload)}.${part('signature')}`;

async function run(options: LabOptions, handed: readonly string[] = []): Promise<Seen & { lab: Lab }> {
  const lab = await startLab(options);
  labs.push(lab);
  const seen = await login({}, { environment: lab.environment });
  const pieces = handed.flatMap((token) => token.split('.')).filter((piece) => piece.length > 8);
  expect([...lab.secrets(), ...pieces].filter((secret) => seen.said.includes(secret)).length).toBe(0);
  return { ...seen, lab };
}

const handsOut = (value: unknown, type = 'application/json'): LabOptions => ({
  tokenAlways: { status: 200, body: JSON.stringify({ value }), type },
});

describe('what is no token', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', '', /without a token/],
    ['a number', 42, /without a token/],
    ['true', true, /without a token/],
    ['null', null, /without a token/],
    ['a list', [jwt({ sub: 'x' })], /without a token/],
    ['an object', { value: jwt({ sub: 'x' }) }, /without a token/],
    ['stars', '***', /no token/],
    ['two parts', jwt({ sub: 'x' }).split('.').slice(0, 2).join('.'), /no token/],
    ['four parts', `${jwt({ sub: 'x' })}.more`, /no token/],
    ['five parts, encrypted', Array(5).fill(part('encrypted part')).join('.'), /no token/],
    ['parts that are empty', '..', /no token/],
    ['a payload in no base64', `${part({ alg: 'RS256' })}.%%%%%%%%%%%%.${part('signature')}`, /no token/],
    ['a payload that is no JSON', jwt('this is no JSON'), /no token/],
    ['a payload that is a list', jwt([1, 2, 3]), /no token/],
    ['a payload that is a number', jwt(42), /no token/],
    ['a payload that is null', jwt(null), /no token/],
    ['a line break behind it', `${jwt({ sub: 'x' })}\n`, /no token/],
    ["a workflow's own token", ['ghs', 'of', 'the', 'job', '0123456789'].join('_'), /no token/],
    ['300 kB', jwt({ sub: 'x', more: 'y'.repeat(220_000) }), /30\d{4}|29\d{4} characters; STS takes 20000/],
  ])('%s', async (_, value, words) => {
    const seen = await run(handsOut(value), typeof value === 'string' ? [value] : []);
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
    expect(seen.outcome.notChecked[0]?.why).toMatch(words);
    expect([seen.lab.github.requests, seen.lab.aws.calls.length]).toEqual([1, 0]);
  });
});

describe('what answers in place of the token service', () => {
  test.each<[string, { status: number; body: string; type?: string }, RegExp, number]>([
    ['no right', { status: 401, body: '{}' }, /refused the job's request \(HTTP 401\)/, 1],
    ['no right any more', { status: 403, body: '{}' }, /refused the job's request \(HTTP 403\)/, 1],
    ["a firewall's page", { status: 403, body: '<html>', type: 'text/html; charset=utf-8' }, /HTTP 403 and a page.*proxy or firewall/, 1],
    ['a proxy that wants a name', { status: 407, body: '<html>', type: 'text/html' }, /proxy.*name and password/, 1],
    ['nothing there', { status: 404, body: '{}' }, /answered HTTP 404/, 1],
    ['too many', { status: 429, body: '{}' }, /answered HTTP 429 \(tried 4 times\)/, 4],
    ['a fault', { status: 500, body: '{}' }, /answered HTTP 500 \(tried 4 times\)/, 4],
  ])('%s', async (_, tokenAlways, words, requests) => {
    const seen = await run({ tokenAlways });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
    expect(seen.outcome.notChecked[0]?.why).toMatch(words);
    expect([seen.lab.github.requests, seen.lab.aws.calls.length]).toEqual([requests, 0]);
  });
});

describe('claims of another kind', () => {
  const soon = Math.floor(Date.now() / 1000) + 300;
  test.each<[string, Record<string, unknown>, string[], number]>([
    ['a subject that is a number', { sub: 34 }, ['login-denied'], 1],
    ['a subject that is null', { sub: null }, ['login-claim'], 1],
    ['no subject', { sub: undefined }, ['login-claim'], 1],
    ['an empty subject', { sub: '' }, ['login-denied'], 1],
    ['no audience', { aud: undefined }, ['login-claim'], 1],
    ['an audience in a list', { aud: ['sts.amazonaws.com'] }, [], 1],
    ['an expiry in text', { exp: String(soon) }, ['login-denied'], 1],
    ['no expiry', { exp: undefined }, ['login-claim'], 1],
    ['an expiry that is null', { exp: null }, ['login-claim'], 1],
    ['an issuer that is a number', { iss: 7 }, ['login-denied'], 1],
    ['another issuer', { iss: 'https://token.actions.githubusercontent.com/octo' }, ['login-provider'], 1],
    ['an expiry long ago', { iat: 1_700_000_000, exp: 1_700_000_300 }, ['login-token-expired'], 2],
    ['an environment that is a list', { environment: ['prod'] }, [], 1],
    ['claims named as parts of every object', { __proto__: 'x', constructor: 'y', toString: 'z' }, [], 1],
    ['lone surrogates and control characters', { actor: '\ud800\u0000\u001b[31m::error::x' }, [], 1],
  ])('%s', async (_, payload, rules, calls) => {
    const seen = await run({ payload });
    expect(rulesOf(seen)).toEqual(rules);
    expect(seen.outcome).toMatchObject({ status: 'ran', live: rules.length === 0 ? 'ok' : 'failed' });
    expect(seen.lab.count(action)).toBe(calls);
    expect(seen.said).not.toMatch(/undefined|NaN|\[object/);
  });

  test('the claim that is missing is the one that is named', async () => {
    const seen = await run({ payload: { sub: null } });
    expect(seen.outcome.findings[0]?.evidence).toMatchObject({ claim: 'sub', got: null });
  });

  test('a subject with what would break a line, a table or a command stays in its place', async () => {
    const sub = 'repo:acme/app:environment:prod|`x`\n::error::owned<script>\u202e';
    const seen = await run({ claims: { sub }, roles: [{ name: 'deploy', trust: trustFor('repo:acme/app:ref:refs/heads/main') }] });
    const [finding] = seen.outcome.findings;
    expect(finding?.message).not.toMatch(/[\n\u202e]/);
    expect(finding?.message).toContain('<U+000A>');
  });
});

describe('a clock that is off', () => {
  test.each([
    ['ahead of', -600],
    ['behind', 600],
  ])('%s the time of the token is said, and the login works', async (way, ahead) => {
    const now = Math.floor(Date.now() / 1000) + ahead;
    const seen = await run({ payload: { iat: now, nbf: now - 300, exp: now + 900 } });
    expect(seen.outcome).toMatchObject({ live: 'ok', findings: [] });
    expect(seen.outcome.remarks.join('\n')).toMatch(new RegExp(`clock is (?:599|600|601) s ${way} .*NTP`));
  });

  test('that is right is not spoken of', async () => {
    expect((await run({})).outcome.remarks.join()).not.toContain('clock');
  });
});
