import type { Span } from '../../model/position.js';
import type { MapValue, Value } from '../../model/value.js';
import type { GrammarProblem } from '../document.js';

/** Collects why a document is refused. */
export class Problems {
  readonly list: GrammarProblem[];

  constructor(list: GrammarProblem[]) {
    this.list = list;
  }

  add(code: string, span: Span, message: string, fix: string): void {
    this.list.push({ code, span, message, fix });
  }

  /** A value of the wrong JSON type. */
  type(span: Span, what: string, want: string): void {
    const within = what.replace(/^(?:The|A|What)\b/, (word) => word.toLowerCase());
    this.add('DATA_TYPE_MISMATCH', span, `${what} has the wrong JSON type.`, `Write ${within} as ${want}.`);
  }
}

/** True for what a template computes: its type and text are not for us to judge. */
export function isComputed(value: Value): boolean {
  return value.type === 'unknown' || value.type === 'either' || value.type === 'partial';
}

/** Keys that stand more than once: AWS takes no document with any. */
export function checkRepeated(map: MapValue, problems: Problems): void {
  if (areApart(map)) return;
  const seen = new Set<string>();
  for (const { key, keySpan } of map.entries) {
    if (seen.has(key)) {
      problems.add(
        'JSON_SYNTAX_ERROR',
        keySpan,
        `The key "${shown(key)}" stands twice in the same object.`,
        'Merge the two entries into one.',
      );
    }
    seen.add(key);
  }
}

/** Whether no key stands twice, told without a set where there are few. */
function areApart({ entries }: MapValue): boolean {
  if (entries.length > 12) return false;
  for (let i = 1; i < entries.length; i++) for (let j = 0; j < i; j++) if (entries[i]?.key === entries[j]?.key) return false;
  return true;
}

/** A text of the document in a message: cut, and without control characters. */
export function shown(text: string): string {
  const plain = text.replace(/\p{Cc}|\p{Cf}/gu, '\uFFFD');
  return plain.length <= 80 ? plain : `${plain.slice(0, 77)}...`;
}
