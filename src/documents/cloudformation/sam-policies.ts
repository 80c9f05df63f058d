import { valueAt } from '../../iam/managed/value-at.js';
import type { MapValue, Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import { aroundStatements } from '../permission.js';
import type { Resolver } from './resolver.js';
import { samPolicies } from './sam-policies.data.js';

/**
 * The document that a policy template of SAM comes to, `{ S3ReadPolicy: { BucketName } }`
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html). All of it stands
 * where the template is named. Undefined when there is no such template.
 */
export function samPolicy(item: MapValue, resolver: Resolver): Value | undefined {
  const [only] = item.entries;
  const json = only === undefined || item.entries.length > 1 ? undefined : Object.hasOwn(samPolicies, only.key) && samPolicies[only.key];
  if (only === undefined || json === undefined || json === false) return undefined;
  const span = { start: only.keySpan.start, end: Math.max(only.keySpan.end, only.value.span.end) };
  const statements = resolver.resolve(filled(valueAt(JSON.parse(json), span), only.value));
  return statements === undefined ? undefined : aroundStatements(statements, span);
}

/** The parameters of the template replaced by what was given for them. */
function filled(value: Value, given: Value): Value {
  if (value.type === 'list') return { ...value, items: value.items.map((item) => filled(item, given)) };
  if (value.type !== 'map') return value;
  const name = value.entries.length === 1 ? textOf(member(value, 'Ref')) : undefined;
  if (name !== undefined && !name.startsWith('AWS::')) return member(given, name) ?? { type: 'unknown', why: name, span: value.span };
  return { ...value, entries: value.entries.map((each) => ({ ...each, value: filled(each.value, given) })) };
}
