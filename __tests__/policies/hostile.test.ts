import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/model/outcome.js';
import { LineIndex } from '../../src/model/position.js';
import { checkPolicies } from '../../src/policies/index.js';
import { documentsOf, findingsOf } from './sample.js';

/** A repeatable stream of small numbers. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) % sides;
}

const atoms = [
  '*',
  's3:*',
  'iam:PassRole',
  'Allow',
  '${aws:username}',
  '${',
  '',
  null,
  true,
  3,
  'true',
  'arn:aws:iam::111122223333:root',
  'arn:aws:iam::*:role/*',
];
const keys = [
  'Bool',
  'BoolIfExists',
  'Null',
  'StringLike',
  'NumericLessThan',
  'IpAddress',
  'DateLessThan',
  'aws:MultiFactorAuthPresent',
  'AWS',
  'Service',
  '__proto__',
  'constructor',
  'Sid',
];
const elements = ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

test('no shape of a document makes the check throw, or end in nothing said', () => {
  const roll = dice(11);
  const grow = (depth: number): unknown => {
    const kind = depth > 4 ? 0 : roll(4);
    if (kind === 0) return atoms[roll(atoms.length)];
    if (kind === 1) return Array.from({ length: roll(4) }, () => grow(depth + 1));
    return Object.fromEntries(Array.from({ length: roll(4) }, () => [keys[roll(keys.length)], grow(depth + 1)]));
  };
  for (let i = 0; i < 600; i++) {
    const statement = Object.fromEntries(
      elements.filter(() => roll(3) > 0).map((name) => [name, name === 'Effect' ? ['Allow', 'Deny'][roll(2)] : grow(2)]),
    );
    const outcome = checkPolicies({
      documents: documentsOf({ document: { Version: '2012-10-17', Statement: [statement, grow(1)] } }),
      ignores: [],
    });
    expect(outcome.status).toBe('ran');
    for (const { fingerprint, place } of outcome.findings) expect([fingerprint.length, (place.line ?? 0) > 0]).toEqual([64, true]);
  }
});

test('a document larger than AWS takes is said to be so, and costs no more', () => {
  const statement = (i: number): unknown => ({
    Effect: 'Deny',
    NotAction: `iam:x${i}`,
    Resource: '*',
    Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
  });
  const found = findingsOf({ document: { Version: '2012-10-17', Statement: Array.from({ length: 3000 }, (_, i) => statement(i)) } });
  expect(found.map(({ evidence }) => evidence['code'])).toEqual(['POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA']);
});

test('a document larger than AWS takes is no silent pass', () => {
  const judge = (count: number, action: string): Outcome => {
    const fill = Array.from({ length: count }, (_, i) => ({ Effect: 'Allow', Action: action, Resource: `arn:aws:s3:::acme-${i}/*` }));
    const document = { Version: '2012-10-17', Statement: [...fill, { Effect: 'Allow', Action: '*', Resource: '*' }] };
    return checkPolicies({ documents: documentsOf({ document }), ignores: [] });
  };
  const few = judge(150, `s3:Get${'?'.repeat(400)}`);
  expect([few.status, few.findings.some(({ rule }) => rule === 'admin-access')]).toEqual(['ran', true]);
  const many = judge(3000, 's3:GetObject');
  expect([many.status, many.reason]).toEqual(['incomplete', expect.stringMatching(/^policy-0\.json:1: .*larger than AWS takes/)]);
});

test('a holder of more statements than can be is no silent pass', () => {
  const document = {
    Version: '2012-10-17',
    Statement: Array.from({ length: 400 }, () => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' })),
  };
  const example = { document, holder: { kind: 'user', name: 'crowd' } as const, alongside: [document, document] };
  expect(checkPolicies({ documents: documentsOf(example), ignores: [] }).status).toBe('incomplete');
});

test('many wildcards in one action come to an end, and match no more than they say', () => {
  const statement = { Effect: 'Allow', Action: 'a*'.repeat(9000), Resource: '*a'.repeat(9000) };
  const found = findingsOf({ document: { Version: '2012-10-17', Statement: [statement] } });
  expect(found.map(({ rule }) => rule)).not.toContain('admin-access');
});

test('what files do not tell is listed, and neither a finding nor a shortfall', () => {
  const documents = documentsOf({ document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } });
  const [unit] = documents.units;
  const [policy] = unit?.policies ?? [];
  if (unit === undefined || policy === undefined) throw new Error('the sample has no policy');
  const unknown = { ...policy, document: { type: 'unknown', why: 'a file outside', span: policy.span } as const };
  const outcome = checkPolicies({ documents: { units: [{ ...unit, policies: [unknown] }], unread: [] }, ignores: [] });
  expect([outcome.status, outcome.findings, outcome.notScanned.length]).toEqual(['ran', [], 1]);
});

test('what can not be read is told with its line', () => {
  const lines = new LineIndex('a: 1\n\tb: 2\n');
  const unread = { path: 't.yaml', why: 'a tab', span: { start: 5, end: 6 }, file: { path: 't.yaml', lines, fixture: false } };
  const outcome = (incomplete: boolean): Outcome =>
    checkPolicies({ documents: { units: [], unread: [{ ...unread, incomplete }] }, ignores: [] });
  expect(outcome(true)).toMatchObject({ status: 'incomplete', reason: 't.yaml: a tab (line 2, column 1)' });
  expect(outcome(false).notScanned).toEqual([{ path: 't.yaml', why: 'a tab (line 2, column 1)' }]);
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  '%s is a word like any other, wherever it stands',
  (word) => {
    const saying = (more: Record<string, unknown>): unknown => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...more });
    const condition = (operator: string, key: string): unknown =>
      saying({ Condition: JSON.parse(`{ "${operator}": { "${key}": "${word}" } }`) as unknown });
    const statements = [
      saying({ Action: word }),
      saying({ Action: `${word}:${word}` }),
      saying({ Resource: `arn:${word}:${word}:${word}:${word}:${word}/x` }),
      saying({ Effect: word }),
      saying({ Sid: word }),
      saying({ Principal: { [`${word}`]: word }, Resource: undefined, Action: 'sts:AssumeRole' }),
      saying({ Principal: { Service: `${word}.amazonaws.com` }, Resource: undefined, Action: 'sts:AssumeRole' }),
      ...['StringEquals', 'Bool', 'Null', 'ForAllValues:StringLike', word, `${word}IfExists`].flatMap((operator) =>
        [word, `aws:${word}`, `${word}:${word}`, `${word}:sub`].map((key) => condition(operator, key)),
      ),
    ];
    for (const statement of statements) {
      const documents = documentsOf({ document: { Version: '2012-10-17', Statement: [statement] } });
      expect(checkPolicies({ documents, ignores: [] }).status).toBe('ran');
    }
  },
);
