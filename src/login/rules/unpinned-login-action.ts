import { withDiff } from '../fix-diff.js';
import type { TextValue } from '../../model/value.js';
import type { Edit, PatchedFile } from '../../workflow/patch.js';
import type { ActionReference } from '../aws-steps.js';
import { actionOf, givesLogin, isAwsLoginAction } from '../aws-steps.js';
import { loginSites } from '../login-sites.js';
import { defineWorkflowRule, type Scene, type WorkflowWording } from '../workflow-rule.js';
import type { Action, Step, Workflow } from '../../workflow/workflow.js';

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const digest = /^sha256:[0-9a-f]{64}$/i;

const workflow = (uses: string, inputs = ''): string =>
  `on: push\npermissions: {}\njobs:\n  deploy:\n    permissions:\n      id-token: write\n    steps:\n      - uses: ${uses}\n        with:\n          aws-region: eu-west-1\n${inputs}`;
const role = '          role-to-assume: arn:aws:iam::123456789012:role/x\n';
const call = (uses: string): string =>
  `on: push\njobs:\n  deploy:\n    permissions: { id-token: write }\n    uses: ${uses}\n    with:\n      role-to-assume: arn:aws:iam::123456789012:role/x\n`;
const sha = '0123456789abcdef0123456789abcdef01234567';

export default defineWorkflowRule({
  id: 'unpinned-login-action',
  severity: 'medium',
  title: 'An action that logs in to AWS is not pinned to a commit',
  why: 'A tag or branch of an action can be moved to other code at any time, by its owner or by whoever takes its account over. An action that logs in holds the session to AWS: the code that runs must be the code that was reviewed.',
  fix: 'Pin the action to the full id of a commit, and let Dependabot or Renovate move it.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  bad: [
    workflow('aws-actions/configure-aws-credentials@v4', role),
    workflow('aws-actions/configure-aws-credentials@main'),
    workflow('AWS-Actions/Configure-AWS-Credentials@v4.1.0', role),
    workflow('aws-actions/configure-aws-credentials@0123456', role),
    workflow('aws-actions/amazon-ecr-login@v2'),
    workflow('acme/deploy@v1', role),
    workflow('docker://acme/deploy:latest', role),
    call('acme/central/.github/workflows/deploy.yml@v1'),
  ],
  good: [
    workflow(`aws-actions/configure-aws-credentials@${sha} # v4.1.0`, role),
    workflow('./.github/actions/login', role),
    workflow(`docker://acme/deploy@sha256:${sha}${sha.slice(0, 24)}`, role),
    workflow('actions/checkout@v4'),
    workflow('aws-actions/setup-sam@v2'),
    call(`acme/central/.github/workflows/deploy.yml@${sha}`),
    call('./.github/workflows/deploy.yml'),
    'on: push\njobs:\n  lint:\n    uses: acme/central/.github/workflows/lint.yml@v1\n',
  ],
  *find(scene) {
    for (const job of scene.workflow.jobs) {
      for (const step of job.steps) yield* wordingOf(step, job.id, undefined, scene.workflow);
      const called =
        job.uses === undefined || !givesLogin([...job.with, ...(job.secrets === 'inherit' ? [] : job.secrets)]) ? undefined : job;
      if (called?.uses !== undefined) yield* wordingFor({ uses: called.uses }, job.id, undefined, scene.workflow);
    }
    for (const action of firstUsed(scene)) for (const step of action.steps) yield* wordingOf(step, '', action, scene.workflow);
  },
});

/** The composite actions that no workflow before this one comes to. */
function firstUsed({ workflow, workflows, actions }: Scene): Action[] {
  if (actions.length === 0) return [];
  const usedBy = ({ jobs }: Workflow): Action[] =>
    jobs.flatMap((job) => loginSites(job, actions).flatMap(({ within }) => within.map(({ action }) => action)));
  const own = new Set(usedBy(workflow));
  if (own.size === 0) return [];
  const before = new Set(workflows.slice(0, workflows.indexOf(workflow)).flatMap(usedBy));
  return [...own].filter((action) => !before.has(action));
}

function* wordingOf(step: Step, job: string, action: Action | undefined, scene: PatchedFile): Generator<WorkflowWording> {
  if (isAwsLoginAction(step)) yield* wordingFor(step, job, action, scene);
}

function* wordingFor({ uses }: Pick<Step, 'uses'>, job: string, file: Action | undefined, scene: PatchedFile): Generator<WorkflowWording> {
  const action = actionOf({ uses });
  if (uses === undefined || action === undefined || isPinned(action)) return;
  yield {
    span: uses.span,
    ...(file && { file }),
    message: `\`${uses.text}\` logs in to AWS and is not pinned to a commit: ${action.ref === '' ? 'it names none' : `\`${action.ref}\` can be moved to other code`}.`,
    fix: fixFor(action, uses, file ?? scene),
    evidence: { action: action.name, ref: action.ref, ...(file === undefined ? { job } : {}) },
    identity: [job, action.name.toLowerCase(), action.ref],
  };
}

function isPinned({ kind, ref }: ActionReference): boolean {
  return kind === 'local' || (kind === 'docker' ? digest : commit).test(ref);
}

function fixFor({ kind, name, ref }: ActionReference, { text, span }: TextValue, file: PatchedFile): string {
  const as = (to: string, comment: string): Edit => {
    const line = file.lines.text({ start: span.end, end: span.end + 200 }).split('\n', 1)[0] ?? '';
    return { span, text: /^\s*$/.test(line) ? `${to}${comment}` : to };
  };
  if (kind === 'docker') {
    const to = `docker://${name}@sha256:<digest>`;
    return withDiff('Pin the image to its digest:', file, [as(to, '')], `- uses: ${text}\n+ uses: ${to}`);
  }
  const repository = name.split('/').slice(0, 2).join('/');
  const named = ref === '' ? 'HEAD' : ref;
  const to = `${name}@<full commit id>`;
  const comment = ref === '' ? '' : ` # ${ref}`;
  return withDiff(
    `Pin it to the full commit id, which \`git ls-remote https://github.com/${repository} ${named}\` tells:`,
    file,
    [as(to, comment)],
    `- uses: ${text}\n+ uses: ${to}${comment}`,
  );
}
