import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { html } from '../../src/reports/html.js';
import { hostile } from './hostile.js';
import { finding, report, rich } from './sample.js';

const ours = new Set(
  '!doctype html head meta title style body header h1 h2 h3 p span b code pre ul li section article details summary a'.split(' '),
);

describe.each([
  ['rich', html(rich)],
  ['hostile', html(hostile)],
])('the page of the %s report', (_name, page) => {
  const tags = [...page.matchAll(/<\/?([!\w]+)([^>]*)>/g)].map(([, name, attributes]) => ({
    name: name as string,
    attributes: attributes as string,
  }));

  test('has no element but its own, each closed', () => {
    expect([...new Set(tags.map(({ name }) => name))].filter((name) => !ours.has(name))).toEqual([]);
    for (const name of ['article', 'code', 'pre', 'details', 'summary', 'a', 'li', 'section'])
      expect(page.split(`<${name}`).length - (name === 'a' ? page.split('<article').length - 1 : 0)).toBe(page.split(`</${name}>`).length);
  });

  test('has no attribute that runs or loads anything', () => {
    const names = tags.flatMap(({ attributes }) => [...attributes.replace(/"[^"]*"/g, '').matchAll(/[\w-]+/g)].map(([name]) => name));
    expect([...new Set(names)].sort()).toEqual(
      ['charset', 'class', 'content', 'href', 'html', 'http-equiv', 'lang', 'name', 'rel'].filter((name) => names.includes(name)),
    );
    for (const [, address] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^https:\/\//);
  });

  test('forbids what it does not have, and allows its own style alone', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] as string;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
    expect(style).not.toMatch(/url\(|@import/);
  });
});

test('an address that is no https address becomes no link', () => {
  expect(html(report({ findings: [finding({ helpUri: 'javascript:alert(1)' })] }))).not.toContain('<a ');
});

test('known findings are folded, with the reason they are known for', () => {
  expect(html(rich)).toMatch(/<details><summary>Waived \(1\)<\/summary>[\s\S]*the auditor \| reviewed/);
});
