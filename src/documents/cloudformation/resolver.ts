import type { EitherValue, Hole, MapEntry, MapValue, TextValue, Value } from '../../model/value.js';
import { entry, textOf } from '../../model/value.js';
import { embeddedJson } from '../embedded.js';
import { joined, withHoles } from '../holes.js';
import type { Pieces } from '../holes.js';
import { alternatives, oneOf, product } from './alternatives.js';
import { functionOf } from './function.js';
import { attribute, reference } from './references.js';
import type { Template } from './template.js';

/** An `Fn::If` of which one branch is `AWS::NoValue`: the other branch, or nothing at all. */
interface Optional extends EitherValue {
  readonly optional: true;
}

/** So many properties of one map may be there or not before the map counts as unknown. */
const optionalLimit = 3;

/** A key that isn't known may mean any entry of a mapping; more than these say nothing. */
const choiceLimit = 40;

/**
 * Works out CloudFormation's intrinsic functions as far as the template alone tells: both branches of a condition, known pieces
 * of a text with holes for the rest, and unknown where nothing can be said. Parameters are unknown, whatever their default.
 */
export class Resolver {
  readonly #template: Template;

  constructor(template: Template) {
    this.#template = template;
  }

  /** Undefined for `AWS::NoValue`. */
  resolve(value: Value): Value | undefined {
    const call = functionOf(value);
    if (call !== undefined) return this.#call(call.name, call.argument, value);
    switch (value.type) {
      case 'text':
        return withHoles(value);
      case 'list':
        return { ...value, items: value.items.flatMap((item) => this.resolve(item) ?? []) };
      case 'map':
        return this.#map(value);
      default:
        return value;
    }
  }

  /** A property of a resource, resolved. */
  property(properties: Value | undefined, name: string): MapEntry | undefined {
    const found = properties?.type === 'map' ? entry(properties, name) : undefined;
    const value = found && this.resolve(found.value);
    return found && value && { ...found, value };
  }

