import type { Value } from '../../model/value.js';
import type { GrammarProblem, Policy } from '../document.js';
import { checkStructure } from './structure.js';

/** Adds to `problems` what IAM Access Analyzer calls an error and what can be told without a catalogue of services. */
export function checkGrammar(document: Value, policy: Policy, problems: GrammarProblem[]): void {
  checkStructure(document, policy, problems);
}
