import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import { formatNames } from '../../src/config/given.js';
import { rules } from '../../src/rules.js';
import { Generator } from '../keys/generate.js';
import { commit, git, inFolder, repository, runDist, runtimes, write, type Ran } from './run.js';

const root = path.resolve(import.meta.dirname, '../..');
const admin = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }, null, 2);

function pair(seed: number): { id: string; secret: string; text: string } {
  const make = new Generator(seed);
  const [id, secret] = [make.id(), make.secret()];
  return { id, secret, text: `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n` };
}

function report({ stdout }: Ran): Report {
  return JSON.parse(stdout) as Report;
}

function open(ran: Ran): string[] {
  return report(ran)
    .findings.filter(({ state }) => state === 'open')
    .map(({ rule, place }) => `${rule} ${place.path}:${place.line}`);
}

const json = (...args: string[]): string[] => [...args, '--format', 'json'];

describe.each(runtimes)('under %s', (_, node, version) => {
  test('is really that version', async () => {
    await inFolder(async (cwd) => {
      write(cwd, { 'v.mjs': 'process.stdout.write(process.version)' });
      const { execFileSync } = await import('node:child_process');
      expect(execFileSync(node, [path.join(cwd, 'v.mjs')], { encoding: 'utf8' })).toMatch(version);
    });
  });

  test('finds a pair and an administrator, with exact places, and exits with 1', async () => {
    await inFolder(async (cwd) => {
      repository(cwd, { 'deploy/.env': `# production\n${pair(1).text}`, 'iam/policy.json': admin });
      const ran = await runDist('cli', json(), { cwd, node });
      expect(ran.code).toBe(1);
      expect(ran.stderr).toBe('');
      expect(open(ran)).toEqual(['access-key-pair deploy/.env:3', 'admin-access iam/policy.json:6']);
      expect(report(ran)).toMatchObject({ version: 1, verdict: 'fail', tool: { name: 'aws-access-gate' } });
      expect(report(ran).findings[0]?.place).toMatchObject({ line: 3, column: 23, endLine: 3, endColumn: 63 });
    });
  });

  test('a clean repository passes, with no node_modules anywhere near', async () => {
    await inFolder(async (cwd) => {
      cpSync(path.join(root, 'dist'), path.join(cwd, 'gate'), { recursive: true });
      repository(path.join(cwd), { 'a.txt': 'hello\n', '.gitignore': 'gate/\n' });
      const { execFile } = await import('node:child_process');
      const code = await new Promise((resolve) => {
        execFile(node, [path.join(cwd, 'gate/cli.js')], { cwd }, (error) => resolve(error?.code ?? 0));
      });
      expect(code).toBe(0);
    });
  });
});

test('no format and no stream ever holds the secret', async () => {
  await inFolder(async (cwd) => {
    const { secret, text } = pair(2);
    repository(cwd, { '.env': text, [`${secret.replaceAll('/', '_')}.txt`]: `${Buffer.from(text).toString('base64')}\n` });
    for (const format of formatNames) {
      const { code, stdout, stderr } = await runDist('cli', ['--format', format], { cwd });
      expect(code).toBe(1);
      expect(stdout.length).toBeGreaterThan(0);
      expect(stdout.includes(secret) || stderr.includes(secret)).toBe(false);
    }
  });
});

describe('wrong usage exits with 2, names the nearest word and leaves stdout empty', () => {
  test.each([
    [['kees'], /keys/],
    [['polices'], /policies/],
    [['account'], /no check/],
    [['--fail-onn', 'high'], /--fail-on\b/],
    [['--fail-on', 'hihg'], /high/],
    [['--fail-on'], /needs a value/],
    [['--scan', 'histroy'], /history/],
    [['--format', 'jsno'], /json/],
    [['--on-incomplete', 'wran'], /warn/],
    [['--path', 'nowhere'], /nowhere/],
    [['--config', 'nowhere.yml'], /nowhere\.yml/],
    [['--baseline', 'nowhere.json'], /nowhere\.json/],
    [['--base', 'no-such-ref'], /no-such-ref/],
    [['--base', '--output=x'], /--base/],
    [['--scan', 'changes'], /--base/],
    [['--allowed-account-ids', '123'], /12 digits/],
    [['explain', 'acess-key-pair'], /access-key-pair/],
    [['explain'], /explain/],
    [['baseline'], /reason/],
  ])('%j', async (args, expected) => {
    await inFolder(async (cwd) => {
      repository(cwd);
      const { code, stdout, stderr } = await runDist('cli', args, { cwd });
      expect(stderr).toMatch(expected);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).not.toMatch(/\n\s+at /);
    });
  });
});

test.each([['--help'], ['-h'], ['--version'], ['keys', '--help']])('%s exits with 0', async (...args) => {
  await inFolder(async (cwd) => {
    const { code, stdout, stderr } = await runDist('cli', args, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim()).not.toBe('');
  });
});

