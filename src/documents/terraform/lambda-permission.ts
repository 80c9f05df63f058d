import type { Span } from '../../model/position.js';
import type { MapEntry, Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import { valueOf } from './blocks.js';
import type { Place } from './blocks.js';
import type { Evaluator } from './evaluate.js';
import { attribute } from './folder.js';
import { list, text } from './worked.js';

/** Arguments that narrow who may call, as the conditions that Lambda writes for them. */
const tests: readonly (readonly [argument: string, operator: string, key: string])[] = [
  ['source_arn', 'ArnLike', 'AWS:SourceArn'],
  ['source_account', 'StringEquals', 'AWS:SourceAccount'],
  ['principal_org_id', 'StringEquals', 'aws:PrincipalOrgID'],
  ['function_url_auth_type', 'StringEquals', 'lambda:FunctionUrlAuthType'],
  ['event_source_token', 'StringEquals', 'lambda:EventSourceToken'],
];

/** The policy that an `aws_lambda_permission` adds to a function (https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html). */
export function lambdaStatement(place: Place, evaluator: Evaluator): Value | undefined {
  const { body, scope, span } = place;
  const principal = valueOf(place, 'principal', evaluator);
  const action = valueOf(place, 'action', evaluator);
  if (principal === undefined || action === undefined) return undefined;
  const at = (name: string): Span => {
    const found = attribute(body, name);
    return found === undefined ? span : { start: found.nameSpan.start + scope.base, end: found.nameSpan.end + scope.base };
  };
  const name = textOf(principal) ?? '';
  const type = /\.amazonaws\.com(?:\.cn)?$/.test(name) || principal.type !== 'text' ? 'Service' : 'AWS';
  const who: Value =
    name === '*' ? principal : { type: 'map', entries: [{ key: type, keySpan: at('principal'), value: principal }], span: principal.span };
  const conditions: MapEntry[] = [];
  for (const [argument, operator, key] of tests) {
    const value = valueOf(place, argument, evaluator);
    if (value === undefined || value.unset === true) continue;
    const inner: MapEntry = { key, keySpan: at(argument), value };
    const known = conditions.findIndex((each) => each.key === operator);
    const before = conditions[known]?.value;
    const entries = before?.type === 'map' ? [...before.entries, inner] : [inner];
    const made: MapEntry = { key: operator, keySpan: at(argument), value: { type: 'map', entries, span: value.span } };
    if (known < 0) conditions.push(made);
    else conditions[known] = made;
  }
  const entries: MapEntry[] = [
    { key: 'Effect', keySpan: { start: span.start, end: span.start }, value: text('Allow', { start: span.start, end: span.start }) },
    { key: 'Principal', keySpan: at('principal'), value: who },
    { key: 'Action', keySpan: at('action'), value: action },
    {
      key: 'Resource',
      keySpan: at('function_name'),
      value: {
        type: 'partial',
        parts: ['arn:aws:lambda:us-east-1:000000000000:function:', { reference: 'function_name' }],
        span: at('function_name'),
      },
    },
  ];
  if (conditions.length > 0)
    entries.push({ key: 'Condition', keySpan: conditions[0]?.keySpan ?? span, value: { type: 'map', entries: conditions, span } });
  return {
    type: 'map',
    entries: [
      {
        key: 'Version',
        keySpan: { start: span.start, end: span.start },
        value: text('2012-10-17', { start: span.start, end: span.start }),
      },
      { key: 'Statement', keySpan: { start: span.start, end: span.start }, value: list([{ type: 'map', entries, span }], span) },
    ],
    span,
  };
}
