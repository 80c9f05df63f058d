// The keys check and all checks over a working tree, against `grep -r` for one fixed word over the same files.
// Usage: npm run build && node bench/tree.mjs REPOSITORY [ROUNDS]
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inTurn, show } from './in-turn.mjs';

const [, , repository = '.', rounds = '5'] = process.argv;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const grep = ['grep', '-r', '-F', '-c', '--exclude-dir=.git', 'AWS_SECRET_ACCESS_KEY', repository];
const gate = (...checks) => [process.execPath, cli, ...checks, '--path', repository, '--format', 'json'];
show('keys: grep -r', inTurn(Number(rounds), grep, gate('keys')));
show('all checks: grep -r', inTurn(Number(rounds), grep, gate()));
