import type { LineIndex, Span } from '../model/position.js';

/** A text file that an edit is made in. */
export interface PatchedFile {
  readonly path: string;
  readonly lines: LineIndex;
}

/** What is to stand in place of a stretch of a file; one that is empty is put in. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The edits of one file as a unified diff that `git apply` and `patch` take, with a line around each change; undefined where
 * they overlap, or change nothing.
 */
export function patch({ path, lines }: PatchedFile, edits: readonly Edit[]): string | undefined {
  const whole = lines.text({ start: 0, end: Number.MAX_SAFE_INTEGER });
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const hunks: Hunk[] = [];
  for (const edit of sorted) {
    const first = lines.at(edit.span.start).line;
    const last = Math.max(first, lines.at(edit.span.end).line);
    const before = hunks.at(-1);
    const previous = before?.edits.at(-1);
    if (previous !== undefined && previous.span.end > edit.span.start) return undefined;
    if (before !== undefined && first <= before.last + 3) {
      before.edits.push(edit);
      before.last = Math.max(before.last, last);
    } else hunks.push({ first, last, edits: [edit] });
  }
  let shift = 0;
  const shown = hunks.flatMap((hunk) => {
    const { removed, added, from } = changed(whole, hunk);
    const moved = from + shift;
    shift += added.length - removed.length;
    const body = merged(removed, added);
    return body === undefined ? [] : [`@@ -${from},${removed.length} +${moved},${added.length} @@`, ...body];
  });
  return shown.length === 0 ? undefined : [`--- a/${path}`, `+++ b/${path}`, ...shown].join('\n');
}

interface Hunk {
  readonly first: number;
  last: number;
  readonly edits: Edit[];
}

/** The lines of a hunk with one line around, before and after. */
function changed(whole: string, { first, edits }: Hunk) {
  const begin = whole.lastIndexOf('\n', (edits[0]?.span.start ?? 0) - 1) + 1;
  const start = begin === 0 ? 0 : whole.lastIndexOf('\n', begin - 2) + 1;
  const from = begin === 0 ? first : first - 1;
  let end = Math.max(...edits.map(({ span }) => span.end));
  for (let line = 0; line < 2; line++) end = whole.indexOf('\n', end) + 1 || whole.length + 1;
  const old = whole.slice(start, end);
  const removed = old.replace(/\n$/, '').split('\n');
  let text = old.endsWith('\n') ? old : `${old}\n`;
  for (const { span, text: put } of [...edits].reverse()) text = text.slice(0, span.start - start) + put + text.slice(span.end - start);
  return {
    removed,
    added: text
      .replace(/\n$/, '')
      .split('\n')
      .slice(text === '' ? 1 : 0),
    from,
  };
}

/** Removed and added lines, with those between them that both have; undefined where they are the same. */
function merged(removed: readonly string[], added: readonly string[]): string[] | undefined {
  const body: string[] = [];
  let at = 0;
  for (const line of removed) {
    const found = added.indexOf(line, at);
    if (found < 0) body.push(`-${line}`);
    else {
      body.push(...added.slice(at, found).map((each) => `+${each}`), ` ${line}`);
      at = found + 1;
    }
  }
  body.push(...added.slice(at).map((each) => `+${each}`));
  return body.every((line) => line.startsWith(' ')) ? undefined : body;
}
