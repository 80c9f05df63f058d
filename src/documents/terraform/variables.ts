import type { Value } from '../../model/value.js';
import type { Evaluator } from './evaluate.js';
import { attribute } from './folder.js';
import type { Folder } from './folder.js';
import { guarded } from './refer.js';
import type { Scope } from './scope.js';
import { scopeOf } from './scope.js';
import { unknown } from './worked.js';
import type { Worked } from './worked.js';

/** More callers than this make an argument unknown. */
const callerLimit = 4;

/**
 * What a variable is: what the folder's variable files set, else what those that call the folder as a module give, else its
 * default. An empty default says nothing, since it is there to be overridden; one that is sensitive is unknown.
 */
export function variable(name: string, { folder, strict }: Scope, evaluator: Evaluator): Worked | undefined {
  const set = folder.set.get(name);
  if (set !== undefined) {
    return guarded(folder, `var ${name}`, () => evaluator.evaluate(set.expression, scopeOf(folder, set.base)));
  }
  const given = folder.callers.length === 0 ? undefined : guarded(folder, `given ${name}`, () => fromCallers(name, folder, evaluator));
  if (given !== undefined && given.type !== 'null') return given;
  const declared = folder.variables.get(name);
  if (declared === undefined) return undefined;
  const { body } = declared.block;
  const span = { start: declared.block.span.start + declared.base, end: declared.block.span.end + declared.base };
  const hole: Worked = isText(body, evaluator, scopeOf(folder, declared.base))
    ? { type: 'partial', parts: [{ reference: `var.${name}` }], span }
    : unknown(`var.${name}`, span);
  const written = attribute(body, 'default');
  if (written === undefined || attribute(body, 'sensitive') !== undefined) return hole;
  const value = guarded(folder, `default ${name}`, () => evaluator.evaluate(written.expression, scopeOf(folder, declared.base)));
  if (value?.type === 'null') return { ...hole, unset: true };
  return strict || value === undefined || isEmpty(value) ? hole : value;
}

function isText(body: Parameters<typeof attribute>[0], evaluator: Evaluator, scope: Scope): boolean {
  const type = attribute(body, 'type')?.expression;
  if (type?.type === 'name') return type.name === 'string' || type.name === 'number';
  if (type === undefined) return true;
  const value = type.type === 'template' ? evaluator.evaluate(type, scope) : undefined;
  return value?.type === 'text' && (value.text === 'string' || value.text === 'number');
}

function isEmpty(value: Value): boolean {
  if (value.type === 'text') return value.text === '';
  if (value.type === 'list') return value.items.length === 0;
  return value.type === 'map' && value.entries.length === 0;
}

function fromCallers(name: string, folder: Folder, evaluator: Evaluator): Worked | undefined {
  if (folder.callers.length > callerLimit) return undefined;
  const values: Worked[] = [];
  for (const { folder: caller, call } of folder.callers) {
    const written = attribute(call.block.body, name);
    if (written === undefined) return undefined;
    const repeated = ['for_each', 'count'].some((each) => attribute(call.block.body, each) !== undefined);
    const names = new Map<string, Value>();
    if (repeated) for (const each of ['each', 'count']) names.set(each, unknown(`${each} of a module`, call.block.span));
    values.push(evaluator.evaluate(written.expression, scopeOf(caller, call.base, names)));
  }
  const [first, ...more] = values;
  if (first === undefined) return undefined;
  return more.length === 0 ? first : { type: 'either', options: values, span: first.span };
}
