import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Problem } from '../model/problem.js';
import { hardenedOptions } from './hardening.js';

/** One call of git. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to the hardened environment. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Written to standard input as fast as git takes it. */
  readonly input?: Iterable<string> | AsyncIterable<string>;
  /** Milliseconds until the call is ended. */
  readonly timeout?: number;
}

export interface Answer {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** How a call ended, once its output has been read. */
export type Ending = Omit<Answer, 'stdout'>;

/** A call that is under way. Reading `chunks` to the end, or leaving the loop, ends it. */
export interface Running {
  readonly chunks: AsyncIterable<Buffer>;
  ending(): Promise<Ending>;
  stop(): void;
}

const keptStderr = 20_000;

/** Runs git: one absolute executable, one hardened environment, never a shell. */
export class Git {
  readonly #executable: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #children = new Set<ChildProcess>();

  constructor(executable: string, environment: Readonly<Record<string, string>>) {
    this.#executable = executable;
    this.#environment = environment;
  }

  /** Runs to the end and holds the whole output. */
  async run(call: Call): Promise<Answer> {
    const running = this.start(call);
    const pieces: Buffer[] = [];
    for await (const chunk of running.chunks) pieces.push(chunk);
    return { ...(await running.ending()), stdout: Buffer.concat(pieces) };
  }

  /** @throws Problem (environment), from `ending` or the loop, when git can't be started. */
  start(call: Call): Running {
    const child = spawn(this.#executable, [...hardenedOptions, ...call.args], {
      cwd: call.cwd,
      env: { ...this.#environment, ...call.variables },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    this.#children.add(child);
    let stderr = '';
    let timedOut = false;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < keptStderr) stderr += text;
    });
    const timer = call.timeout === undefined ? undefined : setTimeout(() => ((timedOut = true), child.kill('SIGKILL')), call.timeout);
    const ended = new Promise<Ending>((resolve, reject) => {
      child.once('error', (cause) =>
        reject(new Problem('environment', 'git could not be started', { fix: 'Check that git runs on this machine', cause })),
      );
      child.once('close', (code) => resolve({ code, stderr, timedOut }));
    }).finally(() => {
      clearTimeout(timer);
      this.#children.delete(child);
    });
    // Whoever waits for the ending sees the failure; a call that was left early must not raise it a second time.
    ended.catch(() => undefined);
    const feeding = feed(child, call.input ?? []);
    feeding.catch(() => undefined);
    return {
      chunks: child.stdout as AsyncIterable<Buffer>,
      stop: () => void child.kill('SIGKILL'),
      ending: async () => {
        const ending = await ended;
        await feeding;
        return ending;
      },
    };
  }

  /** Ends what still runs. */
  async close(): Promise<void> {
    const closing = [...this.#children].map((child) => once(child, 'close').catch(() => undefined));
    for (const child of this.#children) {
      child.kill('SIGKILL');
      // Output that nobody reads any more would keep the child from ever counting as closed.
      for (const stream of child.stdio) stream?.destroy();
    }
    await Promise.all(closing);
  }
}

/** A child that dies early closes its input; its ending says why, so the broken pipe itself is no news. */
async function feed(child: ChildProcess, input: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const stdin = child.stdin;
  if (stdin === null) return;
  let broken = false;
  stdin.on('error', () => (broken = true));
  stdin.on('close', () => (broken = true));
  try {
    for await (const text of input) {
      if (broken) break;
      if (!stdin.write(text) && !broken) await drained(stdin);
    }
  } finally {
    stdin.end();
  }
}

function drained(stdin: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stdin.off('drain', done).off('error', done).off('close', done);
      resolve();
    };
    stdin.once('drain', done).once('error', done).once('close', done);
  });
}
