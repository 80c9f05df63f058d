// Times whole processes in turn, so that a change in the machine's speed hits both alike.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Milliseconds of each run of `floor` and of `command`, after one round that doesn't count. */
export function inTurn(rounds, floor, command) {
  const times = { floor: [], command: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const [name, [file, ...args]] of [
      ['floor', floor],
      ['command', command],
    ]) {
      const from = performance.now();
      const { error, status } = spawnSync(file, args, { stdio: 'ignore' });
      if (error !== undefined || status === null) throw error ?? new Error(`${file} was ended`);
      if (round > 0) times[name].push(performance.now() - from);
    }
  }
  return times;
}

/** One line: medians, and the median of the ratios of neighbouring runs. */
export function show(what, { floor, command }) {
  const ratios = command.map((time, index) => time / floor[index]);
  process.stdout.write(
    `${what} ${median(floor).toFixed(0)} ms, the gate ${median(command).toFixed(0)} ms, ratio ${median(ratios).toFixed(2)} (${floor.length} rounds)\n`,
  );
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
