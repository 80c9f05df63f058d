import type { LineIndex, Span } from '../model/position.js';
import type { MapEntry, TextValue } from '../model/value.js';
import { parseExpression } from './expression/parse.js';
import type { Edit } from './patch.js';
import type { Job, Permissions, Step, Workflow } from './workflow.js';

/** Takes an entry, from its key to the end of its value, out of its map: its lines, or its part of `{ a: 1, b: 2 }`. */
export function dropEntry(lines: LineIndex, entry: Span): Edit {
  const { text, start, end } = written(lines, entry);
  if (standsAlone(text, start, end)) return { span: { start: lineStart(text, start), end: lineEnd(text, end) + 1 }, text: '' };
  const comma = /,\s*$/.exec(text.slice(0, start))?.[0];
  if (comma !== undefined) return { span: { start: start - comma.length, end }, text: '' };
  return { span: { start, end: end + (/^\s*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) }, text: '' };
}

/** Takes entries out of their map, and what held them where they are all of it. */
export function dropEntries(lines: LineIndex, entries: readonly Span[]): Edit[] {
  const edits = entries.map((each) => dropEntry(lines, each));
  const [first] = edits;
  const last = edits.at(-1);
  const text = lines.text(everything);
  if (first === undefined || last === undefined || edits.some(({ span }) => text[span.end - 1] !== '\n')) return edits;
  if (edits.some(({ span }, i) => i > 0 && span.start !== edits[i - 1]?.span.end)) return edits;
  const holder = lineStart(text, first.span.start - 1);
  const next = text.slice(last.span.end, lineEnd(text, last.span.end));
  const alone = /^([ \t]*)[\w-]+:[ \t]*\n$/.exec(text.slice(holder, first.span.start));
  if (alone === null || indentOf(next) > (alone[1] ?? '').length) return edits;
  return [{ span: { start: holder, end: last.span.end }, text: '' }];
}

/** Puts a line below the key of a job, before what it has; undefined where the job isn't written in lines. */
export function addToJob(lines: LineIndex, job: Pick<Job, 'span'>, entries: readonly string[]): Edit | undefined {
  const text = lines.text(everything);
  const end = lineEnd(text, job.span.end);
  if (!/^["']?:[ \t]*(?:#.*)?$/.test(text.slice(job.span.end, end).replace('\r', ''))) return undefined;
  const body = /\n([ \t]+)[^\s#]/.exec(text.slice(end))?.[1];
  if (body === undefined) return undefined;
  return { span: { start: end + 1, end: end + 1 }, text: entries.map((entry) => `${body}${entry}\n`).join('') };
}

/** Puts an entry below another one of the same map. */
export function addBelow(lines: LineIndex, above: Span, entry: string): Edit {
  const { text, start, end } = written(lines, above);
  const alone = standsAlone(text, start, end);
  return alone
    ? { span: { start: lineEnd(text, end), end: lineEnd(text, end) }, text: `\n${' '.repeat(start - lineStart(text, start))}${entry}` }
    : { span: { start: end, end }, text: `, ${entry}` };
}

/** From the key of an entry to the end of its value. */
export function entrySpan({ keySpan, value }: MapEntry): Span {
  return { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
}

/** Puts a step before another one, given as lines; undefined where that isn't written in lines. */
export function addStep(lines: LineIndex, before: Pick<Step, 'span'>, step: readonly string[]): Edit | undefined {
  const text = lines.text(everything);
  const at = lineStart(text, before.span.start);
  const indent = /^([ \t]*)- +$/.exec(text.slice(at, before.span.start))?.[1];
  if (indent === undefined) return undefined;
  return { span: { start: at, end: at }, text: step.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}\n`).join('') };
}

/** Lets a job run only where this holds too; undefined where its own condition can't be added to in one line. */
export function guardJob(lines: LineIndex, job: Job, condition: string): Edit | undefined {
  if (job.condition === undefined) return addToJob(lines, job, [`if: ${condition}`]);
  if (parseExpression(job.condition.text) === undefined) return undefined;
  return setCondition(lines, job.condition, `${grouped(bare(job.condition.text))} && ${grouped(condition)}`);
}

/** Writes another condition in place of one; undefined where that takes more than one line. */
export function setCondition(lines: LineIndex, { span }: TextValue, condition: string): Edit | undefined {
  const { text, start, end } = written(lines, span);
  const old = text.slice(start, end);
  if (/[\r\n]/.test(old + condition)) return undefined;
  const plain = /^[\w(]/.test(condition) ? condition : `\${{ ${condition} }}`;
  if (/: | #/.test(plain) || /^[|>]/.test(old)) return undefined;
  const flow = !/^[ \t]*(?:- )?["']?if["']?:[ \t]*$/.test(text.slice(lineStart(text, start), start));
  return { span: { start, end }, text: flow && /[,[\]{}]/.test(plain) ? JSON.stringify(plain) : plain };
}

/** Lets a job ask for an id-token, beside what it has; undefined where that can't be written in its place. */
export function grantIdToken({ lines, permissions: outer }: Workflow, job: Job): Edit | undefined {
  const own = job.permissions;
  const scopes = scopesWith(own ?? outer);
  if (own === undefined) return addToJob(lines, job, ['permissions:', ...scopes.map((scope) => `  ${scope}`)]);
  return setPermissions(lines, own, scopes);
}

/** Writes permissions in place of a block. */
export function setPermissions(lines: LineIndex, { span }: Permissions, scopes: readonly string[]): Edit {
  const { text, start, end } = written(lines, span);
  const indent = text.slice(lineStart(text, start), start);
  const inFlow = /\S/.test(indent) || /^["']?permissions["']?:[ \t]*\{/.test(text.slice(start, end));
  if (scopes.length === 0) return { span: { start, end }, text: 'permissions: {}' };
  if (inFlow) return { span: { start, end }, text: `permissions: { ${scopes.join(', ')} }` };
  return { span: { start, end }, text: ['permissions:', ...scopes.map((scope) => `${indent}  ${scope}`)].join('\n') };
}

/** The scopes of a block and the id-token, as `scope: access`. */
function scopesWith(block: Permissions | undefined): string[] {
  const kept = [...(block?.scopes ?? [])].filter(([scope]) => scope !== 'id-token').map(([scope, { access }]) => `${scope}: ${access}`);
  return [...(kept.length > 0 ? kept : ['contents: read']), 'id-token: write'];
}

/** A condition without the marks of an expression around it. */
export function bare(condition: string): string {
  const text = condition.trim();
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text)?.[1];
  return inner === undefined || inner.includes('${{') ? text : inner.trim();
}

function grouped(condition: string): string {
  return condition.includes('||') ? `(${condition})` : condition;
}

const everything: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };

/** A span without the blanks that a block ends with. */
function written(lines: LineIndex, span: Span): { readonly text: string; readonly start: number; readonly end: number } {
  const text = lines.text(everything);
  return { text, start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length };
}

function standsAlone(text: string, start: number, end: number): boolean {
  return text.slice(lineStart(text, start), start).trim() === '' && /^[ \t\r]*(?:#[^\n]*)?$/.test(text.slice(end, lineEnd(text, end)));
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
