import type { Span } from '../model/position.js';
import type { MapEntry, TextValue, Value } from '../model/value.js';
import { textOf } from '../model/value.js';
import type { Job, Step, Workflow } from '../workflow/workflow.js';
import { bareName, isKeyName, isSecretName, staticText, staticValue } from './static-value.js';

/** One place of a workflow that hands static AWS keys on, whatever number of them. */
export interface KeyPlace {
  readonly job: Job | undefined;
  readonly step: Step | undefined;
  /** In words: `the env of job "x"`. */
  readonly where: string;
  readonly span: Span;
  readonly keys: readonly KeyUse[];
}

interface KeyUse {
  /** The variable, input or option. */
  readonly name: string;
  /** See `StaticValue`. */
  readonly from: string;
  readonly span: Span;
}

/** All places of a workflow where a static AWS key is handed on, in the order of the file's parts. */
export function keyPlaces(workflow: Workflow): KeyPlace[] {
  const outer = endpointOf(workflow.env);
  const places = [placeIn(workflow.env, "the workflow's env", undefined, undefined, outer)];
  for (const job of workflow.jobs) {
    const within = outer || endpointOf(job.env);
    places.push(placeIn(job.env, `the env of job "${job.id}"`, job, undefined, within));
    for (const env of job.containers)
      places.push(placeIn(env, `a container of job "${job.id}"`, job, undefined, within || endpointOf(env)));
    const passed = job.secrets === 'inherit' ? job.with : [...job.with, ...job.secrets];
    places.push(placeIn(passed, `what job "${job.id}" gives to the workflow it calls`, job, undefined, within));
    for (const step of job.steps) {
      const inner = within || endpointOf(step.env) || endpointOf(step.with);
      const named = step.name === undefined ? `step ${step.index + 1} of job "${job.id}"` : `step "${step.name}" of job "${job.id}"`;
      places.push(placeIn(step.with, `the inputs of ${named}`, job, step, inner, isRegistry(step)));
      places.push(placeIn(step.env, `the env of ${named}`, job, step, inner));
      if (step.run !== undefined) places.push(placeInScript(step.run, `the script of ${named}`, job, step, inner));
    }
  }
  return places.filter((place) => place !== undefined);
}

function placeIn(
  entries: readonly MapEntry[],
  where: string,
  job: Job | undefined,
  step: Step | undefined,
  otherStore: boolean,
  registry = false,
): KeyPlace | undefined {
  const keys = entries.flatMap(({ key, keySpan, value }): KeyUse[] => {
    const found = staticValue(value);
    if (found === undefined || !(isKeyName(key) || isKeyName(bareName(found.from)) || (registry && /^(?:username|password)$/i.test(key))))
      return [];
    return [{ name: key, from: found.from, span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) } }];
  });
  return made(keys, where, job, step, otherStore);
}

/** A login to a registry of AWS by name and password, which are the two halves of a key unless the name is `AWS`. */
function isRegistry({ with: inputs }: Step): boolean {
  const given = (name: string): string => textOf(inputs.find(({ key }) => key.toLowerCase() === name)?.value) ?? '';
  return /\.dkr\.ecr\.|\bpublic\.ecr\.aws\b/.test(given('registry')) && given('username').trim() !== 'AWS';
}

/** What may stand between a name and its value: `=`, `:`, or spaces as in `aws configure set NAME VALUE`. */
const valueAfter = /(?:["']?[ \t]{0,20}[=:][ \t]{0,20}|[ \t]{1,20})["']?(\$\{\{[^}\n]{0,500}\}\}|[^\s"'\\]{1,200})/y;

/** Assignments to a name of AWS's, and stored secrets of such a name wherever they stand. */
function placeInScript(run: TextValue, where: string, job: Job, step: Step, otherStore: boolean): KeyPlace | undefined {
  const { text } = run;
  const keys: KeyUse[] = [];
  let told = 0;
  const tell = (name: string, found: string, from: number, to: number): void => {
    if (!isComment(text, from)) keys.push({ name, from: found, span: within(run, from, to) });
    told = Math.max(told, to);
  };
  for (const { 0: part, index } of text.matchAll(/\$\{\{[^}\n]{0,500}\}\}|\w+/g)) {
    if (index < told) continue;
    if (part.startsWith('${{')) {
      const found = staticText(part);
      const name = bareName(found?.from ?? '');
      if (found !== undefined && isKeyName(name)) tell(name, found.from, index, index + part.length);
    } else if (isKeyName(part)) {
      valueAfter.lastIndex = index + part.length;
      const found = staticText(valueAfter.exec(text)?.[1] ?? '');
      if (found !== undefined) tell(part, found.from, index, valueAfter.lastIndex);
    }
  }
  return made(keys, where, job, step, otherStore || /--endpoint(?:-url)?[= ]/.test(text));
}

function made(
  keys: readonly KeyUse[],
  where: string,
  job: Job | undefined,
  step: Step | undefined,
  otherStore: boolean,
): KeyPlace | undefined {
  const main = keys.find(({ name, from }) => isSecretName(name) || isSecretName(bareName(from))) ?? keys[0];
  return main === undefined || otherStore ? undefined : { job, step, where, span: main.span, keys };
}

/** A service with S3's language and keys of its own: an address is given that isn't AWS's. */
function endpointOf(entries: readonly MapEntry[]): boolean {
  return entries.some(({ key, value }) => /(?:^|[_-])endpoint(?:[_-]|$)/i.test(key) && isOtherAddress(value));
}

function isOtherAddress(value: Value): boolean {
  const text = textOf(value) ?? '';
  return text.trim() !== '' && !/\bamazonaws\.com\b|\bapi\.aws\b/i.test(text);
}

function isComment(text: string, at: number): boolean {
  return /^[ \t]*(?:#|\/\/|rem\b)/i.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

function within(text: TextValue, from: number, to: number): Span {
  if (text.outer === undefined) return text.span;
  return { start: text.outer(from), end: text.outer(to - 1) + 1 };
}
