import type { CommandName } from './commands.js';
import type { Given } from './given.js';
import { accessDiffFormats } from './given.js';
import { options } from './options.js';
import { wrong } from './values.js';

/** Throws a usage `Problem` where options that are right each alone can't stand together. */
export function checkTogether(given: Given, command: CommandName): void {
  const shown = (name: string): string => (given.from === 'flags' ? `--${name}` : name);
  for (const option of options) {
    for (const other of options.filter(({ name }) => option.conflicts?.includes(name))) {
      if (given[option.property] === undefined || given[other.property] === undefined) continue;
      throw wrong(
        `${shown(option.name)} and ${shown(other.name)} exclude each other`,
        `Leave ${shown(option.name)} or ${shown(other.name)} out.`,
        shown(option.name),
      );
    }
  }
  if (given.from === 'inputs') return;
  if (given.head !== undefined && given.base === undefined)
    throw wrong('--head needs --base: it only ends a range', 'Add --base REF, or leave --head out.', '--head');
  if (given.base !== undefined && given.scan !== undefined && given.scan !== 'changes')
    throw wrong(`--base makes no sense with --scan ${given.scan}`, 'Leave --base out, or write --scan changes.', '--base');
  if (given.scan === 'changes' && given.base === undefined)
    throw wrong('--scan changes needs a range', 'Add --base REF: the commit, branch or tag that the change starts from.', '--scan');
  if (command === 'access-diff' && given.format !== undefined && !(accessDiffFormats as readonly string[]).includes(given.format))
    throw wrong(
      `access-diff has no format ${given.format}; it writes ${accessDiffFormats.join(', ')}`,
      `Write --format ${accessDiffFormats[0]}, or another of them.`,
      '--format',
    );
  if (command === 'baseline' && given.reason === undefined && given.prune !== true)
    throw wrong(
      'baseline needs a reason: it stands on every new entry',
      'Write baseline --reason TEXT, or baseline --prune to only drop stale entries.',
      '--reason',
    );
}
