import { anyAddress } from './address.js';
import type { RequestContext } from './condition.js';
import { table } from '../model/table.js';

/**
 * Who may stand behind a call, as far as MFA is concerned. `key`: a long-term access key; `session`: temporary
 * credentials without MFA; `fresh` and `stale`: a session opened with MFA just now, or as long ago as can be; `role`: a
 * role's session, whose requests carry no MFA of the one who assumed it (the key is absent, or false).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
 */
export const callerKinds = ['key', 'session', 'fresh', 'stale', 'role', 'role-false'] as const;

export type CallerKind = (typeof callerKinds)[number];

export const present = 'aws:multifactorauthpresent';
export const age = 'aws:multifactorauthage';

/** The longest session lasts 36 hours. */
const longest = 36 * 3600;

const presence: Record<CallerKind, readonly string[] | 'absent'> = {
  key: 'absent',
  session: ['false'],
  fresh: ['true'],
  stale: ['true'],
  role: 'absent',
  'role-false': ['false'],
};

const ages: Record<CallerKind, readonly string[] | 'absent'> = {
  key: 'absent',
  session: 'absent',
  fresh: ['1'],
  stale: [String(longest)],
  role: 'absent',
  'role-false': 'absent',
};

export interface CallerFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The user's name, where it is known. */
  readonly userName?: string;
}

/** Whoever it is: one and the same object for a moment, so that what is known of it is kept. */
export function anybodyAt(now: number): CallerFacts {
  if (latest?.now !== now) latest = { now };
  return latest;
}

let latest: CallerFacts | undefined;

/**
 * The context of a request that this caller makes directly, over TLS. What a caller can choose, and what only the
 * account knows, is `unknown`.
 */
export function callerContext(kind: CallerKind, facts: CallerFacts): RequestContext {
  const ofFacts = contexts.get(facts) ?? new Map<CallerKind, RequestContext>();
  const known = ofFacts.get(kind) ?? contextOf(kind, facts);
  ofFacts.set(kind, known);
  contexts.set(facts, ofFacts);
  return known;
}

/** Asked for once a condition. */
const contexts = new WeakMap<CallerFacts, Map<CallerKind, RequestContext>>();

function contextOf(kind: CallerKind, facts: CallerFacts): RequestContext {
  const role = kind === 'role' || kind === 'role-false';
  const known: Record<string, readonly string[] | 'absent' | 'present'> = table({
    [present]: presence[kind],
    [age]: ages[kind],
    'aws:securetransport': ['true'],
    'aws:viaawsservice': ['false'],
    'aws:principalisawsservice': ['false'],
    'aws:principalservicename': 'absent',
    'aws:principalservicenameslist': 'absent',
    'aws:calledvia': 'absent',
    'aws:calledviafirst': 'absent',
    'aws:calledvialast': 'absent',
    'aws:principaltype': role ? ['AssumedRole'] : ['User'],
    'aws:currenttime': [new Date(facts.now).toISOString()],
    'aws:epochtime': [String(Math.floor(facts.now / 1000))],
    'aws:tokenissuetime': kind === 'key' ? 'absent' : [new Date(facts.now - 1000).toISOString()],
    'aws:principalarn': 'present',
    'aws:principalaccount': 'present',
    'aws:userid': 'present',
    'aws:username': role ? 'absent' : facts.userName === undefined ? 'present' : [facts.userName],
  });
  return { lookup: (key) => known[key] ?? 'unknown' };
}

/** What a call that a thief makes from his own machine never brings: it comes through no network or service of the account. */
const insideOnly = /^aws:(?:sourcevpc|sourcevpce|vpc|sourcearn$|sourceaccount$|sourceorg|sourceowner$)/;

/** Keys whose value the caller picks with the call. */
const picked = new Set(['aws:useragent', 'aws:referer', 'aws:requestedregion']);

/** True for keys that anybody sets as it suits: a Deny limited by one of them is stepped round. */
export function isPicked(key: string): boolean {
  return picked.has(key.toLowerCase());
}

/** The same caller out in the internet, with a key or token taken from somebody. */
export function thiefContext(kind: CallerKind, facts: CallerFacts): RequestContext {
  const caller = callerContext(kind, facts);
  return {
    lookup: (key) => {
      if (key === 'aws:sourceip') return [anyAddress];
      if (key === 'aws:useragent' || key === 'aws:requestedregion') return 'present';
      return insideOnly.test(key) ? 'absent' : caller.lookup(key);
    },
  };
}
