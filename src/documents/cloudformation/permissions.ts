import type { Value } from '../../model/value.js';
import { entry, member, textOf } from '../../model/value.js';
import { aroundStatements, permissionDocument } from '../permission.js';
import type { Given, Permission } from '../permission.js';
import type { Resolver } from './resolver.js';
import type { Resource } from './template.js';

/** What a resource permits in properties of its own, as the document that AWS makes of them. */
interface Permitted {
  readonly document: Value;
  readonly service: string;
}

type Tests = readonly (readonly [property: string, operator: string, key: string])[];

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html */
const ofFunctions: Tests = [
  ['SourceArn', 'ArnLike', 'AWS:SourceArn'],
  ['SourceAccount', 'StringEquals', 'AWS:SourceAccount'],
  ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
  ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
  ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
  ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
];

/** https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html */
const ofLayers: Tests = [['OrganizationId', 'StringEquals', 'aws:PrincipalOrgID']];

/** Undefined for a resource that permits nothing so, or says too little. */
export function permittedBy(resource: Resource, resolver: Resolver): Permitted | undefined {
  switch (resource.type) {
    case 'AWS::Lambda::Permission':
      return permission(resource, resolver, 'lambda', ['FunctionName', 'function:'], ofFunctions);
    case 'AWS::Lambda::LayerVersionPermission':
      return permission(resource, resolver, 'lambda', ['LayerVersionArn', 'layer:'], ofLayers);
    case 'AWS::Events::EventBusPolicy':
      return ofBus(resource, resolver);
    default:
      return undefined;
  }
}

function permission(
  { properties, span }: Resource,
  resolver: Resolver,
  service: string,
  [target, before]: readonly [property: string, before: string],
  tests: Tests,
  more: Permission['conditions'] = [],
): Permitted | undefined {
  const given = (name: string): Given | undefined => resolver.property(properties, name);
  const principal = given('Principal');
  const action = given('Action');
  if (principal === undefined || action === undefined) return undefined;
  const conditions = tests.flatMap(([property, operator, key]) => {
    const found = given(property);
    return found === undefined ? [] : [[operator, key, found] as const];
  });
  const resource = {
    keySpan: entry(properties, target)?.keySpan ?? span,
    text: [`arn:aws:${service}:us-east-1:000000000000:${before}`, { reference: target }],
  };
  return { document: permissionDocument({ span, principal, action, resource, conditions: [...conditions, ...more] }), service };
}

/** A bus takes a statement, or an account and perhaps one condition (the older form). */
function ofBus(resource: Resource, resolver: Resolver): Permitted | undefined {
  const statement = resolver.property(resource.properties, 'Statement')?.value;
  if (statement !== undefined) {
    const { span } = statement;
    return { document: aroundStatements({ type: 'list', items: [statement], span }, span), service: 'events' };
  }
  const condition = resolver.property(resource.properties, 'Condition');
  const [operator, key, value] = ['Type', 'Key', 'Value'].map((name) => member(condition?.value, name));
  const test = [textOf(operator), textOf(key)] as const;
  const known = condition !== undefined && test[0] !== undefined && test[1] !== undefined && value !== undefined;
  const more = known ? [[test[0], test[1], { keySpan: condition.keySpan, value }] as const] : [];
  return permission(resource, resolver, 'events', ['EventBusName', 'event-bus/'], [], more);
}
