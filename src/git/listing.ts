import type { TreeFile } from '../model/source.js';
import { showPath } from './bytes.js';

/** One name in a tree or an index. `path` is bytes in latin1. */
export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  /** `ls-files -t`: `S` is left out of the working tree (sparse checkout). */
  readonly tag?: string;
}

/** Reads `ls-tree -r -z` or `ls-files -s -z`, with or without `-t`; untracked names of the latter have no mode and id. */
export function parseListing(output: Buffer): Entry[] {
  const entries: Entry[] = [];
  const text = output.toString('latin1');
  for (let at = 0; at < text.length;) {
    let end = text.indexOf('\0', at);
    if (end === -1) end = text.length;
    const entry = parseEntry(text.slice(at, end));
    if (entry !== undefined) entries.push(entry);
    at = end + 1;
  }
  return entries;
}

function parseEntry(text: string): Entry | undefined {
  if (text.startsWith('? ')) return { path: text.slice(2), mode: '', id: '', tag: '?' };
  const tab = text.indexOf('\t');
  if (tab === -1) return undefined;
  const words = text.slice(0, tab).split(' ');
  const path = text.slice(tab + 1);
  const tag = words[0]?.length === 1 ? words.shift() : undefined;
  const [mode = '', second = '', third = ''] = words;
  // A tree says mode, type, id; an index mode, id, stage.
  const id = second.length >= 40 ? second : third;
  return tag === undefined ? { path, mode, id } : { path, mode, id, tag };
}

export function kindOfMode(mode: string): TreeFile['kind'] {
  return mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
}

/** Why a submodule is not looked into. */
export const submoduleWhy = 'submodule: its files belong to another repository';

export function asTreeFile(entry: Entry, id = entry.id): TreeFile {
  return { path: showPath(entry.path), id, kind: kindOfMode(entry.mode) };
}
