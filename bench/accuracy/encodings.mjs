// Ways in which a text with a key in it gets into a file. Each takes the text and a generator of random values and gives bytes,
// or { bytes, name } where the file's name matters.
import { Buffer } from 'node:buffer';
import zlib from 'node:zlib';

const wide = (text, order) => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
};
const utf32 = (text, order) => {
  const bytes = Buffer.alloc(text.length * 4);
  [...text].forEach((one, i) =>
    order === 'le' ? bytes.writeUInt32LE(one.codePointAt(0), i * 4) : bytes.writeUInt32BE(one.codePointAt(0), i * 4),
  );
  return bytes;
};
const lines = (text, width, indent = '') => text.replace(new RegExp(`.{${width}}`, 'g'), `$&\n${indent}`);
const base64 = (text) => Buffer.from(text).toString('base64');
const each = (text, spell) => [...text].map((one) => spell(one.charCodeAt(0))).join('');
const hex = (code, width) => code.toString(16).padStart(width, '0');

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes) => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

export function zipOf(name, content, method = 8) {
  const data = method === 8 ? zlib.deflateRawSync(content) : content;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

export function tarOf(name, content) {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257, 'latin1');
  header.write(
    `${[...header]
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([header, content, Buffer.alloc(1024 + ((512 - (content.length % 512)) % 512))]);
}

function quotedPrintable(text) {
  return text
    .replace(/=/g, '=3D')
    .split('\n')
    .map((line) =>
      line.replace(/.{75}(?!$)/g, (part) =>
        /=[0-9A-F]?$/.test(part) ? `${part.replace(/=[0-9A-F]?$/, '')}=\n${/=[0-9A-F]?$/.exec(part)[0]}` : `${part}=\n`,
      ),
    )
    .join('\n');
}

/** Words of no meaning, as a log has them. */
const chatter = (make, size) => {
  const words = ['request', 'served', 'worker', 'pool', 'timeout', 'retry', 'cache', 'miss', 'user', 'page', 'index', 'render'];
  let text = '';
  while (text.length < size) {
    text += `2026-11-0${1 + make.below(9)} ${make.from('0123456789', 6)} INFO`;
    for (let i = 0; i < 8; i++) text += ` ${words[make.below(words.length)]}`;
    text += '\n';
  }
  return text;
};
const minified = (make, size) => {
  let text = '';
  while (text.length < size)
    text += `function ${make.from('abcdefgh', 2)}(e,t){return e.${make.from('ijklmnop', 5)}+t[${make.below(99)}]||"${make.from('qrstuv', 6)}"};`;
  return text;
};
const noise = (make, size) => {
  const bytes = make.bytes(size);
  for (let i = 0; i < bytes.length; i += 3) bytes[i] = i % 2 === 0 ? 0 : 200;
  return bytes;
};

/** By name. `where` tells whether line and column of the plain text still hold. */
export const encodings = {
  'UTF-8 with a mark': { where: true, make: (text) => Buffer.from(`\ufeff${text}`) },
  CRLF: { where: true, make: (text) => Buffer.from(text.replaceAll('\n', '\r\n')) },
  CR: { where: true, make: (text) => Buffer.from(text.replaceAll('\n', '\r')) },
  'latin-1': { where: true, make: (text) => Buffer.from(`${text}\n# caf\xe9 \xfc\n`, 'latin1') },
  'non-ASCII before': { where: false, make: (text) => Buffer.from(`# ключи 🔑 für alle\n${text}`) },
  'UTF-16LE with a mark': { where: true, make: (text) => wide(`\ufeff${text}`) },
  'UTF-16BE with a mark': { where: true, make: (text) => wide(`\ufeff${text}`, 'be') },
  'UTF-16LE without': { where: true, make: (text) => wide(text) },
  'UTF-16BE without': { where: true, make: (text) => wide(text, 'be') },
  'UTF-32LE': { where: true, make: (text) => utf32(`\ufeff${text}`, 'le') },
  'UTF-32BE': { where: true, make: (text) => utf32(`\ufeff${text}`, 'be') },
  'UTF-32LE without': { where: true, make: (text) => utf32(text, 'le') },
  'UTF-16 in a binary': { make: (text, make) => Buffer.concat([noise(make, 5001), Buffer.alloc(3), wide(text), noise(make, 4000)]) },
  'UTF-16BE in a binary': {
    make: (text, make) => Buffer.concat([noise(make, 5000), Buffer.alloc(3), wide(text, 'be'), noise(make, 4000)]),
  },
  'ASCII in a binary': {
    make: (text, make) => Buffer.concat([noise(make, 5000), Buffer.alloc(4), Buffer.from(text), Buffer.alloc(9), noise(make, 4000)]),
  },
  base64: { make: (text) => Buffer.from(`config: ${base64(text)}\n`) },
  'base64 twice': { make: (text) => Buffer.from(`config: ${base64(base64(text))}\n`) },
  'base64 folded at 76': { make: (text) => Buffer.from(`Content-Transfer-Encoding: base64\n\n${lines(base64(text), 76)}\n\n--x--\n`) },
  'base64 folded at 64, indented': { make: (text) => Buffer.from(`data: !!binary |\n    ${lines(base64(text), 64, '    ')}\nx: 1\n`) },
  'base64 for addresses': { make: (text) => Buffer.from(`https://x/?c=${Buffer.from(text).toString('base64url')}&x=1\n`) },
  'base64 of UTF-16': { make: (text) => Buffer.from(`powershell -EncodedCommand ${wide(text).toString('base64')}\n`) },
  'base64 of gzip': { make: (text) => Buffer.from(`user_data: ${zlib.gzipSync(text).toString('base64')}\n`) },
  'base64 in percent': { make: (text) => Buffer.from(`?c=${encodeURIComponent(base64(text))}&d=1\n`) },
  'base64 in JSON': { make: (text) => Buffer.from(JSON.stringify({ a: 1, file: { content: base64(text), encoding: 'base64' } })) },
  'base64 with line ends in JSON': {
    make: (text) => Buffer.from(JSON.stringify({ content: lines(base64(text), 60), encoding: 'base64' })),
  },
  'base64 address in HTML': { make: (text) => Buffer.from(`<a href="data:text/plain;base64,${base64(text)}">x</a>`) },
  hex: { make: (text) => Buffer.from(`blob = x'${Buffer.from(text).toString('hex')}'\n`) },
  HEX: { make: (text) => Buffer.from(`0x${Buffer.from(text).toString('hex').toUpperCase()}\n`) },
  percent: { make: (text) => Buffer.from(`https://x/?body=${encodeURIComponent(text)}&y=1\n`) },
  'percent twice': { make: (text) => Buffer.from(`https://x/?body=${encodeURIComponent(encodeURIComponent(text))}&y=1\n`) },
  'every character in percent': { make: (text) => Buffer.from(`q=${each(text, (code) => `%${hex(code, 2)}`)}\n`) },
  'JSON string': { make: (text) => Buffer.from(JSON.stringify({ content: text })) },
  'JSON in JSON': { make: (text) => Buffer.from(JSON.stringify({ a: JSON.stringify({ content: text }) })) },
  'JSON in JSON in JSON': { make: (text) => Buffer.from(JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: text }) }) })) },
  'every character as \\u': { make: (text) => Buffer.from(`s = "${each(text, (code) => `\\u${hex(code, 4)}`)}"\n`) },
  'every character as \\x': { make: (text) => Buffer.from(`s = "${each(text, (code) => `\\x${hex(code, 2)}`)}"\n`) },
  'every character as octal': { make: (text) => Buffer.from(`s = "${each(text, (code) => `\\${code.toString(8).padStart(3, '0')}`)}"\n`) },
  'HTML entities': { make: (text) => Buffer.from(`<p>${each(text, (code) => `&#${code};`)}</p>\n`) },
  'HTML hexadecimal entities': { make: (text) => Buffer.from(`<p>${each(text, (code) => `&#x${hex(code, 2)};`)}</p>\n`) },
  'HTML page': {
    make: (text) =>
      Buffer.from(
        `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')}</pre>`,
      ),
  },
  'quoted-printable': { make: (text) => Buffer.from(`Content-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(text)}\n`) },
  'CSV field': { make: (text) => Buffer.from(`id,body\n1,"${text.replaceAll('"', '""')}"\n`) },
  'SQL string': {
    make: (text) =>
      Buffer.from(
        `INSERT INTO t VALUES (1,'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}',2);\n`,
      ),
  },
  CDATA: { make: (text) => Buffer.from(`<x><![CDATA[${text}]]></x>\n`) },
  'YAML block': { make: (text) => Buffer.from(`file: |\n${text.replace(/^/gm, '  ')}\nnext: 1\n`) },
  patch: { make: (text) => Buffer.from(`--- a/x\n+++ b/x\n@@ -0,0 +1,9 @@\n${text.replace(/^/gm, '+')}\n`) },
  'quoted mail': { make: (text) => Buffer.from(`On Monday somebody wrote:\n${text.replace(/^/gm, '> ')}\n`) },
  comment: { make: (text) => Buffer.from(`${text.replace(/^/gm, '// ')}\nint main() {}\n`) },
  'commented with #': { make: (text) => Buffer.from(`${text.replace(/^/gm, '#')}\n`) },
  'doc comment': { make: (text) => Buffer.from(`/**\n${text.replace(/^/gm, ' * ')}\n */\n`) },
  'ANSI colours': { make: (text) => Buffer.from(text.replace(/^/gm, '\u001b[32m').replace(/$/gm, '\u001b[0m')) },
  'script log': { make: (text) => Buffer.from(text.replace(/^/gm, '2026-11-22T10:00:00.123Z | ')) },
  'numbered lines': {
    make: (text) =>
      Buffer.from(
        text
          .split('\n')
          .map((line, i) => `${String(i + 1).padStart(4)}  ${line}`)
          .join('\n'),
      ),
  },
  'spans of highlighted code': {
    make: (text) =>
      Buffer.from(
        `<pre>${text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replace(/^(.*)$/gm, '<span class="line"><span class="hl">$1</span></span>')}</pre>`,
      ),
  },
  'long line': {
    make: (text, make) => Buffer.from(`${minified(make, 1_000_000)}/*${text.replaceAll('\n', ' ')}*/${minified(make, 1_000_000)}`),
  },
  'deep in a log': { make: (text, make) => Buffer.from(`${chatter(make, 300_000)}${text}\n${chatter(make, 300_000)}`) },
  zip: { archive: true, make: (text) => ({ bytes: zipOf('a/b.txt', Buffer.from(text)), name: 'x.zip' }) },
  'zip, stored': { archive: true, make: (text) => ({ bytes: zipOf('a/b.txt', Buffer.from(text), 0), name: 'x.jar' }) },
  tar: { archive: true, make: (text) => ({ bytes: tarOf('a/b.txt', Buffer.from(text)), name: 'x.tar' }) },
  gzip: { archive: true, make: (text) => ({ bytes: zlib.gzipSync(text), name: 'x.gz' }) },
  'tar in gzip': { archive: true, make: (text) => ({ bytes: zlib.gzipSync(tarOf('a/b.txt', Buffer.from(text))), name: 'x.tar.gz' }) },
  'gzip in tar in zip': { archive: true, make: (text) => ({ bytes: zipOf('y.tar', tarOf('b.gz', zlib.gzipSync(text))), name: 'x.zip' }) },
  'UTF-16 in a zip': { archive: true, make: (text) => ({ bytes: zipOf('b.txt', wide(`\ufeff${text}`)), name: 'x.zip' }) },
};
