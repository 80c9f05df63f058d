import { expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { scan } from './run.js';

const make = new Generator(8080);

async function found(text: string): Promise<string[]> {
  const { findings } = await scan([{ path: 'session.log', content: text }]);
  return findings.map(({ rule, evidence }) => (typeof evidence?.accessKeyId === 'string' ? `${rule} ${evidence.accessKeyId}` : rule));
}

const wrap = (text: string, width: number, end = '\n', indent = ''): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => indent + line).join(end);

test.each([
  [72, '\n', ''],
  [76, '\n', '  '],
  [80, '\n', ''],
  [80, '\r\n', ''],
  [100, '\n', '\t'],
  [120, '\n', ''],
])('a pair on lines that a terminal breaks at column %i', async (width, end, indent) => {
  const wrong: string[] = [];
  for (let lead = 0; lead < width; lead += 3) {
    const id = make.id();
    const before = 'make deploy tag=v1 & '.repeat(9).slice(0, lead);
    const text = `${before}; env AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY=${make.secret()} region=eu-west-1 ./run.sh --all`;
    const got = await found(`${wrap(text, width, end, indent)}\n`);
    if (got.join() !== `access-key-pair ${id}`) wrong.push(`${lead}: ${got.join()}`);
  }
  // A break that falls into the four letters of the id's kind leaves nothing to know it by.
  expect(wrong.filter((one) => !/: secret-access-key$/.test(one))).toEqual([]);
  expect(wrong.length).toBeLessThan(3);
});

test('the finding goes from one line to the next', async () => {
  const secret = make.secret();
  const text = `${'#'.repeat(20)} AWS_SECRET_ACCESS_KEY=${secret}\n`;
  const { findings } = await scan([{ path: 'a.log', content: wrap(text, 60) }]);
  expect(findings.map(({ rule, place: { line, column, endLine, endColumn } }) => [rule, line, column, endLine, endColumn])).toEqual([
    ['secret-access-key', 1, 44, 2, 24],
  ]);
});

test('lines that end where a value could go on, and do not, stay silent', async () => {
  const hex = (): string => make.bytes(20).toString('hex');
  const words = 'The quick brown fox jumps over the lazy dog while AWS rotates each secret key of the deployment ';
  expect(await found(wrap(words.repeat(40), 80))).toEqual([]);
  expect(await found(wrap(Array.from({ length: 40 }, () => `aws secret ${hex()}`).join(' '), 76))).toEqual([]);
  const base64 = make.bytes(3000).toString('base64');
  for (const width of [50, 60, 64, 76]) {
    expect(await found(`aws_secret_bundle:\n${wrap(base64, width)}\n`)).toEqual([]);
    expect(await found(`-----BEGIN CERTIFICATE-----\n${wrap(base64.slice(0, 10 * width + 20), width)}\nsecret AWS_KEY\n`)).toEqual([]);
  }
});

test.each([16, 20, 24, 28, 30, 32, 36, 40, 64])('a pair in base64 that is folded to %i characters, and no word names', async (width) => {
  for (const text of [(id: string, secret: string) => `${id}\n${secret}\n`, (id: string, secret: string) => `deploy,${id},${secret}`]) {
    const id = make.id();
    const encoded = Buffer.from(text(id, make.secret())).toString('base64');
    expect(await found(`${wrap(encoded, width)}\n`)).toEqual([`access-key-pair ${id}`]);
    const other = make.id();
    const strings = wrap(Buffer.from(text(other, make.secret())).toString('base64'), width, '"\n  "');
    expect(await found(`blob = (\n  "${strings}"\n)\n`)).toEqual([`access-key-pair ${other}`]);
  }
});

test.each([
  ['a patch', '\n', '+  '],
  ['a removed line of a patch', '\n', '-    '],
  ['lines that end in a return', '\r', '  '],
  ['a quoted mail', '\r\n', '> > '],
])('a session token that is folded in %s', async (_, end, indent) => {
  const token = make.token('IQoJb3JpZ2luX2Vj', 700);
  expect(await found(`${indent}aws_session_token: >-${end}${wrap(token, 76, end, indent)}${end}${indent}region: eu-west-1${end}`)).toEqual([
    'session-token',
  ]);
  const { findings } = await scan([{ path: 'a.txt', content: `${wrap(token, 76, end, indent)}${end}` }]);
  expect(findings[0]?.place.endLine).toBe(Math.ceil(token.length / 76));
});
