import { renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { keyPair } from './material.js';
import { commit, git, inFolder, repository, runDist, write } from './run.js';

interface Found {
  readonly rule: string;
  readonly state: string;
  readonly severity: string;
  readonly place: { readonly path: string };
}

async function run(folder: string, ...args: readonly string[]): Promise<{ code: number; findings: Found[]; remarks: string[] }> {
  const { code, stdout } = await runDist('cli', ['keys', '--format', 'json', ...args], { cwd: folder });
  return { code, ...(JSON.parse(stdout) as { findings: Found[]; remarks: string[] }) };
}

const inShort = ({ findings }: { findings: readonly Found[] }): string[] => findings.map(({ rule, state, place }) => `${state} ${rule} ${place.path}`).sort();

/** A repository whose one key is accepted by a committed baseline. */
async function accepted(use: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    repository(folder, { 'old.env': keyPair(1).text });
    expect((await runDist('cli', ['baseline', '--reason', 'rotated, kept for the record'], { cwd: folder })).code).toBe(0);
    commit(folder, {}, 'accept');
    await use(folder);
  });
}

describe('a key that the baseline knows', () => {
  test('stays known where it was moved in the file, renamed, copied, and rebased', () =>
    accepted(async (folder) => {
      const base = git(folder, 'rev-parse', 'HEAD');
      git(folder, 'checkout', '-q', '-b', 'work');
      renameSync(path.join(folder, 'old.env'), path.join(folder, 'new.env'));
      commit(folder, { 'new.env': `# moved\n\n\n${keyPair(1).text}`, 'copy.txt': `key:\n${keyPair(1).text}` }, 'move');
      expect(await run(folder)).toMatchObject({ code: 0, findings: [{ state: 'baselined' }] });
      expect((await run(folder, '--base', base)).findings.filter(({ state }) => state === 'open')).toEqual([]);
      git(folder, 'checkout', '-q', 'main');
      commit(folder, { other: 'x' }, 'meanwhile');
      git(folder, 'checkout', '-q', 'work');
      git(folder, 'rebase', '-q', 'main');
      expect(inShort(await run(folder))).toEqual(['baselined access-key-pair copy.txt']);
      expect(inShort(await run(folder, '--scan', 'history'))).toEqual(['baselined access-key-pair copy.txt']);
    }));

  test('another key at the very same place is new', () =>
    accepted(async (folder) => {
      const base = git(folder, 'rev-parse', 'HEAD');
      commit(folder, { 'old.env': keyPair(2).text }, 'another');
      expect(inShort(await run(folder))).toEqual(['open access-key-pair old.env', 'open stale-baseline .github/aws-access-gate-baseline.json']);
      expect(await run(folder, '--base', base)).toMatchObject({ code: 1 });
      expect(inShort(await run(folder, '--base', base))).toContain('open access-key-pair old.env');
    }));

  test('a stale entry is reported until it is pruned', () =>
    accepted(async (folder) => {
      commit(folder, { 'old.env': 'A=1\n' }, 'rotated');
      expect(await run(folder)).toMatchObject({ code: 0, findings: [{ rule: 'stale-baseline', severity: 'medium', state: 'open' }] });
      expect((await runDist('cli', ['baseline', '--prune'], { cwd: folder })).code).toBe(0);
      expect(await run(folder)).toMatchObject({ code: 0, findings: [] });
    }));
});

test('a waiver that has run out does nothing, and that is said', async () => {
  await inFolder(async (folder) => {
    const waiver = (expires: string): string => `waivers:\n  - rule: access-key-pair\n    path: 'a.env'\n    reason: known\n    owner: me\n    expires: ${expires}\n`;
    const config = '.github/aws-access-gate.yml';
    repository(folder, { 'a.env': keyPair(3).text, [config]: waiver('2999-01-01') });
    expect(await run(folder)).toMatchObject({ code: 0, findings: [{ state: 'waived' }] });
    commit(folder, { [config]: waiver('2020-01-01') });
    const late = await run(folder);
    expect([late.code, inShort(late)[0]]).toEqual([1, 'open access-key-pair a.env']);
    expect(`${late.remarks.join(' ')} ${inShort(late).join(' ')}`).toMatch(/expire|ran out|2020-01-01/);
  });
});

describe('an ignore comment', () => {
  const { id, secret } = keyPair(4);
  const file = (comment: string): string => `aws_access_key_id = ${id}\n# aws-access-gate:ignore access-key-pair${comment}\naws_secret_access_key = ${secret}\n`;
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each([
    ['UTF-8', (text: string) => text],
    ['UTF-16', utf16],
  ])('counts with a reason, and without one is reported itself: %s', async (_, encode) => {
    await inFolder(async (folder) => {
      repository(folder, { 'a.ini': encode(file(' -- planted for the tests')) });
      expect(await run(folder)).toMatchObject({ code: 0, findings: [{ rule: 'access-key-pair', state: 'waived' }] });
      commit(folder, { 'a.ini': encode(file('')) });
      const bare = await run(folder);
      expect([bare.code, inShort(bare)]).toEqual([1, ['open access-key-pair a.ini', 'open ignore-without-reason a.ini']]);
    });
  });

  test('that a change brings with its key does not count', async () => {
    await inFolder(async (folder) => {
      const base = repository(folder);
      commit(folder, { 'a.ini': file(' -- trust me') });
      const change = await run(folder, '--base', base);
      expect([change.code, inShort(change)]).toEqual([1, ['open access-key-pair a.ini']]);
      expect(change.remarks).toEqual([expect.stringMatching(/^The ignore comment for access-key-pair at "a.ini", line 3, came with this change/)]);
      write(folder, { 'b.ini': file(' -- trust me') });
      git(folder, 'add', '-A');
      expect(inShort(await run(folder, '--scan', 'staged'))).toEqual(['waived access-key-pair b.ini']);
    });
  });
});
