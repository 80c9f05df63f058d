import type { HolderKind } from '../iam/kind.js';
import type { MapValue, TextValue, Value } from '../model/value.js';
import { entry, member, textOf } from '../model/value.js';
import { documentOf } from './document.js';
import { attach, entrySpan, joinGroups, trust } from './unit.js';
import type { GrowingPolicy, GrowingPrincipal, UnitBuilder } from './unit.js';

const lists: readonly (readonly [string, HolderKind, string, string])[] = [
  ['GroupDetailList', 'group', 'GroupName', 'GroupPolicyList'],
  ['UserDetailList', 'user', 'UserName', 'UserPolicyList'],
  ['RoleDetailList', 'role', 'RoleName', 'RolePolicyList'],
];

/** Whether this is what `aws iam get-account-authorization-details` gives. */
export function isAccountDetails(map: MapValue): boolean {
  return lists.some(([list]) => entry(map, list)?.value.type === 'list');
}

/** A page that has nothing but managed policies with their versions. */
export function isPolicyPage(map: MapValue): boolean {
  return items(member(map, 'Policies')).some((policy) => member(policy, 'PolicyVersionList') !== undefined);
}

/**
 * The users, groups and roles of an account with all that they hold, from one or more pages
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html).
 */
export function accountDetails(pages: readonly MapValue[], unit: UnitBuilder): void {
  const all = (name: string): Value[] => pages.flatMap((page) => items(member(page, name)));
  const account = new Account(unit, managedDocuments(all('Policies'), boundariesIn(lists.flatMap(([list]) => all(list))), unit));
  for (const [list, kind, name, inline] of lists) {
    for (const detail of all(list)) account.add(detail, kind, textOf(member(detail, name)) ?? kind, inline);
  }
  joinGroups(account.members);
}

class Account {
  readonly #unit: UnitBuilder;
  readonly #managed: ReadonlyMap<string, { policy(kind: 'identity' | 'boundary'): GrowingPolicy }>;
  readonly members: [group: GrowingPrincipal, user: GrowingPrincipal][] = [];
  readonly #groups = new Map<string, GrowingPrincipal>();

  constructor(unit: UnitBuilder, managed: ReadonlyMap<string, { policy(kind: 'identity' | 'boundary'): GrowingPolicy }>) {
    this.#unit = unit;
    this.#managed = managed;
  }

  add(detail: Value, kind: HolderKind, name: string, inline: string): void {
    const principal = this.#unit.principal(kind, name, detail.span);
    if (kind === 'group') this.#groups.set(name, principal);
    this.#trust(detail, principal);
    for (const each of items(member(detail, inline))) {
      const found = each.type === 'map' ? entry(each, 'PolicyDocument') : undefined;
      if (found === undefined) continue;
      const note = { name: textOf(member(each, 'PolicyName')) };
      attach(this.#unit.policy('identity', documentOf(found.value), entrySpan(found), note), principal);
    }
    for (const each of items(member(detail, 'AttachedManagedPolicies'))) this.#attached(member(each, 'PolicyArn'), principal);
    for (const group of items(member(detail, 'GroupList'))) {
      const held = this.#groups.get(textOf(group) ?? '');
      if (held !== undefined) this.members.push([held, principal]);
    }
    const boundary = member(member(detail, 'PermissionsBoundary'), 'PermissionsBoundaryArn');
    if (boundary?.type === 'text') {
      principal.boundary = this.#managed.get(boundary.text)?.policy('boundary') ?? { arn: boundary, file: this.#unit.file };
    }
  }

  #trust(detail: Value, principal: GrowingPrincipal): void {
    const found = detail.type === 'map' ? entry(detail, 'AssumeRolePolicyDocument') : undefined;
    if (found !== undefined)
      trust(this.#unit.policy('trust', documentOf(found.value), entrySpan(found), { name: principal.name }), principal);
  }

  #attached(arn: Value | undefined, principal: GrowingPrincipal): void {
    if (arn?.type !== 'text') return;
    const known = this.#managed.get(arn.text);
    if (known === undefined) principal.managed.push({ arn, file: this.#unit.file });
    else attach(known.policy('identity'), principal);
  }
}

/** The documents of the account's own managed policies by ARN; those of AWS are known by their ARN alone. */
function managedDocuments(
  policies: readonly Value[],
  boundaries: ReadonlySet<string>,
  unit: UnitBuilder,
): Map<string, { policy(kind: 'identity' | 'boundary'): GrowingPolicy }> {
  const found = new Map<string, { policy(kind: 'identity' | 'boundary'): GrowingPolicy }>();
  for (const each of policies) {
    const arn = member(each, 'Arn') as TextValue | undefined;
    if (arn?.type !== 'text' || arn.text.includes(':iam::aws:policy/')) continue;
    const versions = items(member(each, 'PolicyVersionList'));
    const current = versions.find((version) => {
      const flag = member(version, 'IsDefaultVersion');
      return flag?.type === 'boolean' && flag.value;
    });
    const document = current?.type === 'map' ? entry(current, 'Document') : undefined;
    if (document === undefined) continue;
    const made = new Map<string, GrowingPolicy>();
    const policy = (kind: 'identity' | 'boundary'): GrowingPolicy => {
      const known =
        made.get(kind) ?? unit.policy(kind, documentOf(document.value), entrySpan(document), { name: textOf(member(each, 'PolicyName')) });
      made.set(kind, known);
      return known;
    };
    const limits = boundaries.has(arn.text) || countOf(member(each, 'PermissionsBoundaryUsageCount')) > 0;
    const boundaryOnly = limits && countOf(member(each, 'AttachmentCount')) === 0;
    if (!boundaryOnly) policy('identity');
    found.set(arn.text, { policy });
  }
  return found;
}

/** The ARNs that users and roles have as their boundary. */
function boundariesIn(details: readonly Value[]): ReadonlySet<string> {
  return new Set(details.flatMap((detail) => textOf(member(member(detail, 'PermissionsBoundary'), 'PermissionsBoundaryArn')) ?? []));
}

function countOf(value: Value | undefined): number {
  return value?.type === 'number' ? value.value : 0;
}

function items(value: Value | undefined): readonly Value[] {
  return value?.type === 'list' ? value.items : [];
}
