import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/model/outcome.js';
import { Generator } from './generate.js';
import { pax, padding, tar, tarHeader, zip } from './pack.js';
import { scan } from './run.js';

const env = (seed: number): Buffer =>
  Buffer.from(new Generator(seed).fill('X=1\nAWS_ACCESS_KEY_ID={{id}}\nAWS_SECRET_ACCESS_KEY={{secret}}\n'));
const other = { name: 'readme.md', bytes: Buffer.from('nothing here\n'.repeat(50)) };
const inner = { name: 'dir/.env', bytes: env(1) };
/** The same key, which shows only when the member is unpacked: bytes of two each. */
const wideInner = { name: 'dir/.env', bytes: Buffer.from(env(1).toString(), 'utf16le') };

const found = (outcome: Outcome): (string | number | undefined)[][] =>
  outcome.findings.map(({ rule, place }) => [rule, place.path, place.line]);

describe('unusual but whole archives are read', () => {
  const stub = Buffer.from('MZ this program cannot be run\0'.repeat(40));
  const long = `${'deep/'.repeat(60)}.env`;
  test.each<[string, Buffer, string]>([
    ['a.zip', zip([other, inner], { descriptor: true }), 'a.zip!/dir/.env'],
    ['a.zip', zip([other, inner], { wide: true }), 'a.zip!/dir/.env'],
    ['a.zip', zip([other, inner], { comment: Buffer.from('a comment PK\x05\x06 that goes on and on') }), 'a.zip!/dir/.env'],
    ['a.exe', zip([other, inner], { stub }), 'a.exe!/dir/.env'],
    ['a.exe', zip([other, inner], { stub, comment: Buffer.from('built today') }), 'a.exe!/dir/.env'],
    ['app.pyz', zip([inner], { stub: Buffer.from('#!/usr/bin/env python3\n') }), 'app.pyz!/dir/.env'],
    ['a.jpg', zip([inner], { stub: Buffer.alloc(3000, 0xff) }), 'a.jpg!/dir/.env'],
    ['a.zip', Buffer.concat([zip([other, inner]), Buffer.from('junk behind it')]), 'a.zip!/dir/.env'],
    ['a.zip', zip([{ name: '../../etc/.env', bytes: inner.bytes }]), 'a.zip!/../../etc/.env'],
    ['a.zip', zip([{ name: '/root/.env', bytes: inner.bytes }]), 'a.zip!//root/.env'],
    ['a.zip', zip([{ name: Buffer.from([0x81, 0x2f, 0x61]), bytes: inner.bytes }]), 'a.zip!/\\x81/a'],
    ['a.zip', zip([{ name: 'looks/like/a/folder/', bytes: inner.bytes }]), 'a.zip!/looks/like/a/folder/'],
    [
      'a.zip',
      zip([
        { name: 'same', bytes: other.bytes },
        { name: 'same', bytes: inner.bytes },
      ]),
      'a.zip!/same',
    ],
    ['a.gz', Buffer.concat([gzipSync('#'), gzipSync(inner.bytes)]), 'a.gz!/a'],
    ['a.gz', Buffer.concat([gzipSync(inner.bytes), Buffer.from('trailing garbage')]), 'a.gz!/a'],
    ['a.gz', Buffer.concat([gzipSync(inner.bytes), Buffer.alloc(600)]), 'a.gz!/a'],
    ['a.gz', flagged(inner.bytes), 'a.gz!/a'],
    [
      'a.tar',
      tar([
        { name: 'x', bytes: other.bytes, binary: true },
        { ...inner, binary: true },
      ]),
      'a.tar!/dir/.env',
    ],
    [
      'a.tar',
      tar([
        { name: '././@LongLink', kind: 'L', bytes: Buffer.from(`${long}\0`) },
        { ...inner, name: long.slice(0, 100) },
      ]),
      `a.tar!/${long}`,
    ],
    ['a.tar', tar([pax({ mtime: '1', path: 'dir/Zoë\n.env' }), inner]), 'a.tar!/dir/Zoë\n.env'],
    ['a.tar', tar([pax({ size: String(inner.bytes.length) }), { ...inner, size: 0 }]), 'a.tar!/dir/.env'],
    ['a.tar', tar([{ ...inner, name: '.env', tail: Buffer.from('dir') }]), 'a.tar!/dir/.env'],
    ['a.tar', tar([{ name: 'link', kind: '2', link: '/etc/passwd', bytes: Buffer.alloc(0), size: 4096 }, inner]), 'a.tar!/dir/.env'],
    ['a.tar', Buffer.concat([tar([other]), tar([inner])]), 'a.tar!/dir/.env'],
    ['a.tar', sparse(inner.bytes), 'a.tar!/sparse'],
    ['a.tar', tar([inner]).subarray(0, 512 + inner.bytes.length), 'a.tar!/dir/.env'],
  ])('%s as %#', async (path, content, expected) => {
    const outcome = await scan([{ path, content }]);
    expect(outcome.reason).toBeUndefined();
    expect(found(outcome)).toEqual([['access-key-pair', expected, 3]]);
  });

  test('65,600 entries', async () => {
    const many = Array.from({ length: 65_600 }, (_, index) => ({ name: `f${index}`, bytes: Buffer.from('x') }));
    const outcome = await scan([{ path: 'a.zip', content: zip([...many, inner], { wide: true, stored: true }) }]);
    expect(outcome.reason).toBeUndefined();
    expect(found(outcome)).toEqual([['access-key-pair', 'a.zip!/dir/.env', 3]]);
  }, 60_000);
});

