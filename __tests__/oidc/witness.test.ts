import { describe, expect, test } from '@jest/globals';
import { compilePattern, matchesText } from '../../src/iam/pattern.js';
import { readCustom } from '../../src/oidc/custom-subject.js';
import { free, owner } from '../../src/oidc/github-names.js';
import type { Stretch } from '../../src/oidc/witness.js';
import { witness } from '../../src/oidc/witness.js';

const form: Stretch[] = ['repo:', ...owner(2), '/', free('repository'), ':ref:refs/heads/', free('ref')];

describe('finds a text that a pattern matches', () => {
  test.each([
    ['repo:acme/infra:*', /^repo:acme\/infra:ref:refs\/heads\/\w+$/],
    ['repo:acme*', /^repo:acme\/\w+:ref:refs\/heads\/\w+$/],
    ['*acme/infra*', /acme\/infra/],
    ['*:ref:refs/heads/main', /^repo:\w+\/\w+:ref:refs\/heads\/main$/],
    ['*', /^repo:/],
    ['repo:?cme/?:*', /^repo:\wcme\/\w:/],
  ])('%s', (pattern, expected) => {
    const found = witness(compilePattern([pattern]), form, { left: 100_000 });
    expect(found).toMatch(expected);
    expect(matchesText(compilePattern([pattern]), found ?? '')).toBe(true);
  });

  test.each([
    'Repo:*',
    'repo:acme/infra:pull_request',
    'repo:a b/*',
    'repo:-acme/*',
    'repo:acme/infra/x:*',
    '',
    'repo:acme/infra:ref:refs/heads/',
  ])('none for %j', (pattern) => {
    expect(witness(compilePattern([pattern]), form, { left: 100_000 })).toBeUndefined();
  });

  test('none where a stretch of the pattern is not known', () => {
    expect(witness(compilePattern(['repo:', { reference: 'Org' }, '/x:*']), form, { left: 100_000 })).toBeUndefined();
  });

  test('none once the budget is spent', () => {
    expect(witness(compilePattern(['*']), form, { left: 0 })).toBeUndefined();
  });
});

describe('reads subjects of any template', () => {
  test.each([
    ['repo:acme/infra', 'repository', true],
    ['repo:acme/infra:environment:prod:job_workflow_ref:a/b/.github/workflows/c.yml@refs/heads/main', 'repository', false],
    ['repository_owner:acme:repository_visibility:private', 'owner', true],
    ['repository_id:1', 'repository', true],
    ['environment:prod:repository_owner:acme', 'owner', false],
    ['workflow:deploy', 'anyone', true],
    ['workflow:*:repo:acme/infra', 'anyone', true],
    ['repo:acme/*:environment:prod', 'owner', true],
    ['repo_property_team:x', 'anyone', true],
  ])('%s', (text, reach, everyRun) => {
    expect(readCustom(text, true)).toMatchObject({ reach, everyRun });
  });

  test.each(['invalid', 'team:x', 'Repo:acme/infra', 'repo:acme', 'environment:', 'environment:a:b', 'repo:acme/infra:ref:main', ''])(
    'not %j',
    (text) => {
      expect(readCustom(text, false)).toBeUndefined();
    },
  );

  test('not a wildcard that stands for itself', () => {
    expect(readCustom('repo:acme/*', false)).toBeUndefined();
  });
});
