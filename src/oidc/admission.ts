import type { Element, Policy, Statement } from '../iam/document.js';
import { actionMatches } from '../iam/evaluate.js';
import type { Truth } from '../iam/truth.js';
import { all, any, not } from '../iam/truth.js';
import type { Mismatch, TestResult } from './mismatch.js';
import { mismatchOf, runTest, shown, wantOf } from './mismatch.js';
import { principalAdmits } from './provider.js';
import type { ExchangeFacts, TokenClaims } from './token.js';

export type { Mismatch, TestResult, Why } from './mismatch.js';

/** What a trust policy decides about a token. */
export interface Admission {
  readonly verdict: Truth;
  /** The statement that admits or denies; else the Allow that comes closest. Undefined for a policy without any. */
  readonly statement?: Statement;
  /** Of that statement, in the order of the file: all that differ; where nothing surely differs, what can't be known. */
  readonly mismatches: readonly Mismatch[];
  /** Every condition of that statement. */
  readonly tests: readonly TestResult[];
}

/** The action that an OIDC token is exchanged with. */
export const exchangeAction = 'sts:AssumeRoleWithWebIdentity';

interface Judged {
  readonly statement: Statement;
  readonly action: Truth;
  readonly principal: Truth;
  readonly tests: readonly TestResult[];
  readonly truth: Truth;
}

/** Decides whether a role with this trust policy can be assumed with this token, and if not, by which of its conditions. */
export function admits(policy: Policy, token: TokenClaims, facts: ExchangeFacts = {}): Admission {
  const judged = policy.statements.map((statement) => judge(statement, token, facts));
  const allows = judged.filter(({ statement }) => statement.effect === 'Allow');
  const denies = judged.filter(({ statement }) => statement.effect === 'Deny');
  const allowed = any(allows.map(({ truth }) => truth));
  const denied = any(denies.map(({ truth }) => truth));
  const verdict = all([allowed, not(denied)]);
  const admitting = allows.find(({ truth }) => truth === true);
  const denying = denies.find(({ truth }) => truth === (denied === true ? true : 'unknown'));
  if (verdict === true && admitting !== undefined) return answer(verdict, admitting, []);
  if (allowed !== false && denied !== false && denying !== undefined && (denied === true || allowed === true)) {
    return answer(verdict, denying, denialOf(denying, token));
  }
  const closest = nearest(allows);
  return closest === undefined ? { verdict, mismatches: [], tests: [] } : answer(verdict, closest, mismatchesOf(closest, token));
}

function answer(verdict: Truth, { statement, tests }: Judged, mismatches: readonly Mismatch[]): Admission {
  return { verdict, statement, mismatches, tests };
}

function judge(statement: Statement, token: TokenClaims, facts: ExchangeFacts): Judged {
  const action = actionMatches(statement.actions, exchangeAction);
  const principal = principalAdmits(statement.principals, token.issuer, facts.account);
  const tests = statement.conditions.map((test) => runTest(test, token, facts));
  const certain: Truth = statement.uncertain === true ? 'unknown' : true;
  return { statement, action, principal, tests, truth: all([action, principal, ...tests.map(({ truth }) => truth), certain]) };
}

/** A statement for another kind of caller is far off, however few conditions it has. */
const otherDoor = 100;

function nearest(allows: readonly Judged[]): Judged | undefined {
  const ranked = allows.map((judged, order) => ({ judged, order, distance: distanceOf(judged) }));
  ranked.sort((a, b) => a.distance - b.distance || a.order - b.order);
  return ranked[0]?.judged;
}

function distanceOf({ action, principal, tests, truth }: Judged): number {
  if (truth !== false) return 0;
  const doors = (action === false ? otherDoor : 0) + (principal === false ? otherDoor : 0);
  const failing = tests.filter((result) => result.truth === false);
  return doors + failing.length + failing.reduce((sum, result) => sum + farness(result), 0) / (failing.length + 1);
}

/** From 0 to 1: how little of what came is in the nearest of the values, from the left. */
function farness({ test, got }: TestResult): number {
  if (got === undefined || got === '') return 1;
  const begun = wantOf(test).map((want) => {
    let same = 0;
    while (same < got.length && got[same] === want[same]) same++;
    return same / got.length;
  });
  return 1 - Math.max(0, ...begun);
}

function mismatchesOf(judged: Judged, token: TokenClaims): Mismatch[] {
  const { statement, action, principal, tests, truth } = judged;
  const wanted = truth === false ? false : 'unknown';
  const why = (name: 'action' | 'principal') => (wanted === false ? name : 'unknown');
  const parts: Mismatch[] = tests.filter((result) => result.truth === wanted).map((result) => mismatchOf(statement, result, token));
  if (principal === wanted) {
    const want = statement.principals?.entries.map(({ value }) => shown(value)) ?? [];
    const span = statement.principals?.span ?? statement.span;
    parts.push({ statement, claim: 'iss', got: token.issuer, want, ...negatedIf(statement.principals), span, why: why('principal') });
  }
  if (action === wanted) {
    const want = statement.actions?.values.map(shown) ?? [];
    const span = statement.actions?.span ?? statement.span;
    parts.push({ statement, claim: 'action', got: exchangeAction, want, ...negatedIf(statement.actions), span, why: why('action') });
  }
  return parts.sort((a, b) => a.span.start - b.span.start);
}

function negatedIf(element: Pick<Element, 'negated'> | undefined): { negated?: true } {
  return element?.negated === true ? { negated: true } : {};
}

/** What of a Deny the token runs into; the subject where it asks for nothing at all. */
function denialOf({ statement, tests, truth }: Judged, token: TokenClaims): Mismatch[] {
  const why = truth === true ? 'explicit-deny' : 'unknown';
  const hit = tests.filter((result) => result.truth === truth);
  if (hit.length > 0) return hit.map((result) => ({ ...mismatchOf(statement, result, token), got: result.got, why }));
  return [{ statement, claim: 'sub', got: token.claims['sub'], want: [], span: statement.span, why }];
}
