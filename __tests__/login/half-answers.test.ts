import { afterEach, describe, expect, test } from '@jest/globals';
import { type Lab, type LabOptions, startLab, trustFor } from '../lab/index.js';
import { login, roleArn, rulesOf, type Seen, type World } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

async function run(options: LabOptions, world: (lab: Lab) => Partial<World> = () => ({}), more: Parameters<typeof login>[0] = {}) {
  const lab = await startLab(options);
  labs.push(lab);
  const seen = await login(more, { environment: lab.environment, ...world(lab) });
  expect(lab.secrets().filter((secret) => seen.said.includes(secret)).length).toBe(0);
  return { ...seen, lab };
}

const whole: Readonly<Record<string, string>> = {
  AccessKeyId: ['AS', 'IA', 'QKYJEXAMPLEEXAMP'].join(''),
  SecretAccessKey: 'half-an-answer-'.repeat(3),
  SessionToken: 'a-token-of-half-an-answer-'.repeat(8),
  Expiration: '2099-01-01T00:00:00Z',
};

function answer(credentials: Readonly<Record<string, string>>, arn: string) {
  const fields = Object.entries(credentials).map(([name, value]) => `<${name}>${value}</${name}>`);
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser><Credentials>${fields.join('')}</Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
  };
}

const own = 'arn:aws:sts::123456789012:assumed-role/deploy/aws-access-gate-77';
const exchanged = (fault: ReturnType<typeof answer>): LabOptions => ({ always: { AssumeRoleWithWebIdentity: fault } });

describe('credentials that are not whole are no login', () => {
  test.each(Object.keys(whole))('without %s', async (name) => {
    const rest = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name));
    for (const credentials of [rest, ...(name === 'Expiration' ? [] : [{ ...whole, [name]: '' }])]) {
      const seen = await run(exchanged(answer(credentials, own)));
      expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
      expect(seen.outcome.notChecked[0]?.why).toContain(`lack ${name}`);
      for (const value of Object.values(rest)) expect(seen.said.includes(value)).toBe(false);
      expect(seen.lab.count('GetCallerIdentity')).toBe(0);
    }
  });

  test.each([
    ['another account', 'arn:aws:sts::999999999999:assumed-role/deploy/aws-access-gate-77'],
    ['another role', 'arn:aws:sts::123456789012:assumed-role/admin/aws-access-gate-77'],
    ['no session at all', 'arn:aws:iam::123456789012:user/somebody'],
  ])('for %s they are a login as somebody else', async (_, arn) => {
    const seen = await run(exchanged(answer(whole, arn)));
    expect(rulesOf(seen)).toEqual(['login-wrong-identity']);
    expect(seen.outcome.findings[0]?.message).toContain(arn);
  });
});

