import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { admin, keyPair } from './material.js';
import { pullRequest, push } from './payloads.js';
import { commit, git, inFolder, repository, write } from './run.js';
import { annotationsOf, runAction, type ActionRan } from './run-action.js';

type Files = Readonly<Record<string, string | Buffer>>;

interface Change {
  readonly base: Files;
  /** Undefined: the file goes. */
  readonly head: Readonly<Record<string, string | undefined>>;
  readonly message?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs a pull request, checked out as its merge commit, that changes base's files so. */
function pulled({ base: first, head: changed, message = 'change', inputs = {} }: Change): Promise<ActionRan> {
  return inFolder(async (folder) => {
    git(folder, 'init', '-q', '-b', 'main', 'workspace');
    const workspace = path.join(folder, 'workspace');
    const base = repository(workspace, { 'README.md': '# x\n', ...first });
    git(workspace, 'checkout', '-q', '-b', 'topic');
    for (const [name, content] of Object.entries(changed)) {
      if (content === undefined) git(workspace, 'rm', '-q', name);
      else write(workspace, { [name]: content });
    }
    const head = commit(workspace, {}, message);
    git(workspace, 'checkout', '-q', '--detach', base);
    git(workspace, 'merge', '-q', '--no-ff', head, '-m', 'Merge');
    return runAction({ folder, event: 'pull_request', payload: pullRequest({ base, head }), inputs: { comment: 'never', ...inputs } });
  });
}

const config = '.github/aws-access-gate.yml';
const baseline = '.github/aws-access-gate-baseline.json';
const guilty = keyPair(50).text;
const waiver = "waivers:\n  - { rule: access-key-pair, path: '**', reason: trust me, expires: 2999-01-01 }\n";

describe('settings that a pull request brings are shown, not obeyed', () => {
  test.each([
    ['a waiver', { [config]: waiver }],
    ['an exclusion', { [config]: "paths: { exclude: ['**'] }\n" }],
    ['fail-on', { [config]: 'fail-on: none\n' }],
    ['fewer checks', { [config]: 'checks: [policies]\n' }],
    ['a rule switched off', { [config]: "severity: { access-key-pair: 'off' }\n" }],
    ['warn', { [config]: 'on-incomplete: warn\n' }],
    ['head waivers', { [config]: `accept-head-waivers: [keys]\n${waiver}` }],
  ])('%s', async (_, files) => {
    for (const base of [{}, { [config]: 'fail-on: high\n' }]) {
      const ran = await pulled({ base, head: { ...files, 'a.env': guilty } });
      expect(ran).toMatchObject({ code: 1, open: ['access-key-pair a.env:2'] });
      for (const text of [ran.log, ran.summary, ran.report?.remarks.join() ?? '']) expect(text).toContain('aws-access-gate.yml');
    }
  });

  test('a config that an input names is read from the base too', async () => {
    const inputs = { config: 'gate.yml' };
    const strict = await pulled({ base: { 'gate.yml': 'fail-on: medium\n' }, head: { 'gate.yml': `fail-on: none\n${waiver}`, 'a.env': guilty }, inputs });
    expect([strict.code, strict.report?.failOn]).toEqual([1, 'medium']);
    expect((await pulled({ base: {}, head: { 'gate.yml': waiver, 'a.env': guilty }, inputs })).code).toBe(1);
  });

  test("base's own config holds when the head takes it away, and inputs only tighten it", async () => {
    const base = { [config]: 'fail-on: medium\non-incomplete: fail\nchecks: [keys, policies]\n' };
    const ran = await pulled({ base, head: { [config]: undefined, 'a.env': guilty }, inputs: { 'fail-on': 'none', 'on-incomplete': 'warn', checks: 'policies' } });
    expect(ran).toMatchObject({ code: 1, open: ['access-key-pair a.env:2'] });
    expect(ran.report?.failOn).toBe('medium');
    expect(ran.log).toMatch(/fail-on: none would loosen/);
  });

  test('an ignore comment', async () => {
    const text = `# aws-access-gate:ignore access-key-pair -- trust me\n${guilty.replace('\n', ' # aws-access-gate:ignore access-key-pair -- me too\n')}`;
    const ran = await pulled({ base: {}, head: { 'a.env': text } });
    expect(ran.open).toEqual([expect.stringMatching(/^access-key-pair a\.env/)]);
    expect(ran.code).toBe(1);
  });

  test('a baseline', async () => {
    const made = await inFolder(async (folder) => {
      repository(folder, { 'a.env': guilty });
      const { runDist } = await import('./run.js');
      await runDist('cli', ['baseline', '--reason', 'trust me'], { cwd: folder });
      const { readFileSync } = await import('node:fs');
      return readFileSync(path.join(folder, baseline), 'utf8');
    });
    for (const base of [{}, { [baseline]: made }]) {
      const ran = await pulled({ base, head: { [baseline]: made, 'a.env': guilty } });
      expect(ran.code).toBe(1);
      expect(ran.open).toContain('access-key-pair a.env:2');
    }
  });
});

describe('an invalid config', () => {
  test.each([
    ['in the head', 'fail-on: high\n', 'fail-onn: high\n', 2],
    ['new in the head', undefined, 'checks: [kees]\n', 2],
    ['in both', 'chekcs: [keys]\n', 'chekcs: [keys]\n', 2],
    ['that the head mends', 'chekcs: [keys]\n', 'checks: [keys]\n', 0],
  ])('%s', async (_, before, after, code) => {
    const base = before === undefined ? {} : { [config]: before };
    const ran = await pulled({ base, head: { [config]: after, 'b.txt': 'x' } });
    expect([ran.code, ran.outputs['verdict']]).toEqual([code, code === 0 ? 'pass' : 'incomplete']);
    expect(ran.log).toMatch(code === 0 ? /invalid, so the defaults apply/ : /aws-access-gate\.yml:1:\d+: .*(?:fail-on|checks|keys)/);
    const worse = await pulled({ base, head: { [config]: after, 'a.env': guilty } });
    expect([worse.code, worse.outputs['verdict']]).toEqual([1, 'fail']);
    const warned = await pulled({ base, head: { [config]: after, 'b.txt': 'x' }, inputs: { 'on-incomplete': 'warn' } });
    expect(warned.code).toBe(code);
  });
});

/** What a name or a text may try: each would be a command of its own if it began a line. */
const forged = ['::error::forged', '::set-output name=verdict::pass', '::stop-commands::x', '##[error]forged', '::add-path::/evil', '%0A::error::forged'];
const breaks = ['', '\n', '\r', '\r\n', '\u2028', '\u0085', '\t', '\u001b[2K\r', '%0A', '%0D%0A'];

describe('names and texts forge no command', () => {
  const names = forged.flatMap((text, i) => breaks.map((cut, j) => `d${i}${j}/a${cut}${text.replaceAll('/', '_')}.env`));

  test.each(['schedule', 'push'])('names of files, on %s', async (event) => {
    await inFolder(async (folder) => {
      git(folder, 'init', '-q', '-b', 'main', 'workspace');
      const workspace = path.join(folder, 'workspace');
      const before = repository(workspace);
      const files = Object.fromEntries(names.map((name, index) => [name, keyPair(300 + index).text]));
      const after = commit(workspace, { ...files, [`iam\n::error::x/p.json`]: admin, [`.github/workflows/\n::error::y.yml`]: 'on: push\njobs: {a: {permissions: {id-token: write}}}\n' });
      const ran = await runAction({ folder, event, payload: push({ before, after }) });
      expect(ran.code).toBe(1);
      expect(ran.open.length).toBeGreaterThan(names.length);
      expectOnlyOurs(ran);
      for (const { properties } of annotationsOf(ran)) expect([...names, 'iam\n::error::x/p.json']).toContain(properties['file']);
    });
  });

  test('messages of commits', async () => {
    const message = `wip\n${forged.map((text) => breaks.map((cut) => `x${cut}${text}`).join('\n')).join('\n')}\n${guilty}`;
    const ran = await pulled({ base: {}, head: { 'b.txt': 'x' }, message });
    expect(ran.code).toBe(1);
    expectOnlyOurs(ran);
  });

  test('contents of policies, of settings and of inputs', async () => {
    const hostile = `\n${forged.join('\n')}`;
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Sid: hostile, Effect: 'Allow', Action: `s3:Get${hostile}`, Resource: hostile },
        { Effect: 'Allow', Principal: { Federated: hostile }, Action: 'sts:AssumeRole', Condition: { [hostile]: { [hostile]: hostile } } },
        { Effect: hostile, Action: '*', Resource: '*' },
      ],
    });
    const settings = `${JSON.stringify(hostile)}: 1\nfail-on: ${JSON.stringify(hostile)}\n`;
    expectOnlyOurs(await pulled({ base: {}, head: { 'p.json': policy, [config]: settings, [baseline]: hostile } }));
    for (const name of ['checks', 'scan', 'config', 'category', 'sarif-file', 'path', 'role-to-assume', 'must-refuse', 'aws-region', 'allowed-account-ids'])
      expectOnlyOurs(await pulled({ base: {}, head: { 'a.env': guilty }, inputs: { [name]: `x${hostile}` } }));
  }, 60_000);
});

/** The runner obeys nothing but the mask of our token and annotations that we mean. */
function expectOnlyOurs(ran: ActionRan): void {
  const foreign = ran.commands.filter(({ name, properties }) => !(name === 'add-mask' || (['error', 'warning', 'notice'].includes(name) && properties['title'] !== undefined)));
  expect(foreign).toEqual([]);
  expect(ran.commands.filter(({ name }) => name === 'add-mask')).toHaveLength(1);
  expect(ran.stderr).toBe('');
  expect(ran.outputs['verdict']).toMatch(/^(?:fail|incomplete|pass)$/);
  expect(ran.log).not.toMatch(/\u001b|\u2028|\u0085/);
}
