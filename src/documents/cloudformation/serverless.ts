import { options } from '../../iam/read.js';
import type { Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import { documentOf } from '../document.js';
import { isPolicyShape } from '../shape.js';
import { attach, entrySpan, trust } from '../unit.js';
import type { UnitBuilder } from '../unit.js';
import type { ManagedPolicies } from './managed.js';
import type { Principals } from './principals.js';
import type { Resolver } from './resolver.js';
import type { Resource } from './template.js';

export interface Surroundings {
  readonly unit: UnitBuilder;
  readonly resolver: Resolver;
  readonly principals: Principals;
  readonly managed: ManagedPolicies;
}

/**
 * The role that SAM makes for a function or state machine of what stands under its `Policies`: documents, managed policies by
 * ARN or, for those of AWS, by name. SAM's own policy templates are left out
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html).
 */
export function readServerless(resource: Resource, { unit, resolver, principals, managed }: Surroundings): void {
  const { id, properties } = resource;
  const policies = resolver.property(properties, 'Policies');
  if (policies === undefined || resolver.property(properties, 'Role') !== undefined) return;
  const role = principals.implied('role', `${id}Role`, resource);
  const trusted = resolver.property(properties, 'AssumeRolePolicyDocument');
  if (trusted !== undefined) trust(unit.policy('trust', documentOf(trusted.value), entrySpan(trusted), { name: role.name }), role);
  const items = options(policies.value).flatMap((option) => (option.type === 'list' ? option.items.flatMap(options) : [option]));
  for (const item of items) {
    if (item.type === 'map') {
      if (isPolicyShape(item)) attach(unit.policy('identity', documentOf(item), item.span, { name: role.name }), role);
    } else managed.attachAll(byArn(item), role);
  }
  const boundary = resolver.property(properties, 'PermissionsBoundary');
  if (boundary !== undefined) role.boundary = managed.boundary(boundary.value);
}

/** AWS's managed policies may be given by their bare name. */
function byArn(value: Value): Value {
  const name = textOf(value);
  return name === undefined || name.includes(':') ? value : { type: 'text', text: `arn:aws:iam::aws:policy/${name}`, span: value.span };
}
