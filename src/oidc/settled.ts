import type { ConditionTest, Statement } from '../iam/document.js';
import type { Part } from '../iam/pattern.js';
import { partsOf } from '../iam/pattern.js';
import type { Value } from '../model/value.js';
import { splitKey } from './token.js';

/** A statement whose values are all written out, so that tokens can be held against it. */
export interface Settled {
  readonly statement: Statement;
  /** Some value is known in parts or not at all: a name of our own stands in for it. */
  readonly open: boolean;
}

/**
 * Puts a name in for what only a deployment knows, the same one wherever the same thing stands: a repository that is
 * given by a parameter is one repository, whatever it is called. Both branches of a choice stand side by side.
 */
export function settleAllow(statement: Statement): Settled {
  const fill = new Filling();
  const conditions = statement.conditions.map((test) => ({ ...test, values: test.values.flatMap((value) => fill.settled(value, test)) }));
  return { statement: { ...statement, conditions }, open: fill.used };
}

/** The same for a Deny, where a value that isn't known, or is one of several, has to stay undecided. */
export function settleDeny(statement: Statement): Statement {
  const fill = new Filling();
  const settled = (value: Value, test: ConditionTest): Value =>
    value.type === 'partial' ? (fill.settled(value, test)[0] ?? value) : value;
  return {
    ...statement,
    conditions: statement.conditions.map((test) => ({ ...test, values: test.values.map((value) => settled(value, test)) })),
  };
}

class Filling {
  used = false;

  settled(value: Value, test: ConditionTest): readonly Value[] {
    if (value.type === 'either') return value.options.flatMap((option) => this.settled(option, test));
    const { span } = value;
    if (value.type === 'unknown') {
      this.used = true;
      const name = nameFor(value.why);
      return [{ type: 'text', text: isSubject(test) ? `repo:${name}/${name}:ref:refs/heads/${name}` : name, span }];
    }
    const parts = partsOf(value);
    if (parts === undefined) return [value];
    if (value.type === 'partial') this.used = true;
    return [{ type: 'text', text: isSubject(test) ? subjectText(parts) : plainText(parts), span }];
  }
}

function isSubject({ key }: ConditionTest): boolean {
  return splitKey(key).claim.toLowerCase() === 'sub';
}

function plainText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : nameFor(part.reference))).join('');
}

/**
 * A stretch may stand for owner and repository together, `repo:${Repository}:ref:…`, or for all that follows; it is
 * taken for as much as makes the text a subject.
 */
function subjectText(parts: readonly Part[]): string {
  const text = plainText(parts);
  const [first, second] = parts;
  if (first !== 'repo:' || second === undefined || typeof second === 'string') return text;
  const name = nameFor(second.reference);
  const rest = text.slice('repo:'.length + name.length);
  if (rest === '') return `repo:${name}/${name}:ref:refs/heads/${name}`;
  if (rest.startsWith('/') || rest.startsWith('@')) return text;
  return rest.startsWith(':') || /repo|slug|project|full/i.test(second.reference) ? `repo:${name}/${name}${rest}` : text;
}

/** A name that is good anywhere in a subject, made of what stands in the file. */
function nameFor(reference: string): string {
  const letters = reference.toLowerCase().replace(/[^a-z0-9]/g, '');
  let sum = 0;
  for (let i = 0; i < reference.length; i++) sum = (sum * 31 + reference.charCodeAt(i)) % 1_000_003;
  return `v${letters.slice(0, 20)}${sum}`;
}
