import { mayHoldPolicy } from '../signs.js';
import type { Format } from './format.js';

/** Markdown whose fences hold policies in JSON; read only where the config asks for it. */
export const markdown: Format = {
  reads: (path) => /\.(?:md|mdx|markdown)$/i.test(path),
  shows: mayHoldPolicy,
  together: (path) => path,
  reader: async () => (await import('./read-markdown.js')).readMarkdown,
};
