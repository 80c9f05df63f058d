/** How far apart places of one text are, for deciding what belongs to what. */
export interface Distances {
  /** Lines between the places number `a` and `b`; a long line counts as one per eighty characters. */
  between(a: number, b: number): number;
  /** The section borders between them: blank lines and closing braces count a little, headers much. */
  borders(a: number, b: number): number;
}

/** Measures between places given by their offsets in ascending order, in one sweep over the text. */
export function measure(text: string, places: readonly { readonly start: number; readonly end: number }[]): Distances {
  const lines = new Float64Array(places.length);
  const borders = new Float64Array(places.length);
  let line = 0;
  // The next end of a line is looked for once: a line may be as long as the text.
  let next = text.indexOf('\n');
  places.forEach((place, index) => {
    for (; next >= 0 && next < place.start; next = text.indexOf('\n', next + 1)) line++;
    lines[index] = line;
    const before = places[index - 1];
    borders[index] = before === undefined ? 0 : (borders[index - 1] as number) + borderBetween(text, before.end, place.start);
  });
  return {
    between: (a, b) => {
      const first = Math.min(a, b);
      const second = Math.max(a, b);
      const characters = (places[second]?.start ?? 0) - (places[first]?.end ?? 0);
      return Math.max((lines[second] as number) - (lines[first] as number), characters / 80);
    },
    borders: (a, b) => Math.abs((borders[a] as number) - (borders[b] as number)),
  };
}

const header = /^[ \t]*(?:\[[^\]\n]{1,120}\][ \t\r]*$|---[ \t\r]*$|#{1,6} |\w[\w ]{0,60}profile\b)/m;

function borderBetween(text: string, from: number, to: number): number {
  if (to - from > 20_000) return 8;
  const gap = text.slice(from, to);
  const inner = gap.slice(gap.indexOf('\n') + 1);
  if (gap.includes('\n') && header.test(inner.slice(0, inner.lastIndexOf('\n') + 1))) return 8;
  let weight = 0;
  if (/\n[ \t\r]*\n/.test(gap)) weight += 1.5;
  if (/[}\])][ \t]*[;,]?\s*(?:[\w"'-]+\s*[:=]\s*)?[{[(]|\n[ \t]*[}\]]/.test(gap) || /<\/\w+>\s*<\/\w+>/.test(gap)) weight += 2.5;
  return weight;
}
