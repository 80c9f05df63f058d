import type { Finding } from '../model/finding.js';
import type { CheckReport, ReportedFinding, Unlisted } from '../model/report.js';
import { bySeverity } from '../model/severity.js';
import type { Waiver } from '../model/settings.js';
import type { BaselineEntry } from './baseline.js';
import { isOver } from './days.js';
import { existingOf } from './existing.js';
import { Exclusion } from './exclusion.js';
import type { Placed } from './exclusion.js';
import { IgnoreIndex } from './ignores.js';
import { inChange } from './input.js';
import type { TriageInput, TriageResult } from './input.js';
import { byPlace, byText } from './order.js';
import { baseWithOwn, reasonless, staleEntries } from './own.js';
import { present } from './present.js';
import { type Disregarded, remarksOn } from './remarks.js';
import { numbered } from './repeats.js';
import { staleBaseline } from './rules/stale-baseline.js';
import { silence } from './silence.js';
import type { Silencers } from './silence.js';
import { judge } from './verdict.js';
import { waiverText } from './waiver-text.js';
import { WaiverBook } from './waivers.js';

export type { Base, BaseTree, TriageInput, TriageResult } from './input.js';

/**
 * Decides what is new, existing, baselined, waived or not listed, and the verdict; nothing else in the gate does. Pure:
 * the same input gives the same result.
 */
export function triage(input: TriageInput): TriageResult {
  const { outcomes, settings, mode, now, rules } = input;
  const comments = outcomes.flatMap(({ ignores }) => ignores);
  const silencers: Silencers = {
    waivers: new WaiverBook(settings.waivers, now),
    accepted: new WaiverBook(admitted(input), now),
    ignores: new IgnoreIndex(comments),
  };
  const exclusion = new Exclusion(settings.exclude);
  const found = [...outcomes.flatMap(({ findings }) => findings), ...reasonless(comments, outcomes, rules)];
  const existing = existingOf(found, baseWithOwn(input));
  const known = (finding: Finding): boolean => !inChange(mode) || existing.has(finding);

  const placed = found.map((finding) => exclusion.place(finding));
  const fingerprints = numbered(inOrder(placed, existing, input, silencers).map(({ finding }) => finding));
  const matched = new Set([...fingerprints].map(([{ rule }, print]) => `${rule} ${print}`));
  const stale = staleEntries(input, ({ rule, hash }) => matched.has(`${rule} ${hash}`));
  for (const { entry, check } of stale) {
    const finding = staleBaseline(entry, input.baseline?.path ?? '', check);
    placed.push(exclusion.place(finding));
  }

  const accepted = acceptedEntries(input);
  const unlisted = new Unlists();
  const listed: ReportedFinding[] = [];
  const disregarded: Disregarded[] = [];
  for (const each of placed) {
    const { finding, places } = each;
    const severity = settings.severity[finding.rule] ?? finding.severity;
    if (severity === 'off') unlisted.add(finding.rule, 'off');
    else if (places.length === 0) unlisted.add(finding.rule, 'excluded');
    else {
      const fingerprint = fingerprints.get(finding) ?? finding.fingerprint;
      const reasons = silence(finding, places, silencers, known(finding), fingerprint);
      const entry = known(finding) ? accepted.get(`${finding.rule} ${fingerprint}`) : undefined;
      const judged = { placed: each, reasons, severity, fingerprint };
      if (reasons.every((reason) => reason !== undefined)) listed.push(present({ ...judged, state: 'waived', reason: reasons[0] ?? '' }));
      else if (entry !== undefined) listed.push(present({ ...judged, state: 'baselined', reason: entry.reason }));
      else if (existing.has(finding)) listed.push(present({ ...judged, state: 'existing' }));
      else {
        listed.push(present({ ...judged, state: 'open', waiver: waiverText(finding.rule, fingerprint, now) }));
        if (known(finding)) continue;
        const commented = places.filter((place) => silencers.ignores.find(finding.rule, place) !== undefined);
        disregarded.push(...commented.map((place) => ({ rule: finding.rule, place })));
      }
    }
  }
  listed.sort(
    (a, b) =>
      bySeverity(a.severity, b.severity) || byPlace(a.place, b.place) || byText(a.rule, b.rule) || byText(a.fingerprint, b.fingerprint),
  );

  const checks = reportsOf(input);
  return {
    findings: listed,
    unlisted: unlisted.list(),
    ...judge(listed, checks, settings, (input.headProblems ?? []).length > 0),
    checks,
    remarks: [...(input.headProblems ?? []), ...remarksOn(input, silencers, disregarded)],
    excluded: exclusion.paths(),
    stale: stale.map(({ entry }) => entry),
  };
}

/**
 * The order in which equal findings are numbered: what is in plain sight before what a path or a line silences, that before
 * what isn't listed; so an exception for a folder full of copies shifts no baseline entry. Then what was there before.
 */
function inOrder(placed: readonly Placed[], existing: ReadonlySet<Finding>, { settings }: TriageInput, silencers: Silencers): Placed[] {
  const rank = ({ finding, places }: Placed): number => {
    if (places.length === 0 || settings.severity[finding.rule] === 'off') return 4;
    const silent = silence(finding, places, silencers, true, undefined).every((reason) => reason !== undefined);
    return (silent ? 2 : 0) + (existing.has(finding) ? 0 : 1);
  };
  const ranked = placed.map((each) => ({ each, rank: rank(each) }));
  return ranked.sort((a, b) => a.rank - b.rank || byPlace(a.each.finding.place, b.each.finding.place)).map(({ each }) => each);
}

/** Head waivers that count: by fingerprint, new, and for a check that the base's config names. */
function admitted({ headWaivers, settings, rules }: TriageInput): Waiver[] {
  const checkOf = new Map(rules.map(({ id, check }) => [id, check]));
  return (headWaivers ?? []).filter(({ rule, fingerprint }) => {
    const check = checkOf.get(rule);
    return fingerprint !== undefined && check !== undefined && settings.acceptHeadWaivers.includes(check);
  });
}

function acceptedEntries({ baseline, now }: TriageInput): ReadonlyMap<string, BaselineEntry> {
  const holding = (baseline?.entries ?? []).filter(({ expires }) => expires === undefined || !isOver(expires, now));
  return new Map(holding.map((entry) => [`${entry.rule} ${entry.hash}`, entry]));
}

/** A check that was asked for and gave no answer is incomplete, never forgotten. */
function reportsOf({ outcomes, settings }: TriageInput): CheckReport[] {
  const given = outcomes.map(({ check, status, reason, durationMs }) => ({
    check,
    status,
    ...(reason === undefined ? {} : { reason }),
    durationMs,
  }));
  const silent = settings.checks.filter((check) => !given.some((report) => report.check === check));
  return [
    ...given,
    ...silent.map((check): CheckReport => ({ check, status: 'incomplete', reason: 'the check gave no answer', durationMs: 0 })),
  ];
}

class Unlists {
  readonly #counts = new Map<string, Unlisted>();

  add(rule: string, why: Unlisted['why']): void {
    const key = `${rule} ${why}`;
    this.#counts.set(key, { rule, why, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }

  list(): Unlisted[] {
    return [...this.#counts.values()].sort((a, b) => byText(a.rule, b.rule) || byText(a.why, b.why));
  }
}
