import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/hosts/github/event.js';

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const repository = { full_name: 'octo/app' };

function pull(headRepo: unknown): string {
  return JSON.stringify({
    number: 7,
    pull_request: { number: 7, base: { sha: base, repo: repository }, head: { sha: head, repo: headRepo } },
  });
}

describe('readEvent', () => {
  test('a pull request of the same repository', () => {
    expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, pull({ full_name: 'Octo/App' }))).toMatchObject({
      mode: 'changes',
      wish: { kind: 'pull-request', base, head },
      fork: false,
      pullRequest: 7,
    });
  });

  test.each([
    ['another repository', { full_name: 'mallory/app' }],
    ['a deleted fork', null],
    ['no repository at all', undefined],
  ])('%s is a fork', (_, repo) => {
    expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, pull(repo)).fork).toBe(true);
  });

  test('a merge group', () => {
    const payload = JSON.stringify({ merge_group: { base_sha: base, head_sha: head } });
    expect(readEvent({ GITHUB_EVENT_NAME: 'merge_group' }, payload)).toMatchObject({
      mode: 'changes',
      wish: { kind: 'merge-group', base, head },
    });
  });

  test('a push to a branch', () => {
    const payload = JSON.stringify({
      ref: 'refs/heads/x',
      before: base,
      after: head,
      forced: true,
      repository: { default_branch: 'main' },
    });
    expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/x' }, payload)).toMatchObject({
      mode: 'changes',
      wish: { kind: 'push', before: base, after: head, forced: true, defaultBranch: 'main' },
    });
  });

  test('a tag is a tree, with the range kept for those who ask for changes', () => {
    const payload = JSON.stringify({ ref: 'refs/tags/v1', before: '0'.repeat(40), after: head });
    const event = readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' }, payload);
    expect(event.mode).toBe('tree');
    expect(event.wish).toMatchObject({ kind: 'push', ref: 'refs/tags/v1' });
  });

  test('a deleted branch has no range', () => {
    const event = readEvent({ GITHUB_EVENT_NAME: 'push' }, JSON.stringify({ ref: 'refs/heads/x', before: base, after: '0'.repeat(40) }));
    expect(event).toMatchObject({ mode: 'tree', wish: undefined });
  });

  test.each(['schedule', 'workflow_dispatch', 'release', ''])('%p scans the tree', (name) => {
    expect(readEvent({ GITHUB_EVENT_NAME: name }, '{}')).toMatchObject({ mode: 'tree', wish: undefined, fork: false });
  });

  test.each([undefined, '', 'null', '[]', '{"pull_request":null}', '{"pull_request":{"base":{"sha":"--upload-pack=x"},"head":{"sha":1}}}'])(
    'a payload of %p leaves the range unknown, not empty',
    (text) => {
      expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, text)).toMatchObject({ mode: 'changes', wish: undefined, fork: true });
    },
  );
});
