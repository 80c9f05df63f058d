import { checkNames } from '../model/check.js';
import { nearest, quoted } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import { tool } from '../model/tool.js';
import type { OptionType } from './options.js';

/** Where the settings are explained. */
export const configurationUrl = `${tool.repository}/blob/main/docs/configuration.md`;

export function wrong(message: string, fix: string, place?: string): Problem {
  return new Problem('usage', message, { fix, link: configurationUrl, ...(place === undefined ? {} : { place }) });
}

/** Items by commas or newlines, trimmed, each once. */
export function splitList(text: string): string[] {
  const items = text.split(/[,\r\n]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

/**
 * The value that `texts` (one, or for a list any number) say for the option shown as `name`. Throws a usage `Problem` that
 * names the nearest right word for one that is wrong.
 */
export function readValue(name: string, type: OptionType, texts: readonly string[]): string | readonly string[] | true {
  if (type.type === 'switch') return true;
  if (type.type === 'list') return readList(name, type.of, texts);
  if (texts.length > 1) throw wrong(`${name} is given ${texts.length} times, and only one can hold`, `Give ${name} once.`, name);
  const text = (texts[0] ?? '').trim();
  if (text === '') throw wrong(`${name} has an empty value`, `Give ${name} a value, or leave it out.`, name);
  if (type.type === 'choice' && !type.values.includes(text)) throw wrongWord(name, text, type.values);
  if (text.includes('\0')) throw wrong(`${name} holds a NUL character`, `Take the NUL character out of ${name}.`, name);
  return text;
}

function readList(name: string, of: 'check' | 'account' | 'text', texts: readonly string[]): readonly string[] {
  const items = splitList(texts.join('\n'));
  if (items.length === 0) throw wrong(`${name} has an empty value`, `Give ${name} a value, or leave it out.`, name);
  for (const item of items) {
    if (of === 'check' && !(checkNames as readonly string[]).includes(item)) throw wrongWord(name, item, checkNames);
    if (of === 'account' && !/^\d{12}$/.test(item))
      throw wrong(`${name}: ${quoted(item)} is no AWS account id`, 'Write account ids as 12 digits, separated by commas.', name);
  }
  return items;
}

function wrongWord(name: string, text: string, values: readonly string[]): Problem {
  const near = nearest(text, values) ?? '';
  return wrong(
    `${name}: ${quoted(text)} is none of its values; the nearest is ${quoted(near)}`,
    `Write ${near}, or another of ${values.join(', ')}.`,
    name,
  );
}
