import { optionsWith } from './options.js';
import type { Option } from './options.js';
import { outputs } from './outputs.js';

const foldAt = 110;

/** The text of action.yml. */
export function actionManifest(): string {
  const inputs = optionsWith('input').flatMap((option) => [
    `  ${option.name}:`,
    ...folded(inputDescription(option)),
    '    required: false',
    ...(option.input?.default === undefined ? [] : [`    default: ${yamlText(option.input.default)}`]),
  ]);
  return [
    '# Made by "npm run generate" from the option table; edits here are overwritten.',
    'name: AWS Access Gate',
    "description: Proves that a repository's access to AWS is safe - OIDC login, committed credentials, IAM policies",
    'author: AWS Access Gate contributors',
    'branding:',
    '  icon: shield',
    '  color: orange',
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs.flatMap(({ name, description }) => [`  ${name}:`, ...folded(`${capital(description)}.`)]),
    'runs:',
    '  using: node24',
    '  main: dist/action.js',
    '',
  ].join('\n');
}

/** What the input does, its allowed values, its default, and what it can't stand beside; whole sentences. */
export function inputDescription(option: Option): string {
  const conflicts = (option.conflicts ?? []).map((name) => `Not beside ${name}.`);
  return [`${capital(option.input?.description ?? option.description)}.`, allowed(option), `Default: ${option.default}.`, ...conflicts]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function allowed({ value }: Option): string {
  switch (value.type) {
    case 'choice':
      return `One of ${value.values.join(', ')}.`;
    case 'list': {
      const items = { check: 'keys, policies, login', account: '', text: '' }[value.of];
      return `A list, separated by commas or newlines${items === '' ? '' : ` (${items})`}.`;
    }
    case 'path':
      return 'A path.';
    case 'text':
    case 'switch':
      return '';
  }
}

function folded(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > foldAt) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return ['    description: >-', ...[...lines, line].map((each) => `      ${each}`)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function yamlText(text: string): string {
  return /^[a-z]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
