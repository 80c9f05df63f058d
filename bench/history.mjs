// The whole gate process over a whole history, against git unpacking every object to nothing, in the order of the ids and in
// that of the packs. Peak memory is the gate's own.
// Usage: node scripts/build.mjs && node bench/history.mjs REPOSITORY [ROUNDS]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [, , repository = '.', rounds = '3'] = process.argv;
const cli = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js');

/** Runs a command to its end: seconds, and the peak of its memory in megabytes where the system tells. */
async function run(command, args, codes) {
  const from = performance.now();
  const child = spawn(command, args, { stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 50);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (!codes.includes(code)) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - from) / 1000, peak };
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const unpack = ['-C', repository, 'cat-file', '--batch', '--batch-all-objects'];
const gate = [cli, 'keys', '--path', repository, '--scan', 'history', '--format', 'json'];
await run('git', [...unpack, '--unordered', '--buffer'], [0]);
for (let round = 0; round < Number(rounds); round++) {
  const byId = await run('git', unpack, [0]);
  const unordered = await run('git', [...unpack, '--unordered', '--buffer'], [0]);
  const own = await run(process.execPath, gate, [0, 1, 2]);
  console.log(
    `git ${byId.seconds.toFixed(2)} s, unordered ${unordered.seconds.toFixed(2)} s, gate ${own.seconds.toFixed(2)} s:`,
    `ratio ${(own.seconds / byId.seconds).toFixed(2)} and ${(own.seconds / unordered.seconds).toFixed(2)}, peak ${own.peak.toFixed(0)} MB`,
  );
}
