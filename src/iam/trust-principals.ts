import type { Value } from '../model/value.js';
import type { PrincipalElement, PrincipalEntry, Statement } from './document.js';
import { partsOf } from './pattern.js';
import { shownText } from './pieces.js';

/** A principal that stands for everybody, or for a whole account. */
export interface WidePrincipal {
  readonly kind: 'anyone' | 'account';
  /** As written. */
  readonly text: string;
  /** For an account: its number; undefined where only a deployment knows it. */
  readonly account: string | undefined;
  /** The account is the one that the document is deployed to. */
  readonly own: boolean;
  readonly value: Value;
}

/**
 * The principals of a statement that are more than somebody: `*`, an ARN for all accounts, everybody but some, an account's root. A
 * wildcard for a part of an account's users is refused by IAM, and is nobody.
 */
export function widePrincipals(element: PrincipalElement | undefined): readonly WidePrincipal[] {
  if (element === undefined || element.negated) return [];
  return element.entries.flatMap(widened);
}

function widened(entry: PrincipalEntry): WidePrincipal[] {
  const { type, value } = entry;
  if (value.type === 'either') return value.options.flatMap((option) => widened({ type, value: option }));
  const text = shownText(partsOf(value) ?? []);
  const anyone = { kind: 'anyone', text, account: undefined, own: false, value } as const;
  if (type === '*' || (text === '*' && (type === 'AWS' || type === 'Federated'))) return [anyone];
  if (type !== 'AWS') return [];
  if (/^\d{12}$/.test(text)) return [{ kind: 'account', text, account: text, own: false, value }];
  const match = /^arn:[^:]*:(?:iam|sts)::([^:]*|\$\{.*\}):([^:]+)$/s.exec(text);
  if (match === null) return value.type === 'partial' ? accountAlone(text, value) : [];
  const [, account = '', resource] = match;
  if (/[*?]/.test(account) && !account.includes('${')) return [anyone];
  if (resource !== 'root') return [];
  return [{ kind: 'account', text, account: /^\d{12}$/.test(account) ? account : undefined, own: isOwn(account), value }];
}

/** `${AWS::AccountId}` alone is the account too. A parameter or variable, whatever it is called, may be anybody's. */
function accountAlone(text: string, value: Value): WidePrincipal[] {
  return isOwn(text) ? [{ kind: 'account', text, account: undefined, own: true, value }] : [];
}

function isOwn(account: string): boolean {
  return /^\$\{(?:AWS::AccountId|aws:accountId|data\.aws_caller_identity\.[\w-]+(?:\[[^\]]*\])?\.(?:account_id|id)|aws:(?:PrincipalAccount|ResourceAccount))\}$/i.test(
    account,
  );
}

/** Accounts that the document itself shows to be its own: those of its providers and, in a resource policy, of its resources. */
export function ownAccounts(statements: readonly Statement[]): ReadonlySet<string> {
  const own = new Set<string>();
  const look = (value: Value, pattern: RegExp): void => {
    const account = pattern.exec(shownText(partsOf(value) ?? []))?.[1];
    if (account !== undefined) own.add(account);
  };
  for (const { principals, resources } of statements) {
    for (const { type, value } of principals?.entries ?? []) {
      if (type === 'Federated') look(value, /^arn:[^:]*:iam::(\d{12}):(?:oidc|saml)-provider\//);
    }
    for (const value of resources?.values ?? []) look(value, /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/);
  }
  return own;
}
