import type { Pattern } from './pattern.js';
import { takes, unitKind } from './pattern.js';

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
  if (a.units.length * b.units.length > limit) return true;
  const width = b.units.length;
  const open = (pattern: Pattern, at: number): boolean => {
    const kind = unitKind(pattern.units[at] as number);
    return kind === 'many' || kind === 'hole';
  };
  let row = new Uint8Array(width + 1);
  row[0] = 1;
  for (let j = 0; j < width; j++) row[j + 1] = row[j] === 1 && open(b, j) ? 1 : 0;
  for (let i = 0; i < a.units.length; i++) {
    const next = new Uint8Array(width + 1);
    const openA = open(a, i);
    next[0] = row[0] === 1 && openA ? 1 : 0;
    for (let j = 0; j < width; j++) {
      const openB = open(b, j);
      // An open unit takes nothing, or one more unit of the other side.
      const fits = openA || openB ? row[j + 1] === 1 || next[j] === 1 : row[j] === 1 && same(a.units[i] as number, b.units[j] as number);
      next[j + 1] = fits ? 1 : 0;
    }
    row = next;
  }
  return row[width] === 1;
}

function same(a: number, b: number): boolean {
  return unitKind(a) === 'one' || unitKind(b) === 'one' || a === b;
}

/** The same for ARNs, field by field: a `*` in one field reaches over no colon, as long as all six are written out. */
export function arnsOverlap(a: Pattern, b: Pattern): boolean {
  const left = fieldsOf(a);
  const right = fieldsOf(b);
  if (left.length !== 6 || right.length !== 6) return overlaps(a, b);
  return left.every((field, i) => overlaps(field, right[i] as Pattern));
}

const colon = 58;

function fieldsOf(pattern: Pattern): Pattern[] {
  const fields: number[][] = [[]];
  for (const unit of pattern.units) {
    if (unit === colon && fields.length < 6) fields.push([]);
    else fields[fields.length - 1]?.push(unit);
  }
  return fields.map((units) => ({ units, references: pattern.references }));
}
