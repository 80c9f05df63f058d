import { describe, expect, test } from '@jest/globals';
import { checkKeys } from '../../src/keys/index.js';
import { findSigns, followSigns, type Signs, worthOf } from '../../src/keys/signs.js';
import { worthReading } from '../../src/keys/worth-reading.js';
import { emptyTally, type Content, type Source, type Version } from '../../src/model/source.js';
import { Generator } from './generate.js';

/** A content, and what it has in common with the one that it was made from. */
interface Made {
  readonly bytes: Buffer;
  readonly version: Version;
}

const prose = 'The aws_ client reads its settings (see below) from the file: "config", and [then] goes on.\n';

/** Pieces that matter to what a content is worth: whole, half, split and encoded credentials, and what stands beside them. */
const pieces: readonly ((make: Generator) => string | Buffer)[] = [
  (make) => `aws_access_key_id = ${make.id()}\naws_secret_access_key = ${make.secret()}\n`,
  (make) => make.id(),
  (make) => make.secret(),
  (make) => make.id().slice(0, 3 + make.below(17)),
  (make) => make.secret().slice(make.below(30)),
  (make) => `"${make.id().slice(0, 9)}" + "`,
  (make) => Buffer.from(`[default]\naws_secret_access_key=${make.secret()}\naws_access_key_id=${make.id()}`).toString('base64'),
  (make) => Buffer.from(make.id()).toString('hex'),
  (make) => Buffer.from(make.secret()).toString('base64'),
  (make) => make.token(),
  (make) => make.from('0123456789abcdef', 40),
  (make) => make.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', make.below(200)),
  (make) => make.from('\\%&#;', 1 + make.below(3)),
  (make) => make.from(' \n(){}[]:|"\'=,', 1 + make.below(3)),
  () => 'secret',
  () => 'aws_',
  () => 'AKIA',
  () => '# aws-access-gate:ignore access-key-id -- a test\n',
  () => 'größer 🙂',
  (make) => make.bytes(1 + make.below(3)),
  () => Buffer.alloc(1),
  () => 'X-Amz-Signature=',
  () => 'AWSAccessKeyId=',
  () => 'XRAY_',
  () => 'API_KEY=',
  () => '://logs.',
  () => 'us-east-1.amazonaws.com',
  (make) => '" +\n'.padEnd(make.below(120)),
  (make) => prose.repeat(1 + make.below(300)),
  (make) => prose.slice(make.below(40)),
  (make) => 'x'.repeat(make.below(3000)),
];

function piece(make: Generator): Buffer {
  const one = (pieces[make.below(pieces.length)] as (typeof pieces)[number])(make);
  return Buffer.from(one as string);
}

function fresh(make: Generator): Buffer {
  const made = Buffer.concat(Array.from({ length: make.below(9) }, () => piece(make)));
  return make.below(25) === 0 ? Buffer.from(`\ufeff${made.toString('latin1')}`, 'utf16le') : made;
}

/** Copies of stretches of the base, with other things between. */
function edited(make: Generator, base: Buffer, slots: { readonly slot: number; readonly base: number }): Made {
  const parts: Buffer[] = [];
  const numbers: number[] = [];
  let length = 0;
  let at = make.below(4) === 0 ? make.below(base.length + 1) : 0;
  for (let count = make.below(5); count >= 0; count--) {
    const rest = base.length - at;
    const size = count === 0 && make.below(4) > 0 ? rest : make.below(rest + 1);
    if (size > 0 && make.below(8) > 0) numbers.push(length, length + size, at);
    parts.push(base.subarray(at, at + size));
    length += size;
    at += size;
    const how = make.below(5);
    if (how === 0) at = make.below(base.length + 1);
    else if (how === 1) at = Math.min(base.length, at + make.below(60));
    if (how > 1 || make.below(2) === 0) {
      const inserted = piece(make);
      parts.push(inserted);
      length += inserted.length;
    }
  }
  return { bytes: Buffer.concat(parts), version: { ...slots, kept: { count: numbers.length / 3, numbers: Int32Array.from(numbers) } } };
}

/** A line of versions, each made from one that came before. */
function family(seed: number): Made[] {
  const make = new Generator(seed);
  const none = { count: 0, numbers: new Int32Array(0) };
  const made: Made[] = [{ bytes: fresh(make), version: { slot: 0, base: undefined, kept: none } }];
  const living = [0];
  for (let count = 1; count < 8; count++) {
    const slot = make.below(4);
    const base = make.below(living.length);
    const from = made[living[base] as number] as Made;
    const version = from.version.slot === slot ? undefined : from.version.slot;
    made.push(
      version === undefined
        ? { bytes: fresh(make), version: { slot, base: undefined, kept: none } }
        : edited(make, from.bytes, { slot, base: version }),
    );
    const gone = living.findIndex((one) => (made[one] as Made).version.slot === slot);
    if (gone === -1) living.push(count);
    else living[gone] = count;
  }
  return made;
}

function source(made: readonly Made[], withVersions: boolean): Source {
  return {
    tally: emptyTally(),
    async *contents(): AsyncGenerator<Content> {
      for (const [i, { bytes, version }] of made.entries()) {
        const given = Buffer.from(bytes);
        const kept = { count: version.kept.count, numbers: Int32Array.from(version.kept.numbers) };
        yield { id: `${i}`, kind: 'blob', bytes: given, ...(withVersions ? { version: { ...version, kept } } : {}) };
        // Whatever is held beyond the next content shows as a difference.
        given.fill(0);
        kept.numbers.fill(-1);
      }
    },
    async standings(ids) {
      return new Map(ids.map((id) => [id, [{ place: { path: id }, inHead: true }]]));
    },
  };
}

const judge = async (made: readonly Made[], withVersions: boolean) => {
  const { findings, notScanned, notChecked, ignores } = await checkKeys({
    source: source(made, withVersions),
    accounts: { ours: [], sandbox: [], canary: [] },
    clock: { now: () => Date.UTC(2026, 10, 22), sleep: async () => undefined, random: () => 0.5 },
    progress: { update: () => undefined, done: () => undefined },
    mode: 'history',
  });
  return { findings, notScanned, notChecked, ignores };
};

const families = Array.from({ length: 300 }, (_, i) => family(i + 1));

describe('versions', () => {
  test('have the signs that looking through the whole of them finds', () => {
    let marks = 0;
    for (const [number, made] of families.entries()) {
      const known: Signs[] = [];
      for (const { bytes, version } of made) {
        const base = version.base === undefined ? undefined : known[version.base];
        const signs = base === undefined ? findSigns(bytes) : followSigns(bytes, base, version.kept);
        expect({ number, ...signs }).toEqual({ number, ...findSigns(bytes) });
        expect({ number, ...worthOf(bytes, signs) }).toEqual({ number, ...worthReading(bytes) });
        known[version.slot] = signs;
        marks += signs.marks.length;
      }
    }
    expect(marks).toBeGreaterThan(1000);
  });

  test('come to the findings that reading each of them alone comes to', async () => {
    let findings = 0;
    for (const [number, made] of families.slice(0, 120).entries()) {
      const one = await judge(made, true);
      // No secret may stand in the log of a failure: places and rules are compared one by one.
      expect({ number, same: JSON.stringify(one) === JSON.stringify(await judge(made, false)) }).toEqual({ number, same: true });
      findings += one.findings.length;
    }
    expect(findings).toBeGreaterThan(100);
  });
});
