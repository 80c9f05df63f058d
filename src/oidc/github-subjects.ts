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
}

/** How many searches one statement may cost. */
const searches = 20_000;

/**
 * Subjects that test a condition: for each of its values some that it admits, by as different owners, repositories and
 * runs as can be: a stranger's, one with a longer name, any branch, tag, environment, pull request.
 */
export function probeSubjects(hints: SubjectHints): readonly string[] {
  const found = new Set<string>();
  const patterns = hints.subs.filter(isPattern);
  for (const hint of hints.subs) if (!isPattern(hint) && isDefaultContext(readSubject(hint.text)?.context ?? '')) found.add(hint.text);
  let left = searches;
  const look = (hint: Hint, stretches: readonly Stretch[]): string | undefined => {
    const sub = left-- > 0 ? witness(hint.pattern, stretches) : undefined;
    if (sub !== undefined) found.add(sub);
    return sub;
  };
  for (const hint of patterns)
    for (const who of identities(hint, hints, look))
      for (const form of forms(who)) for (const context of contexts) look(hint, [...form, ':', ...context]);
  // What one condition says of the run holds for the others too.
  const named = namedContexts(hints, found);
  for (const hint of patterns) {
    for (const who of identities(hint, hints, look)) {
      for (const form of forms(who)) {
        look(hint, form);
        for (const context of named) look(hint, [...form, ':', context]);
      }
    }
  }
  return [...found];
}

interface Who {
  readonly owner: readonly Stretch[];
  readonly repository: readonly Stretch[];
}

type Look = (hint: Hint, stretches: readonly Stretch[]) => string | undefined;

function identities(hint: Hint, { repositories }: SubjectHints, look: Look): Who[] {
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
    ...repositories.slice(0, 8).flatMap((each) => nameOf(each)),
  ];
}

function nameOf(hint: Hint): Who[] {
  const [name, repository] = filledHint(hint).split('/');
  return name === undefined || repository === undefined ? [] : [{ owner: [name], repository: [repository] }];
}

function forms(who: Who): Stretch[][] {
  return [classic(who), ['repo:', ...who.owner, '@', free('id'), '/', ...who.repository, '@', free('id')]];
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
