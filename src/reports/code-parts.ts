/** A stretch of prose, or of something to be read and copied letter by letter. */
export interface Part {
  readonly code: boolean;
  readonly text: string;
}

/**
 * One line of prose taken apart: what stands between backticks, a quoted word, and a JSON object are code. Where backticks
 * don't come in pairs they mean nothing.
 */
export function codeParts(line: string): Part[] {
  const pieces = line.split('`');
  if (pieces.length % 2 === 0) return quotedParts(line);
  return pieces.flatMap((text, i) => (i % 2 === 0 ? quotedParts(text) : [{ code: true, text }]));
}

const quotedWord = /"[^"\s`]+"/y;

function quotedParts(text: string): Part[] {
  const parts: Part[] = [];
  let plain = 0;
  let objects = true;
  for (let at = 0; at < text.length; at++) {
    let end: number | undefined;
    if (text[at] === '{' && text[at + 1] === '"' && objects) {
      end = objectEnd(text, at);
      // What has no end from here may have none further on either; asking once keeps this linear.
      objects = end !== undefined;
    } else if (text[at] === '"') {
      quotedWord.lastIndex = at;
      end = quotedWord.test(text) ? quotedWord.lastIndex : undefined;
      if (end === undefined) at = skipQuote(text, at);
    }
    if (end === undefined) continue;
    parts.push({ code: false, text: text.slice(plain, at) }, { code: true, text: text.slice(at, end) });
    plain = end;
    at = end - 1;
  }
  parts.push({ code: false, text: text.slice(plain) });
  return parts.filter((part) => part.text !== '');
}

/** The end of a quotation of several words, so that its closing mark opens no other; where it is none, the mark itself. */
function skipQuote(text: string, at: number): number {
  const close = text.indexOf('"', at + 1);
  return close === -1 ? at : close;
}

function objectEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character === '\\') i++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return i + 1;
  }
  return undefined;
}
