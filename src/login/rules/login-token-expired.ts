import { defineLoginRule } from '../rule.js';

export interface ExpiredCase {
  readonly role: string;
  readonly sentence: string;
  /** Seconds since the epoch, as the token says. */
  readonly issued: number | undefined;
  readonly expires: number | undefined;
  /** Seconds since the epoch, as this machine says. */
  readonly now: number;
}

const expired = {
  code: 'ExpiredTokenException',
  message: 'Token expired: current date/time must be before the expiration date/time',
  status: 400,
};

export default defineLoginRule<ExpiredCase>({
  id: 'login-token-expired',
  severity: 'high',
  title: 'The id-token was too old for STS',
  why: 'A token of GitHub is good for five minutes. One that was fetched anew a moment before and is still refused as expired was served from a store, or by a service whose clock is wrong.',
  fix: 'Fetch the token right before the exchange, and let nothing between keep it.',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html'],
  bad: [{ sts: [expired] }],
  good: [{}, { sts: [expired, 'accepts'] }],
  word: ({ role, sentence, issued, expires, now }) => ({
    message: `STS refused ${role}: even a token fetched anew is too old (${sentence}). It was issued ${time(issued)} and expires ${time(expires)}; this machine's clock says ${time(now)}.`,
    fix: "Set the runner's clock by NTP, and let no proxy keep answers of GitHub's token service.",
    evidence: { role, issued: issued ?? null, expires: expires ?? null, now },
    identity: [role],
  }),
});

function time(seconds: number | undefined): string {
  if (seconds === undefined || Math.abs(seconds) > 8e12) return 'at a time unknown';
  return new Date(Math.round(seconds) * 1000).toISOString();
}
