import { describe, expect, test } from '@jest/globals';
import { contentHash } from '../../src/model/fingerprint.js';
import { Generator } from './generate.js';
import { now, scan } from './run.js';

const day = 86_400;
const seconds = now / 1000;

function pairText(id: string, secret: string): string {
  return `# keys\nAWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`;
}

describe('one finding a value', () => {
  test('a pair in two files, its halves alone in two more', async () => {
    const make = new Generator(1);
    const [id, secret] = [make.id(), make.secret()];
    const { findings } = await scan([
      { path: 'z/.env', content: pairText(id, secret) },
      { path: 'b/.env', content: pairText(id, secret) },
      { path: 'a/notes', content: `AWS_SECRET_ACCESS_KEY=${secret}\n` },
      { path: 'c/notes', content: `the key ${id}\n` },
    ]);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding?.rule).toBe('access-key-pair');
    expect(finding?.severity).toBe('critical');
    expect(finding?.place.path).toBe('a/notes');
    expect(finding?.elsewhere.map(({ path, line }) => [path, line])).toEqual([
      ['b/.env', 3],
      ['z/.env', 3],
    ]);
    expect(finding?.related.some(({ path }) => path === 'c/notes')).toBe(true);
    expect(finding?.values).toEqual([contentHash(secret), contentHash(id)]);
    expect(JSON.stringify(findings).includes(secret)).toBe(false);
  });

  test('what head still has comes before what was removed', async () => {
    const make = new Generator(2);
    const text = pairText(make.id(), make.secret());
    const { findings } = await scan(
      [
        { path: '', content: text, standings: [{ place: { path: 'a', commit: 'c1'.repeat(20) }, inHead: false }] },
        { path: '', content: `\n${text}`, standings: [{ place: { path: 'b' }, inHead: true }] },
      ],
      { mode: 'changes' },
    );
    expect(findings.map(({ place }) => [place.path, place.line, place.commit])).toEqual([['b', 4, undefined]]);
    expect(findings[0]?.elsewhere.map(({ path }) => path)).toEqual(['a']);
  });

  test('history names the oldest commit of the first path', async () => {
    const make = new Generator(3);
    const text = pairText(make.id(), make.secret());
    const at = (path: string, commit: string, committed: number) => ({
      place: { path, commit },
      committed,
      dateTrusted: true,
      inHead: false,
    });
    const { findings } = await scan(
      [
        { path: '', content: `${text}#1`, standings: [at('a', 'new', 200), at('b', 'new', 200)] },
        { path: '', content: `${text}#2`, standings: [at('a', 'old', 100)] },
      ],
      { mode: 'history' },
    );
    expect(findings[0]?.place).toMatchObject({ path: 'a', commit: 'old' });
    expect(findings[0]?.elsewhere.map(({ path }) => path)).toEqual(['b']);
  });
});

