import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import { joined } from '../holes.js';
import type { Pieces } from '../holes.js';
import type { Template } from './template.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const pseudo = new Set(['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::StackId', 'AWS::StackName', 'AWS::URLSuffix']);

const partition = { reference: 'AWS::Partition' };
const account = { reference: 'AWS::AccountId' };
const region = { reference: 'AWS::Region' };

/** The property that names a resource, and what stands before the name in its ARN. */
const arns: Readonly<Record<string, readonly [property: string, ...Pieces]>> = {
  'AWS::IAM::Role': ['RoleName', 'arn:', partition, ':iam::', account, ':role'],
  'AWS::IAM::User': ['UserName', 'arn:', partition, ':iam::', account, ':user'],
  'AWS::IAM::Group': ['GroupName', 'arn:', partition, ':iam::', account, ':group'],
  'AWS::S3::Bucket': ['BucketName', 'arn:', partition, ':s3:::'],
  'AWS::SQS::Queue': ['QueueName', 'arn:', partition, ':sqs:', region, ':', account, ':'],
  'AWS::SNS::Topic': ['TopicName', 'arn:', partition, ':sns:', region, ':', account, ':'],
  'AWS::DynamoDB::Table': ['TableName', 'arn:', partition, ':dynamodb:', region, ':', account, ':table/'],
  'AWS::Lambda::Function': ['FunctionName', 'arn:', partition, ':lambda:', region, ':', account, ':function:'],
  'AWS::Serverless::Function': ['FunctionName', 'arn:', partition, ':lambda:', region, ':', account, ':function:'],
  'AWS::KMS::Key': ['', 'arn:', partition, ':kms:', region, ':', account, ':key/'],
  'AWS::SecretsManager::Secret': ['', 'arn:', partition, ':secretsmanager:', region, ':', account, ':secret:'],
  'AWS::IAM::OIDCProvider': ['', 'arn:', partition, ':iam::', account, ':oidc-provider/'],
};

/** What a `Ref` gives: a hole for what only a deployment knows, the allowed values of a parameter that has a list of them. */
export function reference(name: string, template: Template, span: Span): Value {
  if (pseudo.has(name)) return { type: 'partial', parts: [{ reference: name }], span };
  const parameter = member(template.parameters, name);
  if (parameter === undefined) return { type: 'partial', parts: [{ reference: name }], span };
  const allowed = member(parameter, 'AllowedValues');
  const options = allowed?.type === 'list' ? allowed.items.map((item) => allowedValue(item, span)) : [];
  if (options.length > 0 && options.length <= 16) return { type: 'either', options, span };
  return { type: 'unknown', why: `the parameter ${name}`, span };
}

/** An allowed value stands where it is used, so that a finding points at the policy. */
function allowedValue(item: Value, span: Span): Value {
  if (item.type === 'number') return { type: 'text', text: item.raw, span };
  if (item.type === 'boolean') return { type: 'text', text: String(item.value), span };
  return item.type === 'text' ? { type: 'text', text: item.text, span } : { type: 'unknown', why: 'an allowed value', span };
}

/** What `GetAtt` gives: the ARN of a resource as far as its type and name tell it. */
export function attribute(id: string, name: string, template: Template, span: Span): Value {
  const hole = { type: 'partial', parts: [{ reference: `${id}.${name}` }], span } as const;
  const resource = template.resources.get(id);
  const known = name.endsWith('Arn') ? arns[resource?.type ?? ''] : undefined;
  if (resource === undefined || known === undefined) return hole;
  const [property, ...before] = known;
  const given = textOf(member(resource.properties, property));
  const tail = resource.type.startsWith('AWS::IAM::') && property !== '' ? pathOf(member(resource.properties, 'Path')) : [];
  return joined([...before, ...tail, given ?? { reference: `${id}.${name}` }], span);
}

function pathOf(path: Value | undefined): Pieces {
  if (path === undefined) return ['/'];
  const text = textOf(path);
  return path.tag === undefined && text?.startsWith('/') === true ? [text] : ['/', { reference: 'Path' }];
}
