import { options } from '../../iam/read.js';
import type { Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import type { ManagedPolicy } from '../located.js';
import { attach, entrySpan } from '../unit.js';
import type { GrowingPolicy, GrowingPrincipal, UnitBuilder } from '../unit.js';
import { documentOf } from '../document.js';
import { alternatives } from './alternatives.js';
import { logicalId } from './principals.js';
import type { Resolver } from './resolver.js';
import type { Resource, Template } from './template.js';

type Use = 'identity' | 'boundary';

/** The managed policies that a template makes: the same document may be held, and be a boundary. */
export class ManagedPolicies {
  readonly #unit: UnitBuilder;
  readonly #resolver: Resolver;
  readonly #resources: ReadonlyMap<string, Resource>;
  readonly #named: ReadonlyMap<string, Resource>;
  readonly #made = new Map<string, GrowingPolicy>();

  constructor(unit: UnitBuilder, resolver: Resolver, template: Template) {
    this.#unit = unit;
    this.#resolver = resolver;
    this.#resources = new Map([...template.resources].filter(([, resource]) => !resolver.isNeverMade(resource)));
    this.#named = this.#names();
  }

  /** Attaches what a list of ARNs, or one ARN, may mean. */
  attachAll(arns: Value | undefined, principal: GrowingPrincipal): void {
    if (arns === undefined) return;
    const each = options(arns).flatMap((option) => (option.type === 'list' ? option.items.flatMap(options) : [option]));
    for (const arn of each) {
      const made = this.#of(arn, 'identity');
      if (made !== undefined) attach(made, principal);
      else principal.managed.push({ arn, file: this.#unit.file });
    }
  }

  boundary(arn: Value): GrowingPolicy | ManagedPolicy {
    return this.#of(arn, 'boundary') ?? { arn, file: this.#unit.file };
  }

  /** The policies that nothing in the template uses as a boundary only: each is somebody's, known or not. */
  identities(): [Resource, GrowingPolicy][] {
    const found: [Resource, GrowingPolicy][] = [];
    for (const resource of this.#resources.values()) {
      if (resource.type !== 'AWS::IAM::ManagedPolicy') continue;
      const asked = ['Users', 'Groups', 'Roles'].some((name) => this.#resolver.property(resource.properties, name) !== undefined);
      if (!asked && this.#made.has(`boundary ${resource.id}`) && !this.#made.has(`identity ${resource.id}`)) continue;
      const held = asked || this.#made.has(`identity ${resource.id}`);
      const policy = this.#make(resource, held || !this.#isCalledBoundary(resource) ? 'identity' : 'boundary');
      if (policy !== undefined) found.push([resource, policy]);
    }
    return found;
  }

  /** What others are to take for their boundary says so, since nothing else in the template would. */
  #isCalledBoundary({ id, properties }: Resource): boolean {
    const [name = []] = alternatives(this.#resolver.property(properties, 'ManagedPolicyName')?.value);
    return [id, ...name].some((part) => typeof part === 'string' && /boundar(?:y|ies)/i.test(part));
  }

  #of(arn: Value, use: Use): GrowingPolicy | undefined {
    const resource = this.#resources.get(logicalId(arn) ?? '') ?? this.#byName(arn);
    return resource?.type === 'AWS::IAM::ManagedPolicy' ? this.#make(resource, use) : undefined;
  }

  /** `arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/Name` of a policy that the template names so. */
  #byName(arn: Value): Resource | undefined {
    const tail = arn.type === 'text' ? arn.text : arn.type === 'partial' ? arn.parts.at(-1) : undefined;
    const name = typeof tail === 'string' ? /:policy\/(?:[^*]*\/)?([\w+=,.@-]+)$/.exec(tail)?.[1] : undefined;
    if (name === undefined || (typeof tail === 'string' && tail.includes(':iam::aws:'))) return undefined;
    return this.#named.get(name);
  }

  #names(): Map<string, Resource> {
    const named = new Map<string, Resource>();
    for (const resource of this.#resources.values()) {
      if (resource.type !== 'AWS::IAM::ManagedPolicy') continue;
      const name = textOf(this.#resolver.property(resource.properties, 'ManagedPolicyName')?.value);
      if (name !== undefined) named.set(name, resource);
    }
    return named;
  }

  #make(resource: Resource, use: Use): GrowingPolicy | undefined {
    const key = `${use} ${resource.id}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const document = this.#resolver.property(resource.properties, 'PolicyDocument');
    if (document === undefined) return undefined;
    const name = textOf(this.#resolver.property(resource.properties, 'ManagedPolicyName')?.value) ?? resource.id;
    const made = this.#unit.policy(use, documentOf(document.value), entrySpan(document), { name });
    this.#made.set(key, made);
    return made;
  }
}
