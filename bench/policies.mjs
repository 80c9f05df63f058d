// The policies check over a folder of templates, against parsing the same files with the YAML package and doing nothing else.
// Usage: npm run build && node bench/policies.mjs FOLDER [ROUNDS]
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inTurn, show } from './in-turn.mjs';

const [, , folder = '.', rounds = '5'] = process.argv;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const parse = `
  import fs from 'node:fs';
  import path from 'node:path';
  import { parseAllDocuments } from ${JSON.stringify(import.meta.resolve('yaml'))};
  for (const item of fs.readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
    if (item.isFile() && /[.]ya?ml$/.test(item.name))
      parseAllDocuments(fs.readFileSync(path.join(item.parentPath ?? item.path, item.name), 'utf8'), { logLevel: 'silent', uniqueKeys: false });
`;
const floor = [process.execPath, '--input-type=module', '-e', parse, folder];
show('parsing', inTurn(Number(rounds), floor, [process.execPath, cli, 'policies', '--path', folder, '--format', 'json']));
