import type { ActionReference } from '../aws-steps.js';
import { actionOf, isAwsLoginAction } from '../aws-steps.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const digest = /^sha256:[0-9a-f]{64}$/i;

const workflow = (uses: string, inputs = ''): string =>
  `on: push\npermissions: {}\njobs:\n  deploy:\n    permissions:\n      id-token: write\n    steps:\n      - uses: ${uses}\n        with:\n          aws-region: eu-west-1\n${inputs}`;
const role = '          role-to-assume: arn:aws:iam::123456789012:role/x\n';
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
  ],
  good: [
    workflow(`aws-actions/configure-aws-credentials@${sha} # v4.1.0`, role),
    workflow('./.github/actions/login', role),
    workflow(`docker://acme/deploy@sha256:${sha}${sha.slice(0, 24)}`, role),
    workflow('actions/checkout@v4'),
    workflow('aws-actions/setup-sam@v2'),
  ],
  *find({ workflow: { jobs } }) {
    for (const job of jobs) {
      for (const step of job.steps) {
        const action = actionOf(step);
        if (step.uses === undefined || action === undefined || !isAwsLoginAction(step) || isPinned(action)) continue;
        yield {
          span: step.uses.span,
          message: `\`${step.uses.text}\` logs in to AWS and is not pinned to a commit: ${action.ref === '' ? 'it names none' : `\`${action.ref}\` can be moved to other code`}.`,
          fix: fixFor(action, step.uses.text),
          evidence: { action: action.name, ref: action.ref, job: job.id },
          identity: [job.id, action.name.toLowerCase(), action.ref],
        };
      }
    }
  },
});

function isPinned({ kind, ref }: ActionReference): boolean {
  return kind === 'local' || (kind === 'docker' ? digest : commit).test(ref);
}

function fixFor({ kind, name, ref }: ActionReference, uses: string): string {
  if (kind === 'docker') return `Pin the image to its digest:\n\n- uses: ${uses}\n+ uses: docker://${name}@sha256:<digest>`;
  const repository = name.split('/').slice(0, 2).join('/');
  const named = ref === '' ? 'HEAD' : ref;
  return [
    `Pin it to the full commit id, which \`git ls-remote https://github.com/${repository} ${named}\` tells:`,
    '',
    `- uses: ${uses}`,
    `+ uses: ${name}@<full commit id>${ref === '' ? '' : ` # ${ref}`}`,
  ].join('\n');
}
