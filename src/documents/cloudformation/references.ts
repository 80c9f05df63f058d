import type { Span } from '../../model/position.js';
import type { Hole, Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import { joined } from '../holes.js';
import type { Pieces } from '../holes.js';
import { alternatives } from './alternatives.js';
import { parameterValue } from './parameter.js';
import type { Template } from './template.js';
import { table } from '../../model/table.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const pseudo = new Set(['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::StackId', 'AWS::StackName', 'AWS::URLSuffix']);

const partition = { reference: 'AWS::Partition' };
const account = { reference: 'AWS::AccountId' };
const region = { reference: 'AWS::Region' };

/** The property that names a resource, and what stands before the name in its ARN. */
const arns: Readonly<Record<string, readonly [property: string, ...Pieces]>> = table({
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
});

/** Of the other types, those of which a `Ref` is no name either: an address, or an ARN. */
const referredOtherwise = new Set(['AWS::SQS::Queue', 'AWS::SNS::Topic', 'AWS::SecretsManager::Secret', 'AWS::IAM::OIDCProvider']);

/** Types of which a `Ref` is the ARN: those that policies are about. */
const referredByArn = new Set([
  'AWS::CertificateManager::Certificate',
  'AWS::ECS::TaskDefinition',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::SNS::Topic',
  'AWS::SecretsManager::Secret',
  'AWS::Serverless::StateMachine',
  'AWS::StepFunctions::StateMachine',
]);

/** What a `Ref` gives: a hole for what only a deployment knows, and what a parameter may be. */
export function reference(name: string, template: Template, span: Span): Value {
  const parameter = pseudo.has(name) ? undefined : member(template.parameters, name);
  if (parameter !== undefined) return parameterValue(name, parameter, span, template.given?.get(name)?.value);
  const type = template.resources.get(name)?.type ?? '';
  if (!referredByArn.has(type)) return { type: 'partial', parts: [{ reference: name }], span };
  const [, ...before] = arns[type] ?? [''];
  return before.length === 0 ? someArn(type, { reference: name }, span) : joined([...before, { reference: name }], span);
}

/** A name put together of more pieces than this is as good as unknown. */
const pieceLimit = 32;

/** What `GetAtt` gives: the ARN of a resource as far as its type and name tell it. */
export function attribute(id: string, name: string, { template, resolve }: Surroundings, span: Span): Value {
  const open: Hole = { reference: `${id}.${name}` };
  const resource = template.resources.get(id);
  if (resource === undefined || !name.endsWith('Arn')) return { type: 'partial', parts: [open], span };
  const known = arns[resource.type];
  if (known === undefined) return someArn(resource.type, open, span);
  const [property, ...before] = known;
  const given = member(resource.properties, property);
  const path = resource.type.startsWith('AWS::IAM::') && property !== '' ? pathOf(member(resource.properties, 'Path'), resolve) : [];
  const unnamed = referredOtherwise.has(resource.type) ? open : { reference: id };
  const [called = [unnamed], ...others] = given === undefined ? [] : alternatives(resolve(given));
  const tail = others.length > 0 || called.length > pieceLimit || given?.type === 'unknown' ? [unnamed] : called;
  return joined([...before, ...path, ...tail], span);
}

/** An ARN of which only that it is one is known. A policy's is left whole, since it is what others are told by. */
function someArn(type: string, open: Hole, span: Span): Value {
  const parts = type.startsWith('AWS::IAM::') ? [open] : ['arn:', partition, ':', { reference: type }, ':', open];
  return { type: 'partial', parts, span };
}

/** What an attribute is worked out with. */
export interface Surroundings {
  readonly template: Template;
  readonly resolve: (value: Value) => Value | undefined;
}

function pathOf(path: Value | undefined, resolve: Surroundings['resolve']): Pieces {
  if (path === undefined) return ['/'];
  const text = textOf(resolve(path));
  return text?.startsWith('/') === true ? [text] : ['/', { reference: 'Path' }];
}
