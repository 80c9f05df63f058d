import { withDiff } from '../fix-diff.js';
import { addBelow, entrySpan } from '../../workflow/yaml-edit.js';
import { actionOf } from '../aws-steps.js';
import { inputOf, isIncumbent } from '../asked-role.js';
import { textOf, type Value } from '../../model/value.js';
import type { Job, Workflow } from '../../workflow/workflow.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const workflow = (role: string, inputs = '', version = 'v6'): string =>
  `on: push\njobs:\n  deploy:\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@${version}\n        with:\n          aws-region: eu-west-1\n          role-to-assume: ${role}\n${inputs}`;

export default defineWorkflowRule({
  id: 'no-allowed-accounts',
  severity: 'low',
  title: 'Nothing says which account a login may end up in',
  why: 'The role comes from a variable or a secret. One wrong value there, and the job deploys to another account; with allowed-account-ids the login fails instead.',
  fix: 'Name the account in allowed-account-ids.',
  references: ['https://github.com/aws-actions/configure-aws-credentials'],
  bad: [workflow('${{ vars.ROLE }}'), workflow('${{ secrets.ROLE }}')],
  good: [
    workflow('arn:aws:iam::123456789012:role/x'),
    workflow('${{ vars.ROLE }}', '          allowed-account-ids: 123456789012\n'),
    workflow('arn:aws:iam::123456789012:role/${{ vars.NAME }}'),
    workflow('arn:aws:iam::${{ vars.ACCOUNT }}:role/x'),
    workflow('${{ matrix.role }}'),
    workflow('${{ vars.ROLE }}', '', 'v3'),
  ],
  *find({ workflow, workflows }) {
    // One for the repository: the others are mended alike.
    const [first] = openLogins(workflow);
    if (first === undefined || workflows.slice(0, workflows.indexOf(workflow)).some((before) => openLogins(before).length > 0)) return;
    const { job, role } = first;
    const entries = job.steps.flatMap((step) => step.with.filter(({ value }) => value === role));
    yield {
      span: role.span,
      message: `Job "${job.id}" assumes whatever role ${textOf(role)?.trim() ?? ''} names, in whatever account.`,
      fix: withDiff(
        'Say which account it must be:',
        workflow,
        entries.map((entry) => addBelow(workflow.lines, entrySpan(entry), "allowed-account-ids: '<account>'")),
        "+          allowed-account-ids: '<account>'",
      ),
      evidence: { job: job.id },
      identity: [job.id],
    };
  },
});

function openLogins({ jobs }: Workflow): { readonly job: Job; readonly role: Value }[] {
  return jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const role = isIncumbent(step) ? inputOf(step, 'role-to-assume') : undefined;
      const open = /^\s*\$\{\{\s*(?:secrets|vars)\.[\w-]+\s*\}\}\s*$/.test(textOf(role) ?? '');
      const old = /^v?[1-3](?:\.|$)/.test(actionOf(step)?.ref ?? '');
      return role === undefined || !open || old || inputOf(step, 'allowed-account-ids') !== undefined ? [] : [{ job, role }];
    }),
  );
}
