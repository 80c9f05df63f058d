import type { Span } from '../../model/position.js';
import type { TextValue, Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';

/** More allowed values than this are not looked at one by one. */
const choiceLimit = 16;

/**
 * What a parameter may be: its allowed values, the default first, or else its default, which is what the file says. An empty
 * default says nothing, since it is there to be overridden; neither does one that names where the value is kept, or is secret.
 * What the stack around gives stands for all of that.
 */
export function parameterValue(name: string, parameter: Value, span: Span, given?: Value): Value {
  const unknown: Value = { type: 'unknown', why: `the parameter ${name}`, span };
  const type = textOf(member(parameter, 'Type')) ?? 'String';
  if (type.startsWith('AWS::SSM::Parameter::') || isTrue(member(parameter, 'NoEcho'))) return unknown;
  const listed = type === 'CommaDelimitedList' || type.startsWith('List<');
  if (given !== undefined) return listed && given.type === 'text' ? items(given.text, span) : placed(given, span);
  const usual = literal(member(parameter, 'Default'), span);
  const allowed = member(parameter, 'AllowedValues');
  if (allowed?.type === 'list' && !listed) {
    const others = allowed.items.map((item) => literal(item, span) ?? { ...unknown, why: 'an allowed value' });
    const first = usual === undefined ? [] : [usual];
    const options = [...first, ...others.filter((option) => option.type !== 'text' || option.text !== usual?.text)].slice(0, choiceLimit);
    const [only] = options;
    if (only !== undefined) return options.length === 1 ? only : { type: 'either', options, span };
  }
  if (usual === undefined || usual.text === '') return unknown;
  if (!listed) return usual;
  return items(usual.text, span);
}

function items(text: string, span: Span): Value {
  return { type: 'list', items: text.split(',').map((each) => ({ type: 'text', text: each.trim(), span })), span };
}

/** A value of the parameter stands where it is used, so that a finding points at the policy. */
function literal(value: Value | undefined, span: Span): TextValue | undefined {
  if (value?.type === 'number') return { type: 'text', text: value.raw, span };
  if (value?.type === 'boolean') return { type: 'text', text: String(value.value), span };
  return value?.type === 'text' ? { type: 'text', text: value.text, span } : undefined;
}

function isTrue(value: Value | undefined): boolean {
  return value?.type === 'boolean' ? value.value : textOf(value)?.toLowerCase() === 'true';
}

/** A value that was handed in, where it is used, so that a finding points at the policy. */
function placed(value: Value, span: Span): Value {
  if (value.type === 'list') return { ...value, items: value.items.map((item) => placed(item, span)), span };
  return value.type === 'either' ? { ...value, options: value.options.map((option) => placed(option, span)), span } : { ...value, span };
}
