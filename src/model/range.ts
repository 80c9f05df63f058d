import type { Shortfall } from './source.js';

/** Which change is asked for, as flags or an event say it; `Range` is what came of it. */
export type ChangesWish =
  /** Flags or inputs named the ends; refs or ids. */
  | { readonly kind: 'refs'; readonly base: string; readonly head: string }
  /** A pull request: the event's ids. The checked-out merge commit's first parent is the better base. */
  | { readonly kind: 'pull-request'; readonly base: string; readonly head: string }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  /** `before` is all zeros for a new branch or tag. */
  | {
      readonly kind: 'push';
      readonly ref: string;
      readonly before: string;
      readonly after: string;
      readonly defaultBranch: string | undefined;
      readonly forced: boolean;
    };

/** A range as it will be scanned. All ids are full object ids. */
export interface Range {
  /** Undefined: everything that head reaches. */
  readonly base: string | undefined;
  readonly head: string;
  /** The commit whose tree is judged (policies, workflows): the checked-out one in a pull request, else head. */
  readonly judged: string;
  /** The merge base of base and head, where there is one: what stands in its tree is existing too. */
  readonly mergeBase: string | undefined;
  /** Where the range isn't all here: the check becomes incomplete, what is here is scanned. */
  readonly shortfalls: readonly Shortfall[];
  /** What has to be said aloud: a fall-back to more, a fetch that was made. */
  readonly remarks: readonly string[];
}

/** The repository that missing objects may be fetched from, made of the environment alone. */
export interface RemoteRepository {
  /** `https://github.com`; plain http only to loopback. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Sent in a header scoped to that host, never in an argument. */
  readonly token: string | undefined;
}
