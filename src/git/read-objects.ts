import { BatchParser, BrokenBatch, type BatchEntry, type BatchObject } from './batch.js';
import type { ObjectStore } from './store.js';

/** Who is told of what could not be had. */
export interface Unread {
  object(id: string, why: 'missing' | 'damaged' | 'too large'): void;
  /** What git wrote to standard error. */
  said(stderr: string): void;
}

export interface ReadObject extends BatchObject {
  readonly bytes: Buffer;
}

/** How often a child that a damaged object killed is started again; beyond, the rest counts as damaged. */
const mostRestarts = 200;

/**
 * Reads objects in the order asked for. A damaged one ends git's own reader, or leaves it out of step: it is told to
 * `unread`, and reading goes on behind it.
 * @param ids - in lists, as they come; each id is asked for once
 */
export async function* readObjects(
  store: ObjectStore,
  ids: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  unread: Unread,
): AsyncGenerator<ReadObject> {
  const source = Symbol.asyncIterator in ids ? ids[Symbol.asyncIterator]() : ids[Symbol.iterator]();
  const waiting = new Queue();
  let ended = false;
  for (let restarts = 0; restarts <= mostRestarts; restarts++) {
    const again = waiting.rest();
    const input = async function* (): AsyncGenerator<string> {
      if (again.length > 0) yield lines(again);
      while (!ended) {
        const next = await source.next();
        if (next.done === true) ended = true;
        else {
          waiting.add(next.value);
          yield lines(next.value);
        }
      }
    };
    const running = store.start({ args: ['cat-file', '--batch', '--buffer'], input: input() });
    const parser = new BatchParser();
    let broken = false;
    for await (const chunk of running.chunks) {
      const entries: BatchEntry[] = [];
      try {
        parser.push(chunk, entries);
      } catch (error) {
        if (!(error instanceof BrokenBatch)) throw error;
        broken = true;
      }
      for (const entry of entries) {
        if (entry.id !== waiting.first) {
          broken = true;
          break;
        }
        waiting.shift();
        if ('absent' in entry) unread.object(entry.id, 'missing');
        else if (entry.bytes === undefined) unread.object(entry.id, 'too large');
        else yield entry as ReadObject;
      }
      if (broken) break;
    }
    if (broken) running.stop();
    const { stderr } = await running.ending();
    unread.said(stderr);
    const damaged = waiting.first;
    if (damaged === undefined && ended) return;
    if (damaged !== undefined) {
      waiting.shift();
      unread.object(damaged, 'damaged');
    }
  }
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) unread.object(id, 'damaged');
  for (let next = await source.next(); next.done !== true; next = await source.next())
    for (const id of next.value) unread.object(id, 'damaged');
}

/** Cuts a list into pieces that go down a pipe at once. */
export function* inPieces(ids: readonly string[], size = 1000): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
}

function lines(ids: readonly string[]): string {
  return `${ids.join('\n')}\n`;
}

/** Asked for and not answered yet. */
class Queue {
  #items: string[] = [];
  #from = 0;

  get first(): string | undefined {
    return this.#items[this.#from];
  }

  add(ids: readonly string[]): void {
    for (const id of ids) this.#items.push(id);
  }

  rest(): string[] {
    return this.#items.slice(this.#from);
  }

  shift(): string | undefined {
    const first = this.#items[this.#from];
    if (first !== undefined) this.#from++;
    if (this.#from > 10_000) {
      this.#items = this.#items.slice(this.#from);
      this.#from = 0;
    }
    return first;
  }
}
