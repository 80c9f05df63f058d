import type { HolderKind } from '../iam/kind.js';
import type { MapEntry, MapValue, Value } from '../model/value.js';
import { entry, textOf } from '../model/value.js';
import { accountDetails, isAccountDetails } from './account-details.js';
import { documentOf } from './document.js';
import { isPolicyShape, isStackPolicy, kindByShape, serviceByShape } from './shape.js';
import { attach, entrySpan, trust } from './unit.js';
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
      for (const item of value.items) findPolicies(item, unit, elsewise);
      return;
    case 'either':
      for (const option of value.options) findPolicies(option, unit, elsewise);
      return;
    case 'text': {
      const document = documentOf(value);
      if (document.type === 'map') findPolicies(document, unit, elsewise);
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

function findInMap(map: MapValue, unit: UnitBuilder, elsewise: Elsewise): void {
  if (isAccountDetails(map)) return accountDetails(map, unit);
  if (elsewise(map, unit)) return;
  if (isStackPolicy(map)) return;
  if (isPolicyShape(map)) return addByShape(documentOf(map), unit);
  const taken = [...trustOf(map, unit), ...inlineOf(map, unit)];
  for (const each of map.entries) if (!taken.includes(each)) findPolicies(each.value, unit, elsewise);
}

/** `{ RoleName, AssumeRolePolicyDocument }`. */
function trustOf(map: MapValue, unit: UnitBuilder): MapEntry[] {
  const found = entry(map, 'AssumeRolePolicyDocument');
  if (found === undefined) return [];
  const document = documentOf(found.value);
  // A schema or a form has a property of that name too.
  if (document.type !== 'map' || !isPolicyShape(document)) return [];
  const name = textOf(entry(map, 'RoleName')?.value);
  const policy = unit.policy('trust', document, entrySpan(found), { name });
  if (name !== undefined) trust(policy, unit.principal('role', name, map.span));
  return [found];
}

const named: readonly (readonly [string, HolderKind])[] = [
  ['UserName', 'user'],
  ['GroupName', 'group'],
  ['RoleName', 'role'],
];

/** `{ UserName, PolicyName, PolicyDocument }`. */
function inlineOf(map: MapValue, unit: UnitBuilder): MapEntry[] {
  const found = entry(map, 'PolicyDocument');
  const document = found === undefined ? undefined : documentOf(found.value);
  if (found === undefined || document?.type !== 'map' || !isPolicyShape(document) || kindByShape(document) !== 'identity') return [];
  for (const [key, kind] of named) {
    const holder = textOf(entry(map, key)?.value);
    if (holder === undefined) continue;
    const policy = unit.policy('identity', document, entrySpan(found), { name: textOf(entry(map, 'PolicyName')?.value) });
    attach(policy, unit.principal(kind, holder, map.span));
    return [found];
  }
  return [];
}
