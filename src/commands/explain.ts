import { nearest, quoted } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import type { RuleInfo } from '../model/rule.js';
import { ruleUrl } from '../model/rule.js';
import { tool } from '../model/tool.js';
import { examplesOf } from './examples.js';

/** What a rule finds, why it matters and how to fix it, for a terminal. Throws a usage `Problem` that names the nearest rule. */
export function explain(id: string, rules: readonly RuleInfo[]): string {
  const rule = rules.find((candidate) => candidate.id === id.trim());
  if (rule === undefined) throw unknown(id, rules);
  const found = examplesOf(rule, 'bad', 1).map(({ text }) => ['Found', indented(text)]);
  const silent = examplesOf(rule, 'good', 1).map(({ text }) => ['Not found', indented(text)]);
  const sections = [
    [`${rule.id}: ${rule.title}`, `${rule.severity}, found by ${rule.check ?? 'every check'}`],
    ...(rule.optional === true
      ? [['Switch it on', `It is not looked for unless the config names it: severity: { ${rule.id}: ${rule.severity} }`]]
      : []),
    ['Why', rule.why],
    ['Fix', rule.fix],
    ...found,
    ...silent,
    ['Read more', [ruleUrl(rule.id), ...rule.references.filter((url) => url !== ruleUrl(rule.id))].join('\n')],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function unknown(id: string, rules: readonly RuleInfo[]): Problem {
  const ids = rules.map((rule) => rule.id);
  const near = nearest(id, ids) ?? '';
  return new Problem('usage', `there is no rule ${quoted(id)}; the nearest is ${near}`, {
    fix: `Write ${tool.name} explain ${near}, or pick another of the list.`,
    link: `${tool.repository}/blob/main/docs/rules/README.md`,
    place: quoted(id),
  });
}
