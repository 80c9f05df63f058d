import { describe, expect, test } from '@jest/globals';
import { admits } from '../../src/oidc/admission.js';
import { allow, host, issuer, on, provider, token, trust } from './policy.js';

const main = 'repo:acme/infra:ref:refs/heads/main';

/** `verdict`, then `claim why` of every mismatch. */
function verdictOf(statements: unknown[], claims: Record<string, string | undefined> = {}, facts = {}): string {
  const { verdict, mismatches } = admits(trust(...statements), token(claims), facts);
  return [String(verdict), ...mismatches.map(({ claim, why }) => `${claim} ${why}`)].join(', ');
}

const immutable = { sub: 'repo:acme@123/infra@456:ref:refs/heads/main' };

describe('decides and names what differs', () => {
  test.each<[string, unknown[], Record<string, string | undefined>, string]>([
    ['exact subject', [allow(on('StringEquals', { sub: main }))], {}, 'true'],
    ['no condition', [allow()], {}, 'true'],
    ['key names have no case', [allow({ StringEquals: { [`${host.toUpperCase()}:SUB`]: main } })], {}, 'true'],
    ['immutable token, classic policy', [allow(on('StringEquals', { sub: main }))], immutable, 'false, sub value'],
    ['classic token, immutable policy', [allow(on('StringEquals', immutable))], {}, 'false, sub value'],
    ['a wildcard covers both forms', [allow(on('StringLike', { sub: 'repo:acme*/infra*:ref:refs/heads/main' }))], immutable, 'true'],
    ['letter case', [allow(on('StringEquals', { sub: 'repo:Acme/infra:ref:refs/heads/main' }))], {}, 'false, sub case'],
    ['letter case under like', [allow(on('StringLike', { sub: 'repo:Acme/*' }))], {}, 'false, sub case'],
    ['ignoring case', [allow(on('StringEqualsIgnoreCase', { sub: 'repo:ACME/infra:ref:refs/heads/main' }))], {}, 'true'],
    ['wildcard under equals', [allow(on('StringEquals', { sub: 'repo:acme/infra:*' }))], {}, 'false, sub wildcard-under-equals'],
    ['wildcard under equals, another repository', [allow(on('StringEquals', { sub: 'repo:other/x:*' }))], {}, 'false, sub value'],
    ['list with one that fits', [allow(on('StringEquals', { sub: ['repo:acme/other:ref:refs/heads/main', main] }))], {}, 'true'],
    [
      'environment wins over the branch',
      [allow(on('StringEquals', { sub: main }))],
      { sub: 'repo:acme/infra:environment:prod', environment: 'prod' },
      'false, sub value',
    ],
    ['no environment', [allow(on('StringEquals', { sub: main, environment: 'prod' }))], {}, 'false, environment absent'],
    ['no environment, if it exists', [allow({ ...on('StringEqualsIfExists', { environment: 'prod' }) })], {}, 'true'],
    ['no environment, for all values', [allow({ ...on('ForAllValues:StringEquals', { environment: 'prod' }) })], {}, 'true'],
    [
      'no environment, for any value',
      [allow({ ...on('ForAnyValue:StringEquals', { environment: 'prod' }) })],
      {},
      'false, environment absent',
    ],
    ['an environment there must be', [allow({ ...on('Null', { environment: 'false' }) })], {}, 'false, environment absent'],
    ['audience', [allow(on('StringEquals', { aud: 'sts.amazonaws.com.cn', sub: main }))], {}, 'false, aud value'],
    [
      'all that differ, in the order of the file',
      [allow(on('StringEquals', { repository_id: '9', sub: 'repo:acme/x:*', aud: 'other' }))],
      {},
      'false, repository_id value, sub value, aud value',
    ],
    ['a claim STS does not supply', [allow(on('StringEquals', { repository_owner: 'acme' }))], {}, 'false, repository_owner not-a-claim'],
    ['iss is no key', [allow(on('StringEquals', { iss: issuer }))], {}, 'false, iss not-a-claim'],
    ['a misspelt claim', [allow(on('StringEquals', { subject: main }))], {}, 'false, subject not-a-claim'],
    ['negated on a claim that is never there', [allow(on('StringNotEquals', { event_name: 'pull_request' }))], {}, 'true'],
    ['https before the key', [allow({ StringEquals: { [`https://${host}:sub`]: main } })], {}, 'false, sub wrong-issuer'],
    ['the slug of an enterprise before the key', [allow({ StringEquals: { [`${host}/acme:sub`]: main } })], {}, 'false, sub wrong-issuer'],
    ['no issuer before the key', [allow({ StringEquals: { sub: main } })], {}, 'false, sub not-a-claim'],
    ['MFA', [allow({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })], {}, 'false, aws:MultiFactorAuthPresent absent'],
    ['MFA if it exists', [allow({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } })], {}, 'true'],
    ['an address', [allow({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })], {}, 'unknown, aws:SourceIp unknown'],
    ['another action', [allow(on('StringEquals', { sub: main }), { Action: 'sts:AssumeRole' })], {}, 'false, action action'],
    ['any action of STS', [allow(on('StringEquals', { sub: main }), { Action: 'sts:*' })], {}, 'true'],
    [
      'another provider',
      [allow(on('StringEquals', { sub: main }), { Principal: { Federated: `${provider}/acme` } })],
      {},
      'false, iss principal',
    ],
    [
      'a provider with a slash at its end',
      [allow(on('StringEquals', { sub: main }), { Principal: { Federated: `${provider}/` } })],
      {},
      'false, iss principal',
    ],
    ['two providers', [allow(undefined, { Principal: { Federated: ['arn:aws:iam::1:oidc-provider/gitlab.com', provider] } })], {}, 'true'],
    ['everybody', [allow(undefined, { Principal: '*' })], {}, 'true'],
    [
      'the closest of several',
      [
        { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
        allow(on('StringEquals', { sub: 'repo:globex/x:ref:refs/heads/main', aud: 'x' })),
        allow(on('StringEquals', { sub: 'repo:acme/infra:ref:refs/heads/prod', aud: 'sts.amazonaws.com' })),
      ],
      {},
      'false, sub value',
    ],
    ['a deny', [allow(), { ...allow(on('StringLike', { sub: '*:ref:refs/heads/main' })), Effect: 'Deny' }], {}, 'false, sub explicit-deny'],
    ['a deny that misses', [allow(), { ...allow(on('StringLike', { sub: '*:pull_request' })), Effect: 'Deny' }], {}, 'true'],
    [
      'a deny for an address',
      [allow(), { ...allow({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }), Effect: 'Deny' }],
      {},
      'unknown, aws:SourceIp unknown',
    ],
    ['no statement', [], {}, 'false'],
  ])('%s', (_, statements, claims, expected) => {
    expect(verdictOf(statements, claims)).toBe(expected);
  });

  test('the account of the provider must be that of the role', () => {
    expect(verdictOf([allow()], {}, { account: '111122223333' })).toBe('true');
    expect(verdictOf([allow()], {}, { account: '444455556666' })).toBe('false, iss principal');
  });

  test('the session name counts where it is known', () => {
    const named = [allow({ StringEquals: { 'sts:RoleSessionName': 'gate-1' } })];
    expect(verdictOf(named, {}, { sessionName: 'gate-1' })).toBe('true');
    expect(verdictOf(named, {}, { sessionName: 'other' })).toBe('false, sts:RoleSessionName value');
    expect(verdictOf(named)).toBe('unknown, sts:RoleSessionName unknown');
  });
});

