import { type IdFacts, readId } from './account.js';
import { fillerLength, holdsFillerWord, isInterleavedSequence } from './filler.js';
import { isOfSecret } from './runs.js';
import { capitalWordiness, wordiness } from './wordiness.js';

/** An id that stands in a text, by offsets of that text. */
export interface FoundId extends IdFacts {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** An id-shaped word that is nobody's key: `example` ones tell that the secret beside them is one too. */
export interface IdShape {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Also one that a program keeps behind its length, twenty, with whatever follows; and what LocalStack makes in their place,
 * unless it is told to make them alike. https://docs.localstack.cloud/aws/capabilities/config/credentials/
 */
const shape = /(?<![A-Za-z0-9])(?:A(?:KIA|SIA|BIA|CCA)|L[KS]IA(?=[Q-Z2-7][A-Z2-7]{15}))[A-Z0-9]{16}(?:(?![A-Za-z0-9])|(?<=\x14.{20}))/g;

/**
 * One with letters glued to it, as strings lie in a program or a database, and `V` before those of a Python pickle. None of
 * its own characters could be one of them.
 */
const gluedShape =
  /A[KS]IA[A-Z2-7]{16}(?:(?<=(?:[a-z]|(?:^|\n)V).{20})(?:(?![A-Z0-9])|(?=[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])))|(?<=(?<![A-Za-z0-9]).{20})(?=[a-z]|[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])))/g;

/** Everything in the text that is shaped like an access key id, with its own neighbours looked at and nothing else. */
export function idShapes(text: string): IdShape[] {
  const found: IdShape[] = [];
  for (const match of text.matchAll(shape)) {
    const start = match.index;
    const end = start + 20;
    if (!insideBody(text, start, end) && !insideSequence(text, start)) found.push({ text: match[0], start, end });
  }
  const glued = [...text.matchAll(gluedShape)].filter((match) => readId(match[0]).possible && !isGluedToBody(text, match.index));
  if (glued.length === 0) return found;
  const known = new Set(found.map(({ start }) => start));
  for (const { 0: id, index } of glued) if (!known.has(index)) found.push({ text: id, start: index, end: index + 20 });
  return found.sort((a, b) => a.start - b.start);
}

/** True where random characters go on before or behind it: it is a chance of theirs. A secret may follow, and nothing more. */
function isGluedToBody(text: string, start: number): boolean {
  const before = runBefore(text, start);
  const after = /^[A-Za-z0-9+/]*/.exec(text.slice(start + 20, start + 100))?.[0] ?? '';
  return isBody(before) || (after.length !== 40 && isBody(after));
}

/** Undefined for what nobody's key is: words, examples, sequences, one repeated character, placeholders. */
export function judgeId(shape: IdShape): FoundId | undefined {
  const facts = readId(shape.text);
  if (/EXAMPLE/.test(shape.text)) return undefined;
  if (facts.emulated === true && fillerLength(shape.text.slice(12)) < 5)
    return { ...facts, id: shape.text, start: shape.start, end: shape.end };
  const tail = shape.text.slice(4);
  if (new Set(tail).size <= 5 || /^[0-9]+$/.test(tail) || /^[ACGTUN]+$/.test(tail) || /^[0-9A-F]*(?:0000|FFFF)/.test(tail))
    return undefined;
  if (isInterleavedSequence(tail)) return undefined;
  const filler = fillerLength(tail);
  const lettersOnly = /^[A-Z]+$/.test(tail);
  if (facts.possible) {
    if (filler >= 9) return undefined;
    if (lettersOnly && capitalWordiness(shape.text) > (holdsFillerWord(tail) ? -12 : 5)) return undefined;
  } else {
    if (filler >= 7 || holdsFillerWord(tail)) return undefined;
    if (lettersOnly && capitalWordiness(shape.text) > -10) return undefined;
  }
  return { id: shape.text, start: shape.start, end: shape.end, ...facts };
}

/** True where `+` or `/` tie it to a long run of base64: the body of an image, a certificate, a map. */
function insideBody(text: string, start: number, end: number): boolean {
  const before = isTie(text.charCodeAt(start - 1)) ? runBefore(text, start) : '';
  const after = isTie(text.charCodeAt(end)) ? (/^[A-Za-z0-9+/]*/.exec(text.slice(end, end + 80))?.[0] ?? '') : '';
  if (before === '' && after === '') return false;
  // An id and its secret with a `/` or `+` between them are as long together as nothing else is.
  if (before.length + after.length === 41 && (before === '' || after === '')) return false;
  return isBody(before) || isBody(after);
}

function isTie(code: number): boolean {
  return code === 43 || code === 47;
}

/** The characters of base64 right before a place, at most eighty. */
function runBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 80 && isOfSecret(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function isBody(run: string): boolean {
  if (run.length < 20) return false;
  return /[a-z]/.test(run) && /[A-Z]/.test(run) && wordiness(run) < 0 && !/\/20[0-9]{6}\//.test(run);
}

/** True where the line before is one long run of capitals, as in the listing of a protein. */
function insideSequence(text: string, start: number): boolean {
  if (text[start - 1] !== '\n' || start < 42) return false;
  return /[A-Z*-]{40}\r?$/.test(text.slice(Math.max(0, start - 43), start - 1));
}
