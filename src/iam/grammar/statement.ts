import type { MapValue, Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import type { Policy, Statement } from '../document.js';
import type { Problems } from './problems.js';
import { checkRepeated, isComputed, shown } from './problems.js';

const elements = ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
const known = new Set(elements);
const pairs = [
  ['Action', 'NotAction'],
  ['Resource', 'NotResource'],
  ['Principal', 'NotPrincipal'],
] as const;

/** One statement: its elements, and which of them go together. */
export function checkStatement(statement: Statement, policy: Policy, problems: Problems): void {
  const { value } = statement;
  checkRepeated(value, problems);
  for (const { key, keySpan } of value.entries) {
    if (known.has(key)) continue;
    const near = elements.find(
      (name) => name.toLowerCase() === key.toLowerCase().replace(/s$/, '') || name.toLowerCase() === key.toLowerCase(),
    );
    const fix = near === undefined ? 'Remove it.' : `Write it as ${near}.`;
    problems.add('INVALID_POLICY_ELEMENT', keySpan, `A statement has no element "${shown(key)}".`, fix);
  }
  for (const [name, negated] of pairs) {
    const both = entry(value, negated);
    if (both !== undefined && entry(value, name) !== undefined) {
      problems.add(
        'UNSUPPORTED_ELEMENT_COMBINATION',
        both.keySpan,
        `A statement can't have both ${name} and ${negated}.`,
        `Remove ${name} or ${negated}.`,
      );
    }
  }
  checkEffect(value, problems);
  if (statement.actions === undefined) {
    problems.add('MISSING_ACTION', statement.span, 'The statement has neither Action nor NotAction.', 'Add an Action element.');
  }
  if (statement.resources === undefined && needsResource(policy)) {
    problems.add('MISSING_RESOURCE', statement.span, 'The statement has neither Resource nor NotResource.', 'Add a Resource element.');
  }
  for (const name of ['Action', 'NotAction', 'Resource', 'NotResource']) checkTexts(value, name, problems);
}

/** Only those resource policies are held to a Resource whose service asks for one: an ECR repository's has none. */
function needsResource({ kind, service }: Policy): boolean {
  if (kind === 'resource') return service === 's3' || service === 'kms';
  return kind !== 'trust';
}

function checkEffect(value: MapValue, problems: Problems): void {
  const effect = entry(value, 'Effect')?.value;
  if (effect === undefined)
    return problems.add('MISSING_EFFECT', value.span, 'The statement has no Effect.', 'Add "Effect": "Allow" or "Effect": "Deny".');
  if (isComputed(effect)) return;
  if (effect.type !== 'text') return problems.type(effect.span, 'Effect', 'the text "Allow" or "Deny"');
  if (effect.text !== 'Allow' && effect.text !== 'Deny') {
    problems.add('INVALID_EFFECT', effect.span, `"${shown(effect.text)}" is no effect.`, 'Write "Allow" or "Deny", with a capital.');
  }
}

function checkTexts(value: MapValue, name: string, problems: Problems): void {
  const found = entry(value, name)?.value;
  if (found === undefined) return;
  for (const item of found.type === 'list' ? found.items : [found]) {
    if (!isText(item)) problems.type(item.span, name, 'a text or a list of texts');
  }
}

function isText(value: Value): boolean {
  return value.type === 'text' || isComputed(value);
}
