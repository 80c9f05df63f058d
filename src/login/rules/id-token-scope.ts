import type { Job, Permissions, Workflow } from '../../workflow/workflow.js';
import { addToJob, setPermissions } from '../../workflow/yaml-edit.js';
import { withDiff } from '../fix-diff.js';
import { grantsIdToken } from '../../workflow/workflow.js';
import { mayUseToken } from '../token-users.js';
import { defineWorkflowRule } from '../workflow-rule.js';
import type { Scene, WorkflowWording } from '../workflow-rule.js';

const login = (name: string, before = ''): string =>
  `  ${name}:\n${before}    runs-on: ubuntu-latest\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::123456789012:role/x\n`;
const build = (name: string, before = ''): string =>
  `  ${name}:\n${before}    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: make test\n`;
const own = '    permissions:\n      contents: read\n';
const ownToken = '    permissions:\n      id-token: write\n';
const write = 'on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n';

export default defineWorkflowRule({
  id: 'id-token-scope',
  severity: 'medium',
  title: 'Jobs may ask for an id-token that they have no use for',
  why: "Whoever runs code in a job with `id-token: write` can ask for a token in the name of the repository: a dependency's install script, a compromised action. A role that trusts the repository takes it. A block on the workflow reaches every job without one of its own.",
  fix: 'Grant `id-token: write` on the job that logs in, not on the workflow.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc#workflow-permissions-for-the-requesting-the-oidc-token'],
  bad: [
    `${write}${build('test')}${login('deploy')}`,
    `${write}${login('deploy')}${build('test')}${build('lint', own)}`,
    `on: push\npermissions: write-all\njobs:\n${build('test')}${login('deploy')}`,
    `on: push\npermissions: write-all\njobs:\n${login('deploy')}`,
    `on: push\njobs:\n${login('deploy', '    permissions: write-all\n')}`,
  ],
  good: [
    `${write}${login('deploy')}`,
    `${write}${login('deploy')}${login('destroy')}`,
    `${write}${login('deploy')}${build('test', own)}`,
    `on: push\npermissions: {}\njobs:\n${build('test')}${login('deploy', ownToken)}`,
    `on: push\npermissions: read-all\njobs:\n${build('test')}${login('deploy', ownToken)}`,
    `on: push\njobs:\n${build('test')}`,
    `${write}${login('deploy')}  call:\n    uses: ./.github/workflows/deploy.yml\n`,
    `${write}${login('deploy')}  publish:\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`,
    `${write}${build('only')}`,
  ],
  *find(scene) {
    yield* onWorkflow(scene);
    for (const job of scene.workflow.jobs)
      if (job.permissions?.all === 'write') yield writeAll(job.permissions, `job "${job.id}"`, job, scene);
  },
});

function* onWorkflow(scene: Scene): Iterable<WorkflowWording> {
  const { workflow, actions } = scene;
  const { permissions, jobs } = workflow;
  const inheriting = jobs.filter((job) => job.permissions === undefined);
  if (permissions === undefined || inheriting.length === 0) return;
  if (permissions.all === 'write') {
    yield writeAll(permissions, 'the workflow', undefined, scene);
    return;
  }
  const idle = inheriting.filter((job) => !mayUseToken(job, actions));
  if (!grantsIdToken(permissions) || idle.length === 0 || jobs.length === 1) return;
  const names = idle.map(({ id }) => id);
  const users = inheriting.filter((job) => mayUseToken(job, actions));
  yield {
    span: permissions.scopes.get('id-token')?.span ?? permissions.span,
    message: `\`id-token: write\` on the workflow reaches ${listed(names)}, which ${names.length > 1 ? 'do' : 'does'} not log in.`,
    fix: fixFor(workflow, permissions, users),
    evidence: { jobs: names },
    identity: ['workflow', ...jobs.map(({ id }) => id)],
    related: idle.map((job) => ({ workflow, span: job.span, message: 'this job has the permission and no use for it' })),
  };
}

function writeAll(permissions: Permissions, where: string, job: Job | undefined, { workflow, actions }: Scene): WorkflowWording {
  const users = job === undefined ? workflow.jobs.filter((each) => each.permissions === undefined && mayUseToken(each, actions)) : [];
  const own = job !== undefined && mayUseToken(job, actions);
  const scopes = ['contents: read', ...(own ? ['id-token: write'] : [])];
  const grants = users.map((each) => addToJob(workflow.lines, each, ['permissions:', '  contents: read', '  id-token: write']));
  return {
    span: permissions.span,
    message: `\`write-all\` on ${where} includes \`id-token: write\` and every other right of the token.`,
    fix: withDiff(
      'Name the permissions that are needed, `id-token: write` on the job that logs in alone:',
      workflow,
      [setPermissions(workflow.lines, permissions, scopes), ...grants],
      `-permissions: write-all\n+permissions:\n${scopes.map((scope) => `+  ${scope}`).join('\n')}`,
    ),
    evidence: { permissions: 'write-all', ...(job === undefined ? {} : { job: job.id }) },
    identity: ['write-all', job?.id ?? ''],
  };
}

function fixFor({ lines, path }: Workflow, permissions: Permissions, users: readonly Job[]): string {
  const scopes = [...permissions.scopes].map(([scope, { access }]) => `${scope}: ${access}`);
  const kept = scopes.filter((scope) => !scope.startsWith('id-token:'));
  return withDiff(
    'Move the permission to the job that logs in:',
    { lines, path },
    [
      setPermissions(lines, permissions, kept),
      ...users.map((job) => addToJob(lines, job, ['permissions:', ...scopes.map((scope) => `  ${scope}`)])),
    ],
    [
      ' permissions:',
      '-  id-token: write',
      ' jobs:',
      ...users.flatMap(({ id }) => [`   ${id}:`, '+    permissions:', ...scopes.map((scope) => `+      ${scope}`)]),
    ].join('\n'),
  );
}

function listed(names: readonly string[]): string {
  return `${names.length > 1 ? 'jobs' : 'job'} ${names.map((name) => `"${name}"`).join(', ')}`;
}
