import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { drain, Lab } from './lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

/** A PATH whose git writes down how it was called, and the calls so far. */
function watched(): { PATH: string; calls: () => string[] } {
  const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
  const folder = lab.fresh('watched');
  const log = path.join(folder, 'log');
  writeFileSync(log, '');
  writeFileSync(
    path.join(folder, 'git'),
    // One write a call: some run side by side.
    `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nexec '${real}' "$@"\n`,
  );
  chmodSync(path.join(folder, 'git'), 0o755);
  return {
    PATH: [folder, process.env['PATH']].join(path.delimiter),
    calls: () =>
      readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .filter((line) => line !== ''),
  };
}

describe('calls of git', () => {
  test('the working tree takes two', async () => {
    const repository = lab.repository();
    repository.write('a', 'a').write('b', 'b').commit('one');
    const { PATH, calls } = watched();
    const workspace = await lab.open(repository.folder, { environment: { ...process.env, PATH } });
    await drain(workspace.treeSource(workspace.workingTree()));
    expect(calls()).toHaveLength(2);
  });

  test('a change of one commit takes three, one of them for names; settings and files come along', async () => {
    const repository = lab.repository();
    const base = repository.write('a', 'a').commit('one');
    const head = repository.write('b/c', 'b').commit('two');
    for (const [wish, most] of [[{ base: 'main~1', head: 'main' }, 3] as const, [{ base, head }, 2] as const]) {
      const { PATH, calls } = watched();
      const workspace = await lab.open(repository.folder, { environment: { ...process.env, PATH } });
      const range = await workspace.resolveRange({ kind: 'refs', ...wish }, { mayFetch: false });
      expect((await workspace.file('b/c', range.head))?.toString()).toBe('b');
      expect(await workspace.file('b/c', range.base)).toBeUndefined();
      expect((await drain(workspace.changes(range))).messages).toEqual(['two']);
      // Where they stand was asked for besides.
      expect(calls().filter((call) => !call.includes('ls-tree'))).toHaveLength(most);
    }
  });

  test('each is hardened, and no name from the repository or the user is among its words', async () => {
    const repository = lab.repository();
    const base = repository.write('-a-name', 'a').commit('one');
    repository.write('-a-name', 'b').commit('two');
    const { PATH, calls } = watched();
    const workspace = await lab.open(repository.folder, { environment: { ...process.env, PATH } });
    const range = await workspace.resolveRange({ kind: 'refs', base: 'main~1', head: 'main' }, { mayFetch: false });
    expect(range.base).toBe(base);
    await drain(workspace.changes(range));
    await drain(workspace.history());
    expect(calls().length).toBeGreaterThan(5);
    for (const call of calls()) {
      for (const word of ['--no-replace-objects', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'])
        expect(call).toContain(word);
      expect(call).not.toMatch(/-a-name| main[~ ]/);
    }
  });

  test('a token for fetching is in no argument', async () => {
    const origin = lab.repository();
    origin.write('a', 'a').commit('one');
    origin.write('a', 'b').commit('two');
    const clone = lab.clone(origin.folder, '--depth=1');
    const { PATH, calls } = watched();
    const token = 'not-for-arguments';
    const remote = { serverUrl: 'http://127.0.0.1:1', repository: 'owner/name', token };
    const workspace = await lab.open(clone.folder, { environment: { ...process.env, PATH }, remote });
    await workspace.resolveRange({ kind: 'merge-group', base: origin.id('HEAD~1'), head: origin.id('HEAD') }, { mayFetch: true });
    expect(calls().some((call) => call.includes(' fetch '))).toBe(true);
    for (const call of calls()) {
      expect(call).not.toContain(token);
      expect(call).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64'));
    }
  });
});
