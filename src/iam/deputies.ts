import { table } from '../model/table.js';

/**
 * Services that act for whichever account asks them to, and say for which (`aws:SourceAccount`, `aws:SourceArn`): what lets such
 * a service in without asking lets every account of AWS in through it. Not those that run under a role of their own, which only
 * who may pass the role can give them.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
const onResources = new Set(
  'apigateway budgets cloudfront cloudtrail cloudwatch codestar-notifications config delivery.logs events logging.s3 s3 ses sns'.split(' '),
);

/** Of the services that take on roles, those whose guides ask for such a condition in the role's trust. */
const onRoles = new Set('bedrock cognito-idp rolesanywhere scheduler vpc-flow-logs'.split(' '));

/** EventBridge writes to topics without saying for whom: a condition there shuts it out. */
const silentAt: Readonly<Record<string, readonly string[]>> = table({ sns: ['events'] });

/** The service behind a principal (`sns` for `sns.amazonaws.com`) when it is one that acts for others; undefined for all else. */
export function deputyOf(principal: string, at: 'trust' | 'resource', resource: string | undefined): string | undefined {
  const plain = principal
    .replace(/\.\$\{[^}]*suffix[^}]*\}$/i, '.amazonaws.com')
    .replace(/\.(?:\$\{[^}]*region[^}]*\}|[a-z]{2}(?:-[a-z]+)+-\d)(?=\.)/i, '');
  const service = /^([a-z0-9.-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu)$/.exec(plain)?.[1];
  if (service === undefined || !(at === 'trust' ? onRoles : onResources).has(service)) return undefined;
  return silentAt[resource ?? '']?.includes(service) === true ? undefined : service;
}
