import { contentHash, fingerprint } from '../model/fingerprint.js';
import type { Spotted } from './detection.js';
import { isRandomSecret } from './secret-shapes.js';

/** A secret, the end of its line and nothing else. */
const bare = /^([A-Za-z0-9+/]{40})\s{0,3}$/;
const shortest = 40;
const longest = 43;

/**
 * True for a content that is one value shaped like a secret, as containers and `envdir` are given theirs: a file a value. Only
 * the name of the file tells what it is.
 */
export function isBareContent(bytes: Uint8Array): boolean {
  return bytes.length >= shortest && bytes.length <= longest && bareValue(latin1(bytes)) !== undefined;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function bareValue(text: string): string | undefined {
  const value = bare.exec(text)?.[1];
  return value !== undefined && isRandomSecret(value) ? value : undefined;
}

/** The value of such a content, which counts where its path names it. */
export function spotBare(bytes: Uint8Array): Spotted {
  const value = latin1(bytes).slice(0, shortest);
  return {
    rule: 'secret-access-key',
    values: [contentHash(value)],
    fingerprint: fingerprint('secret-access-key', value),
    where: { start: 0, end: shortest },
    beside: [],
    evidence: {},
    facts: { bare: true },
  };
}

const named =
  /(?:^|[^a-z])secret[-_. ]?access[-_. ]?key$|(?:^|[^a-z])(?:aws|amazon|amzn)[-_. ]?(?:iam[-_. ]?)?secret(?:[-_. ]?(?:access|key))*$/i;
const camel = /[sS]ecretAccessKey$/;

/** Whether the name of a file, or of a member of an archive, says that it holds a secret access key. */
export function namesSecretFile(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1).replace(/\.(?:txt|key|secret|value|env|dat)$/i, '');
  return named.test(name) || camel.test(name);
}
