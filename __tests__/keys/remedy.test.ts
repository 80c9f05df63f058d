import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { keyRules } from '../../src/keys/detectors/index.js';
import type { Finding } from '../../src/model/finding.js';
import type { Holding, ScanMode, Standing, Stretch } from '../../src/model/source.js';
import { Generator } from './generate.js';
import { now, scan, type Piece } from './run.js';

const seconds = now / 1000;
const commit = 'c0ffee1'.padEnd(40, '0');
const blob = 'b10b'.padEnd(40, '1');

function holding(refs: readonly string[], stretches: readonly Stretch[] = [], inHeadsPast = false): Holding {
  return { refs: () => refs, stretches: () => stretches, inHeadsPast };
}

const stretch = (first: string, from: number, last = first, to = from, commits = first === last ? 1 : 2): Stretch => ({
  commits,
  first: { id: first, time: from },
  last: { id: last, time: to },
});

/** One standing of each mode, as the git room gives it. */
const inMode: Readonly<Record<ScanMode, Standing>> = {
  tree: { place: { path: 'a.env' }, inHead: true },
  staged: { place: { path: 'a.env' }, inHead: true },
  changes: { place: { path: 'a.env', commit }, broughtBy: commit, committed: seconds - 3600, dateTrusted: false, inHead: false },
  history: {
    place: { path: 'a.env', commit },
    committed: seconds - 3600,
    dateTrusted: true,
    inHead: false,
    holding: holding(['refs/heads/main'], [stretch(commit, seconds - 3600)], true),
  },
};

