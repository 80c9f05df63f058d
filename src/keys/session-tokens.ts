import { tokenHeads } from './markers.js';

/** A session token with the breaks of its lines taken out, by offsets of the text. */
export interface FoundToken {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const head = new RegExp(`(?<![A-Za-z0-9+/])(?:${tokenHeads.join('|')})`, 'g');
const run = /[A-Za-z0-9+/]*={0,2}/y;
/** The end of a line inside a token: a `\`, quotes with or without a plus, an indent, the sign of a patch. The next line must be token alone. */
const fold =
  /["']?[ \t]*[+\\.]?[ \t]*(?:\r?\n|\r)(?:[ \t>#*]|[+-](?=[ \t]))*["']?(?=[A-Za-z0-9+/]{4,}={0,2}(?:["'\\]|[ \t]*(?:[\r\n]|$)))/y;

const shortest = 100;

/** Session tokens of any length, also folded over lines. Samples of documentation are none. */
export function sessionTokens(text: string): FoundToken[] {
  const found: FoundToken[] = [];
  head.lastIndex = 0;
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const token = readFolded(text, match.index);
    head.lastIndex = Math.max(token.end, head.lastIndex);
    if (token.value.length >= shortest && !isSample(token.value)) found.push(token);
  }
  return found;
}

/** The run of base64 at `start` with all its lines. */
export function readFolded(text: string, start: number): FoundToken {
  const lines: string[] = [];
  let end = start;
  for (;;) {
    run.lastIndex = end;
    const piece = run.exec(text)?.[0] ?? '';
    lines.push(piece);
    end += piece.length;
    if (
      piece.endsWith('=') ||
      (lines.length === 1 && piece.length < 40) ||
      (lines.length > 1 && piece.length < (lines[0] as string).length)
    )
      break;
    fold.lastIndex = end;
    const gap = fold.exec(text);
    if (gap === null) break;
    end += gap[0].length;
  }
  return { value: lines.join(''), start, end };
}

function isSample(token: string): boolean {
  if (/EXAMPLE|example|\.\.\./.test(token)) return true;
  const again = token.indexOf(token.slice(0, 12), 12);
  return again > 0 || /(.)\1{11}/.test(token) || new Set(token.slice(16)).size < 24;
}
