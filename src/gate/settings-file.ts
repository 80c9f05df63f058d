import path from 'node:path';
import type { Workspace } from '../git/workspace.js';
import { Problem } from '../model/problem.js';
import type { Subject } from './subject.js';

/** Which version of a settings file counts: a commit's, the working folder's, or none that can be had. */
export type Version = { readonly at: 'commit'; readonly commit: string } | { readonly at: 'folder' } | { readonly at: 'nowhere' };

/** In a change the base decides; where it isn't to be had, nobody does. */
export function versionThatCounts(subject: Subject): Version {
  if (subject.mode !== 'changes' && subject.mode !== 'staged') return { at: 'folder' };
  const commit = subject.mode === 'changes' ? subject.range?.base : subject.before[0];
  return commit === undefined ? { at: 'nowhere' } : { at: 'commit', commit };
}

/** The version that the change would bring in. */
export function versionOfHead(subject: Subject): Version {
  return subject.range === undefined ? { at: 'folder' } : { at: 'commit', commit: subject.range.judged };
}

/** A file that a flag, input or the config names: inside the repository by its path there, outside by its absolute path. */
export type NamedFile = { readonly inside: string } | { readonly outside: string };

/** Where a named file lies. `named` is relative to `folder`; without a name, `fallback` is relative to the repository. */
export function locate(workspace: Workspace, folder: string, named: string | undefined, fallback: string): NamedFile {
  if (named === undefined) return { inside: fallback };
  const absolute = path.resolve(folder, named);
  const inside = workspace.within(absolute);
  return inside === undefined ? { outside: absolute } : { inside };
}

/** The text of a settings file in one version; undefined when that version has none. Throws a usage problem for what is no text. */
export async function readVersion(
  workspace: Workspace,
  file: NamedFile,
  version: Version,
  readOutside: (file: string) => Promise<Buffer | undefined>,
): Promise<string | undefined> {
  const bytes = 'outside' in file ? await readOutside(file.outside) : await readInside(workspace, file.inside, version);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('usage', `${shownPath(file)} is no UTF-8 text`, { fix: 'Save it as UTF-8.', place: shownPath(file) });
  }
}

export function shownPath(file: NamedFile): string {
  return 'inside' in file ? file.inside : file.outside;
}

async function readInside(workspace: Workspace, file: string, version: Version): Promise<Buffer | undefined> {
  switch (version.at) {
    case 'nowhere':
      return undefined;
    case 'folder': {
      const head = workspace.bare ? await workspace.head() : undefined;
      return head === undefined ? workspace.file(file) : workspace.file(file, head);
    }
    case 'commit':
      return workspace.file(file, version.commit);
  }
}
