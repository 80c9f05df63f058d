import { applyPatch } from 'diff';
import { describe, expect, test } from '@jest/globals';
import { runningJob } from '../../src/gate/running-job.js';
import { withWorkflowDiff } from '../../src/gate/workflow-mend.js';
import type { Finding } from '../../src/model/finding.js';
import { parseWorkflow } from '../../src/workflow/parse.js';

const path = '.github/workflows/deploy.yml';
const role = 'arn:aws:iam::123456789012:role/deploy';
const file = (more: readonly string[] = [], job: readonly string[] = []): string =>
  [
    'on: push',
    'jobs:',
    '  deploy:',
    '    runs-on: ubuntu-latest',
    ...job,
    '    steps:',
    '      - uses: acme/aws-access-gate@v1',
    '        with:',
    `          role-to-assume: ${role}`,
    ...more,
    '',
  ].join('\n');

/** The file after the diff, where the fix has one. */
function mended(text: string, rule: string, evidence: Finding['evidence'], fix: string): string | undefined {
  const workflow = parseWorkflow(path, text);
  if ('why' in workflow) throw new Error(workflow.why);
  const environment = { GITHUB_JOB: 'deploy', GITHUB_REPOSITORY: 'acme/app', GITHUB_WORKFLOW_REF: `acme/app/${path}@refs/heads/main` };
  const running = runningJob([workflow], environment, {});
  if (running === undefined) throw new Error('no job');
  const finding: Finding = {
    check: 'login',
    rule,
    severity: 'high',
    message: '',
    fix,
    place: { path: 'iam/deploy.json', line: 3 },
    elsewhere: [],
    related: [],
    evidence,
    fingerprint: 'f',
  };
  const after = withWorkflowDiff(finding, running);
  expect(after.place).toEqual(finding.place);
  expect(after.fix.startsWith(fix)).toBe(true);
  const at = after.fix.indexOf('--- a/');
  if (at < 0) return undefined;
  const patched = applyPatch(text, `${after.fix.slice(at)}\n`, { fuzzFactor: 0 });
  return patched === false ? 'does not apply' : patched;
}

describe('a mend that is one line of the workflow comes as its diff', () => {
  test.each<[string, string, string, Finding['evidence'], string, string]>([
    [
      'the environment',
      file(),
      'login-claim',
      { claim: 'environment', got: null, want: 'prod' },
      'Give the job',
      file([], []).replace('    runs-on', '    environment: prod\n    runs-on'),
    ],
    [
      'an environment with a colon',
      file(),
      'login-claim',
      { claim: 'environment', got: null, want: 'a: b' },
      'Give the job',
      file().replace('    runs-on', '    environment: "a: b"\n    runs-on'),
    ],
    [
      'an audience that is not set',
      file(),
      'login-audience',
      { claim: 'aud', got: 'x', want: 'sts.amazonaws.com' },
      'Set the input',
      file(['          audience: sts.amazonaws.com']),
    ],
    [
      'an audience that is',
      file(['          audience: other']),
      'login-audience',
      { claim: 'aud', got: 'x', want: 'https://github.com/acme' },
      'Set the input',
      file(['          audience: https://github.com/acme']),
    ],
    [
      'the name of the session',
      file(),
      'login-claim',
      { claim: 'sts:RoleSessionName', got: 'x', want: 'deployer' },
      'Set the input',
      file(['          role-session-name: deployer']),
    ],
    [
      'the region',
      file(["          aws-region: 'eu-wset-1'"]),
      'login-region',
      { region: 'eu-wset-1', nearest: 'eu-west-1' },
      'Set',
      file(['          aws-region: eu-west-1']),
    ],
    ['the role', file(), 'login-role-arn', { role: 'x', meant: `${role}2` }, 'Write', file().replace(role, `${role}2`)],
  ])('%s', (_, text, rule, evidence, fix, wanted) => {
    expect(mended(text, rule, evidence, fix)).toBe(wanted);
  });

  test.each<[string, string, string, Finding['evidence'], string]>([
    [
      'a job that has an environment',
      file([], ['    environment: dev']),
      'login-claim',
      { claim: 'environment', got: null, want: 'prod' },
      'Give the job',
    ],
    [
      'an input that an expression fills',
      file(['          aws-region: ${{ vars.REGION }}']),
      'login-region',
      { nearest: 'eu-west-1' },
      'Set',
    ],
    [
      'a policy that has to change',
      file(),
      'login-audience',
      { claim: 'aud', got: 'sts.amazonaws.com', want: 'other' },
      'In iam/deploy.json:3, write',
    ],
    ['several differences', file(), 'login-claim', { claim: 'environment', got: null, want: 'prod', differences: [] }, 'Give the job'],
    ['a pattern', file(), 'login-claim', { claim: 'environment', got: null, want: 'prod*' }, 'Give the job'],
    ['no step of the gate', file().replace('aws-access-gate', 'other'), 'login-region', { nearest: 'eu-west-1' }, 'Set'],
  ])('not for %s', (_, text, rule, evidence, fix) => {
    expect(mended(text, rule, evidence, fix)).toBeUndefined();
  });
});
