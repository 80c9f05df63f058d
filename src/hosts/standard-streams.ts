import fs from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './folder.js';
import { bugOf } from '../model/bug.js';
import { Problem } from '../model/problem.js';
import { tool } from '../model/tool.js';

/** Writes to standard output and waits until it is taken; a reader that has gone away is no error. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      if (error === undefined || error === null || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else {
        const fix = 'Make room where it goes to, or name a file with --output.';
        reject(
          new Problem('environment', `standard output took no more (${(error as NodeJS.ErrnoException).code ?? error.name})`, {
            fix,
            cause: error,
          }),
        );
      }
    };
    // The event follows the callback: nobody listening then would end the process.
    process.stdout.on('error', done);
    process.stdout.write(text, done);
  });
}

/** Writes a file that `flag` names, with the folders it needs. Throws a usage problem where that can't be done. */
export async function writeFile(file: string, text: string, flag: string): Promise<void> {
  try {
    await makeFolder(path.dirname(path.resolve(file)));
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

/** Says on standard error what went wrong, and what to do. */
export function complain(error: unknown): void {
  process.stderr.write(`${tool.name}: ${complaint(error)}\n`);
}

export function complaint(error: unknown): string {
  const { message, place, fix, link } = bugOf(error);
  const where = place === undefined || message.startsWith(place) ? '' : `${place}: `;
  return [where + message, fix, link === undefined ? undefined : `See ${link}`].filter((part) => part !== undefined).join('\n  ');
}
