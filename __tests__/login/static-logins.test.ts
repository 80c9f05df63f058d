import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { checkSubjects } from '../../src/login/static-subject.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { trustFor, trustOf } from '../lab/index.js';
import type { TrustDocument } from '../lab/trust-evaluator.js';
import { documentsOf, treeOf } from './world.js';

const github = 'token.actions.githubusercontent.com';
const arn = (name: string): string => `arn:aws:iam::123456789012:role/${name}`;
const like = (...subs: string[]): TrustDocument => trustOf({ StringLike: { [`${github}:sub`]: subs } });

const login = (role: string, indent = '      '): string =>
  `${indent}- uses: aws-actions/configure-aws-credentials@v6\n${indent}  with:\n${indent}    aws-region: eu-west-1\n${indent}    role-to-assume: ${role}\n`;

interface Job {
  readonly on?: string;
  readonly head?: string;
  readonly role?: string;
}

const workflow = ({ on = 'push', head = '', role = arn('deploy') }: Job): string =>
  `on: ${on}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n${head}    steps:\n${login(role)}`;

async function judge(
  files: Readonly<Record<string, string>>,
  roles: Readonly<Record<string, TrustDocument>>,
  name = 'acme/app',
): Promise<Finding[]> {
  const Resources = Object.fromEntries(
    Object.entries(roles).map(([RoleName, trust], i) => [
      `Role${i}`,
      { Type: 'AWS::IAM::Role', Properties: { RoleName, AssumeRolePolicyDocument: trust } },
    ]),
  );
  const { workflows, actions } = await readWorkflows(treeOf(files));
  const documents = await documentsOf({ 'infra/app.json': { AWSTemplateFormatVersion: '2010-09-09', Resources } });
  return checkSubjects({ workflows, actions, name: name === '' ? undefined : name }, documents);
}

const one = (job: Job, trust: TrustDocument): Promise<Finding[]> => judge({ '.github/workflows/w.yml': workflow(job) }, { deploy: trust });

describe('filters of triggers', () => {
  const main = trustFor('repo:acme/app:ref:refs/heads/main');
  test.each<[string, string, TrustDocument]>([
    ['another branch', '{ push: { branches: [develop] } }', main],
    ['branches of another name', "{ push: { branches: ['release/**'] } }", main],
    ['branches but this', "{ push: { branches: ['**', '!main'] } }", main],
    ['branches that are left out', '{ push: { branches-ignore: [main] } }', main],
    ['tags alone', "{ push: { tags: ['v*'] } }", main],
    ['branches alone, the role wants tags', '{ push: { branches: [main] } }', like('repo:acme/app:ref:refs/tags/*')],
    ['wildcards that never meet', "{ push: { branches: ['feature/*'] } }", like('repo:acme/app:ref:refs/heads/release/*')],
    ['the merge queue', 'merge_group', main],
    ['a release, the role wants a branch', 'release', main],
    ['a schedule, the role wants tags', '{ schedule: [{ cron: "0 0 * * *" }] }', like('repo:acme/app:ref:refs/tags/v*')],
    ['immutable, another branch', '{ push: { branches: [develop] } }', like('repo:acme@1/app@2:ref:refs/heads/main')],
  ])('never: %s', async (_, on, trust) => {
    expect(await one({ on }, trust)).toMatchObject([{ rule: 'login-subject', severity: 'high' }]);
  });

  test.each<[string, string, TrustDocument]>([
    ['this branch', '{ push: { branches: [develop, main] } }', main],
    ['a pattern of it', "{ push: { branches: ['m*n'] } }", main],
    ['signs that are not followed', "{ push: { branches: ['[lm]ain'] } }", main],
    ['wildcards that meet', "{ push: { branches: ['release/**'] } }", like('repo:acme/app:ref:refs/heads/*-prod')],
    ['taken away, and let in again', "{ push: { branches: ['**', '!m*', main] } }", main],
    ['tags', "{ push: { branches: [x], tags: ['v[0-9]+'] } }", like('repo:acme/app:ref:refs/tags/v*')],
    ['by hand', '{ push: { branches: [x] }, workflow_dispatch: {} }', main],
    ['the target of a pull request', 'pull_request_target', main],
    ['a schedule', '{ schedule: [{ cron: "0 0 * * *" }] }', main],
    ['a queue', 'merge_group', like('repo:acme/app:ref:refs/heads/gh-readonly-queue/main/*')],
    ['a release', 'release', like('repo:acme/app:ref:refs/tags/v*')],
    ['closed pull requests', '{ pull_request: { types: [closed] } }', main],
    ['owner and name of any case', 'push', trustOf({ StringEqualsIgnoreCase: { [`${github}:sub`]: 'repo:ACME/app:ref:refs/heads/main' } })],
    ['what must not come', 'push', trustOf({ StringNotLike: { [`${github}:sub`]: 'repo:acme/app:pull_request' } })],
    ['an event nobody knows', 'brand_new_event', main],
    ['ids of any kind', 'push', like('repo:acme@*/app@*:ref:refs/heads/main')],
  ])('may: %s', async (_, on, trust) => {
    expect(await one({ on }, trust)).toEqual([]);
  });
});

