import { describe, expect, test } from '@jest/globals';
import { cutMiddle, html, logSafe, relativeUri, terminalName, visible } from '../../src/reports/escape.js';
import {
  codeBlock,
  codeSpan,
  htmlCode,
  markdownCell,
  markdownItem,
  markdownLine,
  markdownLink,
  markdownProse,
} from '../../src/reports/escape-markdown.js';

test.each([
  ['plain ünïcödé 文件 😀', 'plain ünïcödé 文件 😀'],
  ['\u001b[31m\u0007\r\n\t', '\\x1b[31m\\x07\\r\\n\\t'],
  ['a\u202eb\u2066', 'a\\u202eb\\u2066'],
  ['\u200b\ufeff\u00ad', '\\u200b\\ufeff\\xad'],
  ['\u{e0041}', '\\u{e0041}'],
  ['\ud83d lone \ude00', '\\ud83d lone \\ude00'],
  ['\u009b', '\\x9b'],
])('visible: %j', (text, shown) => expect(visible(text)).toBe(shown));

describe('cutMiddle', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abc…fg'],
    ['😀😀😀😀😀', 3, '😀…😀'],
    ['😀😀😀', 3, '😀😀😀'],
  ])('%s to %i', (text, limit, cut) => expect(cutMiddle(text, limit)).toBe(cut));

  test('keeps both ends of a name of any length, at the limit exactly', () => {
    const cut = terminalName(`start${'x'.repeat(1_000_000)}end`);
    expect(Array.from(cut)).toHaveLength(200);
    expect(cut).toMatch(/^startx+…x+end$/);
  });
});

test.each([
  ['::error::x', '\\x3a:error::x'],
  [' \t::error::x', ' \t\\x3a:error::x'],
  ['a\n::b\r::c', 'a\n\\x3a:b\r\\x3a:c'],
  ['a ::b', 'a ::b'],
  [':x', ':x'],
  ['a##[error]b', 'a#\\x23[error]b'],
  ['###[x', '##\\x23[x'],
])('logSafe: %j', (text, safe) => expect(logSafe(text)).toBe(safe));

test.each([
  ['<a href="x">\'&', '&lt;a href=&quot;x&quot;&gt;&#39;&amp;'],
  ['::x', '&#58;:x'],
  ['##[x', '#&#35;[x'],
  ['a\u202e', 'a\\u202e'],
])('html: %j', (text, shown) => expect(html(text)).toBe(shown));

test.each([
  ['deploy/.env', 'deploy/.env'],
  ['a b/ü.json', 'a%20b/%C3%BC.json'],
  ['c:/x', 'c%3A/x'],
  ['a\\b', 'a%5Cb'],
  ['100%', '100%25'],
  ['a#b?c', 'a%23b%3Fc'],
  ['lone\ud800', 'lone%EF%BF%BD'],
  ['...', '...'],
  ['', undefined],
  ['/etc/passwd', undefined],
  ['a//b', undefined],
  ['a/../b', undefined],
  ['..', undefined],
  ['./a', undefined],
  ['a/', undefined],
])('relativeUri: %j', (path, uri) => expect(relativeUri(path)).toBe(uri));

test.each([
  ['Allows s3:* on *', 'Allows s3:\\* on \\*'],
  ['a_b_c and _x_', 'a_b_c and \\_x\\_'],
  ['<b>|&', '&lt;b&gt;&#124;&amp;'],
  ['@octocat', '@&#8203;octocat'],
  ['mail @ home', 'mail @ home'],
  ['fixes #1 GH-2', 'fixes #&#8203;1 GH-&#8203;2'],
  ['https://x.example www.x.example', 'https:&#8203;//x.example www&#8203;.x.example'],
  ['_www.x`<i>`', '\\_www&#8203;.x`<i>`'],
  ['![x](y)', '!\\[x\\](y)'],
  ['pay $5', 'pay <span>$</span>5'],
  ['$a$', '<span>$</span>a<span>$</span>'],
  ['uses `s3:*` on `*`', 'uses `s3:*` on `*`'],
  ['one ` tick', 'one \\` tick'],
  ['`a|b`', '<code>a&#124;b</code>'],
  ['`\\`', '`\\`'],
  ['got "repo:a@1/b*" here', 'got `"repo:a@1/b*"` here'],
  ['a "few @words" quoted "x*"', 'a "few @&#8203;words" quoted `"x*"`'],
  ['odd " quote*', 'odd " quote\\*'],
  ['paste {"a":{"b@c":"}*"}}, then', 'paste `{"a":{"b@c":"}*"}}`, then'],
  ['broken {"a*": and {"b"', 'broken {`"a*"`: and {`"b"`'],
  ['{"a|b":1}', '<code>&#123;&#34;a&#124;b&#34;&#58;1&#125;</code>'],
  ['"a""b"', '`"a"`<code>&#34;b&#34;</code>'],
  ['{"`":1}"<b>"', '``{"`":1}``<code>&#34;&#60;b&#62;&#34;</code>'],
  ['`a``b`', '`a`<code>b</code>'],
])('markdownLine: %j', (text, shown) => expect(markdownLine(text)).toBe(shown));

test.each([
  ['# x', '- \\# x'],
  ['    x', '- x'],
  ['- x', '- \\- x'],
  ['1. x', '- 1&#8203;. x'],
  ['a\nb', '- a<br>b'],
])('markdownItem: %j', (text, shown) => expect(markdownItem(text)).toBe(shown));

test.each([
  ['a.json', '`a.json`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a``b`', '``` a``b` ```'],
  [' a ', '`  a  `'],
  ['a|b`c', '<code>a&#124;b&#96;c</code>'],
  ['a\nb', '`a\\nb`'],
  ['', ''],
])('codeSpan: %j', (text, shown) => expect(codeSpan(text)).toBe(shown));

test('a code block cannot be closed from inside', () => {
  expect(codeBlock('a\n````\n</details>\n::error::x', 'yaml')).toBe('`````yaml\na\n````\n</details>\n\\x3a:error::x\n`````');
});

test('a code element holds no character that means something', () => {
  expect(htmlCode('</code>@a_b*`😀')).toBe('<code>&#60;/code&#62;&#64;&#8203;a&#95;b&#42;&#96;&#128512;</code>');
});

test('a cell stays one line and one cell', () => {
  expect(markdownCell('a|b\nc\r\nd')).toBe('a&#124;b<br>c<br>d');
});

test('only an address that needs no escape becomes a link', () => {
  expect(markdownLink('x', 'https://github.com/a/b.md')).toBe('[x](https://github.com/a/b.md)');
  for (const address of ['javascript:alert(1)', 'https://a/)[x', 'http://a/b', 'https://a/ b'])
    expect(markdownLink('x', address)).toBe('x');
});

test('a fix that ends in a diff is a block of its own, without blank lines at its ends', () => {
  const diff = '--- a/x.yml\n+++ b/x.yml\n@@ -1 +1 @@\n-a\n+b';
  expect(markdownProse('Fix', `Pin it:\n\n${diff}\n`)).toBe(`**Fix:** Pin it:\n\n\`\`\`diff\n${diff}\n\`\`\``);
  expect(markdownProse('Fix', 'Do it:\ngit gc')).toBe('**Fix:** Do it:\n\n```\ngit gc\n```');
  expect(markdownProse('Fix', 'Do it.\n\n')).toBe('**Fix:** Do it.');
});
