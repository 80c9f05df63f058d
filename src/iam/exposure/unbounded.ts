import type { Value } from '../../model/value.js';
import type { CatalogAction } from '../catalog/service.js';
import type { Statement } from '../document.js';
import type { Pattern } from '../pattern.js';
import { compilePattern, partsOf } from '../pattern.js';
import { covers } from '../pattern-relation.js';
import { settle, shownText } from '../pieces.js';

/** True when a statement's resources hold every resource of a type that an action works on, of some account and Region. */
export function reachesAll({ resources }: Statement, action: CatalogAction): boolean {
  if (resources === undefined) return false;
  const kinds = action.resources.map(({ arn }) => compilePattern([arn], { variables: false }));
  if (resources.negated) return kinds.length === 0 || kinds.some((kind) => !resources.values.some((value) => mayHold(value, kind)));
  return resources.values.some((value) => holdsAll(value, kinds));
}

/** True when a Deny surely hits all that an action works on, or surely hits one that works on nothing in particular. */
export function deniesAll({ resources }: Statement, action: CatalogAction): boolean {
  if (resources === undefined || resources.negated) return false;
  const kinds = action.resources.map(({ arn }) => compilePattern([arn], { variables: false }));
  return resources.values.some((value) => isStar(value) || (kinds.length > 0 && kinds.every((kind) => holdsAll(value, [kind]))));
}

function holdsAll(value: Value, kinds: readonly Pattern[]): boolean {
  if (isStar(value)) return true;
  const anywhere = anywhereOf(value);
  return anywhere !== undefined && kinds.some((kind) => covers(anywhere, kind));
}

/** Of what is left out nobody says how much is left: only what is plainly of another kind leaves all. */
function mayHold(value: Value, kind: Pattern): boolean {
  const anywhere = anywhereOf(value);
  return anywhere === undefined || isStar(value) || covers(anywhere, kind);
}

function isStar(value: Value): boolean {
  return value.type === 'text' && /^\*+$/.test(value.text);
}

/** The resource in every partition, Region and account; a part of its name that isn't known is taken for a name. */
function anywhereOf(value: Value): Pattern | undefined {
  const parts = partsOf(value);
  if (parts === undefined) return undefined;
  const fields = shownText(settle(parts))
    .replace(/\$\{[^}]*\}/g, 'x')
    .split(':');
  if (fields.length < 6) return undefined;
  return compilePattern([['arn', '*', fields[2], '*', '*', ...fields.slice(5)].join(':')], { variables: false });
}
