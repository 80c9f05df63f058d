import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { keyPair, admin } from './material.js';
import { mergeGroup, pullRequest, push } from './payloads.js';
import { commit, git, inFolder, repository, runtimes } from './run.js';
import { runAction, type ActionOptions, type ActionRan } from './run-action.js';

/** A repository whose main has moved on since topic left it; topic brings a key, takes it away again, and brings a policy. */
interface Story {
  readonly folder: string;
  readonly workspace: string;
  readonly fork: string;
  readonly main: string;
  readonly guilty: string;
  readonly head: string;
  /** Main with topic merged into it, as GitHub prepares it; checked out. */
  readonly merge: string;
}

async function told<T>(tell: (story: Story) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const workspace = path.join(folder, 'workspace');
    git(folder, 'init', '-q', '-b', 'main', 'workspace');
    const fork = repository(workspace, { 'README.md': '# x\n', 'old.env': keyPair(1).text });
    git(workspace, 'checkout', '-q', '-b', 'topic');
    const guilty = commit(workspace, { 'gone.env': keyPair(2).text });
    const head = commit(workspace, { 'gone.env': 'nothing\n', 'iam/policy.json': admin });
    git(workspace, 'checkout', '-q', 'main');
    const main = commit(workspace, { 'others.env': keyPair(3).text });
    git(workspace, 'checkout', '-q', '--detach', 'main');
    git(workspace, 'merge', '-q', '--no-ff', 'topic', '-m', 'Merge topic into main');
    return tell({ folder, workspace, fork, main, guilty, head, merge: git(workspace, 'rev-parse', 'HEAD') });
  });
}

const run = ({ folder }: Story, event: string, payload: unknown, more: Partial<ActionOptions> = {}): Promise<ActionRan> =>
  runAction({ folder, event, payload, ...more });

const shortOf = (id: string): string => id.slice(0, 7);

/** The range stands in the summary, and in the last line of the log. */
function expectRange({ summary, log }: ActionRan, name: string): void {
  expect(summary).toContain(`\`${name}\``);
  expect(log.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`${name.replaceAll('.', '\\.')}$`));
}

const changeOfTopic = ['access-key-pair gone.env:2', 'admin-access iam/policy.json:6'];

describe.each(runtimes)('a pull request under %s', (_, node) => {
  test('checked out as the merge commit: from its first parent to the head of the event', () =>
    told(async (story) => {
      // The event still tells the base of the day on which the pull request was opened.
      const ran = await run(story, 'pull_request', pullRequest({ base: story.fork, head: story.head }), { node, inputs: { comment: 'never' } });
      expectRange(ran, `${shortOf(story.main)}..${shortOf(story.head)}`);
      expect(ran).toMatchObject({ code: 1, stderr: '', open: changeOfTopic });
      expect(ran.report?.scanned).toMatchObject({ mode: 'changes', base: story.main, head: story.head, commits: 2 });
      expect(ran.report?.findings[0]?.place).toMatchObject({ path: 'gone.env', commit: story.guilty });
      expect(ran.outputs).toMatchObject({ verdict: 'fail', findings: '2', 'open-findings': '2', login: 'skipped' });
    }));
});

