import { anyAddress } from '../iam/address.js';
import type { RequestContext } from '../iam/condition.js';
import { evaluateTest } from '../iam/condition.js';
import type { ConditionTest, Statement } from '../iam/document.js';
import { actionMatches } from '../iam/evaluate.js';
import { parseOperator } from '../iam/operator.js';
import type { Truth } from '../iam/truth.js';
import { all, any, not } from '../iam/truth.js';
import { exchangeAction } from './admission.js';
import { shown } from './mismatch.js';
import { principalAdmits } from './provider.js';
import type { TokenClaims } from './token.js';
import { contextOf, isOpenKey, splitKey } from './token.js';

/** Keys whose value the one who asks sets at will, or that hold for everybody. */
const chosen =
  /^(?:aws:(?:useragent|referer|requestedregion|currenttime|epochtime|resourceaccount|resourceorgid|resourceorgpaths)|sts:rolesessionname)$/;

/** Whoever holds the token: `outsider` calls from anywhere, `insider` from wherever the policy may ask. */
export type Caller = 'outsider' | 'insider';

/** Whether one Allow lets a token in; `unknown` where that hinges on what is neither in the token nor the caller's to choose. */
export function holds(allow: Statement, token: TokenClaims, caller: Caller): Truth {
  return all(
    allow.conditions.map((test) => {
      const truth = testHolds(test, token, caller);
      // Where the insider calls from is taken to be where the policy wants him.
      return truth === 'unknown' && caller === 'insider' && isKey(test) ? true : truth;
    }),
  );
}

function testHolds(test: ConditionTest, token: TokenClaims, caller: Caller): Truth {
  const truth = evaluateTest(test, contextFor(token, caller));
  return truth === 'unknown' && isKey(test) && chosen.test(test.key.toLowerCase()) ? true : truth;
}

/** A key that isn't the issuer's, under an operator that there is. */
function isKey({ key, operator }: ConditionTest): boolean {
  return !isOpenKey(key) && parseOperator(operator) !== undefined && splitKey(key).issuer === undefined;
}

function contextFor(token: TokenClaims, caller: Caller): RequestContext {
  const context = contextOf(token);
  if (caller === 'insider') return context;
  return {
    lookup: (key) => {
      if (key === 'aws:sourceip' || key === 'aws:vpcsourceip') return key === 'aws:sourceip' ? [anyAddress] : 'absent';
      return key === 'aws:sourcevpc' || key === 'aws:sourcevpce' ? 'absent' : context.lookup(key);
    },
  };
}

/** Whether a Deny of the same policy keeps a token out that `allow` lets in. */
export function denied(denies: readonly Statement[], allow: Statement, token: TokenClaims, caller: Caller): Truth {
  return any(
    denies.map((deny) =>
      all([
        actionMatches(deny.actions, exchangeAction),
        any([principalAdmits(deny.principals, token.issuer, undefined), samePrincipal(deny, allow)]),
        deny.uncertain === true ? 'unknown' : true,
        ...deny.conditions.map((test) => testHolds(test, token, caller)),
      ]),
    ),
  );
}

/** A provider that the file doesn't tell is the same where it is written the same. `*` is everybody. */
function samePrincipal({ principals }: Statement, allow: Statement): boolean {
  if (principals === undefined || principals.negated) return false;
  const own = new Set(allow.principals?.entries.map(({ value }) => shown(value)));
  return principals.entries.some(({ type, value }) => shown(value) === '*' || (type === 'Federated' && own.has(shown(value))));
}

/** Whether the policy lets the token in by this Allow. */
export function admitted(allow: Statement, denies: readonly Statement[], token: TokenClaims, caller: Caller): Truth {
  const allowed = holds(allow, token, caller);
  return allowed === false ? false : all([allowed, not(denied(denies, allow, token, caller))]);
}
