import type { HolderKind, PolicyKind } from '../iam/kind.js';
import type { IgnoreComment } from '../model/outcome.js';
import type { Span } from '../model/position.js';
import type { MapEntry, Value } from '../model/value.js';
import type { IdentityProvider, LocatedPolicy, LongestSession, ManagedPolicy, Principal, SourceFile, Unit } from './located.js';

/** A principal while its unit is read. */
export interface GrowingPrincipal extends Principal {
  readonly policies: LocatedPolicy[];
  readonly managed: ManagedPolicy[];
  trust: LocatedPolicy | undefined;
  boundary: LocatedPolicy | ManagedPolicy | undefined;
  members?: Principal[];
  namedLater?: 'stack' | 'tool' | undefined;
  path?: string | undefined;
  longest?: LongestSession | undefined;
}

export interface GrowingPolicy extends LocatedPolicy {
  readonly holders: GrowingPrincipal[];
}

/** What a document is, as the place around it says. */
export interface PolicyNote {
  readonly name?: string | undefined;
  readonly service?: string | undefined;
  readonly ready?: true | undefined;
  readonly inVpc?: true | undefined;
  /** Where a unit of several files has it; else the unit's own file. */
  readonly file?: SourceFile | undefined;
}

/** Gathers the policies and principals of one unit. */
export class UnitBuilder {
  readonly file: SourceFile;
  readonly #id: string;
  readonly #policies: LocatedPolicy[] = [];
  readonly #principals: GrowingPrincipal[] = [];
  readonly #named = new Map<string, GrowingPrincipal>();
  readonly #ignores: IgnoreComment[] = [];
  readonly #providers: IdentityProvider[] = [];

  constructor(id: string, file: SourceFile) {
    this.#id = id;
    this.file = file;
  }

  policy(kind: PolicyKind, document: Value, span: Span, { name, service, ready, inVpc, file = this.file }: PolicyNote = {}): GrowingPolicy {
    const made: GrowingPolicy = {
      kind,
      ...(name === undefined ? {} : { name }),
      ...(service === undefined ? {} : { service }),
      ...(ready === undefined ? {} : { ready }),
      ...(inVpc === undefined ? {} : { inVpc }),
      document,
      span,
      file,
      holders: [],
    };
    this.#policies.push(made);
    return made;
  }

  principal(kind: HolderKind, name: string, span: Span, file: SourceFile = this.file): GrowingPrincipal {
    const made: GrowingPrincipal = { kind, name, file, span, policies: [], managed: [], trust: undefined, boundary: undefined };
    this.#principals.push(made);
    return made;
  }

  /** The principal of that name, made when it is the first that is told of it. */
  named(kind: HolderKind, name: string, span: Span): GrowingPrincipal {
    const key = `${kind} ${name}`;
    const known = this.#named.get(key) ?? this.principal(kind, name, span);
    this.#named.set(key, known);
    return known;
  }

  provider(made: IdentityProvider): void {
    this.#providers.push(made);
  }

  ignore(rule: string, reason: string | undefined, at: Span, resource: Span): void {
    const { lines, path } = this.file;
    const within = [lines.at(resource.start).line, lines.at(resource.end).line] as const;
    this.#ignores.push({ path, line: lines.at(at.start).line, rule, reason, lines: within });
  }

  /** Undefined when nothing was found. */
  build(): Unit | undefined {
    if (this.#policies.length + this.#principals.length + this.#providers.length === 0) return undefined;
    const ignores = this.#ignores.length === 0 ? {} : { ignores: this.#ignores };
    const providers = this.#providers.length === 0 ? {} : { providers: this.#providers };
    return { id: this.#id, policies: this.#policies, principals: this.#principals, ...providers, ...ignores };
  }
}

/** Gives a principal an identity policy, once. */
export function attach(policy: GrowingPolicy, principal: GrowingPrincipal): void {
  const known =
    policy.holders.length < principal.policies.length ? policy.holders.includes(principal) : principal.policies.includes(policy);
  if (known) return;
  policy.holders.push(principal);
  principal.policies.push(policy);
}

/** What members of groups hold through them is written out this many times in a unit; no account comes near. */
const membershipLimit = 200_000;

/** Gives each user what its groups hold; the groups stay its direct holders. */
export function joinGroups(members: readonly (readonly [group: GrowingPrincipal, user: GrowingPrincipal])[]): void {
  let written = 0;
  for (const [group, user] of members) {
    written += group.policies.length + group.managed.length;
    if (group === user || written > membershipLimit) continue;
    (group.members ??= []).push(user);
    const policies = new Set(user.policies);
    for (const policy of group.policies) if (!policies.has(policy)) user.policies.push(policy);
    const managed = new Set(user.managed);
    for (const policy of group.managed) if (!managed.has(policy)) user.managed.push(policy);
  }
}

/** Makes a policy a role's trust. */
export function trust(policy: GrowingPolicy, principal: GrowingPrincipal): void {
  policy.holders.push(principal);
  principal.trust = policy;
}

/** From the key to the end of its value. */
export function entrySpan({ keySpan, value }: MapEntry): Span {
  return { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
}