describe('a pull request', () => {
  test('checked out as its head, where base has moved on: what base got meanwhile is not ours', () =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', '--detach', story.head);
      const ran = await run(story, 'pull_request', pullRequest({ base: story.main, head: story.head }), { inputs: { comment: 'never' } });
      expectRange(ran, `${shortOf(story.main)}..${shortOf(story.head)}`);
      expect(ran).toMatchObject({ code: 1, open: changeOfTopic });
      expect(ran.report?.checks.map(({ status }) => status)).toEqual(['ran', 'ran', 'ran']);
    }));

  test('with something else checked out is incomplete, and the key that it brings is open all the same', () =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', '--detach', 'main');
      const ran = await run(story, 'pull_request', pullRequest({ base: story.fork, head: story.head }), { inputs: { comment: 'never' } });
      expect(ran.code).toBe(1);
      expect(ran.open).toContain('access-key-pair gone.env:2');
      expect(ran.report?.checks.map(({ status }) => status)).toEqual(['incomplete', 'incomplete', 'incomplete']);
      git(story.workspace, 'checkout', '-q', '--detach', story.fork);
      const clean = await run(story, 'pull_request', pullRequest({ base: story.fork, head: story.main }), {
        inputs: { comment: 'never', checks: 'policies' },
      });
      expect([clean.code, clean.outputs['verdict']]).toEqual([2, 'incomplete']);
      expect(clean.report?.notChecked[0]?.why).toMatch(/neither/);
    }));

  test.each([[null], [{ full_name: 'mallory/app' }]])('of a fork (%j) is scanned like any other', (headRepository) =>
    told(async (story) => {
      const ran = await run(story, 'pull_request', pullRequest({ base: story.fork, head: story.head, headRepository }));
      expect(ran).toMatchObject({ code: 1, open: changeOfTopic });
    }),
  );

  test('whose base and head are the same passes', () =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', 'main');
      const ran = await run(story, 'pull_request', pullRequest({ base: story.main, head: story.main }), { inputs: { comment: 'never' } });
      expect([ran.code, ran.outputs['verdict']]).toEqual([0, 'pass']);
      expectRange(ran, `${shortOf(story.main)}..${shortOf(story.main)}`);
    }));

  test('on pull_request_target is warned about, once', () =>
    told(async (story) => {
      const ran = await run(story, 'pull_request_target', pullRequest({ base: story.fork, head: story.head }), { inputs: { comment: 'never' } });
      expect(ran).toMatchObject({ code: 1, open: changeOfTopic });
      expect(ran.commands.filter(({ message }) => message.includes('rights and secrets of the base'))).toMatchObject([{ name: 'warning' }]);
    }));

  test('whose payload tells no range is wrong usage, never a pass', () =>
    told(async (story) => {
      for (const payload of [{}, [], { pull_request: { base: { sha: '--upload-pack=x' }, head: { sha: 1 } } }]) {
        const ran = await run(story, 'pull_request', payload);
        expect([ran.code, ran.outputs['verdict']]).toEqual([2, 'incomplete']);
        expect(ran.commands.map(({ name }) => name)).toContain('error');
      }
    }));
});

