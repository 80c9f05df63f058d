import type { SubjectHints } from './github-subjects.js';
import { idOf } from './github-subjects.js';
import type { Hint, Hints } from './hints.js';
import { isPattern } from './hints.js';

/** Who can get a token: anybody with an account, any repository of an owner that is named, one that is named. */
export type Circle = 'anyone' | 'owner' | 'repository';

export interface Ids {
  readonly circle: Circle;
  readonly claims: Readonly<Record<string, string>>;
}

interface Candidate {
  readonly id: string | undefined;
  readonly circle: Circle;
}

/** So many ids of a claim are tried where so many claims ask for ids: each goes with each. */
const most = [12, 12, 5, 3];

/**
 * A stranger's ids, and those that the policy asks for: an enterprise's, an owner's, a repository's, each with each. A
 * pattern takes in numbers that anybody may be given. Of an owner in no enterprise a token has no `enterprise_id`.
 */
export function idSets(hints: Hints): Ids[] {
  const named = (claim: string): readonly Hint[] => hints.get(claim) ?? [];
  const limit = most[['repository_owner_id', 'repository_id', 'enterprise_id'].filter((claim) => hints.has(claim)).length] ?? 3;
  const among = (claim: string, exact: Circle, others: readonly (string | undefined)[]): Candidate[] => {
    const [first = [], rest = []] = [named(claim).filter(isPattern), named(claim).filter((hint) => !isPattern(hint))];
    const asked = [...first.slice(0, limit - 1), ...rest].slice(0, limit);
    return [
      ...others.map((id): Candidate => ({ id, circle: 'anyone' })),
      ...asked.map((hint): Candidate => ({ id: idOf(hint), circle: isPattern(hint) ? 'anyone' : exact })),
    ];
  };
  const owners = among('repository_owner_id', 'owner', ['900000001']);
  const repositories = among('repository_id', 'repository', ['900000002']);
  const enterprises = among('enterprise_id', 'owner', hints.has('enterprise_id') ? [undefined, '900000003'] : [undefined]);
  const sets = enterprises.flatMap((enterprise) =>
    owners.flatMap((owner) => repositories.map((repository) => idSet(owner, repository, enterprise))),
  );
  return sets.sort((a, b) => circles.indexOf(a.circle) - circles.indexOf(b.circle));
}

function idSet(owner: Candidate, repository: Candidate, enterprise: Candidate): Ids {
  return {
    circle: narrowest(narrowest(owner.circle, repository.circle), enterprise.circle),
    claims: {
      ...(owner.id === undefined ? {} : { repository_owner_id: owner.id }),
      ...(repository.id === undefined ? {} : { repository_id: repository.id }),
      ...(enterprise.id === undefined ? {} : { enterprise_id: enterprise.id }),
    },
  };
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
