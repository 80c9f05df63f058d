import { isPolicyShape } from '../shape.js';
import { BlockPlace, instancesOf, valueOf } from './blocks.js';
import type { Evaluator } from './evaluate.js';
import type { Folder } from './folder.js';
import { documentOf } from './policy-text.js';
import { scopeOf } from './scope.js';
import type { Worked } from './worked.js';

/** What a call hands to a module that stands elsewhere. */
export interface Argument {
  readonly name: string;
  readonly value: Worked;
}

/**
 * What calls of modules from elsewhere are given for a policy: what the module does with it nobody sees, but that it is
 * somebody's is sure. A module of the tree is read itself, with what it is given.
 */
function given(folder: Folder, evaluator: Evaluator): Argument[] {
  return [...folder.calls].flatMap(([name, { block, base, source }]): Argument[] => {
    const scope = scopeOf(folder, base);
    const from = source && evaluator.evaluate(source, scope);
    if (from?.type !== 'text' || /^\.\.?(?:\/|$)/.test(from.text)) return [];
    return instancesOf(block.body, scope, evaluator).flatMap((instance) => {
      const place = new BlockPlace(block, instance.scope, evaluator.span(block.span, instance.scope));
      return block.body.attributes.flatMap((each): Argument[] => {
        // A ceiling is no grant.
        if (!/polic|document/i.test(each.name) || /boundar|scp|control|deny|denied/i.test(each.name)) return [];
        const value = valueOf(place, each.name, evaluator);
        return value === undefined ? [] : [{ name, value }];
      });
    });
  });
}

/** The documents among what modules are given, and the managed policies of AWS by the module that attaches them. */
export function givenToModules(folder: Folder, evaluator: Evaluator): { readonly documents: Argument[]; readonly managed: Argument[] } {
  const all = given(folder, evaluator);
  return {
    documents: all.flatMap(({ name, value }) => documentsWithin(value).map((document) => ({ name, value: document }))),
    managed: all.flatMap(({ name, value }) => managedWithin(value).map((arn) => ({ name, value: arn }))),
  };
}

function managedWithin(value: Worked, depth = 0): Worked[] {
  if (value.type === 'text') return /^arn:[\w-]+:iam::aws:policy\//.test(value.text) ? [value] : [];
  if (depth === deepest) return [];
  if (value.type === 'list') return value.items.flatMap((item) => managedWithin(item, depth + 1));
  return value.type === 'map' ? value.entries.flatMap((entry) => managedWithin(entry.value, depth + 1)) : [];
}

/** Lists of maps of documents are as deep as anybody writes them. */
const deepest = 4;

/** The documents that a value is, or that stand within its lists and maps. */
export function documentsWithin(value: Worked, depth = 0): Worked[] {
  const document = documentOf(value);
  if (document.type === 'map' && isPolicyShape(document)) return [document];
  if (depth === deepest) return [];
  if (value.type === 'list') return value.items.flatMap((item) => documentsWithin(item, depth + 1));
  return value.type === 'map' ? value.entries.flatMap((entry) => documentsWithin(entry.value, depth + 1)) : [];
}
