import type { Report } from '../model/report.js';
import type { RenderContext } from './context.js';
import { markdownBody } from './markdown-body.js';

/**
 * A job summary over 1 MiB is dropped whole; this leaves room for what else a step writes.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const summaryBytes = 900_000;

/** The report as Markdown: the body of the job summary. */
export function markdown(report: Report, context: RenderContext): string {
  return markdownBody(report, summaryBytes, context.reportFile);
}
