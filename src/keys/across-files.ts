import type { Detection } from './detection.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Credential } from './gathering.js';
import { matchHalves, type Nearness, sameCommit, sameFolder, sameName, sameStem } from './halves.js';
import type { Standings } from './places.js';

/**
 * Joins an id and a secret that one change put into different files. Where it has one of each that are alone, they are meant
 * for each other; of several only those that no other could be meant for: they stand in files whose names say so, or in one
 * folder, or the same commit brought them. Names that tell of two keys (`PROD_`, `TEST_`) part them.
 */
export function joinAcrossFiles(credentials: readonly Credential[], standings: Standings): readonly Credential[] {
  const ids = credentials.filter(({ first }) => first.rule === 'access-key-id' && first.facts.possible === true);
  const secrets = credentials.filter(({ first }) => first.rule === 'secret-access-key' && first.facts.foreignId !== true);
  if (ids.length === 0 || secrets.length === 0) return credentials;
  const onlyTwo: Nearness = { words: '', keys: () => (ids.length === 1 && secrets.length === 1 ? ['both'] : []) };
  const partner = matchHalves(ids, secrets, standings, [sameStem, sameName, sameFolder, sameCommit, onlyTwo]);
  return credentials.flatMap((one) => {
    const other = partner.get(one)?.other;
    if (other === undefined) return [one];
    return one.first.rule === 'access-key-id' ? [] : [joined(other, one)];
  });
}

function joined(id: Credential, secret: Credential): Credential {
  const { facts, values, evidence } = id.first;
  const rule = facts.id?.startsWith('ASIA') === true ? 'session-credentials' : 'access-key-pair';
  const both = (half: Detection): Detection => ({
    ...half,
    rule,
    values: [...half.values, ...values],
    fingerprint: fingerprint(rule, facts.id ?? '', ...half.values),
    evidence: { ...evidence, ...half.evidence },
    facts: { ...facts, token: false },
  });
  return {
    first: both(secret.first),
    sightings: secret.sightings.map(({ content, detection }) => ({ content, detection: both(detection) })),
    parts: [...id.sightings.map((sighting) => ({ ...sighting, message: 'the access key id of this pair' })), ...id.parts, ...secret.parts],
  };
}
