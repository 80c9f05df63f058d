import { freshBudget } from './budget.js';
import { type LaidOut, Layout } from './laid-out.js';
import { type PdfFont, pdfFonts } from './pdf-fonts.js';
import { pdfStreams } from './pdf-streams.js';

/** The text that the pages of a PDF show, a line for each that they have. A finding in it stands at its stream. */
export function pdfText(bytes: Buffer): LaidOut {
  const layout = new Layout();
  const streams = pdfStreams(bytes, freshBudget(bytes.length));
  const fonts = pdfFonts(bytes, streams);
  for (const { text, start, length } of streams) {
    if (!showsText(text)) continue;
    layout.add(new Page(text, fonts).read(), start, length, 0);
    layout.put('\n\n');
  }
  return layout;
}

/** Text is shown between `BT` and `ET` alone. https://pdfa.org/resource/iso-32000-2/ §9.4 */
function showsText(content: string): boolean {
  return /\bBT\b/.test(content) && /T[jJ]|['"]\s/.test(content);
}

/** Further along a line: programs move so inside words too, which only the widths of letters would tell. */
const joint = '\u200b';

/** Kerning that is as wide as a blank, in thousandths of the font's size. */
const blank = -200;

/** The strings of a page, put together by the operators that show them. */
class Page {
  readonly #text: string;
  readonly #fonts: ReadonlyMap<string, PdfFont>;
  readonly #shown: string[] = [];
  #font: PdfFont | undefined;
  #name = '';
  #strings: string[] = [];
  #numbers: number[] = [];
  #line: number | undefined;

  constructor(text: string, fonts: ReadonlyMap<string, PdfFont>) {
    this.#text = text;
    this.#fonts = fonts;
  }

  read(): string {
    const text = this.#text;
    for (let i = 0; i < text.length;) {
      const code = text.charCodeAt(i);
      if (code === 0x28) i = this.#literal(i + 1);
      else if (code === 0x3c && text.charCodeAt(i + 1) !== 0x3c) i = this.#hex(i + 1);
      else if (code === 0x25) i = ends(text.indexOf('\n', i), text);
      else if (code === 0x2f) {
        const end = tokenEnd(text, i + 1);
        this.#name = text.slice(i + 1, end);
        i = end;
      } else if (parts[code] === 1) i += code === 0x3c ? 2 : 1;
      else {
        const end = tokenEnd(text, i);
        this.#word(text.slice(i, end));
        i = end;
      }
    }
    return this.#shown.join('');
  }

  #literal(from: number): number {
    const text = this.#text;
    let bytes = '';
    let depth = 1;
    let i = from;
    for (;;) {
      plain.lastIndex = i;
      plain.test(text);
      const at = plain.lastIndex;
      bytes += text.slice(i, at);
      const one = text[at];
      if (one === undefined || (one === ')' && --depth === 0)) {
        this.#push(bytes);
        return at + 1;
      }
      i = at + 1;
      if (one !== '\\') {
        if (one === '(') depth++;
        bytes += one;
        continue;
      }
      const octal = /^[0-7]{1,3}/.exec(text.slice(i, i + 3))?.[0];
      const next = text[i] ?? '';
      if (octal !== undefined) bytes += String.fromCharCode(Number.parseInt(octal, 8) & 255);
      else if (next !== '\n' && next !== '\r') bytes += escapes[next] ?? next;
      i += octal?.length ?? 1;
    }
  }

  #hex(from: number): number {
    const end = ends(this.#text.indexOf('>', from), this.#text);
    const digits = this.#text.slice(from, end).replace(/[^0-9A-Fa-f]/g, '');
    this.#push(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'));
    return end + 1;
  }

  /** A string by its bytes, as characters up to 255. */
  #push(bytes: string): void {
    const font = this.#font;
    if (font === undefined) {
      this.#strings.push(bytes);
      return;
    }
    let spelt = '';
    for (let i = 0; i < bytes.length; i += font.width) {
      const code = font.width === 1 ? bytes.charCodeAt(i) : (bytes.charCodeAt(i) << 8) | (bytes.charCodeAt(i + 1) || 0);
      spelt += font.characters.get(code) ?? '';
    }
    this.#strings.push(spelt);
  }

  #word(word: string): void {
    const number = Number(word);
    if (!Number.isNaN(number)) {
      this.#numbers.push(number);
      // Between the strings of one list.
      if (number <= blank && this.#strings.length > 0) this.#strings.push(' ');
      return;
    }
    this.#operator(word);
    this.#strings = [];
    this.#numbers = [];
  }

  #operator(word: string): void {
    if (word === 'Tj' || word === 'TJ') this.#shown.push(...this.#strings);
    else if (word === "'" || word === '"') this.#shown.push('\n', ...this.#strings);
    else if (word === 'T*') this.#shown.push('\n');
    else if (word === 'Td' || word === 'TD') this.#shown.push(this.#numbers.at(-1) === 0 ? joint : '\n');
    else if (word === 'Tf') this.#font = this.#fonts.get(this.#name);
    else if (word === 'Tm') {
      const line = this.#numbers.at(-1);
      this.#shown.push(line === this.#line ? ' ' : '\n');
      this.#line = line;
    }
  }
}

/** 1 for the characters that end a word or a name, by code. https://pdfa.org/resource/iso-32000-2/ §7.2.3 */
const parts = new Uint8Array(256);
for (const one of '\0\t\n\v\f\r \u00a0()<>[]{}/%') parts[one.charCodeAt(0)] = 1;

function tokenEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && parts[text.charCodeAt(end)] === 0) end++;
  return end;
}

/** What means itself in a string. */
const plain = /[^()\\]*/y;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };

function ends(at: number, text: string): number {
  return at < 0 ? text.length : at;
}
