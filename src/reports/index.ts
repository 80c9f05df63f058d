import type { Report } from '../model/report.js';
import type { RenderContext } from './context.js';

export type { RenderContext } from './context.js';

/** The values of `--format`. */
export const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'agent'] as const;

export type Format = (typeof formats)[number];

export type Renderer = (report: Report, context: RenderContext) => string;

/** A format's renderer: pure, total, its result ends in a line break. Each is loaded alone. */
export async function rendererOf(format: Format): Promise<Renderer> {
  switch (format) {
    case 'text':
      return (await import('./text.js')).text;
    case 'json':
      return (await import('./json.js')).json;
    case 'sarif':
      return (await import('./sarif.js')).sarif;
    case 'markdown':
      return (await import('./markdown.js')).markdown;
    case 'html':
      return (await import('./html.js')).html;
    case 'agent':
      return (await import('./agent.js')).agent;
  }
}

/** Whether a format describes the rules themselves, beside the findings. */
export function tellsOfRules(format: Format): boolean {
  return format === 'sarif';
}
