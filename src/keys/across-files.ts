import type { Detection } from './detection.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Credential } from './gathering.js';
import type { Standings } from './places.js';

/**
 * Joins an id and a secret that one change put into different files. Where it has one of each that are alone, they are meant
 * for each other; of several only those that no other could be meant for: the same commit brought them, or they stand in one
 * folder in files of one name.
 */
export function joinAcrossFiles(credentials: readonly Credential[], standings: Standings): readonly Credential[] {
  const ids = credentials.filter(({ first }) => first.rule === 'access-key-id' && first.facts.possible === true);
  const secrets = credentials.filter(({ first }) => first.rule === 'secret-access-key' && first.facts.foreignId !== true);
  if (ids.length === 0 || secrets.length === 0) return credentials;
  const partner = new Map<Credential, Credential>();
  const free = (one: Credential): boolean => !partner.has(one);
  for (const key of ids.length === 1 && secrets.length === 1 ? [() => ['']] : [stemsOf, commitsOf]) {
    const groups = new Map<string, { ids: Credential[]; secrets: Credential[] }>();
    const put = (one: Credential, side: 'ids' | 'secrets'): void => {
      for (const name of key(one, standings)) {
        const group = groups.get(name) ?? { ids: [], secrets: [] };
        groups.set(name, group);
        group[side].push(one);
      }
    };
    for (const one of ids.filter(free)) put(one, 'ids');
    for (const one of secrets.filter(free)) put(one, 'secrets');
    for (const { ids: some, secrets: others } of groups.values()) {
      const [id] = some;
      const [secret] = others;
      if (id === undefined || secret === undefined || some.length > 1 || others.length > 1 || !free(id) || !free(secret)) continue;
      partner.set(id, secret).set(secret, id);
    }
  }
  return credentials.flatMap((one) => {
    const other = partner.get(one);
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

/** The folders and names of the files that hold it, without what stands behind the last dot. */
function stemsOf({ sightings }: Credential, standings: Standings): string[] {
  const paths = sightings.flatMap(({ content }) => (standings.get(content) ?? []).map(({ place }) => place.path));
  return [...new Set(paths.filter((path) => path !== '').map((path) => path.replace(/(?<=[^/.])\.[^/.]*$/, '')))];
}

/** The commits that brought it. */
function commitsOf({ sightings }: Credential, standings: Standings): string[] {
  const all = sightings.flatMap(({ content }) => (standings.get(content) ?? []).map(({ broughtBy, place }) => broughtBy ?? place.commit));
  return [...new Set(all.filter((commit) => commit !== undefined))];
}
