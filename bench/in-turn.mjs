// Times whole processes in turn, so that a change in the machine's speed hits both alike.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Milliseconds of each run of `floor` and of `command`, after one round that doesn't count: on the clock, and of the processor's time. */
export function inTurn(rounds, floor, command) {
  const times = { floor: [], command: [], floorTime: [], commandTime: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const [name, [file, ...args]] of [
      ['floor', floor],
      ['command', command],
    ]) {
      const used = usedByChildren();
      const from = performance.now();
      const { error, status } = spawnSync(file, args, { stdio: 'ignore' });
      if (error !== undefined || status === null) throw error ?? new Error(`${file} was ended`);
      if (round === 0) continue;
      times[name].push(performance.now() - from);
      times[`${name}Time`].push(usedByChildren() - used);
    }
  }
  return times;
}

/** What ended children have used of the processor, in milliseconds to the nearest ten; NaN where the system doesn't tell. */
function usedByChildren() {
  try {
    // The name of the program stands in brackets, and may hold anything. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const [, fields] = /^.*\) (.*)$/s.exec(readFileSync('/proc/self/stat', 'latin1'));
    const words = fields.split(' ');
    return (Number(words[13]) + Number(words[14])) * 10;
  } catch {
    return NaN;
  }
}

/** One line: medians, and the median of the ratios of neighbouring runs; then the same of the processor's time, by its sums. */
export function show(what, { floor, command, floorTime, commandTime }) {
  const ratios = command.map((time, index) => time / floor[index]);
  const [floorSum, commandSum] = [sum(floorTime), sum(commandTime)];
  const processor = Number.isNaN(floorSum)
    ? ''
    : `; of the processor ${(floorSum / floor.length).toFixed(0)} and ${(commandSum / floor.length).toFixed(0)} ms, ratio ${(commandSum / floorSum).toFixed(2)}`;
  process.stdout.write(
    `${what} ${median(floor).toFixed(0)} ms, the gate ${median(command).toFixed(0)} ms, ratio ${median(ratios).toFixed(2)}${processor} (${floor.length} rounds)\n`,
  );
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
