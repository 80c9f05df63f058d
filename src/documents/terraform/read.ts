import type { PolicyKind } from '../../iam/kind.js';
import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import { isPolicyShape, kindByShape, organizationKinds, serviceByShape } from '../shape.js';
import type { LongestSession, ManagedPolicy, SourceFile } from '../located.js';
import { attach, joinGroups, trust } from '../unit.js';
import type { GrowingPolicy, GrowingPrincipal, PolicyNote, UnitBuilder } from '../unit.js';
import { attachments, makers } from './attachments.js';
import type { Attachment } from './attachments.js';
import { attributeSpan, BlockPlace, blocksOf, instancesOf, isPlace, valueOf } from './blocks.js';
import type { Place } from './blocks.js';
import type { Evaluator } from './evaluate.js';
import { attribute } from './folder.js';
import type { Folder, Resource } from './folder.js';
import type { Ground } from './ground.js';
import { addProvider, providerTypes } from './identity-provider.js';
import { lambdaStatement } from './lambda-permission.js';
import { documentsWithin, givenToModules } from './module-arguments.js';
import { documentOf } from './policy-text.js';
import { byFile, isEmptyDocument } from './policy-document.js';
import { each, principalsOf, Registry } from './registry.js';
import { otherLanguages, policyAttributes } from './resource-policies.js';
import { isWithinVpc } from './search-domain.js';
import type { ResourceValues } from './resource-values.js';
import { originOf } from './resource-values.js';
import { scopeOf } from './scope.js';
import type { Worked } from './worked.js';

/** In the place of what is done, so that it is held no longer. */
const nothing = (): void => undefined;

type Managed = (use: 'identity' | 'boundary') => GrowingPolicy | undefined;

/** Reads the resources of folders: first what they make, then who is given what. */
export class Reader {
  readonly #evaluator: Evaluator;
  readonly #values: ResourceValues;
  readonly #ground: Ground;
  readonly #principals = new Registry<GrowingPrincipal>();
  readonly #managed = new Registry<Managed>();
  readonly #members: [group: GrowingPrincipal, user: GrowingPrincipal][] = [];
  /** A document that several resources hold is one policy. */
  readonly #made = new WeakMap<Value, Map<string, GrowingPolicy>>();
  readonly #parts = new Map<GrowingPolicy, readonly GrowingPolicy[]>();
  readonly #later: (() => void)[] = [];

  constructor(evaluator: Evaluator, values: ResourceValues, ground: Ground) {
    this.#evaluator = evaluator;
    this.#values = values;
    this.#ground = ground;
  }

