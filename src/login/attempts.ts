import type { Clock } from '../model/ports.js';

/** What one attempt says: done with it, or worth another one. */
export type Attempt<Value> = { readonly value: Value; readonly again: 'no' | 'soon' | 'once' };

/** Milliseconds one call may take. */
export const callTime = 10_000;

/** Pauses between attempts, in milliseconds; each is stretched or shortened by chance, so that a matrix of jobs spreads. */
const pauses = [400, 1_200, 2_800];

/** No attempt begins this many milliseconds after the first one. */
const patience = 12_000;

/**
 * Repeats what may be repeated: `soon` up to four attempts in all, `once` (a call that hung) up to two. `deadline` is the
 * time on the clock when everything must have ended; each attempt is told how long it may take.
 */
export async function attempt<Value>(
  clock: Clock,
  deadline: number,
  once: (timeout: number) => Promise<Attempt<Value>>,
): Promise<{ readonly value: Value; readonly tries: number }> {
  const start = clock.now();
  let hung = 0;
  for (let tries = 1; ; tries++) {
    const { value, again } = await once(Math.max(500, Math.min(callTime, deadline - clock.now())));
    const pause = (pauses[tries - 1] ?? 0) * (0.5 + clock.random());
    if (again === 'once') hung++;
    const late = clock.now() + pause >= deadline || (again === 'soon' && clock.now() - start + pause > patience);
    if (again === 'no' || late || hung > 1 || tries > pauses.length) return { value, tries };
    await clock.sleep(pause);
  }
}
