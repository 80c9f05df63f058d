import { inPieces, readObjects, type ReadObject, type Unread } from './read-objects.js';
import type { ObjectStore } from './store.js';

/** Up to so many objects need no process of their own. */
const few = 200;

/** So many are asked for at once: all of them are in memory together. */
const together = 8;

/**
 * Reads objects in the order asked for: few of them from the process that runs anyway. Where that can't give one, the
 * reader that tells what is missing or damaged takes over.
 */
export async function* readFewOrMany(store: ObjectStore, ids: readonly string[], unread: Unread): AsyncGenerator<ReadObject> {
  let read = 0;
  while (ids.length <= few && read < ids.length) {
    const answers = await store.ask(ids.slice(read, read + together));
    const whole = (answers ?? []).filter((answer): answer is ReadObject => 'bytes' in answer && answer.bytes !== undefined);
    if (answers === undefined || whole.length < answers.length) break;
    read += whole.length;
    yield* whole;
  }
  if (read < ids.length) yield* readObjects(store, inPieces(ids.slice(read)), unread);
}
