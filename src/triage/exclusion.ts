import { compileGlob } from '../model/glob.js';
import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { NotScanned } from '../model/source.js';
import { byText } from './order.js';

/** Where a finding stands once the excluded paths are out. */
export interface Placed {
  readonly finding: Finding;
  /** In their order; empty: every place is excluded. */
  readonly places: readonly Place[];
  readonly excluded: readonly Place[];
}

/** Takes the excluded places out of findings, and lists the paths that had some. */
export class Exclusion {
  readonly #globs: readonly { readonly glob: string; readonly means: (path: string) => boolean }[];
  readonly #known = new Map<string, string | undefined>();

  constructor(globs: readonly string[]) {
    this.#globs = globs.map((glob) => ({ glob, means: compileGlob(glob) }));
  }

  place(finding: Finding): Placed {
    const all = [finding.place, ...finding.elsewhere];
    return {
      finding,
      places: all.filter((place) => this.#by(place.path) === undefined),
      excluded: all.filter((place) => this.#by(place.path) !== undefined),
    };
  }

  /** Excluded paths that findings stood at. */
  paths(): NotScanned[] {
    return [...this.#known]
      .flatMap(([path, glob]) => (glob === undefined ? [] : [{ path, why: `excluded by the config: ${glob}` }]))
      .sort((a, b) => byText(a.path, b.path));
  }

  #by(path: string): string | undefined {
    if (!this.#known.has(path)) this.#known.set(path, this.#globs.find(({ means }) => means(path))?.glob);
    return this.#known.get(path);
  }
}
