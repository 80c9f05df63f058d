import { describe, expect, test } from '@jest/globals';
import { parseHcl, parseTemplate } from '../../src/syntax/hcl/parse.js';
import type { Expression, TemplatePiece } from '../../src/syntax/hcl/tree.js';

const expressionOf = (text: string): Expression | undefined => parseHcl(`x = ${text}\n`).attributes[0]?.expression;

/** The expression as nested words. */
function sketch(expression: Expression | undefined): string {
  switch (expression?.type) {
    case undefined:
      return '-';
    case 'template':
      return `"${expression.pieces.map(pieceSketch).join('|')}"`;
    case 'number':
      return expression.raw;
    case 'boolean':
      return String(expression.value);
    case 'name':
      return expression.name;
    case 'attribute':
      return `${sketch(expression.of)}.${expression.name}`;
    case 'index':
      return `${sketch(expression.of)}[${sketch(expression.key)}]`;
    case 'splat':
      return `${sketch(expression.of)}[*]`;
    case 'call':
      return `${expression.name}(${expression.inputs.map(sketch).join(' ')}${expression.spread ? '...' : ''})`;
    case 'tuple':
      return `[${expression.items.map(sketch).join(' ')}]`;
    case 'object':
      return `{${expression.items.map(({ key, value }) => `${sketch(key)}=${sketch(value)}`).join(' ')}}`;
    case 'conditional':
      return `(${sketch(expression.condition)} ? ${sketch(expression.yes)} : ${sketch(expression.no)})`;
    case 'binary':
      return `(${sketch(expression.left)} ${expression.operator} ${sketch(expression.right)})`;
    case 'unary':
      return `${expression.operator}${sketch(expression.operand)}`;
    case 'for':
      return `for ${expression.names.join()} in ${sketch(expression.collection)}: ${sketch(expression.key)} ${sketch(expression.value)} if ${sketch(expression.condition)}`;
    case 'null':
    case 'given':
      return expression.type;
  }
}

function pieceSketch(piece: TemplatePiece): string {
  return piece.kind === 'text' ? piece.text : piece.kind === 'value' ? `\${${sketch(piece.expression)}}` : piece.kind;
}

describe('expressions', () => {
  test.each([
    ['1 + 2 * 3 == 7 && !true || a', '((((1 + (2 * 3)) == 7) && !true) || a)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a.b[0].c["d"][*].e.*.f', 'a.b[0].c["d"][*].e[*].f'],
    ['a.0.b', 'a[0].b'],
    ['f(a, [1, 2,], b...)', 'f(a [1 2] b...)'],
    ['provider::aws::arn_parse("x")', 'provider::aws::arn_parse("x")'],
    ['{ a = 1, "b" : 2\n (c) = 3 # note\n "d" = 4 }', '{"a"=1 "b"=2 c=3 "d"=4}'],
    ['[for k, v in x : v if k != "a"]', 'for k,v in x: - v if (k != "a")'],
    ['{ for v in x : v.k => v... }', 'for v in x: v.k v if -'],
    ['"a${b}c$${d}%%{e}"', '"a|${b}|c${d}%{e}"'],
    ['"\\u0041\\n\\"${"n${1}"}"', '"A\n"|${"n|${1}"}"'],
    ['(\n  1\n  + 2\n)', '(1 + 2)'],
    ['<<EOT\na ${b}\nEOT', '"a |${b}|\n"'],
    ['<<-EOT\n    a\n      b\n    EOT', '"a\n  b\n"'],
    ['/* c */ 1 // d', '1'],
    ['f(<<A\nx\nA\n, 1)', 'f("x\n" 1)'],
  ])('%s', (text, expected) => {
    expect(sketch(expressionOf(text))).toBe(expected);
  });

  test('each character of a text knows its place', () => {
    const text = 'x = <<-E\n    a\n      b${c}d\n    E\ny = "\\"q\\u0041z"\n';
    const [first, second] = parseHcl(text).attributes;
    const places = (expression: Expression | undefined): string[] =>
      expression?.type === 'template'
        ? expression.pieces.flatMap((piece) => (piece.kind === 'text' ? [...piece.text].map((_, i) => text[piece.outer(i)] ?? '') : []))
        : [];
    expect(places(first?.expression).join('')).toBe('a\n  bd\n');
    expect(places(second?.expression).join('')).toBe('\\q\\z');
  });
});

describe('a mistake costs its block only', () => {
  const good = 'resource "a" "good" {\n  x = 1\n}\n';

  test.each([
    'resource "a" "b" {\n  x = [1, 2\n}\n',
    'resource "a" "b" {\n  x = "no end\n}\n',
    'resource "a" "b" {\n  x = <<EOT\nno end\n}\n',
    'resource "a" "b" {\n  x = ${1}\n',
    'resource "a" "b" {\n',
    '<<<<<<< HEAD\n',
    '/* no end\n',
    '}\n',
    'resource "a" "b" {\n  x = "${"\n}\n',
  ])('%j', (bad) => {
    const { blocks, problems } = parseHcl(`${good}${bad}${good}`);
    expect(problems.length).toBeGreaterThan(0);
    expect(blocks.map(({ labels }) => labels[1])).toEqual(['good', 'good']);
  });
});

describe('no input throws', () => {
  const many = 100_000;
  test.each([
    ['brackets', `x = ${'['.repeat(many)}`],
    ['parentheses', `x = ${'('.repeat(many)}`],
    ['objects', `x = ${'{a='.repeat(many)}`],
    ['signs', `x = ${'!'.repeat(many)}`],
    ['sums', `x = 1${'+1'.repeat(many)}\n`],
    ['steps', `x = a${'.b'.repeat(many)}\n`],
    ['conditions', `x = ${'a?b:'.repeat(many)}`],
    ['templates', `x = ${'"${'.repeat(many)}`],
    ['blocks', 'a {\n'.repeat(many)],
    ['heredocs', 'resource "a" "b" {\n x = <<E\n'.repeat(many)],
    ['directives', `x = "${'%{if a}'.repeat(many)}"`],
    ['quotes', '"'.repeat(many)],
    ['nothing', ''],
    ['a byte order mark', '\ufeffx = 1'],
    ['zeros', '\0'.repeat(many)],
  ])('%s', (_, text) => {
    expect(Array.isArray(parseHcl(text).problems)).toBe(true);
    expect(['template', undefined]).toContain(parseTemplate(text)?.type);
  });
});
