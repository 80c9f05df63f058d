/**
 * A list that grows no more, without the room that growing left: the first item that is pushed makes room for some sixteen, and a
 * tree of values has many lists of one or two.
 */
export function trimmed<T>(grown: readonly T[]): readonly T[] {
  return grown.length > 16 ? grown : grown.slice();
}
