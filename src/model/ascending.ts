/** The rank of the first of `count` ascending ones that has reached something; `count` where none has. Once `reached`, all behind must have. */
export function firstWhere(count: number, reached: (rank: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The rank of the last of ascending numbers that is at most `value`; -1 where the first is more. */
export function lastAtMost(ascending: ArrayLike<number>, value: number): number {
  return firstWhere(ascending.length, (rank) => (ascending[rank] as number) > value) - 1;
}
