/** Sets of small numbers; none is changed once others may share it. */
export type Bits = Uint32Array;

export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

export function setBit(bits: Bits, number: number, on = true): void {
  const word = number >>> 5;
  const before = bits[word] ?? 0;
  bits[word] = on ? before | (1 << (number & 31)) : before & ~(1 << (number & 31));
}

/** Both together; one of the two itself where it holds the other, so that a long history shares a few sets. */
export function joined(one: Bits, other: Bits): Bits {
  if (one === other || holds(one, other)) return one;
  return holds(other, one) ? other : one.map((word, i) => word | (other[i] ?? 0));
}

function holds(one: Bits, other: Bits): boolean {
  return other.every((word, i) => (word & ~(one[i] ?? 0)) === 0);
}
