import { applyPatch } from 'diff';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Lab, type LabOptions, pushClaims, startLab, trustFor, trustOf } from '../lab/index.js';
import { trusts, type TrustDocument } from '../lab/trust-evaluator.js';
import { login, rulesOf, type World } from './world.js';

const labs: Lab[] = [];
afterEach(async () => {
  await Promise.all(labs.splice(0).map((lab) => lab.close()));
});

const host = 'token.actions.githubusercontent.com';
const provider = `arn:aws:iam::123456789012:oidc-provider/${host}`;
const main = 'repo:acme/app:ref:refs/heads/main';
const prod = 'repo:acme/app:environment:prod';
const aud = { [`${host}:aud`]: 'sts.amazonaws.com' };

/** Whether the refused run is let in once the diff of the fix is applied to the file. */
async function mended(path: string, text: string, claims: Record<string, string> = {}, event?: World['event']) {
  const options = { claims, roles: [{ name: 'deploy', trust: trustFor('repo:nobody/nothing:ref:refs/heads/main') }] };
  const lab = await startLab(options);
  labs.push(lab);
  const world = { environment: lab.environment, ...(event === undefined ? {} : { event }) };
  const before = await login({}, { ...world, files: { [path]: text } });
  const [finding] = before.outcome.findings;
  const fix = finding?.fix ?? '';
  const at = fix.indexOf(`--- a/${path}`);
  if (at < 0) return { rule: rulesOf(before).join(), fix, text: undefined, after: undefined };
  const patched = applyPatch(text, `${fix.slice(at)}\n`, { fuzzFactor: 0 });
  if (patched === false) throw new Error(`does not apply:\n${fix}\n\nto\n${text}`);
  const after = await login({}, { ...world, files: { [path]: patched } });
  // STS refuses still, as nothing was deployed: a policy that would admit is seen to admit.
  return { rule: rulesOf(before).join(), fix, text: patched, after: after.outcome.findings[0]?.message ?? '' };
}

const json = (condition: Parameters<typeof trustOf>[0]): string => JSON.stringify(trustOf(condition), null, 2);
const admits = expect.stringContaining('would let the token in');
const pinned = (more: Record<string, string | string[]>) => ({ StringEquals: { ...aud, ...more } });