describe('what damage leaves is read, and the damage said', () => {
  const whole = zip([other, inner]);
  const broken = Buffer.from(whole);
  broken.writeUInt32LE(0, whole.indexOf('PK\x01\x02', whole.indexOf('PK\x01\x02') + 1, 'latin1'));
  const badSum = gzipSync(inner.bytes);
  badSum.writeUInt32LE(7, badSum.length - 8);
  const headers = tar([other, wideInner]);
  headers[512 + 1024 + 5] = 7;
  test.each<[string, Buffer, RegExp, string?]>([
    ['a.zip', whole.subarray(0, whole.length - 30), /directory/],
    ['a.zip', whole.subarray(0, whole.indexOf('PK\x01\x02', 0, 'latin1')), /directory/],
    ['a.zip', broken, /directory/],
    ['a.zip', zip([other, inner], { wrong: 1 }), /checksum/],
    ['a.zip', zip([inner, other], { disk: 2 }), /several files/],
    ['a.gz', badSum, /damaged/, 'a.gz!/a'],
    ['a.gz', gzipSync(Buffer.concat([inner.bytes, new Generator(3).bytes(9000)])).subarray(0, 5000), /cut short/, 'a.gz!/a'],
    ['a.tar', tar([inner, { name: 'x', bytes: Buffer.alloc(5000, 'x') }]).subarray(0, 2000), /cut short/],
  ])('%s, %#', async (path, content, why, at = `${path}!/dir/.env`) => {
    const outcome = await scan([{ path, content }]);
    expect(outcome.status).toBe('incomplete');
    expect(outcome.notChecked.map((one) => one.why).join()).toMatch(why);
    expect(found(outcome)).toEqual([['access-key-pair', at, 3]]);
  });

  test('a file that the directory leaves out is found', async () => {
    for (const descriptor of [false, true]) {
      const outcome = await scan([{ path: 'a.zip', content: zip([other, inner, other], { hidden: ['dir/.env'], descriptor }) }]);
      expect(outcome.reason).toBeUndefined();
      expect(found(outcome)).toEqual([['access-key-pair', 'a.zip!/dir/.env', 3]]);
    }
  });

  test('a broken header inside a tar is said', async () => {
    expect((await scan([{ path: 'a.tar', content: headers }])).reason).toMatch(/damaged/);
  });
});

