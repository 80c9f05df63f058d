import type { MapValue, Value } from '../model/value.js';
import { entry } from '../model/value.js';
import type { GrammarProblem, Policy, Statement } from './document.js';
import { checkGrammar } from './grammar/index.js';
import { isTooLarge } from './grammar/size.js';
import { branchesOf } from './branches.js';
import type { PolicyKind } from './kind.js';
import { readStatement } from './read-statement.js';

/**
 * Reads a policy document and says why AWS would refuse it. Never throws: what can't be read as a statement is left out,
 * what can't be known stays unknown. Of duplicate keys the last counts. A statement with branches is read once a branch.
 */
export function readPolicy(document: Value, kind: PolicyKind, service?: string): Policy {
  const statements: Statement[] = [];
  for (const option of isTooLarge(document) ? [] : options(document)) {
    const certain = document.type !== 'either';
    if (option.type !== 'map') continue;
    for (const found of statementsOf(entry(option, 'Statement')?.value, certain)) {
      const branches = branchesOf(found.value);
      if (branches === undefined) statements.push(readStatement(found.value, statements.length, found.certain));
      else for (const branch of branches) statements.push({ ...readStatement(branch, statements.length, false), value: found.value });
    }
  }
  const problems: GrammarProblem[] = [];
  const policy: Policy = {
    kind,
    ...(service === undefined ? {} : { service }),
    version: versionOf(document),
    statements,
    problems,
    span: document.span,
  };
  checkGrammar(document, policy, problems);
  return policy;
}

/** The values of which one will hold: the options of `either` at any depth, else the value itself. */
export function options(value: Value): readonly Value[] {
  return value.type === 'either' ? value.options.flatMap(options) : [value];
}

interface FoundStatement {
  readonly value: MapValue;
  readonly certain: boolean;
}

function statementsOf(value: Value | undefined, certain: boolean): FoundStatement[] {
  if (value === undefined) return [];
  if (value.type === 'map') return [{ value, certain }];
  if (value.type === 'either') return value.options.flatMap((option) => statementsOf(option, false));
  return value.type === 'list' ? value.items.flatMap((item) => statementsOf(item, certain)) : [];
}

function versionOf(document: Value): string | undefined {
  const version = document.type === 'map' ? entry(document, 'Version')?.value : undefined;
  return version?.type === 'text' ? version.text : undefined;
}
