import { describe, expect, test } from '@jest/globals';
import { checkPolicies } from '../../src/policies/index.js';
import { readOne } from '../documents/read.js';
import type { Json } from './brute/random-policy.js';
import { dice, pick, statement, statements } from './brute/random-policy.js';
import { findingsOf, identity } from './sample.js';

/** The analyses over statements: what they say hangs on what is meant, not on how it is written. */
const judged = /^(?:mfa-|admin-access|privilege-escalation|pass-role-any|service-wildcard|dead-statement)/;
const holders = [undefined, { kind: 'user', name: 'alice' }, { kind: 'group', name: 'ops' }, { kind: 'role', name: 'job' }] as const;
type Holder = (typeof holders)[number];

function verdictsOf(list: readonly Json[], holder: Holder): string[] {
  const found = findingsOf({ ...identity(...list), ...(holder === undefined ? {} : { holder }) });
  const said = found.filter(({ rule }) => judged.test(rule)).map(({ rule, severity }) => `${rule} ${severity}`);
  return [...new Set(said)].sort();
}

function shuffled<T>(roll: () => number, list: readonly T[]): T[] {
  return list
    .map((item) => [roll(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Every list in another order, one-element lists as texts, texts as lists. */
function rewritten(roll: () => number, value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.length === 1 ? value[0] : shuffled(roll, value);
  if (typeof value === 'string') return key === 'Effect' ? value : [value];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffled(roll, Object.entries(value)).map(([name, inner]) => [name, rewritten(roll, inner, name)]));
}

/** Services, actions and condition keys in another case; operators as they are. */
function respelt(list: readonly Json[]): Json[] {
  const text = JSON.stringify(list)
    .replace(
      /"([a-z0-9*?]+):([A-Z][A-Za-z*?]+)"(?=[,\]])/g,
      (_, service: string, name: string) => `"${service.toUpperCase()}:${name.toLowerCase()}"`,
    )
    .replace(/"(aws:[A-Z][A-Za-z]+)":/g, (_, name: string) => `"${name.toUpperCase()}":`);
  return JSON.parse(text) as Json[];
}

const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

describe('how a policy is written changes no verdict', () => {
  test.each(holders.map((holder) => [holder?.kind ?? 'unknown', holder] as const))('of a %s', (_, holder) => {
    const differing = seeds.flatMap((seed) => {
      const roll = dice(seed);
      const list = statements(roll);
      const plain = verdictsOf(list, holder);
      const forms: Record<string, Json[]> = {
        order: [...list].reverse(),
        shuffled: shuffled(roll, list),
        lists: list.map((each) => rewritten(roll, each) as Json),
        case: respelt(list),
        twice: [...list, ...list],
      };
      return Object.entries(forms).flatMap(([form, other]) => {
        const got = verdictsOf(other, holder);
        return JSON.stringify(got) === JSON.stringify(plain) ? [] : [`${seed} ${form}: ${plain.join(', ')} became ${got.join(', ')}`];
      });
    });
    expect(differing).toEqual([]);
  });

  test('nor does the format', async () => {
    for (const seed of seeds.slice(0, 30)) {
      const document = { Version: '2012-10-17', Statement: statements(dice(seed)).filter((each) => !JSON.stringify(each).includes('${')) };
      if (document.Statement.length === 0) continue;
      const Resources = {
        Alice: { Type: 'AWS::IAM::User', Properties: { UserName: 'alice', Policies: [{ PolicyName: 'p', PolicyDocument: document }] } },
      };
      const template = await readOne('t.json', JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources }));
      const terraform = await readOne(
        'main.tf',
        `resource "aws_iam_user" "alice" {\n  name = "alice"\n}\nresource "aws_iam_user_policy" "p" {\n  user   = aws_iam_user.alice.name\n  policy = <<JSON\n${JSON.stringify(document, null, 2)}\nJSON\n}\n`,
      );
      const plain = verdictsOf(document.Statement, holders[1]);
      for (const documents of [template, terraform]) {
        const said = checkPolicies({ documents, ignores: [] }).findings.filter(({ rule }) => judged.test(rule));
        expect([seed, [...new Set(said.map(({ rule, severity }) => `${rule} ${severity}`))].sort()]).toEqual([seed, plain]);
      }
    }
  });
});

describe('what adds access, and what takes it away', () => {
  const weight = (list: readonly Json[]): { admin: boolean; ways: Set<string> } => {
    const found = findingsOf({ ...identity(...list), holder: { kind: 'user', name: 'alice' } });
    const sure = found.filter(({ rule, severity }) => rule === 'privilege-escalation' && severity === 'high');
    const ways = sure.flatMap(({ evidence }) => [evidence['path'], ...((evidence['further'] ?? []) as unknown[])]);
    return { admin: found.some(({ rule }) => rule === 'admin-access'), ways: new Set(ways.map((each) => JSON.stringify(each))) };
  };

  test('a further Deny never makes an administrator, nor a way up that wasn’t there', () => {
    for (const seed of seeds) {
      const roll = dice(seed + 10_000);
      const list = statements(roll);
      const before = weight(list);
      const after = weight([...list, { ...statement(roll), Effect: 'Deny' }]);
      if (!before.admin) expect([seed, after.admin]).toEqual([seed, false]);
      if (!before.admin && !after.admin)
        for (const way of after.ways) expect([seed, [...before.ways]]).toEqual([seed, expect.arrayContaining([way])]);
    }
  });

  test('a further value in an Allow never takes either away', () => {
    for (const seed of seeds) {
      const roll = dice(seed + 20_000);
      const list = statements(roll);
      const before = weight(list);
      const at = list.findIndex((each) => each['Effect'] === 'Allow' && each['Action'] !== undefined && each['Resource'] !== undefined);
      if (at < 0) continue;
      const name = pick(roll, ['Action', 'Resource']);
      const more = statement(() => 0.3)[name] ?? ['*'];
      const wide = list.map((each, i) => (i === at ? { ...each, [name]: [...(each[name] as unknown[]), ...(more as unknown[])] } : each));
      const after = weight(wide);
      if (before.admin) expect([seed, after.admin]).toEqual([seed, true]);
      // Of an administrator no way up is said; of ways that hold one another only the smallest.
      if (after.admin) continue;
      for (const way of before.ways) {
        const smaller = [...after.ways].some((each) =>
          (JSON.parse(each) as string[]).every((action) => (JSON.parse(way) as string[]).includes(action)),
        );
        expect([seed, way, smaller]).toEqual([seed, way, true]);
      }
    }
  });
});
