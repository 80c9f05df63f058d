/** One `key = value` of a section. */
export interface Entry {
  readonly value: string;
  readonly line: number;
  /** The value has a `#` or `;` after a space: the SDK for JavaScript cuts there, the CLI takes it for a part of the value. */
  readonly commented: boolean;
  /** Set in under a line that has a value: the CLI takes it for the rest of that value. */
  readonly setIn: boolean;
  /** In small letters. */
  readonly key: string;
}

export interface Section {
  /** What stands between the brackets. */
  readonly name: string;
  readonly line: number;
  /** By key in small letters. */
  readonly entries: Map<string, Entry>;
}

/** What makes the CLI refuse the whole file. */
export interface Refusal {
  readonly line: number;
  readonly why: string;
}

export interface Ini {
  readonly sections: readonly Section[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a file of the AWS CLI. Lines set in under a key without a value belong to that key: they stand as `key.inner`. What
 * stands twice counts the last time, as in the SDKs that take such a file at all.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function parseIni(text: string): Ini {
  const sections: Section[] = [];
  const refusals: Refusal[] = [];
  const refuse = (line: number, why: string): void => {
    refusals.push({ line, why });
  };
  if (text.startsWith('\ufeff')) refuse(1, 'it begins with a byte order mark');
  let section: Section | undefined;
  let last: Entry | undefined;
  let depth = 0;
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = index + 1;
    const trimmed = raw.trim();
    if (trimmed === '' || /^[#;]/.test(trimmed)) continue;
    const header = /^\[(.+)\](?:\s*[#;].*)?$/.exec(trimmed);
    const indent = raw.length - raw.trimStart().length;
    // Only what stands further in than the key above belongs to it: a whole section may be set in.
    const setIn = last !== undefined && indent > depth;
    if (header !== null && !setIn) {
      section = begun(sections, (header[1] as string).trim(), line, refuse);
      last = undefined;
      continue;
    }
    if (setIn && last?.value === '') {
      if (section !== undefined) nested(section, last, trimmed, line);
      continue;
    }
    const parts = /^([^=:]*)[=:](.*)$/.exec(trimmed) ?? /^([^=]*)=(.*)$/.exec(trimmed);
    if (section === undefined) refuse(line, 'a line stands before the first [section]');
    else if (parts === null && !setIn) refuse(line, 'a line has no "="');
    else if (parts !== null) {
      const entry = entered(section, parts, line, setIn, refuse);
      if (setIn) continue;
      last = entry;
      depth = indent;
    }
  }
  return { sections, refusals };
}

type Refuse = (line: number, why: string) => void;

function begun(sections: Section[], name: string, line: number, refuse: Refuse): Section {
  const before = sections.find((each) => each.name === name);
  if (before !== undefined) {
    refuse(line, `a section stands twice, first at line ${before.line}`);
    return before;
  }
  const section: Section = { name, line, entries: new Map() };
  sections.push(section);
  return section;
}

function entered(section: Section, parts: RegExpExecArray, line: number, setIn: boolean, refuse: Refuse): Entry {
  const key = (parts[1] as string).trim().toLowerCase();
  const whole = (parts[2] as string).trim();
  const value = (whole.split(/(?:^|\s)[;#]/)[0] as string).trim();
  const before = section.entries.get(key);
  if (before !== undefined && !setIn) refuse(line, `a key stands twice in its section, first at line ${before.line}`);
  const entry: Entry = { value, line, commented: value !== whole, setIn, key };
  section.entries.set(key, entry);
  return entry;
}

function nested({ entries }: Section, { key }: Entry, text: string, line: number): void {
  const [, inner, value] = /^([^=]+?)\s*=\s*(.*)$/.exec(text) ?? [];
  if (inner === undefined || value === undefined) return;
  const name = `${key}.${inner.toLowerCase()}`;
  entries.set(name, { value, line, commented: false, setIn: false, key: name });
}
