import type { AccessChanges, AccessRow } from '../model/access.js';
import { accessCells, accessHeads, lossParts } from './access-words.js';
import type { Budget } from './budget.js';
import type { Part } from './code-parts.js';
import { codeSpan, htmlCode, markdownItem, markdownText } from './escape-markdown.js';

/** Rows that are shown; a change that grants more is read in the report. */
const mostRows = 30;
const mostLosses = 10;

/** The section of a change's summary and comment; empty when the change grants and takes nothing. `whole` names the report. */
export function newAccessSection({ gains, losses, notCompared }: AccessChanges, budget: Budget, whole: string): string[] {
  const lines: string[] = [];
  if (gains.length > 0) {
    const shown = budget.fit(gains.slice(0, mostRows), accessRow);
    lines.push('### This change newly grants', '');
    if (shown.length > 0) lines.push(accessTableHead, ...shown, '');
    if (shown.length < gains.length) lines.push(`${gains.length - shown.length} more in ${whole}.`, '');
  }
  if (losses.length > 0) {
    const shown = budget.fit(losses.slice(0, mostLosses), lossItem);
    if (shown.length < losses.length) shown.push(`- ${losses.length - shown.length} more in ${whole}`);
    lines.push(`<details><summary>It takes away (${losses.length})</summary>`, '', ...shown, '', '</details>', '');
  }
  const aside = budget.fit(
    notCompared.slice(0, mostLosses),
    ({ path, why }) => `- not compared: ${codeSpan(path)}: ${markdownItem(why).slice(2)}`,
  );
  if (gains.length + losses.length > 0 && aside.length > 0) lines.push(...aside, '');
  return lines;
}

export const accessTableHead = `| ${accessHeads.join(' | ')} |\n|${' --- |'.repeat(accessHeads.length)}`;

/** One row of the table. */
export function accessRow(row: AccessRow): string {
  const { marks, principal, actions, resources, conditions, where } = accessCells(row);
  const bold = marks.map((mark) => `**${markdownText(mark)}** `).join('');
  return `| ${inline(principal)} | ${bold}${inline(actions)} | ${inline(resources)} | ${inline(conditions)} | ${inline(where)} |`;
}

/** One item of what was taken away. */
export function lossItem(row: AccessRow): string {
  return `- ${inline(lossParts(row))}`;
}

function inline(parts: readonly Part[]): string {
  return parts
    .map((part, i) => (part.code ? (parts[i - 1]?.code === true ? htmlCode(part.text) : codeSpan(part.text)) : spaced(part.text)))
    .join('');
}

/** Blanks at the ends stay, though the text between them is escaped as one line. */
function spaced(text: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return before + markdownText(middle) + after;
}
