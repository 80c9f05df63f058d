import { type Bits, hasBit } from './bit-set.js';
import type { Known } from './history-standings.js';

/** Which branches, tags and other refs lead to what was followed through the history. */
export class RefReach {
  readonly #tips: { readonly name: string; readonly past: Bits }[] = [];
  readonly #direct = new Map<string, string[]>();

  constructor({ refs, tags, head }: Known, past: ReadonlyMap<string, Bits>) {
    for (const { name, id, symbolic } of refs) {
      // A symbolic ref (refs/remotes/origin/HEAD) is another name of one that stands in the list itself.
      if (symbolic) continue;
      const seen = new Set<string>();
      for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = tags.get(at)) {
        seen.add(at);
        const named = this.#direct.get(at);
        if (named === undefined) this.#direct.set(at, [name]);
        else named.push(name);
        const before = past.get(at);
        if (before !== undefined) this.#tips.push({ name, past: before });
      }
    }
    const before = past.get(head ?? '');
    if (before !== undefined) this.#tips.push({ name: 'HEAD', past: before });
  }

  /** Full names in the order of the list; `HEAD` where nothing else leads there. */
  *leadingTo(slot: number): Generator<string> {
    let any = false;
    for (const { name, past } of this.#tips) {
      if (!hasBit(past, slot) || (any && name === 'HEAD')) continue;
      any = true;
      yield name;
    }
  }

  /** Refs that name an object itself, or through a tag. */
  naming(id: string): readonly string[] {
    return this.#direct.get(id) ?? [];
  }
}
