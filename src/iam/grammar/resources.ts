import { isApiResource } from '../api-resource.js';
import { byText } from '../by-text.js';
import { standsForNone } from '../no-resource.js';
import type { GrammarProblem, Policy, Statement } from '../document.js';
import type { Span } from '../../model/position.js';
import { Problems, shown } from './problems.js';
import { checkArnRegion, isGlobal } from './regions.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const partitions = new Set(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f']);

/** The form of the ARNs in Resource and NotResource, as far as it is the same for every service. */
export function checkResources(statement: Statement, policy: Policy, problems: Problems): void {
  for (const value of statement.resources?.values ?? []) {
    if (value.type !== 'text') continue;
    if (isForeign(value.text, policy)) {
      problems.add(
        'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
        value.span,
        `A policy of ${policy.service ?? ''} can't have the resource "${shown(value.text)}" of another service.`,
        `Write the ARN of what the policy is attached to.`,
      );
    } else if (!isSound(value.text) && !isApiResource(value.text, policy)) checkArn(value.text, value.span, problems);
  }
}

/** Services that refuse a policy of their resources with the ARN of another service. */
const strict = new Set(['s3', 'sns', 'sqs']);

function isForeign(text: string, { kind, service }: Policy): boolean {
  if (kind !== 'resource' || service === undefined || !strict.has(service)) return false;
  const named = /^arn:[a-z-]+:([a-z0-9-]+):/.exec(text)?.[1];
  return named !== undefined && !named.startsWith(service);
}

const isSound = byText((text) => {
  const found: GrammarProblem[] = [];
  checkArn(text, { start: 0, end: 0 }, new Problems(found));
  return found.length === 0;
});

function checkArn(text: string, span: Span, problems: Problems): void {
  if (/^[*?]/.test(text) || text.startsWith('${') || standsForNone(text)) return;
  if (!/^(?:arn:|a[rn:]*[*?])/.test(text)) {
    return problems.add(
      'INVALID_ARN_PREFIX',
      span,
      `"${shown(text)}" is no ARN: it doesn't begin with "arn:".`,
      'Write the whole ARN of the resource, or "*".',
    );
  }
  // What a template fills in may hold colons of its own.
  const fields = text.replace(/\$\{[^{}]*\}/g, '*').split(':');
  if (fields.length < 6) {
    if (/[*?]|\$\{/.test(text)) return;
    return problems.add(
      'MISSING_ARN_FIELD',
      span,
      `"${shown(text)}" has fewer than the six fields of an ARN.`,
      'Write arn:partition:service:region:account:resource; a field that has no value stays empty.',
    );
  }
  checkFields(fields, span, problems);
}

function checkFields(fields: readonly string[], span: Span, problems: Problems): void {
  const [, partition = '', service = '', region = '', account = '', resource = ''] = fields;
  const open = (field: string): boolean => /[*?]|\$\{/.test(field);
  if (!open(partition) && !partitions.has(partition)) {
    problems.add(
      'INVALID_PARTITION',
      span,
      `"${shown(partition)}" is no partition.`,
      'Write aws, aws-cn, aws-us-gov or another partition of AWS.',
    );
  }
  if (service === '') problems.add('INVALID_SERVICE', span, 'The ARN names no service.', 'Write the service in the third field.');
  else if (!open(service) && service !== service.toLowerCase()) {
    problems.add(
      'INVALID_ARN_SERVICE_CASE',
      span,
      `The service "${shown(service)}" is not in lower case.`,
      `Write ${shown(service.toLowerCase())}.`,
    );
  }
  if (/^\d+$/.test(account) && account.length !== 12) {
    problems.add(
      'INVALID_ARN_ACCOUNT',
      span,
      `"${shown(account)}" is no account: it doesn't have 12 digits.`,
      'Write the 12 digits of the account.',
    );
  }
  if (region !== '' && !open(region) && (isGlobal(service) || isBucket(service, resource))) {
    problems.add('ARN_REGION_NOT_ALLOWED', span, `An ARN of ${service} has no Region.`, 'Leave the fourth field empty.');
  } else if (account !== '' && !open(account) && (service === 'route53' || isBucket(service, resource))) {
    problems.add(
      'ARN_ACCOUNT_NOT_ALLOWED',
      span,
      service === 's3' ? "A bucket's ARN has no account." : `An ARN of ${service} has no account.`,
      'Leave the fifth field empty.',
    );
  } else checkArnRegion(partition, service, region, span, problems);
  if (service === 'iam' && account === '' && region === '') {
    problems.add('MISSING_ARN_ACCOUNT', span, 'An ARN of IAM needs an account.', 'Write the account in the fifth field, or "*".');
  }
}

function isBucket(service: string, resource: string): boolean {
  return (
    service === 's3' &&
    !/^(?:accesspoint|job|storage-lens|storage-lens-group|async-request|access-grants)\b/.test(resource) &&
    !/[*?]|\$\{/.test(resource.slice(0, 1))
  );
}
