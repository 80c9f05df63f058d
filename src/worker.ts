import { parentPort, workerData } from 'node:worker_threads';
import type { BesideAnswer } from './git/beside.js';
import type { FilesAnswer } from './git/beside-files.js';
import { type SharedPack, SharedWalk } from './git/pack/shared-walk.js';
import { FilesShare, type SharedFiles } from './git/shared-files.js';
import { lookThroughShown } from './keys/index.js';

/** A thread's whole life: takes its share of what several read together, looks for credentials in it, and answers with what it found. */
export async function run(): Promise<void> {
  const task = workerData as SharedPack | SharedFiles;
  parentPort?.postMessage('names' in task ? await files(task) : await pack(task));
}

async function pack(task: SharedPack): Promise<BesideAnswer> {
  const walk = new SharedWalk(task);
  const found = await lookThroughShown(async (see) => {
    for (const content of walk.contents()) {
      const wait = see(content);
      if (wait !== undefined) await wait;
    }
  });
  return { share: walk.share(), found };
}

async function files(task: SharedFiles): Promise<FilesAnswer> {
  const share = new FilesShare(task);
  const found = await lookThroughShown((see) => share.show(({ id }, bytes) => see({ id, kind: 'blob', bytes })));
  return { tally: share.tally, found };
}
