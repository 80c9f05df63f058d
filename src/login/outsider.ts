import { missingVariables } from './id-token.js';
import type { Answer } from './outcome.js';
import type { LoginPorts } from './ports.js';

/**
 * Who runs without an id-token because GitHub gives them none, and no secrets of the repository either; undefined for
 * everybody else, and where a token is to be had after all.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function outsiderWithoutToken({ event, environment }: LoginPorts): string | undefined {
  if (missingVariables(environment).length === 0) return undefined;
  return event.actor === 'dependabot[bot]' ? 'Dependabot' : event.fork ? 'a fork' : undefined;
}

/** The login of such a run: not tried, and nobody's mistake. */
export function skippedFor(outsider: string): Answer {
  const reason = `GitHub gives no id-token to runs of ${outsider}; the login was not tried`;
  return { subject: 'login', state: 'skipped', reason, findings: [], notChecked: [], remarks: [] };
}
