import type { Span } from '../../model/position.js';
import type { MapValue, TextValue, Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import { variablesIn } from './variable-syntax.js';
import type { Variable } from './variable-syntax.js';

/** The value of a file of the repository that the configuration names, by the path as written. */
export type OpenFile = (path: string) => Value | undefined;

/** Variables lead to others no further than this. */
const depthLimit = 12;

/** So many variables are looked up in one file; past that they stay as they are. */
const lookupLimit = 20_000;

/**
 * Fills in the variables of a configuration as far as the repository tells; a fallback is what the file says. What a deployment
 * gives stays written as it is, and is a hole to everyone who reads on.
 */
export class Variables {
  readonly #root: MapValue;
  readonly #open: OpenFile;
  #lookups = 0;

  constructor(root: MapValue, open: OpenFile) {
    this.#root = root;
    this.#open = open;
  }

  fill(value: Value, depth = 0): Value {
    switch (value.type) {
      case 'text':
        return value.text.includes('${') || value.text.includes('#{') ? this.#text(value, depth) : value;
      case 'list':
        return { ...value, items: value.items.map((item) => this.fill(item, depth)) };
      case 'map':
        return { ...value, entries: value.entries.map((each) => ({ ...each, value: this.fill(each.value, depth) })) };
      default:
        return value;
    }
  }

  /** A value under names from the root on, as it is written there. */
  written(path: readonly string[]): Value | undefined {
    return path.reduce<Value | undefined>(
      (value, name) => (value?.type === 'list' ? value.items[Number(name)] : member(value, name)),
      this.#root,
    );
  }

  /** What a value under names of another file is, in the places of that file. */
  of(file: Value, path: readonly string[]): Value | undefined {
    return this.#reach(file, path, 0);
  }

  #reach(from: Value | undefined, path: readonly string[], depth: number): Value | undefined {
    let value = from;
    for (const name of path) {
      if (value?.type === 'text') value = this.fill(value, depth + 1);
      value = value?.type === 'list' ? value.items[Number(name)] : member(value, name);
    }
    return value && this.fill(value, depth + 1);
  }

  #text(value: TextValue, depth: number): Value {
    const parts = variablesIn(value.text.replaceAll(/#\{(AWS::[A-Za-z]+)\}/g, '${$1}'));
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'object') return this.#whole(only, value, depth);
    const text = parts.map((part) => (typeof part === 'string' ? part : this.#within(part, depth, value.span))).join('');
    return text === value.text ? value : changed(value, text);
  }

  #whole(variable: Variable, value: TextValue, depth: number): Value {
    const found = this.#value(variable, depth, value.span);
    if (found === undefined) return changed(value, asWritten(variable));
    // A text stands where it is used, and so does all of another file; what else holds more has a place of its own.
    const own = (found.type === 'map' || found.type === 'list') && !variable.sources.some((source) => source.startsWith('file('));
    return own ? found : placed(found, value.span);
  }

  #within(variable: Variable, depth: number, span: Span): string {
    const found = this.#value(variable, depth, span);
    if (found?.type === 'number') return found.raw;
    if (found?.type === 'boolean') return String(found.value);
    return textOf(found) ?? asWritten(variable);
  }

  #value({ sources }: Variable, depth: number, span: Span): Value | undefined {
    if (depth > depthLimit) return undefined;
    for (const source of sources) {
      if (this.#lookups++ > lookupLimit) return undefined;
      const found = this.#source(source, depth + 1, span);
      if (found !== undefined && found.type !== 'null' && textOf(found) !== '') return found;
    }
    return undefined;
  }

  #source(written: string, depth: number, span: Span): Value | undefined {
    const literal = /^(?:'([^']*)'|"([^"]*)")$/.exec(written);
    if (literal !== null) return { type: 'text', text: literal[1] ?? literal[2] ?? '', span };
    if (/^-?[0-9.]+$/.test(written)) return { type: 'number', value: Number(written), raw: written, span };
    if (/^(?:true|false)$/.test(written)) return { type: 'boolean', value: written === 'true', span };
    const source = textOf(this.fill({ type: 'text', text: written, span }, depth)) ?? written;
    if (source.includes('${')) return undefined;
    const file = /^file\(\s*([^()]+?)\s*\)(?::(.*))?$/.exec(source);
    if (file !== null) return this.#reach(this.#open(file[1] as string), addressed(file[2]), depth);
    const [, kind, address = ''] = /^(\w+):(.*)$/.exec(source) ?? [];
    if (kind === 'self') return this.#reach(this.#root, addressed(address), depth);
    if (kind === 'sls' && address === 'stage') return this.#stage(depth, span);
    if (kind === 'aws' && address === 'region') return this.#reach(this.#root, ['provider', 'region'], depth);
    if (kind === 'param') return this.#parameter(address, depth, span);
    return undefined;
  }

  /** https://www.serverless.com/framework/docs/providers/aws/guide/variables: `dev` unless something else is said. */
  #stage(depth: number, span: Span): Value {
    return this.#reach(this.#root, ['provider', 'stage'], depth) ?? { type: 'text', text: 'dev', span };
  }

  #parameter(name: string, depth: number, span: Span): Value | undefined {
    const stage = textOf(this.#stage(depth, span)) ?? 'dev';
    return this.#reach(this.#root, ['params', stage, name], depth) ?? this.#reach(this.#root, ['params', 'default', name], depth);
  }
}

function placed(value: Value, span: Span): Value {
  if (value.type === 'map') {
    return { ...value, span, entries: value.entries.map((each) => ({ key: each.key, keySpan: span, value: placed(each.value, span) })) };
  }
  if (value.type === 'list') return { ...value, span, items: value.items.map((item) => placed(item, span)) };
  if (value.type !== 'text') return { ...value, span };
  return { type: 'text', text: value.text, span, ...(value.tag === undefined ? {} : { tag: value.tag }) };
}

function addressed(address: string | undefined): string[] {
  return address === undefined || address === '' ? [] : address.split('.');
}

/** The tag stays, so that what CloudFormation does with the text is done; the places of its pieces are lost. */
function changed({ tag, span }: TextValue, text: string): TextValue {
  return { type: 'text', text, span, ...(tag === undefined ? {} : { tag }) };
}

/** A variable that stays, in a form that is known for a hole whatever its source. */
function asWritten({ sources }: Variable): string {
  if (sources[0] === 'aws:accountId') return '${AWS::AccountId}';
  if (sources[0] === 'aws:region') return '${AWS::Region}';
  const plain = sources.join(', ').replaceAll(/[${}]/g, '');
  return /^(?:self|opt|sls|env|param|file|ssm|cf)[:(]/.test(plain) ? `\${${plain}}` : `\${param:${plain}}`;
}
