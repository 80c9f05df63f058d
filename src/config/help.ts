import { tool } from '../model/tool.js';
import { commands } from './commands.js';
import type { CommandName } from './commands.js';
import { optionsWith } from './options.js';
import type { Option } from './options.js';
import { configurationUrl } from './values.js';

/** Lines are folded to what a terminal of 100 columns shows. */
const width = 98;
const column = 26;

/** What `--help` prints. */
export function helpText(): string {
  const usage = commands.flatMap(({ usage: text, description }) => [`  ${tool.name} ${text}`, ...fold(description, 6)]);
  const scan = optionsWith('flag').filter(({ flag }) => flag?.commands.includes('scan'));
  const of = (name: CommandName): Option[] =>
    optionsWith('flag').filter(({ flag }) => flag?.commands.includes(name) === true && !flag.commands.includes('scan'));
  return [
    `${tool.name} ${tool.version}: proves that a repository's access to AWS is safe`,
    '',
    'Usage',
    ...usage,
    '',
    'Options',
    ...scan.flatMap(lines),
    '',
    'Options of baseline, besides --path, --config and --baseline',
    ...of('baseline').flatMap(lines),
    '',
    'Options of init, besides --path and those of the role',
    ...of('init').flatMap(lines),
    '',
    'Everywhere',
    ...entry('-h, --help', 'print this'),
    ...entry('--version', 'print the version'),
    '',
    'Exit codes',
    ...entry('0', 'pass: every check ran to its end, nothing at or above --fail-on is open'),
    ...entry('1', 'fail: something at or above --fail-on is open'),
    ...entry('2', 'incomplete: something asked for could not be checked, or the options are wrong'),
    '',
    'Settings for good belong into .github/aws-access-gate.yml:',
    configurationUrl,
    '',
  ].join('\n');
}

/** A flag as it is written: `--fail-on LEVEL`. */
export function flagUsage({ name, flag }: Option): string {
  return flag?.word === undefined ? `--${name}` : `--${name} ${flag.word}`;
}

function lines(option: Option): string[] {
  const values = option.value.type === 'choice' ? ` (${option.value.values.join(' | ')})` : '';
  const standard = option.value.type === 'switch' || option.default === 'none' ? '' : `; default: ${option.default}`;
  return entry(flagUsage(option), `${option.description}${values}${standard}`);
}

function entry(term: string, text: string): string[] {
  const [first = '', ...rest] = fold(text, column);
  const head = `  ${term}`;
  return head.length < column - 1 ? [head.padEnd(column) + first.trimStart(), ...rest] : [head, first, ...rest];
}

function fold(text: string, indent: number): string[] {
  const done: string[] = [];
  let line = ' '.repeat(indent);
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      done.push(line);
      line = ' '.repeat(indent);
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...done, line];
}
