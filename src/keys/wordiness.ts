/**
 * How surprising the second of two letters is after the first in the words of documentation and programs: rows are the
 * first letter, columns the second, `a` is 0 and each further letter half a bit more.
 */
const surprise = [
  'tkijupkxkuogigukxgifknnplr',
  'gqoofsptiiufpugpujknhwswmw',
  'hsltfuwhkvjhsyetvjogkuuwmz',
  'iqlkcqqqgtnkppijwmjpkqrxnz',
  'jpihmknrorukkgokmfgismoinz',
  'gtqshjvweywlwqfuxhnliyxzmy',
  'jposdpljgwrjnhlouiiliosznu',
  'ftotdrsrgxvroshoujkhlxqyky',
  'knhjjljwvzqjjegmulihvmzqzm',
  'hrqscursosssttjssrdokpjtrs',
  'jpnocmnrgusppimotphontpwru',
  'gpoleqrufvrhrthnzqjjjmrzjz',
  'eknreprtgrvmhrigxslrlrwysw',
  'isigikgtjsnnqnjlyqgflntzny',
  'olkjpmnxlsmihelizflkikkttv',
  'gtqnfuupkytipsfkxflhiuyzoz',
  'pqstsxsuprrmssrstqtsauqtrt',
  'htlmemmthzoolkgozkjhklrzlz',
  'kqioeoukhvpnmpijuohejrqsmz',
  'hrlpfprgfvtnpqijzhijlsqwiz',
  'lkjmhomzkzygigrjzggfwyyuyy',
  'fwuvcwowexvvwwjvwususwxvwx',
  'fqpohrrgfuqpuihrwjgotukuwv',
  'isgrjqtrivtqotpdwqoetvtpnu',
  'lmjnkorqktpkkihdtjhkrnlvtr',
  'erstctpqiuqoqrhruroqnrqrmo',
];

function bits(first: number, second: number): number {
  return ((surprise[first] as string).charCodeAt(second) - 97) / 2;
}

type Class = 'lower' | 'upper' | 'digit' | 'slash' | 'plus' | 'other';

function classOf(code: number): Class {
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  if (code >= 48 && code <= 57) return 'digit';
  if (code === 47) return 'slash';
  return code === 43 ? 'plus' : 'other';
}

/** Bits that words, identifiers and paths spend on the step from one class of character to another, letters apart. */
const steps: Readonly<Record<Class, Readonly<Record<Class, number>>>> = {
  lower: { lower: 0.2, upper: 8, digit: 8, slash: 4, plus: 11, other: 5 },
  upper: { lower: 0.3, upper: 1, digit: 8, slash: 5, plus: 11, other: 5 },
  digit: { lower: 8, upper: 8, digit: 4.4, slash: 4, plus: 11, other: 5 },
  slash: { lower: 5, upper: 6.5, digit: 7, slash: 8, plus: 12, other: 8 },
  plus: { lower: 7, upper: 7, digit: 7, slash: 12, plus: 6, other: 8 },
  other: { lower: 5, upper: 6, digit: 6, slash: 6, plus: 11, other: 6 },
};

let gains: Float64Array | undefined;

/** For each two characters one after the other, what they add to the score; all that is no ASCII counts as the last. */
function allGains(): Float64Array {
  const all = new Float64Array(128 * 128);
  for (let first = 0; first < 128; first++) {
    for (let second = 0; second < 128; second++) {
      const from = classOf(first);
      const to = classOf(second);
      const letters = (from === 'lower' || from === 'upper') && (to === 'lower' || (to === 'upper' && from === 'upper'));
      all[first * 128 + second] = 6 - (steps[from][to] + (letters ? bits((first | 32) - 97, (second | 32) - 97) : 0));
    }
  }
  return all;
}

/**
 * How much likelier a text is as words, an identifier or a path than as characters drawn at random from 64, in bits.
 * Random text of 40 characters lies far below zero, a path or a name of that length far above.
 */
export function wordiness(text: string): number {
  const table = (gains ??= allGains());
  let score = 0;
  let first = Math.min(text.charCodeAt(0), 127);
  for (let i = 1; i < text.length; i++) {
    const second = Math.min(text.charCodeAt(i), 127);
    score += table[first * 128 + second] as number;
    first = second;
  }
  return score;
}

/** The same for a stretch of bytes. */
export function wordinessOf(bytes: Uint8Array, start: number, end: number): number {
  const table = (gains ??= allGains());
  let score = 0;
  let first = Math.min(bytes[start] as number, 127);
  for (let i = start + 1; i < end; i++) {
    const second = Math.min(bytes[i] as number, 127);
    score += table[first * 128 + second] as number;
    first = second;
  }
  return score;
}

/** The same for capitals alone, against letters drawn at random from 26. */
export function capitalWordiness(text: string): number {
  let score = 0;
  for (let i = 1; i < text.length; i++) {
    const first = text.charCodeAt(i - 1) - 65;
    const second = text.charCodeAt(i) - 65;
    if (first < 0 || first > 25 || second < 0 || second > 25) continue;
    score += Math.log2(26) - bits(first, second);
  }
  return score;
}
