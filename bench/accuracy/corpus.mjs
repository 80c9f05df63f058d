// Makes the corpus: from a seed, so that no key stands in the repository.
// Usage: node bench/accuracy/corpus.mjs FOLDER [SEED]
import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { encodings } from './encodings.mjs';
import { blocksOf } from './templates.mjs';

/** The generator of the tests, which is TypeScript. */
async function loadGenerator() {
  const source = readFileSync(new URL('../../__tests__/keys/generate.ts', import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accuracy-'));
  const file = path.join(folder, 'generate.mjs');
  writeFileSync(file, outputText);
  const { Generator } = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return Generator;
}

const idShape = /A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}/;

/** What a finding of this kind must point at. */
function valueOf(rule, values, number = '') {
  const first = (pattern) => [...values].find(([key]) => pattern.test(key))?.[1];
  switch (rule) {
    case 'access-key-pair':
    case 'secret-access-key':
    case 'session-credentials':
      return values.get(`secret${number}`);
    case 'access-key-id':
      return first(/^(?:id|oldId)/) ?? (first(/^structured/) === undefined ? undefined : `AKIA${first(/^structured/)}`);
    case 'session-token':
      return first(/^token/);
    case 'bedrock-api-key':
      return first(/^bedrock/);
    case 'service-api-key':
      return first(/^(?:serviceKey|claudeShort)/);
    case 'ses-smtp-password':
      return first(/^smtp/);
    default:
      return undefined;
  }
}

/** The line, column and end column of a value that stands once in a text. */
function placeOf(text, value) {
  if (value === undefined) return undefined;
  const spelt = [value, encodeURIComponent(value), Buffer.from(value).toString('base64')].find((one) => text.includes(one));
  if (spelt === undefined || text.indexOf(spelt) !== text.lastIndexOf(spelt)) return undefined;
  const before = text.slice(0, text.indexOf(spelt));
  const column = [...before.slice(before.lastIndexOf('\n') + 1)].length + 1;
  return { line: before.split('\n').length, column, endColumn: column + spelt.length };
}

/** All cases: { group, syntax, encoding, path, bytes, expected: [{ rule, value, id, place }] }. */
export async function makeCases(seed) {
  const Generator = await loadGenerator();
  const make = new Generator(seed);
  const cases = [];
  const add = (group, syntax, encoding, file, bytes, expected) => {
    const folder = `${group}/${String(cases.length).padStart(5, '0')}`;
    cases.push({ group, syntax, encoding, path: `${folder}/${file}`, bytes: Buffer.from(bytes), expected });
  };
  const expect = (rule, text, values, number) => {
    const value = valueOf(rule, values, number);
    const id = values.get(`id${number ?? ''}`) ?? values.get('id:ASIA');
    return { rule, value, id, place: placeOf(text, value) };
  };

  const pairs = blocksOf('pairs.txt');
  for (const { header, template } of pairs) {
    const { text, values } = make.filled(template);
    add('access-key-pair', header[0], 'plain', header[0], text, [expect('access-key-pair', text, values)]);
  }
  for (const { header, template } of blocksOf('kinds.txt')) {
    const [rule, file] = header;
    const { text, values } = make.filled(template);
    add(rule, `${rule} ${file}`, 'plain', file, text, [expect(rule, text, values)]);
  }
  for (const { header, template } of blocksOf('several.txt')) {
    const { text, values } = make.filled(template);
    const numbers = [...values.keys()].filter((key) => key.startsWith('secret')).map((key) => key.slice(6));
    add(
      'several',
      header[0],
      'plain',
      header[0],
      text,
      numbers.map((number) => expect('access-key-pair', text, values, number)),
    );
  }
  const plain = pairs.filter(({ template }) => !/\{\{(?:base64|percent|cut)/.test(template));
  for (const [encoding, { where, make: encode }] of Object.entries(encodings)) {
    for (let i = 0; i < 8; i++) {
      const { header, template } = plain[make.below(plain.length)];
      const { text, values } = make.filled(template);
      const made = encode(text, make);
      const { bytes, name } = Buffer.isBuffer(made) ? { bytes: made, name: header[0] } : made;
      const { place, ...expected } = expect('access-key-pair', text, values);
      add('encoded', header[0], encoding, name, bytes, [where ? { ...expected, place } : expected]);
    }
  }
  for (const [name, gap] of Object.entries({
    '58 lines apart': (from) => Array.from({ length: 57 }, () => `SETTING_${from('ABCDEF', 4)}=${from('abcdef', 8)}\n`).join(''),
    '30 kB apart': (from) => Array.from({ length: 380 }, () => `# ${from('abcdefghij ', 76)}\n`).join(''),
  })) {
    for (let i = 0; i < 5; i++) {
      const { text, values } = make.filled(
        `AWS_ACCESS_KEY_ID={{id}}\n${gap((...args) => make.from(...args))}AWS_SECRET_ACCESS_KEY={{secret}}\n`,
      );
      add('encoded', 'far.env', name, 'far.env', text, [expect('access-key-pair', text, values)]);
    }
  }
  for (const { header, template } of blocksOf('look-alikes.txt')) {
    for (let i = 0; i < 3; i++) add('look-alike', header[0], 'plain', header[0], make.filled(template).text, []);
  }
  return cases;
}

/** Writes the files of all cases below a folder. */
export function writeCases(folder, cases) {
  for (const { path: file, bytes } of cases) {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder, seed = '1'] = process.argv;
  if (folder === undefined) throw new Error('which folder?');
  const cases = await makeCases(Number(seed));
  writeCases(folder, cases);
  process.stdout.write(
    `${cases.length} files, ${cases.filter(({ bytes }) => idShape.test(bytes.toString('latin1'))).length} with an id in plain\n`,
  );
}
