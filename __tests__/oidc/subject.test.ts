import { describe, expect, test } from '@jest/globals';
import { defaultBranchEvents, mint, readSubject } from '../../src/oidc/subject.js';

const run = { owner: 'acme', repository: 'infra', ownerId: '123', repositoryId: '456', event: 'push', ref: 'refs/heads/main' };

describe('the subject of a run', () => {
  test.each([
    ['a push', {}, 'repo:acme/infra:ref:refs/heads/main'],
    ['a tag', { ref: 'refs/tags/v1' }, 'repo:acme/infra:ref:refs/tags/v1'],
    ['a schedule', { event: 'schedule' }, 'repo:acme/infra:ref:refs/heads/main'],
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/7/merge' }, 'repo:acme/infra:pull_request'],
    ['a review of one', { event: 'pull_request_review', ref: 'refs/pull/7/merge' }, 'repo:acme/infra:pull_request'],
    ['the target of a pull request', { event: 'pull_request_target' }, 'repo:acme/infra:ref:refs/heads/main'],
    [
      'a merge queue',
      { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' },
      'repo:acme/infra:ref:refs/heads/gh-readonly-queue/main/pr-7-abc',
    ],
    [
      'an environment over all',
      { event: 'pull_request', ref: 'refs/pull/7/merge', environment: 'prod' },
      'repo:acme/infra:environment:prod',
    ],
    ['a colon in its name', { environment: 'Production:V1' }, 'repo:acme/infra:environment:Production%3AV1'],
    ['a percent sign in its name', { environment: 'Production%3AV1' }, 'repo:acme/infra:environment:Production%3AV1'],
    ['no environment', { environment: '' }, 'repo:acme/infra:ref:refs/heads/main'],
    ['the ids in it', { immutable: true }, 'repo:acme@123/infra@456:ref:refs/heads/main'],
    ['the ids and an environment', { immutable: true, environment: 'prod' }, 'repo:acme@123/infra@456:environment:prod'],
  ])('%s', (_, more, expected) => {
    expect(mint({ ...run, ...more })).toBe(expected);
  });

  test('events that run on the default branch whoever caused them', () => {
    expect(['pull_request_target', 'workflow_run', 'issue_comment', 'issues'].every((event) => defaultBranchEvents.has(event))).toBe(true);
    expect(['push', 'pull_request', 'merge_group', 'workflow_dispatch'].some((event) => defaultBranchEvents.has(event))).toBe(false);
  });
});

describe('reads a subject back', () => {
  test.each([{}, { immutable: true }])('%j', (form) => {
    const ids = form.immutable === true ? ['123', '456'] : [undefined, undefined];
    expect(readSubject(mint({ ...run, ...form }))).toEqual({
      owner: 'acme',
      ownerId: ids[0],
      repository: 'infra',
      repositoryId: ids[1],
      context: 'ref:refs/heads/main',
    });
  });

  test.each(['environment:prod', 'repo:acme', 'Repo:acme/infra:pull_request', '', 'repo:/infra:pull_request'])('not %j', (sub) => {
    expect(readSubject(sub)).toBeUndefined();
  });
});
