import type { HolderKind } from '../../iam/kind.js';
import { options } from '../../iam/read.js';
import type { MapEntry, Value } from '../../model/value.js';
import { entry, member, textOf } from '../../model/value.js';
import { findPolicies } from '../bare.js';
import { documentOf } from '../document.js';
import { providerOf } from '../identity-provider.js';
import { attach, entrySpan, joinGroups, trust } from '../unit.js';
import type { GrowingPrincipal, UnitBuilder } from '../unit.js';
import { noteIgnores } from './ignores.js';
import { ManagedPolicies } from './managed.js';
import { Principals } from './principals.js';
import { permittedBy } from './permissions.js';
import { organizationKind, otherLanguages, policyProperties } from './resource-policies.js';
import { mayBeMissing, Resolver } from './resolver.js';
import { readServerless } from './serverless.js';
import type { Resource, Template } from './template.js';
import { table } from '../../model/table.js';

/** Reads the policies of a template and who holds them; `known` are principals that another tool adds to it, by logical id. */
export function readTemplate(template: Template, unit: UnitBuilder, known?: ReadonlyMap<string, GrowingPrincipal>): void {
  new TemplateReader(template, unit, known).read();
}

const attached: readonly (readonly [property: string, HolderKind])[] = [
  ['Users', 'user'],
  ['Groups', 'group'],
  ['Roles', 'role'],
  ['UserName', 'user'],
  ['GroupName', 'group'],
  ['RoleName', 'role'],
];

/** Types that make an identity provider, the CDK's own among them, with the names of its URL and its client ids. */
const providerProperties: Readonly<Record<string, readonly [url: string, clientIds: string]>> = table({
  'AWS::IAM::OIDCProvider': ['Url', 'ClientIdList'],
  'Custom::AWSCDKOpenIdConnectProvider': ['Url', 'ClientIDList'],
});

const inlineTypes = new Set(['AWS::IAM::Policy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy', 'AWS::IAM::RolePolicy']);

class TemplateReader {
  readonly #template: Template;
  readonly #unit: UnitBuilder;
  readonly #resolver: Resolver;
  readonly #principals: Principals;
  readonly #managed: ManagedPolicies;
  readonly #members: [group: GrowingPrincipal, user: GrowingPrincipal][] = [];

  constructor(template: Template, unit: UnitBuilder, known?: ReadonlyMap<string, GrowingPrincipal>) {
    this.#template = template;
    this.#unit = unit;
    this.#resolver = new Resolver(template);
    this.#principals = new Principals(unit, known);
    this.#managed = new ManagedPolicies(unit, this.#resolver, template);
  }

