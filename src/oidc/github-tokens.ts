import type { Statement } from '../iam/document.js';
import type { CustomSubject } from './custom-subject.js';
import { readCustom } from './custom-subject.js';
import type { Probe } from './fit.js';
import { Fit } from './fit.js';
import type { Ids, Names } from './github-identities.js';
import { circleByName, circleOf, circles, idSets, namesIn, narrowest } from './github-identities.js';
import type { SubjectHints } from './github-subjects.js';
import { namedContexts, probeSubjects, repositoryNames, stranger } from './github-subjects.js';
import type { Hint, Hints } from './hints.js';
import { filledHint, isPattern } from './hints.js';
import type { Subject } from './subject.js';
import { isDefaultContext, readSubject } from './subject.js';

/** The most tokens that one statement is tried with. */
const most = 3_000;

/** Tokens of as different runs as can be, made to fit what the policy asks as far as whoever gets them can choose. */
export class ProbeTokens {
  /** False when a limit cut the search short: the policy may admit what was not tried. Set once all tokens were taken. */
  whole = true;
  readonly #allow: Statement;
  readonly #hints: Hints;
  readonly #issuer: string;

  constructor(allow: Statement, hints: Hints, issuer: string) {
    this.#allow = allow;
    this.#hints = hints;
    this.#issuer = issuer;
  }