  #map(map: MapValue): Value {
    const entries: MapEntry[] = [];
    const optional: number[] = [];
    for (const each of map.entries) {
      const value = this.resolve(each.value);
      if (value === undefined) continue;
      if (isOptional(value)) optional.push(entries.length);
      entries.push({ ...each, value });
    }
    if (optional.length === 0) return { ...map, entries };
    if (optional.length > optionalLimit) return unknown('many parts of it depend on conditions', map);
    const options: Value[] = [];
    for (let left = 0; left < 1 << optional.length; left++) {
      const gone = optional.filter((_, bit) => (left & (1 << bit)) !== 0);
      options.push({ ...map, entries: entries.filter((_, at) => !gone.includes(at)) });
    }
    return { type: 'either', options, span: map.span };
  }

  #call(name: string, argument: Value, whole: Value): Value | undefined {
    const { span } = whole;
    switch (name) {
      case 'Ref': {
        const target = textOf(argument) ?? '';
        return target === 'AWS::NoValue' ? undefined : reference(target, this.#template, span);
      }
      case 'GetAtt':
        return this.#getAtt(argument, whole);
      case 'Sub':
        return this.#sub(argument, whole);
      case 'Join':
        return this.#join(argument, whole);
      case 'Select':
        return this.#select(argument, whole);
      case 'Split':
        return this.#split(argument, whole);
      case 'If':
        return this.#if(argument, whole);
      case 'FindInMap':
        return this.#findInMap(argument, whole);
      case 'ToJsonString':
        return this.resolve(argument);
      case 'ImportValue':
        return { type: 'partial', parts: [{ reference: 'Fn::ImportValue' }], span };
      default:
        return unknown(`Fn::${name}`, whole);
    }
  }

  #getAtt(argument: Value, whole: Value): Value {
    const parts = argument.type === 'list' ? argument.items.map(textOf) : splitOnce(textOf(argument) ?? '');
    const [id, ...names] = parts;
    if (id === undefined || names.some((part) => part === undefined)) return unknown('Fn::GetAtt', whole);
    return attribute(id, names.join('.'), this.#template, whole.span);
  }

  #sub(argument: Value, whole: Value): Value {
    const [text, given] = argument.type === 'list' ? argument.items : [argument];
    if (text?.type !== 'text') return unknown('Fn::Sub', whole);
    const variables = given?.type === 'map' ? given : undefined;
    const document = /^\s*\{/.test(text.text) ? embeddedJson(text) : undefined;
    return document === undefined ? this.#substitute(text, variables) : this.#substituteAll(document, variables);
  }

  /** A document written as a text with `${}` in it: each of its texts is filled in by itself, so that places stay true. */
  #substituteAll(value: Value, variables: MapValue | undefined): Value {
    switch (value.type) {
      case 'text':
        return this.#substitute(value, variables);
      case 'list':
        return { ...value, items: value.items.map((item) => this.#substituteAll(item, variables)) };
      case 'map':
        return { ...value, entries: value.entries.map((each) => ({ ...each, value: this.#substituteAll(each.value, variables) })) };
      default:
        return value;
    }
  }

  #substitute(value: TextValue, variables: MapValue | undefined): Value {
    if (!value.text.includes('${')) return withHoles(value);
    const sets: (readonly Pieces[])[] = [];
    let from = 0;
    for (const match of value.text.matchAll(/\$\{(!?)([^{}]{1,300})\}/g)) {
      sets.push(alternatives({ type: 'text', text: value.text.slice(from, match.index), span: value.span }));
      const [written, escaped, name] = match as unknown as [string, string, string];
      sets.push(escaped === '!' ? [[`\${${name}}`]] : this.#variable(name.trim(), variables, value));
      from = match.index + written.length;
    }
    sets.push(alternatives({ type: 'text', text: value.text.slice(from), span: value.span }));
    return oneOf(product(sets), value.span);
  }

  #variable(name: string, variables: MapValue | undefined, at: Value): readonly Pieces[] {
    const given = variables && entry(variables, name)?.value;
    if (given !== undefined) return alternatives(this.resolve(given) ?? { type: 'text', text: '', span: at.span });
    const [id, attributeName] = splitOnce(name);
    if (attributeName !== undefined && this.#template.resources.has(id as string)) {
      return alternatives(attribute(id as string, attributeName, this.#template, at.span));
    }
    return alternatives(reference(name, this.#template, at.span));
  }

  #join(argument: Value, whole: Value): Value {
    const [delimiter, parts] = argument.type === 'list' ? argument.items : [];
    const between = textOf(delimiter);
    const list = parts && this.resolve(parts);
    if (between === undefined || list?.type !== 'list') return joined([{ reference: 'Fn::Join' }], whole.span);
    const sets = list.items.flatMap((item, index) => [...(index === 0 ? [] : [[[between]]]), alternatives(item)]);
    const texts = product(sets);
    return oneOf(texts, whole.span);
  }

  #select(argument: Value, whole: Value): Value | undefined {
    const [index, from] = argument.type === 'list' ? argument.items : [];
    const at = index?.type === 'number' ? index.value : Number(textOf(index) ?? Number.NaN);
    const list = from && this.resolve(from);
    if (!Number.isInteger(at) || list?.type !== 'list') return unknown('Fn::Select', whole);
    return list.items[at] ?? unknown('Fn::Select', whole);
  }

  #split(argument: Value, whole: Value): Value {
    const [delimiter, source] = argument.type === 'list' ? argument.items : [];
    const between = textOf(delimiter);
    const text = source && this.resolve(source);
    if (between === undefined || between === '' || (text?.type !== 'text' && text?.type !== 'partial')) return unknown('Fn::Split', whole);
    const items: (string | Hole)[][] = [[]];
    for (const part of text.type === 'text' ? [text.text] : text.parts) {
      const [first, ...others] = typeof part === 'string' ? part.split(between) : [part];
      if (first !== undefined && first !== '') items.at(-1)?.push(first);
      for (const other of others) items.push([other]);
    }
    return { type: 'list', items: items.map((pieces) => joined(pieces, whole.span)), span: whole.span };
  }

  #if(argument: Value, whole: Value): Value | undefined {
    const [, yes, no] = argument.type === 'list' ? argument.items : [];
    if (yes === undefined || no === undefined) return unknown('Fn::If', whole);
    const options = [this.resolve(yes), this.resolve(no)].filter((option) => option !== undefined);
    if (options.length === 0) return undefined;
    const either: EitherValue = { type: 'either', options, span: whole.span };
    const maybe: Optional = { ...either, optional: true };
    return options.length === 2 && !options.some(isOptional) ? either : maybe;
  }

  #findInMap(argument: Value, whole: Value): Value {
    const [name, ...keys] = argument.type === 'list' ? argument.items.map((item) => this.resolve(item)) : [];
    const mappings = this.#template.mappings;
    const map = mappings?.type === 'map' ? entry(mappings, textOf(name) ?? '')?.value : undefined;
    let found: Value[] = map === undefined ? [] : [map];
    for (const key of keys.slice(0, 2)) {
      found = found.flatMap((each) => under(each, textOf(key)));
      if (found.length > choiceLimit) break;
    }
    if (found.length > choiceLimit) return unknown('Fn::FindInMap', whole);
    const options = found.map((each) => placed(each, whole));
    const [only] = options;
    if (only === undefined) return unknown('Fn::FindInMap', whole);
    return options.length === 1 ? only : { type: 'either', options, span: whole.span };
  }
}

/** The values under a key, all of them when the key isn't known. */
function under(value: Value, key: string | undefined): Value[] {
  if (value.type !== 'map') return [];
  const found = key === undefined ? value.entries.slice(0, choiceLimit + 1) : value.entries.filter((each) => each.key === key);
  return found.map((each) => each.value);
}

/** What a mapping gives stands where it is used, so that a finding points at the policy. */
function placed(value: Value, { span }: Value): Value {
  if (value.type === 'list') return { ...value, items: value.items.map((item) => ({ ...item, span })), span };
  return { ...value, span };
}

function splitOnce(name: string): (string | undefined)[] {
  const at = name.indexOf('.');
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

function unknown(why: string, { span }: Value): Value {
  return { type: 'unknown', why, span };
}

function isOptional(value: Value): boolean {
  return 'optional' in value;
}
