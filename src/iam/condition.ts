import type { Value } from '../model/value.js';
import { compareValue, isBoolean } from './compare.js';
import type { ConditionTest } from './document.js';
import type { Operator } from './operator.js';
import { parseOperator } from './operator.js';
import type { Part } from './pattern.js';
import { partsOf, splitVariables } from './pattern.js';
import { knownText } from './pieces.js';
import type { Truth } from './truth.js';
import { all, any, not } from './truth.js';

/**
 * What a request brings along. Keys are asked in lower case. `present`: the key is there with a value that can't be
 * known; `unknown`: it may also be absent.
 */
export interface RequestContext {
  lookup(key: string): readonly string[] | 'absent' | 'present' | 'unknown';
}

/** Whether every test of a block holds. */
export function evaluateConditions(tests: readonly ConditionTest[], context: RequestContext): Truth {
  return all(tests.map((test) => evaluateTest(test, context)));
}

/**
 * Whether one test holds for a request, as AWS documents it: positive operators fail on an absent key, negated and
 * `…IfExists` ones hold, `ForAllValues` holds, `ForAnyValue` fails. An operator that AWS doesn't know gives `unknown`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function evaluateTest(test: ConditionTest, context: RequestContext): Truth {
  const operator = parseOperator(test.operator);
  if (operator === undefined) return 'unknown';
  const found = context.lookup(test.key.toLowerCase());
  const got = Array.isArray(found) && found.length === 0 ? 'absent' : found;
  if (operator.family === 'null') return evaluateNull(test.values, got);
  if (got === 'absent') return whenAbsent(operator);
  if (got === 'present') return whenPresent(operator, test.values);
  if (got === 'unknown') return agree([whenAbsent(operator), whenPresent(operator, test.values)]);
  return compareAll(operator, test.values, got as readonly string[], context);
}

function whenAbsent(operator: Operator): boolean {
  if (operator.ifExists) return true;
  if (operator.set !== undefined) return operator.set === 'all';
  return operator.negated;
}

/** Decidable without the value only where the policy's values match nothing, or everything. */
function whenPresent(operator: Operator, values: readonly Value[]): Truth {
  if (values.length === 0) return operator.negated;
  if (takesEverything(operator, values)) return !operator.negated;
  return 'unknown';
}

function takesEverything(operator: Operator, values: readonly Value[]): boolean {
  const texts = values.map((value) => knownText(partsOf(value) ?? []) ?? '');
  if (operator.wildcards) return texts.some((text) => /^\*+$/.test(text));
  return operator.family === 'bool' && ['true', 'false'].every((each) => texts.some((text) => text.toLowerCase() === each));
}

function evaluateNull(values: readonly Value[], got: readonly string[] | string): Truth {
  if (got === 'unknown') return values.length === 0 ? false : 'unknown';
  const absent = String(got === 'absent');
  return any(values.map((value) => matchOne(value, (parts) => equalBoolean(parts, absent))));
}

function equalBoolean(parts: readonly Part[], want: string): Truth {
  const text = knownText(parts);
  if (text === undefined) return 'unknown';
  return isBoolean(text) && text.toLowerCase() === want;
}

function compareAll(operator: Operator, values: readonly Value[], got: readonly string[], context: RequestContext): Truth {
  const hits = got.map((text) => any(values.map((value) => matchOne(value, (parts) => compareWith(operator, text, parts, context)))));
  if (operator.set === undefined) return operator.negated ? not(any(hits)) : any(hits);
  const judged = operator.negated ? hits.map(not) : hits;
  return operator.set === 'all' ? all(judged) : any(judged);
}

/** Variables are only read where AWS reads them: in text and ARN values. */
function compareWith(operator: Operator, got: string, parts: readonly Part[], context: RequestContext): Truth {
  if (operator.family !== 'string' && operator.family !== 'arn') return compareValue(operator, got, parts);
  const filled = fillVariables(parts, context, operator.wildcards);
  return filled === undefined ? false : compareValue(operator, got, filled);
}

/** Puts the request's values in for `${…}`. Undefined when one is absent and has no default: such a value matches nothing. */
function fillVariables(parts: readonly Part[], context: RequestContext, wildcards: boolean): readonly Part[] | undefined {
  if (!parts.some((part) => typeof part === 'string' && part.includes('${'))) return parts;
  const filled: Part[] = [];
  let missing = false;
  for (const part of parts) {
    if (typeof part !== 'string') filled.push(part);
    else
      splitVariables(
        part,
        (text) => filled.push(text),
        (name) => {
          const value = variableValue(name, context, wildcards);
          if (value === undefined) missing = true;
          else filled.push(value);
        },
      );
  }
  return missing ? undefined : filled;
}

const variable = /^\s*([^,'\s]+)\s*(?:,\s*'([^']*)'\s*)?$/;

function variableValue(written: string, context: RequestContext, wildcards: boolean): Part | undefined {
  // `${*}` is the character itself. In a pattern a lone `*` would be a wildcard, so it stays a stretch of its own.
  if (written === '*' || written === '?' || written === '$') return wildcards && written !== '$' ? { reference: '$' + written } : written;
  const match = variable.exec(written);
  if (match === null) return { reference: '$' + written };
  const found = context.lookup((match[1] as string).toLowerCase());
  if (found === 'absent') return match[2];
  if (typeof found === 'string' || found.length !== 1) return { reference: '$' + written };
  const text = found[0] as string;
  return wildcards && /[*?]/.test(text) ? { reference: '$' + written } : text;
}

/** Judges a value through the forms that stand for several or for none that is known. */
function matchOne(value: Value, compare: (parts: readonly Part[]) => Truth): Truth {
  if (value.type === 'unknown') return 'unknown';
  if (value.type === 'either') return agree(value.options.map((option) => matchOne(option, compare)));
  if (value.type === 'list') return any(value.items.map((item) => matchOne(item, compare)));
  const parts = partsOf(value);
  return parts === undefined ? false : compare(parts);
}

function agree(truths: readonly Truth[]): Truth {
  const first = truths[0] ?? 'unknown';
  return truths.every((truth) => truth === first) ? first : 'unknown';
}