  *[Symbol.iterator](): Generator<Probe> {
    const subjects = subjectHints(this.#hints);
    const tried = subjects.subs.length > 0 ? probeSubjects(subjects) : { subjects: freeSubjects(subjects), whole: true };
    this.whole = tried.whole;
    let left = most;
    for (const probe of allTokens(subjects, tried.subjects, idSets(this.#hints), new Fit(this.#allow, this.#hints, this.#issuer))) {
      if (left-- > 0) yield probe;
      else {
        this.whole = false;
        return;
      }
    }
  }
}

function* allTokens(subjects: SubjectHints, subs: readonly string[], identities: readonly Ids[], fit: Fit): Generator<Probe> {
  const names = namesIn(subjects);
  for (const { sub, subject } of widestFirst(subs, names)) {
    for (const ids of identities) {
      const circle = circleOf(subject.owner, subject.repository, ids, names);
      for (const run of runsOf(subject.context, subjects)) {
        const claims = {
          repository: `${subject.owner}/${subject.repository}`,
          ...run,
          ...ids.claims,
          ...(subject.ownerId === undefined ? {} : { repository_owner_id: subject.ownerId }),
          ...(subject.repositoryId === undefined ? {} : { repository_id: subject.repositoryId }),
        };
        const plain = subject.owner === stranger.owner && subject.repository === stranger.repository;
        yield* fit.tokens({ ...claims, sub }, circle, plain ? 'nothing' : 'name', subject.context);
      }
    }
  }
  if (subjects.subs.length === 0) yield* templateTokens(anyTemplate, undefined, identities, fit, subjects);
  for (const hint of subjects.subs) yield* customTokens(hint, identities, fit, subjects);
}

/** A limit must not cut off the ones that matter most. */
function widestFirst(subs: readonly string[], names: Names): { readonly sub: string; readonly subject: Subject }[] {
  const read = subs.flatMap((sub) => {
    const subject = readSubject(sub);
    if (subject === undefined) return [];
    const rank = subject.owner === stranger.owner ? -1 : circles.indexOf(circleByName(subject.owner, subject.repository, names));
    return [{ sub, subject, rank }];
  });
  return read.sort((a, b) => a.rank - b.rank);
}

/** A subject that says nothing of whose it is, and that anybody can have. */
const anyTemplate: CustomSubject = { sub: 'workflow:zq-probe', claims: { workflow: 'zq-probe' }, reach: 'anyone', everyRun: true };

/** Tokens of templates of one's own; those of the default are tried as such. */
function* customTokens(hint: Hint, identities: readonly Ids[], fit: Fit, subjects: SubjectHints): Generator<Probe> {
  const custom = readCustom(hint.text, hint.wildcards);
  if (custom === undefined || isOfDefault(hint, custom)) return;
  const everyRun = isPattern(hint) ? '*' : undefined;
  yield* templateTokens(custom, custom.everyRun ? everyRun : hint.text, identities, fit, subjects);
}

function* templateTokens(
  custom: CustomSubject,
  context: string | undefined,
  identities: readonly Ids[],
  fit: Fit,
  subjects: SubjectHints,
): Generator<Probe> {
  const names = namesIn(subjects);
  const owned = custom.claims['repository_owner'];
  const asked = repositoryNames(subjects.repositories).filter((name) => owned === undefined || name.startsWith(`${owned}/`));
  const repositories = [`${owned ?? stranger.owner}/${stranger.repository}`, ...asked.slice(0, 6)];
  const environments = [undefined, 'zq-probe', ...subjects.environments.slice(0, 4).map(filledHint)];
  for (const repository of repositories) {
    const [owner = '', name = ''] = repository.split('/');
    const byName = narrowest(custom.reach, circleByName(owner, name, names));
    for (const ids of identities) {
      for (const ref of refsToTry(subjects)) {
        for (const environment of environments) {
          const run = environment === undefined ? { ref } : { ref, environment };
          const claims = { repository, ...run, ...ids.claims, ...custom.claims, sub: custom.sub };
          yield* fit.tokens(claims, narrowest(byName, ids.circle), 'template', context);
        }
      }
    }
  }
}

/** A default branch, what the policy speaks of, and a branch that it doesn't. */
function refsToTry({ refs }: SubjectHints): string[] {
  return ['refs/heads/main', ...refs.slice(0, 4).map(filledHint), 'refs/heads/zq-probe'];
}

/** As far as the first wildcard, the value has nothing that the default template wouldn't put there, and no claim of another behind it. */
function isOfDefault(hint: Hint, { claims }: CustomSubject): boolean {
  if (!isPattern(hint)) return isDefaultContext(readSubject(hint.text)?.context ?? '');
  if (Object.keys(claims).some((claim) => !['repository', 'ref', 'environment'].includes(claim))) return false;
  const fixed = hint.text.slice(0, hint.text.search(/[*?]/));
  return !fixed.includes(':') || /^repo:[^:]*(?::(?:(?:ref|environment)(?::[^:]*)?|[a-z_]*))?$/.test(fixed);
}

function subjectHints(hints: Hints): SubjectHints {
  const of = (claim: string): readonly Hint[] => hints.get(claim) ?? [];
  return {
    subs: of('sub'),
    repositories: of('repository'),
    environments: of('environment'),
    refs: of('ref'),
    ownerIds: of('repository_owner_id'),
    repositoryIds: of('repository_id'),
  };
}

/** Where nothing is asked of the subject, repositories of those names, and a stranger's, with every kind of run. */
function freeSubjects(hints: SubjectHints): string[] {
  const named = repositoryNames(hints.repositories);
  const runs = [...namedContexts(hints, []), 'ref:refs/heads/zq-probe', 'ref:refs/tags/zq-probe', 'environment:zq-probe'];
  return [...named, `${stranger.owner}/${stranger.repository}`].flatMap((name) => runs.map((context) => `repo:${name}:${context}`));
}

/** `ref` and `environment` as they go with what the subject says of the run. */
function runsOf(context: string, subjects: SubjectHints): Record<string, string>[] {
  if (context.startsWith('ref:')) return [{ ref: context.slice('ref:'.length) }];
  const refs = refsToTry(subjects);
  if (!context.startsWith('environment:'))
    return ['refs/pull/1/merge', ...refs.filter((ref) => ref.startsWith('refs/pull/'))].map((ref) => ({ ref }));
  const written = context.slice('environment:'.length);
  const meant = subjects.environments.map(filledHint).filter((name) => name.replaceAll(':', '%3A') === written);
  return [...new Set([written.replaceAll('%3A', ':'), ...meant])].flatMap((environment) => refs.map((ref) => ({ environment, ref })));
}
