import type { Value } from '../../model/value.js';
import { textOf } from '../../model/value.js';
import { parseTemplate } from '../../syntax/hcl/parse.js';
import { parseJson } from '../../syntax/json.js';
import type { Call, TerraformFunction } from './functions.js';
import { documentOf } from './policy-text.js';
import { jsonPieces, woven } from './text.js';
import { text } from './worked.js';
import type { Worked } from './worked.js';

const file: TerraformFunction = ([path], { scope, evaluator }) => {
  const found = evaluator.reading.file(pathOf(path, scope.folder.path) ?? '');
  if (found === undefined) return undefined;
  const { base } = found;
  return { type: 'text', text: found.text, outer: (index) => base + index, span: { start: base, end: base + found.text.length } };
};

const templatefile: TerraformFunction = ([path, given], { scope, evaluator }) => {
  const found = evaluator.reading.file(pathOf(path, scope.folder.path) ?? '');
  const template = found && parseTemplate(found.text);
  if (found === undefined || template === undefined) return undefined;
  const names = new Map(given?.type === 'map' ? given.entries.map(({ key, value }) => [key, value]) : []);
  const span = { start: found.base, end: found.base + found.text.length };
  return evaluator.template(template.pieces, { ...scope, base: found.base, names }, span);
};

/** The path in the tree of a path that a configuration names: relative ones start at the folder, also without `path.module`. */
function pathOf(value: Value | undefined, folder: string): string | undefined {
  const written = textOf(value);
  if (written === undefined) return undefined;
  const whole = written === folder || written.startsWith(`${folder}/`) ? written : `${folder}/${written}`;
  return normalised(whole);
}

/** Without `.` and `..`; undefined when it leaves the tree. */
export function normalised(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

const jsonencode: TerraformFunction = ([value], { span }) => {
  if (value === undefined) return undefined;
  if (value.type === 'map' || value.type === 'list') return { ...value, encoded: true };
  if (value.type === 'either') return { ...value, options: value.options.map((option) => ({ ...option, encoded: true })) };
  if (value.type === 'unknown') return value;
  return woven(jsonPieces(value), span);
};

const jsondecode: TerraformFunction = ([value]) => {
  if (value === undefined) return undefined;
  if (value.type === 'map' || value.type === 'list') return value;
  const document = documentOf(value);
  if (document.type === 'map') return document;
  const parsed = value.type === 'text' ? parseJson(value.text).value : undefined;
  return parsed?.type === 'list' || parsed?.type === 'text' ? within(parsed, value) : undefined;
};

/** A part of a text that lost its own place. */
function within(value: Value, { span }: Value): Worked {
  if (value.type === 'list') return { ...value, items: value.items.map((item) => within(item, { ...item, span })), span };
  if (value.type !== 'map') return value.type === 'text' ? text(value.text, span) : { ...value, span };
  const entries = value.entries.map((entry) => ({ ...entry, keySpan: span, value: within(entry.value, { ...entry.value, span }) }));
  return { ...value, entries, span };
}

const basename: TerraformFunction = ([path], { span }: Call) => {
  const written = textOf(path);
  return written === undefined ? undefined : text(written.slice(written.lastIndexOf('/') + 1), span);
};

const dirname: TerraformFunction = ([path], { span }: Call) => {
  const written = textOf(path);
  return written === undefined ? undefined : text(written.slice(0, Math.max(0, written.lastIndexOf('/'))) || '.', span);
};

const same: TerraformFunction = ([value]) => value;

export const fileFunctions: Readonly<Record<string, TerraformFunction>> = {
  file,
  templatefile,
  jsonencode,
  jsondecode,
  basename,
  dirname,
  abspath: same,
  pathexpand: same,
  sensitive: same,
  nonsensitive: same,
};
