import type { Tally } from '../model/source.js';
import { firstLine } from './bytes.js';
import { noteIncomplete } from './notes.js';
import type { ObjectStore } from './store.js';

/** Notes what the given tips reach and the clone lacks; listing the objects that are here can't show that. */
export async function noteGaps(store: ObjectStore, tips: readonly string[], tally: Tally): Promise<void> {
  const running = store.start({
    args: ['rev-list', '--objects', '--missing=print', '--quiet', '--stdin'],
    input: [...new Set(tips)].map((id) => `${id}\n`),
  });
  let missing = 0;
  for await (const chunk of running.chunks) for (const byte of chunk) if (byte === 0x3f) missing++;
  const { code, stderr } = await running.ending();
  if (code !== 0) {
    noteIncomplete(tally, {
      what: 'the history',
      why: `it is not all here: ${firstLine(stderr)}`,
      fix: 'Run "git fsck", then clone the repository anew',
    });
  } else if (missing > 0) {
    noteIncomplete(tally, {
      what: `${missing} ${missing === 1 ? 'object' : 'objects'} of the history`,
      why: 'missing from this clone (a partial clone lacks them by design, a damaged one has lost them)',
      fix: 'Clone without a filter: in actions/checkout leave "filter" out and set "fetch-depth: 0"',
    });
  }
}
