import { anyAddress } from './address.js';
import type { RequestContext } from './condition.js';
import { evaluateTest } from './condition.js';
import type { ConditionTest, Statement } from './document.js';
import { all } from './truth.js';
import { table } from '../model/table.js';

/** Keys whose value the caller sets at will: a test on them keeps nobody out. */
const chosen = new Set(['aws:useragent', 'aws:referer', 'sts:rolesessionname', 'aws:securetransport']);

/** Keys that are in every request, whoever makes it. */
const always = ['aws:principalarn', 'aws:principalaccount', 'aws:principaltype', 'aws:userid', 'aws:securetransport', 'aws:useragent'];

/** Keys that a plain request from outside doesn't carry, or only for some services: what is missing keeps nobody out of the rest. */
const absent =
  /^(?!aws:|iam:|sts:)|^aws:(?:calledvia|requesttag\/|resourcetag\/|tagkeys$|sourcearn$|sourceaccount$|sourceorg|sourcevpc|sourceowner|vpc|principalservice)/;

/**
 * True when a condition keeps nobody out: it holds for an arbitrary caller with a plain access key, from anywhere, over
 * TLS, now; or for an arbitrary session without MFA.
 */
export function isVacuous(tests: readonly ConditionTest[], now: number): boolean {
  return [undefined, 'false'].some((mfa) => all(tests.map((test) => holdsForAnyone(test, now, mfa))) === true);
}

/** Principals that nobody has a reason to name. */
const anyPrincipals = ['user/qzjx', 'role/qzjx'].map((name) => `arn:aws:iam::000000000000:${name}`);

function holdsForAnyone(test: ConditionTest, now: number, mfa: string | undefined): ReturnType<typeof evaluateTest> {
  const key = test.key.toLowerCase();
  if (chosen.has(key) && key !== 'aws:securetransport') return true;
  if (key === 'aws:principalarn') return all(anyPrincipals.map((arn) => evaluateTest(test, { lookup: () => [arn] })));
  return evaluateTest(test, anyoneAt(now, mfa));
}

/** The contexts of the last moment that was asked about: a run asks about one, with MFA and without, once a condition. */
let moment: number | undefined;
const contexts = new Map<string | undefined, RequestContext>();

function anyoneAt(now: number, mfa: string | undefined): RequestContext {
  if (moment !== now) contexts.clear();
  moment = now;
  const known = contexts.get(mfa) ?? anyone(now, mfa);
  contexts.set(mfa, known);
  return known;
}

function anyone(now: number, mfa: string | undefined): RequestContext {
  const fixed: Record<string, readonly string[] | 'absent' | 'present'> = table({
    ...unavoidable(now),
    'aws:securetransport': ['true'],
    'aws:multifactorauthpresent': mfa === undefined ? 'absent' : [mfa],
    'aws:multifactorauthage': 'absent',
    'aws:tokenissuetime': mfa === undefined ? 'absent' : [new Date(now - 1000).toISOString()],
    'aws:sourceip': [anyAddress],
    'aws:viaawsservice': ['false'],
    'aws:principalisawsservice': ['false'],
    'aws:requestedregion': 'present',
  });
  return { lookup: (name) => fixed[name] ?? (absent.test(name) ? 'absent' : 'unknown') };
}

function unavoidable(now: number): Record<string, readonly string[] | 'present'> {
  return table({
    ...Object.fromEntries(always.map((key) => [key, 'present' as const])),
    'aws:currenttime': [new Date(now).toISOString()],
    'aws:epochtime': [String(Math.floor(now / 1000))],
  });
}

/** The context of which only that is known which no caller can change: a condition true in it holds for everybody. */
export function everybody(now: number): RequestContext {
  const fixed = unavoidable(now);
  return { lookup: (name) => fixed[name] ?? 'unknown' };
}

/** True when nobody gets round the statement's conditions. */
export function isUnavoidable(statement: Statement, now: number): boolean {
  if (statement.conditions.length === 0) return statement.uncertain !== true;
  const context = everybody(now);
  return statement.uncertain !== true && all(statement.conditions.map((test) => evaluateTest(test, context))) === true;
}
