import { withDiff } from '../fix-diff.js';
import { guardJob } from '../../workflow/yaml-edit.js';
import type { JobLogin } from '../job-logins.js';
import { admitting } from '../admitted.js';
import { legible } from '../legible.js';
import { canMeet, contextsOf } from '../run-subjects.js';
import { subjectTests } from '../subject-tests.js';
import { refsOf } from '../trigger-refs.js';
import { defineTrustRule, type TrustedLogin } from '../trust-rule.js';

const host = 'token.actions.githubusercontent.com';
const trust = (sub: string, more: object = {}): unknown => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', ...more }, StringLike: { [`${host}:sub`]: sub } },
    },
  ],
});
const workflow = (on: string, head = ''): string =>
  `on: ${on}\njobs:\n  deploy:\n${head}    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-west-1 }\n`;

/** A branch that no filter names. */
const branch = 'refs/heads/zq-any';

export default defineTrustRule({
  id: 'role-open-to-any-run',
  severity: 'low',
  title: 'Any branch, or any pull request, starts a run that takes the role',
  why: 'The trust policy lets in what the trigger of the workflow gives to everybody who can push: a pull request of the repository runs its own version of the workflow, before anybody has read it, and takes the role with it. Where pushes use the same role, that is the role that deploys.',
  fix: 'Give pull requests a role of their own that reads, and the branch or the environment that deploys the other.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims'],
  bad: [
    { workflow: workflow('pull_request'), trust: trust('repo:acme/app:pull_request') },
    { workflow: workflow('[push, pull_request]'), trust: trust('repo:acme/app:*') },
    { workflow: workflow('push'), trust: trust('repo:acme/app:ref:refs/heads/*') },
    { workflow: workflow('workflow_dispatch'), trust: trust('repo:acme@*/app@*:*') },
  ],
  good: [
    { workflow: workflow('push'), trust: trust('repo:acme/app:ref:refs/heads/main') },
    { workflow: workflow('{ push: { branches: [main] } }'), trust: trust('repo:acme/app:*') },
    { workflow: workflow('[push, pull_request]', '    environment: prod\n'), trust: trust('repo:acme/app:*') },
    { workflow: workflow('[push, pull_request]', "    if: github.ref == 'refs/heads/main'\n"), trust: trust('repo:acme/app:*') },
    { workflow: workflow('pull_request'), trust: trust('repo:acme/app:*', { [`${host}:ref`]: 'refs/heads/main' }) },
    { workflow: workflow('pull_request'), trust: trust('repo:acme/other:pull_request') },
  ],
  word(the) {
    const { login, role, trusts } = the;
    if (trusts.length !== 1) return undefined;
    // A condition on the ref or the actor is some guard, whatever it comes to.
    const guards = [...login.runs.flatMap(({ route }) => route.map(({ job }) => job)), login.job, login.site.outer];
    if (guards.some(({ condition }) => /github\.(?:ref|head_ref|base_ref|actor|event\.)/.test(condition?.text ?? ''))) return undefined;
    const open = login.runs.flatMap((run) => {
      const contexts = contextsOf(run, login.job) ?? [];
      const pull = contexts.some((context) => context !== 'ref' && context.exact === 'pull_request');
      const any = contexts.includes('ref') && /^(?:push|workflow_dispatch)$/.test(run.trigger.name) && refsOf(run.trigger).admits(branch);
      const context = pull ? 'pull_request' : any ? `ref:${branch}` : undefined;
      return context !== undefined && admitting(trusts, { context, repository: the.repository }).length > 0
        ? [{ trigger: run.trigger.name, context }]
        : [];
    });
    const worst = open.find(({ context }) => context === 'pull_request') ?? open[0];
    if (worst === undefined) return undefined;
    const pull = worst.context === 'pull_request';
    const shared = pull && isForOthers(the);
    return {
      ...(shared ? { severity: 'medium' as const } : {}),
      message: `${pull ? 'Any pull request of the repository' : 'A push to any branch'} can take the role ${legible(role.text)} in job "${login.job.id}": \`${worst.trigger}\` starts it${pull ? '' : ' on any branch'}, and the trust policy in ${trusts[0]?.source ?? 'the repository'} lets it in${shared ? '. Pushes use the same role' : ''}.`,
      fix:
        pull && !shared
          ? 'Let the role only read, as whatever a pull request writes runs with it, and give what deploys a role of its own.'
          : fixFor(
              login,
              pull,
              open.some(({ context }) => context !== 'pull_request'),
            ),
      evidence: { job: login.job.id, role: role.text, trigger: worst.trigger },
      identity: [login.job.id, role.text, worst.trigger],
    };
  },
});

/** How long is searched for a subject that lets other runs in. */
const steps = 200_000;

/** Whether runs other than pull requests can take the role too. */
function isForOthers({ login: { workflow, job, site, runs }, trusts, repository }: TrustedLogin): boolean {
  const search = { workflow, job, step: site.outer, repository, budget: { left: steps } };
  const tests = trusts.flatMap(subjectTests);
  return runs.some((run) => !run.trigger.name.startsWith('pull_request') && tests.some((each) => canMeet(each, run, search)));
}

function fixFor({ workflow: file, job, runs }: JobLogin, pull: boolean, push: boolean): string {
  const plain = runs.every(({ trigger }) => !trigger.name.startsWith('pull_request_'));
  const noPull = plain ? "github.event_name != 'pull_request'" : "startsWith(github.event_name, 'pull_request') == false";
  const condition = push ? "github.ref == 'refs/heads/main'" : noPull;
  const words = pull
    ? `Give pull requests a role of their own that only reads, or keep them out of the job${push ? ', and every branch but the one that deploys' : ''}:`
    : 'Name the branch that deploys, in the trust policy and here:';
  return withDiff(words, file, [guardJob(file.lines, job, condition)], `   ${job.id}:\n+    if: ${condition}`);
}
