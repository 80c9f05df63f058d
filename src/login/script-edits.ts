import type { LineIndex, Span } from '../model/position.js';
import type { TextValue } from '../model/value.js';
import type { Edit } from '../workflow/patch.js';

/** A script without the keys that it was given. */
export interface Cleaned {
  readonly edits: readonly Edit[];
  /** What is left of the script; empty where it did nothing else. */
  readonly rest: string;
  /** What was taken out. */
  readonly taken: string;
  /** The region that it set beside the keys. */
  readonly region: string | undefined;
}

const name = 'AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)';
const value = `(?:\\$\\{\\{[^\\n]{0,500}?\\}\\}|"(?:\\$\\{\\{[^\\n]{0,500}?\\}\\}|[^"\\n])*"|'(?:\\$\\{\\{[^\\n]{0,500}?\\}\\}|[^'\\n])*'|[^\\s"';|&]+)`;
const variables = `(?:[>]{2}|\\|\\s*tee\\s+-a)\\s*"?\\$\\{?GITHUB_ENV\\}?"?`;

/** Commands that do nothing but set a key, each on a line of its own; one that is set in is a part of something else. */
const setters = [
  `aws\\s+configure\\s+set\\s+(?:default\\.)?aws_(?:access_key_id|secret_access_key|session_token)\\s+${value}`,
  `(?:export\\s+)?(?:${name}=${value}\\s*)+`,
  `echo\\s+(?:${name}=${value}|"${name}=(?:\\$\\{\\{[^\\n]{0,500}?\\}\\}|[^"\\n])*"|'${name}=(?:\\$\\{\\{[^\\n]{0,500}?\\}\\}|[^'\\n])*')\\s*${variables}`,
  `\\$env:${name}\\s*=\\s*${value}`,
].map((each) => new RegExp(`^${each}\\s*;?\\s*$`, each.startsWith('\\$env') ? 'i' : ''));

const region = /^\s*aws\s+configure\s+set\s+(?:default\.)?region\s+["']?([a-z0-9-]{1,40})["']?\s*$/;

/** Keys that are set for one command, before it. */
const prefix = new RegExp(`^\\s*((?:${name}=${value}[ \\t]+)+)(?=\\S)`);

/** A key that is handed to a container of a script. */
const handed = new RegExp(`((?:-e|--env)(?:[ \\t]+|=)${name})=${value}`, 'g');

/** Takes the keys out of a script, where each of its lines does nothing else, or can do without; undefined for any other script. */
export function withoutKeys(lines: LineIndex, run: TextValue, keys: readonly Span[]): Cleaned | undefined {
  const { outer } = run;
  if (outer === undefined || /--profile\b|\bAWS_PROFILE\b|<</.test(run.text)) return undefined;
  const edits: Edit[] = [];
  const rest: string[] = [];
  const taken: string[] = [];
  let set: string | undefined;
  let at = 0;
  let container = false;
  for (const line of run.text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const span = (from: number, to: number): Span => ({ start: outer(start + from), end: outer(start + to - 1) + 1 });
    const before = prefix.exec(line)?.[1];
    container = /\b(?:docker|podman)\b/.test(line) || (container && /\\\s*$/.test(run.text.slice(0, start).trimEnd()));
    if (setters.some((each) => each.test(line))) {
      taken.push(line);
      edits.push({ span: wholeLine(lines, span(0, line.length)) ?? span(0, line.length), text: '' });
    } else if (before !== undefined) {
      const from = line.indexOf(before);
      const alone = line.slice(from + before.length).trim() === '\\';
      taken.push(before);
      if (!alone) rest.push(line);
      edits.push({ span: (alone ? wholeLine(lines, span(0, line.length)) : undefined) ?? span(from, from + before.length), text: '' });
    } else {
      if (container) edits.push(...handedOn(line, span, taken, run.text.includes('AWS_SESSION_TOKEN')));
      set ??= region.exec(line)?.[1];
      if (!region.test(line) && line.trim() !== '') rest.push(line);
    }
  }
  const covered = keys.every(({ start, end }) => edits.some((edit) => edit.span.start <= start && end <= edit.span.end + 1));
  return covered && edits.length > 0 ? { edits, rest: rest.join('\n'), taken: taken.join('\n'), region: set } : undefined;
}

/** The value is left out: the container then gets the variable of that name, and the token beside it. */
function handedOn(line: string, span: (from: number, to: number) => Span, taken: string[], hasToken: boolean): Edit[] {
  return [...line.matchAll(handed)].map(({ 0: whole, 1: kept = '', index }) => {
    taken.push(whole);
    const token = kept.endsWith('AWS_SECRET_ACCESS_KEY') && !hasToken ? ' -e AWS_SESSION_TOKEN' : '';
    return { span: span(index, index + whole.length), text: kept + token };
  });
}

/** The line of the file, with its end; undefined where something else stands in it. */
function wholeLine(lines: LineIndex, { start, end }: Span): Span | undefined {
  const text = lines.text({ start: 0, end: Number.MAX_SAFE_INTEGER });
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end - 1);
  const alone = text.slice(from, start).trim() === '' && (to < 0 || text.slice(end, to).trim() === '');
  return alone && to >= 0 ? { start: from, end: to + 1 } : undefined;
}

/** Takes the keys out of the options of a container, which is made before the first step. */
export function withoutKeyOptions({ text, outer }: TextValue): Edit[] {
  if (outer === undefined) return [];
  return [...text.matchAll(new RegExp(`[ \\t]*${handed.source}`, 'g'))].map(({ 0: whole, index }) => ({
    span: { start: outer(index), end: outer(index + whole.length - 1) + 1 },
    text: '',
  }));
}
