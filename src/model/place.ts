/** Where in the repository something that is no file stands. */
export type Elsewhere = 'commit-message' | 'tag-message' | 'note' | 'blob';

/**
 * Where a finding stands. Lines and columns are 1-based, columns count Unicode code points of the decoded text, the
 * end column is exclusive. A member of an archive has the path `archive.zip!/member`. With `in`, the path is empty and
 * `commit` is the object.
 */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** Given when the content is not in the tree that was judged; always in history. */
  readonly commit?: string;
  /** With `commit` in history: the tree judged has it at this very place too. */
  readonly inTree?: boolean;
  readonly in?: Elsewhere;
}

/** A stretch of a file with what is to stand there instead: what is wrong is gone, and nothing else changes. */
export interface Replacement {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
  readonly text: string;
}

/** Another place that belongs to a finding, with what it has to do with it. */
export interface Related extends Place {
  readonly message: string;
}
