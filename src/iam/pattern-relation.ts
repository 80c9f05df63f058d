import type { Pattern } from './pattern.js';
import { isOpen, takes, unitKind } from './pattern.js';

/** The most steps a comparison of two patterns may take; beyond, the careful answer is given. */
const limit = 4_000_000;

/** True when every text that `inner` matches is surely matched by `outer`. Unknown stretches are equal only to themselves. */
export function covers(outer: Pattern, inner: Pattern): boolean {
  if (outer.units.length * inner.units.length > limit) return false;
  let at = 0;
  let i = 0;
  let starAt = -1;
  let resume = 0;
  while (i < inner.units.length) {
    const unit = outer.units[at];
    if (unit !== undefined && unitKind(unit) === 'many') {
      starAt = at++;
      resume = i;
    } else if (unit !== undefined && takes(outer, at, inner, i)) {
      at++;
      i++;
    } else if (starAt >= 0) {
      at = starAt + 1;
      i = ++resume;
    } else return false;
  }
  while (at < outer.units.length && unitKind(outer.units[at] as number) === 'many') at++;
  return at === outer.units.length;
}

/** True when some text may match both: unknown stretches may be anything. */
export function overlaps(a: Pattern, b: Pattern): boolean {
  const [left, right] = [a.units, b.units];
  let start = 0;
  let [endLeft, endRight] = [left.length, right.length];
  for (; start < endLeft && start < endRight; start++) {
    const [one, other] = [left[start] as number, right[start] as number];
    if (isOpen(one) || isOpen(other)) break;
    if (!same(one, other)) return false;
  }
  for (; endLeft > start && endRight > start; endLeft--, endRight--) {
    const [one, other] = [left[endLeft - 1] as number, right[endRight - 1] as number];
    if (isOpen(one) || isOpen(other)) break;
    if (!same(one, other)) return false;
  }
  if (endLeft === start) return right.slice(start, endRight).every(isOpen);
  if (endRight === start) return left.slice(start, endLeft).every(isOpen);
  // One that begins open and another that ends open: what the second asks for, followed by what the first does, fits both.
  if (isOpen(left[start] as number) && isOpen(right[endRight - 1] as number)) return true;
  if (isOpen(right[start] as number) && isOpen(left[endLeft - 1] as number)) return true;
  return meets(left.slice(start, endLeft), right.slice(start, endRight));
}

/** `overlaps` for any two, in as many steps as the product of their lengths. */
function meets(left: readonly number[], right: readonly number[]): boolean {
  if (left.length * right.length > limit) return true;
  const width = right.length;
  let row = new Uint8Array(width + 1);
  row[0] = 1;
  for (let j = 0; j < width; j++) row[j + 1] = row[j] === 1 && isOpen(right[j] as number) ? 1 : 0;
  for (const unit of left) {
    const next = new Uint8Array(width + 1);
    const openLeft = isOpen(unit);
    next[0] = row[0] === 1 && openLeft ? 1 : 0;
    for (let j = 0; j < width; j++) {
      const other = right[j] as number;
      // An open unit takes nothing, or one more unit of the other side.
      const fits = openLeft || isOpen(other) ? row[j + 1] === 1 || next[j] === 1 : row[j] === 1 && same(unit, other);
      next[j + 1] = fits ? 1 : 0;
    }
    row = next;
  }
  return row[width] === 1;
}

function same(a: number, b: number): boolean {
  return a === b || unitKind(a) === 'one' || unitKind(b) === 'one';
}

/** The same for ARNs, field by field: a `*` in one field reaches over no colon, as long as all six are written out. */
export function arnsOverlap(a: Pattern, b: Pattern): boolean {
  const left = arnFields(a);
  const right = arnFields(b);
  if (left.length !== 6 || right.length !== 6) return overlaps(a, b);
  return left.every((field, i) => overlaps(field, right[i] as Pattern));
}

const colon = 58;

const cut = new WeakMap<Pattern, readonly Pattern[]>();

/** A pattern cut at its first five colons: six fields, where it is an ARN that is written out. */
export function arnFields(pattern: Pattern): readonly Pattern[] {
  const known = cut.get(pattern);
  if (known !== undefined) return known;
  const fields: number[][] = [[]];
  for (const unit of pattern.units) {
    if (unit === colon && fields.length < 6) fields.push([]);
    else fields[fields.length - 1]?.push(unit);
  }
  const made = fields.map((units) => ({ units, references: pattern.references }));
  cut.set(pattern, made);
  return made;
}
