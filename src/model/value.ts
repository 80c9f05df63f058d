import type { Span } from './position.js';

/**
 * A located value: what every parser makes and everything above reads. Duplicate keys are kept, nothing is merged, and
 * what can't be known stays unknown instead of being dropped.
 */
export type Value = TextValue | PartialText | NumberValue | BooleanValue | NullValue | ListValue | MapValue | UnknownValue | EitherValue;

interface Located {
  readonly span: Span;
  /** A YAML tag such as `!Sub`, before a format gives it a meaning. */
  readonly tag?: string;
}

export interface TextValue extends Located {
  readonly type: 'text';
  readonly text: string;
  /** Where a character of `text` stands in the file, for text that holds a document of its own; absent: unknown. */
  readonly outer?: (index: number) => number;
}

/** A stretch of a text that can't be known from the file. */
export interface Hole {
  /** What stands there, in the file's own words: `AWS::AccountId`, `var.env`. */
  readonly reference: string;
}

/** Text of which only pieces are known: `arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*`. */
export interface PartialText extends Located {
  readonly type: 'partial';
  readonly parts: readonly (string | Hole)[];
}

export interface NumberValue extends Located {
  readonly type: 'number';
  readonly value: number;
  /** As written. */
  readonly raw: string;
}

export interface BooleanValue extends Located {
  readonly type: 'boolean';
  readonly value: boolean;
}

export interface NullValue extends Located {
  readonly type: 'null';
}

export interface ListValue extends Located {
  readonly type: 'list';
  readonly items: readonly Value[];
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

export interface MapValue extends Located {
  readonly type: 'map';
  readonly entries: readonly MapEntry[];
}

/** Neither pass nor false alarm: a value that only a deployment knows. */
export interface UnknownValue extends Located {
  readonly type: 'unknown';
  readonly why: string;
}

/** Several values of which one will hold: both branches of `Fn::If`. */
export interface EitherValue extends Located {
  readonly type: 'either';
  readonly options: readonly Value[];
}

/** The last entry of that name, as most readers take it; undefined when there is none. */
export function entry(map: MapValue, key: string): MapEntry | undefined {
  for (let i = map.entries.length - 1; i >= 0; i--) {
    const found = map.entries[i];
    if (found?.key === key) return found;
  }
  return undefined;
}

/** The value under a key of a map; undefined when `value` is no map or has no such key. */
export function member(value: Value | undefined, key: string): Value | undefined {
  return value?.type === 'map' ? entry(value, key)?.value : undefined;
}

/** The text of a text value, else undefined. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.type === 'text' ? value.text : undefined;
}

/** A number or a yes or no as the text that is written for it; every other value as it is. */
export function spelled(value: Value): Value {
  if (value.type === 'number') return { type: 'text', text: value.raw, span: value.span };
  return value.type === 'boolean' ? { type: 'text', text: String(value.value), span: value.span } : value;
}
