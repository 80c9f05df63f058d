import type { Statement } from '../iam/document.js';
import { readCustom } from './custom-subject.js';
import type { Probe } from './fit.js';
import { Fit } from './fit.js';
import type { Ids } from './github-identities.js';
import { circleOf, idSets, namesIn, narrowest } from './github-identities.js';
import type { SubjectHints } from './github-subjects.js';
import { namedContexts, probeSubjects, stranger } from './github-subjects.js';
import type { Hint, Hints } from './hints.js';
import { filledHint, isPattern } from './hints.js';
import { isDefaultContext, readSubject } from './subject.js';

/** The most tokens that one statement is tried with. */
const most = 6_000;

/** Tokens of as different runs as can be, made to fit what the policy asks as far as whoever gets them can choose. */
export function* probeTokens(allow: Statement, hints: Hints, issuer: string): Generator<Probe> {
  let left = most;
  for (const probe of allTokens(allow, hints, issuer)) {
    if (left-- <= 0) return;
    yield probe;
  }
}

function* allTokens(allow: Statement, hints: Hints, issuer: string): Generator<Probe> {
  const subjects = subjectHints(hints);
  const identities = idSets(hints);
  const fit = new Fit(allow, hints, issuer);
  const names = namesIn(subjects);
  const subs = subjects.subs.length > 0 ? probeSubjects(subjects) : freeSubjects(subjects);
  for (const sub of subs) {
    const subject = readSubject(sub);
    if (subject === undefined) continue;
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
  for (const hint of subjects.subs) yield* customTokens(hint, identities, fit, subjects);
}

/** Tokens of templates of one's own; those of the default are tried as such. */
function* customTokens(hint: Hint, identities: readonly Ids[], fit: Fit, { refs, environments }: SubjectHints): Generator<Probe> {
  const custom = readCustom(hint.text, hint.wildcards);
  if (custom === undefined || isOfDefault(hint)) return;
  const everyRun = isPattern(hint) ? '*' : undefined;
  const context = custom.everyRun ? everyRun : hint.text;
  for (const ids of identities) {
    for (const ref of ['refs/heads/main', ...refs.slice(0, 4).map(filledHint)]) {
      for (const environment of [undefined, ...environments.slice(0, 4).map(filledHint)]) {
        const run = environment === undefined ? { ref } : { ref, environment };
        const claims = { repository: `${stranger.owner}/${stranger.repository}`, ...run, ...ids.claims, ...custom.claims, sub: custom.sub };
        yield* fit.tokens(claims, narrowest(custom.reach, ids.circle), 'template', context);
      }
    }
  }
}

/** As far as the first wildcard, the value has nothing that the default template wouldn't put there. */
function isOfDefault(hint: Hint): boolean {
  if (!isPattern(hint)) return isDefaultContext(readSubject(hint.text)?.context ?? '');
  const fixed = hint.text.slice(0, hint.text.search(/[*?]/));
  return !fixed.includes(':') || /^repo:[^:]*(?::(?:(?:ref|environment)(?::[^:]*)?|[a-z_]*))?$/.test(fixed);
}

function subjectHints(hints: Hints): SubjectHints {
  const of = (claim: string): readonly Hint[] => hints.get(claim) ?? [];
  return { subs: of('sub'), repositories: of('repository'), environments: of('environment'), refs: of('ref') };
}

/** Where nothing is asked of the subject, repositories of those names, and a stranger's, with every kind of run. */
function freeSubjects(hints: SubjectHints): string[] {
  const named = hints.repositories.slice(0, 20).flatMap((hint) => {
    const name = filledHint(hint);
    return isPattern(hint) ? [name, `${name.split('/')[0]}q/${name.split('/')[1] ?? 'q'}`] : [name];
  });
  const runs = [...namedContexts(hints, []), 'ref:refs/heads/zq-probe', 'ref:refs/tags/zq-probe', 'environment:zq-probe'];
  return [...named, `${stranger.owner}/${stranger.repository}`].flatMap((name) => runs.map((context) => `repo:${name}:${context}`));
}

/** `ref` and `environment` as they go with what the subject says of the run. */
function runsOf(context: string, { environments, refs }: SubjectHints): Record<string, string>[] {
  const asked = refs.slice(0, 4).map(filledHint);
  if (context.startsWith('ref:')) return [{ ref: context.slice('ref:'.length) }];
  if (!context.startsWith('environment:'))
    return ['refs/pull/1/merge', ...asked.filter((ref) => ref.startsWith('refs/pull/'))].map((ref) => ({ ref }));
  const written = context.slice('environment:'.length);
  const meant = environments.map(filledHint).filter((name) => name.replaceAll(':', '%3A') === written);
  return [...new Set([written.replaceAll('%3A', ':'), ...meant])].flatMap((environment) =>
    ['refs/heads/main', ...asked].map((ref) => ({ environment, ref })),
  );
}
