import type { Finding } from '../model/finding.js';
import { findIgnoreComments } from '../model/ignore.js';
import type { IgnoreComment, Outcome } from '../model/outcome.js';
import type { Clock, Progress } from '../model/ports.js';
import type { NotScanned, ScanMode, Shortfall, Source } from '../model/source.js';
import type { Sighting } from './gathering.js';
import type { Accounts } from './key-rule.js';
import { addHarvest, type Harvest, lookThroughSource } from './look-through.js';
import { memberPath } from './member-path.js';
import type { Standings } from './places.js';
import type { ReportContext } from './report-credential.js';
import type { Unread } from './scan-content.js';

export interface KeysInput {
  readonly source: Source;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly mode: ScanMode;
}

/**
 * Finds committed AWS credentials in everything that the source gives, one finding a value, with nothing of a secret in
 * it. What the source could not read makes the check incomplete. Never calls AWS.
 */
export async function checkKeys(input: KeysInput): Promise<Outcome> {
  const { source, accounts, clock, progress, mode } = input;
  const started = clock.now();
  const harvest = await lookThroughSource(source, progress);
  for (const found of (await source.foundBeside?.()) ?? []) addHarvest(harvest, found as Harvest);
  const { sightings, remarks, unread, seen } = harvest;
  // These come in the order in which they are cheapest to read; what is said of them does not depend on that.
  const ordered = mode === 'history' || mode === 'tree';
  if (ordered) sightings.sort((a, b) => (a.content < b.content ? -1 : Number(a.content > b.content)));
  progress.done();
  const standings = seen.size === 0 ? new Map<string, never>() : await source.standings([...seen]);
  const findings = sightings.length === 0 ? [] : await findingsOf(sightings, { standings, mode, accounts, now: clock.now() });
  const passed = passedOver(ordered ? byId(unread) : unread, standings);
  const shortfalls = [...source.tally.incomplete, ...passed.shortfalls];
  return {
    check: 'keys',
    status: shortfalls.length > 0 ? 'incomplete' : 'ran',
    ...(shortfalls.length > 0 ? { reason: reasonOf(shortfalls) } : {}),
    durationMs: clock.now() - started,
    findings,
    notChecked: shortfalls.map((shortfall) => ({ check: 'keys', ...shortfall })),
    notScanned: [...source.tally.notScanned, ...passed.notScanned],
    ignores: ignoresIn(ordered ? byId(remarks) : remarks, standings),
  };
}

async function findingsOf(sightings: readonly Sighting[], context: ReportContext): Promise<readonly Finding[]> {
  const { reportAll } = await import('./report-all.js');
  return reportAll(sightings, context);
}

function byId<Value>(map: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reasonOf(shortfalls: readonly Shortfall[]): string {
  const reasons = [...new Set(shortfalls.map(({ what, why }) => `${what}: ${why}`))];
  return reasons.length > 3 ? `${reasons.slice(0, 3).join('; ')}; and ${reasons.length - 3} more` : reasons.join('; ');
}

/** What archives hold that was not read, by the first place of each. */
function passedOver(
  unread: ReadonlyMap<string, readonly Unread[]>,
  standings: Standings,
): { notScanned: NotScanned[]; shortfalls: Shortfall[] } {
  const notScanned: NotScanned[] = [];
  const shortfalls: Shortfall[] = [];
  for (const [id, members] of unread) {
    const place = standings.get(id)?.[0]?.place;
    if (place === undefined) continue;
    const at = place.path === '' ? `object ${place.commit ?? ''}` : place.path;
    for (const { member, why, incomplete } of members) {
      const path = member === '' ? at : memberPath(at, member);
      if (incomplete) shortfalls.push({ what: path, why, fix: 'Unpack it and look through it by hand, or take it out of the repository.' });
      else notScanned.push({ path, why });
    }
  }
  return { notScanned, shortfalls };
}

function ignoresIn(remarks: ReadonlyMap<string, string>, standings: Standings): IgnoreComment[] {
  const found: IgnoreComment[] = [];
  for (const [id, text] of remarks) {
    for (const { place, inHead } of standings.get(id) ?? []) {
      if (inHead && place.in === undefined) found.push(...findIgnoreComments(place.path, text));
    }
  }
  return found;
}
