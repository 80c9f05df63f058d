import type { ListValue, MapValue, Value } from '../model/value.js';
import { entry, textOf } from '../model/value.js';
import { accountDetails, isAccountDetails, isPolicyPage } from './account-details.js';
import { effective, takeAnswer } from './answers.js';
import { isApiModel } from './api-model.js';
import { documentIn, documentOf } from './document.js';
import { embeddedList } from './embedded.js';
import { isPolicyShape, isStackPolicy, kindByShape, serviceByShape } from './shape.js';
import type { PolicyNote, UnitBuilder } from './unit.js';

/** What a map found on the way may be besides a policy: the caller reads it and says so. */
export type Elsewise = (map: MapValue, unit: UnitBuilder) => boolean;

const never: Elsewise = () => false;

/**
 * Policy documents by their shape, wherever they stand in a value: nested, as JSON in a string, in the answers of IAM's API
 * (`get-policy-version`, `get-role`, `get-user-policy`, `get-account-authorization-details`).
 */
export function findPolicies(value: Value, unit: UnitBuilder, elsewise: Elsewise = never): void {
  switch (value.type) {
    case 'map':
      findInMap(value, unit, elsewise);
      return;
    case 'list':
      findInList(value, unit, elsewise);
      return;
    case 'either':
      for (const option of value.options) findPolicies(option, unit, elsewise);
      return;
    case 'text': {
      const document = documentOf(value);
      const inner = document.type === 'map' ? document : embeddedList(value);
      if (inner !== undefined) findPolicies(inner, unit, elsewise);
      return;
    }
    default:
  }
}

/** A document whose kind nothing but its shape tells. */
export function addByShape(document: Value, unit: UnitBuilder, note: PolicyNote = {}): void {
  const kind = kindByShape(document);
  unit.policy(kind, document, document.span, { ...note, service: kind === 'resource' ? serviceByShape(document) : undefined });
}

/** A list may be the pages of one account. */
function findInList(list: ListValue, unit: UnitBuilder, elsewise: Elsewise): void {
  const maps = list.items.filter((item) => item.type === 'map');
  const pages = maps.some(isAccountDetails) ? maps.filter((map) => isAccountDetails(map) || isPolicyPage(map)) : [];
  if (pages.length > 0) accountDetails(pages, unit);
  for (const item of effective(list)) if (!pages.includes(item as MapValue)) findPolicies(item, unit, elsewise);
}

/** `tree.json` beside the templates that the CDK writes: the documents of all of them once more. */
function isConstructTree(map: MapValue): boolean {
  return /^tree-/.test(textOf(entry(map, 'version')?.value) ?? '') && entry(map, 'tree') !== undefined;
}

function findInMap(map: MapValue, unit: UnitBuilder, elsewise: Elsewise): void {
  if (isAccountDetails(map)) return accountDetails([map], unit);
  if (elsewise(map, unit)) return;
  if (isStackPolicy(map) || isConstructTree(map) || isApiModel(map)) return;
  if (isPolicyShape(map)) return addByShape(documentIn(unit.file, map), unit);
  const taken = takeAnswer(map, unit);
  for (const each of map.entries) if (!taken.includes(each)) findPolicies(each.value, unit, elsewise);
}
