import { parseArgs } from 'node:util';
import { checkNames } from '../model/check.js';
import type { CheckName } from '../model/check.js';
import { nearest, quoted } from '../model/nearest.js';
import { commandNames, commands } from './commands.js';
import type { Command, CommandName } from './commands.js';
import { checkTogether } from './conflicts.js';
import type { Given } from './given.js';
import { optionsWith } from './options.js';
import type { Option } from './options.js';
import { readValue, wrong } from './values.js';

/** What one command line asks for. */
export interface Arguments {
  readonly command: CommandName | 'help' | 'version';
  readonly given: Given;
  /** The words that belong to the command: the rule of `explain`. */
  readonly rest: readonly string[];
}

const flagged = optionsWith('flag');
const alone = ['help', 'version'] as const;

/**
 * Reads a command line (without node and script). `--flag value` and `--flag=value` are the same; a list flag may come
 * several times. `-h`, `--help` and `--version` win over everything else. Throws a usage `Problem`, naming the nearest
 * right word, for a flag, check, command, value or word that is wrong.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
      ...Object.fromEntries(
        flagged.map((option) => [option.name, { type: option.value.type === 'switch' ? 'boolean' : 'string' } as const]),
      ),
    },
  });
  const said = new Map<Option, string[]>();
  const words: string[] = [];
  const wish = tokens.find((token) => token.kind === 'option' && (alone as readonly string[]).includes(token.name));
  if (wish?.kind === 'option') return { command: wish.name as 'help' | 'version', given: { from: 'flags' }, rest: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = flagged.find(({ name }) => token.rawName === `--${name}`);
    if (option === undefined) throw unknownFlag(token.rawName);
    said.set(option, [...(said.get(option) ?? []), valueOf(option, token.value, token.inlineValue ?? false)]);
  }
  const { command, checks, rest } = readWords(words);
  const values: Record<string, unknown> = {};
  for (const [option, texts] of said) {
    if (!option.flag?.commands.includes(command.name)) throw misplaced(option, command);
    values[option.property] = readValue(`--${option.name}`, option.value, texts);
  }
  const given = { from: 'flags', ...(checks.length > 0 ? { checks } : {}), ...values } as Given;
  checkTogether(given, command.name);
  return { command: command.name, given, rest };
}

function valueOf(option: Option, value: string | undefined, inline: boolean): string {
  const name = `--${option.name}`;
  if (option.value.type === 'switch') {
    if (value !== undefined) throw wrong(`${name} takes no value`, `Write ${name} alone.`, name);
    return '';
  }
  if (value === undefined || (!inline && value.startsWith('-') && value !== '-'))
    throw wrong(
      `${name} needs a value`,
      `Write ${name} ${option.flag?.word ?? 'VALUE'}, or ${name}=... for a value that begins with a dash.`,
      name,
    );
  return value;
}

function readWords(words: readonly string[]): { command: Command; checks: CheckName[]; rest: string[] } {
  const [first, ...others] = words;
  const command = commands.find(({ name }) => name === first) ?? commands[0];
  const rest = command.name === first ? others : [...words];
  if (command.name !== 'scan') {
    const [least, most] = command.words;
    if (rest.length < least)
      throw wrong(`${command.name} needs ${least === 1 ? 'one word' : `${least} words`} after it`, `Write ${command.usage}.`);
    if (rest.length > most)
      throw wrong(`${quoted(rest[most] as string)} is one word too many after ${command.name}`, `Write ${command.usage}.`);
    return { command, checks: [], rest };
  }
  for (const word of rest) if (!(checkNames as readonly string[]).includes(word)) throw unknownWord(word);
  return { command, checks: checkNames.filter((name) => rest.includes(name)), rest: [] };
}

function unknownFlag(raw: string): Error {
  const names = [...flagged.map(({ name }) => `--${name}`), ...alone.map((name) => `--${name}`)];
  const near = nearest(raw, names) ?? '--help';
  return wrong(`there is no flag ${quoted(raw)}; the nearest is ${near}`, `Write ${near}, or see all flags with --help.`, quoted(raw));
}

function unknownWord(word: string): Error {
  const known = [...checkNames, ...commandNames.filter((name) => name !== 'scan')];
  const near = nearest(word, known) ?? 'keys';
  return wrong(
    `${quoted(word)} is no check and no command; the nearest is ${near}`,
    `Write ${near}, or another of ${known.join(', ')}. A folder is named with --path.`,
    quoted(word),
  );
}

function misplaced(option: Option, command: Command): Error {
  const owners = (option.flag?.commands ?? []).join(' and ');
  return wrong(
    `--${option.name} means nothing to ${command.name}; it belongs to ${owners}`,
    `Leave --${option.name} out.`,
    `--${option.name}`,
  );
}
