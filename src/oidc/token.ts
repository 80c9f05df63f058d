import type { RequestContext } from '../iam/condition.js';
import { hostLowered, issuerOf } from './issuers.js';

/** What a token says, as far as a trust policy can ask. */
export interface TokenClaims {
  /** `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  readonly claims: Readonly<Record<string, string>>;
}

export interface ExchangeFacts {
  /** The account of the role. */
  readonly account?: string | undefined;
  readonly sessionName?: string | undefined;
}

/** The issuer's address as it stands in ARNs and condition keys. */
export function addressOf(issuer: string): string {
  return hostLowered(issuer.replace(/^https:\/\//i, ''));
}

/** A condition key cut at its last colon: `token.actions.githubusercontent.com` and `sub`; the whole when it has no issuer. */
export function splitKey(key: string): { readonly issuer: string | undefined; readonly claim: string } {
  const colon = key.lastIndexOf(':');
  const before = key.slice(0, Math.max(colon, 0));
  const scheme = /^https?:\/\//i.test(before);
  // An issuer is a host: it has a dot, or is written as an address. `aws:` and `sts:` have none.
  if (colon < 0 || !(before.includes('.') || scheme)) return { issuer: undefined, claim: key };
  return { issuer: before, claim: key.slice(colon + 1) };
}

/** Whether a key's issuer is the token's. Condition keys have no case. */
export function isIssuer(written: string, issuer: string): boolean {
  return written.toLowerCase() === addressOf(issuer).toLowerCase();
}

/** Keys that an exchange of a token for a session never carries: nobody has signed in to AWS yet. */
const absent =
  /^(?:aws:(?:multifactorauth(?:present|age)|tokenissuetime|userid|username|principal(?!isawsservice).*|sourceaccount|sourcearn|sourceorgid|sourceorgpaths|sourceowner|calledvia.*|ec2.*|federatedprovider|sourceidentity|requesttag\/.*|tagkeys|resourcetag\/.*)|iam:resourcetag\/.*|sts:(?:externalid|sourceidentity|transitivetagkeys|durationseconds|taskpolicyarn|awsservicename|requestcontext.*)|saml:.*)$/;

/** Keys that are there with a value that the files don't know. */
const present =
  /^(?:aws:(?:sourceip|currenttime|epochtime|useragent|requestedregion|resourceaccount|resourceorgid|resourceorgpaths)|sts:rolesessionname)$/;

/**
 * What a trust policy's conditions see when this token is exchanged: `<issuer>:<claim>` for the claims that STS supplies,
 * nothing under another issuer's name, and of AWS's own keys what such a request has.
 */
export function contextOf(token: TokenClaims, facts: ExchangeFacts = {}): RequestContext {
  const supplied = suppliedBy(token);
  return {
    lookup: (written) => {
      const key = written.toLowerCase();
      const { issuer, claim } = splitKey(key);
      if (isOpenKey(key)) return 'unknown';
      if (issuer !== undefined) return isIssuer(issuer, token.issuer) ? (supplied.get(claim) ?? 'absent') : 'absent';
      if (key === 'aws:securetransport') return ['true'];
      if (key === 'aws:viaawsservice' || key === 'aws:principalisawsservice') return ['false'];
      if (key === 'aws:resourceaccount' && facts.account !== undefined) return [facts.account];
      if (key === 'sts:rolesessionname' && facts.sessionName !== undefined) return [facts.sessionName];
      if (present.test(key)) return 'present';
      // Only `aws:`, `sts:` and the issuer's keys exist here; what is none of them is never supplied.
      return absent.test(key) || !/^(?:aws|sts):/.test(key) ? 'absent' : 'unknown';
    },
  };
}

/** A key that isn't written out, or of which only a deployment knows a part. */
export function isOpenKey(key: string): boolean {
  return key === '' || key.includes('${');
}

function suppliedBy({ issuer, claims }: TokenClaims): Map<string, readonly string[]> {
  const known = issuerOf(addressOf(issuer))?.supplied;
  const supplied = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(claims)) {
    if (isSupplied(name, known) && value !== '') supplied.set(name.toLowerCase(), [value]);
  }
  return supplied;
}

function isSupplied(claim: string, known: readonly string[] | undefined): boolean {
  return (known ?? ['aud', 'sub', 'amr']).includes(claim);
}

/** Whether STS has a condition key for this claim of the token's issuer. */
export function suppliesClaim(issuer: string, claim: string): boolean {
  return isSupplied(claim.toLowerCase(), issuerOf(addressOf(issuer))?.supplied);
}
