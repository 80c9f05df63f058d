import { deflateRawSync, gzipSync } from 'node:zlib';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

let state = 1;
function below(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * limit);
}
const random = (alphabet, length) => {
  let text = '';
  for (let i = 0; i < length; i++) text += alphabet[below(alphabet.length)];
  return text;
};
const id = () => `AKIA${random('QRSTUVWXYZ234567', 1)}${random(base32, 15)}`;
const secret = () => random(base64, 40);
const token = () => `IQoJb3JpZ2luX2Vj${random(base64, 600)}`;

const cut = (text, size) => Buffer.from(text, 'latin1').subarray(0, size);
/** One text over and over. */
const again = (text) => (size) => cut(text.repeat(Math.ceil(size / text.length)), size);
/** A fresh text each time. */
const fresh = (make) => (size) => {
  const parts = [];
  for (let length = 0; length < size; length += parts.at(-1).length) parts.push(make());
  return cut(parts.join(''), size);
};
const body = (alphabet) => fresh(() => random(alphabet, 4000));
const headed = (head, make) => (size) => Buffer.concat([Buffer.from(head()), make(size)]).subarray(0, size);
const wide = (make) => (size) => Buffer.from(make(size / 2).toString('latin1'), 'utf16le');
const nested = (layers) => (size) => {
  let text = `id ${id()} secret ${secret()}\n`.repeat(Math.ceil((size * 0.75 ** layers) / 80));
  for (let i = 0; i < layers; i++) text = Buffer.from(text).toString('base64');
  return cut(text, size);
};
const entities = (spell) => () => [...`x=${id()} ${secret()} `].map((one) => spell(one.charCodeAt(0))).join('');

