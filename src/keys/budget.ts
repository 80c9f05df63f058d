/** What may still be unpacked for one content, all levels together. */
export interface Budget {
  bytes: number;
  members: number;
}

/** No content unpacks to more than this, in bytes. */
const largestTotal = 512_000_000;

/** One member never grows beyond this, so that a bomb ends early. */
const largestMember = 128_000_000;

/**
 * A content unpacks to 32 MB and 200 times its own size, so that the work goes with the size of what is committed: what
 * people pack shrinks to a tenth, now and then to a fiftieth, and only what is made to be a bomb to a thousandth.
 */
export function freshBudget(size: number): Budget {
  return { bytes: Math.max(4 * size, Math.min(largestTotal, 32_000_000 + 200 * size)), members: 250_000 };
}

/** Counts what was unpacked; what was given up as too large has cost as much as it was allowed. */
export function charge(budget: Budget, unpacked: number | 'too large'): void {
  budget.bytes -= unpacked === 'too large' ? allowance(budget) : unpacked;
}

/** How much the next member may have, in bytes. */
export function allowance(budget: Budget): number {
  return Math.min(largestMember, budget.bytes);
}
