import type { AwsHost, CustomEndpoint } from '../../model/aws.js';
import type { Environment } from '../../model/ports.js';
import { customEndpoint, isAwsHost } from './endpoint.js';
import { getOpenIDConnectProvider, getRole } from './iam.js';
import { assumeRole } from './assume-role.js';
import { assumeRoleWithWebIdentity, getCallerIdentity } from './sts.js';

/**
 * AWS through its SDK: endpoints and proxy of the environment, one attempt a call, a time limit on each, errors as plain
 * values. The SDK is loaded with the first call.
 */
export function createAwsHost(environment: Environment): AwsHost {
  // The SDK's notice about old Node versions is for its authors' users, not for ours.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  return {
    customEndpoints: foreignEndpoints(environment),
    assumeRoleWithWebIdentity: (call) => assumeRoleWithWebIdentity(environment, call),
    assumeRole: (call) => assumeRole(environment, call),
    getCallerIdentity: (call) => getCallerIdentity(environment, call),
    getRole: (call) => getRole(environment, call),
    getOpenIDConnectProvider: (call) => getOpenIDConnectProvider(environment, call),
  };
}

function foreignEndpoints(environment: Environment): CustomEndpoint[] {
  return (['sts', 'iam'] as const)
    .map((service) => customEndpoint(environment, service))
    .filter((found): found is CustomEndpoint => found !== undefined)
    .filter(({ url }) => !URL.canParse(url) || !isAwsHost(new URL(url).hostname))
    .map((found) => ({ ...found, url: withoutSecrets(found.url) }));
}

/** An address may carry a name and password, or a query: those aren't shown. */
function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return 'an address that is none';
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
}
