import { expect, test } from '@jest/globals';
import type { AloneFile } from '../../src/documents/index.js';
import { readAlone } from '../../src/documents/index.js';
import { isWorthThreads, judgeBeside } from '../../src/gate/policies-beside.js';
import { judgePartOf, judgeShare, type SharedPolicies } from '../../src/gate/policies-share.js';
import type { Threads } from '../../src/model/ports.js';
import { outcomeOf, tooMuchEffort } from '../../src/policies/index.js';

const terms = { now: Date.UTC(2026, 10, 1), ours: [], named: [] };
const nothing = { units: [], unread: [] };

const actions = ['s3:*', 's3:Get*', 's3:GetObjekt', 'iam:PassRole', 'ec2:RunInstances', 'iam:CreatePolicyVersion', '${action}'];

/** Policies with something to say of, some broken, and answers with unknown parts, sorted by path. */
const files: readonly AloneFile[] = Array.from({ length: 300 }, (_, i) => {
  const Action = [actions[i % actions.length], actions[(i * 3) % actions.length], 's3:GetObject'];
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: i % 2 === 0 ? '*' : '{{ bucket }}' }] };
  const text = JSON.stringify(document, undefined, 2);
  return { path: `p${String(i).padStart(3, '0')}.json`, text: i % 50 === 7 ? `${text.slice(0, -1)},` : text, fixture: i % 60 === 0 };
});

const whole = async () => outcomeOf([await judgePartOf(await readAlone(files), terms)], []);

/** Threads that work in this one, as they would elsewhere: on a copy of the task, except for what is shared. */
function threadsThat(work: (task: SharedPolicies) => Promise<unknown>, count = 2): Threads {
  const lent = { count, worthFrom: 0 };
  return {
    forPacks: lent,
    forFiles: lent,
    forPolicies: lent,
    start: (task) => ({ answer: work(task as SharedPolicies), end: () => undefined }),
  };
}

test('threads come to the outcome of one', async () => {
  const expected = await whole();
  expect(expected.findings.length).toBeGreaterThan(300);
  expect(expected.findings.some(({ replacement }) => replacement !== undefined)).toBe(true);
  expect(expected.notScanned.length).toBeGreaterThan(50);
  const threads = threadsThat(async (task) => structuredClone(await judgeShare(task)));
  const parts = await judgeBeside({ documents: nothing, alone: files }, terms, threads);
  expect(parts.length).toBeGreaterThan(3);
  expect(outcomeOf(parts, [])).toEqual(expected);
});

test('what a thread took and did not bring to an end is judged all the same', async () => {
  const expected = await whole();
  const dying = threadsThat((task) => {
    for (let i = 0; i < 2; i++) Atomics.store(task.takers, Atomics.add(task.next, 0, 1), task.taker);
    return Promise.resolve(undefined);
  });
  const parts = await judgeBeside({ documents: nothing, alone: files }, terms, dying);
  expect(outcomeOf(parts, [])).toEqual(expected);
});

test('what is read together stands among what is read alone in one order', async () => {
  const expected = await whole();
  const documents = await readAlone(files.filter((_, i) => i % 7 === 3));
  const alone = files.filter((_, i) => i % 7 !== 3);
  const threads = threadsThat((task) => judgeShare(task), 1);
  expect(outcomeOf(await judgeBeside({ documents, alone }, terms, threads), [])).toEqual(expected);
});

test('threads are for much, and where there are any', () => {
  const threads = threadsThat(() => Promise.resolve(undefined));
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  expect(isWorthThreads(files, { ...threads, forPolicies: { count: 1, worthFrom: size } })).toBe(true);
  expect(isWorthThreads(files, { ...threads, forPolicies: { count: 1, worthFrom: size + 1 } })).toBe(false);
  expect(isWorthThreads(files, { ...threads, forPolicies: { count: 0, worthFrom: 0 } })).toBe(false);
});

test('parts that took more for edits than one run may are known', async () => {
  const part = await judgePartOf(await readAlone(files), terms);
  expect(part.effort).toBeGreaterThan(0);
  expect(tooMuchEffort([part, { ...part, effort: 4999 }])).toBe(true);
  expect(
    tooMuchEffort([
      { ...part, effort: 1 },
      { ...part, effort: 4998 },
    ]),
  ).toBe(false);
  expect(tooMuchEffort([{ ...part, effort: 6000 }])).toBe(false);
});
