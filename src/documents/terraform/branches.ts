import type { Value } from '../../model/value.js';
import type { TerraformFunction } from './functions.js';
import { unknown } from './worked.js';

/** So many forms of a value that depends on a choice are told apart. */
const most = 4;

/**
 * A function of lists and maps that is applied to each form its inputs may have, where a condition that isn't known chooses
 * them: to all first options, to all second ones, and so on.
 * @param deep - also choices within lists count
 */
export function inEachBranch(apply: TerraformFunction, deep = false): TerraformFunction {
  return (inputs, call) => {
    const count = Math.min(most, Math.max(1, ...inputs.map((input) => widest(input, deep))));
    if (count === 1) return apply(inputs, call);
    const forms = Array.from({ length: count }, (_, i) =>
      apply(
        inputs.map((input) => chosen(input, i, deep)),
        call,
      ),
    );
    if (forms.every((form) => form === undefined)) return undefined;
    return { type: 'either', options: forms.map((form) => form ?? unknown('a choice', call.span)), span: call.span };
  };
}

function widest(value: Value, deep: boolean): number {
  if (value.type === 'either') return Math.max(value.options.length, ...value.options.map((option) => widest(option, deep)));
  return deep && value.type === 'list' ? Math.max(1, ...value.items.map((item) => widest(item, deep))) : 1;
}

function chosen(value: Value, i: number, deep: boolean): Value {
  if (value.type === 'either') {
    const option = value.options[Math.min(i, value.options.length - 1)];
    return option === undefined ? unknown('a choice without options', value.span) : chosen(option, i, deep);
  }
  return deep && value.type === 'list' ? { ...value, items: value.items.map((item) => chosen(item, i, deep)) } : value;
}
