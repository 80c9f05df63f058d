import { describe, expect, test } from '@jest/globals';
import type { LiteralSet } from '../../src/keys/literals.js';
import { type Mark, marks, rareMarks } from '../../src/keys/markers.js';
import { classes, nextSecretRun } from '../../src/keys/secret-runs.js';
import { longestHeld, Searcher } from '../../src/keys/wasm/searcher.js';
import { Generator } from './generate.js';

const make = new Generator(1812);
const found = Searcher.make<Mark>([marks, rareMarks], classes);
if (found === undefined) throw new Error('this runtime has no WebAssembly');
const searcher: Searcher<Mark> = found;

const pieces: readonly (() => string | Buffer)[] = [
  () => make.id(),
  () => make.id().slice(0, 4 + make.below(16)),
  () => make.secret(),
  () => make.secret().slice(make.below(38)),
  () => make.token().slice(0, 90),
  () => Buffer.from(make.id()).toString('base64'),
  () => Buffer.from(make.secret()).toString('hex'),
  () => Buffer.from(make.id(), 'utf16le'),
  () => make.from('ABCDEFabcdef0123456789+/', make.below(120)),
  () => make.from('\\%&#;"\'=<\r\n ', 1 + make.below(3)),
  () => 'aws_secret',
  () => ' the quick brown fox (jumps) ',
  () => make.bytes(make.below(40)),
];

/** A content of any length, at any place of its buffer. */
function content(): Buffer {
  const parts = Array.from({ length: make.below(14) }, () => Buffer.from((pieces[make.below(pieces.length)] as () => string)()));
  const before = make.bytes(make.below(9));
  return Buffer.concat([before, ...parts, make.bytes(3)]).subarray(before.length, -3);
}

function hits(next: (from: number) => { start: number; end: number; tag: Mark } | undefined): string[] {
  const all: string[] = [];
  for (let hit = next(0); hit !== undefined; hit = next(hit.start + 1)) all.push(`${hit.start} ${hit.end} ${hit.tag}`);
  return all;
}

function runs(bytes: Buffer, by?: Searcher<Mark>): string[] {
  const all: string[] = [];
  for (let from = 0; ;) {
    const run = nextSecretRun(bytes, from, bytes.length, by);
    if (run === undefined) return all;
    all.push(`${run.start} ${run.end}`);
    from = run.end;
  }
}

describe('the fast search', () => {
  test('finds what the plain one does, also after another content', () => {
    let literals = 0;
    let secrets = 0;
    for (let round = 0; round < 1200; round++) {
      const bytes = content();
      expect(searcher.hold(bytes)).toBe(true);
      for (const set of [marks, rareMarks] as readonly LiteralSet<Mark>[]) {
        const plainly = hits((from) => set.next(bytes, from));
        expect(hits((from) => searcher.next(set, from))).toEqual(plainly);
        literals += plainly.length;
      }
      const plain = runs(bytes);
      expect(runs(bytes, searcher)).toEqual(plain);
      secrets += plain.length;
    }
    expect(literals).toBeGreaterThan(400);
    expect(secrets).toBeGreaterThan(200);
  });

  test('finds what stands at the very end of the longest content, and holds no longer one', () => {
    const secret = `${make.from('abcdefghijklmnopqrstuvwxyz', 1)}Q9zX${make.from('ABCDEFGHKMPQRTUVWXYZabdefghkmnpqrstuvwxyz23456789', 35)}`;
    const tail = Buffer.from(`"aws_" ${secret}`);
    const bytes = Buffer.concat([Buffer.alloc(longestHeld - tail.length, 32), tail]);
    expect(searcher.hold(bytes)).toBe(true);
    expect(hits((from) => searcher.next(marks, from))).toEqual([
      `${bytes.length - tail.length + 1} ${bytes.length - tail.length + 5} word`,
    ]);
    expect(runs(bytes, searcher)).toEqual([`${bytes.length - 40} ${bytes.length}`]);
    expect(searcher.hold(Buffer.concat([bytes, tail]))).toBe(false);
  });
});
