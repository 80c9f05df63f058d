import type { Facts } from './detection.js';
import type { Remedy } from './remedy.js';

const emulated: Remedy = {
  now: 'Leave it where tests of an emulator need it: with the account 000000000000 it opens nothing of AWS.',
  steps: [],
  harmless: true,
};

const sample: Remedy = {
  now: 'Write an id with EXAMPLE in it where a sample is meant; where another service made this key, replace it there.',
  steps: [],
  harmless: true,
};

/** What to do about a key whose id IAM cannot have made. */
export function unrealRemedy(facts: Facts): Remedy {
  return facts.emulated === true ? emulated : sample;
}

/** What it is, as the beginning of a sentence. */
export function unreal(what: string, { id = '', emulated: isEmulated }: Facts): string {
  return isEmulated === true
    ? `${what} of an emulator of AWS (${id}, of account 000000000000) is here; it is`
    : `${what} is here whose id ${id} cannot be one that IAM made; it is`;
}
