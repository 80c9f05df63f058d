import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One text of the corpus, with the words of its header. */
export interface Block {
  readonly header: readonly string[];
  readonly template: string;
}

/** The texts of the corpus that accuracy is measured with. */
export function blocksOf(name: string): Block[] {
  const text = readFileSync(path.join(process.cwd(), 'bench', 'accuracy', name), 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      return { header: block.slice(0, end).split(' '), template: block.slice(end + 1) };
    });
}
