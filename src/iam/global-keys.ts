import { distance } from 'fastest-levenshtein';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const names = (
  'AssumedRoot CalledVia CalledViaFirst CalledViaLast ChatbotSourceArn CurrentTime Ec2InstanceSourcePrivateIPv4 Ec2InstanceSourceVpc EpochTime ' +
  'FederatedProvider MultiFactorAuthAge MultiFactorAuthPresent PrincipalAccount PrincipalArn PrincipalIsAWSService PrincipalOrgID ' +
  'PrincipalOrgPaths PrincipalServiceName PrincipalServiceNamesList PrincipalType Referer RequestedRegion ResourceAccount ResourceOrgID ' +
  'ResourceOrgPaths SecureTransport SourceAccount SourceArn SourceIdentity SourceIp SourceOrgID SourceOrgPaths SourceOwner SourceVpc ' +
  'SourceVpcArn SourceVpce TagKeys TokenIssueTime UserAgent UserId Username ViaAWSMCPService ViaAWSService VpcSourceIp VpceAccount VpceOrgID VpceOrgPaths ' +
  'CalledViaAWSMCP SignInSessionArn PrincipalOrgMasterAccountId IsMcpServiceAction FullyQualifiedPrincipalName SourceVpcEndpoint'
)
  .split(' ')
  .map((name) => `aws:${name}`);

const known = new Set(names.map((name) => name.toLowerCase()));

/** Whether a key in lower case is one of the global ones, a tag's included. */
export function isGlobalKey(key: string): boolean {
  return known.has(key) || taggedKeys.some((tagged) => key.startsWith(`${tagged}/`));
}

/** Keys that take the name of a tag behind a slash. */
export const taggedKeys: readonly string[] = ['aws:requesttag', 'aws:resourcetag', 'aws:principaltag'];

/** Keys that a request may have several values of. */
export const multiValuedKeys: readonly string[] = [
  'aws:tagkeys',
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:vpceorgpaths',
];

/**
 * The global key that a key in lower case is a misspelling of. Undefined when it is one, or is near none: AWS adds keys,
 * and an unheard one is no error of ours to find.
 */
export function nearestGlobalKey(key: string): string | undefined {
  if (!key.startsWith('aws:') || known.has(key) || key.includes('/') || key.length > 60) return undefined;
  return names.find((name) => {
    const far = distance(name.toLowerCase(), key);
    return far <= 2 && name.length > 10;
  });
}
