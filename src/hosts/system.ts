import fs from 'node:fs/promises';
import { Problem } from '../model/problem.js';
import type { Environment, GatePorts, Progress } from '../model/ports.js';
import { systemHttp } from './http.js';
import { systemClock } from './terminal.js';

/** The real world, as both entries lend it to the gate. `mask` is for the runner's log alone: on a terminal nothing is printed that would need it. Without a `worker` to run there are no threads. */
export function systemPorts(
  environment: Environment,
  progress: Progress,
  mask: (secret: string) => void = () => undefined,
  worker?: URL,
): GatePorts {
  return {
    clock: systemClock,
    progress,
    http: systemHttp(environment),
    aws: async () => (await import('./aws/index.js')).createAwsHost(environment),
    mask,
    ...(worker === undefined ? {} : { threads: async () => (await import('./threads.js')).systemThreads(worker) }),
    compileLate: async () => (await import('./engine.js')).compileLate(),
    readOutside,
  };
}

/** More than any config, baseline or policy has: a device or pipe that never ends is no settings file. */
const largestOutside = 32 * 1024 * 1024;

async function readOutside(file: string, most?: number): Promise<Buffer | undefined> {
  try {
    if (most !== undefined) {
      const status = await fs.stat(file);
      // The null device says that there is no file.
      if (status.isCharacterDevice() && file === '/dev/null') return undefined;
      const problem = { fix: 'Name a settings file', place: file };
      if (!status.isFile()) throw new Problem('usage', `${file} is no plain file`, problem);
      if (status.size > most) throw new Problem('usage', `${file} is larger than ${most} bytes`, problem);
    }
    const handle = await fs.open(file, 'r');
    try {
      const pieces: Buffer[] = [];
      let length = 0;
      for (;;) {
        const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(1024 * 1024), position: null });
        if (bytesRead === 0) return Buffer.concat(pieces);
        length += bytesRead;
        if (length > largestOutside)
          throw new Problem('usage', `${file} is larger than 32 MB`, { fix: 'Name a settings file', place: file });
        pieces.push(buffer.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (error instanceof Problem || code === undefined) throw error;
    throw new Problem('usage', `${file} cannot be read (${code})`, {
      fix: 'Name a file that this user can read',
      place: file,
      cause: error,
    });
  }
}
