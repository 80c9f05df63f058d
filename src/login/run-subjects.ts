import type { ConditionTest } from '../iam/document.js';
import { evaluateTest } from '../iam/condition.js';
import { parseOperator } from '../iam/operator.js';
import { compilePattern, partsOf, type Pattern } from '../iam/pattern.js';
import { all } from '../iam/truth.js';
import { textOf, member } from '../model/value.js';
import { free, owner } from '../oidc/github-names.js';
import { escapeColons } from '../oidc/subject.js';
import { witness, type Budget, type Stretch } from '../oidc/witness.js';
import type { Known } from '../workflow/expression/evaluate.js';
import { choicesOf, mayHold, piecesOf } from '../workflow/expression/fill.js';
import { plainText } from '../workflow/plain.js';
import type { Job, Step, Workflow } from '../workflow/workflow.js';
import { filled, reached, type JobRun } from './job-runs.js';
import { refsOf } from './trigger-refs.js';

/** What may follow the repository in the subject of a run: one text, or a ref of its trigger. */
export type Context = { readonly exact: string } | 'ref';

/** The same, where the files tell a part of it. */
export interface Like {
  readonly like: readonly Stretch[];
}

/** The contexts of one kind of run; undefined where an expression decides that the files don't tell. */
export function contextsOf(run: JobRun, job: Job): readonly Context[] | undefined {
  if (job.environment !== undefined) {
    const named = job.environment.type === 'map' ? member(job.environment, 'name') : job.environment;
    const name = filled(named, run.facts);
    const names = name === undefined ? choicesOf(plainText(named) ?? '', run.facts) : [name];
    if (names === undefined) return undefined;
    // An expression that comes to nothing is no environment.
    const environments = names.flatMap((each) => (each === '' ? [] : [{ exact: `environment:${escapeColons(each)}` }]));
    return names.includes('') ? [...environments, ...withoutEnvironment(run)] : environments;
  }
  return withoutEnvironment(run);
}

/** The environment of a job whose name holds a text beside what the files don't tell: such a job is never without one. */
export function environmentLike(run: JobRun, job: Job): readonly [Like] | undefined {
  const named = job.environment?.type === 'map' ? member(job.environment, 'name') : job.environment;
  const pieces = piecesOf(plainText(named) ?? '', run.facts);
  if (pieces === undefined || !pieces.some((piece) => piece !== undefined && piece.trim() !== '')) return undefined;
  return [{ like: ['environment:', ...pieces.map((piece) => (piece === undefined ? free('value', 0) : escapeColons(piece)))] }];
}

function withoutEnvironment(run: JobRun): readonly Context[] {
  const { pullRequest, among } = refsOf(run.trigger);
  return [...(pullRequest ? [{ exact: 'pull_request' }] : []), ...(among.length > 0 ? ['ref' as const] : [])];
}

/** What a search for subjects is about, and how many steps it may take. */
export interface Search {
  readonly workflow: Workflow;
  readonly job: Job;
  /** The step of the job that comes to the login. */
  readonly step: Step;
  /** `owner/name`; undefined: any will do. */
  readonly repository: string | undefined;
  readonly budget: Budget;
}

/**
 * Whether some run of this kind can have a subject that meets all the tests, in either form: with the repository's name, or
 * with ids. True also where the files don't tell, or the search takes too long.
 */
export function canMeet(tests: readonly ConditionTest[], run: JobRun, search: Search): boolean {
  const { repository, budget } = search;
  const contexts = contextsOf(run, search.job) ?? environmentLike(run, search.job);
  if (contexts === undefined || tests.length === 0) return true;
  const meets = (subject: string): boolean => all(tests.map((test) => evaluateTest(test, { lookup: () => [subject] }))) !== false;
  const open = tests.some(isOpen);
  return contexts.some((context) => {
    const others = open ? plain(context, repository) : [];
    for (const subject of others) if (meets(subject) && startsOn(subject, run)) return true;
    for (const { pattern, pinned, insensitive } of patternsOf(tests)) {
      for (const stretches of subjectsOf(context, run, repository)) {
        const lower = (one: Stretch): Stretch => (insensitive && typeof one === 'string' ? one.toLowerCase() : one);
        const subject = witness(pattern, stretches.map(lower), budget);
        if (budget.left <= 0) return true;
        if (subject === undefined || !meets(subject)) continue;
        if (!pinned || context !== 'ref' || insensitive || (startsOn(subject, run) && reaches(subject, run, search))) return true;
      }
    }
    return false;
  });
}