describe('severity', () => {
  const idIn = async (path: string, text: (id: string) => string, id: string, options = {}) =>
    (
      await scan([{ path, content: text(id) }], {
        accounts: { ours: ['111122223333'], sandbox: ['444455556666'], canary: ['777788889999'] },
        ...options,
      })
    ).findings;

  test.each([
    ['prose', 'a.txt', (id: string) => `key ${id} was lost`, 'AKIA', '123456789012', 'medium'],
    ['assigned', 'a.txt', (id: string) => `key = "${id}"`, 'AKIA', '123456789012', 'high'],
    ['in a credentials file', '.aws/credentials', (id: string) => `${id}\n`, 'AKIA', '123456789012', 'high'],
    ['in an env file', 'prod.env', (id: string) => `${id}\n`, 'AKIA', '123456789012', 'high'],
    ['in a workflow', '.github/workflows/x.yml', (id: string) => `# ${id}\n`, 'AKIA', '123456789012', 'high'],
    ['ours', 'a.txt', (id: string) => `key ${id} was lost`, 'AKIA', '111122223333', 'high'],
    ['sandbox', 'a.txt', (id: string) => `key = ${id}`, 'AKIA', '444455556666', 'medium'],
    ['canary', 'a.txt', (id: string) => `key = ${id}`, 'AKIA', '777788889999', 'low'],
    ['known canary', 'a.txt', (id: string) => `key = ${id}`, 'AKIA', '171436882533', 'low'],
    ['temporary', 'a.txt', (id: string) => `key = ${id}`, 'ASIA', '123456789012', 'medium'],
  ])('of an id: %s', async (_, path, text, prefix, account, severity) => {
    for (let seed = 1; seed <= 10; seed++) {
      const findings = await idIn(path, text, new Generator(seed).id(prefix, account));
      expect(findings.map((finding) => [finding.rule, finding.severity, finding.evidence['accountId']])).toEqual([
        ['access-key-id', severity, account],
      ]);
    }
  });

  test('an id that IAM cannot have made is low, an older one carries no account', async () => {
    const make = new Generator(9);
    const impossible = `AKIAB${make.from('RSVWZ67', 15)}`;
    expect((await idIn('a.txt', (id) => `key = ${id}`, impossible)).map(({ severity }) => severity)).toEqual(['low']);
    expect(
      (await idIn('a.txt', (id) => `key = ${id}`, make.oldId())).map(({ severity, evidence }) => [severity, 'accountId' in evidence]),
    ).toEqual([['high', false]]);
  });

  test.each([
    ['young', seconds - 3600, true, 'critical'],
    ['old', seconds - 2 * day, true, 'medium'],
    ['old, but who says so', seconds - 2 * day, false, 'critical'],
    ['of a commit without a date', 0, true, 'critical'],
  ])('of session credentials: %s', async (_, committed, dateTrusted, severity) => {
    const make = new Generator(4);
    const { findings } = await scan(
      [
        {
          path: '',
          content: pairText(make.id('ASIA'), make.secret()),
          standings: [{ place: { path: 'a', commit: 'c' }, committed, dateTrusted, inHead: true }],
        },
      ],
      { mode: 'history' },
    );
    expect(findings.map((finding) => [finding.rule, finding.severity])).toEqual([['session-credentials', severity]]);
  });
});

describe('pairs belong together one to one', () => {
  const layouts: readonly (readonly [string, (ids: string[], secrets: string[]) => string])[] = [
    [
      'profiles',
      (i, s) =>
        `[a]\naws_access_key_id=${i[0]}\naws_secret_access_key=${s[0]}\n\n[b]\naws_access_key_id=${i[1]}\naws_secret_access_key=${s[1]}\n`,
    ],
    [
      'profiles, secret first',
      (i, s) =>
        `[a]\naws_secret_access_key=${s[0]}\naws_access_key_id=${i[0]}\n[b]\naws_secret_access_key=${s[1]}\naws_access_key_id=${i[1]}\n`,
    ],
    ['no gap', (i, s) => `${i[0]}\n${s[0]}\n${i[1]}\n${s[1]}\n`],
    ['no gap, secret first', (i, s) => `secret=${s[0]}\nkey=${i[0]}\nsecret=${s[1]}\nkey=${i[1]}\n`],
    ['rows', (i, s) => `user,id,secret\nann,${i[0]},${s[0]}\nbob,${i[1]},${s[1]}\n`],
    ['blocks', (i, s) => `ids = ["${i[0]}", "${i[1]}"]\nsecrets = ["${s[0]}", "${s[1]}"]\n`],
    [
      'names across',
      (i, s) =>
        `DEV_AWS_ACCESS_KEY_ID=${i[0]}\nPROD_AWS_ACCESS_KEY_ID=${i[1]}\nPROD_AWS_SECRET_ACCESS_KEY=${s[1]}\nDEV_AWS_SECRET_ACCESS_KEY=${s[0]}\n`,
    ],
    ['objects', (i, s) => `[{"accessKeyId":"${i[0]}","secretAccessKey":"${s[0]}"},{"accessKeyId":"${i[1]}","secretAccessKey":"${s[1]}"}]`],
    [
      'objects, secret first',
      (i, s) => `[{"secretAccessKey":"${s[0]}","accessKeyId":"${i[0]}"},{"secretAccessKey":"${s[1]}","accessKeyId":"${i[1]}"}]`,
    ],
  ];
  test.each(layouts)('%s', async (_, layout) => {
    for (let seed = 1; seed <= 20; seed++) {
      const make = new Generator(seed);
      const ids = [make.id(), make.id()];
      const secrets = [make.secret(), make.secret()];
      const { findings } = await scan([{ path: 'x', content: layout(ids, secrets) }]);
      const expected = ids.map((id, index) => [contentHash(secrets[index] ?? ''), contentHash(id)].join());
      expect(findings.map(({ values }) => values?.join()).sort()).toEqual(expected.sort());
    }
  });

  test('two profiles with tokens are two sessions', async () => {
    const make = new Generator(5);
    const block = (name: string): string =>
      make.fill(`[${name}]\naws_access_key_id={{id:ASIA}}\naws_secret_access_key={{secret}}\naws_session_token={{token}}\n\n`);
    const { findings } = await scan([{ path: 'x', content: block('a') + block('b') }]);
    expect(findings.map(({ rule, values }) => [rule, values?.length])).toEqual([
      ['session-credentials', 3],
      ['session-credentials', 3],
    ]);
  });

  test('of several candidates the named one is the secret', async () => {
    const make = new Generator(6);
    const secret = make.secret();
    const { findings } = await scan([
      { path: 'x', content: `${make.id()}\n${make.secret()}\n${make.secret()}\naws_secret_access_key=${secret}\n` },
    ]);
    expect(findings.map(({ values }) => values?.[0])).toEqual([contentHash(secret)]);
  });

  test('halves in two files of a folder are linked', async () => {
    const make = new Generator(7);
    const { findings } = await scan([
      { path: 'app/config.js', content: `accessKeyId: '${make.id()}'` },
      { path: 'app/.env', content: `AWS_SECRET_ACCESS_KEY=${make.secret()}` },
    ]);
    expect(findings.map(({ rule, related }) => [rule, related.map(({ path }) => path)]).sort()).toEqual([
      ['access-key-id', ['app/.env']],
      ['secret-access-key', ['app/config.js']],
    ]);
  });
});

