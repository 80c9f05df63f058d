import { expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { scan } from './run.js';

const make = new Generator(5150);

async function found(text: string): Promise<string[]> {
  const { findings } = await scan([{ path: 'a.txt', content: text }]);
  return findings.map(({ rule, evidence }) => (typeof evidence?.accessKeyId === 'string' ? `${rule} ${evidence.accessKeyId}` : rule));
}

/** Each gives the code that makes one value. */
const makings: Readonly<Record<string, (value: string, cut: number) => string>> = {
  'f-string of two literals': (value, cut) => `f"{'${value.slice(0, cut)}'}{'${value.slice(cut)}'}"`,
  'f-string that begins with text': (value, cut) => `f"${value.slice(0, cut)}{'${value.slice(cut)}'}"`,
  'template of JavaScript': (value, cut) => `\`\${'${value.slice(0, cut)}'}${value.slice(cut)}\``,
  'template that ends with a literal': (value, cut) => `\`${value.slice(0, cut)}\${"${value.slice(cut)}"}\``,
  'interpolation of Ruby': (value, cut) => `"#{'${value.slice(0, cut)}'}${value.slice(cut)}"`,
  'interpolation of C#': (value, cut) => `$"{"${value.slice(0, cut)}"}${value.slice(cut)}"`,
  'format! of Rust': (value, cut) => `format!("${value.slice(0, cut)}{}", "${value.slice(cut)}")`,
  'format! in three places': (value, cut) => `format!("{}{}{}", "${value.slice(0, 5)}", "${value.slice(5, cut)}", "${value.slice(cut)}")`,
  'percent of Python': (value, cut) => `"${value.slice(0, cut)}%s" % "${value.slice(cut)}"`,
  'percent with a tuple': (value, cut) => `"%s${value.slice(5, cut)}%s" % ("${value.slice(0, 5)}", "${value.slice(cut)}")`,
  'format with a number': (value, cut) => `"{1}${value.slice(5, cut)}{0}".format("${value.slice(cut)}", "${value.slice(0, 5)}")`,
  'Sprintf of Go': (value, cut) => `fmt.Sprintf("%s${value.slice(cut)}", "${value.slice(0, cut)}")`,
  'slice of Python': (value) => `"${turned(value)}"[::-1]`,
  'reversed of Python': (value) => `"".join(reversed("${turned(value)}"))`,
  'split, reverse and join': (value) => `"${turned(value)}".split('').reverse().join('')`,
  'spread and reverse': (value) => `[...'${turned(value)}'].reverse().join('')`,
  strrev: (value) => `strrev('${turned(value)}')`,
  'reverse of Ruby': (value) => `'${turned(value)}'.reverse`,
  'reverse of Perl': (value) => `scalar reverse('${turned(value)}')`,
  'a builder of Java': (value) => `new StringBuilder("${turned(value)}").reverse().toString()`,
  'rev of a shell': (value) => `$(echo ${turned(value)} | rev)`,
  '%w of Ruby': (value, cut) => `%w[${value.slice(0, 6)} ${value.slice(6, cut)} ${value.slice(cut)}].join`,
  '%w with a separator': (value, cut) => `%w(${value.slice(0, cut)} ${value.slice(cut)}).join('')`,
  'qw of Perl': (value, cut) => `join("", qw(${value.slice(0, cut)} ${value.slice(cut)}))`,
};

const turned = (value: string): string => [...value].reverse().join('');

test.each(Object.entries(makings))('a pair that code puts together: %s', async (_, write) => {
  for (let i = 0; i < 6; i++) {
    const id = make.id();
    const text = `aws_id = ${write(id, 7 + i)}\naws_secret = ${write(make.secret(), 11 + 3 * i)}\n`;
    expect(await found(text)).toEqual([`access-key-pair ${id}`]);
  }
});

test('strings that are turned round or put together and make nothing are silent', async () => {
  const words = [
    `s = "${make.bytes(20).toString('hex')}"[::-1]\n`,
    'name = "AIKA".reverse + "ABCDEFGHIJKLMNOPAIKA".reverse\n',
    `id = "${make.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 16)}AIKA"\n`,
    'key = format!("AKIA{}", suffix)\nkey = "AKIA%s" % random_tail()\n',
    'key = f"AKIA{\'X\' * 16}"\nsecret = f"{first}{second}"\n',
    'names = %w[aws secret AKIA key].join\n',
    'log.Printf("%s%s", "aws", "secret")\nprint("{}/{}".format("AKIA", "secret"))\n',
    `const awsHash = \`\${"${make.bytes(10).toString('hex')}"}${make.bytes(10).toString('hex')}\`;\n`,
  ];
  for (const text of words) expect(await found(text)).toEqual([]);
});