/** A test whose values don't say what may come: what must not, or what can't be known. */
function isOpen({ operator, values }: ConditionTest): boolean {
  const read = parseOperator(operator);
  return read?.family !== 'string' || read.negated || values.some((value) => partsOf(value) === undefined);
}

/** Subjects that nothing in the policy suggests, for conditions that say what must not come. */
function plain(context: Context | Like, repository: string | undefined): string[] {
  const contexts =
    context === 'ref' ? ['ref:refs/heads/main', 'ref:refs/heads/zq-probe', 'ref:refs/tags/v1'] : [legibly(context, 'zq-probe')];
  const names = repository ?? 'zq-owner/zq-name';
  const [first = '', second = ''] = names.split('/');
  return contexts.flatMap((text) => [`repo:${names}:${text}`, `repo:${first}@1/${second}@1:${text}`]);
}

/** A context as a text, with something for what isn't known of it. */
export function legibly(context: Exclude<Context, 'ref'> | Like, gap: string): string {
  return 'exact' in context ? context.exact : context.like.map((piece) => (typeof piece === 'string' ? piece : gap)).join('');
}

function subjectsOf(context: Context | Like, { trigger }: JobRun, repository: string | undefined): (readonly Stretch[])[] {
  const [first, second] = repository?.split('/') ?? [];
  const named = first !== undefined && second !== undefined;
  const owners: readonly (readonly Stretch[])[] = named ? [[first]] : [owner(1), owner(2)];
  const name: Stretch = named ? second : free('repository');
  const ends: readonly (readonly Stretch[])[] =
    context === 'ref'
      ? refsOf(trigger).among.map((ref) => [':ref:', ...ref])
      : [[':', ...('exact' in context ? [context.exact] : context.like)]];
  return owners.flatMap((one) =>
    ends.flatMap((end) => [
      ['repo:', ...one, '/', name, ...end],
      ['repo:', ...one, '@', free('id'), '/', name, '@', free('id'), ...end],
    ]),
  );
}

interface Asked {
  readonly pattern: Pattern;
  /** It has no wildcard: the run's ref is told by it. */
  readonly pinned: boolean;
  readonly insensitive: boolean;
}

function patternsOf(tests: readonly ConditionTest[]): Asked[] {
  return tests.flatMap((test) => {
    const operator = parseOperator(test.operator);
    const wildcards = operator?.wildcards === true;
    const insensitive = operator?.insensitive === true;
    return test.values.flatMap((value): Asked[] => {
      const parts = partsOf(value);
      if (parts === undefined) return [];
      // No name has an asterisk: where it is no wildcard it matches nothing. What a deployment fills in may be anything.
      const text = parts.map((part) => (typeof part !== 'string' ? '*' : wildcards ? part : part.replace(/[*?]/g, '\0'))).join('');
      return [
        {
          pattern: compilePattern([text], { insensitive, variables: false }),
          pinned: textOf(value) !== undefined && !/[*?]/.test(text),
          insensitive,
        },
      ];
    });
  });
}

function refIn(subject: string): string | undefined {
  return /:ref:(.+)$/s.exec(subject)?.[1];
}

function startsOn(subject: string, { trigger }: JobRun): boolean {
  const ref = refIn(subject);
  return ref === undefined || refsOf(trigger).admits(ref);
}

/** What reading the conditions on the way costs, in steps of a search. */
const perReach = 2000;

/** Whether the conditions on the way let a run on this ref come to the job. */
function reaches(subject: string, { route, facts, trigger }: JobRun, { workflow, job, step, budget }: Search): boolean {
  const ref = refIn(subject);
  if (ref === undefined || trigger.name === 'pull_request') return true;
  const told = new Map<string, Known>([
    ...facts,
    ['github.ref', ref],
    ['github.ref_name', ref.replace(/^refs\/(?:heads|tags)\//, '')],
    ['github.ref_type', ref.startsWith('refs/tags/') ? 'tag' : 'branch'],
  ]);
  budget.left -= perReach;
  return mayHold(step.condition?.text, told) && [...route, { workflow, job }].every((call) => reached(call.workflow, told).has(call.job));
}
