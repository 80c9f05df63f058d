import { gainsOf } from '../../iam/access/difference.js';
import type { ComparedParty } from './parties.js';

/** A party of head with what it was at base, or one that only one of the trees has. */
export type Pair =
  { readonly head: ComparedParty; readonly base: ComparedParty | undefined } | { readonly head: undefined; readonly base: ComparedParty };

/** Above so many pairs of strangers nobody looks whether they say the same. */
const mostStrangers = 10_000;

/**
 * Finds for each party of head what it was at base: by kind and name, of several of one name by file; and documents that are
 * called by their file alone also by what they say, since a file that moved is no change.
 */
export function pair(base: readonly ComparedParty[], head: readonly ComparedParty[]): Pair[] {
  const found = new Map<ComparedParty, ComparedParty>();
  const left = new Set(base);
  const take = (wanted: readonly ComparedParty[], same: (a: ComparedParty, b: ComparedParty) => boolean): void => {
    for (const each of wanted) {
      if (found.has(each)) continue;
      for (const other of left) {
        if (!same(each, other)) continue;
        found.set(each, other);
        left.delete(other);
        break;
      }
    }
  };
  const named = (a: ComparedParty, b: ComparedParty): boolean => a.kind === b.kind && a.name === b.name;
  const groups = grouped(base, head);
  take(head, (a, b) => named(a, b) && a.path === b.path);
  take(head, (a, b) => named(a, b) && says(a) === says(b));
  take(head, named);
  for (const wanted of groups) {
    const strangers = wanted.filter((each) => !found.has(each));
    if (strangers.length * left.size > mostStrangers) continue;
    const alike = (a: ComparedParty, b: ComparedParty): boolean =>
      mayBeRenamed(a) && mayBeRenamed(b) && a.kind === b.kind && a.service === b.service;
    take(strangers, (a, b) => alike(a, b) && says(a) === says(b));
    take(strangers, (a, b) => alike(a, b) && fileName(a.path) === fileName(b.path));
    take(strangers, (a, b) => alike(a, b) && likeness(a, b) >= 0.5);
    take(strangers, (a, b) => alike(a, b) && isSame(a, b));
  }
  const pairs = head.map((each): Pair => ({ head: each, base: found.get(each) }));
  return [...pairs, ...[...left].map((each): Pair => ({ head: undefined, base: each }))];
}

function grouped(base: readonly ComparedParty[], head: readonly ComparedParty[]): ComparedParty[][] {
  const kinds = new Set([...base, ...head].map(({ kind }) => kind));
  return [...kinds].map((kind) => head.filter((each) => each.kind === kind));
}

/** Whoever is named is somebody else under another name. */
function mayBeRenamed({ kind, nameless }: ComparedParty): boolean {
  return nameless || kind === 'unknown' || kind === 'resource';
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const said = new WeakMap<ComparedParty, { readonly words: ReadonlySet<string>; readonly text: string }>();

function wordsOf(party: ComparedParty): { readonly words: ReadonlySet<string>; readonly text: string } {
  const known = said.get(party);
  if (known !== undefined) return known;
  const { allows, denies } = party.access;
  const words = new Set([...allows.map(({ identity }) => `Allow ${identity}`), ...denies.map(({ identity }) => `Deny ${identity}`)]);
  const made = { words, text: [...words].sort().join('\n') };
  said.set(party, made);
  return made;
}

function says(party: ComparedParty): string {
  return wordsOf(party).text;
}

/** How many of the statements of both are the same, from 0 to 1. */
function likeness(a: ComparedParty, b: ComparedParty): number {
  const [one, other] = [wordsOf(a).words, wordsOf(b).words];
  const most = Math.max(one.size, other.size);
  return most === 0 ? 0 : [...one].filter((word) => other.has(word)).length / most;
}

function isSame(a: ComparedParty, b: ComparedParty): boolean {
  return gainsOf(a.access, b.access).length === 0 && gainsOf(b.access, a.access).length === 0;
}
