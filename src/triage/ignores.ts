import type { IgnoreComment } from '../model/outcome.js';
import type { Place } from '../model/place.js';
import { nearest, quoted } from '../model/nearest.js';
import type { RuleInfo } from '../model/rule.js';

/** The ignore comments of the tree judged; each holds for its rule on its own line and the next, or for a resource's lines. */
export class IgnoreIndex {
  readonly comments: readonly IgnoreComment[];
  readonly #at = new Map<string, IgnoreComment>();
  readonly #within = new Map<string, IgnoreComment[]>();

  constructor(comments: readonly IgnoreComment[]) {
    this.comments = distinct(comments);
    for (const comment of this.comments) {
      if (comment.reason === undefined) continue;
      const file = JSON.stringify([comment.rule, comment.path]);
      if (comment.lines === undefined) this.#at.set(keyOf(comment), comment);
      else this.#within.set(file, [...(this.#within.get(file) ?? []), comment]);
    }
  }

  /** The reason that holds for a finding of `rule` at `place`; a place outside the tree judged has none. */
  find(rule: string, { path, line, commit, inTree }: Place): string | undefined {
    if (path === '' || line === undefined || (commit !== undefined && inTree !== true)) return undefined;
    const near = this.#at.get(keyOf({ rule, path, line })) ?? this.#at.get(keyOf({ rule, path, line: line - 1 }));
    const around = this.#within
      .get(JSON.stringify([rule, path]))
      ?.find(({ lines: [first, last] = [0, 0] }) => first <= line && line <= last);
    return (near ?? around)?.reason;
  }
}

/** Comments that name no rule there is do nothing; one that was meant to do something wants to be told. */
export function unknownIgnores(comments: readonly IgnoreComment[], rules: readonly RuleInfo[]): string[] {
  const ids = rules.map(({ id }) => id);
  return comments.flatMap(({ path, line, rule, reason }) => {
    // The form of the comment itself, as manuals write it, names "RULE".
    if (ids.includes(rule) || rule === 'rule' || reason === undefined) return [];
    return [
      `The ignore comment at ${quoted(path)}, line ${line}, names no rule: ${quoted(rule)}; the nearest is ${nearest(rule, ids) ?? ''}.`,
    ];
  });
}

/** Two checks that read the same file see the same comment. */
export function distinct(comments: readonly IgnoreComment[]): IgnoreComment[] {
  return [...new Map(comments.map((comment) => [keyOf(comment), comment])).values()];
}

function keyOf({ rule, path, line }: { rule: string; path: string; line: number }): string {
  return JSON.stringify([rule, path, line]);
}
