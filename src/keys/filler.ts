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
  for (const step of [0, 1, -1, 2]) coverRuns(folded, covered, (at) => follows(folded, at, step));
  for (const period of [2, 3, 4]) coverPeriods(folded, covered, period);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) covered.fill(1, at, at + word.length);
  }
  return covered.reduce((sum, one) => sum + one, 0);
}

/** True where letters and digits taken apart each count up, as in `A1B2C3D4`. */
export function isInterleavedSequence(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '').toUpperCase();
  const digits = text.replace(/[^0-9]/g, '');
  return letters.length >= 4 && digits.length >= 4 && counts(letters) && counts(digits);
}

/** True when a word that stands for a key is in it. */
export function holdsFillerWord(text: string): boolean {
  const folded = text.toUpperCase();
  return words.some((word) => folded.includes(word));
}

function counts(text: string): boolean {
  for (let i = 1; i < text.length; i++) if (!follows(text, i, 1) && !follows(text, i, 0)) return false;
  return true;
}

function follows(text: string, at: number, step: number): boolean {
  const before = text[at - 1] as string;
  const here = text[at] as string;
  if (here === '0' && before === '9' && step === 1) return true;
  if (here === 'A' && before === '9' && step === 1) return true;
  return here.charCodeAt(0) - before.charCodeAt(0) === step;
}

function coverRuns(text: string, covered: Uint8Array, continues: (at: number) => boolean): void {
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && continues(i)) continue;
    if (i - start >= 4) covered.fill(1, start, i);
    start = i;
  }
}

function coverPeriods(text: string, covered: Uint8Array, period: number): void {
  let start = 0;
  for (let i = period; i <= text.length; i++) {
    if (i < text.length && text[i] === text[i - period]) continue;
    if (i - start >= period * 2 + 2) covered.fill(1, start, i);
    start = i - period + 1;
  }
}