async function found(text: string, mode: ScanMode, ...standings: readonly Standing[]): Promise<Finding> {
  const piece: Piece = { id: blob, path: 'a.env', content: text, standings: standings.length === 0 ? [inMode[mode]] : standings };
  const { findings } = await scan([piece], { mode });
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

function parsedByAShell(script: string): void {
  if (process.platform !== 'win32') execFileSync('sh', ['-n'], { input: script, stdio: ['pipe', 'ignore', 'pipe'] });
}

const commands = ({ evidence }: Finding): string[] => (evidence['commands'] ?? []) as string[];

describe('every fix', () => {
  const cases = keyRules.flatMap((rule) =>
    rule.bad.flatMap((text, i) => (['tree', 'staged', 'changes', 'history'] as const).map((mode) => [rule.id, mode, i, text] as const)),
  );
  test.each(cases)('of %s in %s, example %i, is one sentence for people and then a script', async (rule, mode, _, text) => {
    const { findings } = await scan([{ id: blob, path: 'a.env', content: new Generator(3).fill(text), standings: [inMode[mode]] }], {
      mode,
    });
    const finding = findings.find((one) => one.rule === rule) as Finding;
    const [first = '', ...script] = finding.fix.split('\n');
    expect(first).toMatch(/^[A-Z][a-z]+ .*\.$/);
    for (const line of script.filter((one) => one.startsWith('#'))) expect(line).toMatch(/^# [\w ,.:/~-]+$/);
    expect(script.filter((line) => !line.startsWith('#'))).toEqual(commands(finding));
    parsedByAShell(script.join('\n'));
    if (mode === 'staged') expect(first).toMatch(/^Take it out of the index/);
  });
});

describe('rotating comes first', () => {
  const pair = (make: Generator, id = make.id('AKIA', '123456789012')): { id: string; text: string } => ({
    id,
    text: `aws_access_key_id = ${id}\naws_secret_access_key = ${make.secret()}\n`,
  });

  test('a key: its user, inactive, what it did in every region, deleted; then the blobs', async () => {
    const { id, text } = pair(new Generator(1));
    const finding = await found(text, 'history');
    expect(commands(finding).map((one) => one.replace(/^for region in .*?; do /, ''))).toEqual([
      `user=$(aws iam get-access-key-last-used --access-key-id ${id} --query UserName --output text)`,
      `aws iam update-access-key --user-name "$user" --access-key-id ${id} --status Inactive`,
      expect.stringContaining(`AttributeKey=AccessKeyId,AttributeValue=${id}`),
      `aws iam delete-access-key --user-name "$user" --access-key-id ${id}`,
      `printf '%s\\n' ${blob} >> ../leaked-blobs.txt`,
      'git filter-repo --sensitive-data-removal --strip-blobs-with-ids ../leaked-blobs.txt',
      'git push --force --mirror origin',
    ]);
    expect(finding.fix).toContain('of account 123456789012');
    expect(finding.fix.split('\n')[0]).toMatch(/^Make the key inactive now/);
  });

  test('a session: the documented policy, in force from this moment on', async () => {
    const make = new Generator(2);
    const { text } = pair(make, make.id('ASIA'));
    const put = commands(await found(text, 'tree')).find((one) => one.includes('put-role-policy')) ?? '';
    if (process.platform === 'win32') return expect(put).toContain('AWSRevokeOlderSessions');
    const argued = execFileSync('sh', ['-c', put.replace(/^aws/, "printf '%s\\n'")], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(argued.slice(0, 7)).toEqual([
      'iam',
      'put-role-policy',
      '--role-name',
      'ROLE',
      '--policy-name',
      'AWSRevokeOlderSessions',
      '--policy-document',
    ]);
    expect(JSON.parse(argued[7] ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Action: ['*'],
          Resource: ['*'],
          Condition: { DateLessThan: { 'aws:TokenIssueTime': expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) } },
        },
      ],
    });
  });

  test('a planted key is left alone, and nothing is to be called with it', async () => {
    const make = new Generator(4);
    const finding = await found(pair(make, make.id('AKIA', '171436882533')).text, 'history');
    expect([finding.severity, commands(finding)]).toEqual(['low', []]);
    expect(finding.fix).toMatch(/^Leave it where it was planted/);
  });

  test('many blobs are counted, listed in the evidence, and fetched from there', async () => {
    const { text } = pair(new Generator(5));
    const ids = Array.from({ length: 30 }, (_, i) => i.toString(16).padStart(40, '0'));
    const at = (i: number): Standing => ({ ...inMode.history, place: { path: `a${i}.env`, commit } });
    const { findings } = await scan(
      ids.map((id, i) => ({ id, path: `a${i}.env`, content: text, standings: [at(i)] })),
      { mode: 'history' },
    );
    expect(findings).toHaveLength(1);
    const [finding] = findings as [Finding];
    expect(finding.evidence).toMatchObject({ blobs: ids, blobCount: 30, places: 30 });
    expect(finding.fix).toContain('the 30 versions of files');
    expect(commands(finding).find((one) => one.includes('leaked-blobs'))).toContain(`select(.fingerprint == "${finding.fingerprint}")`);
  });

  test.each([
    ['plain/path.env', ['git restore --staged -- plain/path.env']],
    ["it's; here", []],
    ['-rf', []],
    ['a b', []],
    ['$(x)', []],
  ])('staged at %j', async (path, expected) => {
    const finding = await found(pair(new Generator(6)).text, 'staged', { place: { path }, inHead: true });
    expect(commands(finding)).toEqual(expected);
  });
});

