import { describe, expect, test } from '@jest/globals';
import { readRoleArn } from '../../src/login/role-arn.js';
import { chooseRegion } from '../../src/login/region.js';
import { login, roleArn, rulesOf } from './world.js';

/** No address in it is ever to be called. */
const environment = {
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/never?x=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'never',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
};

describe('the ARN of a role', () => {
  test.each([
    ['', 'value'],
    ['deploy', 'prefix'],
    ['123456789012', 'value'],
    ['arn:aws', 'service'],
    ['arn:awss:iam::123456789012:role/x', 'partition'],
    ['arn:aws:sts::123456789012:role/x', 'service'],
    ['arn:aws:iam:us-east-1:123456789012:role/x', 'region'],
    ['arn:aws:iam::12345678901:role/x', 'account'],
    ['arn:aws:iam::1234567890123:role/x', 'account'],
    ['arn:aws:iam::my-account:role/x', 'account'],
    ['arn:aws:iam:::role/x', 'account'],
    ['arn:aws:iam::123456789012:role/', 'role name'],
    ['arn:aws:iam::123456789012:role', 'role name'],
    ['arn:aws:iam::123456789012:roles/x', 'resource'],
    ['arn:aws:iam::123456789012:user/x', 'resource'],
    ['arn:aws:iam::123456789012:role/a b', 'characters'],
    ['arn:aws:iam::123456789012:role/*', 'role name'],
    [`arn:aws:iam::123456789012:role/${'x'.repeat(65)}`, 'role name'],
    ['arn:aws:iam::123456789012:role//x', 'path'],
    ['arn:aws:iam::123456789012:role/x/', 'role name'],
    ['${{ vars.ROLE }}', 'characters'],
    ['***', 'prefix'],
  ])('%j: its %s is wrong', (text, part) => {
    expect(readRoleArn(text)).toMatchObject({ part });
  });

  test.each([
    ['\u200b', 'U+200B'],
    ['\u00a0', 'U+00A0'],
    ['\ufeff', 'U+FEFF'],
    ['\u2011', 'U+2011'],
    ['\u0435', 'U+0435'],
    ['\r', 'U+000D'],
    ['\u{e0041}', 'U+E0041'],
  ])('%j in it is named', (character, name) => {
    const fault = readRoleArn(`arn:aws:iam::123456789012:role/de${character}ploy`);
    expect('why' in fault && fault.why).toContain(name);
    expect('meant' in fault && fault.meant).toBe('arn:aws:iam::123456789012:role/deploy');
  });

  test.each(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'])('of %s is read', (partition) => {
    const read = readRoleArn(`arn:${partition}:iam::123456789012:role/service-role/ci/De_ploy+=,.@-1`);
    expect(read).toMatchObject({ partition, account: '123456789012', path: '/service-role/ci/', name: 'De_ploy+=,.@-1' });
  });
});

describe('the region', () => {
  test.each([
    ['eu-wset-1', 'eu-west-1'],
    ['eu-west1', 'eu-west-1'],
    ['us-esat-1', 'us-east-1'],
    ['US-EAST-1', 'us-east-1'],
    ['us-east-1 ', 'us-east-1'],
    ['us-east-1a', 'us-east-1'],
    ['eu-central', 'eu-central-1'],
    ['ap-south-east-2', 'ap-southeast-2'],
    ['eu-west-9', 'eu-west-1'],
  ])('%j is none, %s is the nearest', (given, nearest) => {
    expect(chooseRegion(given, 'aws', {}, false)).toMatchObject({ nearest });
  });

  test('of another partition is refused, a younger one of the right form is let through where AWS itself is asked', () => {
    expect(chooseRegion('cn-north-1', 'aws', {}, true)).toMatchObject({ nearest: expect.any(String) });
    expect(chooseRegion('us-east-1', 'aws-us-gov', {}, true)).toMatchObject({ nearest: expect.stringMatching(/^us-gov-/) });
    expect(chooseRegion('eu-west-9', 'aws', {}, true)).toEqual({ region: 'eu-west-9' });
    expect(chooseRegion('mars-1', 'aws', {}, true)).toMatchObject({ why: '"mars-1" is no AWS region' });
  });

  test('that lies in the environment serves, unless it cannot', () => {
    expect(chooseRegion(undefined, 'aws', { AWS_REGION: 'ap-south-1' }, false)).toEqual({ region: 'ap-south-1' });
    expect(chooseRegion('', 'aws', { AWS_DEFAULT_REGION: 'sa-east-1' }, false)).toEqual({ region: 'sa-east-1' });
    expect(chooseRegion(undefined, 'aws-cn', { AWS_REGION: 'us-east-1' }, false)).toMatchObject({ region: 'cn-north-1' });
    expect(chooseRegion(undefined, 'aws', {}, false)).toEqual({ region: 'us-east-1' });
  });

  test('is never a name of the prototype or an endless one', () => {
    expect(chooseRegion('__proto__', 'aws', {}, true)).toHaveProperty('nearest');
    expect(chooseRegion('x'.repeat(100_000), 'aws', {}, true)).toHaveProperty('nearest');
  });
});

describe('before any call', () => {
  test('an empty role that the workflow sets is found, and nothing is run as somebody else', async () => {
    const seen = await login({ roles: [], roleSetButEmpty: true }, { environment });
    expect(rulesOf(seen)).toEqual(['login-role-arn']);
    expect(seen.outcome).toMatchObject({ status: 'ran', live: 'failed' });
  });

  test('a wrong region stands once for all roles', async () => {
    const seen = await login({ roles: [roleArn, `${roleArn}2`], region: 'eu-wset-1' }, { environment });
    expect(rulesOf(seen)).toEqual(['login-region']);
    expect(seen.outcome.findings[0]?.fix).toContain('eu-west-1');
  });

  test('a session name that STS refuses is no login and no pass', async () => {
    for (const sessionName of ['x', 'a b', 'x'.repeat(65), 'naïve', 'a/b']) {
      const seen = await login({ sessionName }, { environment });
      expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete', findings: [] });
      expect(seen.outcome.notChecked).toHaveLength(1);
    }
  });

  test('plain http to another machine is never spoken', async () => {
    const seen = await login({}, { environment: { ...environment, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://tokens.example.test/x' } });
    expect(seen.outcome).toMatchObject({ status: 'incomplete', live: 'incomplete' });
  });
});
