import type { RequestContext } from './condition.js';

type Facts = Readonly<Record<string, readonly string[] | 'absent'>>;

/** An account and an organization that no policy names. */
export const strangerAccount = '198185770505';
const strangerOrganization = 'o-zqzqzqzqzq';

/** Addresses of the ranges for benchmarks (RFC 2544, RFC 5180): out in the internet, and no policy has a reason to name them. */
const v4 = '198.18.77.5';
const v6 = '2001:2::5';

/** What a request of an account's own principal carries, whoever it is. */
function identityOf(account: string, partition = 'aws'): Facts {
  return {
    'aws:principalaccount': [account],
    'aws:principalarn': [`arn:${partition}:iam::${account}:role/zq-stranger`],
    'aws:principaltype': ['AssumedRole'],
    'aws:userid': ['zq:zq-stranger'],
    'aws:principalisawsservice': ['false'],
    'aws:principalservicename': 'absent',
    'aws:principalservicenameslist': 'absent',
    'kms:calleraccount': [account],
    'aws:sourceaccount': 'absent',
    'aws:sourceowner': 'absent',
    'aws:sourcearn': 'absent',
    'aws:sourceorgid': 'absent',
    'aws:sourceorgpaths': 'absent',
    'aws:federatedprovider': 'absent',
    'aws:sourcevpc': 'absent',
    'aws:sourcevpce': 'absent',
    'aws:sourcevpcarn': 'absent',
    'aws:vpcsourceip': 'absent',
    'aws:vpceaccount': 'absent',
    'aws:vpceorgid': 'absent',
    'aws:vpceorgpaths': 'absent',
    'aws:sourceip': [v4],
    'aws:multifactorauthpresent': 'absent',
    'aws:multifactorauthage': 'absent',
    'sts:externalid': ['zq-stranger'],
    'aws:principalorgid': [strangerOrganization],
    'aws:principalorgpaths': [`${strangerOrganization}/r-zqzq/ou-zqzq-zqzqzqzq/`],
    's3:dataaccesspointaccount': [account],
    's3:dataaccesspointarn': [`arn:aws:s3:us-east-1:${account}:accesspoint/zq-stranger`],
    's3:accesspointnetworkorigin': ['Internet'],
    'elasticfilesystem:accessedviamounttarget': 'absent',
    'elasticfilesystem:accesspointarn': [`arn:aws:elasticfilesystem:us-east-1:${account}:access-point/zq`],
    'lambda:eventsourcetoken': ['zq-stranger'],
    'aws:resourceaccount': ['198185770606'],
    'aws:resourceorgid': ['o-zpzpzpzpzp'],
    'aws:resourceorgpaths': ['o-zpzpzpzpzp/r-zpzp/'],
  };
}

/** Without an organization, without an external id. */
const alone: Facts = { 'aws:principalorgid': 'absent', 'aws:principalorgpaths': 'absent', 'sts:externalid': 'absent' };
const withMfa: Facts = { 'aws:multifactorauthpresent': ['true'], 'aws:multifactorauthage': ['1'] };

/** Requests that anybody can make: from an account of his own, over a VPC endpoint of his own, through a service, or signing nothing. */
function strangerFacts(): Facts[] {
  const base = identityOf(strangerAccount);
  const endpoint: Facts = {
    'aws:sourcevpc': ['vpc-0zqzqzqzqzqzqzqzq'],
    'aws:sourcevpce': ['vpce-0zqzqzqzqzqzqzqzq'],
    'aws:vpcsourceip': ['198.18.77.6'],
    'aws:sourceip': 'absent',
    'aws:vpceaccount': [strangerAccount],
    'aws:vpceorgid': [strangerOrganization],
  };
  const service: Facts = {
    'aws:principalisawsservice': ['true'],
    'aws:principalservicename': ['zq.amazonaws.com'],
    'aws:sourceaccount': [strangerAccount],
    'aws:sourceowner': [strangerAccount],
    'aws:sourcearn': [`arn:aws:sns:us-east-1:${strangerAccount}:zq-stranger`],
    'aws:sourceorgid': [strangerOrganization],
  };
  const nobody = Object.fromEntries(
    Object.keys(base)
      .filter((key) => /^aws:principal(?!isaws)|^aws:userid|^kms:caller/.test(key))
      .map((key) => [key, 'absent'] as const),
  );
  return [
    { ...base, ...alone },
    base,
    { ...base, ...alone, ...withMfa },
    { ...base, ...withMfa },
    { ...base, ...alone, 'aws:sourceip': [v6] },
    { ...base, ...alone, ...endpoint },
    { ...base, ...endpoint },
    { ...base, ...alone, ...service },
    { ...base, ...service },
    { ...base, ...alone, ...nobody },
  ];
}

