import type { CheckReport, ReportedFinding, Verdict } from '../model/report.js';
import type { Settings } from '../model/settings.js';
import { reaches } from '../model/severity.js';

/**
 * A finding at or above `fail-on` beats everything; then comes what could not be checked. `unsound`: the config that a
 * change brings is invalid, which no `on-incomplete` makes good.
 */
export function judge(
  findings: readonly ReportedFinding[],
  checks: readonly CheckReport[],
  settings: Pick<Settings, 'failOn' | 'block' | 'onIncomplete'>,
  unsound: boolean,
): { readonly verdict: Verdict; readonly exitCode: 0 | 1 | 2 } {
  const counts = ({ state }: ReportedFinding): boolean => state === 'open' || (state === 'existing' && settings.block === 'all');
  if (findings.some((finding) => counts(finding) && reaches(finding.severity, settings.failOn))) return { verdict: 'fail', exitCode: 1 };
  if (unsound) return { verdict: 'incomplete', exitCode: 2 };
  if (checks.some(({ status }) => status === 'incomplete'))
    return { verdict: 'incomplete', exitCode: settings.onIncomplete === 'warn' ? 0 : 2 };
  return { verdict: 'pass', exitCode: 0 };
}
