const dayLength = 24 * 60 * 60 * 1000;

/** True once the day (`2027-01-31`) is over in UTC. `now` in milliseconds since the epoch. */
export function isOver(day: string, now: number): boolean {
  return now >= Date.parse(`${day}T00:00:00Z`) + dayLength;
}

/** The day, in UTC, that lies `days` after `now`. */
export function dayAfter(now: number, days: number): string {
  return new Date(now + days * dayLength).toISOString().slice(0, 10);
}
