import { drops, withDiff } from '../fix-diff.js';
import { member, textOf } from '../../model/value.js';
import type { Facts } from '../../workflow/expression/evaluate.js';
import type { Job } from '../../workflow/workflow.js';
import { inputOf, isIncumbent } from '../asked-role.js';
import { filled, runsOf } from '../job-runs.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const workflow = (runsOn: string, inputs: string): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: ${runsOn}\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1${inputs} }\n`;

export default defineWorkflowRule({
  id: 'profile-on-self-hosted',
  severity: 'medium',
  title: 'A login writes its session to the disk of a runner of your own',
  why: 'With `aws-profile` the session goes to ~/.aws/credentials, and the action does not take it away when the job ends. On a runner that lives on, the next job finds it there, whichever repository that job comes from.',
  fix: "Leave aws-profile out, so that the session lives in the job's environment alone, or use runners that serve one job.",
  references: [
    'https://github.com/aws-actions/configure-aws-credentials',
    'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
  ],
  bad: [
    workflow('self-hosted', ', aws-profile: deploy'),
    workflow('[self-hosted, linux]', ', aws-profile: deploy'),
    workflow('{ group: ours, labels: [self-hosted] }', ', aws-profile: deploy'),
    workflow('${{ matrix.on }}\n    strategy: { matrix: { on: [ubuntu-latest, self-hosted] } }', ', aws-profile: deploy'),
  ],
  good: [
    workflow('ubuntu-latest', ', aws-profile: deploy'),
    workflow('self-hosted', ''),
    workflow('self-hosted', ", aws-profile: ''"),
    workflow('${{ vars.RUNNER }}', ', aws-profile: deploy'),
    workflow('{ group: larger }', ', aws-profile: deploy'),
  ],
  *find({ workflow, workflows }) {
    const onOwn = (job: Job): boolean => runsOf(workflow, job, workflows).runs.some(({ facts }) => isSelfHosted(job, facts));
    for (const job of workflow.jobs.filter((each) => isSelfHosted(each, new Map()) || onOwn(each)))
      for (const step of job.steps) {
        const profile = isIncumbent(step) ? inputOf(step, 'aws-profile') : undefined;
        if (profile === undefined) continue;
        yield {
          span: profile.span,
          message: `Job "${job.id}" writes its session of AWS to the profile "${textOf(profile) ?? ''}" on a self-hosted runner, where it stays when the job has ended.`,
          fix: withDiff(
            'Leave the session in the environment of the job:',
            workflow,
            drops(workflow, step, 'aws-profile'),
            `-          aws-profile: ${textOf(profile) ?? ''}`,
          ),
          evidence: { job: job.id },
          identity: [job.id, textOf(profile) ?? ''],
        };
      }
  },
});

function isSelfHosted({ runsOn }: Job, facts: Facts): boolean {
  const labels = runsOn?.type === 'map' ? member(runsOn, 'labels') : runsOn;
  return (labels?.type === 'list' ? labels.items : [labels]).some((label) => filled(label, facts)?.trim().toLowerCase() === 'self-hosted');
}
