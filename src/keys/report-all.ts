import type { Finding } from '../model/finding.js';
import { keyRules } from './detectors/index.js';
import { gather, type Sighting } from './gathering.js';
import { linkHalves } from './links.js';
import { reportCredential, type ReportContext } from './report-credential.js';

const rules = new Map(keyRules.map((rule) => [rule.id, rule]));

/** The findings that the sightings of all contents come to, one a credential; halves of a pair know of each other. */
export function reportAll(sightings: readonly Sighting[], context: ReportContext): readonly Finding[] {
  return linkHalves(gather(sightings).flatMap((credential) => reportCredential(credential, rules, context) ?? []));
}
