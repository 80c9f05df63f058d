import type { Report } from '../model/report.js';
import { agent } from './agent.js';
import type { RenderContext } from './context.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export { annotations } from './annotations.js';
export { comment, commentMarker, resolvedComment } from './comment.js';
export { defaultCategory, type RenderContext } from './context.js';
export { markdown } from './markdown.js';

/** The values of `--format`. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'agent'] as const;

export type Format = (typeof formats)[number];

/** Every format's renderer: pure, total, its result ends in a line break. */
export const renderers: Readonly<Record<Format, (report: Report, context: RenderContext) => string>> = {
  text,
  json,
  sarif,
  markdown,
  html,
  agent,
};
