import { options } from '../../iam/read.js';
import type { MapEntry, Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import { documentOf } from '../document.js';
import { aroundStatements } from '../permission.js';
import { isPolicyShape } from '../shape.js';
import { attach, entrySpan, trust } from '../unit.js';
import type { UnitBuilder } from '../unit.js';
import type { ManagedPolicies } from './managed.js';
import type { Principals } from './principals.js';
import type { Resolver } from './resolver.js';
import { mayBeMissing } from './resolver.js';
import { samPolicy } from './sam-policies.js';
import type { Resource } from './template.js';

export interface Surroundings {
  readonly unit: UnitBuilder;
  readonly resolver: Resolver;
  readonly principals: Principals;
  readonly managed: ManagedPolicies;
  /** The section of what all resources of a type have. */
  readonly globals: Value | undefined;
}

/** What SAM makes of its own types. Connectors grant what their two ends need, and nothing else. */
export function readServerless(resource: Resource, surroundings: Surroundings): void {
  readRole(resource, surroundings);
  readApi(resource, surroundings);
}

/**
 * The role that SAM makes for a function or state machine of what stands under its `Policies`: documents, managed policies by
 * ARN or, for those of AWS, by name, and SAM's own policy templates
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html).
 */
function readRole(resource: Resource, { unit, resolver, principals, managed, globals }: Surroundings): void {
  const { id, properties, type } = resource;
  const shared = member(globals, type.replace('AWS::Serverless::', ''));
  const property = (name: string): MapEntry | undefined => resolver.property(properties, name) ?? resolver.property(shared, name);
  const policies = resolver.property(properties, 'Policies');
  const given = resolver.property(properties, 'Role');
  const trusted = property('AssumeRolePolicyDocument');
  if ((policies ?? trusted) === undefined || (given !== undefined && !mayBeMissing(given.value))) return;
  const role = principals.implied('role', `${id}Role`, resource);
  if (trusted !== undefined) trust(unit.policy('trust', documentOf(trusted.value), entrySpan(trusted), { name: role.name }), role);
  const items = (policies === undefined ? [] : options(policies.value)).flatMap((option) =>
    option.type === 'list' ? option.items.flatMap(options) : [option],
  );
  for (const item of items) {
    if (item.type === 'map') {
      const ready = samPolicy(item, resolver);
      const document = ready ?? (isPolicyShape(item) ? documentOf(item) : undefined);
      const note = { name: role.name, ready: ready === undefined ? undefined : (true as const) };
      if (document !== undefined) attach(unit.policy('identity', document, item.span, note), role);
    } else managed.attachAll(byArn(item), role);
  }
  const boundary = property('PermissionsBoundary');
  if (boundary !== undefined && !mayBeMissing(boundary.value)) role.boundary = managed.boundary(boundary.value);
}

/** AWS's managed policies may be given by their bare name. */
function byArn(value: Value): Value {
  const name = textOf(value);
  return name === undefined || name.includes(':') ? value : { type: 'text', text: `arn:aws:iam::aws:policy/${name}`, span: value.span };
}

/** Statements of its own that an API adds to its policy, and a policy within its description. */
function readApi({ id, type, properties }: Resource, { unit, resolver, globals }: Surroundings): void {
  if (type !== 'AWS::Serverless::Api') return;
  const auth = resolver.property(properties, 'Auth') ?? resolver.property(member(globals, 'Api'), 'Auth');
  const statements = member(member(auth?.value, 'ResourcePolicy'), 'CustomStatements');
  if (statements !== undefined) {
    unit.policy('resource', documentOf(aroundStatements(statements, statements.span)), statements.span, {
      name: id,
      service: 'execute-api',
    });
  }
  const body = resolver.property(properties, 'DefinitionBody')?.value;
  const policy = member(body, 'x-amazon-apigateway-policy');
  if (policy !== undefined) unit.policy('resource', documentOf(policy), policy.span, { name: id, service: 'execute-api' });
}