describe('conditions of the job', () => {
  const main = trustFor('repo:acme/app:ref:refs/heads/main');
  test.each<[string, boolean]>([
    ["github.ref == 'refs/heads/develop'", true],
    ["github.ref_name == 'main'", false],
    ["github.ref_type == 'tag'", true],
    ["startsWith(github.ref, 'refs/tags/')", true],
    ["github.event_name == 'workflow_dispatch'", false],
    ['vars.DEPLOY == 1', false],
    ['always()', false],
  ])('%s', async (condition, found) => {
    expect(await one({ head: `    if: ${condition}\n` }, main)).toHaveLength(found ? 1 : 0);
  });

  test('a pattern in the policy is not held against them', async () => {
    const trust = like('repo:acme/app:ref:refs/heads/release/*');
    expect(await one({ head: "    if: startsWith(github.ref, 'refs/heads/release/v')\n" }, trust)).toEqual([]);
  });
});

describe('environments by expressions', () => {
  const prod = trustFor('repo:acme/app:environment:prod');
  const matrix = (rows: string): string => `    strategy: { matrix: ${rows} }\n    environment: \${{ matrix.env }}\n`;
  test.each<[string, Job, number]>([
    ['a matrix that has it', { head: matrix('{ env: [dev, prod] }') }, 0],
    ['a matrix that has not', { head: matrix('{ env: [dev, qa] }') }, 1],
    ['a matrix that an expression makes', { head: matrix('{ env: "${{ fromJSON(vars.X) }}" }') }, 0],
    ['by event', { head: "    environment: ${{ github.event_name == 'push' && 'dev' || 'prod' }}\n" }, 1],
    ['by ref', { head: "    environment: ${{ github.ref == 'refs/heads/main' && 'prod' || 'dev' }}\n" }, 0],
    ['by ref, and neither is it', { head: "    environment: ${{ github.ref == 'refs/heads/main' && 'live' || 'dev' }}\n" }, 1],
    ['by two refs', { head: "    environment: ${{ github.ref_name == 'a' && 'prod' || github.ref_name == 'b' && 'qa' || 'dev' }}\n" }, 0],
    [
      'by two refs, and none is it',
      { head: "    environment: ${{ github.ref_name == 'a' && 'x' || github.ref_name == 'b' && 'qa' || 'dev' }}\n" },
      1,
    ],
    ['by a variable', { head: "    environment: ${{ github.ref_name == 'a' && vars.X || 'dev' }}\n" }, 0],
    [
      'a choice without it',
      {
        on: '{ workflow_dispatch: { inputs: { to: { type: choice, options: [dev, qa] } } } }',
        head: '    environment: ${{ inputs.to }}\n',
      },
      1,
    ],
    [
      'a choice with it',
      { on: '{ workflow_dispatch: { inputs: { to: { type: choice, options: [prod] } } } }', head: '    environment: ${{ inputs.to }}\n' },
      0,
    ],
    ['a name that ends otherwise, whatever stands before', { head: '    environment: ${{ vars.X }}-dev\n' }, 1],
    ['a name that begins otherwise', { head: "    environment: { name: 'qa-${{ vars.X }}' }\n" }, 1],
    ['a name that may be it', { head: '    environment: p${{ vars.X }}\n' }, 0],
    ['a name that is it where nothing comes', { head: '    environment: prod${{ vars.X }}\n' }, 0],
    ['two things that are not known', { head: '    environment: ${{ vars.X }}${{ vars.Y }}\n' }, 0],
    [
      'a chosen piece and one that is not known',
      { head: "    environment: ${{ github.event_name == 'push' && 'live' || 'prod' }}-${{ vars.X }}\n" },
      1,
    ],
    ['a known name and an unknown end', { head: '    environment: ${{ github.event_name }}-${{ vars.X }}\n' }, 1],
    ['typed in', { on: '{ workflow_dispatch: { inputs: { to: {} } } }', head: '    environment: ${{ inputs.to }}\n' }, 0],
  ])('%s', async (_, job, count) => {
    expect(await one(job, prod)).toHaveLength(count);
  });

  test('a part of the name is shown as one', async () => {
    const [found] = await one({ head: '    environment: qa-${{ vars.X }}\n' }, prod);
    expect(found?.message).toContain('have the subject "repo:acme/app:environment:qa-…", and');
    expect(found?.fix).not.toContain('…');
  });

  test('a pattern of the policy, and what must not come', async () => {
    expect(await one({ head: '    environment: qa-${{ vars.X }}\n' }, like('repo:acme/app:environment:*-eu'))).toEqual([]);
    expect(await one({ head: '    environment: qa-${{ vars.X }}\n' }, like('repo:acme/app:environment:prod-*'))).toHaveLength(1);
    const not = trustOf({ StringNotLike: { [`${github}:sub`]: 'repo:acme/app:environment:qa-*' } });
    expect(await one({ head: '    environment: qa-${{ vars.X }}\n' }, not)).toEqual([]);
  });

  test('each row of a matrix with the role that stands in it', async () => {
    const head = `    strategy:\n      matrix:\n        include:\n          - { env: dev, role: '${arn('dev')}' }\n          - { env: prod, role: '${arn('prod')}' }\n    environment: \${{ matrix.env }}\n`;
    const files = { '.github/workflows/w.yml': workflow({ head, role: '${{ matrix.role }}' }) };
    const dev = trustFor('repo:acme/app:environment:dev');
    expect(await judge(files, { dev, prod })).toEqual([]);
    expect(await judge(files, { dev: prod, prod })).toMatchObject([{ evidence: { role: arn('dev') }, place: { line: 16 } }]);
  });
});

