import { drops, lackingToken, withDiff } from '../fix-diff.js';
import { plainText } from '../../workflow/plain.js';
import { inputOf, isIncumbent } from '../asked-role.js';
import { loginSites } from '../login-sites.js';
import { defineWorkflowRule } from '../workflow-rule.js';

const step = (inputs: string): string =>
  `      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/x', aws-region: eu-west-1${inputs} }\n`;
const workflow = (steps: string, head = ''): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${head}    permissions: { id-token: write }\n    steps:\n${steps}`;

export default defineWorkflowRule({
  id: 'chaining-without-session',
  severity: 'medium',
  title: '`role-chaining` with no session to begin with',
  why: 'With role-chaining the action asks for no id-token: it assumes the role with the credentials that the job has. On a fresh runner of GitHub there are none unless a step before logged in, and the login fails.',
  fix: 'Drop role-chaining, or log in to the first role in a step before.',
  references: ['https://github.com/aws-actions/configure-aws-credentials'],
  bad: [workflow(step(', role-chaining: true'))],
  good: [
    workflow(step('')),
    workflow(step('') + step(', role-chaining: true')),
    workflow(step(', role-chaining: true')).replace('ubuntu-latest', 'self-hosted'),
    workflow(step(", role-chaining: true, aws-access-key-id: '${{ secrets.ID }}'")),
    workflow(step(', role-chaining: true'), '    env: { AWS_ACCESS_KEY_ID: "${{ secrets.ID }}" }\n'),
    workflow(`      - run: ./login\n${step(', role-chaining: true')}`),
    workflow(`      - uses: acme/login@v1\n${step(', role-chaining: true')}`),
  ],
  *find({ workflow: file, actions }) {
    for (const job of file.jobs) {
      const [site] = loginSites(job, actions);
      if (site === undefined || site.within.length > 0 || !isIncumbent(site.step)) continue;
      const chaining = inputOf(site.step, 'role-chaining');
      const keys = ['aws-access-key-id', 'web-identity-token-file'].some((name) => inputOf(site.step, name) !== undefined);
      const set = [...file.env, ...job.env, ...site.step.env].some(({ key }) => /^AWS_/i.test(key) && !/REGION/i.test(key));
      // What any step before it does may be a login.
      const before = job.steps.some(
        ({ index, uses }) => index < site.step.index && !/^actions\/(?:checkout|setup-|cache)/.test(uses?.text ?? ''),
      );
      if (chaining === undefined || plainText(chaining) !== 'true' || keys || set || before) continue;
      if (!/^(?:ubuntu|windows|macos)-/.test(plainText(job.runsOn) ?? '')) continue;
      yield {
        span: chaining.span,
        message: `Job "${job.id}" chains a role and has no session to begin with: no step before logs in.`,
        fix: withDiff(
          'Log in through OIDC here:',
          file,
          [...drops(file, site.step, 'role-chaining'), ...lackingToken(file, job)],
          '-          role-chaining: true',
        ),
        evidence: { job: job.id },
        identity: [job.id],
      };
    }
  },
});
