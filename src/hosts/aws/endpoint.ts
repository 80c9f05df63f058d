import { isLoopback } from '../../model/loopback.js';
import { partitionNamed, partitionOf, partitions, commercial } from '../../model/partitions.js';
import type { CustomEndpoint } from '../../model/aws.js';
import type { Environment } from '../../model/ports.js';

/** Where a service is called. `refused` says why the address in the environment must not be used. */
export interface Endpoint {
  readonly url: string;
  /** The region that requests are signed for. */
  readonly region: string;
  readonly refused?: string;
}

/** The addresses of the environment: the service's own variable before the one for all, as the AWS SDKs read them. */
export function customEndpoint(environment: Environment, service: 'sts' | 'iam'): CustomEndpoint | undefined {
  for (const variable of [`AWS_ENDPOINT_URL_${service.toUpperCase()}`, 'AWS_ENDPOINT_URL']) {
    const url = environment[variable]?.trim();
    if (url) return { service, url, variable };
  }
  return undefined;
}

/** STS of one region; the global endpoint is never used, for its sessions fail in regions that are opted in. */
export function stsEndpoint(environment: Environment, region: string): Endpoint {
  const partition = partitionOf(region) ?? commercial;
  const fips = environment['AWS_USE_FIPS_ENDPOINT'] === 'true' && partition.id === 'aws' ? 'sts-fips' : 'sts';
  return guarded(customEndpoint(environment, 'sts'), { url: `https://${fips}.${region}.${partition.suffix}`, region });
}

export function iamEndpoint(environment: Environment, partitionId: string): Endpoint {
  const partition = partitionNamed(partitionId) ?? commercial;
  return guarded(customEndpoint(environment, 'iam'), { url: `https://${partition.iam.host}`, region: partition.iam.region });
}

/** True for a host of AWS's own, private endpoints in a VPC included. */
export function isAwsHost(host: string): boolean {
  const name = host.toLowerCase();
  return [...partitions.map((partition) => partition.suffix), 'api.aws'].some((suffix) => name.endsWith(`.${suffix}`));
}

function guarded(custom: CustomEndpoint | undefined, own: Endpoint): Endpoint {
  if (custom === undefined) return own;
  const endpoint = { url: custom.url, region: own.region };
  const url = URL.canParse(custom.url) ? new URL(custom.url) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return { ...endpoint, refused: `${custom.variable} holds no web address` };
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return {
      ...endpoint,
      refused: `${custom.variable} is plain http to ${url.hostname}; only this machine itself may be called without TLS`,
    };
  return endpoint;
}
