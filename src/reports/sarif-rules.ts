import { ruleUrl, type RuleInfo } from '../model/rule.js';
import type { Severity } from '../model/severity.js';

/**
 * Code scanning's bands: over 9.0 critical, from 7.0 high, from 4.0 medium.
 * Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
const scores: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const;

export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return levels[severity];
}

/** How a rule is described to a SARIF viewer. */
export function descriptor(rule: RuleInfo): object {
  const { id, severity, title, why, fix, references } = rule;
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    helpUri: ruleUrl(id),
    help: {
      text: [`${title}.`, why, `Fix: ${fix}`, ...references].join('\n\n'),
      markdown: [
        `## ${title}`,
        why,
        `**Fix:** ${fix}`,
        [`- [${id}](${ruleUrl(id)})`, ...references.map((address) => `- <${address}>`)].join('\n'),
      ].join('\n\n'),
    },
    defaultConfiguration: { ...(rule.optional === true ? { enabled: false } : {}), level: levels[severity] },
    properties: {
      'security-severity': scores[severity],
      precision: 'high',
      tags: ['security', 'aws', ...(rule.check === undefined ? [] : [rule.check])],
    },
  };
}

function pascal(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
