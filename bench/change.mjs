// Changes of 1,000, 2,000 and 5,000 commits, and trees of 25,000, 50,000 and 100,000 files, all generated: the time of each,
// and how it grows against the size. Linear is a growth of 1.
// Usage: npm run build && node bench/change.mjs [ROUNDS]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [, , rounds = '3'] = process.argv;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-change-'));
const git = (at, args, input) => execFileSync('git', ['-C', at, ...args], { input, stdio: ['pipe', 'ignore', 'inherit'] });

/** A line of commits, each with a new version of one of 300 files. */
function repositoryOf(commits) {
  const at = path.join(folder, `commits-${commits}`);
  mkdirSync(at);
  git(at, ['init', '-q', '-b', 'main']);
  const stream = [];
  for (let number = 0; number <= commits; number++) {
    const text = Array.from({ length: 60 }, (_, line) => `line ${line} of ${line % 10 === 0 ? number : 0}\n`).join('');
    const message = `change ${number}`;
    stream.push(
      `commit refs/heads/main\ncommitter n <n@example.org> ${1_700_000_000 + number} +0000\ndata ${message.length}\n${message}\n`,
    );
    stream.push(`M 100644 inline d${number % 7}/e${number % 13}/f${number % 300}.txt\ndata ${text.length}\n${text}\n`);
  }
  git(at, ['fast-import', '--quiet'], stream.join(''));
  return at;
}

function treeOf(files) {
  const at = path.join(folder, `files-${files}`);
  const text = Array.from({ length: 25 }, (_, line) => `line ${line} of some text that stands here\n`).join('');
  for (let number = 0; number < files; number++) {
    const below = path.join(at, `d${Math.floor(number / 1000)}`, `e${Math.floor(number / 50) % 20}`);
    if (number % 50 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `f${number}.txt`), text + number);
  }
  git(at, ['init', '-q']);
  git(at, ['add', '-A']);
  return at;
}

function shortest(args) {
  let best = Infinity;
  for (let round = 0; round < Number(rounds); round++) {
    const from = performance.now();
    const { status } = spawnSync(process.execPath, [cli, 'keys', '--format', 'json', ...args], { stdio: 'ignore' });
    if (status !== 0) throw new Error(`the gate ended with ${status}`);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

function curve(what, sizes, argsOf) {
  const nothing = shortest(['--version']);
  const times = sizes.map((size) => shortest(argsOf(size)) - nothing);
  const [first] = times;
  sizes.forEach((size, at) => {
    const growth = times[at] / first / (size / sizes[0]);
    process.stdout.write(`${what} ${size}: ${times[at].toFixed(0)} ms beyond start-up, growth ${growth.toFixed(2)}\n`);
  });
}

try {
  curve('commits', [1000, 2000, 5000], (size) => ['--path', repositoryOf(size), '--base', `main~${size}`, '--head', 'main']);
  curve('files', [25_000, 50_000, 100_000], (size) => ['--path', treeOf(size)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
