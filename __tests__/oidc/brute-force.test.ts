import { expect, test } from '@jest/globals';
import { judgeAudience } from '../../src/oidc/audience.js';
import type { Class, Conditions } from './admission-oracle.js';
import { classOf, host } from './admission-oracle.js';
import { allow, trust } from './policy.js';

let state = 20_261_122;

/** The same numbers in every run. */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const some = <Item>(items: readonly Item[], most: number): Item[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items))),
];

const workflow = 'acme/ci/.github/workflows/deploy.yml@refs/heads/main';
const values: Record<string, readonly string[]> = {
  sub: [
    ...['ref:refs/heads/main', 'environment:prod', 'pull_request', '*', 'ref:refs/heads/*', 'ref:refs/heads/main*', 'ref:refs/tags/*'].map(
      (run) => `repo:acme/infra:${run}`,
    ),
    ...['environment:*', 'environment:prod*', 'ref:main', 'ref:refs/tags/v1', `*:job_workflow_ref:${workflow}`].map(
      (run) => `repo:acme/infra:${run}`,
    ),
    ...['@123/infra@456:ref:refs/heads/main', '@*/infra@*:*', '@123/infra@456:*', '@123/*', '/*', '/*:environment:prod'].map(
      (rest) => `repo:acme${rest}`,
    ),
    ...['/*:ref:refs/heads/main', '/infra*', '/infra-*:ref:refs/heads/main', '*', '*/infra:*', '-*/infra:ref:refs/heads/main'].map(
      (rest) => `repo:acme${rest}`,
    ),
    ...['repo:*', 'repo:*/*:*', 'repo:*/infra:*', 'repo:?cme/infra:*', 'repo:*:environment:prod', '*:ref:refs/heads/main', '*'],
    ...['*:environment:prod', '*:pull_request', '*acme/infra*', 'Repo:acme/infra:ref:refs/heads/main', 'ref:refs/heads/main'],
    ...['repo:acme/infra', 'environment:prod', 'workflow:deploy', 'repository_owner:acme', 'repository_owner:acme:*', 'repository_id:456'],
    ...['repository_owner:acme:repository_visibility:private', 'environment:prod:repository_owner:acme', 'repository_owner_id:123'],
    ...[`job_workflow_ref:${workflow}`, 'repo:globex/web:*'],
    ...['repo:globex/web:ref:refs/heads/main'],
  ],
  aud: ['sts.amazonaws.com', 'https://github.com/acme'],
  ref: ['refs/heads/main', 'refs/heads/*', 'refs/tags/v*', 'refs/tags/v1', 'refs/heads/main*', '*', 'refs/*'],
  environment: ['prod', 'p*', 'production', '*'],
  repository: ['acme/infra', 'acme/*', 'acme*', 'globex/web', '*'],
  repository_id: ['456', '45*', '*'],
  repository_owner_id: ['123', '12*'],
  enterprise_id: ['9', '*'],
  actor: ['alice', 'bob', '*'],
  actor_id: ['7'],
  workflow: ['deploy', '*'],
  job_workflow_ref: [workflow, 'acme/ci/.github/workflows/*', 'acme/*'],
  repository_owner: ['acme'],
  event_name: ['push'],
};
const often = ['aud', 'repository_id', 'repository', 'ref', 'environment', 'repository_owner_id'];
const claims = Object.keys(values).flatMap((claim) =>
  Array.from({ length: claim === 'sub' ? 9 : often.includes(claim) ? 3 : 1 }, () => claim),
);
const operators = [
  ...['StringEquals', 'StringEquals', 'StringEquals', 'StringLike', 'StringLike', 'StringLike', 'StringLike', 'StringEqualsIgnoreCase'],
  ...['ForAnyValue:StringLike', 'ForAnyValue:StringEquals', 'StringLikeIfExists', 'StringEqualsIfExists', 'ForAllValues:StringLike'],
  ...['ForAllValues:StringEquals', 'StringNotEquals', 'StringNotLike', 'ForAnyValue:StringNotEquals', 'ForAllValues:StringNotLike'],
  ...['StringNotEqualsIfExists', 'StringNotEqualsIgnoreCase', 'Null'],
];

function conditions(most: number, names: readonly string[], of: readonly string[]): Conditions {
  const blocks: Record<string, Record<string, string[]>> = {};
  for (const claim of some(of, most)) {
    const operator = pick(names);
    (blocks[operator] ??= {})[`${host}:${claim}`] =
      operator === 'Null' ? [pick(['true', 'false'])] : some(values[claim] ?? [], pick([1, 1, 2, 3]));
  }
  return blocks;
}

const severities: Record<Class, readonly (string | undefined)[]> = {
  'anyone at all': ['critical'],
  anyone: ['high', 'critical'],
  owner: ['medium', 'high'],
  repository: ['low', 'medium'],
  clean: ['low', undefined],
  nobody: ['medium'],
};

test('each statement is judged as trying every token judges it', () => {
  for (let round = 0; round < 250; round++) {
    const allows = Array.from({ length: random() < 0.15 ? 2 : 1 }, () => conditions(3, operators, claims));
    const narrowing = ['StringNotLike', 'StringLike', 'StringNotEquals', 'StringEquals', 'StringNotLikeIfExists'];
    const denies = random() < 0.2 ? [conditions(1, narrowing, ['sub', 'ref', 'environment', 'repository', 'repository_id'])] : [];
    const policy = trust(...allows.map((block) => allow(block)), ...denies.map((block) => ({ ...allow(block), Effect: 'Deny' })));
    const judged = judgeAudience(policy);
    for (const [i, block] of allows.entries()) {
      const found = judged.find(({ statement }) => statement.index === i);
      const expected = classOf(block, denies);
      const said = found === undefined ? 'clean' : (found.admits ?? 'clean');
      const shown = JSON.stringify({ block, denies }).replaceAll(`${host}:`, '');
      expect([shown, said]).toEqual([shown, expected === 'anyone at all' ? 'anyone' : expected]);
      expect([shown, severities[expected].includes(found?.severity)]).toEqual([shown, true]);
    }
  }
});
