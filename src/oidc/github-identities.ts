import type { SubjectHints } from './github-subjects.js';
import { idOf } from './github-subjects.js';
import type { Hints } from './hints.js';
import { isPattern } from './hints.js';

/** Who can get a token: anybody with an account, any repository of an owner that is named, one that is named. */
export type Circle = 'anyone' | 'owner' | 'repository';

export interface Ids {
  readonly circle: Circle;
  readonly claims: Readonly<Record<string, string>>;
}

/** A stranger's ids; those that the policy asks for: an owner's with another repository's, a repository's. */
export function idSets(hints: Hints): Ids[] {
  const pinned = (claim: string): string[] => (hints.get(claim) ?? []).slice(0, 12).map(idOf);
  const none = { repository_owner_id: '900000001', repository_id: '900000002' };
  const owners = pinned('repository_owner_id');
  const firm = (claim: string): boolean => (hints.get(claim) ?? []).some((hint) => !isPattern(hint));
  const enterprises = pinned('enterprise_id');
  const held = {
    ...(owners[0] === undefined ? {} : { repository_owner_id: owners[0] }),
    ...(enterprises[0] === undefined ? {} : { enterprise_id: enterprises[0] }),
  };
  return [
    { circle: 'anyone', claims: none },
    ...enterprises.map((id): Ids => ({ circle: firm('enterprise_id') ? 'owner' : 'anyone', claims: { ...none, enterprise_id: id } })),
    ...owners.map((id): Ids => ({
      circle: firm('repository_owner_id') ? 'owner' : 'anyone',
      claims: { ...none, ...held, repository_owner_id: id },
    })),
    ...pinned('repository_id').map((id): Ids => ({
      circle: firm('repository_id') ? 'repository' : 'anyone',
      claims: { ...none, ...held, repository_id: id },
    })),
  ];
}

export interface Names {
  readonly owners: ReadonlySet<string>;
  readonly repositories: ReadonlySet<string>;
}

/** Owners and repositories that are written out to their end. */
export function namesIn({ subs, repositories }: SubjectHints): Names {
  const owners = new Set<string>();
  const named = new Set<string>();
  for (const { text } of subs) {
    const owner = /^repo:([^/:@*?]+)[/@]/i.exec(text)?.[1];
    if (owner === undefined) continue;
    owners.add(owner.toLowerCase());
    const repository = /^repo:[^/:@]+(?:@[^/:]*)?\/([^/:@*?]+)(?:[:@]|$)/i.exec(text)?.[1];
    if (repository !== undefined) named.add(`${owner}/${repository}`.toLowerCase());
  }
  for (const { text } of repositories) {
    const [owner = '', repository = ''] = text.toLowerCase().split('/');
    if (!/[*?]/.test(owner)) owners.add(owner);
    if (!/[*?]/.test(text)) named.add(`${owner}/${repository}`);
  }
  return { owners, repositories: named };
}

export function circleOf(owner: string, repository: string, ids: Ids, names: Names): Circle {
  return narrowest(circleByName(owner, repository, names), ids.circle);
}

export function circleByName(owner: string, repository: string, names: Names): Circle {
  if (names.repositories.has(`${owner}/${repository}`.toLowerCase())) return 'repository';
  return names.owners.has(owner.toLowerCase()) ? 'owner' : 'anyone';
}

export const circles: readonly Circle[] = ['anyone', 'owner', 'repository'];

export function narrowest(a: Circle, b: Circle): Circle {
  return circles[Math.max(circles.indexOf(a), circles.indexOf(b))] ?? a;
}
