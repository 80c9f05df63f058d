import type { Workspace } from '../git/workspace.js';
import type { Tree } from '../model/source.js';
import { TreeFacts } from './tree-facts.js';

/** The trees of commits before a change, each read once, whoever asks. */
export class TreesBefore {
  readonly #workspace: Workspace;
  readonly #wish: { readonly markdown: boolean };
  readonly #known = new Map<string, { readonly tree: Tree; readonly facts: TreeFacts }>();

  /** @param wish - as for the tree that they are held against */
  constructor(workspace: Workspace, wish: { readonly markdown: boolean }) {
    this.#workspace = workspace;
    this.#wish = wish;
  }

  at(commit: string): { readonly tree: Tree; readonly facts: TreeFacts } {
    const known = this.#known.get(commit);
    if (known !== undefined) return known;
    const tree = this.#workspace.treeAt(commit);
    const made = { tree, facts: new TreeFacts(tree, this.#wish) };
    this.#known.set(commit, made);
    return made;
  }
}
