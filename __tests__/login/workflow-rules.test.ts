import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { checkWorkflows, workflowRules } from '../../src/login/workflows.js';
import { parseAction, parseWorkflow } from '../../src/workflow/parse.js';
import type { Workflow } from '../../src/workflow/index.js';

function read(text: string, path = '.github/workflows/w.yml'): Workflow {
  const workflow = parseWorkflow(path, text);
  if ('why' in workflow) throw new Error(workflow.why);
  return workflow;
}

const found = (rule: string, ...texts: string[]): Finding[] =>
  checkWorkflows({
    workflows: texts.map((text, i) => read(text, `.github/workflows/${i === 0 ? 'w' : `w${i}`}.yml`)),
    actions: [],
    name: undefined,
  }).filter((each) => each.rule === rule);

describe.each(workflowRules)('$id', ({ id, bad, good }) => {
  test.each(bad.map((text) => [text]))('found in %j', (text) => {
    expect(found(id, text).map(({ rule }) => rule)).not.toEqual([]);
  });

  test.each(good.map((text) => [text]))('silent on %j', (text) => {
    expect(found(id, text)).toEqual([]);
  });
});

describe('places', () => {
  const file = `on: push
permissions:
  id-token: write
jobs:
  test:
    steps:
      - run: make
  deploy:
    steps:
      - name: é
        uses: aws-actions/configure-aws-credentials@v4
        with:
          aws-access-key-id: \${{ secrets.A }}
          aws-secret-access-key: \${{ secrets.B }}
      - run: |
          echo é
          export AWS_SECRET_ACCESS_KEY=\${{ secrets.B }}
`;
  const at = (rule: string): unknown[] =>
    found(rule, file).map(({ place }) => [place.path, place.line, place.column, place.endLine, place.endColumn]);

  test('the secret, in inputs and in a script', () => {
    expect(at('static-keys-in-workflow')).toEqual([
      ['.github/workflows/w.yml', 14, 11, 14, 50],
      ['.github/workflows/w.yml', 17, 18, 17, 56],
    ]);
  });

  test('the permission', () => {
    expect(at('id-token-scope')).toEqual([['.github/workflows/w.yml', 3, 3, 3, 18]]);
  });

  test('the action', () => {
    expect(at('unpinned-login-action')).toEqual([['.github/workflows/w.yml', 11, 15, 11, 55]]);
  });
});

describe('fingerprints', () => {
  const step = (ref: string): string => `      - uses: aws-actions/configure-aws-credentials@${ref}\n        with: {role-to-assume: x}\n`;
  const file = (steps: string): string => `on: push\njobs:\n  deploy:\n    steps:\n${steps}`;
  const prints = (text: string, path?: string): string[] =>
    checkWorkflows({ workflows: [read(text, path)], actions: [], name: undefined }).map((each) => each.fingerprint);

  test('stay where a file moves and lines shift', () => {
    expect(prints(`# new\n\n${file(`      - run: x\n${step('v4')}`)}`, '.github/workflows/moved.yaml')).toEqual(prints(file(step('v4'))));
  });

  test('differ for another version', () => {
    expect(prints(file(step('v4')))).not.toEqual(prints(file(step('v5'))));
  });
});

describe('no secret is told', () => {
  test('a key that is written out', () => {
    const seed = 'abcdefghijklmnopqrstuvwxyz234567';
    const pick = (length: number, from: string): string => Array.from({ length }, (_, i) => from[(i * 7 + 3) % from.length]).join('');
    const secret = pick(40, `${seed}${seed.toUpperCase()}01`);
    const id = `AKIA${pick(16, seed.toUpperCase())}`;
    const [finding] = found(
      'static-keys-in-workflow',
      `on: push\nenv:\n  AWS_ACCESS_KEY_ID: ${id}\n  AWS_SECRET_ACCESS_KEY: ${secret}\njobs: {}\n`,
    );
    expect(finding?.place.line).toBe(4);
    expect(JSON.stringify(finding).includes(secret)).toBe(false);
  });
});

