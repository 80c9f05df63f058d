import type { CatalogAction } from '../catalog/service.js';
import { table } from '../../model/table.js';

interface Further {
  readonly actions: RegExp;
  readonly arns: readonly string[];
}

/** By service: what AWS's guides have policies name, and the service authorization reference leaves out. */
const further: Readonly<Record<string, readonly Further[]>> = table({
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html (macros hosted by CloudFormation)
  cloudformation: [
    {
      actions: /^(?:CreateChangeSet|(?:Create|Update)Stack(?:Set)?)$/,
      arns: ['cloudformation:*:aws:transform/*', 'cloudformation:*:*:transform/*'],
    },
  ],
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html: two services share the
  // prefix and these two names.
  elasticloadbalancing: [
    {
      actions: /^(?:Add|Remove)Tags$/,
      arns: ['listener', 'listener-rule', 'targetgroup', 'truststore'].map((type) => `elasticloadbalancing:*:*:${type}/*`),
    },
  ],
  // https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.resource-types.html
  'arc-zonal-shift': [{ actions: /./, arns: ['eks:*:*:cluster/*', 'autoscaling:*:*:autoScalingGroup:*'] }],
});

/** ARNs of any partition that an action works on besides those of its reference. */
export function undocumentedArns({ service, name }: Pick<CatalogAction, 'service' | 'name'>): readonly string[] {
  const known = further[service];
  if (known === undefined) return [];
  return known.flatMap(({ actions, arns }) => (actions.test(name) ? arns.map((arn) => `arn:*:${arn}`) : []));
}
