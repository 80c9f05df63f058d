import { withDiff } from '../fix-diff.js';
import { dropEntries, entrySpan } from '../../workflow/yaml-edit.js';
import { textOf } from '../../model/value.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const output = /\bsteps\.[\w-]+\.outputs\.aws[-_](secret[-_]access[-_]key|session[-_]token|access[-_]key[-_]id)\b/i;
const written =
  /\b(AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|aws_secret_access_key|aws_session_token)\b[^\n]{0,200}(?:>>|\btee\s+-a\b|\b(?:Out-File|Add-Content)\b[^\n]{0,40})\s*["']?\$(?:env:|\{)?GITHUB_OUTPUT\b/i;

const workflow = (outputs: string, steps = '      - run: make\n'): string => `on: push\njobs:\n  login:\n${outputs}    steps:\n${steps}`;
const named = (name: string): string => `    outputs:\n      it: \${{ steps.aws.outputs.${name} }}\n`;

export default defineWorkflowRule({
  id: 'credentials-as-outputs',
  severity: 'medium',
  title: 'A session of AWS is handed to other jobs as an output',
  why: "Outputs of a job are stored with the run and read by whoever reads the run's jobs. GitHub drops an output in which it sees a masked value, so that the next job gets nothing; what gets round that (an encoding) is no longer masked in any log.",
  fix: 'Log in again in each job that needs it: a login through OIDC takes a second and leaves nothing behind.',
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs'],
  bad: [
    workflow(named('aws-secret-access-key')),
    workflow(named('aws-session-token')),
    workflow('', '      - run: echo "secret=$AWS_SECRET_ACCESS_KEY" >> "$GITHUB_OUTPUT"\n'),
    workflow('', '      - shell: pwsh\n        run: |\n          "t=$env:AWS_SESSION_TOKEN" >> $env:GITHUB_OUTPUT\n'),
    workflow('', '      - run: echo "t=$(echo $AWS_SESSION_TOKEN | base64)" >> $GITHUB_OUTPUT\n'),
  ],
  good: [
    workflow(named('aws-account-id')),
    workflow('', '      - run: echo "AWS_REGION=eu-west-1" >> $GITHUB_OUTPUT\n'),
    workflow('', '      - run: echo "AWS_SESSION_TOKEN=$T" >> $GITHUB_ENV\n'),
    workflow('', '      - run: ./deploy\n        env:\n          AWS_SESSION_TOKEN: ${{ steps.aws.outputs.aws-session-token }}\n'),
  ],
  *find({ workflow: file }) {
    for (const job of file.jobs) {
      const names = job.outputs.filter(({ value }) => output.test(textOf(value) ?? ''));
      const main = names.find(({ value }) => !/access[-_]key[-_]id/i.test(textOf(value) ?? ''));
      if (main !== undefined)
        yield {
          span: { start: main.keySpan.start, end: main.value.span.end },
          message: `Job "${job.id}" hands a session of AWS to other jobs as its outputs (${names.map(({ key }) => key).join(', ')}).`,
          fix: withDiff(
            'Drop these outputs, and log in in each job that needs it:',
            file,
            dropEntries(file.lines, names.map(entrySpan)),
            names.map(({ key, value }) => `-      ${key}: ${textOf(value)?.trim() ?? ''}`).join('\n'),
          ),
          evidence: { job: job.id, outputs: names.map(({ key }) => key) },
          identity: [job.id, ...names.map(({ key }) => key)],
        };
      for (const { run, index } of job.steps) {
        const name = written.exec(run?.text ?? '')?.[1];
        if (run === undefined || name === undefined) continue;
        const at = run.text.search(written);
        yield {
          span: run.outer === undefined ? run.span : { start: run.outer(at), end: run.outer(at + name.length - 1) + 1 },
          message: `Step ${index + 1} of job "${job.id}" writes ${name} to the outputs of the step.`,
          fix: 'Keep the session in the environment of the job that logged in; log in again in another job.',
          evidence: { job: job.id, outputs: [name] },
          identity: [job.id, name],
        };
      }
    }
  },
});
