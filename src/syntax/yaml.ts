import { Composer, Parser } from 'yaml';
import type { Document, CST } from 'yaml';
import type { Parsed, SyntaxProblem } from '../model/syntax.js';
import { deepestToken } from './yaml-depth.js';
import { lenientTokens } from './yaml-lenient.js';
import { YamlReader } from './yaml-values.js';
import type { YamlDialect } from './yaml-scalars.js';

/**
 * Nesting beyond this is not read: the composer calls itself for each level and would end the process, not just the call. No
 * file that people write comes near.
 */
export const yamlDepthLimit = 250;

/** How many problems one document is worth; a reader needs the first. */
const problemLimit = 20;

/**
 * The documents of a YAML stream with where everything stands: duplicate keys kept, tags kept by name and never constructed,
 * aliases and merge keys resolved within a bound. Keys are always text, as written (`on` stays `on`). After a mistake the
 * value is what can still be read, and the problem says so. An empty stream gives no document. Never throws.
 *
 * @param dialect which plain words are booleans: `1.2` only `true` and `false` (GitHub), `1.1` also `yes`, `no`, `on`, `off`
 *   (CloudFormation, https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html).
 */
export function parseYaml(text: string, dialect: YamlDialect = '1.2'): Parsed[] {
  const strict = readTokens([...new Parser().parse(text)], text, dialect);
  if (isSound(strict) || !/[\n\r]/.test(text) || !/["'[{]/.test(text)) return strict;
  const lenient = readTokens(lenientTokens(text), text, dialect);
  return isSound(lenient) ? lenient : strict;
}

function readTokens(tokens: CST.Token[], text: string, dialect: YamlDialect): Parsed[] {
  const deep = deepestToken(tokens, yamlDepthLimit);
  if (deep !== undefined) {
    const span = { start: deep, end: deep + 1 };
    return [{ value: undefined, problems: [{ kind: 'depth', message: `nested deeper than ${yamlDepthLimit} levels`, span }] }];
  }
  return traceless(() => [...compose(tokens, text)]).map((document) => read(document, text, dialect));
}

/** Whether nothing is wrong with how the documents are written. */
function isSound(documents: readonly Parsed[]): boolean {
  return documents.every(({ problems }) => problems.every(({ kind }) => kind === 'aliases'));
}

/** The composer makes an error of each tag that it doesn't know, and a template has thousands: their stack traces are most of the work. */
function traceless<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function* compose(tokens: readonly CST.Token[], text: string): Generator<Document.Parsed> {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: false });
  // A tag directive or comment after the last document makes no document of its own.
  yield* composer.compose(tokens, false, text.length) as Generator<Document.Parsed>;
}

function read(document: Document.Parsed, text: string, dialect: YamlDialect): Parsed {
  const problems: SyntaxProblem[] = document.errors
    .slice(0, problemLimit)
    .map(({ message, pos }) => ({ kind: 'syntax', message, span: { start: pos[0], end: Math.max(pos[0], pos[1]) } }));
  const reader = new YamlReader(text, dialect);
  const value = document.contents === null ? undefined : reader.read(document.contents);
  return { value, problems: [...problems, ...reader.problems] };
}
