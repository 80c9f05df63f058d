import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import type { ScanMode } from '../../src/model/source.js';
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
});
