import type { MapEntry } from '../model/value.js';
import { bareName, isKeyName, staticValue } from './static-value.js';

/**
 * Variables of a step that hold a stored secret under a name that says nothing of AWS. Those that have such a name are told
 * of where they are set.
 */
export class Variables {
  readonly #stored: ReadonlyMap<string, string>;

  /** Of `env` blocks, the outermost first. */
  constructor(...levels: readonly (readonly MapEntry[])[]) {
    const stored = new Map<string, string>();
    for (const { key, value } of levels.flat()) {
      const from = staticValue(value)?.from;
      if (from === undefined || isKeyName(key) || isKeyName(bareName(from))) stored.delete(key.toLowerCase());
      else stored.set(key.toLowerCase(), from);
    }
    this.#stored = stored;
  }

  /** The secret that a text comes to by one of them: `${{ env.KEY }}`, or the whole text is `$KEY`. */
  holdIn(text: string): string | undefined {
    if (this.#stored.size === 0) return undefined;
    const named = /\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}/.exec(text) ?? /^\s*(?:\$(?:env:|\{)?|%)([A-Za-z_]\w*)[}%]?\s*$/i.exec(text);
    return this.#stored.get(named?.[1]?.toLowerCase() ?? '');
  }

  /** The secrets of all those that a script names. */
  namedIn(script: string): string[] {
    if (this.#stored.size === 0) return [];
    const names = [...script.matchAll(/\$(?:env:|\{)?([A-Za-z_]\w*)|\$\{\{\s*env\.([A-Za-z_]\w*)/gi)].map(([, a, b]) =>
      (a ?? b ?? '').toLowerCase(),
    );
    return [...new Set(names)].flatMap((name) => this.#stored.get(name) ?? []);
  }
}
