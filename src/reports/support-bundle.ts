import type { SupportBundle } from '../model/support-bundle.js';
import { Budget } from './budget.js';
import { codeSpan, markdownCell, markdownItem, markdownProse } from './escape-markdown.js';
import { loginSection } from './login-markdown.js';
import { placeName } from './place.js';

/** More than a ticket takes, and less than would choke whoever opens it. */
const bytes = 512 * 1024;

/** The bundle as Markdown, to be pasted into a ticket. */
export function renderSupportBundle(bundle: SupportBundle): string {
  const budget = new Budget(bytes);
  const facts: [string, string | undefined][] = [
    ['Made (UTC)', `${bundle.begun} to ${bundle.ended}`],
    ['Tool', `aws-access-gate ${bundle.tool}, Node ${bundle.node}, ${bundle.platform}`],
    ['Repository', bundle.repository],
    ['Branch', bundle.branch],
    ['Commit', bundle.commit],
    ['Roles', bundle.roles.join(', ') || undefined],
    ['Region', bundle.region],
    ['Audience', bundle.audience],
    ['Variables that are set', bundle.variables.join(', ') || undefined],
    ['Verdict', bundle.verdict],
    ...Object.entries(bundle.run),
  ];
  const lines = [
    '# AWS login: support bundle',
    '',
    'No token and no key stands in here. Read it once before you send it on.',
    '',
    '| Fact | Value |',
    '| --- | --- |',
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`| ${markdownCell(name)} | ${codeSpan(value, 1000)} |`])),
    '',
    ...(bundle.login === undefined ? [] : loginSection(bundle.login, budget, 'the JSON report')),
    ...claims(bundle),
    ...findings(bundle),
    ...items(
      'Not checked',
      bundle.notChecked.map(({ check, what, why }) => `${check}: ${what}: ${why}`),
    ),
    ...items('Remarks', bundle.remarks),
    ...trail(bundle),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function claims({ login }: SupportBundle): string[] {
  const shown = Object.entries(login?.claims ?? {});
  if (shown.length === 0) return [];
  return [
    '### Claims of the token',
    '',
    '| Claim | Value |',
    '| --- | --- |',
    ...shown.map(([name, value]) => `| ${codeSpan(name)} | ${codeSpan(value, 500)} |`),
    '',
  ];
}

function findings({ findings: all }: SupportBundle): string[] {
  if (all.length === 0) return [];
  return [
    '### Findings',
    '',
    ...all.flatMap(({ rule, severity, message, fix, place }) => [
      `#### ${severity} ${codeSpan(rule)} at ${codeSpan(placeName(place))}`,
      '',
      markdownProse('What', message),
      '',
      markdownProse('Fix', fix),
      '',
    ]),
  ];
}

function items(title: string, all: readonly string[]): string[] {
  return all.length === 0 ? [] : [`### ${title}`, '', ...all.slice(0, 50).map(markdownItem), ''];
}

/** How the same tries are found on the side of AWS. Failures to fetch the issuer's keys are not logged there. */
function trail({ begun, ended, roles, region }: SupportBundle): string[] {
  if (roles.length === 0) return [];
  const minutes = (time: string, more: number): string => new Date(Date.parse(time) + more * 60_000).toISOString().slice(0, 16);
  // Each region keeps the events of its own STS.
  const where = region !== undefined && /^[a-z]{2,}-[a-z-]+-\d+$/.test(region) ? ` --region ${region}` : '';
  return [
    "### In the account's CloudTrail",
    '',
    '```bash',
    `aws cloudtrail lookup-events${where} --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRoleWithWebIdentity --start-time ${minutes(begun, -5)}Z --end-time ${minutes(ended, 15)}Z`,
    '```',
    '',
  ];
}
