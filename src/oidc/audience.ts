import type { Policy, Statement } from '../iam/document.js';
import { actionMatches } from '../iam/evaluate.js';
import { partsOf } from '../iam/pattern.js';
import { shownText } from '../iam/pieces.js';
import type { Severity } from '../model/severity.js';
import type { Span } from '../model/position.js';
import type { Value } from '../model/value.js';
import { textOf } from '../model/value.js';
import { exchangeAction } from './admission.js';
import { judgeGithub } from './github-audience.js';
import type { Issuer } from './issuers.js';
import { issuerOf } from './issuers.js';
import { judgeTenants } from './tenant-audience.js';
import { providerOf } from './provider.js';
import { splitKey } from './token.js';

/** How wide a trust is: everybody, a whole owner, every run of a repository, or no run at all. */
export type Admits = 'anyone' | 'owner' | 'repository' | 'nobody';

/** What makes it so. */
export type Cause =
  | 'untested'
  | 'everything'
  | 'look-alike'
  | 'template'
  | 'workflow'
  | 'enterprise'
  | 'wildcard'
  | 'every-run'
  | 'pull-requests'
  | 'mutable-workflow'
  | 'dead'
  | 'action'
  | 'provider'
  | 'for-all-values';

export interface Audience {
  /** Undefined for advice about a trust that admits what it should. */
  readonly admits: Admits | undefined;
  readonly cause: Cause;
  readonly severity: Severity;
  readonly span: Span;
  /** A subject that is admitted and was hardly meant. */
  readonly example?: string;
  /** The value of the policy that admits it, as written. */
  readonly value?: string;
}

export interface JudgedTrust extends Audience {
  readonly statement: Statement;
  readonly issuer: Issuer;
  readonly address: string;
}

/**
 * Who gets in by each Allow of a trust policy for OIDC issuers that many share, beyond whom it is clearly meant for. Each
 * statement is judged alone, but every Deny counts. Nothing is said of what can't be known.
 */
export function judgeAudience(policy: Policy): JudgedTrust[] {
  const denies = policy.statements.filter(({ effect }) => effect === 'Deny');
  return policy.statements.flatMap((statement) => {
    if (statement.effect !== 'Allow' || statement.principals?.negated !== false) return [];
    return judgeStatement(statement, denies, policy);
  });
}

function judgeStatement(statement: Statement, denies: readonly Statement[], policy: Policy): JudgedTrust[] {
  const exchanges = actionMatches(statement.actions, exchangeAction) === true;
  const misspelt = exchanges ? misspeltProvider(statement) : undefined;
  if (misspelt !== undefined) return [misspelt];
  const verdicts = addressesOf(statement).map(({ address, issuer, value }) => {
    const judge = issuer.id === 'github' ? judgeGithub : judgeTenants;
    const audience = exchanges ? judge(statement, denies, address, issuer) : otherAction(statement, policy, value);
    return { audience, address, issuer };
  });
  const alive = verdicts.some(({ audience }) => audience?.admits !== 'nobody');
  return verdicts.flatMap(({ audience, address, issuer }) =>
    audience === undefined || (alive && audience.admits === 'nobody') ? [] : [{ ...audience, statement, issuer, address }],
  );
}

/** An OIDC provider never calls `AssumeRole`; tagging the session alone lets nobody in and is no door. */
function otherAction(statement: Statement, { statements }: Policy, value: Value): Audience | undefined {
  const others = statement.principals?.entries.some((entry) => entry.type !== 'Federated') === true;
  const meant = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'].some((action) => actionMatches(statement.actions, action) === true);
  const elsewhere = statements.some((other) => other !== statement && actionMatches(other.actions, exchangeAction) === true);
  if (others || !meant || elsewhere) return undefined;
  return { admits: 'nobody', cause: 'action', severity: 'medium', span: statement.actions?.span ?? value.span };
}

/** The only principal is a provider whose address has a scheme, or a slash at its end: it isn't the issuer's. */
function misspeltProvider(statement: Statement): JudgedTrust | undefined {
  const entries = statement.principals?.entries ?? [];
  const [entry] = entries;
  const address = entry === undefined || entries.length > 1 ? undefined : providerOf(entry)?.address;
  const meant = address?.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  const issuer = meant === undefined || meant === address || issuerOf(address ?? '') !== undefined ? undefined : issuerOf(meant);
  if (entry === undefined || meant === undefined || issuer === undefined) return undefined;
  return { admits: 'nobody', cause: 'provider', severity: 'medium', span: entry.value.span, statement, issuer, address: meant };
}

interface Door {
  readonly address: string;
  readonly issuer: Issuer;
  readonly value: Value;
}

/** The issuers of the list that a statement names, in its principals or, where those can't be known, before its keys. */
function addressesOf(statement: Statement): Door[] {
  const doors = new Map<string, Door>();
  const add = (address: string, value: Value): void => {
    const issuer = issuerOf(address);
    if (issuer !== undefined) doors.set(address, { address, issuer, value });
  };
  for (const entry of statement.principals?.entries ?? []) {
    for (const value of entry.value.type === 'either' ? entry.value.options : [entry.value]) {
      if (isEverybody(entry.type, value)) for (const address of inferred(statement, value)) add(address, value);
      const provider = providerOf({ ...entry, value });
      if (provider?.address !== undefined) add(provider.address, value);
      else if (provider !== undefined) for (const address of inferred(statement, value)) add(address, value);
    }
  }
  return [...doors.values()];
}

/** With everybody as principal, the keys tell which provider's tokens are meant. */
function isEverybody(type: string, value: Value): boolean {
  return type === '*' || (type === 'Federated' && textOf(value) === '*');
}

function inferred({ conditions }: Statement, value: Value): string[] {
  const written = conditions.flatMap(({ key }) => splitKey(key).issuer ?? []).map((issuer) => issuer.replace(/^https?:\/\//i, ''));
  const known = [...new Set(written.map((issuer) => issuer.toLowerCase()))].filter((issuer) => issuerOf(issuer) !== undefined);
  if (known.length > 0 || written.length > 0) return known;
  const name = shownText(partsOf(value) ?? []);
  return /git-?hub/i.test(name) ? ['token.actions.githubusercontent.com'] : [];
}
