import { fillerLength } from './filler.js';
import { wordiness } from './wordiness.js';

/** True for what stands where a random value would: words, filler, an example. For values of at least 20 characters. */
export function isSample(value: string): boolean {
  if (/example|placeholder|redacted|your/i.test(value) || /(.)\1{5}/.test(value)) return true;
  if (fillerLength(value.slice(0, 200)) >= Math.min(value.length, 200) * 0.4) return true;
  return new Set(value).size < Math.min(12, value.length / 2) || wordiness(value.slice(0, 200)) > 0;
}
