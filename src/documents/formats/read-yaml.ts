import { parseJson } from '../../syntax/json.js';
import { parseYaml } from '../../syntax/yaml.js';
import type { Parsed } from '../../model/syntax.js';
import type { Value } from '../../model/value.js';
import type { Unread } from '../located.js';
import { hasTemplateMarks, showsPolicy } from '../signs.js';
import type { ReadFiles, Reading, TextFile } from './format.js';
import { tooLarge } from './read-json.js';
import { OtherTemplates } from './other-templates.js';
import { unitsOf } from './roots.js';

/** Longer texts are not parsed, at about two seconds a megabyte; CloudFormation takes no template over 1 MB. In UTF-16 units. */
export const yamlSizeLimit = 2 * 1024 * 1024;

/** Reads YAML files, and JSON that goes by their names, each by itself and with the templates that it makes stacks of. */
export const readYaml: ReadFiles = (files, named) => {
  const others = named.size === 0 ? undefined : new OtherTemplates(named, templateIn);
  const readings = files.map((file) => readOne(file, others));
  return {
    units: readings.flatMap(({ units }) => units),
    unread: readings.flatMap(({ unread }) => unread),
    ...(others && { taken: others.taken() }),
  };
};

/** The one document of a file without a mistake. */
function templateIn({ text }: TextFile): Value | undefined {
  if (/^\ufeff?\s*\{/.test(text)) return parseJson(text).value;
  const [document, ...more] = text.length > yamlSizeLimit ? [] : parseYaml(text, '1.1');
  return more.length === 0 && document?.problems.every(({ kind }) => kind === 'aliases') === true ? document.value : undefined;
}

function readOne(file: TextFile, others: OtherTemplates | undefined): Reading {
  const { text, source } = file;
  const json = /^\ufeff?\s*\{/.test(text) ? parseJson(text) : undefined;
  if (json?.value !== undefined && json.problems.length === 0) return { units: unitsOf([json.value], source, others), unread: [] };
  if (text.length > yamlSizeLimit) return { units: [], unread: [tooLarge(file)] };
  const documents = parseYaml(text, text.includes('AWS::') ? '1.1' : '1.2');
  // A document with a mistake in it is not what its reader would make of it either.
  const sound = documents.filter(({ problems }) => problems.every(({ kind }) => kind === 'aliases'));
  const roots = sound.flatMap(({ value }) => value ?? []);
  return { units: unitsOf(roots, source, others), unread: unreadYaml(file, documents) };
}

function unreadYaml({ text, source }: TextFile, documents: readonly Parsed[]): Unread[] {
  const [first] = documents.flatMap(({ problems }) => problems);
  if (first === undefined) return [];
  const why = hasTemplateMarks(text) ? 'a template that another tool fills in' : first.message;
  return [{ path: source.path, why, span: first.span, file: source, incomplete: showsPolicy(text) }];
}
