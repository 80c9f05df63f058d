import type { AccessChanges, AccessRow } from '../model/access.js';
import { accessCells, lossParts } from './access-words.js';
import type { Part } from './code-parts.js';
import { logSafe, terminalLines, terminalName } from './escape.js';

/** What a change grants and takes away, for a terminal or log; at most `most` rows of each. Empty where there is neither. */
export function accessLines({ gains, losses, notCompared }: AccessChanges, most: number): string[] {
  return [
    ...block(`This change newly grants (${gains.length})`, gains, gainLines, most),
    ...block(`It takes away (${losses.length})`, losses, (row) => [`  ${inline(lossParts(row))}`], most),
    ...block(
      `Not compared (${notCompared.length})`,
      notCompared,
      ({ path, why }) => [`  ${terminalName(path)}: ${terminalLines(why).join(' ')}`],
      most,
    ),
  ].map(logSafe);
}

function block<T>(title: string, items: readonly T[], lines: (item: T) => string[], most: number): string[] {
  if (items.length === 0) return [];
  const more = items.length - most;
  return ['', title, ...items.slice(0, most).flatMap(lines), ...(more > 0 ? [`  and ${more} more`] : [])];
}

function gainLines(row: AccessRow): string[] {
  const { marks, principal, actions, resources, conditions, where } = accessCells(row);
  const mark = marks.length === 0 ? '' : `[${marks.map(terminalName).join(', ')}] `;
  return [
    `  ${mark}${inline(principal)}: ${inline(actions)}`,
    `    on ${inline(resources)}`,
    `    condition: ${inline(conditions)}`,
    `    at ${inline(where)}`,
  ];
}

function inline(parts: readonly Part[]): string {
  return parts.map(({ text }) => terminalName(text)).join('');
}
