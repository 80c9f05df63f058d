import type { Span } from '../model/position.js';
import type { MapEntry, TextValue } from '../model/value.js';
import { textOf } from '../model/value.js';
import type { Container, Job, Step, Workflow } from '../workflow/workflow.js';
import { writtenFile } from './credentials-file.js';
import { bareName, isKeyName, isSecretName, staticText, staticValue } from './static-value.js';
import { Variables } from './variables.js';

/** One place of a workflow that hands static AWS keys on, whatever number of them. */
export interface KeyPlace {
  readonly job: Job | undefined;
  readonly step: Step | undefined;
  /** In words: `the env of job "x"`. */
  readonly where: string;
  readonly span: Span;
  readonly keys: readonly KeyUse[];
  /** The container that it is of. */
  readonly container?: Container | undefined;
}

export interface KeyUse {
  /** The variable, input or option. */
  readonly name: string;
  /** See `StaticValue`. */
  readonly from: string;
  readonly span: Span;
}

/** All places of a workflow where a static AWS key is handed on, in the order of the file's parts. */
export function keyPlaces(workflow: Workflow): KeyPlace[] {
  const outer = endpointOf(workflow.env);
  const places = [placeIn(workflow.env, { where: "the workflow's env", otherStore: outer })];
  for (const job of workflow.jobs) places.push(...placesOf(job, workflow, outer));
  return places.filter((place) => place !== undefined);
}

function* placesOf(job: Job, workflow: Workflow, outer: boolean): Generator<KeyPlace | undefined> {
  const otherStore = outer || endpointOf(job.env);
  yield placeIn(job.env, { where: `the env of job "${job.id}"`, job, otherStore });
  const variables = new Variables(workflow.env, job.env);
  for (const container of job.containers) {
    const { env, image, credentials, options } = container;
    const near = {
      container,
      where: `a container of job "${job.id}"`,
      job,
      otherStore: otherStore || endpointOf(env),
      variables,
    };
    yield placeIn(env, near);
    yield placeIn(credentials, { ...near, registry: isRegistry(image ?? '', credentials) });
    if (options !== undefined) yield placeInScript(options, near);
  }
  const passed = job.secrets === 'inherit' ? job.with : [...job.with, ...job.secrets];
  yield placeIn(passed, { where: `what job "${job.id}" gives to the workflow it calls`, job, otherStore });
  for (const step of job.steps) yield* placesIn(step, job, workflow, otherStore);
}

function* placesIn(step: Step, job: Job, workflow: Workflow, outer: boolean): Generator<KeyPlace | undefined> {
  const otherStore = outer || endpointOf(step.env) || endpointOf(step.with) || asksOtherAddress(step.run?.text ?? '');
  const named = step.name === undefined ? `step ${step.index + 1} of job "${job.id}"` : `step "${step.name}" of job "${job.id}"`;
  const registry = isRegistry(textOf(step.with.find(({ key }) => key.toLowerCase() === 'registry')?.value) ?? '', step.with);
  const near = { job, step, otherStore, variables: new Variables(workflow.env, job.env, step.env) };
  yield placeIn(step.with, { ...near, where: `the inputs of ${named}`, registry });
  yield placeIn(step.env, { ...near, where: `the env of ${named}`, variables: undefined });
  if (step.run !== undefined) yield placeInScript(step.run, { ...near, where: `the script of ${named}` });
}

/** What is known of a place before it is read. */
interface Near {
  readonly where: string;
  readonly job?: Job;
  readonly step?: Step;
  readonly container?: Container;
  readonly otherStore: boolean;
  /** `username` and `password` are the two halves of a key. */
  readonly registry?: boolean;
  readonly variables?: Variables | undefined;
}

function placeIn(entries: readonly MapEntry[], near: Near): KeyPlace | undefined {
  const keys = entries.flatMap(({ key, keySpan, value }): KeyUse[] => {
    const found = staticValue(value, near.variables);
    const login = near.registry === true && /^(?:username|password)$/i.test(key);
    if (found === undefined || !(isKeyName(key) || isKeyName(bareName(found.from)) || login)) return [];
    return [{ name: key, from: found.from, span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) } }];
  });
  return made(keys, near);
}

/** A login to a registry of AWS by name and password, which are the two halves of a key unless the name is `AWS`. */
function isRegistry(address: string, given: readonly MapEntry[]): boolean {
  const user = textOf(given.find(({ key }) => key.toLowerCase() === 'username')?.value) ?? '';
  return /\.dkr\.ecr\.|\bpublic\.ecr\.aws\b/.test(address) && user.trim() !== 'AWS';
}

/** What may stand between a name and its value: `=`, `:`, or spaces as in `aws configure set NAME VALUE`. */
const valueAfter = /(?:["']?[ \t]{0,20}[=:][ \t]{0,20}|[ \t]{1,20})["']?(\$\{\{[^\n]{0,500}?\}\}|[^\s"'\\]{1,200})/y;

/** Assignments to a name of AWS's, stored secrets of such a name wherever they stand, and a file of credentials that is written. */
function placeInScript(run: TextValue, near: Near): KeyPlace | undefined {
  const { text } = run;
  const keys: KeyUse[] = [];
  let told = 0;
  const tell = (name: string, found: string, from: number, to: number): void => {
    if (!isComment(text, from)) keys.push({ name, from: found, span: within(run, from, to) });
    told = Math.max(told, to);
  };
  for (const { 0: part, index } of text.matchAll(/\$\{\{[^\n]{0,500}?\}\}|\w+/g)) {
    if (index < told) continue;
    if (part.startsWith('${{')) {
      const found = staticText(part);
      const name = bareName(found?.from ?? '');
      if (found !== undefined && isKeyName(name)) tell(name, found.from, index, index + part.length);
    } else if (isKeyName(part)) {
      valueAfter.lastIndex = index + part.length;
      const found = staticText(valueAfter.exec(text)?.[1] ?? '', near.variables);
      if (found !== undefined) tell(part, found.from, index, valueAfter.lastIndex);
    }
  }
  const file = keys.length === 0 ? writtenFile(text, near.variables) : undefined;
  if (file !== undefined) tell('~/.aws/credentials', file.from, file.start, file.end);
  return made(keys, near);
}

function made(keys: readonly KeyUse[], { where, job, step, container, otherStore }: Near): KeyPlace | undefined {
  const main = keys.find(({ name, from }) => isSecretName(name) || isSecretName(bareName(from))) ?? keys[0];
  return main === undefined || otherStore ? undefined : { job, step, where, span: main.span, keys, container };
}

/** A service with S3's language and keys of its own: an address is given that isn't AWS's. */
function endpointOf(entries: readonly MapEntry[]): boolean {
  return entries.some(({ key, value }) => /(?:^|[_-])endpoint(?:[_-]|$)/i.test(key) && isOtherAddress(textOf(value) ?? ''));
}

/** The same by an option of a command. */
function asksOtherAddress(script: string): boolean {
  return [...script.matchAll(/--endpoint(?:-url)?[= ]{1,10}["']?(\S{1,300})/g)].some(([, address = '']) => isOtherAddress(address));
}

function isOtherAddress(text: string): boolean {
  return text.trim() !== '' && !/\bamazonaws\.com\b|\bapi\.aws\b/i.test(text);
}

function isComment(text: string, at: number): boolean {
  return /^[ \t]*(?:#|\/\/|rem\b)/i.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

function within(text: TextValue, from: number, to: number): Span {
  if (text.outer === undefined) return text.span;
  return { start: text.outer(from), end: text.outer(to - 1) + 1 };
}
