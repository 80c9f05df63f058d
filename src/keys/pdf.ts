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
    if (!/T[jJ]|['"]\s/.test(text)) continue;
    layout.add(new Page(text, fonts).read(), start, length, 0);
    layout.put('\n\n');
  }
  return layout;
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
    const word = /[^\s()<>[\]{}/%]+/y;
    for (let i = 0; i < text.length;) {
      const one = text[i] as string;
      if (one === '(') i = this.#literal(i + 1);
      else if (one === '<' && text[i + 1] !== '<') i = this.#hex(i + 1);
      else if (/[\s<>[\]{})]/.test(one)) i++;
      else if (one === '%') i = ends(text.indexOf('\n', i), text);
      else {
        word.lastIndex = one === '/' ? i + 1 : i;
        const found = word.exec(text)?.[0] ?? '';
        i = Math.max(i + 1, word.lastIndex);
        if (one === '/') this.#name = found;
        else this.#word(found);
      }
    }
    return this.#shown.join('');
  }

  #literal(from: number): number {
    const text = this.#text;
    const bytes: number[] = [];
    let depth = 1;
    let i = from;
    for (; i < text.length; i++) {
      const one = text[i] as string;
      if (one === '(') depth++;
      else if (one === ')' && --depth === 0) break;
      if (one !== '\\') {
        bytes.push(text.charCodeAt(i));
        continue;
      }
      const octal = /^[0-7]{1,3}/.exec(text.slice(i + 1, i + 4))?.[0];
      const next = text[i + 1] ?? '';
      if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255);
      else if (next !== '\n' && next !== '\r') bytes.push((escapes[next] ?? next).charCodeAt(0));
      i += octal?.length ?? 1;
    }
    this.#push(bytes);
    return i + 1;
  }

  #hex(from: number): number {
    const end = ends(this.#text.indexOf('>', from), this.#text);
    const digits = this.#text.slice(from, end).replace(/[^0-9A-Fa-f]/g, '');
    this.#push([...Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')]);
    return end + 1;
  }

  #push(bytes: readonly number[]): void {
    const font = this.#font;
    if (font === undefined) {
      this.#strings.push(Buffer.from(bytes).toString('latin1'));
      return;
    }
    const spelt: string[] = [];
    for (let i = 0; i < bytes.length; i += font.width) {
      const code = font.width === 1 ? (bytes[i] as number) : ((bytes[i] as number) << 8) | (bytes[i + 1] ?? 0);
      spelt.push(font.characters.get(code) ?? '');
    }
    this.#strings.push(spelt.join(''));
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

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };

function ends(at: number, text: string): number {
  return at < 0 ? text.length : at;
}
