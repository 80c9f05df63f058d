import type { Place } from './place.js';

/** What was passed over, and why; shown to the user, never a secret. */
export interface NotScanned {
  readonly path: string;
  readonly why: string;
}

/** One thing to scan, each distinct object once. */
export interface Content {
  /** The object id, or for files of a folder the path: what `standings` is asked with. */
  readonly id: string;
  readonly kind: 'blob' | 'commit' | 'tag';
  /** For a commit or tag: its message only. Valid until the next content is asked for. */
  readonly bytes: Buffer;
  /** What this content has in common with one that was given before; undefined where nothing is known of it. */
  readonly version?: Version | undefined;
}

/** How one content is made from another. What is learnt of a content can be kept by slot, and taken over by its versions. */
export interface Version {
  /** A small number. It stands for this content until another one with the same slot is given. */
  readonly slot: number;
  /** The slot of the content that this one is made from; undefined: from none that was given. */
  readonly base: number | undefined;
  readonly kept: Kept;
}

/** What stands in the base too, byte for byte. Valid as long as the content's bytes. */
export interface Kept {
  readonly count: number;
  /** Three numbers a stretch: its start, its end (exclusive) and its start in the base. Stretches ascend and don't overlap. */
  readonly numbers: Int32Array;
}

/** One place where a content stands. */
export interface Standing {
  /** Path, and commit or `in` where the contract wants them; no line. */
  readonly place: Place;
  /** Seconds since the epoch of the commit that brought it, where a commit is known. */
  readonly committed?: number;
  /** True when that commit is reachable from base, or in history: only then may its date be trusted. */
  readonly dateTrusted?: boolean;
  /** True where the tree judged (head, the working folder) has it at this path. */
  readonly inHead: boolean;
  /** History only: no ref reaches it. */
  readonly unreachable?: boolean;
  /** In a change: the oldest commit of it that brought the content here, also where the tree judged still has it. */
  readonly broughtBy?: string;
  /** In a change: the commit that brought it has no parent. */
  readonly root?: boolean;
  /** History only: which commits hold it here, and which branches and tags lead to one that does. */
  readonly holding?: Holding;
}

/** What holds a content at one place. Asked for only what is reported: answers are made when they are wanted. */
export interface Holding {
  /** Each stretch is the same object wherever it is met, so that those of several places can be taken together. */
  stretches(): Iterable<Stretch>;
  /** Full names (`refs/heads/main`), or `HEAD` where nothing else leads there. */
  refs(): Iterable<string>;
  /** The commit checked out has it, or had it at some time. */
  readonly inHeadsPast: boolean;
}

/** Commits that hold the same of everything that was asked for. */
export interface Stretch {
  readonly commits: number;
  /** The oldest and the newest of them by date and then id; dates in seconds since the epoch. */
  readonly first: { readonly id: string; readonly time: number };
  readonly last: { readonly id: string; readonly time: number };
}

/** What a scan came through; filled while `contents` is read. */
export interface Tally {
  files: number;
  bytes: number;
  commits: number;
  readonly notScanned: NotScanned[];
  /** Each makes the check incomplete: what could not be read, why, what mends it. */
  readonly incomplete: Shortfall[];
}

/** Something that was asked for and could not be had. */
export interface Shortfall {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Everything that belongs to one mode, for the `keys` check. */
export interface Source {
  readonly tally: Tally;
  contents(): AsyncIterable<Content>;
  /** Shows the same contents, and waits only where `see` wants it to: with thousands of small ones, turns cost more than reading. */
  showContents?(see: (content: Content) => Promise<void> | undefined): Promise<void>;
  /** When `contents` has ended: what threads that were lent to the source made of contents that it has not given. */
  foundBeside?(): Promise<readonly unknown[]>;
  /** All places of the given contents in this mode, sorted by path. Asked once, with what has findings. */
  standings(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Standing[]>>;
}

export interface TreeFile {
  /** Relative to the root, slashes forward. Bytes that are no UTF-8 are shown as `\xNN`. */
  readonly path: string;
  /** The object id; for files of a working folder the path as bytes in latin1. */
  readonly id: string;
  readonly kind: 'file' | 'link' | 'submodule';
}

/** One whole tree: the working folder, the index, or a commit's. */
export interface Tree {
  readonly tally: Tally;
  files(): Promise<readonly TreeFile[]>;
  /** Contents in no promised order; what cannot be read is noted in `tally` and left out. */
  read(files: readonly TreeFile[]): AsyncIterable<{ readonly file: TreeFile; readonly bytes: Buffer }>;
}

export const scanModes = ['tree', 'changes', 'staged', 'history'] as const;

export type ScanMode = (typeof scanModes)[number];

/** A new, empty tally. */
export function emptyTally(): Tally {
  return { files: 0, bytes: 0, commits: 0, notScanned: [], incomplete: [] };
}
