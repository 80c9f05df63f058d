import { parseHcl } from '../../syntax/hcl/parse.js';
import { attribute } from './folder.js';
import { jsonBody } from './json-syntax.js';

/** What is given to a `source`, in both syntaxes: a string, or something else. */
const assignment = /\bsource"?(?:\s|\/\*[^*]*\*\/)*[=:](?:\s|\/\*[^*]*\*\/)*("(?:[^"\\\n]|\\.)*")?/g;

/**
 * The folders that the modules of a file may be in, as written; undefined where one is worked out in some other way than by a
 * string. Strings that are the source of something else count too. Cheap: a file is parsed only where its text doesn't tell.
 */
export function moduleSources(text: string, path: string): readonly string[] | undefined {
  if (!/\bmodule\b/.test(text)) return [];
  const found: string[] = [];
  for (const [, string] of text.matchAll(assignment)) {
    if (string === undefined || /[\\$%]/.test(string)) return parsedSources(text, path);
    if (string[1] === '.') found.push(string.slice(1, -1));
  }
  return found;
}

function parsedSources(text: string, path: string): readonly string[] | undefined {
  const { blocks } = /\.json$/i.test(path) ? jsonBody(text).body : parseHcl(text);
  const found: string[] = [];
  for (const block of blocks) {
    const source = block.type === 'module' ? attribute(block.body, 'source')?.expression : undefined;
    if (source === undefined) continue;
    const [piece, ...more] = source.type === 'template' ? source.pieces : [];
    if (piece?.kind !== 'text' || more.length > 0) return undefined;
    found.push(piece.text);
  }
  return found;
}
