// Writes everything that comes from the option table and the rules: action.yml, the schema of the config file, the rules' pages, the
// tables of README.md and docs/. With --check it writes nothing, names what is stale and exits with 1. Runs over lib/ (what tsc wrote).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ruleIndex, rulePage } from '../lib/commands/rule-page.js';
import { actionManifest } from '../lib/config/action-manifest.js';
import { fillMarkers } from '../lib/config/markers.js';
import { configSchema, schemaPath } from '../lib/config/schema.js';
import { sections } from '../lib/config/tables.js';
import { rules } from '../lib/rules.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const rulesFolder = 'docs/rules';

const wanted = new Map([
  ['action.yml', actionManifest()],
  [schemaPath, JSON.stringify(configSchema(rules))],
  [`${rulesFolder}/README.md`, ruleIndex(rules)],
  ...rules.map((rule) => [`${rulesFolder}/${rule.id}.md`, rulePage(rule)]),
]);
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
for (const page of pages) {
  const text = read(page);
  if (text !== undefined) wanted.set(page, fillMarkers(page, text, sections(rules)));
}

const stale = [];
for (const [name, text] of wanted) {
  const file = path.join(root, name);
  const pretty = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (read(name) === pretty) continue;
  stale.push(name);
  if (check) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, pretty);
}
const leftOver = existsSync(path.join(root, rulesFolder))
  ? readdirSync(path.join(root, rulesFolder))
      .map((name) => `${rulesFolder}/${name}`)
      .filter((name) => !wanted.has(name))
  : [];
for (const name of leftOver) if (!check) rmSync(path.join(root, name));

const changed = [...stale, ...leftOver];
if (changed.length === 0) process.stdout.write(`${wanted.size} generated files are up to date\n`);
else if (check) {
  process.stderr.write(`stale, run "npm run generate": ${changed.join(', ')}\n`);
  process.exitCode = 1;
} else process.stdout.write(`${changed.map((name) => `wrote ${name}`).join('\n')}\n`);

function read(name) {
  const file = path.join(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
