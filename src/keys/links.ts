import type { Finding } from '../model/finding.js';
import type { ScanMode } from '../model/source.js';
import type { Credential } from './gathering.js';
import { commitsOf, matchHalves, type Nearness, pathsOf, sameFolder, sameName, sameStem } from './halves.js';
import type { Standings } from './places.js';

export interface Reported {
  readonly credential: Credential;
  readonly finding: Finding;
}

/**
 * The findings, with an id alone and a secret alone linked that may be a pair in two files or commits: where one of each
 * is that near, and no other.
 */
export function linkHalves(reported: readonly Reported[], standings: Standings, mode: ScanMode): Finding[] {
  const halves = reported.filter(({ finding }) => finding.severity !== 'low');
  const of = (rule: string): Credential[] => halves.filter(({ finding }) => finding.rule === rule).map(({ credential }) => credential);
  const ids = of('access-key-id');
  const secrets = of('secret-access-key');
  if (ids.length === 0 || secrets.length === 0) return reported.map(({ finding }) => finding);
  const findingOf = new Map(reported.map(({ credential, finding }) => [credential, finding]));
  const firstCommit: Nearness = {
    words: mode === 'history' ? 'first seen in the same commit' : 'brought by the same commit',
    keys: (half) => {
      const first = findingOf.get(half)?.evidence['firstCommit'];
      return typeof first === 'string' ? [first] : mode === 'history' ? [] : commitsOf(half, standings);
    },
  };
  const linked = matchHalves(ids, secrets, standings, [sameStem, sameName, sameFolder, firstCommit, onlyTwo(ids, secrets, standings)]);
  return reported.map(({ credential, finding }) => {
    const link = linked.get(credential);
    const other = link === undefined ? undefined : findingOf.get(link.other);
    if (link === undefined || other === undefined) return finding;
    const message =
      finding.rule === 'access-key-id'
        ? `A secret without its id stands ${link.words}; it may belong to this id.`
        : `An id without its secret stands ${link.words}; it may be the one of this secret.`;
    const related = { ...other.place, message: `${message.charAt(0).toLowerCase()}${message.slice(1, -1)}` };
    return { ...finding, message: `${finding.message} ${message}`, related: [...finding.related, related] };
  });
}

/** The only id and the only secret of all, where one's folder holds the other's, and the id is given to a name. */
function onlyTwo(ids: readonly Credential[], secrets: readonly Credential[], standings: Standings): Nearness {
  const [id] = ids;
  const [secret] = secrets;
  const folders = (half: Credential): string[] => sameFolder.keys(half, standings) as string[];
  const near =
    ids.length === 1 &&
    secrets.length === 1 &&
    id !== undefined &&
    secret !== undefined &&
    id.sightings.some(({ detection }) => detection.facts.assigned === true) &&
    folders(id).some((one) => folders(secret).some((other) => one.startsWith(other) || other.startsWith(one)));
  return { words: 'nearby', keys: (half) => (near && pathsOf(half, standings).length > 0 ? ['both'] : []) };
}
