import type { Evidence } from '../model/finding.js';
import { contentHash, fingerprint } from '../model/fingerprint.js';
import { isTemporary } from './account.js';
import { distinctive } from './affinity.js';
import type { Candidate, IdCandidate, Pair, SecretCandidate, TokenCandidate } from './candidate.js';
import type { Spotted } from './detection.js';
import type { Single } from './single.js';
import type { View } from './view.js';

/** Here raw values end: what comes out holds hashes, ids and places. */
export function spotPair({ id, secret, token, others }: Pair): Spotted {
  const rule = isTemporary(id.id) ? 'session-credentials' : 'access-key-pair';
  const beside = [{ where: id.span, message: 'the access key id of this pair' }];
  if (token !== undefined) beside.push({ where: token.span, message: 'the session token of this pair' });
  for (const other of others) beside.push({ where: other.span, message: 'another string that could be the secret of this id' });
  return {
    rule,
    values: [secret.value, id.id, ...(token === undefined ? [] : [token.value])].map(contentHash),
    fingerprint: fingerprint(rule, id.id, secret.value),
    where: secret.span,
    beside,
    evidence: { ...idEvidence(id), ...(token === undefined ? {} : { sessionToken: true }), ...decoded(secret.steps, id.steps) },
    facts: {
      id: id.id,
      possible: id.possible,
      emulated: id.emulated,
      token: token !== undefined,
      ...(id.account === undefined ? {} : { account: id.account }),
    },
  };
}

/** What a candidate without a partner is: undefined when nothing says that it is a credential. */
export function spotAlone(candidate: Candidate): Spotted | undefined {
  if (candidate.kind === 'id') return candidate.example || candidate.emulated ? undefined : spotId(candidate);
  if (candidate.kind === 'token') return spotToken(candidate);
  const known = candidate.claim === 'named' || (candidate.claim === 'likely' && candidate.aws);
  return known && !candidate.example ? spotSecret(candidate) : undefined;
}

function spotId(id: IdCandidate): Spotted {
  return {
    rule: 'access-key-id',
    values: [contentHash(id.id)],
    fingerprint: fingerprint('access-key-id', id.id),
    where: id.span,
    beside: [],
    evidence: { ...idEvidence(id), ...decoded(id.steps) },
    facts: {
      id: id.id,
      possible: id.possible,
      assigned: id.assigned,
      ...(id.account === undefined ? {} : { account: id.account }),
      ...called(id),
    },
  };
}

function spotSecret(secret: SecretCandidate): Spotted {
  return {
    rule: 'secret-access-key',
    values: [contentHash(secret.value)],
    fingerprint: fingerprint('secret-access-key', secret.value),
    where: secret.span,
    beside: [],
    evidence: { ...decoded(secret.steps), ...(secret.foreignId ? { provider: 'S3-compatible' } : {}) },
    facts: { foreignId: secret.foreignId, ...called(secret) },
  };
}

function spotToken(token: TokenCandidate): Spotted {
  return {
    rule: 'session-token',
    values: [contentHash(token.value)],
    fingerprint: fingerprint('session-token', token.value),
    where: token.span,
    beside: [],
    evidence: decoded(token.steps),
    facts: {},
  };
}

export function spotSingle(view: View, single: Single, user: IdCandidate | undefined): Spotted {
  const { rule, value, start, end } = single;
  return {
    rule,
    values: [value, ...(user === undefined ? [] : [user.id])].map(contentHash),
    fingerprint: fingerprint(rule, value),
    where: view.span(start, end),
    beside: user === undefined ? [] : [{ where: user.span, message: 'the access key id that is its user name' }],
    evidence: { ...single.evidence, ...(user === undefined ? {} : idEvidence(user)), ...decoded(view.steps(start, end)) },
    facts: {
      ...single.facts,
      ...(user === undefined ? {} : { id: user.id }),
      ...(user?.account === undefined ? {} : { account: user.account }),
    },
  };
}

function idEvidence(id: IdCandidate): Evidence {
  return { accessKeyId: id.id, ...(id.account === undefined ? {} : { accountId: id.account }) };
}

function called({ name }: Candidate): { called?: string } {
  const called = distinctive(name);
  return called === '' ? {} : { called };
}

function decoded(...steps: readonly (readonly string[])[]): Evidence {
  const all = [...new Set(steps.flat())];
  return all.length === 0 ? {} : { decoded: all };
}
