import type { Hole, Value } from '../../model/value.js';
import { member, textOf } from '../../model/value.js';
import { functionOf } from './function.js';
import { Resolver } from './resolver.js';
import type { Given, Template } from './template.js';
import { table } from '../../model/table.js';

/** A stack that a template makes of another file of the tree. */
export interface NestedStack {
  /** As the template has it, beside its own path. */
  readonly file: string;
  /** What is handed to the parameters of the other template. */
  readonly given: ReadonlyMap<string, Given>;
}

/** Types of nested stacks, with the property that says where their template is. */
const locations: Readonly<Record<string, string>> = table({
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
});

/**
 * The stacks of a template whose own templates are files: a path as `aws cloudformation package` takes it, or the asset that
 * the CDK writes beside. https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
 */
export function nestedStacksOf(template: Template): NestedStack[] {
  const stacks = [...template.resources.values()].filter(({ type }) => locations[type] !== undefined);
  if (stacks.length === 0) return [];
  const resolver = new Resolver(template);
  return stacks.flatMap((stack): NestedStack[] => {
    const asset = textOf(member(stack.metadata, 'aws:asset:path'));
    const file = asset ?? textOf(member(stack.properties, locations[stack.type] as string));
    if (file === undefined || /^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('/') || resolver.isNeverMade(stack)) return [];
    const given = new Map<string, Given>();
    const parameters = member(stack.properties, 'Parameters');
    for (const { key, value } of parameters?.type === 'map' ? parameters.entries : []) {
      const found = resolver.resolve(value);
      if (found !== undefined)
        given.set(key, { value: outside(found, stack.id), fixed: functionOf(value) === undefined && scalar(value) !== undefined });
    }
    return [{ file, given }];
  });
}

/** The text of what a parameter can be given as it is written. */
function scalar(value: Value): string | undefined {
  if (value.type === 'number') return value.raw;
  return value.type === 'boolean' ? String(value.value) : textOf(value);
}

/** A value as another template sees it: names of this one mean nothing there. */
function outside(value: Value, stack: string): Value {
  const text = scalar(value);
  if (text !== undefined) return { type: 'text', text, span: value.span };
  switch (value.type) {
    case 'list':
      return { ...value, items: value.items.map((item) => outside(item, stack)) };
    case 'either':
      return { type: 'either', options: value.options.map((option) => outside(option, stack)), span: value.span };
    case 'partial': {
      const parts = value.parts.map((part) => (typeof part === 'string' ? part : renamed(part, stack)));
      return parts.some((part) => typeof part === 'string') || value.parts.every(isPseudo)
        ? { ...value, parts }
        : { type: 'unknown', why: 'what the stack around it makes', span: value.span };
    }
    default:
      return value.type === 'unknown' ? value : { type: 'unknown', why: 'what the stack around it gives', span: value.span };
  }
}

function isPseudo(part: string | Hole): boolean {
  return typeof part !== 'string' && part.reference.startsWith('AWS::');
}

function renamed(hole: Hole, stack: string): Hole {
  return isPseudo(hole) ? hole : { ...hole, reference: `${stack} ${hole.reference}` };
}
