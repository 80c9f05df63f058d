import { withDiff } from '../fix-diff.js';
import { guardJob } from '../../workflow/yaml-edit.js';
import { member, textOf } from '../../model/value.js';
import { oidcRole } from '../asked-role.js';
import { runsOf } from '../job-runs.js';
import { factsAt, loginSites } from '../login-sites.js';
import { contextsOf } from '../run-subjects.js';
import { mayHold } from '../../workflow/expression/fill.js';
import type { Trigger } from '../../workflow/workflow.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const workflow = (on: string, head: string): string =>
  `on: ${on}\njobs:\n  deploy:\n${head}    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1 }\n`;
/** Environments that are not made for what is yet to be reviewed. */
const deploys = /(?:^|[^a-z])(?:prod|production|prd|live|release|deploy)(?:[^a-z]|$)/i;

const prod = '    environment: prod\n';

export default defineWorkflowRule({
  id: 'environment-in-pull-request',
  severity: 'low',
  title: 'A pull request gets the subject of an environment',
  why: 'The subject of a job with an environment names that and nothing else: a run of a pull request, with the changed workflow in it, has the very subject of a run of the main branch, and a role for the environment lets it in. What keeps it out is the rule of the environment for branches, or its reviewers.',
  fix: 'Allow the environment to the branches that deploy, or give pull requests an environment and a role of their own.',
  references: [
    'https://docs.github.com/en/actions/reference/security/oidc#filtering-for-a-specific-environment',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#deployment-branches-and-tags',
  ],
  bad: [
    workflow('pull_request', prod),
    workflow('[push, pull_request]', prod),
    workflow('pull_request', '    environment: { name: live }\n'),
  ],
  good: [
    workflow('push', prod),
    workflow('pull_request', ''),
    workflow('[push, pull_request]', `    if: github.event_name == 'push'\n${prod}`),
    workflow('pull_request', "    environment: ${{ github.event_name == 'push' && 'prod' || '' }}\n"),
    workflow('pull_request', '    environment: preview\n'),
    workflow('pull_request', '    environment: ${{ vars.ENV }}\n'),
    workflow('{ pull_request: { types: [closed] } }', prod),
  ],
  *find({ workflow: file, workflows, actions }) {
    for (const job of file.jobs) {
      const told = new Set<string>();
      const sites = loginSites(job, actions);
      for (const run of sites.length === 0 ? [] : runsOf(file, job, workflows).runs) {
        if (run.trigger.name !== 'pull_request') continue;
        const [context] = contextsOf(run, job) ?? [];
        const name = context === undefined || context === 'ref' ? undefined : /^environment:(.+)$/s.exec(context.exact)?.[1];
        const site = sites.find(
          (each) =>
            mayHold(each.outer.condition?.text, run.facts) &&
            oidcRole(each.step, file, job, factsAt(each, file, job, run.facts)) !== undefined,
        );
        if (name === undefined || site === undefined || told.has(name) || !deploys.test(name) || isAfterMerge(run.trigger)) continue;
        told.add(name);
        yield {
          span: job.environment?.span ?? job.span,
          message: `In runs of \`pull_request\` job "${job.id}" logs in with the subject of the environment "${name}", as a push to the main branch does.`,
          fix: withDiff(
            `Allow the environment "${name}" to protected branches alone (Settings, Environments), or keep pull requests out:`,
            file,
            [guardJob(file.lines, job, "github.event_name != 'pull_request'")],
            `   ${job.id}:\n+    if: github.event_name != 'pull_request'`,
          ),
          evidence: { job: job.id, environment: name, trigger: 'pull_request' },
          identity: [job.id, name],
          related: [{ workflow: run.route[0]?.workflow ?? file, span: run.trigger.span, message: '`pull_request` starts the run' }],
        };
      }
    }
  },
});

/** Runs when a pull request has been closed, which a condition on the merge goes with. */
function isAfterMerge({ filters }: Trigger): boolean {
  const types = member(filters, 'types');
  return types?.type === 'list' ? types.items.some((item) => textOf(item) === 'closed') : textOf(types) === 'closed';
}
