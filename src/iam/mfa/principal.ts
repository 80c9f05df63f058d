import type { PrincipalElement, PrincipalEntry } from '../document.js';
import { partsOf } from '../pattern.js';
import { settle, shownText } from '../pieces.js';
import type { CallerKind } from '../caller.js';

/** Whom a principal stands for, as far as MFA goes. `account` stands for all of an account's users and roles. */
export type PrincipalClass = 'anyone' | 'account' | 'user' | 'role' | 'service' | 'federation' | 'unknown';

export function classOf(entry: PrincipalEntry): PrincipalClass {
  const parts = partsOf(entry.value);
  if (parts === undefined) return 'unknown';
  const text = shownText(settle(parts));
  if (entry.type === '*' || text === '*') return entry.type === 'AWS' || entry.type === '*' ? 'anyone' : 'unknown';
  if (entry.type === 'Service') return 'service';
  if (entry.type === 'Federated') return 'federation';
  return entry.type === 'AWS' ? classOfArn(text) : 'unknown';
}

function classOfArn(text: string): PrincipalClass {
  if (/^\d{12}$/.test(text)) return 'account';
  const match = /^arn:[^:]*:(iam|sts)::[^:]*:(.+)$/s.exec(text);
  if (match === null) return 'unknown';
  const resource = match[2] as string;
  if (resource === 'root') return 'account';
  if (resource.startsWith('user/')) return 'user';
  if (resource.startsWith('role/') || resource.startsWith('assumed-role/')) return 'role';
  return resource.startsWith('federated-user/') ? 'federation' : 'unknown';
}

/** Who may call on behalf of a principal. */
export function callersOf(principal: PrincipalClass): readonly CallerKind[] {
  switch (principal) {
    case 'user':
      return ['key', 'session', 'fresh', 'stale'];
    case 'anyone':
    case 'account':
      return ['key', 'session', 'fresh', 'stale', 'role', 'role-false'];
    case 'role':
      return ['role', 'role-false'];
    case 'service':
    case 'federation':
      return ['role'];
    case 'unknown':
      return [];
  }
}

/** The principal for people: its ARN, id or host. */
export function shownPrincipal(entry: PrincipalEntry): string {
  return shownText(partsOf(entry.value) ?? []);
}

/** True when a statement's principals surely include this one: the very same, or everybody. */
export function includes(element: PrincipalElement | undefined, entry: PrincipalEntry): boolean {
  if (element === undefined || element.negated) return false;
  const wanted = shownPrincipal(entry);
  return element.entries.some((each) => classOf(each) === 'anyone' || (each.type === entry.type && shownPrincipal(each) === wanted));
}
