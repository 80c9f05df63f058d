import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { Span } from '../model/position.js';
import type { SyntaxProblem } from '../model/syntax.js';
import type { MapEntry, Value } from '../model/value.js';
import { mergedEntries } from './yaml-merge.js';
import { scalarValue } from './yaml-scalars.js';
import type { YamlDialect } from './yaml-scalars.js';

/** How many values all aliases of a document may stand for together; beyond it they are unknown ("billion laughs"). */
const aliasLimit = 50_000;

/** An anchored value, and how many values it comes to with its aliases written out. */
interface Anchored {
  readonly value: Value;
  readonly weight: number;
}

/** Turns the nodes of one document into located values; `problems` tells what was refused on the way. */
export class YamlReader {
  readonly problems: SyntaxProblem[] = [];
  readonly #file: string;
  readonly #dialect: YamlDialect;
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #weight = 0;
  #aliased = 0;

  constructor(file: string, dialect: YamlDialect) {
    this.#file = file;
    this.#dialect = dialect;
  }

  read(node: ParsedNode): Value {
    if (isAlias(node)) return this.#alias(node);
    const before = this.#weight++;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, 'open');
    const value = this.#node(node);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, { value, weight: this.#weight - before });
    return value;
  }

  #node(node: Exclude<ParsedNode, Alias.Parsed>): Value {
    const tag = customTag(node.tag);
    if (isMap(node)) return this.#map(node, tag);
    if (isSeq(node)) return this.#list(node, tag);
    if (isScalar(node)) return scalarValue(node, this.#file, this.#dialect, tag);
    return { type: 'unknown', why: 'a YAML node of an unknown kind', span: { start: 0, end: 0 } };
  }

  #map(node: YAMLMap.Parsed<ParsedNode, ParsedNode | null>, tag: string | undefined): Value {
    const own: MapEntry[] = [];
    const merges: Value[] = [];
    for (const { key, value } of node.items) {
      const keySpan = spanOf(key);
      const read: Value = value === null ? { type: 'null', span: { start: keySpan.end, end: keySpan.end } } : this.read(value);
      if (isScalar(key) && key.type === 'PLAIN' && key.source === '<<' && (read.type === 'map' || read.type === 'list')) merges.push(read);
      else own.push({ key: this.#keyText(key), keySpan, value: read });
    }
    const entries = merges.length === 0 ? own : mergedEntries(own, merges);
    this.#aliased += entries.length - own.length;
    return { type: 'map', entries, span: collectionSpan(node, own.at(-1)?.value.span), ...(tag === undefined ? {} : { tag }) };
  }

  #list(node: YAMLSeq.Parsed, tag: string | undefined): Value {
    const items = node.items.map((item) => this.read(item));
    return { type: 'list', items, span: collectionSpan(node, items.at(-1)?.span), ...(tag === undefined ? {} : { tag }) };
  }

  /** A key as written; one that is no scalar is a stretch of the file. */
  #keyText(key: ParsedNode): string {
    if (isScalar(key)) return key.source ?? '';
    const { start, end } = spanOf(key);
    return this.#file.slice(start, Math.min(end, start + 200));
  }

  #alias(node: Alias.Parsed): Value {
    const span = spanOf(node);
    const anchored = this.#anchors.get(node.source);
    if (anchored === undefined) return this.#refuse('syntax', `no anchor *${node.source} stands above`, span);
    if (anchored === 'open') return this.#refuse('aliases', `the alias *${node.source} stands inside what it repeats`, span);
    if (this.#aliased + anchored.weight > aliasLimit) return this.#refuse('aliases', 'the aliases repeat too much', span);
    this.#aliased += anchored.weight;
    this.#weight += anchored.weight;
    return anchored.value;
  }

  #refuse(kind: SyntaxProblem['kind'], why: string, span: Span): Value {
    if (this.problems.length < 20) this.problems.push({ kind, message: why, span });
    return { type: 'unknown', why, span };
  }
}

/** Only a tag of somebody's own says something; those of YAML itself are what the value is anyway. */
function customTag(tag: string | undefined): string | undefined {
  return tag === undefined || tag === '!' || tag.startsWith('tag:yaml.org,') ? undefined : tag;
}

function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: node.range[1] };
}

/** A block collection ends with its last value, not with the comments and empty lines behind it. */
function collectionSpan(node: YAMLMap.Parsed<ParsedNode, ParsedNode | null> | YAMLSeq.Parsed, last: Span | undefined): Span {
  const { start, end } = spanOf(node);
  if (node.flow === true) return { start, end };
  return { start, end: last === undefined || last.end > end || last.end < start ? end : last.end };
}
