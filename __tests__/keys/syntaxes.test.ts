import { describe, expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { rulesIn } from './run.js';
import { ids, pairs, secrets, silent } from './syntaxes.cases.js';

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

/** The seeds of which a text comes to something else, with what it comes to. Never the text: it holds a key. */
async function wrong(template: string, expected: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const seed of seeds) {
    const rules = await rulesIn(new Generator(seed).fill(template));
    if (rules.join() !== expected.join()) found.push(`${seed}: ${rules.join()}`);
  }
  return found;
}

describe('a pair', () => {
  test.each(pairs.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['access-key-pair'])).toEqual([]));
});

describe('a secret alone', () => {
  test.each(secrets.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['secret-access-key'])).toEqual([]));
});

describe('an id alone', () => {
  test.each(ids.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['access-key-id'])).toEqual([]));
});

describe('nothing', () => {
  test.each(silent.map((text) => [text]))('%j', async (text) => expect(await wrong(text, [])).toEqual([]));
});
