import type { Value } from '../model/value.js';
import type { Job, Step } from '../workflow/workflow.js';

/** A step before may have fetched keys, with which the role is then assumed. */
export function mayHaveKeys(job: Job, login: Step): boolean {
  const fetches = /vault|secret|credential|doppler|infisical|akeyless|1password|keeper|saml|okta|conjur|\.aws\b|aws configure|GITHUB_ENV/i;
  return job.steps.some(({ index, uses, run }) => index < login.index && (fetches.test(uses?.text ?? '') || fetches.test(run?.text ?? '')));
}

/**
 * Whether a job runs on GitHub's own runners, where no credentials of AWS lie around.
 * @param text - `runs-on` with what is known put in
 */
export function isHosted({ runsOn }: Job, text: string | undefined): boolean {
  const only: Value | undefined = runsOn?.type === 'list' && runsOn.items.length === 1 ? runsOn.items[0] : undefined;
  return /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\w.-]*)$/.test(only?.type === 'text' ? only.text : (text ?? ''));
}
