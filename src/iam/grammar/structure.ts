import type { MapValue, Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { Policy } from '../document.js';
import type { Problems } from './problems.js';
import { checkRepeated, isComputed, shown } from './problems.js';

const elements = ['Version', 'Id', 'Statement'];
export const versions = ['2012-10-17', '2008-10-17'];

/** The document as a whole: its type, its keys, its version, its list of statements. */
export function checkStructure(document: Value, policy: Policy, problems: Problems): void {
  if (isComputed(document)) return;
  if (document.type === 'text' && /^\s*[{[]/.test(document.text)) {
    return problems.add(
      'JSON_SYNTAX_ERROR',
      document.span,
      'The text that stands for the policy is no valid JSON.',
      'Correct its JSON syntax.',
    );
  }
  if (document.type !== 'map') return problems.type(document.span, 'The policy document', 'an object with Version and Statement');
  checkRepeated(document, problems);
  for (const { key, keySpan } of document.entries) {
    if (elements.includes(key)) continue;
    const near = elements.find((name) => name.toLowerCase() === key.toLowerCase());
    const fix = near === undefined ? 'Remove it, or move it into a statement.' : `Write it as ${near}.`;
    problems.add('INVALID_POLICY_ELEMENT', keySpan, `A policy has no element "${shown(key)}".`, fix);
  }
  checkVersion(document, policy, problems);
  checkStatements(document, entry(document, 'Statement')?.value, problems);
}

function checkVersion(document: MapValue, policy: Policy, problems: Problems): void {
  const version = entry(document, 'Version')?.value;
  if (version === undefined && policy.kind === 'rcp') {
    problems.add('MISSING_VERSION', document.span, 'A resource control policy must have a Version.', 'Add "Version": "2012-10-17".');
  }
  if (version === undefined || isComputed(version)) return;
  if (version.type !== 'text') return problems.type(version.span, 'Version', 'the text "2012-10-17"');
  const allowed = policy.kind === 'rcp' ? versions.slice(0, 1) : versions;
  if (!allowed.includes(version.text)) {
    problems.add('INVALID_VERSION', version.span, `"${shown(version.text)}" is no version of the policy language.`, 'Write "2012-10-17".');
  }
}

function checkStatements(document: Value, statement: Value | undefined, problems: Problems): void {
  if (statement === undefined) {
    return problems.add(
      'MISSING_STATEMENT',
      document.span,
      'The document has no Statement.',
      'Add a Statement element with at least one statement.',
    );
  }
  if (isComputed(statement) || statement.type === 'map') return;
  if (statement.type !== 'list') return problems.type(statement.span, 'Statement', 'a list of statements');
  if (statement.items.length === 0) {
    problems.add('MISSING_STATEMENT', statement.span, 'The list of statements is empty.', 'Add at least one statement.');
  }
  for (const item of statement.items) {
    if (item.type !== 'map' && !isComputed(item)) problems.type(item.span, 'A statement', 'an object');
  }
}
