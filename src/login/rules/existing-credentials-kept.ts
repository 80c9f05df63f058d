import { drops, withDiff } from '../fix-diff.js';
import { plainText } from '../../workflow/plain.js';
import { inputOf, isIncumbent } from '../asked-role.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const workflow = (inputs: string): string =>
  `on: push\njobs:\n  deploy:\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with:\n          aws-region: eu-west-1\n          role-to-assume: arn:aws:iam::123456789012:role/x\n${inputs}`;

export default defineWorkflowRule({
  id: 'existing-credentials-kept',
  severity: 'medium',
  title: '`use-existing-credentials: false` keeps the credentials that are there',
  why: 'The action takes any text in this input for a yes, `false` too. Where valid credentials lie around (a step before, the instance of a runner) it ends at once: the role is not assumed, and allowed-account-ids is not looked at.',
  fix: 'Delete the line.',
  references: ['https://github.com/aws-actions/configure-aws-credentials'],
  bad: [workflow('          use-existing-credentials: false\n'), workflow("          use-existing-credentials: 'false'\n")],
  good: [workflow(''), workflow('          use-existing-credentials: true\n'), workflow("          use-existing-credentials: ''\n")],
  *find({ workflow: file }) {
    for (const job of file.jobs)
      for (const step of job.steps) {
        const value = isIncumbent(step) ? inputOf(step, 'use-existing-credentials') : undefined;
        const text = plainText(value)?.trim();
        if (value === undefined || !/^(?:false|no|off|0)$/i.test(text ?? '')) continue;
        yield {
          span: value.span,
          message: `\`use-existing-credentials: ${text}\` is a yes to the action: where job "${job.id}" has credentials already, it keeps them and assumes no role.`,
          fix: withDiff(
            'Delete the line:',
            file,
            drops(file, step, 'use-existing-credentials'),
            `-          use-existing-credentials: ${text}`,
          ),
          evidence: { job: job.id },
          identity: [job.id],
        };
      }
  },
});
