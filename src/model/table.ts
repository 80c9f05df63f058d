/**
 * A table that is asked for words which somebody else wrote: it holds its own rows only, so that `constructor` and
 * `__proto__` are words like any other.
 */
export function table<Row>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> {
  return Object.assign(Object.create(null) as Record<string, Row>, rows);
}
