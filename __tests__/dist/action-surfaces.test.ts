import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { admin, keyPair } from './material.js';
import { push } from './payloads.js';
import { commit, git, inFolder, repository } from './run.js';
import { annotationsOf, runAction, type ActionOptions, type ActionRan } from './run-action.js';

type Files = Readonly<Record<string, string | Buffer>>;

/** Runs on a schedule over a repository of those files. */
async function scheduled(files: Files, more: Partial<ActionOptions> = {}, use: (ran: ActionRan, folder: string) => void = () => undefined) {
  return inFolder(async (folder) => {
    git(folder, 'init', '-q', '-b', 'main', 'workspace');
    repository(path.join(folder, 'workspace'), files);
    const ran = await runAction({ folder, event: 'schedule', ...more });
    use(ran, folder);
    return ran;
  });
}

const many = (count: number, seed: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`env/${String(index).padStart(4, '0')}.env`, keyPair(seed + index).text]));
const medium = (index: number): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*', Sid: `S${index}` }] });

describe('outputs', () => {
  test('are set when all is well', async () => {
    await scheduled({ 'a.txt': 'x' }, {}, (ran, folder) => {
      expect(ran).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass', findings: '0', 'open-findings': '0', login: 'skipped' } });
      for (const name of ['report-path', 'sarif-path']) {
        const file = ran.outputs[name] ?? '';
        expect(path.isAbsolute(file)).toBe(true);
        expect(path.relative(folder, file)).toMatch(/^run-\d+[/\\]temp[/\\]/);
        expect(existsSync(file)).toBe(true);
      }
      expect(ran.report).toMatchObject({ version: 1, verdict: 'pass', checks: [{ check: 'keys' }, { check: 'policies' }, { check: 'login' }] });
    });
  });

  test('count what is open apart from what is accepted', async () => {
    const waiver = "waivers:\n  - { rule: admin-access, path: 'p.json', reason: reviewed, expires: 2999-01-01 }\n";
    const ran = await scheduled({ 'a.env': keyPair(30).text, 'p.json': admin, '.github/aws-access-gate.yml': waiver });
    expect(ran.outputs).toMatchObject({ verdict: 'fail', findings: '2', 'open-findings': '1' });
  });

  test.each([
    ['an input that is wrong', { inputs: { 'fail-on': 'hihg' } }],
    ['a folder that is not there', { inputs: { path: 'nowhere' } }],
  ])('are set with %s', async (_, more) => {
    const ran = await scheduled({ 'a.txt': 'x' }, more);
    expect(ran).toMatchObject({ code: 2, outputs: { verdict: 'incomplete', findings: '0', 'open-findings': '0', login: 'skipped' } });
    expect(ran.report?.verdict).toBe('incomplete');
    expect(ran.summary).toContain('incomplete');
    expect(annotationsOf(ran)).toMatchObject([{ name: 'error' }]);
  });

  test('and summary that are not to be had change nothing', async () => {
    const gone = path.join('nowhere', 'at', 'all');
    const environment = { GITHUB_OUTPUT: gone, GITHUB_STEP_SUMMARY: gone };
    const ran = await scheduled({ 'a.env': keyPair(31).text }, { environment });
    expect(ran.code).toBe(1);
    expect(ran.log).toMatch(/job summary: not delivered[\s\S]*fail: 1 open finding/);
  });

  test('have a report even where the temp folder is not there yet, or can not be', async () => {
    await inFolder(async (folder) => {
      git(folder, 'init', '-q', 'workspace');
      const here = path.join(folder, 'made', 'by us');
      const nowhere = path.join(folder, 'nowhere');
      symlinkSync(path.join(folder, 'gone'), nowhere);
      for (const RUNNER_TEMP of [here, path.join(nowhere, 'deep', 'er')]) {
        const ran = await runAction({ folder, event: 'schedule', environment: { RUNNER_TEMP } });
        expect([ran.code, ran.report?.verdict]).toEqual([0, 'pass']);
        expect(ran.outputs['report-path']?.startsWith(RUNNER_TEMP)).toBe(RUNNER_TEMP === here);
        for (const name of ['report-path', 'sarif-path']) rmSync(path.dirname(ran.outputs[name] ?? ''), { recursive: true });
      }
    });
  });
});

