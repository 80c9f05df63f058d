import { member, textOf } from '../../model/value.js';
import { withDiff } from '../fix-diff.js';
import { guardJob } from '../../workflow/yaml-edit.js';
import { mayHold } from '../../workflow/expression/fill.js';
import { reachedJobs } from '../../workflow/reached.js';
import type { Job, Step, Trigger, Workflow } from '../../workflow/workflow.js';
import { loginSites } from '../login-sites.js';
import { defineWorkflowRule } from '../workflow-rule.js';

/** Events that anybody with an account sets off, on the default branch and with its rights. */
const triggers = ['issue_comment', 'issues', 'discussion', 'discussion_comment'];

/** What asks who it was, here or in a step before. */
const asksWho =
  /author_association|\bactor\b|sender|\.user\.login|permission|collaborator|maintainer|member|team|authori[sz]|allow|needs\.|steps\./i;

const workflow = (on: string, condition = '', step = ''): string =>
  `on: ${on}\njobs:\n  deploy:\n${condition === '' ? '' : `    if: ${condition}\n`}    permissions: { id-token: write }\n    steps:\n${step}      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1 }\n`;

export default defineWorkflowRule({
  id: 'comment-trigger-login',
  severity: 'medium',
  title: 'Anybody who comments starts a login to AWS',
  why: 'Under `issue_comment` and its like whoever has an account at GitHub starts the run. It has the secrets and the subject of the default branch, so that a role for the main branch lets it in. What a comment says (`/deploy`) keeps nobody out.',
  fix: 'Ask who comments before the login: `author_association`, or the permission of the sender.',
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment'],
  bad: [
    workflow('issue_comment'),
    workflow('{ issue_comment: { types: [created] } }', "contains(github.event.comment.body, '/deploy')"),
    workflow('[push, issues]'),
  ],
  good: [
    workflow('push'),
    workflow('{ issues: { types: [labeled] } }'),
    workflow('issue_comment', "github.event.comment.author_association == 'OWNER'"),
    workflow('[push, issue_comment]', "github.event_name == 'push'"),
    workflow('issue_comment', "github.actor == 'octocat'"),
    workflow('issue_comment', '', '      - uses: acme/check-permission@v1\n'),
    'on: issue_comment\njobs:\n  label:\n    steps:\n      - run: make label\n',
  ],
  *find({ workflow: file, actions }) {
    for (const trigger of file.triggers) {
      if (!triggers.includes(trigger.name) || isOfTriage(trigger)) continue;
      const facts = new Map([['github.event_name', trigger.name]]);
      for (const job of reachedJobs(file, (condition) => mayHold(condition, facts))) {
        const step = loginSites(job, actions).find(({ outer }) => mayHold(outer.condition?.text, facts))?.outer;
        if (step === undefined || isGuarded(file, job, step)) continue;
        yield {
          span: (step.uses ?? step.run ?? step).span,
          message: `Job "${job.id}" logs in to AWS in runs of \`${trigger.name}\`, which anybody with an account starts, and nothing asks who it was.`,
          fix: fixFor(file, job, trigger.name),
          evidence: { job: job.id, trigger: trigger.name },
          identity: [trigger.name, job.id],
          related: [{ workflow: file, span: trigger.span, message: `\`${trigger.name}\` starts the run` }],
        };
      }
    }
  },
});

/** What is done to an issue by those alone who may triage. */
const triage = new Set([
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'milestoned',
  'demilestoned',
  'transferred',
  'pinned',
  'unpinned',
  'locked',
  'unlocked',
  'typed',
  'untyped',
]);

function isOfTriage({ filters }: Trigger): boolean {
  const types = member(filters, 'types');
  const names = types?.type === 'list' ? types.items.map(textOf) : [textOf(types)];
  return names.length > 0 && names.every((name) => triage.has(name ?? ''));
}

function fixFor(file: Workflow, job: Job, trigger: string): string {
  const what = trigger === 'issues' ? 'issue' : trigger === 'discussion' ? 'discussion' : 'comment';
  const belongs = `contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.${what}.author_association)`;
  const condition = file.triggers.length === 1 ? belongs : `github.event_name != '${trigger}' || ${belongs}`;
  return withDiff(
    'Let in those alone who belong to the repository:',
    file,
    [guardJob(file.lines, job, condition)],
    `   ${job.id}:\n+    if: ${condition}`,
  );
}

/** In doubt it is: a step or job before may end the run for strangers. */
function isGuarded({ jobs }: Workflow, job: Job, step: Step): boolean {
  const needed = jobs.filter(({ id }) => job.needs.includes(id));
  const before = [...needed.flatMap(({ steps }) => steps), ...job.steps.filter(({ index }) => index < step.index)];
  const texts = [job, step, ...needed].map(({ condition }) => condition?.text ?? '');
  return [...texts, ...before.flatMap(({ uses, run, name }) => [uses?.text ?? '', run?.text ?? '', name ?? ''])].some((text) =>
    asksWho.test(text),
  );
}
