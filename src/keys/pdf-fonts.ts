import type { PdfStream } from './pdf-streams.js';

/** What the codes of a font stand for, and how many bytes one has. */
export interface PdfFont {
  readonly width: 1 | 2;
  readonly characters: ReadonlyMap<number, string>;
}

/** No font is read further, in characters. */
const mostCharacters = 70_000;

/** The fonts that say what their codes stand for, by the names that pages have for them. Of two with one name the last counts. */
export function pdfFonts(bytes: Buffer, streams: readonly PdfStream[]): Map<string, PdfFont> {
  const tables = new Map(streams.filter(({ text }) => text.includes('beginbf')).map(({ object, text }) => [object, text]));
  const found = new Map<string, PdfFont>();
  if (tables.size === 0) return found;
  const objects = new Map([...plainObjects(bytes.toString('latin1')), ...streams.flatMap((stream) => [...packedObjects(stream)])]);
  const fonts = new Map<number, PdfFont | undefined>();
  for (const text of objects.values()) {
    if (!text.includes(' R')) continue;
    for (const [, name = '', number] of text.matchAll(/\/([^\s/<>[\]()]{1,40})\s{1,4}(\d{1,9})\s{1,4}\d{1,5}\s{1,4}R/g)) {
      const at = Number(number);
      const table = /\/ToUnicode\s{1,4}(\d{1,9})/.exec(objects.get(at) ?? '')?.[1];
      const characters = table === undefined ? undefined : tables.get(Number(table));
      if (characters === undefined) continue;
      const font = fonts.get(at) ?? fontOf(characters);
      fonts.set(at, font);
      found.set(name, font);
    }
  }
  return found;
}

function* plainObjects(text: string): Generator<[number, string]> {
  const heads = [...text.matchAll(/(?<!\d)(\d{1,9}) \d{1,5} obj\b/g)];
  for (const [index, head] of heads.entries()) {
    const start = head.index + head[0].length;
    const next = heads[index + 1]?.index ?? text.length;
    yield [
      Number(head[1]),
      (text.slice(start, Math.min(next, start + 20_000)).split('endobj', 1)[0] as string).split('stream', 1)[0] as string,
    ];
  }
}

/** Objects in a stream of them. */
function* packedObjects({ dictionary, text }: PdfStream): Generator<[number, string]> {
  if (!/\/ObjStm\b/.test(dictionary)) return;
  const first = Number(/\/First\s{1,4}(\d{1,9})/.exec(dictionary)?.[1]);
  const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const start = first + (numbers[i + 1] as number);
    const end = numbers[i + 3] === undefined ? text.length : first + (numbers[i + 3] as number);
    if (end > start) yield [numbers[i] as number, text.slice(start, Math.min(end, start + 20_000))];
  }
}

function fontOf(table: string): PdfFont {
  const characters = new Map<number, string>();
  const put = (code: number, text: string): void => {
    if (characters.size < mostCharacters) characters.set(code, text);
  };
  for (const body of sections(table, 'bfchar')) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]{1,8})>\s*<([0-9A-Fa-f]{1,40})>/g))
      put(Number.parseInt(code, 16), spelt(text));
  }
  for (const body of sections(table, 'bfrange')) {
    for (const match of body.matchAll(/<([0-9A-Fa-f]{1,8})>\s*<([0-9A-Fa-f]{1,8})>\s*(?:<([0-9A-Fa-f]{1,40})>|\[([^\]]*)\])/g)) {
      const first = Number.parseInt(match[1] as string, 16);
      const last = Math.min(Number.parseInt(match[2] as string, 16), first + 65_535);
      const each = match[4]?.match(/[0-9A-Fa-f]{1,40}/g);
      const base = spelt(match[3] ?? '');
      for (let code = first; code <= last && characters.size < mostCharacters; code++) {
        put(code, each === undefined ? nth(base, code - first) : spelt(each?.[code - first] ?? ''));
      }
    }
  }
  const width = /begincodespacerange\s*<[0-9A-Fa-f]{2}>/.test(table) ? 1 : 2;
  return { width, characters };
}

function sections(table: string, kind: string): string[] {
  return table
    .split(`begin${kind}`)
    .slice(1)
    .map((part) => part.split(`end${kind}`, 1)[0] as string);
}

function spelt(hex: string): string {
  return Buffer.from(hex.padStart(Math.ceil(hex.length / 4) * 4, '0'), 'hex')
    .swap16()
    .toString('utf16le');
}

function nth(base: string, index: number): string {
  const last = base.charCodeAt(base.length - 1);
  return base === '' ? '' : base.slice(0, -1) + String.fromCharCode(last + index);
}
