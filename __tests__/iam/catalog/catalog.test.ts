import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { loadCatalog } from '../../../src/iam/catalog/load.js';

const catalog = await loadCatalog();
const root = path.resolve(import.meta.dirname, '../../..');

test('the committed data is what the pinned package gives', () => {
  const said = execFileSync(process.execPath, [path.join(root, 'scripts/catalog.mjs'), '--check'], { encoding: 'utf8' });
  expect(said).toMatch(/^\d+ services as of \d{4}-\d{2}-\d{2}: up to date\n$/);
});

test('all services are read, with all their actions', () => {
  expect(catalog.services.length).toBeGreaterThan(450);
  const actions = catalog.services.flatMap((name) => catalog.service(name)?.names() ?? []);
  expect(actions.length).toBeGreaterThan(21_000);
});

test('an action has its level, resources and condition keys', () => {
  const [action, ...others] = catalog.actions('IAM:passrole');
  expect(others).toEqual([]);
  expect(action).toMatchObject({ service: 'iam', name: 'PassRole', level: 'Write' });
  expect(action?.resources.map(({ arn }) => arn)).toEqual(['arn:*:iam::*:role/*']);
  const iam = catalog.service('iam');
  expect(iam && action && ['iam:passedtoservice', 'iam:associatedresourcearn'].map((key) => iam.carries(action, key))).toEqual([
    true,
    true,
  ]);
  expect(iam && action && iam.carries(action, 'iam:permissionsboundary')).toBe(false);
});

test('keys with a chosen part, and keys of a resource', () => {
  const s3 = catalog.service('s3');
  const [get] = catalog.actions('s3:GetObject');
  expect(s3 && get && s3.carries(get, 's3:existingobjecttag/team')).toBe(true);
  expect(catalog.service('kms')?.key('kms:encryptioncontext:app')).toMatchObject({ type: 'string' });
  expect(catalog.globalKey('aws:principaltag/team')).toMatchObject({ name: 'aws:PrincipalTag/*' });
  expect(catalog.globalKey('aws:tagkeys')).toMatchObject({ multiple: true });
});

test.each([
  ['s3:ListAllMyBuckets', 1],
  ['s3:Frobnicate', 0],
  ['s4:*', 0],
  ['ec2:Create?ags', 1],
])('%s stands for %d actions', (text, count) => {
  expect(catalog.actions(text)).toHaveLength(count);
});

test('wildcards reach over services', () => {
  expect(catalog.actions('s*:GetObject').map(({ service }) => service)).toEqual(expect.arrayContaining(['s3', 's3-object-lambda']));
});