describe('places', () => {
  test.each([
    ['utf-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['utf-16 little endian with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16 little endian', (text: string) => Buffer.from(text, 'utf16le')],
    ['utf-16 big endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    [
      'utf-32',
      (text: string) => Buffer.concat([...`\ufeff${text}`].map((one) => Buffer.from(Uint32Array.of(one.codePointAt(0) ?? 0).buffer))),
    ],
  ])('columns count code points in %s', async (_, encode) => {
    const make = new Generator(8);
    const [id, secret] = [make.id(), make.secret()];
    const { findings } = await scan([{ path: 'x', content: encode(`\ud83d\ude00 k="${id}" s="${secret}"\r\n`) }]);
    expect(findings[0]?.place).toMatchObject({ line: 1, column: 31, endLine: 1, endColumn: 71 });
  });

  test('bytes that are no text count one column each', async () => {
    const make = new Generator(8);
    const content = Buffer.concat([Buffer.from([0xe9, 0x20, 0]), Buffer.from(pairText(make.id(), make.secret()))]);
    const { findings } = await scan([{ path: 'x', content }]);
    expect(findings[0]?.place).toMatchObject({ line: 3, column: 23, endColumn: 63 });
  });

  test('an encoded value is shown where it stands', async () => {
    const make = new Generator(8);
    const encoded = Buffer.from(make.secret()).toString('base64');
    const { findings } = await scan([{ path: 'x', content: `a: 1\nAWS_SECRET_ACCESS_KEY: ${encoded}\n` }]);
    expect(findings[0]?.place).toMatchObject({ line: 2, column: 24, endColumn: 24 + encoded.length });
    expect(findings[0]?.evidence).toMatchObject({ decoded: ['base64'] });
  });

  test('ignore comments of the tree are handed on', async () => {
    const { ignores } = await scan([{ path: 'x', content: 'a # aws-access-gate:ignore access-key-id -- a sample\n' }]);
    expect(ignores).toEqual([{ path: 'x', line: 1, rule: 'access-key-id', reason: 'a sample' }]);
  });
});

describe('hostile contents come to an end', () => {
  test('a hundred thousand ids on one line are as many findings', async () => {
    const make = new Generator(10);
    const ids = new Set(Array.from({ length: 100_000 }, () => make.id()));
    const { findings } = await scan([{ path: 'x', content: [...ids].join(' ') }]);
    expect(findings.length).toBe(ids.size);
  });

  test.each([
    'A',
    'AKIA',
    '"',
    '\\',
    '%41',
    '&#65;',
    '<a',
    '"+"',
    'QUtJQ',
    '[',
    ' ',
    'secret=',
    '\u200b',
    'AKIA"+',
    'a/',
    '-at-1',
    'X-Amz-Signature=',
  ])('two megabytes of %j', async (piece) => {
    const outcome = await scan([{ path: 'x', content: `secret AKIA${piece.repeat(2_000_000 / piece.length)}` }]);
    expect(outcome.status).toBe('ran');
  });
});
