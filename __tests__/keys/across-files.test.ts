import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import type { ScanMode } from '../../src/model/source.js';
import type { Standing } from '../../src/model/source.js';
import { Generator } from './generate.js';
import { type Piece, scan } from './run.js';

const commit = (digit: string): string => digit.repeat(40);

function piece(path: string, template: string, seed: number, broughtBy?: string): Piece {
  const standing = { place: { path }, inHead: true, ...(broughtBy === undefined ? {} : { broughtBy }) };
  return { path, content: new Generator(seed).fill(template), standings: [standing] };
}

const id = 'AWS_ACCESS_KEY_ID={{id}}\n';
const secret = 'AWS_SECRET_ACCESS_KEY={{secret}}\n';

async function found(pieces: readonly Piece[], mode: ScanMode): Promise<readonly Finding[]> {
  return (await scan(pieces, { mode })).findings;
}

const rules = (findings: readonly Finding[]): string[] => findings.map(({ rule, place }) => `${rule} ${place.path}`).sort();

describe('an id and a secret that one change puts into two files', () => {
  const halves = [piece('app/config.js', id, 1), piece('deploy/.env', secret, 2)];

  test.each<ScanMode>(['changes', 'staged'])('are one pair at the secret in %s', async (mode) => {
    const [pair, ...rest] = await found(halves, mode);
    expect(rest).toEqual([]);
    expect(pair).toMatchObject({ rule: 'access-key-pair', severity: 'critical', place: { path: 'deploy/.env', line: 1, column: 23 } });
    expect(pair?.related).toMatchObject([{ path: 'app/config.js', line: 1, message: 'the access key id of this pair' }]);
    expect(pair?.evidence).toMatchObject({ accessKeyId: expect.stringMatching(/^AKIA/) });
  });

  test.each<ScanMode>(['tree', 'history'])('are two findings in %s', async (mode) => {
    expect(rules(await found(halves, mode))).toEqual(['access-key-id app/config.js', 'secret-access-key deploy/.env']);
  });

  test('are temporary credentials where the id is temporary', async () => {
    const pieces = [piece('a', 'AWS_ACCESS_KEY_ID={{id:ASIA}}\n', 1), piece('b', secret, 2)];
    expect(rules(await found(pieces, 'changes'))).toEqual(['session-credentials b']);
  });

  test('are told apart by the commits that brought them', async () => {
    const pieces = [
      piece('a/id', id, 1, commit('1')),
      piece('b/id', id, 2, commit('2')),
      piece('c/secret', secret, 3, commit('2')),
      piece('d/secret', secret, 4, commit('1')),
    ];
    const findings = await found(pieces, 'changes');
    expect(findings.map(({ rule, place, related }) => `${rule} ${place.path} ${related[0]?.path ?? ''}`).sort()).toEqual([
      'access-key-pair c/secret b/id',
      'access-key-pair d/secret a/id',
    ]);
  });

  test('are told apart by the names of their files', async () => {
    const pieces = [
      piece('x/prod.id', id, 1),
      piece('x/test.id', id, 2),
      piece('x/prod.secret', secret, 3),
      piece('x/test.secret', secret, 4),
    ];
    const findings = await found(pieces, 'staged');
    expect(findings.map(({ place, related }) => `${place.path} ${related[0]?.path ?? ''}`).sort()).toEqual([
      'x/prod.secret x/prod.id',
      'x/test.secret x/test.id',
    ]);
  });

  test('stay two where there are two secrets that could be meant', async () => {
    const pieces = [piece('a', id, 1, commit('1')), piece('b', secret, 2, commit('1')), piece('c', secret, 3, commit('1'))];
    expect(rules(await found(pieces, 'changes'))).toEqual(['access-key-id a', 'secret-access-key b', 'secret-access-key c']);
  });

  test('stay two where the id cannot be a real one', async () => {
    const pieces = [piece('a', `key = AKIA${'B'}{{upper:15}}\n`, 1), piece('b', secret, 2)];
    expect(rules(await found(pieces, 'changes'))).toEqual(['access-key-id a', 'secret-access-key b']);
  });

  test('are told apart by the folders and files of one value that containers are given', async () => {
    const pieces = ['prod', 'test'].flatMap((name, at) => [
      piece(`${name}/ACCESS_KEY_ID`, '{{id}}\n', 2 * at + 1, commit('1')),
      piece(`${name}/SECRET_ACCESS_KEY`, '{{secret}}', 2 * at + 2, commit('1')),
      piece(`all/${name}-access-key-id`, '{{id}}', 2 * at + 11, commit('1')),
      piece(`all/${name}-secret-access-key`, '{{secret}}\n', 2 * at + 12, commit('1')),
    ]);
    const findings = await found(pieces, 'changes');
    expect(findings.map(({ place, related }) => `${place.path} ${related[0]?.path ?? ''}`).sort()).toEqual([
      'all/prod-secret-access-key all/prod-access-key-id',
      'all/test-secret-access-key all/test-access-key-id',
      'prod/SECRET_ACCESS_KEY prod/ACCESS_KEY_ID',
      'test/SECRET_ACCESS_KEY test/ACCESS_KEY_ID',
    ]);
  });

  test('stay two where their names tell of two keys', async () => {
    const pieces = [piece('a/x.env', `PROD_${id}`, 1), piece('a/y.env', `TEST_${secret}`, 2)];
    expect(rules(await found(pieces, 'changes'))).toEqual(['access-key-id a/x.env', 'secret-access-key a/y.env']);
  });
});