describe('what IAM may not be asked is not checked, and never a pass or a finding', () => {
  const denied = (words: string) => ({
    status: 403,
    code: 'AccessDenied',
    message: `User: arn:aws:iam::123456789012:user/reader is not authorized to perform: iam:GetRole on resource: role deploy ${words}`,
  });
  const reader = (lab: Lab): Partial<World> => ({ environment: lab.environmentWithReader() });
  const unread = ({ outcome }: Seen) => outcome.notChecked.map(({ why, fix }) => `${why} | ${fix}`).join('\n');

  test.each([
    [
      'because no identity-based policy allows the iam:GetRole action',
      /no identity-based policy allows it \| Allow iam:GetRole on \S+deploy/,
    ],
    ['because no permissions boundary policy allows the iam:GetRole action', /Allow .* in the permissions boundary policy/],
    ['with an explicit deny in an identity-based policy', /a Deny in an identity-based policy forbids it \| Take iam:GetRole/],
    ['with an explicit deny in a service control policy', /a Deny in a service control policy forbids it/],
    ['', /may not call iam:GetRole \| Allow iam:GetRole/],
  ])('GetRole %s', async (words, said) => {
    const always = { GetRole: denied(words) };
    const works = await run({ always }, reader);
    expect(works.outcome).toMatchObject({ status: 'ran', live: 'ok', findings: [] });
    expect(unread(works)).toMatch(said);
    const refused = await run({ always, roles: [{ name: 'deploy', trust: trustFor('repo:acme/app:environment:prod') }] }, reader);
    expect(rulesOf(refused)).toEqual(['login-denied']);
    expect(unread(refused)).toMatch(said);
    expect(refused.outcome.findings[0]?.message).toContain('may not call iam:GetRole');
  });

  test('GetRole that gives no answer', async () => {
    const seen = await run({ always: { GetRole: 'html-500' } }, reader);
    expect(seen.outcome).toMatchObject({ live: 'ok', findings: [] });
    expect(unread(seen)).toContain('IAM gave no answer to iam:GetRole');
  });

  test('GetOpenIDConnectProvider', async () => {
    const always = { GetOpenIDConnectProvider: denied('because no identity-based policy allows the iam:GetOpenIDConnectProvider action') };
    const seen = await run({ always }, reader, { audience: 'https://github.com/acme' });
    expect(rulesOf(seen)).toEqual(['login-provider']);
    expect(unread(seen)).toMatch(/Allow iam:GetOpenIDConnectProvider on arn:aws:iam::123456789012:oidc-provider\/\S+ to them\.$/);
  });

  test('without credentials nothing is asked, and nothing said', async () => {
    expect((await run({})).outcome.notChecked).toEqual([]);
  });
});

describe('one error says nothing of the next check', () => {
  const trust = (provider: string, sub: string) => ({
    ...trustFor(sub),
    Statement: [trustFor(sub).Statement].flat().map((statement) => ({
      ...statement,
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${provider}` },
    })),
  });
  const github = 'token.actions.githubusercontent.com';

  test.each([
    [`${github}/acme`, 'turned its own issuer on'],
    [`${github}/`, 'slash'],
    [`vstoken.actions.githubusercontent.com`, 'gave up in 2021'],
    ['token.actions.acme.ghe.com', 'another GitHub'],
  ])('a missing provider, where the trust policy names %s', async (provider, words) => {
    const seen = await run({ accounts: { '123456789012': { roles: [], providers: { [provider]: ['sts.amazonaws.com'] } } } }, () => ({
      files: { 'iam/deploy.json': trust(provider, 'repo:acme/app:ref:refs/heads/main') },
    }));
    expect(rulesOf(seen)).toEqual(['login-provider']);
    expect(seen.outcome.findings[0]?.message).toContain(`"${provider}"`);
    expect(seen.outcome.findings[0]?.message).toContain(words);
  });

  test('the subject that will be refused next stands beside a missing provider and a missing audience', async () => {
    const files = { 'iam/deploy.json': trust(github, 'repo:acme/app:environment:prod') };
    for (const providers of [{}, { [github]: ['other'] }]) {
      const seen = await run({ accounts: { '123456789012': { roles: [], providers } } }, () => ({ files }));
      expect(rulesOf(seen)).toEqual(['login-provider']);
      expect(seen.outcome.findings[0]?.message).toMatch(
        /When that is mended, the trust policy refuses: .*"repo:acme\/app:environment:prod"/,
      );
    }
  });

  test.each([
    [{ status: 400, code: 'IDPCommunicationError', message: 'The identity provider could not be reached' }, 'openid-configuration'],
    [{ status: 400, code: 'Throttling', message: 'Rate exceeded' }, 'max-parallel'],
    [{ status: 400, code: 'PackedPolicyTooLarge', message: 'Packed policy consumes 110% of allotted space' }, 'support-bundle'],
    [{ status: 503, code: 'ServiceUnavailable', message: 'try later' }, 'health.aws.amazon.com'],
    ['html-403', 'proxy'],
  ] as const)('%j is told with its own next step', async (fault, words) => {
    const seen = await run({ always: { AssumeRoleWithWebIdentity: fault } });
    expect(seen.outcome.notChecked).toMatchObject([{ what: roleArn, fix: expect.stringContaining(words) }]);
  });
});