  read(): void {
    const resources = [...this.#template.resources.values()].filter((resource) => !this.#resolver.isNeverMade(resource));
    const made = resources.map((resource) => ({ resource, principal: this.#principals.make(resource, this.#resolver) }));
    for (const { resource, principal } of made) {
      noteIgnores(resource, this.#unit);
      if (principal === undefined) this.#other(resource);
      else this.#principal(resource, principal);
    }
    for (const [resource, policy] of this.#managed.identities()) {
      for (const holder of this.#holders(resource)) attach(policy, holder);
    }
    joinGroups(this.#members);
  }

  #principal(resource: Resource, principal: GrowingPrincipal): void {
    const { properties } = resource;
    const trusted = this.#resolver.property(properties, 'AssumeRolePolicyDocument');
    if (trusted !== undefined && principal.kind === 'role') {
      trust(this.#unit.policy('trust', documentOf(trusted.value), entrySpan(trusted), { name: principal.name }), principal);
      const within = this.#resolver.property(properties, 'Path')?.value;
      // What is said of a role that AWS names says nothing of one of another name.
      const named = textOf(this.#resolver.property(properties, 'RoleName')?.value) !== undefined;
      principal.path = !named ? undefined : within === undefined ? '/' : textOf(within);
      if (named) principal.longest = { value: this.#resolver.property(properties, 'MaxSessionDuration')?.value, file: this.#unit.file };
    }
    for (const policy of list(this.#resolver.property(properties, 'Policies')?.value)) this.#inline(policy, principal);
    const permissionSet = this.#resolver.property(properties, 'InlinePolicy');
    if (permissionSet !== undefined && textOf(permissionSet.value) !== '') {
      attach(this.#unit.policy('identity', documentOf(permissionSet.value), entrySpan(permissionSet), { name: principal.name }), principal);
    }
    for (const name of ['ManagedPolicyArns', 'ManagedPolicies']) {
      this.#managed.attachAll(this.#resolver.property(properties, name)?.value, principal);
    }
    for (const own of list(this.#resolver.property(properties, 'CustomerManagedPolicyReferences')?.value)) {
      this.#managed.attachAll(customerManaged(own), principal);
    }
    for (const group of this.#principals.named('group', this.#resolver.property(properties, 'Groups')?.value)) {
      if (principal.kind === 'user') this.#members.push([group, principal]);
    }
    const boundary = this.#resolver.property(properties, 'PermissionsBoundary')?.value;
    const arn =
      boundary?.type === 'map'
        ? (entry(boundary, 'ManagedPolicyArn')?.value ??
          customerManaged(entry(boundary, 'CustomerManagedPolicyReference')?.value ?? boundary))
        : boundary;
    // One branch without a boundary is one without its protection.
    if (arn !== undefined && boundary !== undefined && !mayBeMissing(boundary)) principal.boundary = this.#managed.boundary(arn);
  }

  /** One of `Policies`: `{ PolicyName, PolicyDocument }`. */
  #inline(policy: Value, principal: GrowingPrincipal): void {
    const found = policy.type === 'map' ? entry(policy, 'PolicyDocument') : undefined;
    if (policy.type !== 'map' || found === undefined) return;
    const name = textOf(entry(policy, 'PolicyName')?.value);
    attach(this.#unit.policy('identity', documentOf(found.value), entrySpan(found), { name }), principal);
  }

  #other(resource: Resource): void {
    const { type, id, properties } = resource;
    const resolver = this.#resolver;
    if (inlineTypes.has(type)) {
      const document = resolver.property(properties, 'PolicyDocument');
      if (document === undefined) return;
      const name = textOf(resolver.property(properties, 'PolicyName')?.value) ?? id;
      const policy = this.#unit.policy('identity', documentOf(document.value), entrySpan(document), { name });
      for (const holder of this.#holders(resource)) attach(policy, holder);
    } else if (type === 'AWS::IAM::UserToGroupAddition') {
      const users = this.#principals.named('user', resolver.property(properties, 'Users')?.value);
      for (const group of this.#principals.named('group', resolver.property(properties, 'GroupName')?.value)) {
        for (const user of users) this.#members.push([group, user]);
      }
    } else if (type === 'AWS::Organizations::Policy') {
      const content = resolver.property(properties, 'Content');
      if (content === undefined) return;
      const document = documentOf(content.value);
      const kind = organizationKind(resolver.property(properties, 'Type')?.value, document);
      if (kind !== undefined) this.#unit.policy(kind, document, entrySpan(content), { name: id });
    } else if (providerProperties[type] !== undefined) {
      const [url, clientIds] = providerProperties[type].map((name) => resolver.property(properties, name)?.value);
      const certain = resource.condition === undefined;
      this.#unit.provider(providerOf(url, clientIds, { file: this.#unit.file, span: resource.span, certain }));
    } else if (type.startsWith('AWS::Serverless::')) {
      readServerless(resource, {
        unit: this.#unit,
        resolver,
        principals: this.#principals,
        managed: this.#managed,
        globals: this.#template.globals,
      });
    } else if (type !== 'AWS::IAM::ManagedPolicy' && !otherLanguages.has(type)) this.#resourcePolicies(resource);
  }

  #resourcePolicies(resource: Resource): void {
    const { type, id, properties, span } = resource;
    const permitted = permittedBy(resource, this.#resolver);
    if (permitted !== undefined) this.#unit.policy('resource', permitted.document, span, { name: id, service: permitted.service });
    const known = policyProperties[type];
    if (known === undefined && permitted === undefined) {
      for (const each of properties.entries) {
        const value = this.#resolver.resolve(each.value);
        if (value !== undefined) findPolicies(value, this.#unit);
      }
      return;
    }
    const inVpc = this.#resolver.property(properties, 'VPCOptions') === undefined ? undefined : true;
    for (const { path, kind, service } of known ?? []) {
      const [first, ...rest] = path;
      const outer = this.#resolver.property(properties, first as string);
      if (outer === undefined) continue;
      for (const found of rest.length === 0 ? [outer] : reached(outer.value, rest))
        // An empty text is no policy at all.
        if (textOf(found.value) !== '') this.#unit.policy(kind, documentOf(found.value), entrySpan(found), { name: id, service, inVpc });
    }
  }

  #holders({ properties }: Resource): GrowingPrincipal[] {
    return attached.flatMap(([property, kind]) => this.#principals.named(kind, this.#resolver.property(properties, property)?.value));
  }
}

/** The items of a list or of the lists that it may be; one value stands for a list of one. */
function list(value: Value | undefined): Value[] {
  if (value === undefined) return [];
  return options(value).flatMap((option) => (option.type === 'list' ? option.items.flatMap(options) : [option]));
}

/** A permission set may name a policy that each account has its own of, with its path. */
function customerManaged(reference: Value): Value {
  const { span } = reference;
  const name = member(reference, 'Name');
  if (name?.type !== 'text') return { type: 'unknown', why: 'a customer managed policy of each account', span };
  const path = textOf(member(reference, 'Path')) ?? '/';
  const parts = ['arn:', { reference: 'AWS::Partition' }, ':iam::', { reference: 'AWS::AccountId' }, `:policy${path}${name.text}`];
  return { type: 'partial', parts, span: name.span };
}

/** The values at a path of names; lists and alternatives on the way are gone through. */
function reached(value: Value | undefined, [name, ...rest]: readonly string[]): MapEntry[] {
  if (value === undefined || name === undefined) return [];
  return list(value).flatMap((each) => {
    const found = each.type === 'map' ? entry(each, name) : undefined;
    if (found === undefined) return [];
    return rest.length === 0 ? [found] : reached(found.value, rest);
  });
}
