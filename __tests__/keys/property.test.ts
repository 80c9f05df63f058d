import { expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { scan } from './run.js';
import { blocksOf } from './templates.js';

const seeds = Array.from({ length: 8 }, (_, index) => 1000 + index);

/** Line, column and end column of the one place where a value stands as it is. */
function placeOf(text: string, value: string): string | undefined {
  const at = text.indexOf(value);
  if (at < 0 || at !== text.lastIndexOf(value)) return undefined;
  const before = text.slice(0, at);
  const column = [...before.slice(before.lastIndexOf('\n') + 1)].length + 1;
  return `${before.split('\n').length}:${column}-${column + value.length}`;
}

/** What is wrong with the findings of one text; never the text, which holds a key. */
async function complaints(path: string, template: string, seed: number, rule: string, value: RegExp): Promise<string[]> {
  const { text, values } = new Generator(seed).filled(template);
  const { findings } = await scan([{ path, content: text }]);
  const wrong: string[] = [];
  if (findings.map((finding) => finding.rule).join() !== rule) wrong.push(`${path} ${seed}: ${findings.map((one) => one.rule).join()}`);
  const [first] = findings;
  const secret = [...values].find(([key]) => value.test(key))?.[1];
  const place = secret === undefined ? undefined : placeOf(text, secret);
  if (place !== undefined && first !== undefined) {
    const got = `${first.place.line ?? 0}:${first.place.column ?? 0}-${first.place.endColumn ?? 0}`;
    if (got !== place) wrong.push(`${path} ${seed}: at ${got}, not ${place}`);
  }
  const report = JSON.stringify(findings.map(({ values: hashes, fingerprint, ...shown }) => ({ ...shown, hashes, fingerprint })));
  for (const [key, one] of values) {
    if (!/^(?:secret|token|bedrock|smtp|serviceKey|claude|ecr|ssoClient|blob|alnum)/.test(key) || one.length < 16) continue;
    for (const form of [one, encodeURIComponent(one), Buffer.from(one).toString('base64'), Buffer.from(one).toString('hex')])
      if (report.includes(form)) wrong.push(`${path} ${seed}: ${key} stands in the finding`);
  }
  return wrong;
}

async function allComplaints(blocks: readonly { path: string; template: string; rule: string }[], value: RegExp): Promise<string[]> {
  const wrong: string[] = [];
  for (const { path, template, rule } of blocks) {
    for (const seed of seeds) wrong.push(...(await complaints(path, template, seed, rule, value)));
  }
  return wrong;
}

test('any pair put into any text is one finding at its secret, and its secret stands nowhere in what is said of it', async () => {
  const blocks = blocksOf('pairs.txt').map(({ header, template }) => ({ path: header[0] as string, template, rule: 'access-key-pair' }));
  expect(blocks.length).toBeGreaterThan(200);
  expect(await allComplaints(blocks, /^secret$/)).toEqual([]);
}, 300_000);

test('any credential of any kind put into any text is one finding of its kind', async () => {
  const blocks = blocksOf('kinds.txt').map(({ header, template }) => ({ path: header[1] as string, template, rule: header[0] as string }));
  expect(new Set(blocks.map(({ rule }) => rule)).size).toBe(13);
  expect(await allComplaints(blocks, /^(?:secret|bedrock|smtp|serviceKey:\w+)$/)).toEqual([]);
}, 300_000);

test('no look-alike is anything', async () => {
  const blocks = blocksOf('look-alikes.txt').map(({ header, template }) => ({ path: header[0] as string, template, rule: '' }));
  expect(blocks.length).toBeGreaterThan(150);
  expect(await allComplaints(blocks, /^$/)).toEqual([]);
}, 300_000);
