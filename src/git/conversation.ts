import { BatchParser, BrokenBatch, type BatchEntry } from './batch.js';
import type { Running } from './git.js';

const asked = /^[0-9a-f]{40,64}(?:\^\{commit\})?$/;

/** How much of what was answered is kept: commits and trees of a change are asked for by several. */
const largestKept = 100_000;
const mostKept = 1000;

/** So long git may be silent in the middle of an answer, in milliseconds: a body shorter than announced would never end. */
const patience = 5000;

/**
 * Objects by name, from one `cat-file --batch` that stays and answers at once: a question costs a hundredth of a process.
 * Questions are answered in turn.
 */
export class Conversation {
  readonly #begin: (input: AsyncIterable<string>) => Running;
  readonly #kept = new Map<string, BatchEntry>();
  #turn: Promise<unknown> = Promise.resolve();
  #talk: Talk | undefined;

  /** @param begin - starts the process; whoever started it ends it */
  constructor(begin: (input: AsyncIterable<string>) => Running) {
    this.#begin = begin;
  }

  /** Starts the process, so that it is there when the first question comes. */
  warm(): void {
    this.#talk ??= new Talk(this.#begin);
  }

  /**
   * One answer a name, in their order. Undefined where git broke off or fell out of step, as it does at a damaged object:
   * whoever asks must then ask in a way that tells what is damaged.
   * @param names - full object ids, or `<id>^{commit}`
   */
  ask(names: readonly string[]): Promise<readonly BatchEntry[] | undefined> {
    if (!names.every((name) => asked.test(name))) return Promise.resolve(undefined);
    const answer = this.#turn.then(() => this.#answers(names));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the process and forgets; the next question starts another one. */
  reset(): void {
    this.#talk?.stop();
    this.#talk = undefined;
    this.#kept.clear();
  }

  async #answers(names: readonly string[]): Promise<readonly BatchEntry[] | undefined> {
    const unknown = [...new Set(names)].filter((name) => !this.#kept.has(name));
    const fresh = new Map<string, BatchEntry>();
    if (unknown.length > 0) {
      this.warm();
      const answers = await this.#talk?.ask(unknown);
      if (answers === undefined) {
        this.reset();
        return undefined;
      }
      answers.forEach((answer, at) => {
        const name = unknown[at] as string;
        fresh.set(name, answer);
        if ('bytes' in answer && (answer.bytes?.length ?? largestKept) < largestKept && this.#kept.size < mostKept)
          this.#kept.set(name, answer);
      });
    }
    return names.map((name) => (fresh.get(name) ?? this.#kept.get(name)) as BatchEntry);
  }
}

/** One process and what has been said to it. */
class Talk {
  readonly #running: Running;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #parser = new BatchParser();
  readonly #unsaid: string[] = [];
  #wake: () => void = () => undefined;

  constructor(begin: (input: AsyncIterable<string>) => Running) {
    this.#running = begin(this.#words());
    this.#chunks = this.#running.chunks[Symbol.asyncIterator]();
  }

  async ask(names: readonly string[]): Promise<readonly BatchEntry[] | undefined> {
    this.#unsaid.push(`${names.join('\n')}\n`);
    this.#wake();
    const answers: BatchEntry[] = [];
    try {
      while (answers.length < names.length) {
        const next = await inTime(this.#chunks.next());
        if (next === undefined || next.done === true) return undefined;
        this.#parser.push(next.value, answers);
      }
    } catch (error) {
      if (!(error instanceof BrokenBatch)) throw error;
      return undefined;
    }
    const inStep = this.#parser.idle && answers.length === names.length && answers.every((answer, at) => fits(answer, names[at] as string));
    return inStep ? answers : undefined;
  }

  stop(): void {
    this.#running.stop();
  }

  async *#words(): AsyncGenerator<string> {
    for (;;) {
      for (let text = this.#unsaid.shift(); text !== undefined; text = this.#unsaid.shift()) yield text;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

/** An object that was asked for by its id, or as part of another, or the very name where there is none. */
function fits(answer: BatchEntry, name: string): boolean {
  return answer.id === name || (!('absent' in answer) && name.includes('^'));
}

/** What comes in time. */
async function inTime<T>(coming: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), patience)));
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