describe('a push', () => {
  test('is what it brings', () =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', 'topic');
      const ran = await run(story, 'push', push({ ref: 'refs/heads/topic', before: story.guilty, after: story.head }));
      expectRange(ran, `${shortOf(story.guilty)}..${shortOf(story.head)}`);
      expect(ran).toMatchObject({ code: 1, open: ['admin-access iam/policy.json:6'] });
    }));

  test.each([
    ['a new branch', undefined, false],
    ['a forced push', 'guilty', true],
  ] as const)('%s is compared with the default branch', (_, before, forced) =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', 'topic');
      const ran = await run(
        story,
        'push',
        push({ ref: 'refs/heads/topic', after: story.head, forced, ...(before === undefined ? {} : { before: story[before] }) }),
      );
      expectRange(ran, `${shortOf(story.main)}..${shortOf(story.head)}`);
      expect(ran).toMatchObject({ code: 1, open: changeOfTopic });
    }),
  );

  test.each([
    ['new', undefined, false],
    ['forced', 'fork', true],
  ] as const)('of the default branch itself, %s, is everything it reaches', (_, before, forced) =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', 'main');
      const ran = await run(story, 'push', push({ after: story.main, forced, ...(before === undefined ? {} : { before: story[before] }) }));
      expectRange(ran, `changes up to ${shortOf(story.main)}`);
      expect(ran).toMatchObject({ code: 1, open: ['access-key-pair old.env:2', 'access-key-pair others.env:2'] });
    }),
  );

  test('of nothing new passes', () =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', 'main');
      const ran = await run(story, 'push', push({ before: story.main, after: story.main }));
      expect([ran.code, ran.outputs['verdict'], ran.report?.scanned.commits]).toEqual([0, 'pass', 0]);
    }));

  test('of a tag is the tree; with scan: changes what it adds to the default branch', () =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', '--detach', story.head);
      git(story.workspace, 'tag', '-a', 'v1', '-m', 'v1', story.head);
      const tag = { event: 'push', environment: { GITHUB_REF: 'refs/tags/v1' } };
      for (const after of [story.head, git(story.workspace, 'rev-parse', 'v1')]) {
        const payload = push({ ref: 'refs/tags/v1', after });
        const tree = await run(story, 'push', payload, tag);
        expectRange(tree, 'tree');
        expect(tree.open).toEqual(['access-key-pair old.env:2', 'admin-access iam/policy.json:6']);
        const changes = await run(story, 'push', payload, { ...tag, inputs: { scan: 'changes' } });
        expectRange(changes, `${shortOf(story.main)}..${shortOf(story.head)}`);
        expect(changes.open).toEqual(changeOfTopic);
      }
    }));

  test('that deletes a branch is the tree that is checked out', () =>
    told(async (story) => {
      git(story.workspace, 'checkout', '-q', 'main');
      const ran = await run(story, 'push', push({ ref: 'refs/heads/topic', before: story.head, after: '0'.repeat(40) }));
      expectRange(ran, 'tree');
      expect(ran.open).toEqual(['access-key-pair old.env:2', 'access-key-pair others.env:2']);
    }));
});

test('a merge group is judged from the base to the head of the event', () =>
  told(async (story) => {
    const ran = await run(story, 'merge_group', mergeGroup(story.main, story.merge));
    expectRange(ran, `${shortOf(story.main)}..${shortOf(story.merge)}`);
    expect(ran).toMatchObject({ code: 1, open: changeOfTopic });
  }));

test.each(['schedule', 'workflow_dispatch', 'release', 'something_new'])('%s is the tree', (event) =>
  told(async (story) => {
    const ran = await run(story, event, { repository: { full_name: 'acme/app', default_branch: 'main' } });
    expectRange(ran, 'tree');
    expect(ran.code).toBe(1);
    expect(ran.open).toEqual(['access-key-pair old.env:2', 'access-key-pair others.env:2', 'admin-access iam/policy.json:6']);
  }),
);

test('a schedule may ask for the history, and not for changes', () =>
  told(async (story) => {
    const history = await run(story, 'schedule', {}, { inputs: { scan: 'history', checks: 'keys' } });
    expectRange(history, 'history');
    expect(history.open).toContain('access-key-pair gone.env:2');
    const changes = await run(story, 'schedule', {}, { inputs: { scan: 'changes' } });
    expect([changes.code, changes.outputs['verdict']]).toEqual([2, 'incomplete']);
    expect(changes.commands).toMatchObject([{ name: 'add-mask' }, { name: 'error', message: expect.stringMatching(/changes.*schedule/s) }]);
  }));

test.each(['pull_request', 'push', 'schedule'])('without a checkout, %s never passes for a repository', (event) =>
  inFolder(async (folder) => {
    git(folder, 'init', '-q', 'elsewhere');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(path.join(folder, 'workspace'));
    const id = 'a'.repeat(40);
    const payload = event === 'push' ? push({ before: id, after: id }) : pullRequest({ base: id, head: id });
    const ran = await runAction({ folder, event, payload, inputs: { comment: 'never' } });
    if (event === 'schedule') {
      expect(ran.report?.scanned).toMatchObject({ mode: 'tree', files: 0 });
      return;
    }
    expect([ran.code, ran.outputs['verdict']]).toEqual([2, 'incomplete']);
    expect(ran.stdout).toMatch(/actions\/checkout/);
  }),
);