describe('wrong options end with 2 and an error that names the nearest word', () => {
  test.each([
    [{ checks: 'kees, policies' }, /"keys"/],
    [{ scan: 'histroy' }, /"history"/],
    [{ 'fail-on': 'hihg' }, /"high"/],
    [{ 'on-incomplete': 'wran' }, /"warn"/],
    [{ comment: 'allways' }, /"always"/],
    [{ 'allowed-account-ids': '1234' }, /12 digits/],
    [{ config: 'nowhere.yml' }, /nowhere\.yml/],
    [{ baseline: 'nowhere.json' }, /nowhere\.json/],
    [{ 'sarif-file': '../out.sarif' }, /outside the workspace/],
    [{ 'sarif-file': '/out.sarif' }, /outside the workspace/],
    [{ 'sarif-file': '.' }, /outside the workspace/],
    [{ checks: 'login' }, /role-to-assume/],
    [{ 'trust-policy': 'nowhere.json', 'role-to-assume': 'arn:aws:iam::123456789012:role/x' }, /nowhere\.json/],
  ])('%j', async (inputs, expected) => {
    const ran = await scheduled({ 'a.env': keyPair(32).text }, { inputs: inputs });
    expect(ran.code).toBe(2);
    const [first, ...rest] = annotationsOf(ran);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ name: 'error', message: expect.stringMatching(expected) });
    expect(ran.stdout + ran.stderr).not.toMatch(/\n\s+at /);
  });

  test('an invalid config is named with its line', async () => {
    const ran = await scheduled({ '.github/aws-access-gate.yml': 'checks: [keys]\nfail-onn: high\n' });
    expect(ran.code).toBe(2);
    expect(annotationsOf(ran)[0]?.message).toMatch(/aws-access-gate\.yml:2:1[\s\S]*fail-on\b/);
  });

  test('inputs are trimmed, and lists have commas or lines', async () => {
    const ran = await scheduled({ 'a.env': keyPair(33).text, 'p.json': admin }, { inputs: { checks: ' keys\n\n policies , ', 'fail-on': ' none\n' } });
    expect(ran.code).toBe(0);
    expect(ran.report?.checks.map(({ check }) => check)).toEqual(['keys', 'policies']);
    expect(ran.outputs['open-findings']).toBe('2');
  });
});

describe('annotations', () => {
  test('are ten errors, ten warnings, ten notices, and say how many more there are', async () => {
    const policies = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`iam/${index}.json`, medium(index)]));
    const ran = await scheduled({ ...many(25, 2000), ...policies });
    const count = (level: string): number => annotationsOf(ran).filter(({ name }) => name === level).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(annotationsOf(ran).map(({ message }) => /(\d+) more/.exec(message)?.[1]).filter(Boolean)).toEqual(['9']);
  });

  test('tell rule, message, fix and the exact place, with the worst first', async () => {
    const ran = await scheduled({ 'iam/s3.json': medium(0), 'deploy, prod/a: b%.env': `# x\n${keyPair(34).text}` });
    expect(annotationsOf(ran)).toMatchObject([
      { name: 'error', properties: { file: 'deploy, prod/a: b%.env', line: '3', endLine: '3', col: '23', endColumn: '63', title: expect.stringMatching(/^access-key-pair/) } },
      { name: 'notice', properties: { file: 'iam/s3.json', title: expect.stringMatching(/^service-wildcard/) } },
    ]);
    expect(annotationsOf(ran)[0]?.message).toMatch(/.+\nFix: [A-Z]/);
  });

  test('are notices below fail-on', async () => {
    const ran = await scheduled({ 'a.env': keyPair(35).text }, { inputs: { 'fail-on': 'none' } });
    expect(annotationsOf(ran).map(({ name }) => name)).toEqual(['notice']);
  });

  test('are for what is open alone', async () => {
    const ran = await inFolder(async (folder) => {
      git(folder, 'init', '-q', '-b', 'main', 'workspace');
      const workspace = path.join(folder, 'workspace');
      const before = repository(workspace, { 'p.json': admin });
      return runAction({ folder, event: 'push', payload: push({ before, after: commit(workspace, { 'moved.json': admin, 'p.json': '{}' }) }) });
    });
    expect(ran.code).toBe(0);
    expect(ran.report?.findings.map(({ state }) => state)).toEqual(['existing']);
    expect(annotationsOf(ran)).toEqual([]);
  });
});

