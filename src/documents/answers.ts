import type { HolderKind } from '../iam/kind.js';
import type { ListValue, MapEntry, MapValue, Value } from '../model/value.js';
import { entry, member, textOf } from '../model/value.js';
import { documentOf } from './document.js';
import { providerOf } from './identity-provider.js';
import { isPolicyShape, kindByShape, organizationKinds } from './shape.js';
import { attach, entrySpan, trust } from './unit.js';
import type { UnitBuilder } from './unit.js';

/** Takes what an answer of AWS's API says of a policy and who holds it; the entries taken, empty when it is no such answer. */
export function takeAnswer(map: MapValue, unit: UnitBuilder): readonly MapEntry[] {
  return [...trustOf(map, unit), ...inlineOf(map, unit), ...ofOrganization(map, unit), ...ofEndpoint(map, unit), ...ofProvider(map, unit)];
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
  if (name === undefined) return [found];
  const role = unit.named('role', name, map.span);
  trust(policy, role);
  role.path = textOf(entry(map, 'Path')?.value);
  const longest = entry(map, 'MaxSessionDuration')?.value;
  if (longest !== undefined) role.longest = { value: longest, file: unit.file };
  const arn = member(member(map, 'PermissionsBoundary'), 'PermissionsBoundaryArn');
  if (arn !== undefined) role.boundary = { arn, file: unit.file };
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
    attach(policy, unit.named(kind, holder, map.span));
    return [found];
  }
  return [];
}

/** `{ PolicySummary: { Type }, Content }`. */
function ofOrganization(map: MapValue, unit: UnitBuilder): MapEntry[] {
  const type = textOf(member(member(map, 'PolicySummary'), 'Type'));
  const content = entry(map, 'Content');
  if (type === undefined || content === undefined) return [];
  const kind = organizationKinds[type];
  const name = textOf(member(member(map, 'PolicySummary'), 'Name'));
  if (kind !== undefined) unit.policy(kind, documentOf(content.value), entrySpan(content), { name });
  return [content];
}

/** `{ VpcEndpointId, PolicyDocument }`. */
function ofEndpoint(map: MapValue, unit: UnitBuilder): MapEntry[] {
  const found = entry(map, 'PolicyDocument');
  const name = textOf(entry(map, 'VpcEndpointId')?.value);
  if (found === undefined || name === undefined) return [];
  const document = documentOf(found.value);
  if (document.type === 'map' && !isPolicyShape(document)) return [];
  unit.policy('endpoint', document, entrySpan(found), { name });
  return [found];
}

/** `{ Url, ClientIDList }`. */
function ofProvider(map: MapValue, unit: UnitBuilder): MapEntry[] {
  const url = entry(map, 'Url');
  const listed = entry(map, 'ClientIDList');
  if (url?.value.type !== 'text' || listed?.value.type !== 'list') return [];
  unit.provider(providerOf(url.value, listed.value, { file: unit.file, span: map.span, certain: true }));
  return [listed];
}

/** Versions of one policy, of which only the default one holds: without the others. */
export function effective({ items }: ListValue): readonly Value[] {
  const isDefault = (value: Value): boolean | undefined => {
    const flag = member(value, 'IsDefaultVersion');
    return flag?.type === 'boolean' ? flag.value : undefined;
  };
  return items.some((item) => isDefault(item) === true) ? items.filter((item) => isDefault(item) !== false) : items;
}
