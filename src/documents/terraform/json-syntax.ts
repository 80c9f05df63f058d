import type { Span } from '../../model/position.js';
import type { MapValue, Value } from '../../model/value.js';
import type { SyntaxProblem } from '../../model/syntax.js';
import { parseTemplate } from '../../syntax/hcl/parse.js';
import type { Block, Body, Expression } from '../../syntax/hcl/tree.js';
import { parseJson } from '../../syntax/json.js';
import { bodyOfObject } from './blocks.js';
import { table } from '../../model/table.js';

/** Blocks of a configuration, and how many names stand above their bodies. */
const labels: Readonly<Record<string, number>> = table({ resource: 2, data: 2, variable: 1, output: 1, module: 1, locals: 0 });

/** Terraform's JSON syntax (https://developer.hashicorp.com/terraform/language/syntax/json) as the body that it says. */
export function jsonBody(text: string): { readonly body: Body; readonly problem: SyntaxProblem | undefined } {
  const { value, problems } = parseJson(text);
  const blocks: Block[] = [];
  if (value?.type === 'map') {
    for (const { key, keySpan, value: under } of value.entries) {
      const depth = labels[key];
      if (depth !== undefined) collect(key, depth, [], under, keySpan, blocks);
    }
  }
  return { body: { attributes: [], blocks }, problem: value === undefined ? problems[0] : undefined };
}

/** The values that a file such as `terraform.tfvars.json` gives to variables. */
export function jsonValues(text: string): ReturnType<typeof jsonBody> {
  const { value, problems } = parseJson(text);
  const body: Body = value?.type === 'map' ? bodyOf(value) : { attributes: [], blocks: [] };
  return { body, problem: value === undefined ? problems[0] : undefined };
}

function collect(type: string, depth: number, names: readonly string[], value: Value, keySpan: Span, blocks: Block[]): void {
  if (value.type === 'list') for (const item of value.items) collect(type, depth, names, item, keySpan, blocks);
  else if (value.type !== 'map') return;
  else if (depth === 0) blocks.push({ type, labels: names, body: bodyOf(value), span: { start: keySpan.start, end: value.span.end } });
  else for (const each of value.entries) collect(type, depth - 1, [...names, each.key], each.value, each.keySpan, blocks);
}

function bodyOf(map: MapValue): Body {
  const expression = expressionOf(map);
  return expression.type === 'object' ? bodyOfObject(expression) : { attributes: [], blocks: [] };
}

function expressionOf(value: Value): Expression {
  const { span } = value;
  switch (value.type) {
    case 'map':
      return {
        type: 'object',
        items: value.entries.map(({ key, keySpan, value: under }) => ({ key: literal(key, keySpan), value: expressionOf(under) })),
        span,
      };
    case 'list':
      return { type: 'tuple', items: value.items.map(expressionOf), span };
    case 'text': {
      const { outer = () => span.start } = value;
      const template = /[$%]\{/.test(value.text) ? parseTemplate(value.text) : undefined;
      if (template === undefined) return { type: 'template', pieces: [{ kind: 'text', text: value.text, outer }], span };
      return { ...(replaced(template, span, outer) as typeof template), span };
    }
    case 'number':
      return { type: 'number', raw: value.raw, span };
    case 'boolean':
      return { type: 'boolean', value: value.value, span };
    default:
      return { type: 'null', span };
  }
}

function literal(text: string, span: Span): Expression {
  return { type: 'template', pieces: [{ kind: 'text', text, outer: (index) => span.start + 1 + index }], span };
}

/** The same tree with the places of the string that it was read from. */
function replaced(node: unknown, around: Span, outer: (index: number) => number): unknown {
  if (Array.isArray(node)) return node.map((item) => replaced(item, around, outer));
  if (typeof node === 'function') return (index: number) => outer((node as (index: number) => number)(index));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]): [string, unknown] => {
      if (key !== 'span') return [key, replaced(value, around, outer)];
      const { start, end } = value as Span;
      return [key, { start: outer(start), end: Math.max(outer(start), outer(end)) }];
    }),
  );
}
