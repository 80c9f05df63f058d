import type { Facts, Known } from '../workflow/expression/evaluate.js';
import { fillText, mayHold } from '../workflow/expression/fill.js';
import { matrixRows } from '../workflow/matrix.js';
import { plainText } from '../workflow/plain.js';
import { reachedJobs } from '../workflow/reached.js';
import { isCallable, routesTo, type Route } from '../workflow/routes.js';
import type { Job, Trigger, Workflow } from '../workflow/workflow.js';
import { member, textOf, type MapEntry, type Value } from '../model/value.js';

/** One kind of run of a job: what starts it, through which calls, with which row of its matrix. */
export interface JobRun {
  /** That of the outermost workflow: its event, repository and ref decide. */
  readonly trigger: Trigger;
  readonly route: Route;
  /** What is known of the run: `github.event_name`, `matrix.`, `inputs.`. */
  readonly facts: Facts;
}

export interface JobRuns {
  readonly runs: readonly JobRun[];
  /** False where a workflow of another repository may call it, or there are too many to tell. */
  readonly whole: boolean;
}

/** More kinds of runs of one job are not told apart. */
const most = 400;

const known = new WeakMap<Job, { readonly workflows: readonly Workflow[]; readonly runs: JobRuns }>();

/** The kinds of runs that a job has, as far as the files tell; those that its conditions surely keep out are left out. */
export function runsOf(workflow: Workflow, job: Job, workflows: readonly Workflow[]): JobRuns {
  const before = known.get(job);
  if (before?.workflows === workflows) return before.runs;
  const runs = findRuns(workflow, job, workflows);
  known.set(job, { workflows, runs });
  return runs;
}

function findRuns(workflow: Workflow, job: Job, workflows: readonly Workflow[]): JobRuns {
  const runs: JobRun[] = [];
  for (const route of routesTo(workflow, workflows)) {
    const outermost = route[0]?.workflow ?? workflow;
    for (const trigger of outermost.triggers) {
      if (trigger.name === 'workflow_call') continue;
      for (const given of dispatched(trigger)) {
        const facts = new Map<string, Known>([['github.event_name', trigger.name], ...given]);
        for (const told of through(route, facts, { workflow, job })) {
          if (runs.length >= most) return { runs: [], whole: false };
          runs.push({ trigger, route, facts: told });
        }
      }
    }
  }
  return { runs, whole: !isCallable(workflow) };
}

/** The facts of the job at the end of the calls, for each row of each matrix on the way. */
function* through(route: Route, start: Facts, last: { readonly workflow: Workflow; readonly job: Job }): Generator<Facts> {
  const [call, ...inner] = [...route, last];
  if (call === undefined) return;
  const next = inner[0];
  if (!reached(call.workflow, start).has(call.job)) return;
  for (const row of matrixRows(call.job.matrix) ?? [new Map<string, Known>()]) {
    const facts = new Map([...start, ...row]);
    if (next === undefined) yield facts;
    else yield* through(inner.slice(0, -1), passed(start, call.job, facts, next.workflow), last);
  }
}

const reachedBefore = new WeakMap<Workflow, Map<string, ReadonlySet<Job>>>();

/** The jobs of a workflow that runs with these facts may come to; asked for each of its jobs anew, and the same for all. */
export function reached(workflow: Workflow, facts: Facts): ReadonlySet<Job> {
  const of = reachedBefore.get(workflow) ?? new Map<string, ReadonlySet<Job>>();
  reachedBefore.set(workflow, of);
  const key = JSON.stringify([...facts]);
  const found = of.get(key) ?? new Set(reachedJobs(workflow, (condition) => mayHold(condition, facts)));
  of.set(key, found);
  return found;
}

/** What a called workflow knows: the event, and the inputs that it is given or has by default. */
function passed(start: Facts, caller: Job, facts: Facts, called: Workflow): Facts {
  const told = new Map<string, Known>([...start].filter(([path]) => path.startsWith('github.')));
  const inputs = member(called.triggers.find(({ name }) => name === 'workflow_call')?.filters, 'inputs');
  for (const { key, value } of inputs?.type === 'map' ? inputs.entries : []) {
    const given = entryOf(caller.with, key);
    const text = given === undefined ? defaultOf(value) : filled(given, facts);
    if (text !== undefined) told.set(`inputs.${key.toLowerCase()}`, typed(text, textOf(member(value, 'type'))));
  }
  return told;
}

/** What may be chosen where a person starts the run; nothing is known of what is typed. */
function dispatched(trigger: Trigger): Map<string, Known>[] {
  if (trigger.name !== 'workflow_dispatch') return [new Map([['github.event.inputs', null]])];
  const inputs = member(trigger.filters, 'inputs');
  let all: Map<string, Known>[] = [new Map<string, Known>()];
  for (const { key, value } of inputs?.type === 'map' ? inputs.entries : []) {
    const options = member(value, 'options');
    const texts = options?.type === 'list' ? options.items.map(plainText) : [];
    const known = texts.flatMap((text) => (text === undefined || text.includes('${{') ? [] : [text]));
    if (known.length === 0 || known.length < texts.length || all.length * known.length > 40) continue;
    const name = key.toLowerCase();
    const chosen = known.map(
      (text) => new Map<string, Known>([`inputs.${name}`, `github.event.inputs.${name}`].map((path) => [path, text])),
    );
    all = all.flatMap((facts) => chosen.map((one) => new Map<string, Known>([...facts, ...one])));
  }
  return all;
}

function defaultOf(input: Value): string | undefined {
  const value = member(input, 'default');
  if (value !== undefined) return plainText(value);
  return textOf(member(input, 'type')) === 'boolean' ? 'false' : '';
}

function typed(text: string, type: string | undefined): Known {
  return type === 'boolean' ? text === 'true' : text;
}

/** A value with its expressions filled in; undefined where the facts don't tell. */
export function filled(value: Value | undefined, facts: Facts): string | undefined {
  const text = plainText(value);
  return text === undefined ? undefined : fillText(text, facts);
}

/** An input by its name, which has no case. */
export function entryOf(entries: readonly MapEntry[], name: string): Value | undefined {
  return entries.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
}
