import { expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { Generator } from './generate.js';
import { scan } from './run.js';
import { sqlite, type Table } from './sqlite-file.js';
import { sqliteText } from '../../src/keys/sqlite.js';

const make = new Generator(4004);

async function found(content: Buffer): Promise<string[]> {
  const { findings } = await scan([{ path: 'app.db', content }]);
  return findings
    .map(({ rule, evidence }) => (typeof evidence?.accessKeyId === 'string' ? `${rule} ${evidence.accessKeyId}` : rule))
    .sort();
}

const users = (count: number): Table & { readonly ids: readonly string[] } => {
  const ids = Array.from({ length: count }, () => make.id());
  const columns = ['id INTEGER PRIMARY KEY', 'name VARCHAR(20) NOT NULL', '"access_key_id" TEXT', 'secret TEXT', 'note TEXT'];
  return { name: 'users', columns, rows: ids.map((id, i) => [null, `user${i}`, id, make.secret(), 'n'.repeat(i)]), ids };
};

test.each([false, true])('each row of a table has its own pair, over many pages (two bytes a character: %s)', async (wide) => {
  const table = users(30);
  const want = table.ids.map((id) => `access-key-pair ${id}`).sort();
  expect(await found(sqlite([table], wide))).toEqual(want);
  expect(await found(gzipSync(sqlite([table], wide)))).toEqual(want);
});

test('values that the file has glued to others, in whatever order', async () => {
  const id = make.id();
  const reversed = { name: 'creds', columns: ['secret', 'key_id'], rows: [[make.secret(), id]] };
  expect(await found(sqlite([reversed]))).toEqual([`access-key-pair ${id}`]);
  const settings = [
    ['region', 'eu-west-1'],
    ['AWS_SECRET_ACCESS_KEY', make.secret()],
    ['theme', 'dark'],
  ];
  expect(await found(sqlite([{ name: 'settings', columns: ['name', 'value'], rows: settings }]))).toEqual(['secret-access-key']);
});

test('the finding stands where the value does in the file', async () => {
  const [id, secret] = [make.id(), make.secret()];
  const content = sqlite([{ name: 'creds', columns: ['secret', 'key_id'], rows: [[secret, id]] }]);
  const { findings } = await scan([{ path: 'app.db', content }]);
  const before = content
    .toString('latin1')
    .slice(0, content.indexOf(secret))
    .split(/\r\n|\r|\n/);
  expect(findings.map(({ place, evidence }) => [place.line, place.column, place.endColumn, evidence?.decoded])).toEqual([
    [before.length, before.at(-1)!.length + 1, before.at(-1)!.length + 41, ['sqlite']],
  ]);
});

test('a row that a table has no more is read as well', async () => {
  const id = make.id();
  const content = sqlite([{ name: 'gone', columns: ['secret', 'key_id'], rows: [[make.secret(), id]] }]);
  content.write('rabbit', content.indexOf('table'));
  expect(await found(content)).toEqual([`access-key-pair ${id}`]);
});

test('what web applications keep in their databases is silent', async () => {
  const alnum = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const hash = `pbkdf2_sha256$600000$${make.from(alnum, 22)}$${make.bytes(32).toString('base64')}`;
  const rows = (row: () => (string | number)[]): (string | number)[][] => Array.from({ length: 12 }, row);
  const content = sqlite([
    { name: 'auth_user', columns: ['id', 'password', 'name'], rows: rows(() => [1, hash, 'aws-admin']) },
    { name: 'authtoken_token', columns: ['key VARCHAR(40)', 'user_id'], rows: rows(() => [make.bytes(20).toString('hex'), 7]) },
    { name: 'django_session', columns: ['session_key', 'session_data'], rows: rows(() => [make.from(alnum, 32), make.token('eJx', 80)]) },
    { name: 'oauth', columns: ['client_id', 'client_secret'], rows: rows(() => [make.from(alnum, 40), make.from(alnum, 128)]) },
    { name: 'files', columns: ['path', 'sha1', 'etag'], rows: rows(() => ['s3/aws/a', make.bytes(20).toString('base64'), 'x']) },
  ]);
  expect(await found(content)).toEqual([]);
});

test('damaged databases are read without an error, in time with their size', async () => {
  const whole = sqlite([users(20)]);
  for (let i = 0; i < 200; i++) {
    const damaged = Buffer.from(whole);
    for (let j = 0; j < 40; j++) damaged[100 + make.below(whole.length - 100)] = make.below(256);
    await expect(found(damaged.subarray(0, 512 + make.below(whole.length)))).resolves.toBeInstanceOf(Array);
  }
  // Every cell of a page is the same one, which takes up the page.
  const upon = Buffer.alloc(65_536 * 2);
  whole.copy(upon, 0, 0, 100);
  upon.writeUInt16BE(1, 16);
  upon[65_536] = 13;
  upon.writeUInt16BE(16_000, 65_539);
  for (let i = 0; i < 16_000; i++) upon.writeUInt16BE(40_000, 65_544 + 2 * i);
  Buffer.from([0x83, 0xe0, 0, 1, 4, 0x83, 0x87, 0x31]).copy(upon, 65_536 + 40_000);
  expect(sqliteLength(upon)).toBeLessThan(4 * upon.length);
});

function sqliteLength(bytes: Buffer): number {
  return sqliteText(bytes).text.length;
}
