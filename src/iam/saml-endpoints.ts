import { table } from '../model/table.js';

/**
 * Where AWS takes SAML assertions, which is what `SAML:aud` holds: one host a partition, and one a Region.
 * Source: https://docs.aws.amazon.com/general/latest/gr/signin-service.html
 */
const hosts: Readonly<Record<string, string>> = table({
  aws: 'signin.aws.amazon.com',
  'aws-cn': 'signin.amazonaws.cn',
  'aws-us-gov': 'signin.amazonaws-us-gov.com',
});

/** The address that a trust policy of this partition asks for; undefined for a partition whose address isn't published. */
export function samlEndpoint(partition: string): string | undefined {
  const host = hosts[partition];
  return host === undefined ? undefined : `https://${host}/saml`;
}

/** Whether an assertion for a partition can have this audience; undefined where that isn't known. */
export function isSamlAudience(audience: string, partition: string): boolean | undefined {
  const host = hosts[partition];
  if (host === undefined) return undefined;
  const match = /^https:\/\/(?:[a-z]{2}(?:-[a-z]+)+-\d\.)?([^/:]+)\/(?:platform\/)?saml(?:\/acs\/[^/]+)?$/.exec(audience);
  return match?.[1] === host;
}