describe('office documents', () => {
  const make = new Generator(11);
  const properties = '<w:rPr><w:rFonts w:ascii="Courier"/><w:b/><w:color w:val="FF0000"/><w:lang w:val="en-GB"/></w:rPr>';
  const word = (text: string): string => `<w:r w:rsidR="00AB12CD">${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const slide = (text: string): string =>
    `<a:r><a:rPr lang="en-US"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill><a:latin typeface="Courier"/></a:rPr><a:t>${text}</a:t></a:r>`;
  const rich = (text: string): string =>
    `<r><rPr><b/><sz val="11"/><color theme="1"/><rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr><t>${text}</t></r>`;
  const open = (text: string): string => `<text:span text:style-name="T1">${text}</text:span>`;
  const split = (text: string, size: number, run: (piece: string) => string): string =>
    (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).map(run).join('');

  test.each<[string, string, (text: string) => string, string]>([
    ['word/document.xml', 'a.docx', word, 'w:p'],
    ['ppt/slides/slide1.xml', 'a.pptx', slide, 'a:p'],
    ['xl/sharedStrings.xml', 'a.xlsx', rich, 'si'],
    ['content.xml', 'a.odt', open, 'text:p'],
  ])('a key split over runs is whole in %s', async (name, path, run, paragraph) => {
    for (const size of [40, 23, 13, 7]) {
      const block = (text: string): string => `<${paragraph}>${split(text, size, run)}</${paragraph}>`;
      const text = `<x>${block('Our AWS key')}${block(make.id())}${block(make.secret())}${block('Thanks')}</x>`;
      const outcome = await scan([{ path, content: zip([{ name, bytes: Buffer.from(text) }]) }]);
      expect([size, outcome.findings.map(({ rule, place }) => [rule, place.path])]).toEqual([
        size,
        [['access-key-pair', `${path}!/${name}`]],
      ]);
    }
  });

  test('cells with an id and its secret are a pair', async () => {
    const text = `<sst><si><t>Access key ID</t></si><si><t>Secret access key</t></si><si><t>${make.id()}</t></si><si><t>${make.secret()}</t></si></sst>`;
    const outcome = await scan([{ path: 'a.xlsx', content: zip([{ name: 'xl/sharedStrings.xml', bytes: Buffer.from(text) }]) }]);
    expect(outcome.findings.map(({ rule }) => rule)).toEqual(['access-key-pair']);
  });
});

describe('limits', () => {
  const zeros = gzipSync(Buffer.alloc(100_000_000));
  const nest = (depth: number): Buffer => {
    let bytes = zip([inner]);
    for (let level = 1; level < depth; level++) bytes = zip([{ name: 'n.zip', bytes }], { stored: level % 2 === 0 });
    return bytes;
  };

  test('eight levels are opened, nine are said', async () => {
    expect((await scan([{ path: 'a.zip', content: nest(8) }])).reason).toBeUndefined();
    expect((await scan([{ path: 'a.zip', content: nest(8) }])).findings).toHaveLength(1);
    expect((await scan([{ path: 'a.zip', content: nest(9) }])).reason).toMatch(/too deep/);
  });

  test.each<[string, Buffer]>([
    ['one that grows a thousandfold', zeros],
    [
      'many small ones in one',
      zip(
        Array.from({ length: 12 }, (_, i) => ({ name: `${i}.gz`, bytes: gzipSync(Buffer.alloc(8_000_000)) })),
        { stored: true },
      ),
    ],
    ['files that lie over each other', overlapping()],
  ])('a bomb: %s', async (_, content) => {
    const outcome = await scan([{ path: 'x.bin', content }]);
    expect(outcome.reason).toMatch(/too large/);
    expect(outcome.notChecked.length).toBeLessThan(50);
  });

  test('of a thousand encrypted files twenty are named, and how many more there are', async () => {
    const files = Array.from({ length: 1000 }, (_, index) => ({ name: `f${index}`, bytes: Buffer.from('x') }));
    const outcome = await scan([{ path: 'a.zip', content: zip(files, { encrypted: true }) }]);
    expect(outcome.notChecked).toHaveLength(21);
    expect(outcome.notChecked.at(-1)).toMatchObject({ what: 'a.zip', why: '980 more members: it is encrypted' });
  });
});

describe('what is only told', () => {
  test.each([9, 12, 14, 93, 95, 98])('compression method %i in a zip', async (method) => {
    const outcome = await scan([{ path: 'a.zip', content: zip([other], { method }) }]);
    expect(outcome.status).toBe('ran');
    expect(outcome.notScanned).toEqual([{ path: 'a.zip!/readme.md', why: `compression method ${method} is not opened` }]);
  });

  test.each([
    ['xz', Buffer.from('fd377a585a00', 'hex')],
    ['zstd', Buffer.from('28b52ffd', 'hex')],
    ['7z', Buffer.from('377abcaf271c', 'hex')],
    ['rar', Buffer.from('526172211a0700', 'hex')],
    ['bzip2', Buffer.from('425a6839314159265359', 'hex')],
    ['lz4', Buffer.from('04224d18', 'hex')],
    ['rpm', Buffer.from('edabeedb0300', 'hex')],
    ['deb', Buffer.from('!<arch>\ndebian-binary   ')],
    ['git bundle', Buffer.from('# v2 git bundle\n')],
  ])('%s', async (kind, head) => {
    const outcome = await scan([{ path: 'x', content: Buffer.concat([head, Buffer.alloc(100, 7)]) }]);
    expect(outcome.status).toBe('ran');
    expect(outcome.notScanned).toEqual([{ path: 'x', why: `${kind} archives are not opened` }]);
  });

  test.each([
    ['text that begins with PK', Buffer.from('PK is my initials and this is a long enough text\n')],
    ['text that begins with BZh', Buffer.from('BZh9 is how bzip2 begins, in words\n')],
    ['numbers', Buffer.from('0000644 '.repeat(200))],
    ['a static library', Buffer.from('!<arch>\nfoo.o/          0           0     0     644     8         `\n')],
  ])('%s is no archive', async (_, content) => {
    const outcome = await scan([{ path: 'x', content }]);
    expect([outcome.status, outcome.notScanned]).toEqual(['ran', []]);
  });
});

