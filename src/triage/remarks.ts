import { quoted } from '../model/nearest.js';
import type { Place } from '../model/place.js';
import type { Waiver } from '../model/settings.js';
import { isOver } from './days.js';
import { unknownIgnores } from './ignores.js';
import type { TriageInput } from './input.js';
import type { Silencers } from './silence.js';
import { subjectOf } from './waivers.js';

/** So many of one kind are said in full; the rest is counted. */
const limit = 20;

/** An ignore comment that would hold, had the change not brought it. */
export interface Disregarded {
  readonly rule: string;
  readonly place: Place;
}

/** What about the exceptions has to be said aloud: expired ones, those of no use, and those that a change brought itself. */
export function remarksOn(input: TriageInput, { waivers, accepted, ignores }: Silencers, disregarded: readonly Disregarded[]): string[] {
  const { configPath, now, baseline, rules } = input;
  const over = (baseline?.entries ?? []).filter(({ expires }) => expires !== undefined && isOver(expires, now));
  return [
    ...capped(
      accepted.used(),
      (waiver) => `This change brings its own waiver of ${subjectOf(waiver)}, and accept-head-waivers lets it count: ${waiver.reason}.`,
    ),
    ...capped(
      waivers.expired,
      (waiver) =>
        `The waiver of ${subjectOf(waiver)} (${configPath}, line ${waiver.line}) expired on ${waiver.expires} and no longer holds.`,
    ),
    ...capped(
      over,
      ({ rule, line, expires }) =>
        `The baseline entry for ${rule} (${baseline?.path}, line ${line}) expired on ${expires} and no longer holds.`,
    ),
    ...capped(
      unused(input, waivers.unused()),
      (waiver) => `The waiver of ${subjectOf(waiver)} (${configPath}, line ${waiver.line}) matches nothing; it can go.`,
    ),
    ...capped(
      disregarded,
      ({ rule, place }) =>
        `The ignore comment for ${rule} at ${quoted(place.path)}, line ${place.line ?? 0}, came with this change, and counts only when it is merged.`,
    ),
    ...capped(unknownIgnores(ignores.comments, rules), (sentence) => sentence),
  ];
}

/** Only where a check looked at the whole tree to its end can a waiver be called unused. */
function unused({ mode, wholeTree, outcomes, rules }: TriageInput, waivers: readonly Waiver[]): readonly Waiver[] {
  if (mode !== 'tree' || wholeTree === false) return [];
  const ran = new Set(outcomes.filter(({ status }) => status === 'ran').map(({ check }) => check));
  return waivers.filter(({ rule }) => {
    const check = rules.find(({ id }) => id === rule)?.check;
    return check !== undefined && ran.has(check);
  });
}

function capped<T>(things: readonly T[], sentence: (thing: T) => string): string[] {
  const said = things.slice(0, limit).map(sentence);
  return things.length > limit ? [...said, `${things.length - limit} more of that kind.`] : said;
}
