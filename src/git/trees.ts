import { emptyTally, type Tally, type Tree, type TreeFile } from '../model/source.js';

export interface FileBytes {
  readonly file: TreeFile;
  readonly bytes: Buffer;
}

/** Sees one file. Bytes are valid until it returns, or what it returns is done. */
export type See = (file: TreeFile, bytes: Buffer) => Promise<void> | undefined;

/** A tree that can tell what it comes through to any tally: its own, or that of a source made of it. */
export abstract class ReadableTree implements Tree {
  readonly tally: Tally = emptyTally();
  #files: Promise<readonly TreeFile[]> | undefined;

  files(): Promise<readonly TreeFile[]> {
    return (this.#files ??= this.list());
  }

  /** The same in parts, each as soon as it is known. */
  async *parts(): AsyncGenerator<readonly TreeFile[]> {
    yield await this.files();
  }

  read(files: readonly TreeFile[]): AsyncIterable<FileBytes> {
    return this.readInto(files, this.tally);
  }

  /** Called once; what can't be listed goes to the tree's own tally. */
  protected abstract list(): Promise<readonly TreeFile[]>;

  abstract readInto(files: readonly TreeFile[], tally: Tally): AsyncIterable<FileBytes>;

  /** The same, shown one after the other. Gives what threads made of those that were not shown. */
  async showInto(files: readonly TreeFile[], tally: Tally, see: See): Promise<readonly unknown[]> {
    for await (const { file, bytes } of this.readInto(files, tally)) {
      const wait = see(file, bytes);
      if (wait !== undefined) await wait;
    }
    return [];
  }
}