test('explain knows every rule', async () => {
  await inFolder(async (cwd) => {
    for (const { id, title } of rules.filter((_, index) => index % 6 === 0)) {
      const { code, stdout } = await runDist('cli', ['explain', id], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain(title);
    }
  });
});

describe('what is scanned', () => {
  test('a change is judged by what it adds: what base has is existing and does not block', async () => {
    await inFolder(async (cwd) => {
      const base = repository(cwd, { 'old.env': pair(3).text, 'p.json': admin });
      commit(cwd, { 'moved/old.env': pair(3).text, 'b.txt': 'x' });
      const before = await runDist('cli', json('--base', base), { cwd });
      expect([before.code, report(before).verdict]).toEqual([0, 'pass']);
      expect(report(before).findings.map(({ rule, state }) => [rule, state])).toEqual([
        ['access-key-pair', 'existing'],
        ['admin-access', 'existing'],
      ]);
      commit(cwd, { 'new.env': pair(4).text, 'q.json': admin });
      const after = await runDist('cli', json('--base', base), { cwd });
      expect(after.code).toBe(1);
      expect(open(after)).toEqual(['access-key-pair new.env:2', 'admin-access q.json:6']);
    });
  });

  test('a key that the change brings and takes away again is found in its commit', async () => {
    await inFolder(async (cwd) => {
      const base = repository(cwd);
      const guilty = commit(cwd, { 'a.env': pair(5).text });
      commit(cwd, { 'a.env': 'nothing\n' });
      const ran = await runDist('cli', json('--base', base), { cwd });
      expect(ran.code).toBe(1);
      expect(report(ran).findings[0]?.place).toMatchObject({ path: 'a.env', commit: guilty });
      expect((await runDist('cli', [], { cwd })).code).toBe(0);
    });
  });

  test('the history has what the tree has no more, under its oldest commit', async () => {
    await inFolder(async (cwd) => {
      repository(cwd);
      const guilty = commit(cwd, { 'a.env': pair(6).text });
      commit(cwd, { 'b.env': pair(6).text });
      git(cwd, 'rm', '-q', 'a.env', 'b.env');
      git(cwd, 'commit', '-q', '-m', 'gone');
      const ran = await runDist('cli', json('keys', '--scan', 'history'), { cwd });
      expect(ran.code).toBe(1);
      expect(report(ran).findings).toHaveLength(1);
      expect(report(ran).findings[0]?.place).toMatchObject({ path: 'a.env', commit: guilty });
    });
  });

  test('the index is scanned where it differs from HEAD', async () => {
    await inFolder(async (cwd) => {
      repository(cwd, { 'old.env': pair(7).text });
      write(cwd, { 'staged.env': pair(8).text, 'loose.env': pair(9).text });
      git(cwd, 'add', 'staged.env');
      const ran = await runDist('cli', json('keys', '--scan', 'staged'), { cwd });
      expect(open(ran)).toEqual(['access-key-pair staged.env:2']);
    });
  });

  test('a folder that is no repository is scanned as files, and has no changes', async () => {
    await inFolder(async (cwd) => {
      write(cwd, { 'a.env': pair(10).text });
      expect(open(await runDist('cli', json(), { cwd }))).toEqual(['access-key-pair a.env:2']);
      for (const args of [['--scan', 'history'], ['--scan', 'staged'], ['--base', 'main']]) {
        expect(await runDist('cli', args, { cwd })).toMatchObject({ code: 2, stdout: '' });
      }
    });
  });

  test.each(['tree', 'staged', 'history'])('a repository without a commit: %s passes', async (mode) => {
    await inFolder(async (cwd) => {
      git(cwd, 'init', '-q');
      expect((await runDist('cli', ['--scan', mode], { cwd })).code).toBe(0);
    });
  });

  test('the history of a shallow clone is incomplete, and says the line that mends it', async () => {
    await inFolder(async (cwd) => {
      const origin = path.join(cwd, 'origin');
      const clone = path.join(cwd, 'clone');
      write(origin, { 'a.txt': '1' });
      repository(origin);
      commit(origin, { 'a.txt': '2' });
      git(cwd, 'clone', '-q', '--depth', '1', `file://${origin}`, clone);
      const ran = await runDist('cli', json('keys', '--scan', 'history'), { cwd: clone });
      expect([ran.code, report(ran).verdict]).toEqual([2, 'incomplete']);
      expect(JSON.stringify(report(ran).notChecked)).toMatch(/shallow.*fetch-depth: 0/s);
      const warned = await runDist('cli', json('keys', '--scan', 'history', '--on-incomplete', 'warn'), { cwd: clone });
      expect([warned.code, report(warned).verdict]).toEqual([0, 'incomplete']);
    });
  });

  test('without git on PATH a repository is incomplete, never a pass', async () => {
    await inFolder(async (cwd) => {
      repository(cwd, { 'a.env': pair(11).text });
      const ran = await runDist('cli', json(), { cwd, environment: { PATH: cwd } });
      expect([ran.code, report(ran).verdict]).toEqual([2, 'incomplete']);
      expect(ran.stdout + ran.stderr).toMatch(/git/);
    });
  });
});

describe('settings', () => {
  test('come from the base in a change, whatever the head says', async () => {
    await inFolder(async (cwd) => {
      const base = repository(cwd, { '.github/aws-access-gate.yml': 'fail-on: critical\n', 'a.txt': '' });
      commit(cwd, { '.github/aws-access-gate.yml': "fail-on: none\npaths: { exclude: ['**'] }\n", 'a.env': pair(12).text });
      const ran = await runDist('cli', json('--base', base), { cwd });
      expect(ran.code).toBe(1);
      expect(report(ran)).toMatchObject({ failOn: 'critical' });
      expect(report(ran).remarks.join()).toContain('.github/aws-access-gate.yml');
    });
  });

  test('an invalid config is named with its line and the nearest key', async () => {
    await inFolder(async (cwd) => {
      repository(cwd, { '.github/aws-access-gate.yml': 'checks: [keys]\nfail-onn: high\n' });
      const ran = await runDist('cli', [], { cwd });
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/aws-access-gate\.yml:2:1[\s\S]*fail-on\b/);
    });
  });

  test('a waiver that a finding brings holds when it is pasted', async () => {
    await inFolder(async (cwd) => {
      repository(cwd, { 'p.json': admin });
      const [finding] = report(await runDist('cli', json(), { cwd })).findings;
      write(cwd, { '.github/aws-access-gate.yml': finding?.waiver?.startsWith('waivers:') === true ? finding.waiver : `waivers:\n${finding?.waiver}` });
      const ran = await runDist('cli', json(), { cwd });
      expect([ran.code, report(ran).findings[0]?.state]).toEqual([0, 'waived']);
    });
  });

  test('a baseline accepts what is there, holds no secret, and does not cover another key at the same place', async () => {
    await inFolder(async (cwd) => {
      const { id, secret, text } = pair(13);
      repository(cwd, { 'a.env': text, 'p.json': admin });
      expect((await runDist('cli', ['baseline', '--reason', 'known since 2019'], { cwd })).code).toBe(0);
      const file = readFileSync(path.join(cwd, '.github/aws-access-gate-baseline.json'), 'utf8');
      expect(file.includes(secret) || file.includes(id)).toBe(false);
      const ran = await runDist('cli', json(), { cwd });
      expect([ran.code, ...report(ran).findings.map(({ state }) => state)]).toEqual([0, 'baselined', 'baselined']);
      write(cwd, { 'a.env': pair(14).text });
      const later = await runDist('cli', json(), { cwd });
      expect(later.code).toBe(1);
      expect(open(later)).toContain('access-key-pair a.env:2');
    });
  });

  test('the report goes to a file when one is named', async () => {
    await inFolder(async (cwd) => {
      repository(cwd);
      const ran = await runDist('cli', json('--output', 'out/report.json'), { cwd });
      expect([ran.code, ran.stdout]).toEqual([0, '']);
      expect(JSON.parse(readFileSync(path.join(cwd, 'out/report.json'), 'utf8'))).toMatchObject({ verdict: 'pass' });
    });
  });
});

