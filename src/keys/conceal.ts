import { secretsInName } from './secret-in-name.js';
import { worthReading } from './worth-reading.js';

/**
 * The same value with every credential in its texts redacted: paths, names of members and branches, words of a policy,
 * wrong options may hold one. Access key ids stay, as they are no secrets. With `unnamed`, also what looks like a secret
 * and is called nothing.
 */
export async function conceal<T>(value: T, { unnamed = false }: { readonly unnamed?: boolean } = {}): Promise<T> {
  const texts = new Set<string>();
  const seen = new Set<string>();
  visit(value, (text) => {
    if (text.length < shortest || seen.has(text)) return;
    seen.add(text);
    if (unnamed || secretsInName(text).length > 0 || worthReading(Buffer.from(text)).credentials) texts.add(text);
  });
  if (texts.size === 0) return value;
  // Most reports hold nothing of the kind, and end without what reads it.
  const { concealText } = await import('./conceal-text.js');
  const concealed = new Map([...texts].map((text) => [text, concealText(text, unnamed)]));
  return eachText(value, (text) => concealed.get(text) ?? text);
}

/** No credential is shorter. */
const shortest = 30;

/** The texts that `eachText` turns, in its order. */
function visit(value: unknown, see: (text: string) => void): void {
  if (typeof value === 'string') see(value);
  else if (Array.isArray(value)) for (const one of value) visit(one, see);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      see(key);
      visit(one, see);
    }
}

function eachText<T>(value: T, turn: (text: string) => string): T {
  if (typeof value === 'string') return turn(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => eachText(one, turn)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [turn(key), eachText(one as unknown, turn)])) as T;
}
