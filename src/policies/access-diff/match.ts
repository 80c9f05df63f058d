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
  const take = (each: ComparedParty, other: ComparedParty): void => {
    found.set(each, other);
    left.delete(other);
  };
  const byKey = (key: (party: ComparedParty) => string | undefined): void => {
    const waiting = new Map<string, ComparedParty[]>();
    for (const other of left) {
      const word = key(other);
      if (word !== undefined) waiting.set(word, [...(waiting.get(word) ?? []), other]);
    }
    for (const each of head) {
      const other = found.has(each) ? undefined : waiting.get(key(each) ?? '')?.shift();
      if (other !== undefined) take(each, other);
    }
  };
  const byLikeness = (same: (a: ComparedParty, b: ComparedParty) => boolean): void => {
    const strangers = head.filter((each) => mayBeRenamed(each) && !found.has(each));
    if (strangers.length * left.size > mostStrangers) return;
    for (const each of strangers) {
      const other = [...left].find((candidate) => mayBeRenamed(candidate) && classOf(candidate) === classOf(each) && same(each, candidate));
      if (other !== undefined) take(each, other);
    }
  };
  byKey((each) => JSON.stringify([each.kind, each.name, each.path]));
  byKey((each) => JSON.stringify([each.kind, each.name, says(each)]));
  byKey((each) => JSON.stringify([each.kind, each.name]));
  byKey((each) => (mayBeRenamed(each) ? JSON.stringify([classOf(each), says(each)]) : undefined));
  byKey((each) => (mayBeRenamed(each) ? JSON.stringify([classOf(each), fileName(each.path)]) : undefined));
  byLikeness((a, b) => likeness(a, b) >= 0.5);
  byLikeness(isSame);
  const pairs = head.map((each): Pair => ({ head: each, base: found.get(each) }));
  return [...pairs, ...[...left].map((each): Pair => ({ head: undefined, base: each }))];
}

function classOf({ kind, service = '' }: ComparedParty): string {
  return `${kind} ${service}`;
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
