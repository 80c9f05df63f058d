import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { generatedFiles, rulesFolder } from '../../src/commands/generated.js';
import { rules } from '../../src/rules.js';

const root = path.resolve(import.meta.dirname, '../..');
const list = (folder: string): string[] =>
  existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`) : [];
const read = (name: string): string | undefined => {
  const file = path.join(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
};
const pages = ['README.md', ...list('docs').filter((name) => name.endsWith('.md'))];
const wanted = generatedFiles(rules, new Map(pages.map((name) => [name, read(name) ?? ''])));

test.each([...wanted])('%s is what "npm run generate" writes', async (name, text) => {
  const file = path.join(root, name);
  const { ignored } = await getFileInfo(file, { ignorePath: path.join(root, '.prettierignore') });
  expect(read(name)).toBe(ignored ? text : await format(text, { ...(await resolveConfig(file)), filepath: file }));
});

test('no page is left of a rule that is gone', () => {
  expect(list(rulesFolder).filter((name) => !wanted.has(name))).toEqual([]);
});

test('every rule is known once, by a page of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, title, why, fix, references } of rules) {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    expect([title, why, fix].every((text) => text.trim() !== '')).toBe(true);
    for (const url of references) expect(url).toMatch(/^https:\/\//);
  }
});

test('no key-shaped text stands in what is generated', () => {
  for (const text of wanted.values()) expect(/(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/.test(text)).toBe(false);
});
