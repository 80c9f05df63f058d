// The whole history of a repository, drained as the gate drains it, against git unpacking every object to nothing.
// Usage: npx tsc -p tsconfig.build.json && node bench/history.mjs REPOSITORY [ROUNDS]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import process from 'node:process';
import { openWorkspace } from '../lib/git/workspace.js';

const [, , repository = '.', rounds = '3'] = process.argv;

async function byGit() {
  const args = ['-C', repository, 'cat-file', '--batch', '--batch-all-objects', '--unordered', '--buffer'];
  const child = spawn('git', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`git ended with ${code}`);
}

async function byGate() {
  const workspace = await openWorkspace(repository, { environment: process.env, tempFolder: os.tmpdir() });
  const source = workspace.history();
  const ids = [];
  for await (const content of source.contents()) if (ids.length < 20 && content.kind === 'blob') ids.push(content.id);
  const read = performance.now();
  await source.standings(ids);
  const { files, bytes, commits, incomplete } = source.tally;
  await workspace.close();
  return { files, bytes, commits, incomplete, placing: performance.now() - read };
}

async function timed(work) {
  const from = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - from, result };
}

await byGit();
for (let round = 0; round < Number(rounds); round++) {
  const git = await timed(byGit);
  const gate = await timed(byGate);
  const reading = gate.milliseconds - gate.result.placing;
  const { files, bytes, commits, incomplete } = gate.result;
  console.log(
    `git ${git.milliseconds.toFixed(0)} ms, read ${reading.toFixed(0)} ms, ratio ${(reading / git.milliseconds).toFixed(2)};`,
    `placing 20 contents ${gate.result.placing.toFixed(0)} ms;`,
    `${commits} commits, ${files} blobs, ${(bytes / 1e6).toFixed(0)} MB, ${incomplete.length} shortfalls, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
}
