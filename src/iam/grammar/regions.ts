import { partitionNamed, partitionOf } from '../../model/partitions.js';
import type { Span } from '../../model/position.js';
import type { ConditionTest } from '../document.js';
import type { Problems } from './problems.js';
import { shown } from './problems.js';

/**
 * Services whose ARNs all have no Region, and services whose ARNs all have one.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const global = new Set(
  (
    'account billing budgets chatbot cloudfront ecr-public globalaccelerator iam identitystore networkmanager organizations route53 ' +
    'savingsplans shield sso sts waf'
  ).split(' '),
);
const regional = new Set(
  (
    'athena cloudformation codebuild codecommit codepipeline cognito-identity cognito-idp dynamodb ecr ecs elasticloadbalancing es events ' +
    'execute-api firehose glue kinesis kms lambda logs redshift secretsmanager sns sqs ssm states'
  ).split(' '),
);

/** True where an ARN of a service never names a Region. */
export function isGlobal(service: string): boolean {
  return global.has(service);
}

/** The Region of an ARN: one that AWS has, in this partition; none missing where every ARN of the service has one. */
export function checkArnRegion(partition: string, service: string, region: string, span: Span, problems: Problems): void {
  if (region === '') {
    if (!regional.has(service)) return;
    return problems.add(
      'MISSING_ARN_REGION',
      span,
      `An ARN of ${service} names a Region.`,
      'Write the Region in the fourth field, or "*".',
    );
  }
  if (isOpen(region)) return;
  const own = partitionOf(region);
  const elsewhere = own !== undefined && partitionNamed(partition) !== undefined && own.id !== partition;
  if (own !== undefined && !elsewhere) return;
  problems.add(
    'INVALID_ARN_REGION',
    span,
    elsewhere ? `The Region ${region} is not in the partition ${partition}.` : `"${shown(region)}" is no Region of AWS.`,
    elsewhere ? `Write ${own.id} as partition, or a Region of ${partition}.` : whole(region),
  );
}

/** The values of aws:RequestedRegion. */
export function checkRequestedRegion(test: ConditionTest, problems: Problems): void {
  if (test.key.toLowerCase() !== 'aws:requestedregion') return;
  for (const value of test.values) {
    if (value.type !== 'text' || isOpen(value.text) || partitionOf(value.text) !== undefined) continue;
    problems.add('INVALID_REGION', value.span, `"${shown(value.text)}" is no Region of AWS.`, whole(value.text));
  }
}

/** Wildcards, variables, and words that stand for a Region until somebody fills one in. */
function isOpen(text: string): boolean {
  return /[*?$<>{}]|region|your|example|xx|^[A-Z_]+$/i.test(text) && !/^[A-Z]{2}-[A-Z]+-\d$/.test(text);
}

/** Of an Availability Zone its Region. */
function whole(text: string): string {
  const region = /^([a-z-]+-\d)[a-z]$/.exec(text)?.[1];
  return region !== undefined && partitionOf(region) !== undefined ? `Write ${region}.` : 'Write the Region as eu-west-1 is written.';
}
