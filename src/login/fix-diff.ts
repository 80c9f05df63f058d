import type { TextValue } from '../model/value.js';
import { effectivePermissions, grantsIdToken, type Job, type Step, type Workflow } from '../workflow/workflow.js';
import { dropEntries, entrySpan, grantIdToken } from '../workflow/yaml-edit.js';
import { patch, type Edit, type PatchedFile } from '../workflow/patch.js';

/** Shaped like a key of AWS; an id of a commit is of hexadecimal digits alone. */
const keyShaped = /\bA(?:KI|SI)A[A-Z2-7]{16}\b|(?<![\w/+])(?![0-9a-f]{40}(?![\w/+]))[A-Za-z0-9/+]{40}(?![\w/+=])/;

/**
 * A fix with the edits of a file as a diff. Where one of them can't be made, or a line that would be shown may hold a key,
 * the change is told by `otherwise`.
 */
export function withDiff(words: string, file: PatchedFile, edits: readonly (Edit | undefined)[], otherwise: string): string {
  return `${words}\n\n${diffOf(file, edits) ?? otherwise}`;
}

/** The edits of a file as a diff; undefined where one of them can't be made, or a line that would be shown may hold a key. */
export function diffOf(file: PatchedFile, edits: readonly (Edit | undefined)[]): string | undefined {
  const made = edits.filter((edit) => edit !== undefined);
  const diff = made.length === 0 || made.length < edits.length ? undefined : patch(file, made);
  return diff === undefined || keyShaped.test(diff) ? undefined : diff;
}

/** Takes inputs out of a step. */
export function drops({ lines }: PatchedFile, step: Step, ...names: readonly string[]): Edit[] {
  return dropEntries(lines, step.with.filter(({ key }) => names.includes(key.toLowerCase())).map(entrySpan));
}

/** The permission to ask for an id-token, for a job that lacks it. */
export function lackingToken(file: Workflow, job: Job): (Edit | undefined)[] {
  return grantsIdToken(effectivePermissions(file, job)) ? [] : [grantIdToken(file, job)];
}

/** Writes something in place of a text in double quotes; undefined where it stands otherwise. */
export function requote({ lines }: PatchedFile, { text, span }: TextValue, to: (quoted: string) => string): Edit | undefined {
  const quoted = JSON.stringify(text);
  return lines.text(span) === quoted ? { span, text: to(quoted) } : undefined;
}
