/** How bad a finding is, the worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;

export type Severity = (typeof severities)[number];

/** The values of `fail-on`: a severity, or `none` for a gate that only reports. */
export const failLevels = [...severities, 'none'] as const;

export type FailLevel = (typeof failLevels)[number];

/** Orders severities, the worst first; usable as a sort comparator. */
export function bySeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** True when `severity` is as bad as `level` or worse; nothing reaches `none`. */
export function reaches(severity: Severity, level: FailLevel): boolean {
  return level !== 'none' && severities.indexOf(severity) <= severities.indexOf(level);
}

/** The milder of the two: what a rule says, held under a ceiling. */
export function atMost(severity: Severity, ceiling: Severity): Severity {
  return bySeverity(severity, ceiling) < 0 ? ceiling : severity;
}