describe('the mend of a trust policy is a diff that lets the run in', () => {
  test.each([
    ['another subject', json(pinned({ [`${host}:sub`]: prod }))],
    ['one of a list', json(pinned({ [`${host}:sub`]: [prod, 'repo:acme/app:environment:dev'] }))],
    ['a list of one', json(pinned({ [`${host}:sub`]: [prod] }))],
    ['one line', JSON.stringify(trustOf(pinned({ [`${host}:sub`]: prod })))],
    ['one line and a list', JSON.stringify(trustOf(pinned({ [`${host}:sub`]: [prod, prod] })))],
    ['case', json(pinned({ [`${host}:sub`]: 'repo:Acme/app:ref:refs/heads/main' }))],
    ['another id', json(pinned({ [`${host}:sub`]: main, [`${host}:repository_id`]: '1' }))],
    ['two at once', json(pinned({ [`${host}:sub`]: prod, [`${host}:repository_id`]: '1' }))],
    ['a key that is no claim', json(pinned({ [`${host}:sub`]: main, [`${host}:event_name`]: 'push' }))],
    ['a key that is no claim, first', json({ StringEquals: { [`${host}:iss`]: 'x', ...aud, [`${host}:sub`]: main } })],
    [
      'a key that is no claim, alone under its operator',
      json({ ...pinned({ [`${host}:sub`]: main }), StringLike: { [`${host}:iss`]: 'x' } }),
    ],
    ['a key for which there is another', json(pinned({ [`${host}:repository_owner`]: 'acme' }))],
    ['MFA', json({ ...pinned({ [`${host}:sub`]: main }), Bool: { 'aws:MultiFactorAuthPresent': 'true' } })],
    ['the audience', json({ StringEquals: { [`${host}:aud`]: 'https://github.com/acme', [`${host}:sub`]: main } })],
    ['the issuer of a key', json({ StringEquals: { ...aud, [`vstoken.actions.githubusercontent.com:sub`]: main } })],
    ['the action', json(pinned({ [`${host}:sub`]: main })).replace('sts:AssumeRoleWithWebIdentity', 'sts:AssumeRole')],
    [
      'one of the actions',
      json(pinned({ [`${host}:sub`]: main })).replace('"sts:AssumeRoleWithWebIdentity"', '["sts:AssumeRole", "sts:TagSession"]'),
    ],
    ['the provider of another account', json(pinned({ [`${host}:sub`]: main })).replace('123456789012', '999999999999')],
    ['the provider', json(pinned({ [`${host}:sub`]: main })).replace(provider, provider.replace('token', 'vstoken'))],
  ])('%s', async (_, text) => {
    const { text: patched, after, fix } = await mended('iam/deploy.json', text);
    expect([patched, fix]).toEqual([expect.any(String), expect.any(String)]);
    expect(after).toEqual(admits);
    expect(trusts(JSON.parse(patched ?? '') as TrustDocument, provider, { ...pushClaims, aud: 'sts.amazonaws.com' }, 'x')).toBe(true);
  });

  test.each([
    ['a job with an environment', { sub: prod, environment: 'prod' }, main],
    ['a subject with ids', { sub: 'repo:acme@12/app@34:ref:refs/heads/main' }, main],
    ['a colon in an environment', { sub: 'repo:acme/app:environment:a%3Ab', environment: 'a:b' }, 'repo:acme/app:environment:a:b'],
    ['a subject of a template', { sub: 'repository_id:34:environment:prod' }, prod],
  ])('%s', async (_, claims, wanted) => {
    const { text, after } = await mended('iam/deploy.json', json(pinned({ [`${host}:sub`]: wanted })), claims);
    expect(text).toContain(`"${claims.sub}"`);
    expect(after).toEqual(admits);
  });

  const statement = (indent: string, ...sub: string[]): string =>
    [
      'Version: "2012-10-17"',
      'Statement:',
      '  - Effect: Allow',
      '    Principal:',
      `      Federated: ${provider}`,
      '    Action: sts:AssumeRoleWithWebIdentity',
      '    Condition:',
      '      StringEquals:',
      `        ${host}:aud: sts.amazonaws.com`,
      ...sub.map((line) => `        ${line}`),
    ]
      .map((line) => indent + line)
      .join('\n');
  const template = (...sub: string[]): string =>
    `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: deploy\n      AssumeRolePolicyDocument:\n${statement('        ', ...sub)}\n`;
  const terraform = (sub: string): string =>
    `resource "aws_iam_role" "deploy" {\n  name = "deploy"\n  assume_role_policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect = "Allow"\n      Principal = { Federated = "${provider}" }\n      Action = "sts:AssumeRoleWithWebIdentity"\n      Condition = {\n        StringEquals = {\n          "${host}:aud" = "sts.amazonaws.com"\n          "${host}:sub" = ${sub}\n        }\n      }\n    }]\n  })\n}\n`;
  const data = (values: string): string =>
    `data "aws_iam_policy_document" "trust" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type        = "Federated"\n      identifiers = ["${provider}"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "${host}:aud"\n      values   = ["sts.amazonaws.com"]\n    }\n    condition {\n      test     = "StringEquals"\n      variable = "${host}:sub"\n      values   = ${values}\n    }\n  }\n}\nresource "aws_iam_role" "deploy" {\n  name               = "deploy"\n  assume_role_policy = data.aws_iam_policy_document.trust.json\n}\n`;

  test.each([
    ['cfn.yml', template(`${host}:sub: ${prod}`)],
    ['cfn.yml', template(`${host}:sub: "${prod}"`)],
    ['cfn.yml', template(`'${host}:sub': '${prod}'`)],
    ['cfn.yml', template(`${host}:sub: ["${prod}"]`)],
    ['cfn.yml', template(`${host}:sub:`, `  - ${prod}`, '  - repo:acme/app:environment:dev')],
    ['cfn.yml', template(`${host}:sub: repo:ACME/app:ref:refs/heads/main`)],
    ['cfn.yml', template(`${host}:sub: ${main}`, `${host}:event_name: push`)],
    ['cfn.yml', template(`${host}:event_name: push`, `${host}:sub: ${main}`)],
    ['main.tf', terraform(`"${prod}"`)],
    ['main.tf', terraform(`["${prod}", "repo:acme/app:environment:dev"]`)],
    ['main.tf', terraform(`[\n            "${prod}",\n          ]`)],
    ['main.tf', data(`["${prod}"]`)],
    ['main.tf', data(`["repo:Acme/app:ref:refs/heads/main"]`)],
  ])('%s, row %#', async (path, text) => {
    const { after, fix } = await mended(path, text);
    expect(fix).toContain(`+++ b/${path}`);
    expect(after).toEqual(admits);
  });
});

