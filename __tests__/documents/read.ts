import type { Documents, LocatedPolicy } from '../../src/documents/located.js';
import { readDocuments } from '../../src/documents/index.js';
import type { Value } from '../../src/model/value.js';
import type { Tree, TreeFile } from '../../src/model/source.js';
import { emptyTally } from '../../src/model/source.js';

/** A tree of the given files. */
export function treeOf(files: Readonly<Record<string, string | Buffer>>): Tree {
  const all: TreeFile[] = Object.keys(files).map((path) => ({ path, id: path, kind: 'file' }));
  return {
    tally: emptyTally(),
    files: () => Promise.resolve(all),
    async *read(asked) {
      for (const file of asked) yield { file, bytes: Buffer.from(files[file.path] ?? '') };
    },
  };
}

export const readFiles = (files: Readonly<Record<string, string | Buffer>>): Promise<Documents> => readDocuments(treeOf(files));

/** The documents of one file. */
export const readOne = (path: string, text: string | Buffer): Promise<Documents> => readFiles({ [path]: text });

export const policiesOf = (documents: Documents): readonly LocatedPolicy[] => documents.units.flatMap(({ policies }) => policies);

/** `user alice: p1, p2` and so on: who holds what. */
export function holdings({ units }: Documents): string[] {
  return units.flatMap(({ principals }) =>
    principals.map(({ kind, name, policies, managed }) => {
      const held = [...policies.map((policy) => policy.name ?? '?'), ...managed.map(({ arn }) => shown(arn))];
      return `${kind} ${name}: ${held.join(', ')}`;
    }),
  );
}

/** A value for the eye: holes as `<reference>`, alternatives as `a|b`. */
export function shown(value: Value | undefined): string {
  switch (value?.type) {
    case undefined:
      return '-';
    case 'text':
      return value.text;
    case 'partial':
      return value.parts.map((part) => (typeof part === 'string' ? part : `<${part.reference}>`)).join('');
    case 'number':
      return value.raw;
    case 'boolean':
      return String(value.value);
    case 'null':
      return 'null';
    case 'list':
      return `[${value.items.map(shown).join(', ')}]`;
    case 'map':
      return `{${value.entries.map(({ key, value: inner }) => `${key}: ${shown(inner)}`).join(', ')}}`;
    case 'either':
      return value.options.map(shown).join('|');
    case 'unknown':
      return `?${value.why}?`;
  }
}
