import { describe, expect, test } from '@jest/globals';
import { scan } from './run.js';
import { Generator } from './generate.js';

const make = new Generator(4711);

/** Code that says nothing, of about so many characters. */
function code(length: number): string {
  const line = 'function next(list) { return list.map((each) => each.aws.name); } // secret\n';
  return line.repeat(Math.ceil(length / line.length));
}

const ruleAndLine = (content: string) =>
  scan([{ path: 'bundle.js', content }]).then(({ findings }) => findings.map(({ rule, place }) => [rule, place.line]));

const lineOf = (content: string, part: string): number => content.slice(0, content.indexOf(part)).split('\n').length;

describe('large contents', () => {
  test.each([
    ['at its beginning', 0, 400_000],
    ['in its middle', 200_000, 200_000],
    ['at its end', 400_000, 0],
  ])('a pair in one is found %s, at its line', async (_where, before, after) => {
    const [id, secret] = [make.id(), make.secret()];
    const content = `${code(before)}aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n${code(after)}`;
    expect(await ruleAndLine(content)).toEqual([['access-key-pair', lineOf(content, secret)]]);
  });

  test('a pair whose halves stand far apart is one all the same', async () => {
    const [id, secret] = [make.id(), make.secret()];
    const content = `${code(150_000)}accessKeyId: '${id}',\n${code(25_000)}secretAccessKey: '${secret}',\n${code(150_000)}`;
    expect(await ruleAndLine(content)).toEqual([['access-key-pair', lineOf(content, secret)]]);
  });

  test('characters of several bytes before a find do not move it', async () => {
    const secret = make.secret();
    const content = `${'// – „größer“ 🙂\n'.repeat(20_000)}AWS_SECRET_ACCESS_KEY=${secret}\n${code(100_000)}`;
    const { findings } = await scan([{ path: 'bundle.js', content }]);
    expect(findings.map(({ place }) => [place.line, place.column])).toEqual([[20_001, 23]]);
  });

  test('a credentials file in base64 is found whatever its length', async () => {
    const inner = `${'# nothing here\n'.repeat(8000)}[default]\naws_access_key_id = ${make.id()}\naws_secret_access_key = ${make.secret()}\n`;
    const content = `${code(100_000)}const file = "${Buffer.from(inner).toString('base64')}";\n${code(100_000)}`;
    expect((await ruleAndLine(content)).map(([rule]) => rule)).toEqual(['access-key-pair']);
  });

  test('a second version that differs by a key alone is read where it differs', async () => {
    const empty = `${code(100_000)}const key = '';\n${code(100_000)}`;
    const secret = make.secret();
    const full = empty.replace("const key = '';", `const awsSecretAccessKey = '${secret}';`);
    const { findings } = await scan([
      { path: 'old.js', content: empty },
      { path: 'new.js', content: full },
      { path: 'old2.js', content: `${empty} ` },
    ]);
    expect(findings.map(({ rule, place }) => [rule, place.path])).toEqual([['secret-access-key', 'new.js']]);
  });
});
