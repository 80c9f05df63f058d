import { describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../src/documents/index.js';
import { checkPolicies } from '../../src/policies/index.js';
import { policiesOf, treeOf } from './read.js';

const admin = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';

const read = (text: string, markdown = true) => readDocuments(treeOf({ 'docs/roles.md': text }), { markdown });

/** `line:column rule` of what is found. */
async function found(text: string): Promise<string[]> {
  const { findings } = checkPolicies({ documents: await read(text), ignores: [] });
  return findings.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
}

describe('policies in the fences of Markdown', () => {
  test('are read only where they are asked for', async () => {
    const text = `\`\`\`json\n${admin}\n\`\`\`\n`;
    expect(policiesOf(await read(text, false))).toEqual([]);
    expect(policiesOf(await read(text))).toHaveLength(1);
  });

  test.each([
    ['a fence', `# Roles\n\n\`\`\`json\n${admin}\n\`\`\`\n`, ['4:56 admin-access']],
    ['one without a language', `text\n\`\`\`\n${admin}\n\`\`\`\n`, ['3:56 admin-access']],
    ['tildes', `~~~ json title="a"\n${admin}\n~~~\n`, ['2:56 admin-access']],
    ['in a list', `1. Attach:\n\n   \`\`\`json\n   ${admin}\n   \`\`\`\n`, ['4:59 admin-access']],
    ['the ends of lines of Windows', `a\r\n\`\`\`json\r\n${admin}\r\n\`\`\`\r\n`, ['3:56 admin-access']],
    ['a longer fence around a shorter one', `\`\`\`\`json\n${admin}\n\`\`\`\`\n\`\`\`json\n[]\n\`\`\`\n`, ['2:56 admin-access']],
    ['two of them', `\`\`\`json\n${admin}\n\`\`\`\n\n\`\`\`json\n${admin}\n\`\`\`\n`, ['2:56 admin-access', '6:56 admin-access']],
    ['one that nobody closes', `\`\`\`json\n${admin}\n`, ['2:56 admin-access']],
    ['another language', `\`\`\`sh\naws iam put-role-policy --policy-document '${admin}'\n\`\`\`\n`, []],
    ['text outside of a fence', `${admin}\n`, []],
  ])('%s', async (_, text, findings) => expect(await found(text)).toEqual(findings));

  test('an excerpt that is no JSON is said, and leaves nothing incomplete', async () => {
    const { units, unread } = await read(`\`\`\`json\n{"Version":"2012-10-17","Statement":[ ... ]}\n\`\`\`\n`);
    expect([units, unread.map(({ path, why, incomplete }) => [path, why, incomplete])]).toEqual([
      [],
      [['docs/roles.md', 'a fence that is not whole JSON', false]],
    ]);
  });
});