function zipOf(count, content, name = (index) => `dir/file-${index}`) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const plain = content(index);
    const data = deflateRawSync(plain);
    const title = Buffer.from(name(index));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(plain.length, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, title, data);
    directory.push(entry, title);
    offset += local.length + title.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count & 0xffff, 8);
  end.writeUInt16LE(count & 0xffff, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function tarOf(count, content) {
  const parts = [];
  for (let index = 0; index < count; index++) {
    const bytes = content(index);
    const header = Buffer.alloc(512);
    header.write(`file-${index}`, 0);
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        ', 148);
    header.write('0', 156);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    parts.push(header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512));
  }
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

const ones = [
  'a',
  'A',
  ' ',
  '\n',
  '\r',
  '\t',
  '/',
  '+',
  '=',
  '\\',
  '%',
  '&',
  '#',
  '"',
  "'",
  '`',
  '<',
  '>',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ':',
  ';',
  '.',
  '-',
  '_',
  '@',
  '$',
  '|',
  '0',
  '\0',
  '\xff',
];
const shown = (one) => (/[!-~]/.test(one) ? one : `0x${one.charCodeAt(0).toString(16)}`);
const pair = () => `aws_access_key_id = ${id()}\naws_secret_access_key = ${secret()}\n`;

const plain = [
  ...ones.map((one) => [`one ${shown(one)}`, again(one)]),
  ...ones.map((one) => [`pair, then ${shown(one)}`, headed(pair, again(one))]),
  ...ones.map((one) => [`ids parted by ${shown(one)}`, fresh(() => `${id()}${one.repeat(60)}`)]),
  ...ones.map((one) => [`secrets parted by ${shown(one)}`, fresh(() => `secret=${secret()}${one.repeat(60)}`)]),
  ['random base64', body(base64)],
  ['random base64, folded at 76', fresh(() => `${random(base64, 76)}\n`)],
  ['random base64, folded, with a mark', fresh(() => `${random(base64, 70)}QUtJQ\n`)],
  ['random base64 with marks', fresh(() => `${random(base64, 50)}QUtJQ`)],
  ['lines of 54 base64', fresh(() => `${random(base64, 54)}\n`)],
  ['lines of 61', fresh(() => `${id()}/${secret()}\n`)],
  ['lines of 40 base64', fresh(() => `${secret()}\n`)],
  ['words of 20 base64 before a quote', fresh(() => `"${random(base64, 22)}"`)],
  ['random hex', body('0123456789abcdef')],
  ['random hex with marks', fresh(() => `${random('0123456789abcdef', 40)}414b4941`)],
  [
    'random bytes',
    fresh(() =>
      Buffer.from(random(base64, 4000))
        .map((byte) => (byte * 37) & 255)
        .toString('latin1'),
    ),
  ],
  ['AKIA', again('AKIA')],
  ['AKIA and 15', again(`AKIA${'QRSTUVWXYZ23456'}`)],
  ['AKIA and 15, apart', again(`AKIA${'QRSTUVWXYZ23456'} `)],
  ['AKIA and a quote', again('AKIA"')],
  ['ids', fresh(() => `${id()}\n`)],
  ['ids in one line', fresh(() => `${id()},`)],
  ['one id', ((one) => again(`${one}\n`))(id())],
  ['pairs', fresh(pair)],
  ['pairs in one line', fresh(() => `${id()},${secret()};`)],
  ['one pair', ((one) => again(one))(pair())],
  [
    'an id and many secrets',
    headed(
      () => `${id()}\n`,
      fresh(() => `${secret()}\n`),
    ),
  ],
  ['ids, then secrets', (size) => Buffer.concat([fresh(() => `${id()}\n`)(size / 2), fresh(() => `k=${secret()}\n`)(size / 2)])],
  ['named secrets', fresh(() => `aws_secret_access_key = ${secret()}\n`)],
  ['named secrets in one line', fresh(() => `"aws_secret_access_key":"${secret()}",`)],
  ['secret=', again('secret=')],
  ['secret and blanks', again(`aws_secret_access_key =${' '.repeat(90)}`)],
  ['named, no value', again('aws_secret_access_key = "')],
  ['export chains', again('export AWS_SECRET_ACCESS_KEY = ')],
  ['u-escapes of one letter', again('\\u0041')],
  ['u-escaped pairs', fresh(entities((code) => `\\u${code.toString(16).padStart(4, '0')}`))],
  ['x-escaped pairs', fresh(entities((code) => `\\x${code.toString(16).padStart(2, '0')}`))],
  ['percent of one letter', again('%41')],
  ['percented pairs', fresh(entities((code) => `%${code.toString(16).padStart(2, '0')}`))],
  ['percent of percent', again('%2525252541')],
  ['entity of one letter', again('&#65;')],
  ['entities of pairs', fresh(entities((code) => `&#${code};`))],
  ['entities of entities', again('&amp;amp;amp;#65;')],
  [
    'nested JSON escapes',
    fresh(() => `\\\\\\"AccessKeyId\\\\\\":\\\\\\"${id()}\\\\\\",\\\\\\"SecretAccessKey\\\\\\":\\\\\\"${secret()}\\\\\\",`),
  ],
  ['backslashes and quotes', again('\\\\\\"')],
  ...[1, 2, 3, 5].map((layers) => [`base64 of pairs, ${layers} deep`, nested(layers)]),
  [
    'base64 of each value',
    fresh(() => `  a: ${Buffer.from(id()).toString('base64')}\n  secret: ${Buffer.from(secret()).toString('base64')}\n`),
  ],
  [
    'hex of each value',
    fresh(() => `  a: ${Buffer.from(id()).toString('hex')}\n  secret: ${Buffer.from(`secret=${secret()}`).toString('hex')}\n`),
  ],
  ['token heads', again('IQoJb3JpZ2lu')],
  ['token heads apart', again('IQoJb3JpZ2lu ')],
  ['tokens', fresh(() => `${token()}\n`)],
  ['tokens folded', fresh(() => `${token().replace(/.{76}/g, '$&\n')}\n`)],
  [
    'one endless token, folded',
    headed(
      () => 'IQoJb3JpZ2luX2Vj',
      fresh(() => `${random(base64, 76)}\n`),
    ),
  ],
  ['session credentials', fresh(() => `id=ASIA${id().slice(4)}\nsecret=${secret()}\ntoken=${token()}\n`)],
  ['signed address heads', again('https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=')],
  ['signatures', again('X-Amz-Signature=')],
  [
    'signed addresses',
    fresh(
      () =>
        `https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${id()}%2F20260101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=${random('0123456789abcdef', 64)}\n`,
    ),
  ],
  ['old signed address heads', again('AWSAccessKeyId=')],
  ['bedrock heads', again('ABSKQmVkcm9ja0FQSUtleS')],
  ['short bedrock heads', again('bedrock-api-key-')],
  ['short bedrock bodies', fresh(() => `bedrock-api-key-${random(base64, 300)} `)],
  ['user-at', again('user-at-123456789012 ')],
  ['user-at in one word', again('user-at-123456789012')],
  ['sso heads', again('aoaAAAAA')],
  ['sso tokens', fresh(() => `"accessToken": "aoaAAAAA${random(base64, 200)}",\n`)],
  ['mws', again('amzn.mws.')],
  ['appsync', fresh(() => `da2-${random('abcdefghijklmnopqrstuvwxyz234567', 26)} `)],
  ['ecr heads', again('QVdTO')],
  ['ecr logins', fresh(() => `"1.dkr.ecr.x": "${Buffer.from(`AWS:${random(base64, 500)}`).toString('base64')}",`)],
  ['smtp passwords', fresh(() => `email-smtp.us-east-1.amazonaws.com SMTP_PASSWORD=B${random(base64, 43)}\n`)],
  ['service variables', again('AWS_BEARER_TOKEN_X=')],
  ['service keys', fresh(() => `AWS_BEARER_TOKEN_X=ABSK${random(base64, 100)}\n`)],
  ['concatenated letters', fresh(() => `"${random(base64, 1)}" + `)],
  ['concatenated pieces', fresh(() => `"${random(base64, 20)}" + `)],
  ['quotes and operators', again('"+"')],
  ['continued lines', fresh(() => `${random(base64, 30)}\\\n`)],
  ['letters parted by tags', fresh(() => `${random(base64, 1)}<b>`)],
  ['tags', again('<b>')],
  ['open tags', again('a<b ')],
  ['ids parted by tags', fresh(() => id().replace(/.{4}/g, '$&<b>'))],
  ['zero-width', fresh(() => `${random(base64, 1)}\u200b`)],
  ['deep JSON', again('{"a":[')],
  [
    'deep YAML',
    (size) =>
      cut(
        Array.from({ length: Math.ceil(Math.sqrt(size)) }, (_, depth) => `${' '.repeat(depth)}secret:\n`)
          .join('')
          .repeat(3),
        size,
      ),
  ],
  ['headers', again('[profile x]\n')],
  ['ids under headers', fresh(() => `[profile x]\naws_access_key_id=${id()}\n`)],
  ['closing braces', fresh(() => `${id()}}}}}}},{{{{{${secret()}`)],
  ['blank lines', fresh(() => `${id()}\n \n \n \n${secret()}\n`)],
  ['ignore comments', again('# aws-access-gate:ignore access-key-id -- because\n')],
];

const packed = [
  ['gzip of zeros', (size) => gzipSync(Buffer.alloc(size * 8))],
  ['gzip of pairs', (size) => gzipSync(fresh(pair)(size))],
  ['gzip of many members', (size) => Buffer.concat(Array.from({ length: Math.ceil(size / 25) }, () => gzipSync('abcd')))],
  ['zip of members', (size) => zipOf(Math.ceil(size / 120), () => Buffer.from('nothing'))],
  [
    'zip of one name',
    (size) =>
      zipOf(
        Math.ceil(size / 120),
        () => Buffer.from('nothing'),
        () => 'same',
      ),
  ],
  ['zip of pairs', (size) => zipOf(Math.ceil(size / 250), () => Buffer.from(pair()))],
  ['tar of members', (size) => tarOf(Math.ceil(size / 1024), () => Buffer.from('nothing'))],
  ['tar of pairs', (size) => tarOf(Math.ceil(size / 1024), () => Buffer.from(pair()))],
  ['gzip heads', again('\x1f\x8b\x08\0\0\0\0\0\0\0')],
  ['zip heads', again('PK\x03\x04')],
  ['zip ends', (size) => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), again('PK\x05\x06')(size)])],
];

/** Names and what makes so many bytes of them. */
export const inputs = [...plain, ...plain.map(([name, make]) => [`UTF-16: ${name}`, wide(make)]), ...packed];
