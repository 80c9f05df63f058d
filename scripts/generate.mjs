// Writes everything that comes from the option table and the rules: action.yml, the schema of the config file, the rules' pages, the
// tables of README.md and docs/. With --check it writes nothing, names what is stale and exits with 1. Runs over lib/ (what tsc wrote).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { generatedFiles, rulesFolder } from '../lib/commands/generated.js';
import { rules } from '../lib/rules.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

const list = (folder) =>
  existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`) : [];
const pages = ['README.md', ...list('docs').filter((name) => name.endsWith('.md'))];
const wanted = generatedFiles(rules, new Map(pages.map((name) => [name, read(name) ?? ''])));

const stale = [];
for (const [name, text] of wanted) {
  const file = path.join(root, name);
  const { ignored } = await getFileInfo(file, { ignorePath: path.join(root, '.prettierignore') });
  const pretty = ignored ? text : await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (read(name) === pretty) continue;
  stale.push(name);
  if (check) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, pretty);
}
const leftOver = list(rulesFolder).filter((name) => !wanted.has(name));
for (const name of leftOver) if (!check) rmSync(path.join(root, name));

const changed = [...stale, ...leftOver];
if (changed.length === 0) process.stdout.write(`${wanted.size} generated files are up to date\n`);
else if (check) {
  process.stderr.write(`stale, run "npm run generate": ${changed.join(', ')}\n`);
  process.exitCode = 1;
} else {
  for (const name of stale) process.stdout.write(`wrote ${name}\n`);
  for (const name of leftOver) process.stdout.write(`removed ${name}\n`);
}

function read(name) {
  const file = path.join(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
