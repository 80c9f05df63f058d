import type { Evidence, Finding } from '../model/finding.js';
import type { Related } from '../model/place.js';
import type { ScanMode } from '../model/source.js';
import type { Credential } from './gathering.js';
import type { Accounts, KeyRule } from './key-rule.js';
import { type Placed, placeOf, placesOf, type Standings } from './places.js';
import { remedyCommands, remedyText } from './remedy.js';
import { remedyAt } from './remedy-places.js';
import type { Whereabouts } from './whereabouts.js';
import { whereaboutsAsEvidence, whereaboutsInWords } from './whereabouts-words.js';

export interface ReportContext {
  readonly standings: Standings;
  readonly mode: ScanMode;
  readonly accounts: Accounts;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Words a credential as a finding; undefined when it stands nowhere in what is scanned. */
export function reportCredential(
  credential: Credential,
  rules: ReadonlyMap<string, KeyRule>,
  context: ReportContext,
  whereabouts: (credential: Credential) => Whereabouts,
): Finding | undefined {
  const { standings, mode, accounts, now } = context;
  const places = placesOf(credential.sightings, standings, mode);
  const main = places[0];
  const rule = rules.get(credential.first.rule);
  if (main === undefined || rule === undefined) return undefined;
  const facts = {
    ...credential.first.facts,
    ...(credential.sightings.some(({ detection }) => detection.facts.assigned) ? { assigned: true } : {}),
  };
  const paths = places.map(({ place }) => place.path);
  const { severity, what, remedy } = rule.judge(facts, { now, committed: committedOf(places), paths, accounts });
  const where = whereabouts(credential);
  const whole = remedyAt(remedy, where, places, mode, credential.first.fingerprint);
  const commands = remedyCommands(whole);
  const evidence: Evidence = {
    ...main.sighting.detection.evidence,
    ...whereaboutsAsEvidence(where, places.length, mode),
    ...(commands.length === 0 ? {} : { commands }),
  };
  return {
    check: 'keys',
    rule: rule.id,
    severity,
    message: `${what} ${whereaboutsInWords(where, places, mode)}.`,
    fix: remedyText(whole),
    place: main.place,
    elsewhere: places.slice(1).map(({ place }) => place),
    related: relatedOf(main, credential, context),
    evidence,
    fingerprint: credential.first.fingerprint,
    values: credential.first.values,
  };
}

/** The date in the version of the API of STS, 2011-06-15: a commit that claims to be older held no session then. */
const firstSessions = Date.UTC(2011, 5, 15) / 1000;

function committedOf(places: readonly Placed[]): number | undefined {
  let oldest: number | undefined;
  for (const { standing } of places) {
    if (standing.dateTrusted !== true || standing.committed === undefined || standing.committed < firstSessions) continue;
    oldest = Math.min(oldest ?? Infinity, standing.committed * 1000);
  }
  return oldest;
}

function relatedOf(main: Placed, credential: Credential, { standings, mode }: ReportContext): Related[] {
  const { detection } = main.sighting;
  const beside = detection.beside.map(({ where, message }) => ({ ...placeOf(main.standing, detection, where), message }));
  const parts = credential.parts.flatMap((part) =>
    placesOf([part], standings, mode).map(({ place }) => ({ ...place, message: part.message })),
  );
  return [...beside, ...parts];
}
