const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Milliseconds since the epoch for a date as policies write it: ISO 8601 from the day to the second, or seconds since the
 * epoch. Undefined for anything else.
 */
export function parseDate(text: string): number | undefined {
  if (/^\d{1,15}(?:\.\d{1,9})?$/.test(text) && !/^\d{4}$/.test(text)) return Number(text) * 1000;
  const match = iso.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(time) ? undefined : time;
}
