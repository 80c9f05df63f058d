import type { Report } from '../model/report.js';
import { defaultCategory, type RenderContext } from './context.js';
import { markdownBody } from './markdown-body.js';

/** GitHub takes 65,536 characters; bytes are counted here, and never fewer. */
const commentBytes = 60_000;

/** The hidden line by which a comment of this category is known again. */
export function commentMarker(category: string = defaultCategory): string {
  return `<!-- aws-access-gate:comment:${encodeURIComponent(category.replace(/\p{Cs}/gu, '\ufffd')).slice(0, 300)} -->`;
}

/** The pull request's comment, at most 65,536 characters, the marker on its first line. */
export function comment(report: Report, context: RenderContext): string {
  return `${commentMarker(context.category)}\n${markdownBody(report, commentBytes, context.reportFile)}`;
}

/** What an earlier comment becomes once nothing is left to say. */
export function resolvedComment(context: RenderContext): string {
  return `${commentMarker(context.category)}\n## ✅ AWS Access Gate: resolved\n\nWhat stood here is open no longer.\n`;
}
