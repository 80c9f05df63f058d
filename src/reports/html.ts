import { createHash } from 'node:crypto';
import type { FindingState, Report, ReportedFinding } from '../model/report.js';
import { severities } from '../model/severity.js';
import type { AccessRow } from '../model/access.js';
import { accessCells } from './access-words.js';
import { codeParts, type Part } from './code-parts.js';
import { cutMiddle, html as escaped, nameLimit, proseLines } from './escape.js';
import { style } from './html-style.js';
import { bySeverities, findingsIn, plural, capital, rangeName, scannedSizes, verdictReason } from './outline.js';
import { commitNote, placeName } from './place.js';

/** One page that needs nothing else: no script, nothing remote, and a policy that forbids both. */
export function html(report: Report): string {
  const open = findingsIn(report, 'open');
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>AWS Access Gate: ${report.verdict}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header class="${report.verdict}"><h1>AWS Access Gate: ${report.verdict}</h1>`,
    `<p>${prose(capital(verdictReason(report)))}</p>`,
    `<p class="quiet">${code(rangeName(report))} · ${escaped(scannedSizes(report))} · version ${escaped(report.tool.version)}</p></header>`,
    counts(open),
    ...bySeverities(open).map(({ severity, findings }) =>
      [`<section><h2 class="${severity}">${capital(severity)} (${findings.length})</h2>`, ...findings.map(card), '</section>'].join('\n'),
    ),
    section('This change newly grants', (report.newAccess?.gains ?? []).slice(0, mostGains), newAccessItem),
    section(
      'Not checked',
      report.notChecked,
      ({ check, what, why, fix }) => `<b>${escaped(check)}</b>: ${[what, why, fix].map(prose).join(': ')}`,
    ),
    section('Remarks', report.remarks, prose),
    ...(['existing', 'baselined', 'waived'] as const).map((state) => known(state, findingsIn(report, state))),
    section('Not listed', report.unlisted, ({ rule, why, count }) => `${count} ${code(rule)} ${escaped(why)}`),
    folded(
      `Not scanned (${report.scanned.notScanned.length})`,
      report.scanned.notScanned,
      ({ path, why }) => `${code(path)}: ${prose(why)}`,
    ),
    `<section><h2>Checks</h2><ul>${report.checks.map(({ check, status, reason }) => `<li>${escaped(check)}: ${status}${reason === undefined ? '' : `: ${prose(reason)}`}</li>`).join('\n')}</ul></section>`,
    '</body>',
    '</html>',
    '',
  ]
    .filter((part, i, all) => part !== '' || i === all.length - 1)
    .join('\n');
}

/** Rows of what a change newly grants; the JSON report has all. */
const mostGains = 100;

function newAccessItem(row: AccessRow): string {
  const { marks, principal, actions, resources, conditions, where: at } = accessCells(row);
  const inline = (parts: readonly Part[]): string => parts.map((part) => (part.code ? code(part.text) : escaped(part.text))).join('');
  const bold = marks.map((mark) => `<b>${escaped(mark)}</b> `).join('');
  return `${bold}${inline(principal)}: ${inline(actions)} on ${inline(resources)}; condition: ${inline(conditions)} (${inline(at)})`;
}

function counts(open: readonly ReportedFinding[]): string {
  const cells = severities.map((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return `<li class="${count > 0 ? severity : 'none'}"><b>${count}</b> ${severity}</li>`;
  });
  return `<ul class="counts">${cells.join('')}</ul>`;
}

function card(finding: ReportedFinding): string {
  const related = finding.related.map((other) => `<li>${where(other)}: ${prose(other.message)}</li>`);
  return [
    `<article class="${finding.severity}"><h3>${where(finding.place)} ${rule(finding)}</h3>`,
    paragraphs('', finding.message),
    paragraphs('<b>Fix:</b> ', finding.fix),
    related.length > 0
      ? `<details><summary>${plural(related.length, 'related place')}</summary><ul>${related.join('\n')}</ul></details>`
      : '',
    finding.waiver === undefined ? '' : `<details><summary>Accept it instead</summary><pre>${pre(finding.waiver)}</pre></details>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

function known(state: FindingState, findings: readonly ReportedFinding[]): string {
  const title = `${capital(state)} (${findings.length})`;
  return folded(
    title,
    findings,
    (finding) => `${finding.severity} ${where(finding.place)} ${rule(finding)}: ${prose(finding.reason ?? finding.message)}`,
  );
}

function section<T>(title: string, items: readonly T[], item: (value: T) => string): string {
  return items.length === 0
    ? ''
    : `<section><h2>${title}</h2><ul>${items.map((value) => `<li>${item(value)}</li>`).join('\n')}</ul></section>`;
}

function folded<T>(title: string, items: readonly T[], item: (value: T) => string): string {
  if (items.length === 0) return '';
  return `<details><summary>${title}</summary><ul>${items.map((value) => `<li>${item(value)}</li>`).join('\n')}</ul></details>`;
}

function where(place: ReportedFinding['place']): string {
  const note = commitNote(place);
  return note === '' ? code(placeName(place)) : `${code(placeName(place))} <span class="quiet">${escaped(note)}</span>`;
}

function rule(finding: ReportedFinding): string {
  const name = escaped(finding.rule);
  return /^https:\/\//.test(finding.helpUri) ? `<a rel="noreferrer" href="${escaped(finding.helpUri)}">${name}</a>` : name;
}

function code(name: string): string {
  return `<code>${escaped(cutMiddle(name, nameLimit))}</code>`;
}

/** Prose on one line; what is to be copied letter by letter becomes code. */
function prose(text: string): string {
  return codeParts(proseLines(text).join(' '))
    .map((part) => (part.code ? `<code>${escaped(part.text)}</code>` : escaped(part.text)))
    .join('');
}

function paragraphs(label: string, text: string): string {
  const [first = '', ...rest] = proseLines(text);
  return `<p>${label}${prose(first)}</p>${rest.length === 0 ? '' : `<pre>${pre(rest.join('\n'))}</pre>`}`;
}

function pre(text: string): string {
  return proseLines(text).map(escaped).join('\n');
}
