import { checkNames } from '../model/check.js';
import type { RuleInfo } from '../model/rule.js';
import { inputDescription } from './action-manifest.js';
import { helpText } from './help.js';
import { optionsWith } from './options.js';
import { outputs } from './outputs.js';
import { configShape } from './shape.js';
import type { Key, Shape } from './shape.js';

/** The generated parts of Markdown pages, by the name in their markers. */
export function sections(rules: readonly RuleInfo[]): Readonly<Record<string, string>> {
  return { inputs: inputTable(), outputs: outputTable(), usage: fenced(helpText()), config: configTable(), rules: ruleTable(rules) };
}

function inputTable(): string {
  return table(
    ['input', 'what it does'],
    optionsWith('input').map((option) => [`\`${option.name}\``, inputDescription(option)]),
  );
}

function outputTable(): string {
  return table(
    ['output', 'what it is'],
    outputs.map(({ name, description }) => [`\`${name}\``, description]),
  );
}

function configTable(): string {
  return table(['key', 'what may stand there', 'what it does', 'default'], keyRows(configShape, ''));
}

function keyRows(shape: Shape, prefix: string): string[][] {
  if (shape.type === 'list') return keyRows(shape.items, `${prefix}[]`);
  if (shape.type !== 'map') return [];
  return Object.entries(shape.keys).flatMap(([name, key]: [string, Key]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const row = [`\`${path}\``, inWords(key.shape), key.description, key.required ? 'required' : (key.default ?? '')];
    return [row, ...keyRows(key.shape, path)];
  });
}

function inWords(shape: Shape): string {
  switch (shape.type) {
    case 'choice':
      return shape.values.map((value) => `\`${value}\``).join(', ');
    case 'text':
      return shape.kind.what;
    case 'list':
      return `${shape.single ? 'one, or ' : ''}a list: ${shape.items.type === 'map' ? 'the keys below' : inWords(shape.items)}`;
    case 'map':
      return shape.oneOf === undefined ? 'the keys below' : `the keys below, ${shape.oneOf.join(' or ')} among them`;
    case 'rules':
      return `rules, each with one of ${inWords(shape.value)}`;
  }
}

function ruleTable(rules: readonly RuleInfo[]): string {
  const rows = [...checkNames, undefined].flatMap((check) =>
    rules
      .filter((rule) => rule.check === check)
      .map(({ id, severity, title, optional }) => [
        check ?? 'any',
        `[\`${id}\`](docs/rules/${id}.md)`,
        optional === true ? `${severity}, when switched on` : severity,
        title,
      ]),
  );
  return table(['check', 'rule', 'severity', 'what it finds'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