describe('in a change only what the change adds makes a check incomplete', () => {
  const broken = 'on: push\njobs:\n  a: [\n';

  test('a workflow file that base has just as broken is listed', async () => {
    await inFolder(async (cwd) => {
      const base = repository(cwd, { '.github/workflows/a.yml': broken });
      expect((await runDist('cli', [], { cwd })).code).toBe(2);
      commit(cwd, { 'b.txt': 'x' });
      const ran = await runDist('cli', json('--base', base), { cwd });
      expect([ran.code, report(ran).scanned.notScanned.map(({ path: file }) => file)]).toEqual([0, ['.github/workflows/a.yml']]);
    });
  });

  test('one that the change edits and leaves broken is incomplete', async () => {
    await inFolder(async (cwd) => {
      const base = repository(cwd, { '.github/workflows/a.yml': broken });
      commit(cwd, { '.github/workflows/a.yml': `${broken}  # edited\n` });
      expect((await runDist('cli', ['--base', base], { cwd })).code).toBe(2);
    });
  });
});

test('under block: all what base has fails the change, and the text says which', async () => {
  await inFolder(async (cwd) => {
    const base = repository(cwd, { 'p.json': admin, '.github/aws-access-gate.yml': 'block: all\n' });
    commit(cwd, { 'b.txt': 'x' });
    const ran = await runDist('cli', ['--base', base], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/p\.json:6:\d+ {2}admin-access/);
    expect(ran.stdout.trimEnd().split('\n').at(-1)).toMatch(/^fail: 1 existing finding at or above high \(1 critical\), and block is all/);
  });
});
