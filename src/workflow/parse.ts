import { LineIndex } from '../model/position.js';
import { parseYaml } from '../syntax/yaml.js';
import { readWorkflow } from './read.js';
import type { UnreadWorkflow, Workflow } from './workflow.js';

/** Longer files are not parsed; GitHub takes no workflow over 1 MB. In UTF-16 units. */
const limit = 1024 * 1024;

/** One workflow file. Never throws. */
export function parseWorkflow(path: string, text: string): Workflow | UnreadWorkflow {
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
  return root?.type === 'map' ? readWorkflow(path, lines, root) : { path, why: 'holds no workflow' };
}
