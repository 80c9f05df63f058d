import { isDay } from '../model/day.js';
import { nearest, quoted } from '../model/nearest.js';
import { LineIndex } from '../model/position.js';
import type { Span } from '../model/position.js';
import { tool } from '../model/tool.js';
import type { MapValue, Value } from '../model/value.js';
import { parseJson } from '../syntax/json.js';

/** A finding that was there when the gate came, and stays until it is mended. Nothing in it tells what or where it is. */
export interface BaselineEntry {
  readonly rule: string;
  /** The finding's fingerprint: HMAC-SHA-256 keyed by tool, format version and rule, 64 hex digits. */
  readonly hash: string;
  readonly reason: string;
  readonly owner?: string;
  /** The last day that it holds, to its end in UTC. */
  readonly expires?: string;
  /** The day it was accepted. */
  readonly added?: string;
  /** Where it stands in the file, 1-based. */
  readonly line: number;
}

export interface Baseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

/** Something wrong with a baseline file, and where. */
export interface BaselineProblem {
  readonly message: string;
  readonly fix: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The format's version; an older tool refuses a newer file. */
export const baselineVersion = 1;

const entryKeys = ['rule', 'hash', 'reason', 'owner', 'expires', 'added'];
const fileKeys = ['version', 'tool', 'entries'];
const problemLimit = 20;
/** Some hundred thousand entries; what is longer isn't parsed. Characters. */
const sizeLimit = 50_000_000;

/** Reads a baseline file. With any problem there is no baseline. Never throws. */
export function parseBaseline(text: string, path: string): { readonly baseline?: Baseline; readonly problems: readonly BaselineProblem[] } {
  const reader = new Reader(new LineIndex(text), path);
  if (text.length > sizeLimit) reader.report({ start: 0, end: 0 }, `the file is longer than ${sizeLimit} characters`, 'Make it anew.');
  const entries = reader.problems.length > 0 ? [] : reader.file(text);
  return reader.problems.length > 0 ? { problems: reader.problems } : { baseline: { path, entries }, problems: [] };
}

class Reader {
  readonly problems: BaselineProblem[] = [];
  readonly #lines: LineIndex;
  readonly #path: string;

  constructor(lines: LineIndex, path: string) {
    this.#lines = lines;
    this.#path = path;
  }

  report(span: Span, message: string, fix: string): undefined {
    if (this.problems.length < problemLimit) this.problems.push({ message, fix, path: this.#path, ...this.#lines.at(span.start) });
  }

  file(text: string): BaselineEntry[] {
    const { value, problems } = parseJson(text);
    for (const { message, span } of problems)
      this.report(span, `this is not the JSON of a baseline: ${message}`, 'Mend it, or make the file anew with aws-access-gate baseline.');
    if (problems.length > 0) return [];
    const file = this.#map(value, fileKeys, 'a baseline is an object with version and entries');
    if (file === undefined) return [];
    const version = file.get('version');
    if (version?.type !== 'number' || version.value !== baselineVersion)
      this.report(
        version?.span ?? { start: 0, end: 0 },
        `the version of a baseline is ${baselineVersion}`,
        `Use the ${tool.name} that wrote it, or make the file anew.`,
      );
    const entries = file.get('entries');
    if (entries?.type === 'list') return entries.items.map((item) => this.#entry(item)).filter((entry) => entry !== undefined);
    this.report(entries?.span ?? { start: 0, end: 0 }, 'entries is a list', 'Write "entries": [].');
    return [];
  }

  #entry(value: Value): BaselineEntry | undefined {
    const found = this.problems.length;
    if (found >= problemLimit) return undefined;
    const map = this.#map(value, entryKeys, 'an entry is an object with rule, hash and reason');
    if (map === undefined) return undefined;
    const word = (key: string, needed: boolean, right: (text: string) => boolean, what: string): string | undefined => {
      const said = map.get(key);
      if (said?.type === 'text' && right(said.text)) return said.text;
      if (said !== undefined || needed) this.report((said ?? value).span, `${key} is ${what}`, `Write ${key} as ${what}.`);
      return undefined;
    };
    const rule = word('rule', true, (text) => /^[a-z0-9-]{1,100}$/.test(text), 'the id of a rule');
    const hash = word('hash', true, (text) => /^[0-9a-f]{64}$/.test(text), 'a fingerprint of 64 hex digits');
    const reason = word('reason', true, (text) => text.trim() !== '', 'a text that says why it may stay');
    const owner = word('owner', false, () => true, 'a text');
    const expires = word('expires', false, isDay, 'a day such as 2027-01-31');
    const added = word('added', false, isDay, 'a day such as 2027-01-31');
    if (this.problems.length > found || rule === undefined || hash === undefined || reason === undefined) return undefined;
    const line = this.#lines.at(value.span.start).line;
    return { rule, hash, reason, ...(owner && { owner }), ...(expires && { expires }), ...(added && { added }), line };
  }

  #map(value: Value | undefined, keys: readonly string[], what: string): Map<string, Value> | undefined {
    if (value?.type !== 'map') return this.report(value?.span ?? { start: 0, end: 0 }, what, 'Write {"key": value}.');
    return this.#entries(value, keys);
  }

  #entries(map: MapValue, keys: readonly string[]): Map<string, Value> {
    const seen = new Map<string, Value>();
    for (const { key, keySpan, value } of map.entries) {
      const near = nearest(key, keys) ?? '';
      if (seen.has(key)) this.report(keySpan, `the key ${quoted(key)} stands here twice`, 'Leave one of them out.');
      else if (!keys.includes(key))
        this.report(keySpan, `unknown key ${quoted(key)}; the nearest is ${quoted(near)}`, `Write ${near}, or take the key out.`);
      seen.set(key, value);
    }
    return seen;
  }
}
