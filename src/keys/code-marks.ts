/** What tells of a credential that is written character by character. */
const usual = ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'ABSK', 'IQoJ', 'secret', 'Secret', 'SECRET'];
/** Not sought as bare numbers, which stand wherever there are numbers: each look at one would cost more than it finds. */
const seldom = ['aoaA', 'aorA', 'da2-', '-at-', 'bedrock-', 'amzn.mws', 'X-Amz-Si', 'email-smtp'];
const spelt = [...usual, ...seldom];

const hex = (one: string): string => one.charCodeAt(0).toString(16);
const decimal = (one: string): string => String(one.charCodeAt(0));
const writings: readonly ((one: string) => string)[] = [
  (one) => `0x${hex(one)}`,
  (one) => `0x${hex(one).toUpperCase()}`,
  (one) => `'${one}'`,
  (one) => `"${one}"`,
];

/** Two characters one after the other, or the first at the end of a line: `65, 75`, `0x41, 0x4b`, `'A',` and `41:4b`. */
export const codeMarks: readonly string[] = [
  ...new Set(
    spelt.flatMap((word) => {
      const [first = '', second = ''] = word;
      const bare = usual.includes(word);
      return [
        ...(bare ? [decimal, ...writings] : writings).flatMap((write) => [
          ...[',', ', '].map((separator) => write(first) + separator + write(second)),
          ...[',\n', ',\r\n'].map((separator) => write(first) + separator),
        ]),
        ...(bare ? [' ', ':'] : []).flatMap((separator) => {
          const pair = hex(first) + separator + hex(second);
          return [pair, pair.toUpperCase()];
        }),
      ];
    }),
  ),
];

const listed = /(?:0[xX]([0-9A-Fa-f]{2})|([0-9]{2,3})|(["'])(.)\3)\s{0,40}[,;]?\s{0,40}/y;
const digits = /([0-9A-Fa-f]{2})[ :]/y;

/** Whether such a list spells one of the words, as far as it is shown. */
export function spellsMark(shown: string, whole: boolean): boolean {
  const pattern = /^[0-9A-Fa-f]{2}[ :]/.test(shown) ? digits : listed;
  let text = '';
  pattern.lastIndex = 0;
  for (let match = pattern.exec(shown); match !== null && text.length < 10; match = pattern.exec(shown)) {
    const [, base16, base10, , letter] = match;
    text += letter ?? String.fromCharCode(base16 === undefined ? Number(base10) : Number.parseInt(base16, 16));
  }
  return spelt.some((word) => text.startsWith(word) || (!whole && text.length > 1 && word.startsWith(text)));
}
