import type { Place, Related } from '../model/place.js';
import type { FindingState, ReportedFinding } from '../model/report.js';
import { ruleUrl } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import type { Placed } from './exclusion.js';
import type { Reasons } from './silence.js';

export interface Judged {
  readonly placed: Placed;
  readonly reasons: Reasons;
  readonly severity: Severity;
  readonly state: FindingState;
  readonly fingerprint: string;
  readonly reason?: string;
  readonly waiver?: string;
}

/** The finding as it stands in the report: at its first place that is not silent, the other places related to it. */
export function present({ placed, reasons, severity, state, fingerprint, reason, waiver }: Judged): ReportedFinding {
  const { finding, places, excluded } = placed;
  const loud = reasons.findIndex((each) => each === undefined);
  const at = loud < 0 ? 0 : loud;
  const others = places.flatMap((place, index) =>
    index === at ? [] : [related(place, reasons[index] === undefined ? '' : ` (waived: ${reasons[index]})`)],
  );
  return {
    check: finding.check,
    rule: finding.rule,
    severity,
    state,
    message: finding.message,
    fix: finding.fix,
    ...(finding.replacement === undefined ? {} : { replacement: finding.replacement }),
    place: shown(places[at] ?? finding.place),
    fingerprint,
    evidence: finding.evidence,
    related: [...finding.related, ...others, ...excluded.map((place) => related(place, ' (excluded by the config)'))],
    ...(reason === undefined ? {} : { reason }),
    ...(waiver === undefined ? {} : { waiver }),
    helpUri: ruleUrl(finding.rule),
  };
}

function related(place: Place, note: string): Related {
  return { ...shown(place), message: `the same stands here${note}` };
}

/** `inTree` is for triage alone. */
function shown(place: Place): Place {
  return Object.fromEntries(Object.entries(place).filter(([name]) => name !== 'inTree')) as unknown as Place;
}
