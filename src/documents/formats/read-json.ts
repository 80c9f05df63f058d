import type { ListValue } from '../../model/value.js';
import { parseJson, parseJsonStream } from '../../syntax/json.js';
import type { SyntaxProblem } from '../../model/syntax.js';
import type { Unread } from '../located.js';
import { isPolicyShape } from '../shape.js';
import { hasTemplateMarks, holdsPolicyWords, showsPolicy } from '../signs.js';
import type { ReadFiles, Reading, TextFile } from './format.js';
import { OtherTemplates } from './other-templates.js';
import { unitsOf } from './roots.js';

/** Longer texts are not parsed: what a parser makes of them takes many times their size. In UTF-16 units. */
export const jsonSizeLimit = 48 * 1024 * 1024;

/** Reads JSON files, each by itself and with the templates that it makes stacks of. */
export const readJson: ReadFiles = (files, named) => {
  const others = named.size === 0 ? undefined : new OtherTemplates(named, ({ text }) => parseJson(text).value);
  const readings = files.map((file) => readOne(file, others));
  return {
    units: readings.flatMap(({ units }) => units),
    unread: readings.flatMap(({ unread }) => unread),
    ...(others && { taken: others.taken() }),
  };
};

function readOne(file: TextFile, others: OtherTemplates | undefined): Reading {
  const { text, source } = file;
  if (text.length > jsonSizeLimit) return { units: [], unread: [tooLarge(file)] };
  const { value, problems } = parseJson(text, 'documents');
  const many = value === undefined ? streamOf(file) : undefined;
  if (many !== undefined) return { units: unitsOf([many], source), unread: [] };
  return {
    units: value === undefined ? [] : unitsOf([value], source, others),
    unread: problems.length === 0 ? [] : [unreadJson(file, problems)],
  };
}

/**
 * The values of a file that holds one after the other, as one list: what several answers say of one principal belongs together.
 * A file for one policy that holds two is broken.
 */
function streamOf({ text, source }: TextFile): ListValue | undefined {
  const { values, problems } = parseJsonStream(text);
  if (values.length < 2 || problems.length > 0) return undefined;
  const lines = /\.(?:jsonl|ndjson)$/i.test(source.path);
  if (!lines && values.some((value) => value.type === 'map' && isPolicyShape(value))) return undefined;
  return { type: 'list', items: values, span: { start: 0, end: text.length } };
}

/** A file past a limit; what it shows decides whether that leaves the check incomplete. */
export function tooLarge({ text, source }: TextFile): Unread {
  const megabytes = Math.round(text.length / 1024 / 1024);
  return { path: source.path, why: `${megabytes} MB are more than a parser is given`, incomplete: showsPolicy(text) };
}

function unreadJson({ text, source }: TextFile, problems: readonly SyntaxProblem[]): Unread {
  const deep = problems.find(({ kind }) => kind === 'depth');
  const wrong = problems.find(({ kind }) => kind === 'syntax');
  const { path } = source;
  if (wrong === undefined) {
    const incomplete = showsPolicy(text) || holdsPolicyWords(text);
    return { path, why: deep?.message ?? 'past a limit', ...(deep && { span: deep.span }), file: source, incomplete };
  }
  const unread = { path, why: wrong.message, span: wrong.span, file: source };
  if (hasTemplateMarks(text)) return { ...unread, why: 'a template that another tool fills in' };
  if (/\.json$/i.test(path) && holdsPolicyWords(text)) return { ...unread, brokenPolicy: true };
  // With comments or a comma too many, as editors allow them, it was read all the same.
  return { ...unread, incomplete: showsPolicy(text) && !/\.jsonc$/i.test(path) };
}