test('got and want are what stands in token and policy', () => {
  const { mismatches, tests, statement } = admits(
    trust(allow({ ...on('StringEquals', { aud: 'sts.amazonaws.com' }), ...on('StringLike', { sub: ['repo:acme/x:*', 'repo:acme/y:*'] }) })),
    token(),
  );
  expect(mismatches.map(({ got, want }) => ({ got, want }))).toEqual([{ got: main, want: ['repo:acme/x:*', 'repo:acme/y:*'] }]);
  expect(tests.map(({ claim, truth, got }) => [claim, truth, got])).toEqual([
    ['aud', true, 'sts.amazonaws.com'],
    ['sub', false, main],
  ]);
  expect(statement?.index).toBe(0);
});

test('a value that only a deployment knows decides nothing', () => {
  const policy = trust(allow(on('StringEquals', { sub: main })));
  const [statement] = policy.statements;
  const holed = {
    ...policy,
    statements: policy.statements.map((each) => ({
      ...each,
      conditions: each.conditions.map((condition) => ({
        ...condition,
        values: [{ type: 'partial' as const, parts: ['repo:acme/', { reference: 'Repo' }, ':*'], span: condition.span }],
      })),
    })),
  };
  expect(statement?.conditions).toHaveLength(1);
  expect(admits(holed, token())).toMatchObject({ verdict: false });
  const like = {
    ...holed,
    statements: holed.statements.map((each) => ({ ...each, conditions: each.conditions.map((c) => ({ ...c, operator: 'StringLike' })) })),
  };
  expect(admits(like, token())).toMatchObject({
    verdict: 'unknown',
    mismatches: [{ claim: 'sub', why: 'unknown', want: ['repo:acme/${Repo}:*'] }],
  });
  expect(admits(like, token({ sub: 'repo:globex/infra:ref:refs/heads/main' }))).toMatchObject({
    verdict: false,
    mismatches: [{ why: 'value' }],
  });
});
