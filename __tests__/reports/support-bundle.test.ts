import { expect, test } from '@jest/globals';
import type { SupportBundle } from '../../src/model/support-bundle.js';
import { renderSupportBundle } from '../../src/reports/support-bundle.js';

const bundle: SupportBundle = {
  tool: '1.0.0',
  node: 'v24.0.0',
  platform: 'linux x64',
  begun: '2026-11-23T08:58:18.940Z',
  ended: '2026-11-23T08:58:19.314Z',
  repository: undefined,
  branch: undefined,
  commit: undefined,
  run: {},
  variables: [],
  roles: ['arn:aws:iam::123456789012:role/deploy'],
  region: 'eu-west-1',
  audience: undefined,
  verdict: 'fail',
  findings: [],
  login: undefined,
  notChecked: [],
  remarks: [],
};

test('the same tries are looked up in the region whose STS was asked, around the time in UTC', () => {
  expect(renderSupportBundle(bundle)).toContain(
    'aws cloudtrail lookup-events --region eu-west-1 --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRoleWithWebIdentity --start-time 2026-11-23T08:53Z --end-time 2026-11-23T09:13Z',
  );
});

test.each([undefined, 'eu-west-1; echo x', '$(id)', 'EU-WEST-1', ''])('a region of %j is not written into a command', (region) => {
  expect(renderSupportBundle({ ...bundle, region })).toContain('lookup-events --lookup-attributes');
});
