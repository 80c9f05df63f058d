import type { Value } from '../../model/value.js';
import type { SourceFile } from '../located.js';
import { variablesIn } from './variable-syntax.js';
import type { OpenFile, Variables } from './variables.js';

/** Files of the repository that a configuration names, by the path as written. */
export interface NamedFiles {
  readonly value: OpenFile;
  readonly source: (path: string) => SourceFile | undefined;
}

/** Statements of one file, in its places; without a file, of the configuration's own. */
export interface Statements {
  readonly items: Value[];
  readonly file: SourceFile | undefined;
}

/** Lists lead to others no further than this. */
const depthLimit = 8;

/**
 * The statements that a list comes to, by the file that they stand in: the framework takes whole files and keys of them for
 * statements or lists of them.
 */
export function statementsOf(written: Value | undefined, variables: Variables, files: NamedFiles): Statements[] {
  const groups: Statements[] = [];
  const add = (value: Value, file: SourceFile | undefined): void => {
    const known = groups.find((group) => group.file === file);
    const items = value.type === 'list' ? value.items : [value];
    if (known === undefined) groups.push({ items: [...items], file });
    else known.items.push(...items);
  };
  const gather = (value: Value, depth: number): void => {
    if (value.type === 'list') for (const item of value.items) gather(item, depth);
    else {
      const [path, address] = (depth < depthLimit && fileOf(value)) || [];
      const content = path === undefined ? undefined : files.value(path);
      const taken = content && variables.of(content, address ?? []);
      if (taken !== undefined && path !== undefined) return add(taken, files.source(path));
      const self = depth < depthLimit ? selfOf(value) : undefined;
      const raw = self && variables.written(self);
      if (raw !== undefined && raw.type !== 'map') return gather(raw, depth + 1);
      const filled = variables.fill(value);
      if (filled.type !== 'text' && filled.type !== 'null') add(filled, undefined);
    }
  };
  if (written !== undefined) gather(written, 0);
  return groups;
}

/** `${file(path):address}`, and nothing but that. */
function fileOf(value: Value): readonly [path: string, address: string[]] | undefined {
  const match = /^file\(\s*([^(){}]+?)\s*\)(?::([\w.-]+))?$/.exec(sourceOf(value) ?? '');
  return match === null ? undefined : [match[1] as string, match[2]?.split('.') ?? []];
}

function selfOf(value: Value): string[] | undefined {
  return /^self:([\w.-]+)$/.exec(sourceOf(value) ?? '')?.[1]?.split('.');
}

function sourceOf(value: Value): string | undefined {
  const [only, ...more] = value.type === 'text' ? variablesIn(value.text.trim()) : [];
  return typeof only === 'object' && more.length === 0 ? only.sources[0] : undefined;
}
