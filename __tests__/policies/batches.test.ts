import { describe, expect, test } from '@jest/globals';
import type { LocatedPolicy, Principal, Unit } from '../../src/documents/located.js';
import { LineIndex } from '../../src/model/position.js';
import { batchesOf } from '../../src/policies/batches.js';
import { checkPolicies } from '../../src/policies/index.js';
import { readFiles } from '../documents/read.js';

const span = { start: 0, end: 0 };
const file = { path: 'a.tf', lines: new LineIndex(''), fixture: false };
const policy = (): LocatedPolicy => ({ kind: 'identity', document: { type: 'null', span }, span, file, holders: [] });
const unit = (id: number, policies: readonly LocatedPolicy[], held: Partial<Principal> = {}): Unit => ({
  id: String(id),
  policies,
  principals: [{ kind: 'role', name: 'r', file, span, policies: [], managed: [], trust: undefined, boundary: undefined, ...held }],
});
const some = (count: number): LocatedPolicy[] => Array.from({ length: count }, policy);
const ids = (units: readonly Unit[]): string[] => [...batchesOf(units)].map((batch) => batch.map(({ id }) => id).join(' '));

describe('units in batches', () => {
  test('a small tree is one, an empty one none', () => {
    expect(ids([])).toEqual([]);
    expect(ids([unit(1, some(3)), unit(2, []), unit(3, some(900))])).toEqual(['1 2 3']);
  });

  test('end where there are enough policies', () => {
    expect(ids([unit(1, some(700)), unit(2, some(700)), unit(3, some(5000)), unit(4, some(2)), unit(5, [])])).toEqual(['1 2', '3', '4 5']);
  });

  test('but not between units that share a policy, in whichever way', () => {
    const shared = policy();
    const uses = [{ policies: [shared] }, { trust: shared }, { boundary: shared }];
    for (const held of uses) {
      const units = [unit(1, some(1000)), unit(2, [shared, ...some(1000)]), unit(3, some(1000)), unit(4, [], held), unit(5, some(1))];
      expect(ids(units)).toEqual(['1', '2 3 4', '5']);
      expect(ids([...units].reverse())).toEqual(['5 4 3 2', '1']);
    }
  });

  test('bear the same findings, edits and unknowns as alone', async () => {
    const text = (i: number): string =>
      JSON.stringify({ Statement: { Sid: `S${i}`, Effect: 'Allow', Action: ['iam:*', 's3:GetObjekt'], Resource: '*' } }, null, 1);
    const unknown = 'resource "aws_iam_user_policy" "p" {\n  user   = "bob"\n  policy = var.p\n}\n';
    const files = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`p${i}.json`, text(i)]));
    const all: Readonly<Record<string, string>> = { ...files, 'a/main.tf': unknown, 'z/main.tf': unknown };
    const told = async (given: Readonly<Record<string, string>>) => checkPolicies({ documents: await readFiles(given), ignores: [] });
    const together = await told(all);
    for (const path of ['p0.json', 'p777.json', 'p1199.json']) {
      const alone = await told({ [path]: all[path] ?? '' });
      expect(together.findings.filter(({ place }) => place.path === path)).toEqual(alone.findings);
      expect(alone.findings.length).toBeGreaterThan(1);
    }
    expect(together.notScanned.map(({ path }) => path)).toEqual(['a/main.tf:3', 'z/main.tf:3']);
  });
});
