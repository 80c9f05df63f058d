import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Generator } from '../keys/generate.js';
import { git, inFolder, repository, runDist, write } from './run.js';

const role = ['--role-to-assume', 'arn:aws:iam::111122223333:role/deploy'];
const workflow = '.github/workflows/aws-access-gate.yml';

const inClone = (use: (folder: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    repository(folder, { 'README.md': 'x\n' });
    git(folder, 'remote', 'add', 'origin', 'https://someone:hidden-word@github.com/acme/web.git');
    await use(folder);
  });

describe('init', () => {
  test('shows first, writes with --yes, and what it writes passes the gate', () =>
    inClone(async (cwd) => {
      const shown = await runDist('cli', ['init', ...role], { cwd });
      expect(shown).toMatchObject({ code: 0, stderr: '' });
      expect(shown.stdout).toContain(`+++ b/${workflow}`);
      expect(git(cwd, 'status', '--short')).toBe('');
      const written = await runDist('cli', ['init', '--yes', ...role], { cwd });
      expect(written.code).toBe(0);
      expect(written.stdout).toContain('repo:acme/web:ref:refs/heads/');
      expect(written.stdout).not.toContain('hidden-word');
      expect(git(cwd, 'status', '--short', '-uall').split('\n')).toHaveLength(3);
      expect(await runDist('cli', [], { cwd })).toMatchObject({ code: 0 });
      const again = await runDist('cli', ['init', '--yes', ...role], { cwd });
      expect(again).toMatchObject({ code: 0 });
      expect(again.stdout).toContain('Nothing is missing.');
    }));

  test('leaves what is there as it is, shows how it differs, and no secret of it', () =>
    inClone(async (cwd) => {
      const make = new Generator(77);
      const secret = make.secret();
      const own = `name: mine\u001b[31m\nenv:\n  AWS_ACCESS_KEY_ID: ${make.id()}\n  AWS_SECRET_ACCESS_KEY: ${secret}\n`;
      write(cwd, { [workflow]: own });
      const { code, stdout } = await runDist('cli', ['init', '--yes', ...role], { cwd });
      expect(code).toBe(0);
      expect(readFileSync(path.join(cwd, workflow), 'utf8')).toBe(own);
      expect(stdout).toContain('-name: mine\\x1b[31m');
      expect(stdout.includes(secret)).toBe(false);
    }));

  test('writes through no link', () =>
    inClone(async (cwd) => {
      await inFolder(async (elsewhere) => {
        symlinkSync(elsewhere, path.join(cwd, '.github'));
        const { code, stderr } = await runDist('cli', ['init', '--yes', ...role], { cwd });
        expect(code).toBe(2);
        expect(stderr).toMatch(/link/);
        expect(() => readFileSync(path.join(elsewhere, 'aws-access-gate.yml'))).toThrow('ENOENT');
      });
    }));

  test('sees that another workflow runs the gate already', () =>
    inClone(async (cwd) => {
      write(cwd, { '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    steps:\n      - uses: "aws-access-gate/aws-access-gate@v1"\n' });
      const { stdout } = await runDist('cli', ['init', '--yes'], { cwd });
      expect(stdout).toContain('.github/workflows/ci.yml runs the gate already.');
      expect(git(cwd, 'status', '--short', '-uall')).not.toContain(workflow);
    }));

  test('needs a working tree', () =>
    inFolder(async (cwd) => {
      mkdirSync(path.join(cwd, 'plain'));
      const { code, stderr, stdout } = await runDist('cli', ['init', '--path', 'plain'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/no working tree/);
    }));
});