describe('the summary', () => {
  test('of 3,000 findings stays under 1 MiB, and says what it leaves out', async () => {
    const ran = await scheduled(many(3000, 5000));
    expect(ran.code).toBe(1);
    expect(ran.report?.findings).toHaveLength(3000);
    expect(Buffer.byteLength(ran.summary)).toBeLessThan(1024 * 1024);
    expect(ran.summary).toMatch(/3000/);
    expect(ran.summary).toMatch(/\d+ more/);
    expect(ran.stdout.trimEnd().split('\n').at(-1)).toMatch(/^fail: 3000 open findings/);
  });

  test('is not spoiled by what stands there already', async () => {
    await inFolder(async (folder) => {
      git(folder, 'init', '-q', 'workspace');
      const file = path.join(folder, 'full');
      writeFileSync(file, 'x'.repeat(1024 * 1024 - 100));
      const ran = await runAction({ folder, event: 'schedule', environment: { GITHUB_STEP_SUMMARY: file } });
      expect(readFileSync(file).length).toBeLessThan(1024 * 1024);
      expect(ran.log).toMatch(/job summary: not delivered/);
    });
  });

  test('has counts by severity, and folds what is known', async () => {
    const waiver = "waivers:\n  - { rule: admin-access, path: 'p.json', reason: reviewed by | @all, expires: 2999-01-01 }\n";
    const { summary } = await scheduled({ 'a.env': keyPair(36).text, 'p.json': admin, '.github/aws-access-gate.yml': waiver });
    expect(summary).toMatch(/❌ AWS Access Gate: fail/);
    expect(summary).toMatch(/\| critical \| high \|/);
    expect(summary).toMatch(/<details><summary>Waived \(1\)/);
    expect(summary).not.toMatch(/@all/);
  });
});

describe('sarif-file', () => {
  test('is written in the workspace, with folders it needs', async () => {
    await scheduled({ 'a.env': keyPair(37).text }, { inputs: { 'sarif-file': 'out/..deep/gate.sarif', category: 'infra' } }, (ran, folder) => {
      const file = path.join(folder, 'workspace/out/..deep/gate.sarif');
      expect(ran.outputs['sarif-path']).toBe(file);
      const sarif = JSON.parse(readFileSync(file, 'utf8')) as { runs: { results: unknown[]; automationDetails: { id: string } }[] };
      expect(sarif.runs[0]?.results).toHaveLength(1);
      expect(sarif.runs[0]?.automationDetails.id).toMatch(/infra.*tree/);
    });
  });

  test.each([
    ['link.sarif', (w: string, t: string) => symlinkSync(path.join(t, 'target'), path.join(w, 'link.sarif'))],
    ['folder/gate.sarif', (w: string, t: string) => symlinkSync(t, path.join(w, 'folder'))],
    ['deep/folder/gate.sarif', (w: string, t: string) => (mkdirSync(path.join(w, 'deep')), symlinkSync(t, path.join(w, 'deep/folder')))],
  ])('%s is not written through a link', async (name, link) => {
    await inFolder(async (folder) => {
      git(folder, 'init', '-q', 'workspace');
      const target = path.join(folder, 'elsewhere');
      mkdirSync(target);
      writeFileSync(path.join(target, 'target'), 'mine');
      link(path.join(folder, 'workspace'), target);
      repository(path.join(folder, 'workspace'), { 'a.env': keyPair(38).text });
      const ran = await runAction({ folder, event: 'schedule', inputs: { 'sarif-file': name } });
      expect(ran.code).toBe(1);
      expect(readFileSync(path.join(target, 'target'), 'utf8')).toBe('mine');
      expect(existsSync(path.join(target, 'gate.sarif'))).toBe(false);
      expect(ran.log).toMatch(/SARIF file: not delivered, a link/);
      expect(lstatSync(ran.outputs['sarif-path'] ?? '').isFile()).toBe(true);
      expect(ran.outputs['sarif-path']).toContain('temp');
    });
  });
});

test('keys and policies use no network', async () => {
  const guard = `import net from 'node:net'; import dns from 'node:dns'; const no = (what) => () => { process.stderr.write('network: ' + what); process.exit(99); }; net.Socket.prototype.connect = no('connect'); dns.lookup = no('lookup');`;
  const environment = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(guard)}` };
  const ran = await scheduled({ 'a.env': keyPair(39).text, 'p.json': admin, '.github/workflows/x.yml': 'on: push\njobs: {}\n' }, { environment });
  expect([ran.code, ran.stderr]).toEqual([1, '']);
  const changed = await inFolder(async (folder) => {
    git(folder, 'init', '-q', '-b', 'main', 'workspace');
    const before = repository(path.join(folder, 'workspace'));
    const after = commit(path.join(folder, 'workspace'), { 'p.json': admin });
    return runAction({ folder, event: 'push', payload: push({ before, after }), environment });
  });
  expect([changed.code, changed.stderr]).toEqual([1, '']);
});
