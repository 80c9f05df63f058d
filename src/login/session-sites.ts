import { textOf } from '../model/value.js';
import { plainText } from '../workflow/plain.js';
import type { Action, Job, Step } from '../workflow/workflow.js';
import { inputOf, isIncumbent } from './asked-role.js';
import { loginSites, type LoginSite } from './login-sites.js';

/** A step that assumes a role, and whether it does so with the session of another role. */
export interface SessionSite {
  readonly site: LoginSite;
  readonly chained: boolean;
}

/** All steps of a job that assume a role, in order. */
export function sessionSites(job: Job, actions: readonly Action[]): SessionSite[] {
  const logins = loginSites(job, actions);
  const known = new Set(logins.map(({ step }) => step));
  const scripts = job.steps
    .filter((step) => assumes(step) && !known.has(step))
    .map((step): LoginSite => ({ step, outer: step, within: [] }));
  const all = [...logins, ...scripts].sort((a, b) => a.outer.index - b.outer.index);
  let session: 'none' | 'user' | 'role' = 'none';
  return all.map((site) => {
    const chained = isChained(site, session, job);
    session = leftBy(site.step) ?? session;
    return { site, chained };
  });
}

function assumes({ run }: Step): boolean {
  return /\baws\s+sts\s+assume-role\s/.test(run?.text ?? '');
}

/** Whose credentials a step leaves in the environment of those behind it; undefined where it changes nothing. */
function leftBy(step: Step): 'user' | 'role' | undefined {
  const kept = plainText(inputOf(step, 'output-env-credentials')) === 'false' || inputOf(step, 'aws-profile') !== undefined;
  if (!isIncumbent(step) || kept) return undefined;
  if (inputOf(step, 'role-to-assume') !== undefined) return 'role';
  return inputOf(step, 'aws-access-key-id') === undefined ? undefined : 'user';
}

function isChained({ step }: LoginSite, session: 'none' | 'user' | 'role', job: Job): boolean {
  if (step.run !== undefined) {
    const own = /--profile\b|\bAWS_(?:PROFILE|ACCESS_KEY_ID)\b|assume-role-with-web-identity/.test(step.run.text);
    return session === 'role' && assumes(step) && !own && !step.env.some(({ key }) => /^AWS_(?:PROFILE|ACCESS_KEY_ID)$/.test(key));
  }
  const from = /\bsteps\.([\w-]+)\.outputs\.aws-access-key-id\b/.exec(textOf(inputOf(step, 'aws-access-key-id')) ?? '')?.[1];
  if (from !== undefined) return job.steps.some((each) => each.id === from && leftOrGiven(each));
  if (plainText(inputOf(step, 'role-chaining'))?.toLowerCase() !== 'true') return false;
  // Keys of a user that the environment has make it no chain.
  return session === 'role' || (session === 'none' && !job.env.some(({ key }) => key === 'AWS_ACCESS_KEY_ID'));
}

function leftOrGiven(step: Step): boolean {
  return isIncumbent(step) && inputOf(step, 'role-to-assume') !== undefined;
}