describe('where it stands', () => {
  const text = new Generator(7).fill('aws_access_key_id = {{id}}\naws_secret_access_key = {{secret}}\n');
  const day = 86_400;
  const march = Date.UTC(2024, 2, 1) / 1000;
  const one = stretch('a'.repeat(40), march, 'b'.repeat(40), march + 9 * day, 14);

  test('in the files and in the history', async () => {
    const refs = [
      'refs/heads/main',
      'refs/heads/dev',
      'refs/heads/x',
      'refs/remotes/origin/main',
      'refs/remotes/origin/old',
      'refs/tags/v1',
      'refs/stash',
    ];
    const finding = await found(text, 'history', { ...inMode.history, inHead: true, holding: holding(refs, [one], true) });
    expect(finding.message).toMatch(
      /are in the files and in 14 commits from aaaaaaa of 2024-03-01 to bbbbbbb of 2024-03-10, on branches "main", "dev" and 1 more, remote branch "origin\/old", tag "v1", ref "refs\/stash"\.$/,
    );
    expect(finding.evidence).toMatchObject({
      standing: 'head',
      branches: ['dev', 'main', 'x', 'remotes/origin/main', 'remotes/origin/old'],
      branchCount: 5,
      tags: ['v1'],
      tagCount: 1,
      otherRefs: ['refs/stash'],
      firstCommit: 'a'.repeat(40),
      firstCommitted: '2024-03-01T00:00:00.000Z',
      lastCommit: 'b'.repeat(40),
      lastCommitted: '2024-03-10T00:00:00.000Z',
      commits: 14,
      places: 1,
      blobs: [blob],
    });
  });

  test('stretches and refs of several places are taken together, each once', async () => {
    const other = stretch('0'.repeat(40), march - day, '9'.repeat(40), march + day, 3);
    const standings = ['x', 'y'].map((path, i): Standing => ({
      ...inMode.history,
      place: { path, commit },
      holding: holding(i === 0 ? ['refs/heads/a'] : ['refs/heads/a', 'refs/heads/b'], i === 0 ? [one] : [one, other]),
    }));
    const finding = await found(text, 'history', ...standings);
    expect(finding.evidence).toMatchObject({
      commits: 17,
      firstCommit: '0'.repeat(40),
      lastCommit: 'b'.repeat(40),
      branches: ['a', 'b'],
      places: 2,
    });
    expect(finding.message).toContain('are not in the files checked out, but in the history, in 17 commits');
  });

  test('reached by nothing', async () => {
    const finding = await found(text, 'history', { ...inMode.history, unreachable: true, holding: holding([], [one]) });
    expect(finding.evidence).toMatchObject({ standing: 'unreachable', branches: [], branchCount: 0 });
    expect(finding.message).toContain('no branch or tag reaches any more');
    expect(commands(finding)).toContain('git gc --prune=now');
    expect(commands(finding).join()).not.toContain('filter-repo');
  });

  test('removed again within the change', async () => {
    const finding = await found(text, 'changes');
    expect(finding.message).toContain('are removed again at the head of this change, but still in its commit c0ffee1');
    expect(finding.evidence).toMatchObject({ standing: 'history', firstCommit: commit });
    expect(finding.fix.split('\n')[0]).toMatch(
      /^Make the key inactive now.* Removing it again did not protect it: commit c0ffee1 can still be read\.$/,
    );
    expect(commands(finding).slice(-2)).toEqual(['git rebase --interactive c0ffee1~1', 'git push --force-with-lease']);
    expect(finding.fix).toMatch(/squash merge .* pull request/);
  });

  test('in a commit that has no parent', async () => {
    const finding = await found(text, 'changes', { ...inMode.changes, root: true });
    expect(commands(finding)).toContain('git rebase --interactive --root');
  });

  test('still in the files of the change: the commit that brought it is to be mended, not followed by another', async () => {
    const finding = await found(text, 'changes', { place: { path: 'a.env' }, broughtBy: commit, committed: 1, inHead: true });
    expect(finding.evidence).toMatchObject({ standing: 'head', firstCommit: commit });
    expect(commands(finding)).toContain('git commit --all --fixup=c0ffee1');
  });

  test('names that hold what could be a secret are not repeated, commit ids are', async () => {
    const make = new Generator(8);
    const secret = make.secret();
    const sha = make.from('0123456789abcdef', 40);
    const refs = [`refs/heads/x-${secret}`, `refs/tags/${make.from('abcdefghijklmnopqrstuvwxyz234567', 26)}`, `refs/heads/back-${sha}`];
    const finding = await found(text, 'history', { ...inMode.history, holding: holding(refs, [one]) });
    expect(JSON.stringify(finding)).not.toContain(secret);
    expect(finding.evidence['branches']).toEqual([`back-${sha}`, 'x-[redacted, 40 characters]']);
    expect(finding.evidence['tags']).toEqual(['[redacted, 26 characters]']);
  });

  test.each([0, 9e14])('a date of %d is no date', async (time) => {
    const finding = await found(text, 'history', { ...inMode.history, holding: holding([], [stretch(commit, time)]) });
    expect(finding.evidence).not.toHaveProperty('firstCommitted');
    expect(finding.message).toContain('in commit c0ffee1, where');
  });
});
