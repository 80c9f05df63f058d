import { parentPort, workerData } from 'node:worker_threads';
import type { BesideAnswer } from './git/beside.js';
import { type SharedPack, SharedWalk } from './git/pack/shared-walk.js';
import { lookThrough } from './keys/index.js';

/** A thread's whole life: walks its share of a pack, looks for credentials in it, and answers with what it found. */
export async function run(): Promise<void> {
  const walk = new SharedWalk(workerData as SharedPack);
  const found = await lookThrough(walk.contents());
  const answer: BesideAnswer = { share: walk.share(), found };
  parentPort?.postMessage(answer);
}
