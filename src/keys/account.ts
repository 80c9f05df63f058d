const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an id's own characters tell; no call is made. */
export interface IdFacts {
  /** Twelve digits; absent where the id doesn't carry an account (older ids) or can't be one. */
  readonly account?: string;
  /** False when IAM cannot have made this id. */
  readonly possible: boolean;
  /** An emulator of AWS made it, for its account of zeros. */
  readonly emulated?: true;
}

/** True for the id of temporary credentials, an emulator's too. */
export function isTemporary(id: string): boolean {
  return id.startsWith('ASIA') || id.startsWith('LSIA');
}

/**
 * Reads the account out of an access key id. After the four letters come 16 characters of base32; its first bit tells
 * whether bits 1 to 40 are the account. Of the older ids without an account only `I` and `J` have ever been seen first.
 * https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489
 */
export function readId(id: string): IdFacts {
  const tail = id.slice(4);
  let bits = 0;
  for (let i = 0; i < tail.length; i++) {
    const value = alphabet.indexOf(tail[i] as string);
    if (value < 0) return { possible: false };
    if (i < 10) bits = bits * 32 + value;
  }
  const first = alphabet.indexOf(tail[0] as string);
  if (first < 16) return { possible: first === 8 || first === 9 };
  // 50 bits were read: 48 are the six bytes, of which the top one is the flag and the low seven belong to what follows.
  const account = Math.floor((Math.floor(bits / 4) % 2 ** 47) / 128);
  if (account === 0) return { possible: false, emulated: true };
  if (account > 999_999_999_999 || id.startsWith('L')) return { possible: false };
  return { possible: true, account: String(account).padStart(12, '0') };
}
