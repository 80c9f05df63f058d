import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { permissionDocument } from '../permission.js';
import type { Given } from '../permission.js';
import { valueOf } from './blocks.js';
import type { Place } from './blocks.js';
import type { Evaluator } from './evaluate.js';
import { attribute } from './folder.js';

/** Arguments that narrow who may call, as the conditions that Lambda writes for them. */
const tests: readonly (readonly [argument: string, operator: string, key: string])[] = [
  ['source_arn', 'ArnLike', 'AWS:SourceArn'],
  ['source_account', 'StringEquals', 'AWS:SourceAccount'],
  ['principal_org_id', 'StringEquals', 'aws:PrincipalOrgID'],
  ['organization_id', 'StringEquals', 'aws:PrincipalOrgID'],
  ['function_url_auth_type', 'StringEquals', 'lambda:FunctionUrlAuthType'],
  ['invoked_via_function_url', 'Bool', 'lambda:InvokedViaFunctionUrl'],
  ['event_source_token', 'StringEquals', 'lambda:EventSourceToken'],
];

/**
 * The policy that an `aws_lambda_permission` adds to a function, or an `aws_lambda_layer_version_permission` to a layer
 * (https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html).
 */
export function lambdaStatement(place: Place, evaluator: Evaluator): Value | undefined {
  const { body, scope, span } = place;
  const at = (name: string): Span => {
    const found = attribute(body, name);
    return found === undefined ? span : { start: found.nameSpan.start + scope.base, end: found.nameSpan.end + scope.base };
  };
  const given = (name: string): Given | undefined => {
    const value = valueOf(place, name, evaluator);
    return value === undefined || value.unset === true ? undefined : { keySpan: at(name), value };
  };
  const principal = given('principal');
  const action = given('action');
  if (principal === undefined || action === undefined) return undefined;
  const conditions = tests.flatMap(([argument, operator, key]) => {
    const found = given(argument);
    return found === undefined ? [] : [[operator, key, found] as const];
  });
  const target = attribute(body, 'layer_name') === undefined ? 'function_name' : 'layer_name';
  const kind = target === 'layer_name' ? 'layer' : 'function';
  const resource = { keySpan: at(target), text: [`arn:aws:lambda:us-east-1:000000000000:${kind}:`, { reference: target }] };
  return permissionDocument({ span, principal, action, resource, conditions });
}
