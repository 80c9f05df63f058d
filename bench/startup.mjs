// From start to verdict on a repository of two commits, whole and as a change of one, against starting node for nothing, in turn.
// Usage: npm run build && node bench/startup.mjs [ROUNDS] [NODE]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inTurn, show } from './in-turn.mjs';

const [, , rounds = '15', node = process.execPath] = process.argv;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-startup-'));
const git = (...args) => execFileSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args]);
try {
  git('init', '-q');
  writeFileSync(path.join(folder, 'README.md'), 'One file.\n');
  git('add', '.');
  git('commit', '-q', '-m', 'One');
  writeFileSync(path.join(folder, 'README.md'), 'Two lines.\nIn one file.\n');
  git('commit', '-q', '-a', '-m', 'Two');
  const runs = [
    ['a tree of one file', []],
    ['its keys alone', ['keys']],
    ['a change of one commit', ['--base', 'HEAD~1']],
    ['the keys of that', ['keys', '--base', 'HEAD~1']],
  ];
  for (const [what, args] of runs)
    show(`${what}: node -e 0`, inTurn(Number(rounds), [node, '-e', '0'], [node, cli, ...args, '--path', folder]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
