import { expect, test } from '@jest/globals';
import type { Access } from '../../../src/iam/access/grants.js';
import { accessOf } from '../../../src/iam/access/grants.js';
import type { Gain } from '../../../src/iam/access/difference.js';
import { gainsOf } from '../../../src/iam/access/difference.js';
import type { Reach } from '../../../src/iam/access/reach.js';
import { evaluateConditions, type RequestContext } from '../../../src/iam/condition.js';
import type { ConditionTest, Statement } from '../../../src/iam/document.js';
import { decide, type Request } from '../../../src/iam/evaluate.js';
import { matchesText } from '../../../src/iam/pattern.js';
import { readPolicy } from '../../../src/iam/read.js';
import type { Value } from '../../../src/model/value.js';
import { textOf } from '../../../src/model/value.js';
import { valueOf } from '../../policies/sample.js';

/** The same numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const actions = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetBucketAcl', 'sqs:SendMessage', 'sqs:GetQueueUrl'];
const actionWords = [...actions, 's3:*', 's3:Get*', '*', 'sqs:*', '*:Get*', 's3:?etObject', 's3:*Object'];
const resources = [
  'arn:aws:s3:::a/x',
  'arn:aws:s3:::a/y',
  'arn:aws:s3:::b/x',
  'arn:aws:s3:::c',
  'arn:aws:s3:::d/x',
  'arn:aws:s3:::a/z',
  'arn:aws:sqs:us-east-1:111122223333:q',
];
const resourceWords = [...resources.slice(0, 3), '*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::*', 'arn:aws:s3:::*/x', 'arn:aws:sqs:*:*:*'];
const tag = 'aws:PrincipalTag/t';
const present = 'aws:MultiFactorAuthPresent';
const age = 'aws:MultiFactorAuthAge';
const conditions: readonly (object | undefined)[] = [
  undefined,
  undefined,
  { Bool: { [present]: 'true' } },
  { BoolIfExists: { [present]: 'true' } },
  { Bool: { [present]: 'false' } },
  { BoolIfExists: { [present]: 'false' } },
  { Null: { [present]: 'true' } },
  { Null: { [tag]: 'false' } },
  { StringEquals: { [tag]: 'x' } },
  { StringEquals: { [tag]: ['x', 'y'] } },
  { StringEqualsIfExists: { [tag]: ['y', 'x'] } },
  { StringNotEquals: { [tag]: 'x' } },
  { StringNotEquals: { [tag]: ['x', 'y'] } },
  { StringLike: { [tag]: 'x*' } },
  { StringLike: { [tag]: '*' } },
  { StringNotLike: { [tag]: '?' } },
  { NumericLessThan: { [age]: '100' } },
  { NumericLessThanEquals: { [age]: '50' } },
  { NumericGreaterThanIfExists: { [age]: '100' } },
  { Bool: { [present]: 'true' }, StringEquals: { [tag]: 'x' } },
];

const contexts: RequestContext[] = [];
for (const mfa of ['absent', 'true', 'false'])
  for (const tagged of ['absent', 'x', 'y', 'xx', 'z', ''])
    for (const old of ['absent', '50', '75', '200']) {
      const known = new Map([
        [present.toLowerCase(), mfa],
        [tag.toLowerCase(), tagged],
        [age.toLowerCase(), old],
      ]);
      contexts.push({ lookup: (key) => (known.get(key) === 'absent' ? 'absent' : [known.get(key) as string]) });
    }

function policy(next: (below: number) => number): readonly Statement[] {
  const some = <T>(words: readonly T[]): T[] => Array.from({ length: 1 + next(2) }, () => words[next(words.length)] as T);
  const statements = Array.from({ length: 1 + next(3) }, (_, i) => {
    const action = next(6) === 0 ? 'NotAction' : 'Action';
    const resource = next(8) === 0 ? 'NotResource' : 'Resource';
    const Condition = conditions[next(conditions.length)];
    const Effect = i > 0 && next(5) < 2 ? 'Deny' : 'Allow';
    return { Effect, [action]: some(actionWords), [resource]: some(resourceWords), ...(Condition === undefined ? {} : { Condition }) };
  });
  return readPolicy(valueOf({ Version: '2012-10-17', Statement: statements }), 'identity').statements;
}

const has = ({ all, none }: Reach, text: string): boolean =>
  all.every(({ pattern }) => matchesText(pattern, text) === true) && !none.some(({ pattern }) => matchesText(pattern, text) === true);

/** Whether a gain tells of a request. */
function tells(gain: Gain, { action, resource, context }: Request): boolean {
  if (!has(gain.actions, action.toLowerCase()) || !has(gain.resources, resource)) return false;
  if (evaluateConditions(gain.grant.conditions as ConditionTest[], context) !== true) return false;
  return gain.kind !== 'undenied' || gain.was.some((deny) => evaluateConditions(deny.conditions as ConditionTest[], context) === true);
}

/** Whether the requests show all that a gain is about: names of actions and resources, and no wildcard in a condition. */
const isTried = ({ actions: some, resources: on }: Gain, statements: readonly Statement[]): boolean =>
  actions.some((action) => has(some, action.toLowerCase())) &&
  resources.some((resource) => has(on, resource)) &&
  !/"x\*"|"\?"/.test(shown(statements));

const requests: Request[] = contexts.flatMap((context) =>
  actions.flatMap((action) => resources.map((resource) => ({ action, resource, context }))),
);

const plain = (value: Value): unknown => {
  if (value.type === 'map') return Object.fromEntries(value.entries.map((each) => [each.key, plain(each.value)]));
  return value.type === 'list' ? value.items.map(plain) : textOf(value);
};
const shown = (statements: readonly Statement[]): string => statements.map(({ value }) => JSON.stringify(plain(value))).join('\n');

test.each([1, 2, 3, 4, 5, 6])('what is newly granted is what an evaluator newly allows (%i)', (seed) => {
  const next = numbers(seed);
  let told = 0;
  let changed = 0;
  for (let i = 0; i < 40; i++) {
    const base = policy(next);
    const shared = base.filter(() => next(2) === 0);
    const head = [...policy(next), ...shared];
    const access = (statements: readonly Statement[]): Access =>
      accessOf({ kind: 'identity', version: '2012-10-17', statements, problems: [], span: { start: 0, end: 0 } }, undefined);
    const gains = gainsOf(access(base), access(head));
    const fresh = requests.filter((request) => decide(head, request) === true && decide(base, request) !== true);
    const missed = fresh.find((request) => !gains.some((gain) => tells(gain, request)));
    const idle = gains
      .filter((gain) => gain.certain && isTried(gain, [...base, ...head]))
      .find((gain) => !fresh.some((request) => tells(gain, request)));
    if (missed !== undefined) throw new Error(`missed ${missed.action} ${missed.resource}\n\n${shown(base)}\n->\n${shown(head)}`);
    if (idle !== undefined) {
      const what = [idle.kind, idle.actions, idle.resources].map((each) =>
        typeof each === 'string' ? each : `${each.all.map(({ text }) => text).join('&')} - ${each.none.map(({ text }) => text).join(',')}`,
      );
      throw new Error(`idle ${what.join(' | ')}\n\n${shown(base)}\n->\n${shown(head)}`);
    }
    if (fresh.length > 0) changed++;
    told += gains.length;
  }
  expect(changed).toBeGreaterThan(10);
  expect(told).toBeGreaterThan(changed);
});
