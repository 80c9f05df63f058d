import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { keyPair } from './material.js';
import { git, inFolder, repository, write } from './run.js';

const root = path.resolve(import.meta.dirname, '..', '..');
const [hook, ...more] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, unknown>[];
const [command, ...flags] = String(hook?.['entry']).split(' ');

describe('the hook for pre-commit', () => {
  test('names the command that the package installs, and runs once on what is staged', () => {
    const { bin, files } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { bin: Record<string, string>; files: string[] };
    expect(more).toEqual([]);
    expect(hook).toMatchObject({ id: 'aws-access-gate', language: 'node', pass_filenames: false, stages: ['pre-commit'] });
    expect(Object.keys(bin)).toContain(command);
    expect(files).toContain(path.dirname(bin[String(command)] ?? ''));
    expect(readFileSync(path.join(root, bin[String(command)] ?? ''), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(flags).toEqual(['keys', '--scan', 'staged']);
  });

  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['what was added', []],
    ['what --all adds', ['--all']],
    ['a path that is named', ['.env']],
  ];
  test.each(ways)('stops a commit of a key: %s', async (_, named) => {
    await inFolder(async (folder) => {
      const before = repository(folder, { '.env': 'A=1\n' });
      const line = [process.execPath, path.join(root, 'dist', 'cli.js')].map((word) => `"${word.replaceAll('\\', '/')}"`).join(' ');
      write(folder, { '.git/hooks/pre-commit': `#!/bin/sh\nexec ${line} ${flags.join(' ')} >said.txt\n` });
      chmodSync(path.join(folder, '.git/hooks/pre-commit'), 0o755);
      const attempt = (content: string): void => {
        write(folder, { '.env': content });
        if (named.length === 0) git(folder, 'add', '.env');
        git(folder, 'commit', '-q', '-m', 'attempt', ...named);
      };
      expect(() => attempt(keyPair(41).text)).toThrow('git commit');
      expect(readFileSync(path.join(folder, 'said.txt'), 'utf8')).toContain('Take it out of the index');
      expect(git(folder, 'rev-parse', 'HEAD')).toBe(before);
      attempt('A=2\n');
      expect(git(folder, 'rev-parse', 'HEAD')).not.toBe(before);
    });
  });
});
