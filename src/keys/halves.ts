import { affinity, distinctive } from './affinity.js';
import type { Credential } from './gathering.js';
import type { Standings } from './places.js';

/** One way in which an id and a secret of different contents can be near each other. */
export interface Nearness {
  /** How near, as the end of a sentence. */
  readonly words: string;
  /** What a half has in common with its other one. */
  readonly keys: (half: Credential, standings: Standings) => readonly string[];
}

/**
 * Which ids and secrets are meant for each other, with how near they are: one to one in everything that is near in that way,
 * the nearest first, and never where their names tell of two keys.
 */
export function matchHalves(
  ids: readonly Credential[],
  secrets: readonly Credential[],
  standings: Standings,
  nearnesses: readonly Nearness[],
): Map<Credential, { readonly other: Credential; readonly words: string }> {
  const found = new Map<Credential, { readonly other: Credential; readonly words: string }>();
  if (ids.length === 0 || secrets.length === 0) return found;
  for (const { keys, words } of nearnesses) {
    const groups = new Map<string, { ids: Credential[]; secrets: Credential[] }>();
    for (const side of ['ids', 'secrets'] as const) {
      for (const half of side === 'ids' ? ids : secrets) {
        if (found.has(half)) continue;
        for (const key of keys(half, standings)) {
          const group = groups.get(key) ?? { ids: [], secrets: [] };
          groups.set(key, group);
          group[side].push(half);
        }
      }
    }
    for (const { ids: some, secrets: others } of groups.values()) {
      const [id] = some;
      const [secret] = others;
      if (id === undefined || secret === undefined || some.length > 1 || others.length > 1) continue;
      if (found.has(id) || found.has(secret) || affinity(calledOf(id), calledOf(secret)) < 0) continue;
      found.set(id, { other: secret, words }).set(secret, { other: id, words });
    }
  }
  return found;
}

/** Words in names that tell of what uses a key, and not of which key it is. */
const use =
  /(?:^|_)(?:s3|iam|sts|boto3?|ses|sqs|sns|ec2|dynamodb|app|api|client|config|settings|env|var|tf|vite|next|react|credentials)(?=_|$)/g;

function calledOf({ first }: Credential): string {
  return (first.facts.called ?? '').replace(use, '').replace(/^_/, '');
}

export const sameStem: Nearness = { words: 'in a file of the same name', keys: (half, standings) => pathsOf(half, standings).map(stemOf) };

/** `access_key_id` and `secret_access_key`, `ids/prod` and `secrets/prod`: files of one value, as containers are given theirs. */
export const sameName: Nearness = {
  words: 'in a file whose name says so',
  keys: (half, standings) => [...new Set(pathsOf(half, standings).map(nameOf))],
};

export const sameFolder: Nearness = {
  words: 'in the same folder',
  keys: (half, standings) => [...new Set(pathsOf(half, standings).map((path) => path.slice(0, path.lastIndexOf('/') + 1)))],
};

export const sameCommit: Nearness = { words: 'brought by the same commit', keys: commitsOf };

/** The commits that brought a half, as far as they are known. */
export function commitsOf({ sightings }: Credential, standings: Standings): string[] {
  const all = sightings.flatMap(({ content }) => (standings.get(content) ?? []).map(({ broughtBy, place }) => broughtBy ?? place.commit));
  return [...new Set(all.filter((commit) => commit !== undefined))];
}

/** The paths of the files that hold it. */
export function pathsOf({ sightings }: Credential, standings: Standings): string[] {
  const paths = sightings.flatMap(({ content }) => (standings.get(content) ?? []).map(({ place }) => place.path));
  return [...new Set(paths.filter((path) => path !== ''))];
}

function stemOf(path: string): string {
  return path.replace(/(?<=[^/.])\.[^/.]*$/, '');
}

const halfFolder = /^(?:(?:access[-_]?)?key[-_]?ids?|ids?|(?:access[-_]?)?keys?|secrets?|secret[-_]?(?:access[-_]?)?keys?)$/i;

function nameOf(path: string): string {
  const parts = stemOf(path).split('/');
  const name = parts.pop() ?? '';
  return [...parts.map((part) => (halfFolder.test(part) ? '' : part)), name.length === 1 ? name : distinctive(name)].join('/');
}