/** With every optional field of the header: extra, name, comment, checksum. */
function flagged(bytes: Buffer): Buffer {
  const plain = gzipSync(bytes);
  const head = Buffer.from(plain.subarray(0, 10));
  head[3] = 4 | 8 | 16 | 2;
  const optional = Buffer.concat([Buffer.from([3, 0, 1, 2, 3]), Buffer.from('name\0a comment\0'), Buffer.alloc(2)]);
  let sum = -1;
  for (const byte of Buffer.concat([head, optional.subarray(0, -2)])) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ ((sum & 1) * 0xedb88320);
  }
  optional.writeUInt16LE(~sum & 0xffff, optional.length - 2);
  return Buffer.concat([head, optional, plain.subarray(10)]);
}

/** An old sparse file of GNU's: its map goes on in a block between header and data. */
function sparse(bytes: Buffer): Buffer {
  const tail = Buffer.alloc(155);
  tail[482 - 345] = 1;
  const header = tarHeader({ name: 'sparse', kind: 'S', bytes, tail });
  return Buffer.concat([header, Buffer.alloc(512), bytes, padding(bytes.length), Buffer.alloc(1024)]);
}

/** A thousand entries whose data begins in each other and ends in one kernel. */
function overlapping(): Buffer {
  const kernel = deflateRawSync(Buffer.alloc(20_000_000));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const count = 1000;
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write('k', 30);
  for (let index = 0; index < count; index++) {
    const entry = Buffer.alloc(47);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    const skipped = Buffer.from(local);
    // The name reaches over all headers behind this one, so that the data is the kernel.
    skipped.writeUInt16LE(1 + 31 * (count - 1 - index), 26);
    parts.push(skipped);
    entry.writeUInt32LE(kernel.length, 20);
    entry.writeUInt16LE(1, 28);
    entry.writeUInt16LE(0, 30);
    entry.writeUInt32LE(31 * index, 42);
    entry.write('k', 46);
    directory.push(entry);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(47 * count, 12);
  end.writeUInt32LE(31 * count + kernel.length, 16);
  return Buffer.concat([...parts, kernel, ...directory, end]);
}
