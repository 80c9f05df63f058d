import type { Part, Pattern } from '../pattern.js';
import { compilePattern, isEverything, unitKind } from '../pattern.js';
import { arnsOverlap, covers } from '../pattern-relation.js';
import type { Truth } from '../truth.js';
import { all, any } from '../truth.js';

/** A pattern, with how it is written. */
export interface Term {
  readonly pattern: Pattern;
  readonly text: string;
}

/** A set of texts: what every one of `all` matches and none of `none` does. `all` is never empty. */
export interface Reach {
  readonly all: readonly [Term, ...Term[]];
  readonly none: readonly Term[];
}

const star: Term = { pattern: compilePattern(['*']), text: '*' };

/** Every text there is. */
export const everything: Reach = { all: [star], none: [] };

export function term(parts: readonly Part[], text: string): Term {
  return { pattern: compilePattern(parts, { variables: false }), text };
}

/** What one term matches, without those of the others. */
export function reachOf(first: Term, none: readonly Term[] = []): Reach {
  return { all: [first], none };
}

/** Whether one term takes in another. Unknown where that hinges on a stretch that only a deployment knows. */
export function includes(outer: Term, inner: Term): Truth {
  if (covers(outer.pattern, inner.pattern)) return true;
  if (!isOpen(outer.pattern) && !isOpen(inner.pattern)) return false;
  if (!meet(outer, inner)) return false;
  return isOpen(inner.pattern) || covers(opened(outer.pattern), inner.pattern) ? 'unknown' : false;
}

function meet(a: Term, b: Term): boolean {
  return isEverything(a.pattern) || isEverything(b.pattern) || arnsOverlap(a.pattern, b.pattern);
}

/** Whether the file leaves a stretch open. A policy's own variable is none: it differs from caller to caller, so a text never is it. */
function isOpen({ references }: Pattern): boolean {
  return references.some((reference) => !reference.startsWith('$'));
}

/** The pattern with everything that is open taken for a wildcard. */
function opened({ units }: Pattern): Pattern {
  return compilePattern([String.fromCharCode(...units.map((unit) => (unit >= 0 ? unit : unitKind(unit) === 'one' ? 63 : 42)))], {
    variables: false,
  });
}

/** Whether a reach takes in another. */
export function reachCovers(outer: Reach, inner: Reach): Truth {
  return all([
    ...outer.all.map((each) => any(inner.all.map((other) => includes(each, other)))),
    ...outer.none.map((each) => any([apart(each, inner), ...inner.none.map((other) => includes(other, each))])),
  ]);
}

/** Whether nothing of a reach is in a term. */
function apart(each: Term, { all: terms }: Reach): Truth {
  if (terms.some((other) => !meet(each, other))) return true;
  return isOpen(each.pattern) || terms.some((other) => isOpen(other.pattern)) ? 'unknown' : false;
}

/** True when some text may be in both. */
export function reachesMeet(a: Reach, b: Reach): boolean {
  return a.all.every((x) => b.all.every((y) => meet(x, y))) && !isShut(a.none, b.all) && !isShut(b.none, a.all);
}

function isShut(none: readonly Term[], terms: readonly Term[]): boolean {
  return none.some((each) => terms.some((other) => covers(each.pattern, other.pattern)));
}

/** What two reaches have in common; undefined when that is nothing. */
export function intersect(a: Reach, b: Reach): Reach | undefined {
  if (!reachesMeet(a, b)) return undefined;
  const joined = [...a.all, ...b.all].filter(
    (each, i, terms) =>
      !terms.some((other, j) => i !== j && covers(each.pattern, other.pattern) && (j < i || !covers(other.pattern, each.pattern))),
  );
  const [first = star, ...rest] = joined;
  return tidy({ all: [first, ...rest], none: [...a.none, ...b.none] });
}

/** What is in the first and not in the second, in pieces. */
export function subtract(a: Reach, b: Reach): Reach[] {
  if (!reachesMeet(a, b)) return [a];
  const beyond = b.all
    .filter((each) => !a.all.some((other) => covers(each.pattern, other.pattern)))
    .map((each): Reach => ({ all: a.all, none: [...a.none, each] }));
  const spared = b.none.flatMap((each) => intersect(a, reachOf(each)) ?? []);
  return [...beyond, ...spared].flatMap((piece) => tidy(piece) ?? []);
}

/** Without exceptions that change nothing; undefined when nothing is left. */
export function tidy({ all: terms, none }: Reach): Reach | undefined {
  if (isShut(none, terms)) return undefined;
  const kept = none.filter(
    (each, i) =>
      terms.every((other) => meet(each, other)) &&
      !none.some((other, j) => i !== j && covers(other.pattern, each.pattern) && (j < i || !covers(each.pattern, other.pattern))),
  );
  return { all: terms, none: kept };
}

/** How a reach is written, its exceptions aside. */
export function reachText({ all: terms }: Reach): string {
  return terms.map(({ text }) => text).join(' within ');
}
