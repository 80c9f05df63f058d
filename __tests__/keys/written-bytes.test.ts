import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { zip } from './pack.js';
import { scan } from './run.js';
import { tar } from './pack.js';

const make = new Generator(1313);

async function found(text: string | Buffer): Promise<string[]> {
  const { findings } = await scan([{ path: 'a.txt', content: text }]);
  return findings.map(({ rule, evidence }) => (typeof evidence?.accessKeyId === 'string' ? `${rule} ${evidence.accessKeyId}` : rule));
}

const base64 = (bytes: Buffer | string): string => Buffer.from(bytes as string).toString('base64');
const folded = (text: string, width: number): string => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
const wide = (text: string): string => base64(Buffer.from(text, 'utf16le'));
const settings = (id: string, secret: string): string => `access_key: "${id}"\nsecret_key: "${secret}"\n`;

test.each([
  ['a zip archive', (text: string) => zip([{ name: 'x/settings.ini', bytes: Buffer.from(text) }])],
  ['a zip archive that packs nothing', (text: string) => zip([{ name: 'settings.ini', bytes: Buffer.from(text) }], { stored: true })],
  ['a tar archive in gzip', (text: string) => gzipSync(tar([{ name: 'settings.ini', bytes: Buffer.from(text) }]))],
  [
    'a zip archive in a zip archive',
    (text: string) => zip([{ name: 'a.jar', bytes: zip([{ name: 'settings.ini', bytes: Buffer.from(text) }]) }]),
  ],
])('a pair in base64 of %s', async (_, pack) => {
  const id = make.id();
  const packed = base64(pack(settings(id, make.secret())));
  expect(await found(JSON.stringify({ name: 'export', archive: packed }))).toEqual([`access-key-pair ${id}`]);
  const mail = `Content-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n${folded(packed, 76)}\n`;
  expect(await found(mail)).toEqual([`access-key-pair ${id}`]);
});

test('base64 of archives that hold no credential, or end early, says nothing', async () => {
  const random = base64(zip([{ name: 'a.bin', bytes: make.bytes(4000) }]));
  expect(await found(`aws_secret_archive = "${random}"\n`)).toEqual([]);
  const cut = base64(zip([{ name: 'a.ini', bytes: Buffer.from('aws_secret = ""\n'.repeat(99)) }]).subarray(0, 40));
  expect(await found(`aws_secret_archive = "${cut}"\n`)).toEqual([]);
});

test('a pair between zeros, in base64 and in hex', async () => {
  const id = make.id();
  const process = Buffer.from(`PATH=/bin\0AWS_ACCESS_KEY_ID=${id}\0AWS_SECRET_ACCESS_KEY=${make.secret()}\0`);
  expect(await found(`environment: ${base64(process)}\n`)).toEqual([`access-key-pair ${id}`]);
  expect(await found(`environment: ${process.toString('hex')}\n`)).toEqual([`access-key-pair ${id}`]);
});

test('a command of PowerShell in base64 of two bytes a character, of every kind and in every script', async () => {
  const id = make.id();
  expect(await found(`-EncodedCommand ${wide(`アクセスキーID：${id}\nシークレットアクセスキー：${make.secret()}\n`)}`)).toEqual([
    `access-key-pair ${id}`,
  ]);
  for (const [rule, template] of [
    ['appsync-key', '$key = "da2-{{lower:26}}"'],
    ['mws-token', '$token = "amzn.mws.{{lowerhex:8}}-{{lowerhex2:4}}-{{lowerhex3:4}}-{{lowerhex4:4}}-{{lowerhex5:12}}"'],
    ['sso-token', '$t = \'{"startUrl":"https://a.awsapps.com/start","accessToken":"aoaAAAAA{{token:aoaAAAAA}}"}\''],
  ] as const) {
    expect(await found(`-EncodedCommand ${wide(make.fill(template))}`)).toEqual([rule]);
  }
});

const bytesOf = (text: string, breaks: number): string =>
  [...Buffer.from(text)].map((byte, at) => `0x${byte.toString(16).padStart(2, '0')},${at % breaks === breaks - 1 ? '\n  ' : ' '}`).join('');

test('an array of bytes whose lines break inside the words that tell of a credential', async () => {
  for (let breaks = 7; breaks < 17; breaks++) {
    const id = make.id();
    const text = `${'#'.repeat(breaks)}é ${settings(id, make.secret())}\0`;
    expect(await found(`const blob = {\n  ${bytesOf(text, breaks)}};\n`)).toEqual([`access-key-pair ${id}`]);
    expect(await found(`b = [${[...Buffer.from(text)].join(',\n')}]\n`)).toEqual([`access-key-pair ${id}`]);
  }
});

test('an array of bytes with a credential of another kind than a key', async () => {
  const secret = `AWS_SECRET_ACCESS_KEY=${make.secret()}\0`;
  expect(await found(`const blob = {\n  ${bytesOf(secret, 12)}};\n`)).toEqual(['secret-access-key']);
  expect(await found(`const blob = {\n  ${bytesOf(`aws_session_token: ${make.token()}\n`, 12)}};\n`)).toEqual(['session-token']);
});

test('arrays of random bytes say nothing', async () => {
  for (let i = 0; i < 20; i++) {
    const text = [...make.bytes(3000)].map((byte) => byte % 128).join(', ');
    expect(await found(`aws_secret_table = [${text}]\n`)).toEqual([]);
  }
});

/** A mail's body as programs write it. https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
function printable(text: string): string {
  const spelt = [...Buffer.from(text)].map((byte) =>
    byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  );
  let line = '';
  const lines: string[] = [];
  for (const one of spelt) {
    if (one === '\n' || line.length + one.length > 75) {
      lines.push(one === '\n' ? line : `${line}=`);
      line = one === '\n' ? '' : one;
    } else line += one;
  }
  return [...lines, line].join('\n');
}

test('a mail that breaks its lines inside the values and has nothing else to spell', async () => {
  for (let i = 0; i < 12; i++) {
    const id = make.id();
    const body = printable(`${'Hello again, '.repeat(i % 6)}the key is ${id} with the secret ${make.secret()} to it, for the upload.\n`);
    expect(await found(`Content-Transfer-Encoding: quoted-printable\n\n${body}`)).toEqual([`access-key-pair ${id}`]);
    expect(await found(body)).toEqual([`access-key-pair ${id}`]);
    const other = make.id();
    const chinese = printable(`访问密钥 ID：${other}\n私有访问密钥：${make.secret()}\n`);
    expect(await found(`Content-Transfer-Encoding: quoted-printable\n\n${chinese}`)).toEqual([`access-key-pair ${other}`]);
  }
});
