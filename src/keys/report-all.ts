import type { Finding } from '../model/finding.js';
import { joinAcrossFiles } from './across-files.js';
import { namesSecretFile } from './bare-content.js';
import { keyRules } from './detectors/index.js';
import { type Credential, gather, type Sighting } from './gathering.js';
import { linkHalves } from './links.js';
import { reportCredential, type ReportContext } from './report-credential.js';
import { type Whereabouts, whereaboutsOf } from './whereabouts.js';

const rules = new Map(keyRules.map((rule) => [rule.id, rule]));

/** The findings that the sightings of all contents come to, one a credential; halves of a pair know of each other. */
export function reportAll(sightings: readonly Sighting[], context: ReportContext): readonly Finding[] {
  const whereabouts = whereaboutsOnce(context);
  const change = context.mode === 'changes' || context.mode === 'staged';
  const gathered = gather(withoutNameless(sightings, context)).filter(({ sightings: all }) =>
    all.some(({ content }) => context.standings.has(content)),
  );
  const credentials = change ? joinAcrossFiles(gathered, context.standings) : gathered;
  const reported = credentials.flatMap((credential) => {
    const finding = reportCredential(credential, rules, context, whereabouts);
    return finding === undefined ? [] : [{ credential, finding }];
  });
  return linkHalves(reported, context.standings, context.mode);
}

/** Without whole contents of one value that neither a path of theirs names nor another content tells. */
function withoutNameless(sightings: readonly Sighting[], { standings }: ReportContext): readonly Sighting[] {
  if (!sightings.some(({ detection }) => detection.facts.bare === true)) return sightings;
  const told = new Set(sightings.flatMap(({ detection }) => (detection.facts.bare === true ? [] : detection.values)));
  return sightings.filter(
    ({ content, detection: { facts, values, member } }) =>
      facts.bare !== true ||
      told.has(values[0] as string) ||
      (standings.get(content) ?? []).some(({ place }) => namesSecretFile(member ?? place.path)),
  );
}

/** Credentials of the same contents have the same whereabouts: a file of a thousand keys is followed once. */
function whereaboutsOnce({ standings, mode }: ReportContext): (credential: Credential) => Whereabouts {
  const known = new Map<string, Whereabouts>();
  return ({ sightings }) => {
    const contents = new Set(sightings.map(({ content }) => content));
    const key = [...contents].sort().join('\0');
    const made = known.get(key) ?? whereaboutsOf(contents, standings, mode);
    known.set(key, made);
    return made;
  };
}
