import { describe, expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { rulesIn, scan } from './run.js';
import { bearers, ids, others, othersBesideId, othersBesidePair, pairs, secrets, sessions, several, silent } from './syntaxes.cases.js';

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

describe('a pair of somebody with a telling name', () => {
  test.each(bearers.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['access-key-pair'])).toEqual([]));
});

/** The seeds of which a secret was given to the id of another number, or to none. */
async function mismatched(template: string): Promise<number[]> {
  const found: number[] = [];
  for (const seed of seeds) {
    const text = new Generator(seed).fill(template);
    const numbers = [...template.matchAll(/\{\{secret([0-9])\}\}/g)].map(([, number]) => number as string);
    const values = new Generator(seed).fill(`${template}\n${numbers.map((number) => `"{{id${number}}}" {{secret${number}}}`).join('\n')}`);
    const pairsOf = values.slice(text.length + 1).split('\n');
    const { findings } = await scan([{ path: 'notes.txt', content: text }]);
    const lines = text.split('\n');
    const got = findings.map(({ evidence, place }) => {
      const line = lines[(place.line ?? 1) - 1] ?? '';
      return `${JSON.stringify(evidence?.['accessKeyId'])} ${line.slice((place.column ?? 1) - 1, (place.endColumn ?? 1) - 1)}`;
    });
    if (got.sort().join() !== pairsOf.sort().join()) found.push(seed);
  }
  return found;
}

describe('several pairs', () => {
  test.each(several.map((text) => [text]))('%j', async (text) => expect(await mismatched(text)).toEqual([]));
});

test('two secrets beside each other, each called one of AWS, are no halves of another service', async () => {
  const text = new Generator(3).fill('A_AWS_SECRET_ACCESS_KEY={{alnum1:40}}\nB_AWS_SECRET_ACCESS_KEY={{alnum2:40}}\n');
  const { findings } = await scan([{ path: 'notes.txt', content: text }]);
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['secret-access-key critical', 'secret-access-key critical']);
});

test('a short Bedrock key is one finding, with nothing of what it is made of beside it', async () => {
  expect(await rulesIn(new Generator(5).fill('AWS_BEARER_TOKEN_BEDROCK={{bedrockShort}}\n'))).toEqual(['bedrock-api-key']);
});

describe('a pair that an emulator made for its account of zeros', () => {
  const texts = [
    '<Credentials><AccessKeyId>{{emulatedId:ASIA}}</AccessKeyId><SecretAccessKey>{{secret}}</SecretAccessKey><SessionToken>{{token}}</SessionToken></Credentials>',
    '{"AccessKeyId":"{{emulatedId:LSIA}}","SecretAccessKey":"{{secret}}","SessionToken":"{{token}}"}',
    '[local]\naws_access_key_id = {{emulatedId}}\naws_secret_access_key = {{secret}}\n',
    'export AWS_ACCESS_KEY_ID={{emulatedId:LKIA}} AWS_SECRET_ACCESS_KEY={{secret}}\n',
  ];
  test.each(texts.map((text) => [text]))('is low: %j', async (text) => {
    for (const seed of seeds) {
      const { findings } = await scan([{ path: 'notes.txt', content: new Generator(seed).fill(text) }]);
      expect(findings.map(({ rule, severity }) => `${seed} ${rule} ${severity}`)).toEqual([
        `${seed} ${text.includes('SIA}}') ? 'session-credentials' : 'access-key-pair'} low`,
      ]);
    }
  });

  test.each(['{{emulatedId}} is the caller', '"AccessKeyId": "{{emulatedId:ASIA}}"', 'AWS_ACCESS_KEY_ID={{emulatedId:LKIA}}'])(
    'its id alone is nothing: %j',
    async (text) => expect(await wrong(text, [])).toEqual([]),
  );
});

describe('a secret alone', () => {
  test.each(secrets.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['secret-access-key'])).toEqual([]));
});

describe('temporary credentials', () => {
  test.each(sessions.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['session-credentials'])).toEqual([]));
});

describe('an id alone', () => {
  test.each(ids.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['access-key-id'])).toEqual([]));
});

describe('nothing', () => {
  test.each(silent.map((text) => [text]))('%j', async (text) => expect(await wrong(text, [])).toEqual([]));
});

describe("another owner's secret in a file that is about AWS too", () => {
  test.each(others.map((text) => [text]))('%j', async (text) => expect(await wrong(text, [])).toEqual([]));
});

describe("another owner's secret beside an id", () => {
  test.each(othersBesideId.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['access-key-id'])).toEqual([]));
});

describe("another owner's secret beside a pair", () => {
  test.each(othersBesidePair.map((text) => [text]))('%j', async (text) => expect(await wrong(text, ['access-key-pair'])).toEqual([]));
});
