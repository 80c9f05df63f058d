/** Words that people write where a key would stand. None is shorter than four letters: those turn up in real keys. */
const words = [
  'EXAMPLE', 'SAMPLE', 'DUMMY', 'PLACEHOLDER', 'REDACTED', 'REMOVED', 'MASKED', 'HIDDEN', 'CHANGEME', 'CHANGE', 'REPLACE', 'INSERT',
  'YOUR', 'ACCESS', 'SECRET', 'KEYID', 'TOKEN', 'CREDENTIAL', 'FAKE', 'MOCK', 'STUB', 'TEST', 'INVALID', 'NOTREAL', 'NOTAREAL', 'REAL',
  'LOCAL', 'STACK', 'MINIO', 'ADMIN', 'USER', 'NAME', 'PROD', 'STAGING', 'AMAZON', 'HERE', 'THIS', 'THAT', 'WITH', 'FROM', 'STRING',
  'VALUE', 'DEFAULT', 'NULL', 'NONE', 'FALSE', 'TRUE', 'DEADBEEF', 'CAFEBABE', 'FOOBAR', 'HELLO', 'WORLD', 'PASSWORD', 'UNUSED',
  'UNKNOWN', 'EMPTY', 'BOGUS', 'DEMO', 'TEMP', 'CANARY', 'LEAK', 'SCAN', 'PUBLIC', 'PRIVATE', 'DOCS', 'QWERTY', 'ASDF', 'ZXCV',
]; // prettier-ignore

/**
 * How many characters of a run say nothing: repeats and sequences (`AAAA`, `1234`, `DCBA`, `ABAB`) of at least three
 * characters more, and words that stand for a key. Of 16 random characters it is hardly ever more than five.
 */
export function fillerLength(text: string): number {
  const folded = text.toUpperCase();
  const covered = new Uint8Array(text.length);
  for (const step of [0, 1, -1, 2]) coverRuns(folded, covered, step);
  for (const period of [2, 3, 4]) coverPeriods(folded, covered, period);
  if (anyWord().test(folded)) {
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) covered.fill(1, at, at + word.length);
    }
  }
  let sum = 0;
  for (const one of covered) sum += one;
  return sum;
}

let pattern: RegExp | undefined;

/** Any of the words, for one look in place of seventy. */
function anyWord(): RegExp {
  return (pattern ??= new RegExp(words.join('|')));
}

/** True where letters and digits taken apart each count up, as in `A1B2C3D4`. */
export function isInterleavedSequence(text: string): boolean {
  let letter = 0;
  let digit = 0;
  let letters = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if (digits++ > 0 && !counts(digit, code)) return false;
      digit = code;
    } else {
      const capital = code >= 97 && code <= 122 ? code - 32 : code;
      if (capital < 65 || capital > 90) continue;
      if (letters++ > 0 && !counts(letter, capital)) return false;
      letter = capital;
    }
  }
  return letters >= 4 && digits >= 4;
}

/** True when a word that stands for a key is in it. */
export function holdsFillerWord(text: string): boolean {
  const folded = text.toUpperCase();
  return anyWord().test(folded);
}

function counts(before: number, here: number): boolean {
  return here === before || here === before + 1 || (before === 57 && here === 48);
}

function follows(text: string, at: number, step: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  if (step === 1 && before === 57 && (here === 48 || here === 65)) return true;
  return here - before === step;
}

function coverRuns(text: string, covered: Uint8Array, step: number): void {
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && follows(text, i, step)) continue;
    if (i - start >= 4) covered.fill(1, start, i);
    start = i;
  }
}

function coverPeriods(text: string, covered: Uint8Array, period: number): void {
  let start = 0;
  for (let i = period; i <= text.length; i++) {
    if (i < text.length && text.charCodeAt(i) === text.charCodeAt(i - period)) continue;
    if (i - start >= period * 2 + 2) covered.fill(1, start, i);
    start = i - period + 1;
  }
}
