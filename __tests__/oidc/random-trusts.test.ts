import { expect, test } from '@jest/globals';
import { admits } from '../../src/oidc/admission.js';
import { judgeAudience } from '../../src/oidc/audience.js';
import { mint } from '../../src/oidc/subject.js';
import type { TokenClaims } from '../../src/oidc/token.js';
import { allow, host, issuer, trust } from './policy.js';

/** A generator of numbers from 0 to 1 that gives the same ones in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const random = seeded(20_261_122);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const some = <Item>(items: readonly Item[], most: number): Item[] =>
  Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items));

const subjects = [
  'repo:acme/infra:ref:refs/heads/main',
  'repo:acme/infra:environment:prod',
  'repo:acme@123/infra@456:ref:refs/heads/main',
  'repo:acme/infra:pull_request',
  'repo:acme/infra:*',
  'repo:acme/infra:ref:refs/heads/*',
  'repo:acme/*',
  'repo:acme/*:environment:prod',
  'repo:acme/infra*',
  'repo:acme@*/infra@*:*',
  'repo:acme*',
  'repo:*',
  'repo:?cme/infra:*',
  '*:ref:refs/heads/main',
  '*:environment:prod',
  '*',
];
const values: Record<string, readonly string[]> = {
  sub: subjects,
  aud: ['sts.amazonaws.com'],
  ref: ['refs/heads/main', 'refs/heads/*', 'refs/tags/v*'],
  environment: ['prod', 'p*'],
  repository: ['acme/infra', 'acme/*', 'acme*'],
  repository_id: ['456'],
  repository_owner_id: ['123'],
  actor: ['alice', 'bob'],
  workflow: ['deploy'],
  job_workflow_ref: ['acme/infra/.github/workflows/deploy.yml@refs/heads/main', 'acme/ci/.github/workflows/*'],
};
const operators = [
  'StringEquals',
  'StringLike',
  'StringLike',
  'StringLike',
  'StringEqualsIgnoreCase',
  'ForAnyValue:StringLike',
  'StringLikeIfExists',
  'ForAllValues:StringLike',
];

function condition(claims: readonly string[], names = operators): Record<string, Record<string, string[]>> {
  const blocks: Record<string, Record<string, string[]>> = {};
  for (const claim of claims) (blocks[pick(names)] ??= {})[`${host}:${claim}`] = some(values[claim] ?? [], 2);
  return blocks;
}

interface Party {
  readonly owner: string;
  readonly ownerId: string;
  readonly repository: string;
  readonly repositoryId: string;
}

const own: Party = { owner: 'acme', ownerId: '123', repository: 'infra', repositoryId: '456' };
const sibling: Party = { ...own, repository: 'infra-web', repositoryId: '457' };
const strangers: Party[] = [
  { owner: 'evil', ownerId: '666', repository: 'infra', repositoryId: '667' },
  { owner: 'acme-evil', ownerId: '668', repository: 'infra', repositoryId: '669' },
];

/** Every kind of run of a repository; whoever runs it has read the policy. */
function tokensOf(party: Party, immutable: boolean): TokenClaims[] {
  const runs = [
    { event: 'push', ref: 'refs/heads/main' },
    { event: 'push', ref: 'refs/heads/other' },
    { event: 'push', ref: 'refs/tags/v1' },
    { event: 'pull_request', ref: 'refs/pull/1/merge' },
    { event: 'push', ref: 'refs/heads/main', environment: 'prod' },
  ];
  return runs.flatMap((run) =>
    ['alice', 'bob'].flatMap((actor) =>
      [
        `${party.owner}/${party.repository}/.github/workflows/deploy.yml@${run.ref}`,
        'acme/infra/.github/workflows/deploy.yml@refs/heads/main',
      ].map((called): TokenClaims => ({
        issuer,
        claims: {
          sub: mint({ ...party, ...run, immutable }),
          aud: 'sts.amazonaws.com',
          actor,
          workflow: 'deploy',
          job_workflow_ref: called,
          ref: run.ref,
          repository: `${party.owner}/${party.repository}`,
          repository_id: party.repositoryId,
          repository_owner_id: party.ownerId,
          ...(run.environment === undefined ? {} : { environment: run.environment }),
        },
      })),
    ),
  );
}

const order = ['anyone', 'owner', 'repository', undefined, 'nobody'];

test('no trust is judged narrower than the tokens that it admits', () => {
  for (let round = 0; round < 300; round++) {
    const claims = [...new Set(some(Object.keys(values), 3))];
    const statements: unknown[] = [allow(condition(claims))];
    if (random() < 0.25)
      statements.push({
        ...allow(condition([pick(['sub', 'ref', 'environment'])], ['StringNotLike', 'StringLike', 'StringNotEquals'])),
        Effect: 'Deny',
      });
    const policy = trust(...statements);
    const gets = (party: Party): boolean =>
      [false, true].some((form) => tokensOf(party, form).some((token) => admits(policy, token).verdict === true));
    const [judged] = judgeAudience(policy);
    const widest = strangers.some(gets) ? 'anyone' : gets(sibling) ? 'owner' : gets(own) ? undefined : 'nobody';
    const said = judged === undefined ? undefined : judged.admits;
    const shown = JSON.stringify(statements.map((statement) => (statement as { Condition: unknown }).Condition));
    expect([shown, said, order.indexOf(said) <= order.indexOf(widest)]).toEqual([shown, said, true]);
  }
});

test('one more value never narrows, one more condition never widens', () => {
  for (let round = 0; round < 100; round++) {
    const base = condition([...new Set(some(Object.keys(values), 2))], ['StringLike', 'StringEquals']);
    const rank = (block: unknown): number => order.indexOf(judgeAudience(trust(allow(block)))[0]?.admits);
    const [operator, tests] = pick(Object.entries(base));
    const [key, list] = pick(Object.entries(tests));
    const claim = key.slice(key.lastIndexOf(':') + 1);
    const looser = { ...base, [operator]: { ...tests, [key]: [...list, pick(values[claim] ?? [])] } };
    expect([JSON.stringify(looser), rank(looser) <= rank(base)]).toEqual([JSON.stringify(looser), true]);
  }
});
