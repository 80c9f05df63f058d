import type { Outcome } from '../model/outcome.js';

/**
 * Says of a run in a subfolder that the workflows of the repository stand outside of it: what was asked for is that folder alone,
 * and no workflow lies in one.
 * @param prefix - `''`, or `sub/`
 */
export function sayingWhatStandsOutside(login: Outcome, prefix: string): Outcome {
  if (prefix === '' || '.github/workflows/'.startsWith(prefix)) return login;
  const missed = {
    check: 'login',
    what: 'the workflows of the repository',
    why: `they stand in .github/workflows at its top, and only ${prefix} is looked at`,
    fix: 'Name the top of the repository with --path, or leave --path out there.',
  } as const;
  return { ...login, notChecked: [...login.notChecked, missed] };
}
