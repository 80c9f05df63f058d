import type { HolderKind } from '../../iam/kind.js';
import { options } from '../../iam/read.js';
import type { Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import type { GrowingPrincipal, UnitBuilder } from '../unit.js';
import type { Resolver } from './resolver.js';
import type { Resource } from './template.js';
import { table } from '../../model/table.js';

/** Types that make a principal, and the property that names it. */
const makers: Readonly<Record<string, readonly [HolderKind, string]>> = table({
  'AWS::IAM::User': ['user', 'UserName'],
  'AWS::IAM::Group': ['group', 'GroupName'],
  'AWS::IAM::Role': ['role', 'RoleName'],
  'AWS::SSO::PermissionSet': ['permission-set', 'Name'],
});

/** The principals that a template makes, found again by logical id or by the name they get. */
export class Principals {
  readonly #unit: UnitBuilder;
  readonly #byId = new Map<string, GrowingPrincipal>();
  readonly #byName = new Map<string, GrowingPrincipal>();

  constructor(unit: UnitBuilder, known: ReadonlyMap<string, GrowingPrincipal> = new Map()) {
    this.#unit = unit;
    for (const [id, principal] of known) this.#byId.set(`${principal.kind} ${id}`, principal);
  }

  /** Makes the principal of a resource; undefined when it makes none. */
  make({ id, type, properties, span }: Resource, resolver: Resolver): GrowingPrincipal | undefined {
    const maker = makers[type];
    if (maker === undefined) return undefined;
    const [kind, property] = maker;
    const name = resolver.property(properties, property)?.value;
    const made = this.#unit.principal(kind, textOf(name) ?? id, span);
    if (textOf(name) === undefined) made.namedLater = 'stack';
    this.#byId.set(`${kind} ${id}`, made);
    if (name !== undefined) this.#byName.set(`${kind} ${identity(name)}`, made);
    return made;
  }

  /** A role that another resource brings along, under a logical id of its own. */
  implied(kind: HolderKind, name: string, { span }: Resource): GrowingPrincipal {
    const byReference = `${kind} ${JSON.stringify([{ reference: name }])}`;
    const made = this.#byName.get(byReference) ?? this.#unit.principal(kind, name, span);
    made.namedLater = 'stack';
    this.#byId.set(`${kind} ${name}`, made);
    return made;
  }

  /**
   * Those that a resolved name or list of names may mean. One that the template doesn't make is made of its name: the
   * policy has a holder all the same.
   */
  named(kind: HolderKind, names: Value | undefined): GrowingPrincipal[] {
    if (names === undefined) return [];
    const each = options(names).flatMap((option) => (option.type === 'list' ? option.items.flatMap(options) : [option]));
    return [...new Set(each.map((name) => this.#one(kind, name)))];
  }

  #one(kind: HolderKind, name: Value): GrowingPrincipal {
    const key = `${kind} ${identity(name)}`;
    const known = this.#byId.get(`${kind} ${logicalId(name) ?? ''}`) ?? this.#byName.get(key);
    if (known !== undefined) return known;
    const made = this.#unit.principal(kind, textOf(name) ?? logicalId(name) ?? shown(name), name.span);
    this.#byName.set(key, made);
    return made;
  }
}

/** The logical id that a resolved `Ref` or `GetAtt` speaks of. */
export function logicalId(value: Value): string | undefined {
  if (value.type !== 'partial') return undefined;
  const [only] = value.parts.length === 1 ? value.parts : [];
  return typeof only === 'object' ? only.reference.split('.')[0] : undefined;
}

/** Two values of the same identity come to the same name, also when it can't be known. */
function identity(value: Value): string {
  if (value.type === 'partial') return JSON.stringify(value.parts);
  return value.type === 'unknown' ? `? ${value.why}` : `= ${textOf(value) ?? ''}`;
}

function shown(value: Value): string {
  if (value.type === 'partial') return value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
  return value.type === 'unknown' ? value.why : value.type;
}
