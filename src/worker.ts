import { parentPort, workerData } from 'node:worker_threads';
import type { SharedPolicies } from './gate/policies-share.js';
import type { BesideAnswer } from './git/beside.js';
import type { FilesAnswer } from './git/beside-files.js';
import type { SharedPack } from './git/pack/shared-walk.js';
import type { SharedFiles } from './git/shared-files.js';
import type { PoliciesPart } from './policies/index.js';

/** A thread's whole life: takes its share of what several do together, looks through it, and answers with what it found. */
export async function run(): Promise<void> {
  const task = workerData as SharedPack | SharedFiles | SharedPolicies;
  parentPort?.postMessage('policies' in task ? await policies(task) : 'names' in task ? await files(task) : await pack(task));
}

async function pack(task: SharedPack): Promise<BesideAnswer> {
  const [{ SharedWalk }, { lookThroughShown }] = await Promise.all([import('./git/pack/shared-walk.js'), import('./keys/index.js')]);
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
  const [{ FilesShare }, { lookThroughShown }] = await Promise.all([import('./git/shared-files.js'), import('./keys/index.js')]);
  const share = new FilesShare(task);
  const found = await lookThroughShown((see) => share.show(({ id }, bytes) => see({ id, kind: 'blob', bytes })));
  return { tally: share.tally, found };
}

async function policies(task: SharedPolicies): Promise<readonly PoliciesPart[]> {
  return (await import('./gate/policies-share.js')).judgeShare(task);
}
