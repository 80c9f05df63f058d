import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Threads } from '../model/ports.js';
import { compileLater } from './engine.js';

/** Each takes some 80 MB on a pack, and all together stay under 300. */
const besidePacks = 1;

/** Each takes some 20 MB on a folder. */
const besideFiles = 2;

/** Each takes some 60 MB on policies. */
const besidePolicies = 2;

/** Threads that each run a file of ours, from beginning to end, with a task as its `workerData`; none on a machine with few cores. */
export function systemThreads(file: URL): Threads {
  const cores = os.availableParallelism();
  return {
    forPacks: { count: Math.min(besidePacks, cores - 1), worthFrom: 64_000_000 },
    forFiles: { count: Math.min(besideFiles, cores - 1), worthFrom: 1500, compileLater },
    forPolicies: { count: Math.min(besidePolicies, cores - 1), worthFrom: 1_000_000 },
    start(task) {
      // Nothing of it may be heard: what it trips over could hold what it read.
      const worker = new Worker(file, {
        workerData: task,
        stdout: true,
        stderr: true,
        env: {},
        resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 8 },
      });
      const answer = new Promise<unknown>((resolve) => {
        worker.once('message', resolve);
        worker.once('error', () => resolve(undefined));
        worker.once('messageerror', () => resolve(undefined));
        worker.once('exit', () => resolve(undefined));
      });
      return { answer, end: () => void worker.terminate() };
    },
  };
}
