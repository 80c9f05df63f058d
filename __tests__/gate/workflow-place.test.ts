import { applyPatch } from 'diff';
import { describe, expect, test } from '@jest/globals';
import { runningJob } from '../../src/gate/running-job.js';
import { inWorkflow } from '../../src/gate/workflow-place.js';
import { tokenLack } from '../../src/login/index.js';
import type { Finding } from '../../src/model/finding.js';
import { parseWorkflow } from '../../src/workflow/parse.js';

const path = '.github/workflows/deploy.yml';
const inner = '.github/workflows/inner.yml';
const steps = (...more: string[]): string[] => [
  '    steps:',
  '      - uses: actions/checkout@v7',
  '      - uses: acme/aws-access-gate@v1',
  '        with:',
  '          role-to-assume: ${{ vars.ROLE }}',
  '          aws-region: eu-wset-1',
  ...more,
];
const file = (...lines: string[]): string => ['on: push', ...lines, ''].join('\n');
const job = (...lines: string[]): string[] => ['jobs:', '  deploy:', '    runs-on: ubuntu-latest', ...lines];

function placed(rule: string, files: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}): Finding {
  const workflows = Object.entries(files).map(([name, text]) => {
    const workflow = parseWorkflow(name, text);
    if ('why' in workflow) throw new Error(workflow.why);
    return workflow;
  });
  const finding: Finding = {
    check: 'login',
    rule,
    severity: 'high',
    message: 'What STS said.',
    fix: 'Mend it.',
    place: { path },
    elsewhere: [],
    related: [],
    evidence: {},
    fingerprint: 'f',
  };
  const job = { GITHUB_JOB: 'deploy', GITHUB_REPOSITORY: 'acme/app', GITHUB_WORKFLOW_REF: `acme/app/${path}@refs/heads/main` };
  const running = runningJob(workflows, { ...job, ...environment }, {});
  return running === undefined ? finding : inWorkflow(finding, running, workflows, tokenLack);
}

describe('a job without the means to ask for an id-token stands where they are left out, with the diff that grants them', () => {
  test.each([
    ['nothing is written', file(...job(...steps())), 3],
    [
      'the job replaces what the workflow grants',
      file('permissions: { id-token: write }', ...job('    permissions:', '      contents: read', ...steps())),
      6,
    ],
    ['read-all', file(...job('    permissions: read-all', ...steps())), 5],
    ['the workflow has others', file('permissions:', '  contents: read', ...job(...steps())), 2],
  ])('%s', (_, text, line) => {
    const { place, fix, message, fingerprint } = placed('login-no-id-token', { [path]: text });
    expect([place.path, place.line, fingerprint]).toEqual([path, line, 'f']);
    expect(message).toMatch(/^What STS said\. /);
    const patched = applyPatch(text, `${fix.slice(fix.indexOf('--- a/'))}\n`, { fuzzFactor: 0 });
    expect(placed('login-no-id-token', { [path]: patched === false ? '' : patched }).fix).toContain('The files grant');
  });

  test('in the job that calls', () => {
    const call = file('jobs:', '  call:', '    permissions:', '      contents: read', `    uses: ./${inner}`);
    const called = ['on: workflow_call', ...job(...steps()), ''].join('\n');
    const { place, fix } = placed('login-no-id-token', { [path]: call, [inner]: called });
    expect([place.path, place.line]).toEqual([path, 4]);
    expect(fix).toContain('+      id-token: write');
  });

  test('or says that the files grant them', () => {
    const { place, fix } = placed('login-no-id-token', { [path]: file('permissions: write-all', ...job(...steps())) });
    expect(place.line).toBe(4);
    expect(fix).toContain('`id-token: write`');
  });
});

describe('what is wrong with an input stands at the input', () => {
  const text = file(...job(...steps()));
  test.each([
    ['login-role-arn', 9],
    ['login-region', 10],
    ['login-denied', 9],
    ['login-provider', 9],
  ])('%s', (rule, line) => {
    expect(placed(rule, { [path]: text }).place).toMatchObject({ path, line });
  });

  test('at the job where two steps might be meant, or none', () => {
    const two = file(...job(...steps(...steps().slice(2))));
    expect(placed('login-role-arn', { [path]: two }).place.line).toBe(3);
    expect(placed('login-role-arn', { [path]: file(...job('    steps:', '      - run: echo')) }).place.line).toBe(3);
  });

  test('nowhere new where the job is not known', () => {
    expect(placed('login-role-arn', { [path]: text }, { GITHUB_JOB: 'other' }).place).toEqual({ path });
    expect(placed('login-role-arn', { [path]: text }, { GITHUB_WORKFLOW_REF: 'other/app/x.yml@y' }).place).toEqual({ path });
  });
});