  folder(folder: Folder, unit: UnitBuilder): void {
    for (const resource of folder.resources.values()) {
      if (resource.data) continue;
      for (const { scope, key } of instancesOf(resource.block.body, scopeOf(folder, resource.base), this.#evaluator)) {
        const span = this.#evaluator.span(resource.block.span, scope);
        this.#resource(resource, new BlockPlace(resource.block, scope, span), unit, originOf(resource, key));
      }
    }
    const { documents, managed } = givenToModules(folder, this.#evaluator);
    for (const { name, value } of documents) this.#byShape(value, unit, name);
    const own = (name: string, { span }: Worked): GrowingPrincipal => unit.named('role', name, this.#ground.span(span)?.span ?? span);
    for (const { name, value } of managed) this.#attachManaged(value, [own(`module.${name}`, value)], folder);
  }

  /** What can only be said when everything is made. Documents that nothing took up are policies of nobody known. */
  end(folders: Iterable<readonly [Folder, UnitBuilder]>): void {
    for (let i = 0; i < this.#later.length; i++) {
      const work = this.#later[i] as () => void;
      this.#later[i] = nothing;
      work();
    }
    joinGroups(this.#members);
    for (const [folder, unit] of folders) {
      for (const resource of folder.resources.values()) {
        if (!resource.data || resource.type !== 'aws_iam_policy_document' || folder.used.has(resource)) continue;
        if (instancesOf(resource.block.body, scopeOf(folder, resource.base), this.#evaluator).length === 0) continue;
        const document = this.#values.document(resource);
        if (document !== undefined && !isEmptyDocument(document)) this.#byShape(document, unit, resource.name);
      }
    }
  }

  #resource(resource: Resource, place: Place, unit: UnitBuilder, origin: string): void {
    const { type } = resource;
    const kind = makers[type];
    const attachment = attachments[type];
    if (kind !== undefined) this.#principal(resource, place, unit, origin);
    else if (providerTypes.has(type)) addProvider(place, unit, this.#evaluator, this.#ground);
    else if (type === 'aws_iam_policy') this.#policy(resource, place, unit, origin);
    else if (attachment !== undefined) this.#later.push(() => this.#attachment(resource, attachment, place, unit));
    else if (type === 'aws_iam_user_group_membership' || type === 'aws_iam_group_membership') {
      this.#later.push(() => this.#membership(type, place, unit, resource.folder));
    } else if (type === 'aws_ssoadmin_permissions_boundary_attachment' || type === 'aws_ssoadmin_customer_managed_policy_attachment') {
      this.#later.push(() => this.#permissionSet(type, place, unit, resource.folder));
    } else if (type === 'aws_organizations_policy') {
      const given = valueOf(place, 'type', this.#evaluator);
      const found = given === undefined ? 'scp' : organizationKinds[textOf(given) ?? ''];
      if (found !== undefined) this.#document('content', found, place, unit, { name: resource.name });
    } else if (type === 'aws_lambda_permission' || type === 'aws_lambda_layer_version_permission') {
      const made = lambdaStatement(place, this.#evaluator);
      if (made !== undefined) this.#add(made, 'resource', place.span, unit, { name: resource.name, service: 'lambda' });
    } else if (!otherLanguages.has(type)) this.#other(resource, place, unit);
  }

  #principal({ type, name, folder }: Resource, place: Place, unit: UnitBuilder, origin: string): void {
    const kind = makers[type];
    const at = this.#ground.span(place.span);
    if (kind === undefined || at === undefined) return;
    const given = textOf(valueOf(place, 'name', this.#evaluator));
    const made = unit.principal(kind, given ?? name, at.span, at.file);
    if (given === undefined) made.namedLater = 'tool';
    this.#principals.add(origin, given === undefined ? undefined : `${folder.naming} ${kind} ${given}`, made);
    const trusted = this.#document('assume_role_policy', 'trust', place, unit, { name: made.name });
    if (trusted !== undefined) trust(trusted, made);
    if (kind === 'role' && given !== undefined) {
      const within = valueOf(place, 'path', this.#evaluator);
      made.path = within === undefined ? '/' : textOf(within);
      made.longest = this.#longest(place, made.file);
    }
    for (const inline of blocksOf(place, 'inline_policy', this.#evaluator)) {
      const policy = isPlace(inline) ? this.#document('policy', 'identity', inline, unit, { name: made.name }) : undefined;
      if (policy !== undefined) this.#attach(policy, made);
    }
    this.#later.push(() => {
      this.#attachManaged(valueOf(place, 'managed_policy_arns', this.#evaluator), [made], folder);
      const boundary = valueOf(place, 'permissions_boundary', this.#evaluator);
      if (boundary !== undefined) this.#bound(boundary, made);
    });
  }

  #longest(place: Place, file: SourceFile): LongestSession | undefined {
    const value = valueOf(place, 'max_session_duration', this.#evaluator);
    const placed = value && this.#ground.settle(value);
    return value === undefined ? { value, file } : placed;
  }

  #bound(boundary: Worked, principal: GrowingPrincipal): void {
    // One branch without a boundary is one without its protection.
    if (
      boundary.unset === true ||
      textOf(boundary) === '' ||
      (boundary.type === 'either' && boundary.options.some(({ type }) => type === 'null'))
    )
      return;
    const [made] = this.#managed.at(boundary.origin);
    principal.boundary = made?.('boundary') ?? this.#arn(boundary);
  }

  #policy({ name, folder }: Resource, place: Place, unit: UnitBuilder, origin: string): void {
    const given = textOf(valueOf(place, 'name', this.#evaluator));
    const made = new Map<string, GrowingPolicy | undefined>();
    const make: Managed = (use) => {
      if (!made.has(use)) made.set(use, this.#document('policy', use, place, unit, { name: given ?? name }));
      return made.get(use);
    };
    this.#managed.add(origin, given === undefined ? undefined : `${folder.naming} ${given}`, make);
    // Used as a boundary only, it grants nothing; in all other cases it is somebody's.
    this.#last.push(() => {
      if (made.size === 0 && /boundar(?:y|ies)/i.test(`${name} ${given ?? ''}`)) return make('boundary');
      return made.has('boundary') && !made.has('identity') ? undefined : make('identity');
    });
  }

  get #last(): { push(work: () => unknown): void } {
    return { push: (work) => this.#later.push(() => this.#later.push(() => void work())) };
  }

  #attachment({ name, folder }: Resource, { holders, document, managed }: Attachment, place: Place, unit: UnitBuilder): void {
    const found = holders.flatMap(([attributeName, kind]) => this.#named(kind, place, attributeName, unit, folder));
    if (document !== undefined) {
      const given = textOf(valueOf(place, 'name', this.#evaluator)) ?? name;
      const policy = this.#document(document, 'identity', place, unit, { name: given });
      if (policy !== undefined) for (const holder of found) this.#attach(policy, holder);
    }
    if (managed !== undefined) this.#attachManaged(valueOf(place, managed, this.#evaluator), found, folder);
  }

  #attachManaged(arns: Worked | undefined, holders: readonly GrowingPrincipal[], { naming }: Folder): void {
    for (const arn of each(arns)) {
      if (arn.type === 'null') continue;
      const makers = this.#managed.at(arn.origin);
      const named = makers.length > 0 ? undefined : this.#managed.named(`${naming} ${customerName(arn)}`);
      const made = (named === undefined ? makers : [named]).flatMap((make) => make('identity') ?? []);
      for (const policy of made) for (const holder of holders) this.#attach(policy, holder);
      const external = made.length === 0 ? this.#arn(arn) : undefined;
      if (external !== undefined) for (const holder of holders) holder.managed.push(external);
    }
  }

  #arn(value: Worked): ManagedPolicy | undefined {
    const placed = this.#ground.settle(value);
    return placed && { arn: placed.value, file: placed.file };
  }

  #membership(type: string, place: Place, unit: UnitBuilder, folder: Folder): void {
    const [users, groups] = type === 'aws_iam_group_membership' ? ['users', 'group'] : ['user', 'groups'];
    for (const group of this.#named('group', place, groups, unit, folder)) {
      for (const user of this.#named('user', place, users, unit, folder)) this.#members.push([group, user]);
    }
  }

  #permissionSet(type: string, place: Place, unit: UnitBuilder, folder: Folder): void {
    const boundary = type.includes('boundary');
    for (const set of this.#named('permission-set', place, 'permission_set_arn', unit, folder)) {
      const inner = boundary ? blocksOf(place, 'permissions_boundary', this.#evaluator).filter(isPlace)[0] : place;
      const arn = boundary && inner !== undefined ? valueOf(inner, 'managed_policy_arn', this.#evaluator) : undefined;
      if (arn !== undefined) {
        this.#bound(arn, set);
        continue;
      }
      const reference = inner && blocksOf(inner, 'customer_managed_policy_reference', this.#evaluator).filter(isPlace)[0];
      const named = reference && valueOf(reference, 'name', this.#evaluator);
      const make = this.#managed.at(named?.origin)[0] ?? this.#managed.named(`${folder.naming} ${textOf(named) ?? ''}`);
      const policy = make?.(boundary ? 'boundary' : 'identity');
      if (policy === undefined) continue;
      if (boundary) set.boundary = policy;
      else this.#attach(policy, set);
    }
  }

  #named(kind: GrowingPrincipal['kind'], place: Place, name: string, unit: UnitBuilder, folder: Folder): GrowingPrincipal[] {
    const value = valueOf(place, name, this.#evaluator);
    return principalsOf(kind, value, this.#principals, { unit, folder: folder.naming, place: (span) => this.#ground.span(span) });
  }

  #other(resource: Resource, place: Place, unit: UnitBuilder): void {
    const { type, name } = resource;
    const known = policyAttributes[type];
    if (known !== undefined) {
      const inVpc = isWithinVpc(resource, place, this.#evaluator) || undefined;
      this.#document(known.attribute, known.kind, place, unit, { name, service: known.service, inVpc });
      return;
    }
    if (!/^aws(?:cc)?_/.test(type)) return;
    for (const { name: attributeName } of place.body.attributes) {
      if (!/policy|policies|document/i.test(attributeName)) continue;
      const value = valueOf(place, attributeName, this.#evaluator);
      for (const document of value === undefined ? [] : documentsWithin(value)) this.#byShape(document, unit, name);
    }
  }

  #byShape(value: Worked, unit: UnitBuilder, name: string): void {
    const document = documentOf(value);
    if (document.type !== 'map' || !isPolicyShape(document)) return;
    const kind = kindByShape(document);
    this.#add(document, kind, document.span, unit, { name, service: kind === 'resource' ? serviceByShape(document) : undefined });
  }

  /** The policy that an attribute holds; undefined when there is none. */
  #document(name: string, kind: PolicyKind, place: Place, unit: UnitBuilder, note: PolicyNote): GrowingPolicy | undefined {
    const found = attribute(place.body, name);
    const value = valueOf(place, name, this.#evaluator);
    if (found === undefined || value === undefined || textOf(value) === '') return undefined;
    const document = documentOf(value);
    if (kind === 'resource' && isEmptyDocument(document)) return undefined;
    return this.#add(document, kind, attributeSpan(found, place.scope), unit, note);
  }

  #add(document: Value, kind: PolicyKind, span: Span, unit: UnitBuilder, note: PolicyNote): GrowingPolicy | undefined {
    const use = `${kind} ${note.service ?? ''}`;
    const uses = this.#made.get(document) ?? new Map<string, GrowingPolicy>();
    const known = uses.get(use);
    if (known !== undefined) return known;
    const placed = this.#ground.settle(readable(document));
    const whole = this.#ground.span(span);
    if (placed === undefined || whole === undefined) return undefined;
    const inside: { span: Span; file: SourceFile } = whole.file === placed.file ? whole : { span: placed.value.span, file: placed.file };
    const [own, ...elsewhere] = kind === 'identity' ? byFile(document, placed, this.#ground) : [placed];
    const at = own.file === placed.file ? inside : { span: own.value.span, file: own.file };
    const made = unit.policy(kind, own.value, at.span, { ...note, file: at.file });
    this.#made.set(document, uses.set(use, made));
    const parts = elsewhere.map(({ value, file }) => unit.policy(kind, value, value.span, { ...note, file }));
    if (parts.length > 0) this.#parts.set(made, parts);
    return made;
  }

  /** A policy, with those of its statements that other files hold. */
  #attach(policy: GrowingPolicy, principal: GrowingPrincipal): void {
    attach(policy, principal);
    for (const part of this.#parts.get(policy) ?? []) attach(part, principal);
  }
}

/** A text that no document can be read from is not known, as long as part of it isn't. */
function readable(document: Value): Value {
  if (document.type !== 'partial') return document;
  const why = document.parts.map((part) => (typeof part === 'string' ? part : part.reference)).join('');
  return { type: 'unknown', why: why.slice(0, 200), span: document.span };
}

/** The name in the ARN of a policy that isn't AWS's own. */
function customerName(arn: Value): string {
  const whole = arn.type === 'partial' ? arn.parts.map((part) => (typeof part === 'string' ? part : '*')).join('') : (textOf(arn) ?? '');
  return /:iam::(?!aws:)[^:]*:policy\/(?:[^*]*\/)?([\w+=,.@-]+)$/.exec(whole)?.[1] ?? '';
}
