import type { AccessChanges } from '../model/access.js';
import { tool } from '../model/tool.js';
import { accessRow, accessTableHead, lossItem } from './access-markdown.js';
import { accessLines } from './access-text.js';
import { codeSpan } from './escape-markdown.js';
import { logSafe } from './escape.js';
import { jsonText } from './json.js';
import { shortId } from './place.js';

/** What `access-diff` answers. */
export interface AccessDiffReport extends AccessChanges {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** Full ids of the commits that were compared. */
  readonly base: string;
  readonly head: string;
}

/** The answer as `json`, `markdown` or else text; ends in a line break. */
export function renderAccessDiff(report: AccessDiffReport, format: string | undefined): string {
  if (format === 'json') return `${jsonText(report, 2)}\n`;
  return format === 'markdown' ? markdown(report) : text(report);
}

function text(report: AccessDiffReport): string {
  const range = `${shortId(report.base)}..${shortId(report.head)}`;
  const head = logSafe(`${tool.name} ${tool.version} · access-diff ${range}`);
  const none = report.gains.length === 0 ? ['', 'No new access.'] : [];
  return `${[head, ...none, ...accessLines(report, Infinity)].join('\n')}\n`;
}

function markdown({ base, head, gains, losses, notCompared }: AccessDiffReport): string {
  const lines = [`## Access that ${codeSpan(`${shortId(base)}..${shortId(head)}`)} changes`, ''];
  if (gains.length === 0) lines.push('No new access.', '');
  else lines.push('### This change newly grants', '', accessTableHead, ...gains.map(accessRow), '');
  if (losses.length > 0) lines.push('### It takes away', '', ...losses.map(lossItem), '');
  if (notCompared.length > 0)
    lines.push('### Not compared', '', ...notCompared.map(({ path, why }) => `- ${codeSpan(path)}: ${codeSpan(why)}`), '');
  return `${lines.join('\n').trimEnd()}\n`;
}
