import { inputOf, isIncumbent } from '../asked-role.js';
import { keyPlaces } from '../key-places.js';
import type { KeyPlace } from '../key-places.js';
import { staticKeysFix } from '../static-keys-fix.js';
import { calledWorkflow } from '../../workflow/called.js';
import { defineWorkflowRule } from '../workflow-rule.js';
import { bad, good } from './static-keys-in-workflow.cases.js';

export default defineWorkflowRule({
  id: 'static-keys-in-workflow',
  severity: 'high',
  title: 'A workflow uses static AWS keys',
  why: 'A stored access key works from anywhere, for years, for whoever reads it once: each step of the job and each action in it can. A login through OIDC gives a session of an hour to this workflow alone, and leaves nothing to steal or to rotate.',
  fix: 'Replace the keys with a role that the job assumes through OIDC, then delete the keys in IAM and in the settings of the repository.',
  references: [
    'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    'https://github.com/aws-actions/configure-aws-credentials#oidc',
  ],
  bad,
  good,
  *find({ workflow, workflows }) {
    for (const place of keyPlaces(workflow)) {
      // A called workflow of the repository that uses them is told of itself.
      const called = place.job === undefined || place.step !== undefined ? undefined : calledWorkflow(place.job, workflows);
      if (called !== undefined && keyPlaces(called).some(({ job: user }) => user !== place.job)) continue;
      const { job, step, where, span, keys } = place;
      const names = [...new Set(keys.map(({ from }) => from))];
      yield {
        span,
        message: `Static AWS keys are handed on in ${where} (${names.join(', ')}).${beside(place)}`,
        fix: staticKeysFix(workflow, place),
        evidence: {
          ...(job && { job: job.id }),
          ...(step?.uses && { action: step.uses.text }),
          names: keys.map(({ name }) => name),
          from: names,
        },
        identity: [
          job?.id ?? '',
          step?.uses?.text ?? step?.name ?? '',
          where.split(' ', 3).join(' '),
          ...keys.flatMap(({ name, from }) => [name, from]),
        ],
      };
    }
  },
});

/** With a key at hand the login action asks for no id-token. */
function beside({ step, keys }: KeyPlace): string {
  const used = step !== undefined && isIncumbent(step) && inputOf(step, 'role-to-assume') !== undefined;
  return used && keys.some(({ name }) => /^aws-access-key-id$/i.test(name))
    ? ' They win over an id-token: role-to-assume is assumed with them.'
    : '';
}