describe('no diff', () => {
  test.each([
    ['where it would leave nothing that limits', json({ StringEquals: aud, Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), {}],
    ['that shows a wildcard', json(pinned({ [`${host}:sub`]: 'repo:acme/app:*' })), {}],
    ['where there is no policy', '{"Resources":{"R":{"Type":"AWS::IAM::Role","Properties":{"RoleName":"deploy"}}}}', {}],
    ['where what matches is a Deny without a value of its own', deny(), {}],
  ])('%s', async (_, text, claims) => {
    const { text: patched } = await mended('iam/deploy.json', text, claims);
    expect(patched).toBeUndefined();
  });

  test.each([
    ['environment:prod:repository_owner:acme', { environment: 'prod' }, 'only beside a condition on repository_id "34".'],
    ['repo:acme/app', {}, 'only beside a condition on ref "refs/heads/main".'],
    ['repository_owner:acme', { environment: 'prod' }, 'repository_id "34" and environment "prod".'],
  ])('for a subject that others have: %s', async (sub, claims, words) => {
    const { text, fix } = await mended('iam/deploy.json', json(pinned({ [`${host}:sub`]: prod })), { ...claims, sub });
    expect(text).toBeUndefined();
    expect(fix).toContain(words);
  });

  test.each(['pull_request', 'merge_group'])('that lets in a %s', async (name) => {
    const queue = 'refs/heads/gh-readonly-queue/main/pr-1-0123456789abcdef0123456789abcdef01234567';
    const sub = name === 'pull_request' ? 'repo:acme/app:pull_request' : `repo:acme/app:ref:${queue}`;
    const claims = { sub, event_name: name, ref: name === 'pull_request' ? 'refs/pull/1/merge' : queue };
    const foreign = json(pinned({ [`${host}:sub`]: 'repo:other/thing:ref:refs/heads/main' }));
    const { text, fix } = await mended('iam/deploy.json', foreign, claims, { name });
    expect(text).toBeUndefined();
    expect(fix).not.toContain('"repo:acme/app:');
  });
});

function deny(): string {
  const { Statement } = trustOf({ StringLike: { [`${host}:sub`]: 'repo:acme/app:*' } });
  return JSON.stringify(
    { Version: '2012-10-17', Statement: [Statement, { ...[Statement].flat()[0], Effect: 'Deny', Condition: {} }].flat() },
    null,
    2,
  );
}

describe('of a policy that IAM gave', () => {
  const live = async (condition: Parameters<typeof trustOf>[0], claims: Record<string, string> = {}) => {
    const lab = await startLab({ claims, roles: [{ name: 'deploy', trust: trustOf(condition) }] });
    labs.push(lab);
    return login({}, { environment: lab.environmentWithReader() });
  };

  test('the diff comes with the commands that fetch it and put it back', async () => {
    const seen = await live(pinned({ [`${host}:sub`]: prod }));
    const fix = seen.outcome.findings[0]?.fix ?? '';
    expect(fix).toContain(`+++ b/trust-policy.json`);
    expect(fix).toContain(`"${main}"]`);
    expect(fix).toContain('aws iam update-assume-role-policy --role-name deploy --policy-document file://trust-policy.json');
    expect(seen.outcome.findings[0]?.place.path).not.toContain('trust-policy.json');
  });

  test('lines of other claims are not shown', async () => {
    const seen = await live(pinned({ [`${host}:actor`]: 'a-person-by-name', [`${host}:sub`]: prod }), { actor: 'a-person-by-name' });
    expect(seen.outcome.findings[0]?.fix).not.toContain('+++');
    expect(JSON.stringify(seen.outcome.findings)).not.toContain('a-person-by-name');
  });
});

describe('what is told beside it', () => {
  const said = async (text: string, claims: Record<string, string>): Promise<string> => {
    const lab = await startLab({ claims, roles: [] });
    labs.push(lab);
    const { outcome } = await login({}, { environment: lab.environment, files: { 'iam/deploy.json': text } });
    return outcome.findings.map(({ message, fix }) => `${message}\n${fix}`).join('\n');
  };

  test.each([
    ['a template of subjects', { sub: 'repository_owner:acme:environment:prod', environment: 'prod' }, prod, 'template of its own'],
    ['a policy for a template', {}, 'repository_owner:acme:environment:prod', "GitHub's default ones"],
    ['a colon', { sub: 'repo:acme/app:environment:a%3Ab', environment: 'a:b' }, 'repo:acme/app:environment:a:b', '%3A'],
    ['a rename', { sub: 'repo:acme@1/app@2:ref:refs/heads/main' }, 'repo:acme/shop:ref:refs/heads/main', 'was it named "shop" before?'],
    ['another owner', { sub: 'repo:acme@1/app@2:ref:refs/heads/main' }, 'repo:other/shop:ref:refs/heads/main', 'since July 2026 ('],
  ])('%s', async (_, claims, wanted, words) => {
    expect(await said(json(pinned({ [`${host}:sub`]: wanted })), claims)).toContain(words);
  });

  test.each<[string, LabOptions, RegExp, RegExp]>([
    [
      'IAM has the role, and its policy admits',
      { roles: [{ name: 'deploy', trust: trustFor(main) }] },
      /1\. The ARN is right[^]*: none, as the trust policy[^]*3\. A resource control policy[^\n]*most likely/,
      /The ARN:|at hand/,
    ],
    [
      'IAM has no such role',
      { roles: [] },
      /1\. The role: is account 123456789012 that of the ambient credentials\? Then it has no role "deploy"/,
      /The ARN:/,
    ],
  ])('%s: what is known not to be the cause is told as such', async (_, options, first, never) => {
    const denied = { status: 403, code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' };
    const lab = await startLab({ ...options, always: { AssumeRoleWithWebIdentity: denied } });
    labs.push(lab);
    const { outcome } = await login({}, { environment: lab.environmentWithReader() });
    expect(outcome.findings[0]?.rule).toBe('login-denied');
    expect(outcome.findings[0]?.fix).toMatch(first);
    expect(outcome.findings[0]?.fix).not.toMatch(never);
  });

  test('a kind of policy that STS names comes first', async () => {
    const message = 'User is not authorized to perform: sts:AssumeRoleWithWebIdentity with an explicit deny in a resource control policy';
    const lab = await startLab({ always: { AssumeRoleWithWebIdentity: { status: 403, code: 'AccessDenied', message } } });
    labs.push(lab);
    const { outcome } = await login({}, { environment: lab.environment });
    expect(outcome.findings[0]?.fix).toContain('1. STS names a Deny in a resource control policy');
  });

  test('a session name that the policy asks for is an input, and nothing to write into the policy', async () => {
    const text = json(pinned({ [`${host}:sub`]: main, 'sts:RoleSessionName': 'deployer' }));
    const words = await said(text, {});
    expect(words).toContain('Set the input `role-session-name` to "deployer"');
    expect(words).not.toContain('+++');
  });

  test('the provider of another account is called that', async () => {
    const text = json(pinned({ [`${host}:sub`]: main })).replace('123456789012', '999999999999');
    expect(await said(text, {})).toContain('the provider of another account');
  });

  test('a branch in the subject and an environment beside it are never both there', async () => {
    const words = await said(json(pinned({ [`${host}:sub`]: main, [`${host}:environment`]: 'prod' })), {});
    expect(words).toContain('no run has both');
    expect(words).toContain(`"${prod}"`);
    const either = await said(json(pinned({ [`${host}:sub`]: [main, prod], [`${host}:environment`]: 'prod' })), {});
    expect(either).toContain('Give the job `environment: prod`');
  });

  test('a time is told beside that of the run', async () => {
    const text = json({ ...pinned({ [`${host}:sub`]: main }), DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } });
    expect(await said(text, {})).toMatch(/1\. The condition DateLessThan aws:CurrentTime .* issued at \d{4}-\d\d-\d\dT/);
  });

  test('a condition on the address is named first', async () => {
    const text = json({ ...pinned({ [`${host}:sub`]: main }), IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } });
    expect(await said(text, {})).toMatch(
      /1\. The condition IpAddress aws:SourceIp "203\.0\.113\.0\/24" in iam\/deploy\.json:16: .*addresses that change/,
    );
  });

  test('a path that the files give the role, and the ARN lacks', async () => {
    const trust = trustOf(pinned({ [`${host}:sub`]: main }));
    const role = { Type: 'AWS::IAM::Role', Properties: { RoleName: 'deploy', Path: '/ci/', AssumeRolePolicyDocument: trust } };
    expect(await said(JSON.stringify({ Resources: { Role: role } }), {})).toContain('write arn:aws:iam::123456789012:role/ci/deploy.');
    const right = { ...role, Properties: { ...role.Properties, Path: '/' } };
    expect(await said(JSON.stringify({ Resources: { Role: right } }), {})).toContain(`does account 123456789012 have a role "deploy"`);
  });
});
