import type { AwsHost } from './aws.js';
import type { AskEnvironment } from './environment-protection.js';

/** Time and chance, so that nothing below the entries asks the machine for them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

/** Where a long scan says how far it is. A log shows nothing of it. */
export interface Progress {
  update(text: string): void;
  done(): void;
}

/** The environment's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds until the call is given up. */
  readonly timeout: number;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Plain HTTP with the proxy of the environment; rejects with a `Problem` of kind environment when no answer comes. */
export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>;
}

export interface Lent {
  /** So many run beside the one that asks. */
  readonly count: number;
  /** What they cost is more than they save on less than this. */
  readonly worthFrom: number;
}

/** Threads that take a part of a long reading. */
export interface Threads {
  /** For the reading of packs, `worthFrom` in bytes as they lie on disk. */
  readonly forPacks: Lent;
  /** For the reading of a folder, `worthFrom` in files. */
  readonly forFiles: Lent & {
    /** Tells the engine that threads are about to need the processor that its compiler would take. */
    readonly compileLater?: () => void;
  };
  /** For the judging of policies, `worthFrom` in characters of their files. */
  readonly forPolicies: Lent;
  /** Gives plain data to a thread: what it answers, and undefined when it came to no end. */
  start(task: unknown): { readonly answer: Promise<unknown>; readonly end: () => void };
}

/** The effects that an entry lends to the gate. */
export interface GatePorts {
  readonly clock: Clock;
  /** Undefined: everything is done in one thread. */
  readonly threads?: () => Promise<Threads>;
  /** Tells the engine that much code is about to run for a short time. */
  readonly compileLate?: () => Promise<void>;
  readonly progress: Progress;
  readonly http: Http;
  readonly aws: () => Promise<AwsHost>;
  /** Undefined where no token is there to ask with. */
  readonly environments?: AskEnvironment;
  /** Hides one of our own secrets in the log from now on. */
  readonly mask: (secret: string) => void;
  /**
   * A file that a flag names and that lies outside the repository; undefined when there is none. With `most` nothing but a plain
   * file of so many bytes is opened, as a pipe would be waited for.
   */
  readonly readOutside: (file: string, most?: number) => Promise<Buffer | undefined>;
}
