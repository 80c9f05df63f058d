import type { Job, Workflow } from '../../workflow/workflow.js';
import { withDiff } from '../fix-diff.js';
import { calledWorkflow } from '../../workflow/called.js';
import { keyPlaces } from '../key-places.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const step = '      - uses: aws-actions/configure-aws-credentials@v6\n        with:\n          aws-region: eu-west-1\n';
const keys = '          aws-access-key-id: ${{ secrets.AWS_ID }}\n          aws-secret-access-key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n';
/** A workflow that calls itself: one file is enough to show it. */
const workflow = (secrets: string, inputs: string): string =>
  `on: [push, workflow_call]\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n${step}${inputs}  call:\n    uses: ./.github/workflows/w.yml\n${secrets}`;

export default defineWorkflowRule({
  id: 'secrets-inherit-keys',
  severity: 'medium',
  title: 'All secrets go to a called workflow that logs in to AWS with keys',
  why: 'With `secrets: inherit` the called workflow, and each action in it, can read every secret that the caller can. It needs the keys of AWS alone, and not even these where it logs in through OIDC.',
  fix: 'Name the secrets that the called workflow needs, or let it log in through OIDC.',
  references: [
    'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
  ],
  bad: [workflow('    secrets: inherit\n', keys)],
  good: [
    workflow('    secrets:\n      AWS_ID: ${{ secrets.AWS_ID }}\n', keys),
    workflow('    secrets: inherit\n', '          role-to-assume: arn:aws:iam::123456789012:role/x\n'),
    'on: push\njobs:\n  call:\n    uses: acme/central/.github/workflows/w.yml@v1\n    secrets: inherit\n',
  ],
  *find({ workflow: file, workflows }) {
    for (const job of file.jobs) {
      const called = job.secrets === 'inherit' ? calledWorkflow(job, workflows) : undefined;
      const places = called === undefined ? [] : keyPlaces(called);
      const names = [...new Set(places.flatMap((place) => place.keys.map(({ from }) => from)))].filter((from) =>
        from.startsWith('secrets.'),
      );
      const [first] = places;
      if (called === undefined || first === undefined || names.length === 0) continue;
      yield {
        span: job.secretsSpan ?? job.span,
        message: `Job "${job.id}" gives all its secrets to ${called.path}, which uses static keys of AWS from them (${names.join(', ')}).`,
        fix: fixFor(file, job, names),
        evidence: { job: job.id, called: called.path, from: names },
        identity: [job.id, called.path, ...names],
        related: [{ workflow: called, span: first.span, message: 'the keys are used here' }],
      };
    }
  },
});

function fixFor(file: Workflow, job: Job, names: readonly string[]): string {
  const given = names.map((name) => `${name.slice('secrets.'.length)}: \${{ ${name} }}`);
  const indent = job.secretsSpan === undefined ? 0 : file.lines.at(job.secretsSpan.start).column - 1;
  const text = ['secrets:', ...given.map((line) => `${' '.repeat(indent + 2)}${line}`)].join('\n');
  return withDiff(
    'Let it log in through OIDC; until then name what it needs:',
    file,
    [job.secretsSpan && { span: job.secretsSpan, text }],
    `-    secrets: inherit\n+    secrets:\n${given.map((line) => `+      ${line}`).join('\n')}`,
  );
}
