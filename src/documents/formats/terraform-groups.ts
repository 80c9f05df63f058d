import { normalised } from '../terraform/file-functions.js';
import { Groups } from '../terraform/groups.js';
import { moduleSources } from '../terraform/module-sources.js';
import type { TextFile } from './format.js';

/** Longer files are not parsed. In UTF-16 units. */
export const terraformSizeLimit = 8 * 1024 * 1024;

/** Files that give variables a value. */
export const assigns = /\.tfvars(?:\.json)?$/;

/** What is read later wins, as in Terraform: `terraform.tfvars`, `terraform.tfvars.json`, then the others by name. */
function rank({ source: { path } }: TextFile): number {
  if (!assigns.test(path)) return 0;
  return /(?:^|\/)terraform\.tfvars$/.test(path) ? 1 : /(?:^|\/)terraform\.tfvars\.json$/.test(path) ? 2 : 3;
}

/** The folder of a file; '' at the root. */
export function folderOf({ source: { path } }: TextFile): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * The files in groups that are read one after the other: a folder stands in one group with those that it calls as modules and those
 * that call it, so that of all others nothing need be held. In a group files stand in the order in which Terraform reads them.
 */
export function* groupsOf(files: readonly TextFile[]): Iterable<readonly TextFile[]> {
  const sorted = [...files].sort((a, b) => rank(a) - rank(b) || (a.source.path < b.source.path ? -1 : 1));
  const folders = new Map<string, TextFile[]>();
  for (const file of sorted) {
    const known = folders.get(folderOf(file));
    if (known === undefined) folders.set(folderOf(file), [file]);
    else known.push(file);
  }
  const groups = new Groups(folders.keys());
  for (const file of sorted) {
    const sources = file.text.length > terraformSizeLimit ? [] : moduleSources(file.text, file.source.path);
    if (sources === undefined) {
      yield sorted;
      return;
    }
    for (const source of sources) {
      const called = normalised(`${folderOf(file)}/${source}`);
      if (called !== undefined && folders.has(called)) groups.join(folderOf(file), called);
    }
  }
  const ranks = new Map(sorted.map((file, index) => [file, index]));
  for (const folder of folders.keys()) {
    const group = groups.take(folder).flatMap((each) => folders.get(each) ?? []);
    if (group.length > 0) yield group.sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number));
  }
}
