import { setTimeout as wait } from 'node:timers/promises';
import type { WriteStream } from 'node:tty';
import type { Clock, Environment, Progress } from '../model/ports.js';

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => wait(milliseconds),
  random: () => Math.random(),
};

export const silentProgress: Progress = { update: () => undefined, done: () => undefined };

/** Whether text may be coloured: only on a terminal, never with NO_COLOR (https://no-color.org). */
export function wantsColour(stream: { readonly isTTY?: boolean }, environment: Environment): boolean {
  return stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}

/**
 * Progress on one line of a terminal, drawn ten times a second at most and only after a scan has taken a second; a file
 * or log gets nothing.
 */
export function terminalProgress(stream: WriteStream, clock: Clock): Progress {
  if (!stream.isTTY) return silentProgress;
  const started = clock.now();
  let drawn = 0;
  let shown = false;
  return {
    update(text) {
      const now = clock.now();
      if (now - started < 1000 || now - drawn < 100) return;
      drawn = now;
      shown = true;
      stream.write(`\r\u001b[2K${text.slice(0, Math.max(10, (stream.columns || 80) - 1))}`);
    },
    done() {
      if (shown) stream.write('\r\u001b[2K');
      shown = false;
    },
  };
}
