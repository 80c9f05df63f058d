import { compileGlob } from '../model/glob.js';
import type { Glob } from '../model/glob.js';
import type { Waiver } from '../model/settings.js';
import { isOver } from './days.js';

interface Compiled {
  readonly waiver: Waiver;
  readonly means: Glob | undefined;
}

/** The waivers that hold today, each glob compiled once, by rule; remembers which ones were of use. */
export class WaiverBook {
  readonly expired: readonly Waiver[];
  readonly #byRule = new Map<string, Compiled[]>();
  readonly #used = new Set<Waiver>();

  constructor(waivers: readonly Waiver[], now: number) {
    this.expired = waivers.filter(({ expires }) => isOver(expires, now));
    for (const waiver of waivers) {
      if (isOver(waiver.expires, now)) continue;
      const compiled = { waiver, means: waiver.path === undefined ? undefined : compileGlob(waiver.path) };
      const listed = this.#byRule.get(waiver.rule);
      if (listed === undefined) this.#byRule.set(waiver.rule, [compiled]);
      else listed.push(compiled);
    }
  }

  /** The first waiver for a finding of `rule` at `path`. Without a fingerprint only those that hold for a path alone are asked. */
  find(rule: string, path: string, fingerprint: string | undefined): Waiver | undefined {
    const found = this.#byRule.get(rule)?.find(({ waiver, means }) => {
      if (waiver.fingerprint === undefined && means === undefined) return false;
      return (waiver.fingerprint === undefined || waiver.fingerprint === fingerprint) && (means === undefined || means(path));
    });
    if (found !== undefined) this.#used.add(found.waiver);
    return found?.waiver;
  }

  /** Those that hold, and were never the answer. */
  unused(): readonly Waiver[] {
    return [...this.#byRule.values()].flat().flatMap(({ waiver }) => (this.#used.has(waiver) ? [] : [waiver]));
  }

  used(): readonly Waiver[] {
    return [...this.#used];
  }
}

/** A waiver's reason with who answers for it and until when. */
export function reasonOf({ reason, owner, expires }: Waiver): string {
  return `${reason} (${owner === undefined ? '' : `${owner}, `}until ${expires})`;
}

/** Which finding or place a waiver is for, in words. */
export function subjectOf({ rule, path, fingerprint }: Waiver): string {
  const where = [path === undefined ? [] : [path], fingerprint === undefined ? [] : [`fingerprint ${fingerprint.slice(0, 12)}…`]].flat();
  return `${rule} for ${where.join(' and ')}`;
}
