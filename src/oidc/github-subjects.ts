import { contexts, free, owner } from './github-names.js';
import type { Hint } from './hints.js';
import { filledHint, isPattern } from './hints.js';
import { escapeColons, isDefaultContext, readSubject } from './subject.js';
import type { Stretch } from './witness.js';
import { witness } from './witness.js';

/** An owner and a repository that no policy names. */
export const stranger = { owner: 'zq-stranger', repository: 'zq-probe' };

export interface SubjectHints {
  readonly subs: readonly Hint[];
  readonly repositories: readonly Hint[];
  readonly environments: readonly Hint[];
  readonly refs: readonly Hint[];
  readonly ownerIds: readonly Hint[];
  readonly repositoryIds: readonly Hint[];
}

/** How many steps the search for one statement's subjects may take: below a second. */
const steps = 2_000_000;

export interface ProbeSubjects {
  readonly subjects: readonly string[];
  /** The search came to its end; else the policy may admit what was not tried. */
  readonly whole: boolean;
}

/**
 * Subjects that test a condition: for each of its values some that it admits, by as different owners, repositories and
 * runs as can be: a stranger's, one with a longer name, any branch, tag, environment, pull request.
 */
export function probeSubjects(hints: SubjectHints): ProbeSubjects {
  const found = new Set<string>();
  const patterns = hints.subs.filter(isPattern);
  for (const hint of hints.subs) if (!isPattern(hint) && isDefaultContext(readSubject(hint.text)?.context ?? '')) found.add(hint.text);
  const budget = { left: steps };
  const names = repositoryNames(hints.repositories).filter((name) => name.includes('/'));
  const look = (hint: Hint, stretches: readonly Stretch[]): string | undefined => {
    const sub = witness(hint.pattern, stretches, budget);
    if (sub !== undefined) found.add(sub);
    return sub;
  };
  for (const hint of patterns)
    for (const who of identities(hint, names, look))
      for (const form of forms(who, hint, hints)) for (const context of contexts) look(hint, [...form, ':', ...context]);
  // What one condition says of the run, or of who runs it, holds for the others too.
  const named = namedContexts(hints, found);
  const mixed = patterns.length + names.length > 1 ? mixedNames(found, names) : [];
  for (const hint of patterns) {
    for (const who of [...identities(hint, names, look), ...mixed]) {
      for (const form of forms(who, hint, hints)) {
        look(hint, form);
        for (const context of named) look(hint, [...form, ':', context]);
      }
    }
  }
  return { subjects: [...found], whole: budget.left > 0 };
}

/** Each owner that was found or is asked for with each repository that was. */
function mixedNames(found: ReadonlySet<string>, names: readonly string[]): Who[] {
  const subjects = [...found].flatMap((sub) => readSubject(sub) ?? []);
  const parts = names.map((name) => name.split('/'));
  const owners = [...new Set([...parts.map(([owner = '']) => owner), ...subjects.map(({ owner }) => owner)])].slice(0, 8);
  const repositories = [...new Set([...parts.map(([, name = '']) => name), ...subjects.map(({ repository }) => repository)])].slice(0, 8);
  return owners.flatMap((name) => repositories.map((repository): Who => ({ owner: [name], repository: [repository] })));
}

interface Who {
  readonly owner: readonly Stretch[];
  readonly repository: readonly Stretch[];
}

type Look = (hint: Hint, stretches: readonly Stretch[]) => string | undefined;

function identities(hint: Hint, names: readonly string[], look: Look): Who[] {
  const anyRepository = [free('repository')];
  const shortest = look(hint, [...classic({ owner: owner(2), repository: anyRepository }), ':', ...(contexts[0] as Stretch[])]);
  const subject = readSubject(shortest ?? '');
  const longOwner = Math.min(39, (subject?.owner.length ?? 2) + 2);
  const longRepository = Math.min(100, (subject?.repository.length ?? 1) + 2);
  return [
    { owner: [stranger.owner], repository: [stranger.repository] },
    { owner: [stranger.owner], repository: anyRepository },
    { owner: owner(1), repository: anyRepository },
    { owner: owner(2), repository: anyRepository },
    { owner: owner(longOwner), repository: anyRepository },
    { owner: owner(2), repository: [free('repository', longRepository)] },
    ...names.map((name): Who => ({ owner: [name.slice(0, name.indexOf('/'))], repository: [name.slice(name.indexOf('/') + 1)] })),
  ];
}

/** Names that the conditions on the repository itself take: as written, or of different owners and lengths. */
export function repositoryNames(hints: readonly Hint[]): string[] {
  const budget = { left: steps / 10 };
  const names = hints.slice(0, 20).flatMap((hint): string[] => {
    if (!isPattern(hint)) return [hint.text];
    const sizes = [
      [2, 1],
      [hint.text.length + 2, 1],
      [2, hint.text.length + 2],
    ] as const;
    return sizes.flatMap(
      ([most, least]) => witness(hint.pattern, [...owner(Math.min(39, most)), '/', free('repository', least)], budget) ?? [],
    );
  });
  return [...new Set(names)].slice(0, 24);
}

/** With ids in it where the policy writes some, those that it asks for elsewhere among them. */
function forms(who: Who, { text }: Hint, { ownerIds, repositoryIds }: SubjectHints): Stretch[][] {
  const among = (hints: readonly Hint[]): Stretch[] => [free('id'), ...(text.includes('@') ? hints.slice(0, 3).map(idOf) : [])];
  const repositories = among(repositoryIds);
  const immutable = among(ownerIds).flatMap((owned) =>
    repositories.map((id): Stretch[] => ['repo:', ...who.owner, '@', owned, '/', ...who.repository, '@', id]),
  );
  return [classic(who), ...immutable];
}

/** An id that a condition asks for. */
export function idOf(hint: Hint): string {
  return filledHint(hint).replaceAll('q', '9');
}

function classic(who: Who): Stretch[] {
  return ['repo:', ...who.owner, '/', ...who.repository];
}

/** Contexts that the policy speaks of, in whatever claim. */
export function namedContexts({ environments, refs }: SubjectHints, subjects: Iterable<string>): ReadonlySet<string> {
  const named = new Set(['ref:refs/heads/main', 'pull_request']);
  for (const hint of environments.slice(0, 12)) named.add(`environment:${escapeColons(filledHint(hint))}`);
  for (const hint of refs.slice(0, 12)) named.add(`ref:${filledHint(hint)}`);
  for (const subject of subjects) if (named.size < 40) named.add(readSubject(subject)?.context || 'pull_request');
  return named;
}
