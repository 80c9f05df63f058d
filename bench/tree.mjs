// All checks over a working tree, against `git grep` for one fixed word over the same files.
// Usage: npm run build && node bench/tree.mjs REPOSITORY [ROUNDS]
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inTurn, show } from './in-turn.mjs';

const [, , repository = '.', rounds = '5'] = process.argv;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const grep = ['git', '-C', repository, 'grep', '-F', '-c', '--untracked', 'AWS_SECRET_ACCESS_KEY'];
show('git grep', inTurn(Number(rounds), grep, [process.execPath, cli, '--path', repository, '--format', 'json']));
