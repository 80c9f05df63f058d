import type { Remark } from '../iam/fit/remark.js';
import type { Report } from './rule.js';

/** Reports what an analysis remarks, each with its code. */
export function reportRemarks(remarks: readonly Remark[], report: Report): void {
  for (const { code, message, fix, span, statement, severity } of remarks)
    report(span, { message, fix, severity, statement, evidence: { code }, detail: `${code} ${message}` });
}
