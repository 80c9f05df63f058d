/**
 * Conditions on the MFA keys, decided by the documentation of the operators alone and written apart from `src`: a
 * table of callers, and what each brings along.
 */
export type Json = Record<string, unknown>;

export interface Caller {
  readonly present: string | undefined;
  readonly age: number | undefined;
}

/** K: a long-term key. T: temporary credentials without MFA. M and S: MFA just now, and 36 hours ago. R and F: a role's session. */
export const callers = {
  K: { present: undefined, age: undefined },
  T: { present: 'false', age: undefined },
  M: { present: 'true', age: 1 },
  S: { present: 'true', age: 129_600 },
  R: { present: undefined, age: undefined },
  F: { present: 'false', age: undefined },
} as const satisfies Record<string, Caller>;

export type CallerName = keyof typeof callers;

export interface Test {
  readonly prefix: '' | 'ForAllValues:' | 'ForAnyValue:';
  readonly base: string;
  readonly ifExists: boolean;
  readonly key: 'Present' | 'Age';
  readonly value: unknown;
}

const compare: Record<string, (got: string, want: string) => boolean> = {
  Bool: (got, want) => want.toLowerCase() === got,
  StringEquals: (got, want) => got === want,
  StringEqualsIgnoreCase: (got, want) => got.toLowerCase() === want.toLowerCase(),
  StringLike: (got, want) => new RegExp(`^${want.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(got),
  NumericEquals: (got, want) => Number(got) === Number(want),
  NumericLessThan: (got, want) => Number(got) < Number(want),
  NumericLessThanEquals: (got, want) => Number(got) <= Number(want),
  NumericGreaterThan: (got, want) => Number(got) > Number(want),
  NumericGreaterThanEquals: (got, want) => Number(got) >= Number(want),
};

export function holds(test: Test, name: CallerName): boolean {
  const caller: Caller = callers[name];
  const got = test.key === 'Present' ? caller.present : caller.age?.toString();
  const wanted = (Array.isArray(test.value) ? test.value : [test.value]).map(String);
  if (test.base === 'Null') return wanted.some((want) => (want.toLowerCase() === 'true') === (got === undefined));
  const negated = /Not/.test(test.base);
  if (got === undefined) {
    if (test.ifExists) return true;
    if (test.prefix !== '') return test.prefix === 'ForAllValues:';
    return negated;
  }
  const hit = wanted.some((want) => (compare[test.base.replace('Not', '')] as (a: string, b: string) => boolean)(got, want));
  return hit !== negated;
}

export function condition(test: Test, key = test.key === 'Present' ? 'aws:MultiFactorAuthPresent' : 'aws:MultiFactorAuthAge'): Json {
  return { [`${test.prefix}${test.base}${test.ifExists ? 'IfExists' : ''}`]: { [key]: test.value } };
}

const prefixes = ['', 'ForAllValues:', 'ForAnyValue:'] as const;
const strings = ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike'];
const numerics = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].map((name) => `Numeric${name}`);
const truths: unknown[] = ['true', 'false', true, false, 'True', 'FALSE', ['true'], ['false'], ['true', 'false']];
const ages: unknown[] = [3600, '3600', ['900'], 200_000, 0, [60, '7200']];

function spread(bases: readonly string[], key: Test['key'], values: readonly unknown[]): Test[] {
  return bases.flatMap((base) =>
    prefixes.flatMap((prefix) =>
      [false, true].flatMap((ifExists) => values.map((value): Test => ({ prefix, base, ifExists, key, value }))),
    ),
  );
}

function nulls(key: Test['key']): Test[] {
  return truths.map((value): Test => ({ prefix: '', base: 'Null', ifExists: false, key, value }));
}

/** Every operator that makes sense on one of the keys, with every value. */
export const tests: readonly Test[] = [
  ...spread(['Bool'], 'Present', truths),
  ...spread(strings, 'Present', truths),
  ...spread(['StringLike', 'StringNotLike'], 'Present', ['*', 't*', 'fals?']),
  ...spread(numerics, 'Age', ages),
  ...nulls('Present'),
  ...nulls('Age'),
];

export const shown = (test: Test): string => JSON.stringify(condition(test));
