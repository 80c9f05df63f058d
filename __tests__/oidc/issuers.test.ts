import { describe, expect, test } from '@jest/globals';
import { isGithub, issuerOf } from '../../src/oidc/issuers.js';
import { contextOf, splitKey, suppliesClaim } from '../../src/oidc/token.js';
import { host, token } from './policy.js';

describe("GitHub's issuer", () => {
  test.each([host, 'Token.Actions.GitHubUserContent.com', `${host}/acme`, 'token.actions.acme.ghe.com', 'ghe.acme.com/_services/token'])(
    '%s',
    (address) => {
      expect(isGithub(address)).toBe(true);
    },
  );

  test.each([`${host}/`, `https://${host}`, `${host}.evil.com`, `evil.com/${host}`, 'gitlab.com', 'ghe.com', `${host}/a/b`, ''])(
    'not %j',
    (address) => {
      expect(isGithub(address)).toBe(false);
    },
  );
});

test('STS supplies these claims of GitHub, and no others', () => {
  const supplied =
    'aud sub amr actor actor_id enterprise_id environment job_workflow_ref ref repository repository_id repository_owner_id workflow';
  expect(issuerOf(host)?.supplied.toSorted()).toEqual(supplied.split(' ').sort());
  for (const claim of ['iss', 'event_name', 'repository_owner', 'runner_environment', 'workflow_ref', 'sha', 'ref_protected']) {
    expect(suppliesClaim(`https://${host}`, claim)).toBe(false);
  }
  expect(suppliesClaim('https://gitlab.com', 'runner_environment')).toBe(true);
});

test.each([
  [`${host}:sub`, host, 'sub'],
  [`${host}/acme:repository_id`, `${host}/acme`, 'repository_id'],
  [`https://${host}:sub`, `https://${host}`, 'sub'],
  ['oidc.circleci.com/org/1:oidc.circleci.com/project-id', 'oidc.circleci.com/org/1', 'oidc.circleci.com/project-id'],
  ['aws:SourceIp', undefined, 'aws:SourceIp'],
  ['sts:RoleSessionName', undefined, 'sts:RoleSessionName'],
  ['sub', undefined, 'sub'],
  ['', undefined, ''],
])('the key %s', (key, issuer, claim) => {
  expect(splitKey(key)).toEqual({ issuer, claim });
});

test('what conditions see of an exchange', () => {
  const context = contextOf(token({ environment: undefined, enterprise_id: '' }), { account: '111122223333', sessionName: 'gate-1' });
  expect(context.lookup(`${host}:sub`)).toEqual(['repo:acme/infra:ref:refs/heads/main']);
  expect(context.lookup('aws:resourceaccount')).toEqual(['111122223333']);
  expect(context.lookup('sts:rolesessionname')).toEqual(['gate-1']);
  expect(context.lookup('aws:sourceip')).toBe('present');
  expect(context.lookup('aws:somethingnew')).toBe('unknown');
  for (const key of [
    `${host}:environment`,
    `${host}:enterprise_id`,
    `${host}:iss`,
    'gitlab.com:sub',
    'aws:multifactorauthpresent',
    'sts:externalid',
    'aws:principalorgid',
    'sub',
  ]) {
    expect([key, context.lookup(key)]).toEqual([key, 'absent']);
  }
});
