import type { SourceFile, Unit, Unread } from '../located.js';

/** A file that may hold policies, decoded. */
export interface TextFile {
  readonly text: string;
  readonly source: SourceFile;
}

export interface Reading {
  readonly units: readonly Unit[];
  readonly unread: readonly Unread[];
  /** Files of other formats whose policies are in these units: what they say by themselves is left out. */
  readonly taken?: readonly string[];
}

/** Reads files that belong together; `named` are those of the tree that they name, by path. Never throws. */
export type ReadFiles = (files: readonly TextFile[], named: ReadonlyMap<string, TextFile>) => Reading;

/** One file format that policies are written in. */
export interface Format {
  /** Whether a file of this path may be of the format. */
  reads(path: string): boolean;
  /** A cheap test on the bytes: only files that pass are decoded and parsed. */
  shows(bytes: Buffer): boolean;
  /** Files with the same answer are read together; the path itself where each stands alone. */
  together(path: string): string;
  /** Other files of the tree that these take in; `paths` are all there are. */
  names?(files: readonly TextFile[], paths: ReadonlySet<string>): readonly string[];
  /** Whether those may take in further ones. */
  readonly nests?: true;
  /** The format's parser, loaded with the first file that is worth it: most trees have none. `taken` are the files that it must parse too. */
  reader(taken?: ReadonlyMap<string, TextFile>): Promise<ReadFiles>;
}
