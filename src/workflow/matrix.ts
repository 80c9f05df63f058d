import type { MapEntry, Value } from '../model/value.js';
import { entry } from '../model/value.js';
import type { Known } from './expression/evaluate.js';
import { plainText } from './plain.js';

/** What one job of a matrix has under `matrix.`, by path in lower case; what isn't known of it is left out. */
export type MatrixRow = ReadonlyMap<string, Known>;

/** GitHub makes no more jobs than this of a matrix. */
const most = 256;

type Row = readonly MapEntry[];

/**
 * The jobs that a matrix makes: all combinations without those that `exclude` names, and what `include` adds to them or
 * beside them. Undefined where an expression decides.
 * Source: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function matrixRows(matrix: Value | undefined): readonly MatrixRow[] | undefined {
  if (matrix === undefined) return [new Map()];
  if (matrix.type !== 'map') return undefined;
  const vectors = matrix.entries.filter(({ key }) => key !== 'include' && key !== 'exclude');
  const include = rowsIn(entry(matrix, 'include')?.value);
  const exclude = rowsIn(entry(matrix, 'exclude')?.value);
  if (include === undefined || exclude === undefined) return undefined;
  let rows: Row[] = vectors.length === 0 ? [] : [[]];
  for (const { key, keySpan, value } of vectors) {
    if (value.type !== 'list' || rows.length * value.items.length > most) return undefined;
    // What is added or taken away depends on values that the file doesn't tell.
    if (include.length + exclude.length > 0 && value.items.some((item) => plainText(item)?.includes('${{'))) return undefined;
    rows = rows.flatMap((row) => value.items.map((item) => [...row, { key, keySpan, value: item }]));
  }
  rows = rows.filter((row) => !exclude.some((one) => one.length > 0 && one.every((each) => agrees(row, each))));
  const names = new Set(vectors.map(({ key }) => key));
  const wide: Row[] = [...rows];
  for (const extra of include.slice(0, most)) {
    let added = false;
    rows.forEach((row, index) => {
      if (!extra.filter(({ key }) => names.has(key)).every((each) => agrees(row, each))) return;
      wide[index] = [...(wide[index] ?? []), ...extra];
      added = true;
    });
    if (!added) wide.push(extra);
  }
  return wide.slice(0, most).map((row) => new Map(row.flatMap(({ key, value }) => facts(`matrix.${key.toLowerCase()}`, value))));
}

function rowsIn(value: Value | undefined): Row[] | undefined {
  if (value === undefined || value.type === 'null') return [];
  if (value.type !== 'list') return undefined;
  return value.items.every((item) => item.type === 'map')
    ? value.items.map((item) => (item.type === 'map' ? item.entries : []))
    : undefined;
}

function agrees(row: Row, { key, value }: MapEntry): boolean {
  const own = row.find((each) => each.key === key)?.value;
  const text = plainText(value);
  return text === undefined ? own === value : plainText(own) === text;
}

function facts(path: string, value: Value): (readonly [string, Known])[] {
  if (value.type === 'map') return value.entries.flatMap((each) => facts(`${path}.${each.key.toLowerCase()}`, each.value));
  if (value.type === 'boolean') return [[path, value.value]];
  const text = plainText(value);
  // An expression in a value gives what the file doesn't tell.
  return text === undefined || text.includes('${{') ? [] : [[path, text]];
}
