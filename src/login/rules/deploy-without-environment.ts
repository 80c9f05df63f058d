import { withDiff } from '../fix-diff.js';
import { addToJob } from '../../workflow/yaml-edit.js';
import { mayHold } from '../../workflow/expression/fill.js';
import { jobLogins } from '../job-logins.js';
import { refsOf } from '../trigger-refs.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const workflow = (on: string, head = '', role = 'prod-deploy'): string =>
  `on: ${on}\njobs:\n  deploy:\n${head}    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/${role}', aws-region: eu-west-1 }\n`;

/** A role for production, by its name. */
const production = /(?:^|[^a-z])(?:prod|production|prd|live)(?:[^a-z]|$)/i;

export default defineWorkflowRule({
  id: 'deploy-without-environment',
  severity: 'low',
  title: 'A job takes a role for production from any branch, with no environment',
  why: 'An environment is where GitHub asks for reviewers and names the branches that may deploy, and its name stands in the subject that the trust policy compares. Without one, and without a filter for branches, whoever can push a branch starts the job on it.',
  fix: 'Give the job an environment with rules, and let the trust policy ask for its subject.',
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments'],
  bad: [workflow('workflow_dispatch'), workflow('push'), workflow("{ push: { branches: ['**'] } }", '', 'Production')],
  good: [
    workflow('{ push: { branches: [main] } }'),
    workflow('{ push: { tags: [v1] } }'),
    workflow('workflow_dispatch', '    environment: prod\n'),
    workflow('push', "    if: github.ref == 'refs/heads/main'\n"),
    workflow('push', '', 'deploy'),
    workflow('push', '', 'product-catalog'),
    workflow('release'),
  ],
  *find(scene) {
    const { workflow: file } = scene;
    for (const job of file.jobs) {
      const named =
        job.environment === undefined
          ? jobLogins(file, job, scene).filter(({ role }) => production.test(role.slice(role.lastIndexOf('/') + 1)))
          : [];
      for (const { role, runs, site } of named) {
        const anywhere = runs.find(({ trigger, route, facts }) => {
          const told = new Map([...facts, ['github.ref', branch] as const, ['github.ref_name', 'zq-any'] as const]);
          const conditions = [...route.map((call) => call.job), job, site.outer].map(({ condition }) => condition?.text);
          const open = trigger.name === 'workflow_dispatch' || trigger.name === 'push';
          return (
            open && refsOf(trigger).admits(branch) && conditions.every((text) => mayHold(text, told) && !/github\.ref/.test(text ?? ''))
          );
        });
        if (anywhere === undefined) continue;
        yield {
          span: (site.outer.uses ?? site.outer.run ?? site.outer).span,
          message: `Job "${job.id}" takes the role ${role} in runs of \`${anywhere.trigger.name}\` on any branch, with no environment that asks anybody.`,
          fix: withDiff(
            'Give it one, with reviewers or with rules for branches:',
            file,
            [addToJob(file.lines, job, ['environment: production'])],
            `   ${job.id}:\n+    environment: production`,
          ),
          evidence: { job: job.id, role, trigger: anywhere.trigger.name },
          identity: [job.id, role],
        };
        break;
      }
    }
  },
});

/** A branch that no filter names. */
const branch = 'refs/heads/zq-any';
