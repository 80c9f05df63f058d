/** Three values: what can't be known from the files is neither a pass nor an alarm. */
export type Truth = true | false | 'unknown';

/** True when all are; false as soon as one is false; otherwise unknown. */
export function all(values: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const value of values) {
    if (value === false) return false;
    if (value === 'unknown') result = 'unknown';
  }
  return result;
}

/** True as soon as one is; false when none can be; otherwise unknown. */
export function any(values: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === 'unknown') result = 'unknown';
  }
  return result;
}

export function not(value: Truth): Truth {
  return value === 'unknown' ? 'unknown' : !value;
}
