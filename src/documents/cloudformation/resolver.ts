import type { Span } from '../../model/position.js';
import type { EitherValue, Hole, MapEntry, MapValue, TextValue, Value } from '../../model/value.js';
import { entry, member, spelled, textOf } from '../../model/value.js';
import { embeddedJson } from '../embedded.js';
import { joined, withHoles } from '../holes.js';
import type { Pieces } from '../holes.js';
import { alternatives, oneOf, product } from './alternatives.js';
import { functionOf } from './function.js';
import { Conditions } from './conditions.js';
import { mapped } from './mappings.js';
import { attribute, reference } from './references.js';
import type { Resource, Template } from './template.js';

/** An `Fn::If` of which one branch is `AWS::NoValue`: the other branch, or nothing at all. */
interface Optional extends EitherValue {
  readonly optional: Presence;
}

/** When such a value is there: under a condition or without it; a nested one has a condition of its own. */
interface Presence {
  readonly condition: string;
  readonly when: boolean;
}

/**
 * What names a policy or a statement. CloudFormation hands numbers on as texts:
 * https://github.com/aws-cloudformation/cloudformation-cli/issues/435
 */
const names: ReadonlySet<string> = new Set(['Sid', 'Id']);

/** On so many conditions the properties of one map may hang before the map counts as unknown. */
const optionalLimit = 3;

/**
 * Works out CloudFormation's intrinsic functions as far as the template alone tells: both branches of a condition, known pieces
 * of a text with holes for the rest, and unknown where nothing can be said.
 */
export class Resolver {
  readonly #template: Template;
  readonly #conditions: Conditions;
  /** Attributes that were worked out; one that is being worked out refers to itself. */
  readonly #attributes = new Map<string, Value | 'open'>();

  constructor(template: Template) {
    this.#template = template;
    this.#conditions = new Conditions(template);
  }

  /** Whether a resource is made in no deployment. */
  isNeverMade({ condition }: Resource): boolean {
    return condition !== undefined && this.#conditions.holds(condition) === false;
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
    const entries: { readonly each: MapEntry; readonly presence: Presence | undefined }[] = [];
    for (const each of map.entries) {
      // What another file brings in here, nobody can see.
      if (each.key === 'Fn::Transform') continue;
      const resolved = this.resolve(each.value);
      const value = resolved !== undefined && names.has(each.key) ? spelled(resolved) : resolved;
      if (value !== undefined) entries.push({ each: { ...each, value }, presence: isOptional(value) ? value.optional : undefined });
    }
    const conditions = [...new Set(entries.flatMap(({ presence }) => presence?.condition ?? []))];
    if (conditions.length === 0) return { ...map, entries: entries.map(({ each }) => each) };
    if (conditions.length > optionalLimit) return unknown('many parts of it depend on conditions', map);
    const options: Value[] = [];
    for (let without = 0; without < 1 << conditions.length; without++) {
      const holds = (condition: string): boolean => (without & (1 << conditions.indexOf(condition))) === 0;
      const present = entries.filter(({ presence }) => presence === undefined || holds(presence.condition) === presence.when);
      options.push({ ...map, entries: present.map(({ each }) => each) });
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
      case 'Length':
        return this.#length(argument, whole);
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
    return this.#attribute(id, names.join('.'), whole.span);
  }

  #attribute(id: string, name: string, span: Span): Value {
    const key = `${id}.${name}`;
    const known = this.#attributes.get(key);
    if (known === 'open') return { type: 'partial', parts: [{ reference: key }], span };
    if (known !== undefined) return { ...known, span };
    this.#attributes.set(key, 'open');
    const made = attribute(id, name, { template: this.#template, resolve: (value) => this.resolve(value) }, span);
    this.#attributes.set(key, made);
    return made;
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
      return alternatives(this.#attribute(id as string, attributeName, at.span));
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

  #length(argument: Value, whole: Value): Value {
    const list = this.resolve(argument);
    if (list?.type !== 'list') return unknown('Fn::Length', whole);
    return { type: 'number', value: list.items.length, raw: String(list.items.length), span: whole.span };
  }

  #if(argument: Value, whole: Value): Value | undefined {
    const [condition, yes, no] = argument.type === 'list' ? argument.items : [];
    if (yes === undefined || no === undefined) return unknown('Fn::If', whole);
    const name = textOf(condition) ?? '';
    const decided = this.#conditions.holds(name);
    if (decided !== undefined) return this.resolve(decided ? yes : no);
    const branches = [this.resolve(yes), this.resolve(no)];
    const options = branches.filter((option) => option !== undefined);
    if (options.length === 0) return undefined;
    const either: EitherValue = { type: 'either', options, span: whole.span };
    const nested = options.some(isOptional);
    if (options.length === 2 && !nested) return either;
    const presence = nested
      ? { condition: `${name} at ${whole.span.start}`, when: true }
      : { condition: name, when: branches[0] !== undefined };
    const maybe: Optional = { ...either, optional: presence };
    return maybe;
  }

  #findInMap(argument: Value, whole: Value): Value | undefined {
    const items = argument.type === 'list' ? argument.items : [];
    const resolved = items.slice(0, 3).map((item, at) => ({ value: this.resolve(item), open: at > 0 && functionOf(item)?.name === 'Ref' }));
    const fallback = member(items[3], 'DefaultValue');
    const found = mapped(this.#template.mappings, resolved, fallback && this.resolve(fallback), whole.span);
    return found ?? unknown('Fn::FindInMap', whole);
  }
}

function splitOnce(name: string): (string | undefined)[] {
  const at = name.indexOf('.');
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

function unknown(why: string, { span }: Value): Value {
  return { type: 'unknown', why, span };
}

/** Whether a resolved value is there under a condition only. */
export function mayBeMissing(value: Value): boolean {
  return isOptional(value);
}

function isOptional(value: Value): value is Optional {
  return 'optional' in value;
}
