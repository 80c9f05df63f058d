import { checkKeys, type KeysInput } from '../../src/keys/index.js';
import type { Outcome } from '../../src/model/outcome.js';
import { emptyTally, type Content, type Source, type Standing } from '../../src/model/source.js';

/** One content with where it stands, for a source that is made of memory. */
export interface Piece {
  /** Where an object id matters. */
  readonly id?: string;
  readonly path: string;
  readonly content: string | Buffer;
  readonly kind?: Content['kind'];
  /** Further places, or another one than the path in the tree. */
  readonly standings?: readonly Standing[];
}

export const now = Date.UTC(2026, 10, 22, 12);

export function sourceOf(pieces: readonly Piece[]): Source {
  const id = (index: number): string => pieces[index]?.id ?? `content-${index}`;
  return {
    tally: emptyTally(),
    async *contents() {
      for (const [index, piece] of pieces.entries()) {
        yield { id: id(index), kind: piece.kind ?? 'blob', bytes: Buffer.from(piece.content as string) };
      }
    },
    async standings(ids) {
      return new Map(
        pieces.flatMap((piece, index) =>
          ids.includes(id(index)) ? [[id(index), piece.standings ?? [{ place: { path: piece.path }, inHead: true }]] as const] : [],
        ),
      );
    },
  };
}

export function scan(pieces: readonly Piece[], options: Partial<KeysInput> = {}): Promise<Outcome> {
  return checkKeys({
    source: sourceOf(pieces),
    accounts: { ours: [], sandbox: [], canary: [] },
    clock: { now: () => now, sleep: async () => undefined, random: () => 0.5 },
    progress: { update: () => undefined, done: () => undefined },
    mode: 'tree',
    ...options,
  });
}

/** The findings of one text in one file, as `rule` or `rule:line`. */
export async function rulesIn(text: string | Buffer, path = 'notes.txt'): Promise<string[]> {
  return (await scan([{ path, content: text }])).findings.map((finding) => finding.rule).sort();
}
