import type { Evidence, Finding } from '../model/finding.js';
import type { Related } from '../model/place.js';
import type { ScanMode } from '../model/source.js';
import type { Credential } from './gathering.js';
import type { Accounts, KeyRule } from './key-rule.js';
import { type Placed, placeOf, placesOf, type Standings } from './places.js';

export interface ReportContext {
  readonly standings: Standings;
  readonly mode: ScanMode;
  readonly accounts: Accounts;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Words a credential as a finding; undefined when it stands nowhere in what is scanned. */
export function reportCredential(credential: Credential, rules: ReadonlyMap<string, KeyRule>, context: ReportContext): Finding | undefined {
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
  const { severity, what, fix } = rule.judge(facts, { now, committed: committedOf(places), paths, accounts });
  const evidence: Evidence = { ...main.sighting.detection.evidence, ...(places.length > 1 ? { places: places.length } : {}) };
  return {
    check: 'keys',
    rule: rule.id,
    severity,
    message: `${what} ${whereabouts(places, mode)}.`,
    fix,
    place: main.place,
    elsewhere: places.slice(1).map(({ place }) => place),
    related: relatedOf(main, credential, context),
    evidence,
    fingerprint: credential.first.fingerprint,
    values: credential.first.values,
  };
}

function committedOf(places: readonly Placed[]): number | undefined {
  let oldest: number | undefined;
  for (const { standing } of places) {
    if (standing.dateTrusted !== true || standing.committed === undefined) continue;
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

/** Whether it is still there, as the end of a sentence. */
function whereabouts(places: readonly Placed[], mode: ScanMode): string {
  const count = new Set(places.map(({ place }) => place.path)).size;
  const spread = count > 1 ? `, in ${count} files` : '';
  if (places.some(({ standing }) => standing.inHead)) return `${mode === 'staged' ? 'about to be committed' : 'in the files'}${spread}`;
  const [first] = places;
  const commit = first?.place.commit?.slice(0, 7);
  if (first?.place.in === 'commit-message') return `in the message of commit ${commit ?? ''}`;
  if (first?.place.in === 'tag-message') return 'in the message of a tag';
  if (first?.place.in === 'note') return 'in a git note';
  if (places.every(({ standing }) => standing.unreachable === true))
    return 'in an object that no branch or tag reaches any more, but that this clone still holds';
  return `no longer in the files, but in the history${commit === undefined ? '' : ` (commit ${commit})`}, where everyone who clones it has it${spread}`;
}