describe('an id and a secret in two files of a tree or a history', () => {
  /** `path path` of what is linked, each way once. */
  const links = (findings: readonly Finding[]): string[] =>
    findings.flatMap(({ place, related }) => related.map((other) => `${place.path} ${other.path}`)).sort();
  const at = (path: string, template: string, seed: number, first: string): Piece => {
    const standing: Standing = { place: { path, commit: commit(first) }, inHead: false };
    const one = { id: commit(first), time: 1_700_000_000 };
    const stretch = { commits: 1, first: one, last: one };
    const holding = { stretches: () => [stretch], refs: () => [], inHeadsPast: true };
    return { path, content: new Generator(seed).fill(template), standings: [{ ...standing, holding }] };
  };

  test.each<[string, string, string]>([
    ['one folder', 'app/config.js', 'app/.env'],
    ['files of one name', 'x/prod.id', 'x/prod.secret'],
    ['a mounted secret', 'run/ACCESS_KEY_ID', 'run/SECRET_ACCESS_KEY'],
    ['folders of ids and of secrets', 'vault/ids/prod', 'vault/secrets/prod.env'],
    ['a folder in the other', 'src/app/config.js', '.env'],
  ])('are linked: %s', async (_, one, other) => {
    const findings = await found([piece(one, id, 1), piece(other, secret, 2)], 'tree');
    expect(links(findings)).toEqual([`${one} ${other}`, `${other} ${one}`].sort());
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual([
      'access-key-id high',
      'secret-access-key critical',
    ]);
    expect(findings.every(({ message }) => message.includes('may be'))).toBe(true);
  });

  test('are linked in a history where one commit brought both, or one file had one after the other', async () => {
    const pieces = [
      at('a/config.js', id, 1, '1'),
      at('b/.env', secret, 2, '1'),
      at('c/config.js', id, 3, '2'),
      at('d/.env', secret, 4, '2'),
      at('e/.env', id, 5, '3'),
      at('e/.env', secret, 6, '4'),
    ];
    expect(links(await found(pieces, 'history'))).toEqual([
      'a/config.js b/.env',
      'b/.env a/config.js',
      'c/config.js d/.env',
      'd/.env c/config.js',
      'e/.env e/.env',
      'e/.env e/.env',
    ]);
  });

  test.each<[string, readonly Piece[], ScanMode]>([
    ['two secrets in the folder', [piece('a/id', id, 1), piece('a/x', secret, 2), piece('a/y', secret, 3)], 'tree'],
    ['two folders apart', [piece('a/id', id, 1), piece('b/x', secret, 2)], 'tree'],
    ['names of two keys', [piece('a/id', `PROD_${id}`, 1), piece('a/x', `STAGING_${secret}`, 2)], 'tree'],
    ['an id in prose elsewhere', [piece('docs/notes.md', 'The key {{id}} was rotated.\n', 1), piece('.env', secret, 2)], 'tree'],
    ['an id that cannot be', [piece('a/id', `key = AKIA${'B'}{{upper:15}}\n`, 1), piece('a/x', secret, 2)], 'tree'],
    ['two commits and folders', [at('a/id', id, 1, '1'), at('b/x', secret, 2, '2')], 'history'],
  ])('are not linked: %s', async (_, pieces, mode) => {
    expect(links(await found(pieces, mode))).toEqual([]);
  });
});
