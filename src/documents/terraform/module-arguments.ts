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
 * The policy documents that calls of modules from elsewhere are given: what the module does with them nobody sees, but that they
 * are somebody's is sure. A module of the tree is read itself, with what it is given.
 */
export function givenToModules(folder: Folder, evaluator: Evaluator): Argument[] {
  return [...folder.calls].flatMap(([name, { block, base, source }]): Argument[] => {
    const scope = scopeOf(folder, base);
    const from = source && evaluator.evaluate(source, scope);
    if (from?.type !== 'text' || /^\.\.?(?:\/|$)/.test(from.text)) return [];
    return instancesOf(block.body, scope, evaluator).flatMap((instance) => {
      const place = new BlockPlace(block, instance.scope, evaluator.span(block.span, instance.scope));
      return block.body.attributes.flatMap((each): Argument[] => {
        // A ceiling is no grant.
        if (!/polic|document/i.test(each.name) || /boundar|scp|control/i.test(each.name)) return [];
        const value = valueOf(place, each.name, evaluator);
        return value === undefined ? [] : documentsWithin(value).map((document) => ({ name, value: document }));
      });
    });
  });
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
