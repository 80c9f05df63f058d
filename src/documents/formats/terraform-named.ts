import type { TextFile } from './format.js';

/** A call that takes in a file of the tree, with the path that it names. */
const call = /\b(?:file|templatefile)\(\s*"((?:[^"\\\n]|\\.){1,300})"/g;

/** Of a path that isn't known in whole so many files are taken that may be meant. */
const choiceLimit = 200;

/** The files that `file()` and `templatefile()` name, as far as their paths are written out. */
export function filesTakenIn(files: readonly TextFile[], paths: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const { text, source } of files) {
    const folder = source.path.slice(0, Math.max(0, source.path.lastIndexOf('/')));
    for (const [, written = ''] of text.matchAll(call)) {
      const path = within(folder, written.replace(/\$\{path\.(?:module|root|cwd)\}/g, '.'));
      if (path === undefined) continue;
      if (!path.includes('${')) {
        if (paths.has(path)) found.add(path);
      } else for (const each of matching(path, paths)) found.add(each);
    }
  }
  return [...found];
}

function matching(path: string, paths: ReadonlySet<string>): string[] {
  const literals = path.split(/\$\{[^}]*\}/);
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (first === '' || literals.length > 4) return [];
  const found: string[] = [];
  for (const each of paths) {
    if (each.length >= first.length + last.length && each.startsWith(first) && each.endsWith(last)) found.push(each);
    if (found.length > choiceLimit) return [];
  }
  return found;
}

function within(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
