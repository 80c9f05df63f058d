import fs from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../model/problem.js';
import { tool } from '../model/tool.js';

/** Writes to standard output and waits until it is taken; a reader that has gone away is no error. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      process.stdout.off('error', done);
      if (error === undefined || error === null || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(error);
    };
    process.stdout.on('error', done);
    process.stdout.write(text, done);
  });
}

/** Writes a file that `flag` names, with the folders it needs. Throws a usage problem where that can't be done. */
export async function writeFile(file: string, text: string, flag: string): Promise<void> {
  try {
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text);
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new Problem('usage', `can't write ${file} (${why})`, {
      fix: 'Name a file in a folder that may be written to.',
      place: flag,
      cause,
    });
  }
}

/** Says on standard error what went wrong and what to do; for a bug of ours its kind alone, as a message could quote a file. */
export function complain(error: unknown): void {
  process.stderr.write(`${tool.name}: ${complaint(error)}\n`);
}

export function complaint(error: unknown): string {
  if (!(error instanceof Problem)) {
    const name = error instanceof Error ? error.name : typeof error;
    return `a bug in ${tool.name} ended the run (${name}${position(error)}).\n  Report it at ${tool.repository}/issues with what you ran; the run counts as incomplete.`;
  }
  const place = error.place === undefined || error.message.startsWith(error.place) ? '' : `${error.place}: `;
  return [`${place}${error.message}`, error.fix, error.link === undefined ? undefined : `See ${error.link}`]
    .filter((part) => part !== undefined)
    .join('\n  ');
}

/** File and line of our own code where a bug struck, with nothing of the message. */
function position(error: unknown): string {
  const frame = error instanceof Error ? /\n\s+at (?:.*[(/\\])?([\w.-]+\.js:\d+:\d+)/.exec(error.stack ?? '') : null;
  return frame === null ? '' : ` at ${frame[1]}`;
}
