import { defineLoginRule } from '../rule.js';

export interface NoTokenCase {
  /** The variables that GitHub didn't set. */
  readonly missing: readonly string[];
  /** `GITHUB_JOB`. */
  readonly job: string | undefined;
}

export default defineLoginRule<NoTokenCase>({
  id: 'login-no-id-token',
  severity: 'high',
  title: 'The job cannot ask for an id-token',
  why: 'Login through OIDC begins with an id-token from GitHub. A job gets the means to ask for one only where its permissions have `id-token: write`; a block on the job replaces that of the workflow, and a called workflow has at most what its caller grants.',
  fix: 'Grant `id-token: write` to the job, and to every job that calls it.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc#workflow-permissions-for-the-requesting-the-oidc-token'],
  bad: [
    { environment: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined } },
    { environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined } },
    { environment: { ACTIONS_ID_TOKEN_REQUEST_URL: '' }, event: { name: 'pull_request' } },
  ],
  good: [
    {},
    {
      environment: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
      event: { name: 'pull_request', fork: true },
    },
    {
      environment: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
      event: { name: 'push', actor: 'dependabot[bot]' },
    },
  ],
  word: ({ missing, job }) => ({
    message: `This job can't ask GitHub for an id-token: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
    fix: `Add to ${job === undefined ? 'the job' : `job \`${job}\``} (a block on the job replaces the workflow's; in a reusable workflow the calling job needs it too):\n\npermissions:\n  contents: read\n  id-token: write`,
    evidence: { missing: [...missing], ...(job === undefined ? {} : { job }) },
    identity: [job ?? ''],
  }),
});
