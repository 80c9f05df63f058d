import type { Span } from '../../model/position.js';
import type { MapEntry, Value } from '../../model/value.js';
import type { SourceFile } from '../located.js';
import { firstWhere } from '../../model/ascending.js';

interface Plot {
  readonly base: number;
  readonly end: number;
  readonly source: SourceFile;
}

/** A value with the file that it stands in, its places counted in that file. */
export interface Placed {
  readonly value: Value;
  readonly file: SourceFile;
}

/**
 * Lays all files end to end, so that a place says by its number alone which file it is in: what an expression comes to may
 * have been written in several.
 */
export class Ground {
  readonly #plots: Plot[] = [];
  readonly #bases = new Map<string, number>();
  #end = 0;

  /** Where the file begins. */
  base({ text, source }: { readonly text: { readonly length: number }; readonly source: SourceFile }): number {
    const known = this.#bases.get(source.path);
    if (known !== undefined) return known;
    const base = this.#end;
    this.#end += text.length + 2;
    this.#plots.push({ base, end: this.#end, source });
    this.#bases.set(source.path, base);
    return base;
  }

  /** Counts the places of a value within the file that it begins in. Parts written in another file stand where they are used. */
  settle(value: Value, within?: SourceFile): Placed | undefined {
    const plot = this.#plot(value.span.start);
    if (plot === undefined || (within !== undefined && plot.source !== within)) return undefined;
    return { value: moved(value, plot, value.span), file: plot.source };
  }

  span(span: Span): { readonly span: Span; readonly file: SourceFile } | undefined {
    const plot = this.#plot(span.start);
    return plot && { span: spanIn(span, plot, span), file: plot.source };
  }

  #plot(at: number): Plot | undefined {
    const behind = firstWhere(this.#plots.length, (rank) => (this.#plots[rank] as Plot).base > at);
    return this.#plots[Math.max(0, behind - 1)];
  }
}

function spanIn(span: Span, { base, end }: Plot, around: Span): Span {
  const inside = span.start >= base && span.start < end && span.end <= end;
  const { start, end: last } = inside ? span : around;
  return { start: start - base, end: last - base };
}

function isIn({ start }: Span, { base, end }: Plot): boolean {
  return start >= base && start < end;
}

function moved(value: Value, plot: Plot, around: Span): Value {
  const own = isIn(value.span, plot) ? value.span : around;
  const span = spanIn(own, plot, around);
  switch (value.type) {
    case 'map':
      return {
        type: 'map',
        span,
        entries: value.entries.map(({ key, keySpan, value: under }): MapEntry => {
          const at = isIn(keySpan, plot) ? keySpan : own;
          return { key, keySpan: spanIn(at, plot, own), value: moved(under, plot, at) };
        }),
      };
    case 'list':
      return { type: 'list', span, items: value.items.map((item) => moved(item, plot, own)) };
    case 'either': {
      const options = telling(value.options);
      const [only] = options;
      if (options.length === 1 && only !== undefined && only.type !== 'map') return moved(only, plot, own);
      return { type: 'either', span, options: options.map((option) => moved(option, plot, own)) };
    }
    case 'text':
      return { type: 'text', text: value.text, span };
    case 'partial':
      return { type: 'partial', parts: value.parts, span };
    default:
      return { ...value, span };
  }
}

/** A branch with nothing in it is the one that leaves out what the value is for: the rest of it is judged as it is meant. */
function telling(options: readonly Value[]): readonly Value[] {
  if (options.some(({ type }) => type === 'map')) return options;
  const full = options.filter(
    (option) =>
      !(
        option.type === 'null' ||
        (option.type === 'text' && isNothing(option.text)) ||
        (option.type === 'list' && option.items.length === 0)
      ),
  );
  return full.length === 0 ? options : full;
}

/** A word that stands where there is no value, beside a count that then leaves out what would use it. */
function isNothing(text: string): boolean {
  return text === '' || /^(?:disabled|none|null|n\/a|unused|unset|not[_ -](?:used|set|applicable|enabled)|placeholder|dummy)$/i.test(text);
}