/** Requests of arbitrary principals of one account: a person's with a key, a role's, with or without an organization. */
function memberFacts(account: string, partition: string): Facts[] {
  const base = identityOf(account, partition);
  return [
    base,
    { ...base, 'sts:externalid': 'absent' },
    { ...base, ...alone },
    { ...base, ...alone, 'sts:externalid': ['zq-stranger'] },
    {
      ...base,
      ...alone,
      'aws:principalarn': [`arn:${partition}:iam::${account}:user/zq-stranger`],
      'aws:principaltype': ['User'],
      'aws:username': ['zq-stranger'],
    },
  ];
}

/** Keys whose value whoever calls sets at will in an account of his own, or that say nothing of him. */
const chosen =
  /^(?:aws:(?:useragent|referer|requestedregion|username|principaltag\/.*|requesttag\/.*|tagkeys|calledvia.*|viaawsservice|tokenissuetime|sourceidentity|chatbotsourcearn)|sts:(?:rolesessionname|sourceidentity|transitivetagkeys|durationseconds)|s3:(?:prefix|delimiter|max-keys|versionid|x-amz-.*|existingobjecttag\/.*|requestobjecttag.*|tlsversion|authtype|signatureversion|signatureage|object-lock-.*|if-.*|objectcreationoperation)|sns:(?:protocol)|lambda:(?:functionurlauthtype|invokedviafunctionurl)|kms:(?:viaservice|encryptioncontext.*|keyspec|keyusage|encryptionalgorithm|signingalgorithm|grantoperations|grantisforawsresource)|(?:aws|iam|ecr|secretsmanager|kms):resourcetag.*)$/;

export interface Stranger {
  readonly context: RequestContext;
  /** True for a key that he sets as the policy wants it. */
  chooses(key: string): boolean;
}

function strangerOf(facts: Facts, now: number, more: (key: string) => boolean): Stranger {
  const fixed: Facts = {
    ...facts,
    'aws:securetransport': ['true'],
    'aws:currenttime': [new Date(now).toISOString()],
    'aws:epochtime': [String(Math.floor(now / 1000))],
  };
  return { context: { lookup: (key) => fixed[key] ?? claimOf(key) ?? 'unknown' }, chooses: more };
}

/** Under a federation's name: a subject of somebody's, and whatever audience is asked for. */
function claimOf(key: string): readonly string[] | undefined {
  return /\.[^:]*:sub$/.test(key)
    ? ['repo:zq-stranger/zq-probe:ref:refs/heads/main']
    : /\.[^:]*:.+$/.test(key)
      ? ['zq-stranger']
      : undefined;
}

/** Anybody at all. */
export function strangers(now: number): Stranger[] {
  return strangerFacts().map((facts) => strangerOf(facts, now, (key) => chosen.test(key) || /\.[^:]*:aud$/.test(key)));
}

/** A service of AWS that acts for an account nobody has named; what it does then the service chooses, and not who asked. */
export function deputies(service: string, now: number): Stranger[] {
  const acting: Facts = {
    'aws:principalisawsservice': ['true'],
    'aws:principalservicename': [`${service}.amazonaws.com`],
    'aws:principalservicenameslist': 'absent',
    'aws:sourceaccount': [strangerAccount],
    'aws:sourceowner': [strangerAccount],
    'aws:sourcearn': [`arn:aws:${service}:us-east-1:${strangerAccount}:zq-stranger`],
    'aws:sourceorgid': [strangerOrganization],
    'aws:sourceorgpaths': [`${strangerOrganization}/r-zqzq/ou-zqzq-zqzqzqzq/`],
    'aws:resourceaccount': ['198185770606'],
    'aws:resourceorgid': ['o-zpzpzpzpzp'],
    'sts:externalid': 'absent',
    'aws:sourcevpc': 'absent',
    'aws:sourcevpce': 'absent',
  };
  return [strangerOf(acting, now, (key) => /^s3:x-amz-|^aws:(?:referer|useragent|requestedregion)$/.test(key))];
}

/** Any principal of an account; what its administrators hand out (names, tags) is not his to choose. */
export function members(account: string, now: number, partition = 'aws'): Stranger[] {
  return memberFacts(account, partition).map((facts) =>
    strangerOf(facts, now, (key) => chosen.test(key) && !/^aws:(?:username|principaltag|sourceidentity)/.test(key)),
  );
}
