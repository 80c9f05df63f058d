import { storedIn } from './static-value.js';
import type { Variables } from './variables.js';

/** Where a script writes the file of the AWS CLI that holds keys, and from which stored secret. */
export interface WrittenFile {
  /** See `StaticValue`. */
  readonly from: string;
  /** Of the path in the script, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What is sent into the file: `> ~/.aws/credentials`, `tee -a "$HOME/.aws/credentials"`, `Out-File`. */
const sent =
  /(?:>{1,2}|\btee\b(?: -a)?|\b(?:Out-File|Set-Content|Add-Content)\b[^\n|]{0,80}?)[ \t]{0,10}["']?([^\s"'|;&]{0,100}\.aws[\\/]credentials)(?![\w.-])/gi;

/** Names of secrets that hold no key. */
const harmless = /role|arn|region|account|profile|sso|host|issuer|audience|token/i;

/** A script that writes the whole file, or a part that names no key, from a stored secret; undefined for any other. */
export function writtenFile(script: string, variables: Variables | undefined): WrittenFile | undefined {
  for (const match of script.matchAll(sent)) {
    const [whole, path = ''] = match;
    const end = match.index + whole.length;
    const from = sources(commandAround(script, match.index, end), variables).find((name) => !harmless.test(name));
    if (from !== undefined) return { from, start: end - path.length, end };
  }
  return undefined;
}

/** The lines of the command, with the text behind `<<` where that is what is written. */
function commandAround(script: string, from: number, to: number): string {
  const start = script.lastIndexOf('\n', from) + 1;
  const lineEnd = script.indexOf('\n', to);
  const line = script.slice(start, lineEnd < 0 ? script.length : lineEnd);
  const mark = /<<-?[ \t]*["'\\]?(\w{1,40})/.exec(line)?.[1];
  if (mark === undefined || lineEnd < 0) return line;
  const rest = script.slice(lineEnd + 1).split('\n');
  const last = rest.findIndex((each) => each.trim() === mark);
  return [line, ...rest.slice(0, last < 0 ? rest.length : last)].join('\n');
}

function sources(command: string, variables: Variables | undefined): string[] {
  const expressions = command.match(/\$\{\{[^\n]{0,500}?\}\}/g) ?? [];
  return [...expressions.flatMap((each) => storedIn(each) ?? []), ...(variables?.namedIn(command) ?? [])].filter((name) =>
    name.startsWith('secrets'),
  );
}
