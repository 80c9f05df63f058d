import type { Unread } from '../documents/located.js';
import type { Findings } from './findings.js';
import policyGrammar from './rules/policy-grammar.js';

/** Files that are policies by their words but no valid JSON. */
export function reportBroken(unread: readonly Unread[], findings: Findings): void {
  for (const { brokenPolicy, file, span, why } of unread) {
    if (brokenPolicy !== true || file === undefined) continue;
    findings.add(
      policyGrammar,
      { file, span: span ?? { start: 0, end: 0 } },
      {
        message: `This policy is no valid JSON: ${why}`,
        fix: 'Correct the JSON syntax at this place.',
        evidence: { code: 'JSON_SYNTAX_ERROR' },
        detail: `JSON_SYNTAX_ERROR ${file.path}`,
      },
    );
  }
}