describe('through other files', () => {
  const main = trustFor('repo:acme/app:ref:refs/heads/main');
  const callee = (role: string): string =>
    `on:\n  workflow_call:\n    inputs:\n      role: { type: string }\n      env: { type: string, default: dev }\njobs:\n  ship:\n    environment: \${{ inputs.env }}\n    steps:\n${login(role)}`;
  const caller = (inputs: string, on = 'push'): string =>
    `on: ${on}\njobs:\n  call:\n    permissions: { id-token: write }\n    uses: ./.github/workflows/callee.yml\n    with: ${inputs}\n`;
  const files = (inputs: string, role = '${{ inputs.role }}'): Record<string, string> => ({
    '.github/workflows/callee.yml': callee(role),
    '.github/workflows/caller.yml': caller(inputs),
  });

  test('what the caller gives decides, and the finding stands at the call', async () => {
    const [finding] = await judge(files(`{ role: '${arn('deploy')}', env: prod }`), { deploy: main });
    expect(finding).toMatchObject({
      place: { path: '.github/workflows/caller.yml', line: 5 },
      evidence: { got: 'repo:acme/app:environment:prod', job: 'ship' },
    });
    expect(finding?.related.map(({ path }) => path)).toEqual(['infra/app.json', '.github/workflows/callee.yml']);
    expect(await judge(files(`{ role: '${arn('deploy')}', env: '' }`), { deploy: main })).toEqual([]);
  });

  test('an input that is not given has its default', async () => {
    expect(await judge(files(`{ role: '${arn('deploy')}' }`), { deploy: trustFor('repo:acme/app:environment:dev') })).toEqual([]);
    expect(await judge(files(`{ role: '${arn('deploy')}' }`), { deploy: main })).toHaveLength(1);
  });

  test('a role in the callee may be asked for from elsewhere too', async () => {
    const elsewhere = trustFor('repo:acme/other:environment:dev');
    expect(await judge(files('{}', arn('deploy')), { deploy: elsewhere })).toEqual([]);
    expect(await judge(files('{}', arn('deploy')), { deploy: main }, '')).toEqual([]);
    expect(await judge(files('{}', arn('deploy')), { deploy: main })).toHaveLength(1);
    expect(await judge({ '.github/workflows/callee.yml': callee(arn('deploy')) }, { deploy: main })).toEqual([]);
  });

  test('a composite action of the repository', async () => {
    const action = `inputs:\n  role: { required: true }\nruns:\n  using: composite\n  steps:\n${login('${{ inputs.role }}', '    ')}`;
    const use = `on: { push: { branches: [develop] } }\njobs:\n  ship:\n    permissions: { id-token: write }\n    steps:\n      - uses: ./.github/actions/login\n        with: { role: '${arn('deploy')}' }\n`;
    const [finding] = await judge({ '.github/workflows/w.yml': use, '.github/actions/login/action.yml': action }, { deploy: main });
    expect(finding).toMatchObject({ place: { path: '.github/workflows/w.yml', line: 6 } });
    expect(finding?.related.at(-1)).toMatchObject({ path: '.github/actions/login/action.yml', line: 9 });
  });

  test('a variable of the workflow, and none that a script may change', async () => {
    const text = (steps: string): string =>
      `on: { push: { branches: [develop] } }\nenv:\n  ROLE: ${arn('deploy')}\njobs:\n  ship:\n    permissions: { id-token: write }\n    steps:\n${steps}${login('${{ env.ROLE }}')}`;
    expect(await judge({ '.github/workflows/w.yml': text('') }, { deploy: main })).toHaveLength(1);
    expect(await judge({ '.github/workflows/w.yml': text('      - run: echo ROLE=x >> $GITHUB_ENV\n') }, { deploy: main })).toEqual([]);
  });

  test('a role in a script', async () => {
    const text = `on: { push: { branches: [develop] } }\njobs:\n  ship:\n    permissions: { id-token: write }\n    steps:\n      - run: |\n          aws sts assume-role-with-web-identity \\\n            --role-arn ${arn('deploy')} --web-identity-token "$T"\n`;
    expect(await judge({ '.github/workflows/w.yml': text }, { deploy: main })).toMatchObject([{ place: { line: 8, column: 24 } }]);
  });
});

test('thousands of jobs that log in come to an end', async () => {
  const jobs = Array.from(
    { length: 1500 },
    (_, i) =>
      `  j${i}:\n    if: github.ref == 'refs/heads/b${i}'\n    needs: [j${Math.max(0, i - 1)}]\n    steps:\n${login(arn('deploy'))}`,
  );
  const files = { '.github/workflows/w.yml': `on: [push, workflow_dispatch]\npermissions: { id-token: write }\njobs:\n${jobs.join('')}` };
  expect((await judge(files, { deploy: like('repo:acme/app:ref:refs/heads/*') })).length).toBe(0);
  expect((await judge(files, { deploy: trustFor('repo:acme/app:ref:refs/heads/main') })).length).toBeGreaterThan(0);
});