describe('called workflows', () => {
  const callee = `on: workflow_call
permissions:
  id-token: write
jobs:
  x:
    steps:
      - uses: aws-actions/configure-aws-credentials@v4
        with: {role-to-assume: x}
`;
  const caller = (condition = ''): string =>
    `on: pull_request_target\njobs:\n  call:\n${condition}    uses: ./.github/workflows/w1.yml\n    permissions: {id-token: write}\n`;

  test('a login behind a call counts for the caller', () => {
    const [finding] = found('unsafe-trigger-login', caller(), callee);
    expect(finding?.place).toMatchObject({ path: '.github/workflows/w.yml', line: 4 });
    expect(finding?.related.map(({ path }) => path)).toEqual(['.github/workflows/w.yml', '.github/workflows/w1.yml']);
  });

  test('and not where the call is guarded', () => {
    expect(found('unsafe-trigger-login', caller("    if: github.event_name == 'push'\n"), callee)).toEqual([]);
  });

  test('workflows that call each other end', () => {
    const loop = (to: string): string => `on: [pull_request_target, workflow_call]\njobs:\n  a:\n    uses: ./.github/workflows/${to}.yml\n`;
    expect(found('unsafe-trigger-login', loop('w1'), loop('w'))).toEqual([]);
  });
});

describe('jobs that need others', () => {
  const file = (condition: string): string => `on: [push, pull_request_target]
jobs:
  guard:
    if: github.event_name == 'push'
    steps: [{run: x}]
  deploy:
    needs: guard
${condition}    steps:
      - uses: aws-actions/configure-aws-credentials@v4
        with: {role-to-assume: x}
`;
  test('do not run where those are kept out', () => {
    expect(found('unsafe-trigger-login', file(''))).toEqual([]);
  });
  test('but for those that always run', () => {
    expect(found('unsafe-trigger-login', file('    if: always()\n'))).toHaveLength(1);
  });
});

test('thousands of jobs that need each other come to an end', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `j${i}`);
  const jobs = names.map(
    (name, i) => `  ${name}:\n    needs: [${names.slice(Math.max(0, i - 20), i + 2).join(', ')}]\n    steps: [{run: x}]\n`,
  );
  expect(found('unsafe-trigger-login', `on: pull_request_target\njobs:\n${jobs.join('')}`)).toEqual([]);
});

test('keys that reach a store with keys of its own are none of AWS', () => {
  const step = '      - run: x\n        env: {AWS_SECRET_ACCESS_KEY: "${{ secrets.S3 }}"}\n';
  expect(
    found('static-keys-in-workflow', `on: push\nenv: {S3_ENDPOINT: "https://x.example.com"}\njobs:\n  a:\n    steps:\n${step}`),
  ).toEqual([]);
  expect(
    found('static-keys-in-workflow', `on: push\nenv: {S3_ENDPOINT: "https://s3.amazonaws.com"}\njobs:\n  a:\n    steps:\n${step}`),
  ).toHaveLength(1);
});

test('a step that aliases repeat stands once, at its anchor', () => {
  const file = `on: push
jobs:
  a:
    steps:
      - &login
        uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: x }
  b:
    steps:
      - *login
`;
  expect(found('unpinned-login-action', file).map(({ place }) => place.line)).toEqual([6]);
});

test('a composite action of the repository that asks for no token gives its job no use for one', () => {
  const step = (run: string): string => `name: x\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${run}\n`;
  const judged = (text: string): number => {
    const action = parseAction('.github/actions/x/action.yml', text);
    const workflow = read(
      'on: push\npermissions: { id-token: write }\njobs:\n  a:\n    steps: [{ uses: ./.github/actions/x }]\n  b:\n    steps: [{ uses: aws-actions/configure-aws-credentials@v6, with: { role-to-assume: x } }]\n',
    );
    const all = checkWorkflows({ workflows: [workflow], actions: action === undefined ? [] : [action], name: undefined });
    return all.filter(({ rule }) => rule === 'id-token-scope').length;
  };
  expect([judged(step('make lint')), judged(step('npm publish --provenance')), judged('runs: { using: node24 }')]).toEqual([1, 0, 0]);
});
