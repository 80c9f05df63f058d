import { checkNames } from '../model/check.js';
import type { RuleInfo } from '../model/rule.js';
import { ruleUrl } from '../model/rule.js';
import { tool } from '../model/tool.js';
import { examplesOf } from './examples.js';

/** How many examples of each kind a page shows; the rest are tests. */
const most = 3;

/** The documentation page of one rule, Markdown. */
export function rulePage(rule: RuleInfo): string {
  const references = rule.references.filter((url) => url !== ruleUrl(rule.id));
  return [
    `# \`${rule.id}\``,
    `**${rule.title}**`,
    `Check: ${rule.check === undefined ? 'that of the rule it speaks of' : `\`${rule.check}\``} · severity: ${rule.severity}, unless circumstances say otherwise`,
    ...(rule.optional === true ? [`Not looked for unless the config names it: \`severity: { ${rule.id}: ${rule.severity} }\`.`] : []),
    '## Why',
    rule.why,
    '## Fix',
    rule.fix,
    ...examples(rule, 'bad', 'Found'),
    ...examples(rule, 'good', 'Not found'),
    '## Live with it',
    `A finding that may stay for a while is waived in \`.github/aws-access-gate.yml\`; every open finding comes with the lines to paste. In a file, a line comment on the line or the one above does the same:`,
    `\`\`\`text\n# ${tool.name}:ignore ${rule.id} -- why this may stay\n\`\`\``,
    ...(references.length > 0 ? ['## References', references.map((url) => `- <${url}>`).join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The list of all rules, Markdown, to stand beside the pages. */
export function ruleIndex(rules: readonly RuleInfo[]): string {
  const groups = [...checkNames, undefined].flatMap((check) => {
    const rows = rules.filter((rule) => rule.check === check);
    if (rows.length === 0) return [];
    const table = rows.map(
      ({ id, severity, title, optional }) =>
        `| [\`${id}\`](${id}.md) | ${severity}${optional === true ? ', when switched on' : ''} | ${title.replaceAll('|', '\\|')} |`,
    );
    return [`## ${check ?? 'About exceptions'}`, ['| rule | severity | what it finds |', '| --- | --- | --- |', ...table].join('\n')];
  });
  return ['# Rules', 'The severity is the usual one; what lowers or raises it stands on the page of the rule.', ...groups]
    .join('\n\n')
    .concat('\n');
}

function examples(rule: RuleInfo, kind: 'bad' | 'good', title: string): string[] {
  const blocks = examplesOf(rule, kind, most).map(({ language, text }) => {
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}${language}\n${text}\n${fence}`;
  });
  return blocks.length > 0 ? [`## ${title}`, ...blocks] : [];
}
