import type { EvidenceValue, Finding } from '../model/finding.js';
import { severities } from '../model/severity.js';
import type { Severity } from '../model/severity.js';
import type { Base } from './input.js';
import { byPlace } from './order.js';

/**
 * Which findings of a change its base has too. A credential is known when base has every value of it. Anything else is
 * counted one for one by rule, severity, evidence and fingerprint: of n equal ones as many are known as base (or merge
 * base) has, those at the same path first. One that base has in a worse form is known too. A live answer never is.
 */
export function existingOf(findings: readonly Finding[], base: Base | undefined): ReadonlySet<Finding> {
  const known = new Set<Finding>();
  if (base === undefined) return known;
  const counted = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.live === true) continue;
    if (finding.values !== undefined && finding.values.length > 0) {
      if (finding.values.every((value) => base.keyValues.has(value))) known.add(finding);
    } else push(counted, identity(finding), finding);
  }
  const before = base.trees.map((tree) => {
    const groups = new Map<string, Finding[]>();
    for (const finding of tree.findings) push(groups, identity(finding), finding);
    return groups;
  });
  for (const [key, heads] of counted) {
    const bases = before.map((groups) => groups.get(key) ?? []);
    if (bases.some((group) => group.length > 0)) for (const finding of matched(heads, bases)) known.add(finding);
  }
  return known;
}

function matched(heads: readonly Finding[], bases: readonly (readonly Finding[])[]): Finding[] {
  const quota = new Map<Severity, number>(
    severities.map((severity) => [severity, Math.max(...bases.map((group) => group.filter((each) => each.severity === severity).length))]),
  );
  const paths = new Set(bases.flat().map(({ place }) => place.path));
  const stays = (finding: Finding): number => (paths.has(finding.place.path) ? 0 : 1);
  const waiting = [...heads].sort((a, b) => stays(a) - stays(b) || byPlace(a.place, b.place));
  const take = (from: readonly Severity[]): boolean => {
    const severity = from.find((each) => (quota.get(each) ?? 0) > 0);
    if (severity !== undefined) quota.set(severity, (quota.get(severity) ?? 0) - 1);
    return severity !== undefined;
  };
  const exact = new Set(waiting.filter((finding) => take([finding.severity])));
  const milder = waiting
    .filter((finding) => !exact.has(finding))
    .filter((finding) => take(severities.slice(0, severities.indexOf(finding.severity))));
  return [...exact, ...milder];
}

function identity({ rule, evidence, fingerprint }: Finding): string {
  return JSON.stringify([rule, fingerprint, canonical(evidence)]);
}

/** The same evidence whatever the order of its keys. */
function canonical(value: EvidenceValue): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item as EvidenceValue));
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => [name, canonical(item)]);
}

function push(groups: Map<string, Finding[]>, key: string, finding: Finding): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [finding]);
  else group.push(finding);
}
