import { describe, expect, test } from '@jest/globals';
import { identity, verdicts } from './sample.js';

/** The request of each caller: K a long-term key, T a session without MFA, M fresh and O old MFA. Absent keys are missing. */
const callers = {
  K: {},
  T: { present: 'false' },
  M: { present: 'true', age: 1 },
  O: { present: 'true', age: 129_600 },
} as const;

type Caller = keyof typeof callers;
type Condition = Record<string, Record<string, unknown>>;

const key = { present: 'aws:MultiFactorAuthPresent', age: 'aws:MultiFactorAuthAge' };

interface Row {
  readonly name: string;
  readonly condition: Condition;
  /** Written out by hand from the documentation of the operators. */
  readonly holds: (request: { readonly present?: string; readonly age?: number }) => boolean;
}

const rows: readonly Row[] = [
  { name: 'Bool true', condition: { Bool: { [key.present]: 'true' } }, holds: (r) => r.present === 'true' },
  { name: 'BoolIfExists true', condition: { BoolIfExists: { [key.present]: 'true' } }, holds: (r) => r.present !== 'false' },
  { name: 'Bool false', condition: { Bool: { [key.present]: 'false' } }, holds: (r) => r.present === 'false' },
  { name: 'BoolIfExists false', condition: { BoolIfExists: { [key.present]: 'false' } }, holds: (r) => r.present !== 'true' },
  { name: 'Null Present true', condition: { Null: { [key.present]: 'true' } }, holds: (r) => r.present === undefined },
  { name: 'Null Present false', condition: { Null: { [key.present]: 'false' } }, holds: (r) => r.present !== undefined },
  { name: 'Null Age true', condition: { Null: { [key.age]: 'true' } }, holds: (r) => r.age === undefined },
  { name: 'Null Age false', condition: { Null: { [key.age]: 'false' } }, holds: (r) => r.age !== undefined },
  { name: 'LessThan', condition: { NumericLessThan: { [key.age]: '3600' } }, holds: (r) => r.age !== undefined && r.age < 3600 },
  { name: 'LessThanEquals', condition: { NumericLessThanEquals: { [key.age]: 3600 } }, holds: (r) => r.age !== undefined && r.age <= 3600 },
  {
    name: 'LessThanIfExists',
    condition: { NumericLessThanIfExists: { [key.age]: '3600' } },
    holds: (r) => r.age === undefined || r.age < 3600,
  },
  { name: 'GreaterThan', condition: { NumericGreaterThan: { [key.age]: '3600' } }, holds: (r) => r.age !== undefined && r.age > 3600 },
  {
    name: 'GreaterThanIfExists',
    condition: { NumericGreaterThanIfExists: { [key.age]: '3600' } },
    holds: (r) => r.age === undefined || r.age > 3600,
  },
  { name: 'StringEquals false', condition: { StringEquals: { [key.present]: 'false' } }, holds: (r) => r.present === 'false' },
  { name: 'StringNotEquals true', condition: { StringNotEquals: { [key.present]: 'true' } }, holds: (r) => r.present !== 'true' },
  { name: 'Bool both', condition: { Bool: { [key.present]: ['true', 'false'] } }, holds: (r) => r.present !== undefined },
  { name: 'ForAllValues', condition: { 'ForAllValues:Bool': { [key.present]: 'true' } }, holds: (r) => r.present !== 'false' },
  { name: 'ForAnyValue', condition: { 'ForAnyValue:Bool': { [key.present]: 'true' } }, holds: (r) => r.present === 'true' },
];

const action = 'ec2:TerminateInstances';
const instances = 'arn:aws:ec2:*:*:instance/*';

function expected(effect: string, holds: (caller: Caller) => boolean): string | undefined {
  if (effect === 'Allow') return holds('K') || holds('T') ? 'mfa-bypass' : holds('M') ? undefined : 'mfa-lockout';
  if (holds('M')) return 'mfa-lockout';
  return holds('K') && holds('T') ? undefined : 'mfa-bypass';
}

const mfaOnly = (found: string[]): string[] => found.filter((each) => each.startsWith('mfa-'));

describe.each(['Allow', 'Deny'])('%s', (effect) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const rule = expected(effect, (caller) => row.holds(callers[caller]));
    const found = mfaOnly(verdicts(identity({ Effect: effect, Action: action, Resource: instances, Condition: row.condition })));
    expect(found).toEqual(rule === undefined ? [] : [`${rule} high`]);
  });

  test.each(rows.filter((row) => !row.name.startsWith('String')).map((row) => [row.name, row] as const))(
    '%s, however its key and value are written',
    (_, row) => {
      const plain = verdicts(identity({ Effect: effect, Action: action, Resource: instances, Condition: row.condition }));
      const respelt = JSON.parse(
        JSON.stringify(row.condition)
          .replace(/aws:M[A-Za-z]+/g, (name) => name.toUpperCase())
          .replace('"true"', 'true')
          .replace('"false"', '"False"'),
      ) as Condition;
      expect(mfaOnly(verdicts(identity({ Effect: effect, Action: [action], Resource: [instances], Condition: respelt })))).toEqual(
        mfaOnly(plain),
      );
    },
  );
});

/** Two statements of the same scope: who is let through both decides. */
describe('two Denies over the same scope close each other’s holes', () => {
  const pairs = rows.flatMap((a) => rows.map((b) => [a.name, b.name, a, b] as const));
  test.each(pairs)('%s and %s', (_a, _b, a, b) => {
    const deny = (row: Row): unknown => ({ Effect: 'Deny', Action: action, Resource: instances, Condition: row.condition });
    const hit = (caller: Caller): boolean => a.holds(callers[caller]) || b.holds(callers[caller]);
    const found = mfaOnly(verdicts(identity(deny(a), deny(b))));
    if (hit('M')) expect(found).toContain('mfa-lockout high');
    else if (hit('K') && hit('T')) expect(found).toEqual([]);
    else expect(found).toContain('mfa-bypass high');
  });
});

describe('an Allow and a Deny', () => {
  const pairs = rows.flatMap((a) => rows.map((b) => [a.name, b.name, a, b] as const));
  test.each(pairs)('Allow %s, Deny %s', (_a, _b, a, b) => {
    const statement = (effect: string, row: Row): unknown => ({
      Effect: effect,
      Action: action,
      Resource: instances,
      Condition: row.condition,
    });
    const passes = (caller: Caller): boolean => a.holds(callers[caller]) && !b.holds(callers[caller]);
    const found = mfaOnly(verdicts(identity(statement('Allow', a), statement('Deny', b))));
    if (passes('K') || passes('T')) expect(found).toContain('mfa-bypass high');
    else expect(found).not.toContain('mfa-bypass high');
    if (!passes('M')) expect(found.length).toBeGreaterThan(0);
    if (passes('M') && !passes('K') && !passes('T')) expect(found.filter((each) => each.startsWith('mfa-bypass'))).toEqual([]);
  });
});

test('one block with both tests contradicts itself', () => {
  const found = verdicts(
    identity({
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: { Bool: { [key.present]: 'false' }, Null: { [key.present]: 'true' } },
    }),
  );
  expect(found).toContain('dead-statement high');
});
