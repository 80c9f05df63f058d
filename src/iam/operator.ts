/** What the values of an operator are compared as. */
export type Family = 'string' | 'numeric' | 'date' | 'bool' | 'binary' | 'ip' | 'arn' | 'null';

export interface Operator {
  /** `ForAllValues:` or `ForAnyValue:`. */
  readonly set: 'all' | 'any' | undefined;
  readonly family: Family;
  readonly negated: boolean;
  readonly ifExists: boolean;
  /** `*` and `?` are wildcards. */
  readonly wildcards: boolean;
  readonly insensitive: boolean;
  /** For numbers and dates: how the request's value must stand to the policy's. */
  readonly order: 'equal' | 'less' | 'lessEqual' | 'greater' | 'greaterEqual';
  /** AWS's spelling without prefix and suffix. */
  readonly name: string;
}

type Base = Omit<Operator, 'set' | 'ifExists'>;

const bases = new Map<string, Base>();

function add(name: string, family: Family, options: Partial<Base> = {}): void {
  bases.set(name.toLowerCase(), { family, negated: false, wildcards: false, insensitive: false, order: 'equal', ...options, name });
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
add('StringEquals', 'string');
add('StringNotEquals', 'string', { negated: true });
add('StringEqualsIgnoreCase', 'string', { insensitive: true });
add('StringNotEqualsIgnoreCase', 'string', { insensitive: true, negated: true });
add('StringLike', 'string', { wildcards: true });
add('StringNotLike', 'string', { wildcards: true, negated: true });
for (const family of ['Numeric', 'Date'] as const) {
  const kind = family === 'Numeric' ? 'numeric' : 'date';
  add(`${family}Equals`, kind);
  add(`${family}NotEquals`, kind, { negated: true });
  add(`${family}LessThan`, kind, { order: 'less' });
  add(`${family}LessThanEquals`, kind, { order: 'lessEqual' });
  add(`${family}GreaterThan`, kind, { order: 'greater' });
  add(`${family}GreaterThanEquals`, kind, { order: 'greaterEqual' });
}
add('Bool', 'bool', { insensitive: true });
add('BinaryEquals', 'binary');
add('IpAddress', 'ip');
add('NotIpAddress', 'ip', { negated: true });
for (const like of ['Equals', 'Like']) {
  add(`Arn${like}`, 'arn', { wildcards: true });
  add(`ArnNot${like}`, 'arn', { wildcards: true, negated: true });
}
add('Null', 'null');

/** Every operator's name in AWS's spelling, without prefix and suffix. */
export const operatorNames: readonly string[] = [...bases.values()].map((base) => base.name);

/** So many spellings are kept; documents have a few dozen. */
const most = 1000;
const read = new Map<string, Operator | undefined>();

/** Reads an operator as written; undefined when AWS knows no such operator. */
export function parseOperator(written: string): Operator | undefined {
  const known = read.get(written);
  if (known !== undefined || read.has(written)) return known;
  const parsed = parse(written);
  if (read.size < most) read.set(written, parsed);
  return parsed;
}

function parse(written: string): Operator | undefined {
  let rest = written.toLowerCase();
  let set: Operator['set'];
  if (rest.startsWith('forallvalues:')) set = 'all';
  else if (rest.startsWith('foranyvalue:')) set = 'any';
  if (set !== undefined) rest = rest.slice(rest.indexOf(':') + 1);
  const ifExists = rest.endsWith('ifexists');
  if (ifExists) rest = rest.slice(0, -'ifexists'.length);
  const base = bases.get(rest);
  return base && { ...base, set, ifExists };
}
