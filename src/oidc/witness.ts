import type { Pattern } from '../iam/pattern.js';
import { unitKind } from '../iam/pattern.js';

/** A stretch of a text that is being looked for: fixed, or characters of a kind. */
export type Stretch = string | Free;

export interface Free {
  /** What may stand there. */
  readonly accepts: (code: number) => boolean;
  /** What is put where the pattern leaves the choice. */
  readonly fill: string;
  /** So many at least; more may follow unless `exactly`. */
  readonly least: number;
  readonly exactly?: boolean;
}

interface Unit {
  readonly accepts: (code: number) => boolean;
  readonly fill: number;
  readonly repeats: boolean;
}

/** The most pairs of positions that one search may have; a policy that long is refused by IAM. */
const limit = 2_000_000;

/** What a search costs besides, in pairs of positions. */
const perSearch = 50;

/** How many pairs of positions several searches together may look at. */
export interface Budget {
  left: number;
}

/**
 * A shortest text made of the stretches that the pattern matches; undefined when there is none. Stretches of the pattern
 * that can't be known match nothing. Takes `pattern × stretches` steps.
 */
export function witness(pattern: Pattern, stretches: readonly Stretch[], budget: Budget): string | undefined {
  const units = stretches.flatMap(unitsOf);
  const width = units.length + 1;
  const goal = pattern.units.length * width + units.length;
  if (goal >= limit || budget.left <= 0) {
    budget.left = 0;
    return undefined;
  }
  const from = new Int32Array(goal + 1).fill(-1);
  const put = new Int32Array(goal + 1);
  const queue = [0];
  const visit = (to: number, by: number, code: number): void => {
    if (to > goal || from[to] !== -1 || to === 0) return;
    from[to] = by;
    put[to] = code;
    queue.push(to);
  };
  for (let head = 0; head < queue.length && from[goal] === -1; head++) {
    const state = queue[head] as number;
    step(pattern, units, state, width, (to, code) => visit(to, state, code));
  }
  budget.left -= queue.length + perSearch;
  return goal === 0 ? '' : from[goal] === -1 ? undefined : readBack(from, put, goal);
}

/** All states that one state leads to; code -1 takes no character. */
function step(pattern: Pattern, units: readonly Unit[], state: number, width: number, to: (state: number, code: number) => void): void {
  const i = Math.floor(state / width);
  const j = state % width;
  const unit = pattern.units[i];
  const kind = unit === undefined ? undefined : unitKind(unit);
  const free = units[j];
  if (kind === 'many') to(state + width, -1);
  if (free?.repeats === true) to(state + 1, -1);
  if (kind === undefined || kind === 'hole' || free === undefined) return;
  const code = kind === 'text' ? (unit as number) : free.fill;
  if (!free.accepts(code)) return;
  to(state + (kind === 'many' ? 0 : width) + (free.repeats ? 0 : 1), code);
}

function readBack(from: Int32Array, put: Int32Array, goal: number): string {
  const codes: number[] = [];
  for (let at = goal; at !== 0; at = from[at] as number) if (put[at] !== -1) codes.push(put[at] as number);
  return codes
    .reverse()
    .map((code) => String.fromCharCode(code))
    .join('');
}

function unitsOf(stretch: Stretch): Unit[] {
  if (typeof stretch === 'string') {
    return Array.from({ length: stretch.length }, (_, i) => {
      const code = stretch.charCodeAt(i);
      return { accepts: (other: number) => other === code, fill: code, repeats: false };
    });
  }
  const { accepts, least, exactly } = stretch;
  const fill = stretch.fill.charCodeAt(0);
  const single = Array.from({ length: least }, () => ({ accepts, fill, repeats: false }));
  return exactly === true ? single : [...single, { accepts, fill, repeats: true }];
}
