import type { Environment } from '../../model/ports.js';
import type { AwsFiles, Value } from './profiles.js';

/**
 * Where a profile sends calls to STS other than to AWS, by `endpoint_url` of its own or of its `services` section; undefined where
 * it doesn't, or variables say otherwise.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function configuredEndpoint({ profiles, services }: AwsFiles, name: string, environment: Environment): Value | undefined {
  const ignored = /^true$/i.test(environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] ?? '');
  if (ignored || environment['AWS_ENDPOINT_URL_STS'] || environment['AWS_ENDPOINT_URL']) return undefined;
  const values = profiles.get(name)?.values;
  if (values === undefined || /^true$/i.test(values.get('ignore_configured_endpoint_urls')?.value ?? '')) return undefined;
  const found = services.get(values.get('services')?.value ?? '')?.values.get('sts.endpoint_url') ?? values.get('endpoint_url');
  return found === undefined || /^https:\/\/[^/]*\.(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonaws\.eu)(?:[:/]|$)/i.test(found.value)
    ? undefined
    : found;
}

/** The host of an address, which may carry a name and password. */
export function hostOf(address: string): string {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  return URL.canParse(whole) ? new URL(whole).host.slice(0, 80) : 'an address that is none';
}
