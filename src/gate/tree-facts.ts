import type { AloneFile } from '../documents/index.js';
import type { Documents } from '../documents/located.js';
import type { IgnoreComment } from '../model/outcome.js';
import type { Shortfall, Tree } from '../model/source.js';
import type { Workflows } from '../workflow/index.js';
import { noting } from './ignores.js';

/** What came with reading files: the ignore comments in them, and what could not be read. */
export interface Reading {
  readonly ignores: readonly IgnoreComment[];
  readonly incomplete: readonly Shortfall[];
}

/** The policies and workflows of one tree, each read once, when first asked for. */
export class TreeFacts {
  readonly #tree: Tree;
  readonly #wish: { readonly markdown: boolean };
  #documents: Promise<{ readonly documents: Documents } & Reading> | undefined;
  #workflows: Promise<Workflows & Reading> | undefined;

  /** @param wish - whether policies are read from Markdown too */
  constructor(tree: Tree, wish = { markdown: false }) {
    this.#tree = tree;
    this.#wish = wish;
  }

  documents(): Promise<{ readonly documents: Documents } & Reading> {
    return (this.#documents ??= this.#read(async (tree) => {
      const { readDocuments } = await import('../documents/index.js');
      return { documents: await readDocuments(tree, this.#wish) };
    }));
  }

  /** The same, where nobody else asks for the documents: files of bare JSON come as texts. */
  apart(): Promise<{ readonly documents: Documents; readonly alone: readonly AloneFile[] } & Reading> {
    return this.#read(async (tree) => {
      const { readApart } = await import('../documents/index.js');
      return readApart(tree, this.#wish);
    });
  }

  workflows(): Promise<Workflows & Reading> {
    return (this.#workflows ??= this.#read(async (tree) => {
      const { readWorkflows } = await import('../workflow/index.js');
      return readWorkflows(tree);
    }));
  }

  async #read<T>(how: (tree: Tree) => Promise<T>): Promise<T & Reading> {
    const known = this.#tree.tally.incomplete.length;
    const ignores: IgnoreComment[] = [];
    const read = await how(noting(this.#tree, ignores));
    return { ...read, ignores, incomplete: this.#tree.tally.incomplete.slice(known) };
  }
}
