// The texts that the corpus is made of: `=== HEADER` lines part them, values stand as {{id}}, {{secret}} and so on.
import { readFileSync } from 'node:fs';

/** The blocks of one file beside this one, each with the words of its header. */
export function blocksOf(name) {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      return { header: block.slice(0, end).split(' '), template: block.slice(end + 1) };
    });
}
