import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { IgnoreIndex } from './ignores.js';
import { reasonOf } from './waivers.js';
import type { WaiverBook } from './waivers.js';

/** Everything that somebody wrote to silence a finding. */
export interface Silencers {
  /** The config's. */
  readonly waivers: WaiverBook;
  /** Those that the change brings and `accept-head-waivers` admits; by fingerprint only. */
  readonly accepted: WaiverBook;
  readonly ignores: IgnoreIndex;
}

/** Why each place of a finding is silent, or undefined where it is not. */
export type Reasons = readonly (string | undefined)[];

/**
 * Asks for every place whether something silences it. `trusted`: ignore comments count (outside a change, or where the base
 * has the finding too). Without a fingerprint only what holds for a path or a line answers.
 */
export function silence(
  finding: Finding,
  places: readonly Place[],
  silencers: Silencers,
  trusted: boolean,
  fingerprint: string | undefined,
): Reasons {
  return places.map((place) => {
    const waiver =
      silencers.waivers.find(finding.rule, place.path, fingerprint) ??
      (fingerprint === undefined ? undefined : silencers.accepted.find(finding.rule, place.path, fingerprint));
    if (waiver !== undefined) return reasonOf(waiver);
    return trusted ? silencers.ignores.find(finding.rule, place) : undefined;
  });
}
