import type { PrincipalElement, PrincipalEntry } from '../iam/document.js';
import type { Part } from '../iam/pattern.js';
import { partsOf } from '../iam/pattern.js';
import { settle, shownText } from '../iam/pieces.js';
import type { Truth } from '../iam/truth.js';
import { any, not } from '../iam/truth.js';
import { hostLowered } from './issuers.js';
import { addressOf } from './token.js';

/** What a `Federated` principal names: an identity provider for OIDC. */
export interface Provider {
  /** Without `https://`; undefined when the file doesn't tell it. */
  readonly address: string | undefined;
  /** Undefined where the file doesn't tell it, or for the few providers that every account has. */
  readonly account: string | undefined;
}

/** The provider that a principal names; undefined for one that is none for OIDC. */
export function providerOf({ type, value }: PrincipalEntry): Provider | undefined {
  if (type !== 'Federated') return undefined;
  const parts = partsOf(value);
  if (parts === undefined) return value.type === 'unknown' || value.type === 'either' ? unknownProvider : undefined;
  return providerNamed(parts);
}

const unknownProvider: Provider = { address: undefined, account: undefined };

function providerNamed(parts: readonly Part[]): Provider | undefined {
  const settled = settle(parts);
  const text = shownText(settled);
  const match = /^arn:[^:]+:iam::([^:]*):(oidc-provider|saml-provider)\/(.*)$/s.exec(text);
  if (match === null) {
    if (settled.some((part) => typeof part !== 'string')) return /saml/i.test(text) ? undefined : unknownProvider;
    return /^[a-z0-9.-]+\.[a-z]+$/i.test(text) ? { address: text.toLowerCase(), account: undefined } : undefined;
  }
  const [, account = '', kind, address = ''] = match;
  if (kind === 'saml-provider') return undefined;
  return {
    address: address.includes('${') ? undefined : hostLowered(address),
    account: /^\d{12}$/.test(account) && account !== '000000000000' ? account : undefined,
  };
}

/** Whether the principals of a statement include what an exchange of this issuer's token in this account comes as. */
export function principalAdmits(element: PrincipalElement | undefined, issuer: string, account: string | undefined): Truth {
  if (element === undefined) return false;
  const hit = any(element.entries.map((entry) => entryAdmits(entry, issuer, account)));
  return element.negated ? not(hit) : hit;
}

function entryAdmits(entry: PrincipalEntry, issuer: string, account: string | undefined): Truth {
  if (entry.type === '*') return true;
  if (entry.value.type === 'either' && entry.type === 'Federated') {
    const truths = entry.value.options.map((value) => entryAdmits({ ...entry, value }, issuer, account));
    return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? 'unknown') : 'unknown';
  }
  if (entry.type === 'Federated' && shownText(partsOf(entry.value) ?? []) === '*') return true;
  // Whether `AWS: "*"` takes in a federated caller isn't documented.
  if (entry.type === 'AWS') return shownText(partsOf(entry.value) ?? []) === '*' ? 'unknown' : false;
  const provider = providerOf(entry);
  if (provider === undefined) return false;
  if (provider.address === undefined) return 'unknown';
  if (provider.address !== addressOf(issuer)) return false;
  return provider.account === undefined || account === undefined || provider.account === account;
}
