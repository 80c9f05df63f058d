import { withDiff } from '../fix-diff.js';
import type { TextValue } from '../../model/value.js';
import type { Workflow } from '../../workflow/workflow.js';
import { bare, setCondition } from '../../workflow/yaml-edit.js';
import { loginSites } from '../login-sites.js';
import { defineWorkflowRule } from '../workflow-rule.js';

/** Triggers whose runs for a stranger's pull request get an id-token. */
const triggers = ['pull_request_target', 'workflow_run', 'issue_comment'];

const bot = "'[^']{0,100}\\[bot\\]'";
const actor = 'github\\.(?:triggering_)?actor';
const guard = new RegExp(`${actor}\\s*==\\s*${bot}|${bot}\\s*==\\s*${actor}`, 'i');

const workflow = (on: string, condition: string): string =>
  `on: ${on}\njobs:\n  deploy:\n    if: ${condition}\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1 }\n`;

export default defineWorkflowRule({
  id: 'spoofable-actor-guard',
  severity: 'medium',
  title: 'A login to AWS is guarded by the name of a bot',
  why: "`github.actor` is whoever made the run start last, not who wrote what it runs on. A stranger opens a pull request, has a bot act on it (a command in a comment, a rebase), and the bot is the actor of a run on the stranger's commits.",
  fix: 'Ask for the author of the pull request, and for its repository.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use', 'https://docs.zizmor.sh/audits/#bot-conditions'],
  bad: [
    workflow('pull_request_target', "github.actor == 'dependabot[bot]'"),
    workflow('workflow_run', "${{ 'renovate[bot]' == github.triggering_actor }}"),
  ],
  good: [
    workflow('pull_request_target', "github.actor != 'dependabot[bot]'"),
    workflow('pull_request_target', "github.event.pull_request.user.login == 'dependabot[bot]'"),
    workflow('pull_request_target', "github.actor == 'dependabot[bot]' && github.event.pull_request.user.login == 'dependabot[bot]'"),
    workflow('push', "github.actor == 'dependabot[bot]'"),
    "on: pull_request_target\njobs:\n  label:\n    if: github.actor == 'dependabot[bot]'\n    steps:\n      - run: make label\n",
  ],
  *find({ workflow: file, actions }) {
    const trigger = file.triggers.find(({ name }) => triggers.includes(name));
    if (trigger === undefined) return;
    for (const job of file.jobs) {
      const [site] = loginSites(job, actions);
      const condition = [job.condition, site?.outer.condition].find(
        (each) => each !== undefined && guard.test(each.text) && !/user\.login/i.test(each.text),
      );
      if (site === undefined || condition === undefined) continue;
      yield {
        span: condition.span,
        message: `What keeps strangers out of the login of job "${job.id}" is the name of a bot as the actor, which a stranger can bring about under \`${trigger.name}\`.`,
        fix: fixFor(file, condition, trigger.name),
        evidence: { job: job.id, trigger: trigger.name },
        identity: [job.id, trigger.name],
      };
    }
  },
});

/** What says who wrote that which the run is about. */
const author: Readonly<Record<string, string>> = {
  pull_request_target: 'github.event.pull_request.user.login',
  issue_comment: 'github.event.comment.user.login',
};

function fixFor(file: Workflow, condition: TextValue, trigger: string): string {
  const old = bare(condition.text);
  const name = new RegExp(bot, 'i').exec(old)?.[0] ?? "'dependabot[bot]'";
  const asks =
    author[trigger] === undefined
      ? 'github.event.workflow_run.head_repository.full_name == github.repository'
      : `${author[trigger]} == ${name}`;
  const right = old.replace(guard, () => asks);
  return withDiff(
    'Ask who wrote it:',
    file,
    [setCondition(file.lines, condition, right)],
    `-    if: ${old.split('\n', 1)[0]}\n+    if: ${asks}`,
  );
}
