import { LineIndex } from '../model/position.js';
import { parseYaml } from '../syntax/yaml.js';
import { member, textOf, type MapValue, type Value } from '../model/value.js';
import { plainText } from './plain.js';
import { readWorkflow, stepsOf } from './read.js';
import type { Action, UnreadWorkflow, Workflow } from './workflow.js';

/** Longer files are not parsed; GitHub takes no workflow over 1 MB. In UTF-16 units. */
const limit = 1024 * 1024;

/** One workflow file. Never throws. */
export function parseWorkflow(path: string, text: string): Workflow | UnreadWorkflow {
  const read = rootOf(path, text);
  if ('why' in read) return read;
  return read.root === undefined ? { path, why: 'holds no workflow' } : readWorkflow(path, read.lines, read.root);
}

/** One `action.yml`; undefined when it isn't composite, or can't be read. Never throws. */
export function parseAction(path: string, text: string): Action | undefined {
  const read = rootOf(path, text);
  if ('why' in read || read.root === undefined) return undefined;
  const runs = member(read.root, 'runs');
  if (textOf(member(runs, 'using'))?.toLowerCase() !== 'composite') return undefined;
  const given = member(read.root, 'inputs');
  const inputs = given?.type === 'map' ? given.entries.map(({ key, value }) => [key.toLowerCase(), defaultOf(value)] as const) : [];
  return { path, lines: read.lines, inputs: new Map(inputs), steps: stepsOf(member(runs, 'steps')) };
}

function defaultOf(input: Value): string | undefined {
  const value = member(input, 'default');
  return value === undefined || value.type === 'null' ? '' : plainText(value);
}

function rootOf(path: string, text: string): { readonly lines: LineIndex; readonly root: MapValue | undefined } | UnreadWorkflow {
  if (text.length > limit) return { path, why: 'larger than any workflow may be', incomplete: true };
  const lines = new LineIndex(text);
  const documents = parseYaml(text);
  const [problem] = documents.flatMap(({ problems }) => problems);
  if (problem !== undefined) {
    return {
      path,
      why: `line ${lines.at(problem.span.start).line} is no YAML that a workflow could have: ${problem.message}`,
      incomplete: true,
    };
  }
  const root = documents[0]?.value;
  return { lines, root: root?.type === 'map' ? root : undefined };
}
