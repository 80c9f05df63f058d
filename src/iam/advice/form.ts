import type { Span } from '../../model/position.js';
import type { Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import { actionTexts } from '../action-text.js';
import type { Policy, Statement } from '../document.js';
import type { Remark } from '../fit/remark.js';
import { shown } from '../grammar/problems.js';
import type { PolicyKind } from '../kind.js';
import { table } from '../../model/table.js';

/** Kinds whose Sids needn't differ; of the others the grammar asks it. */
const lenient: readonly PolicyKind[] = ['resource', 'scp', 'rcp', 'endpoint'];

/**
 * What AWS takes but advises against in the way a document is written: no Version, empty elements, a Sid twice, a wildcard in
 * the name of a service. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
export function findFormAdvice(document: Value, policy: Policy): readonly Remark[] {
  const [first] = policy.statements;
  if (first === undefined) return [];
  const found: Remark[] = [];
  if (document.type === 'map' && policy.kind !== 'rcp' && !document.entries.some(({ key }) => key.toLowerCase() === 'version')) {
    found.push({
      code: 'MISSING_VERSION',
      message: 'The policy has no Version, so AWS reads it as of 2008-10-17, which takes ${...} for plain text.',
      fix: 'Add "Version": "2012-10-17".',
      span: document.span,
      statement: first,
      severity: 'low',
    });
  }
  found.push(...repeatedSids(policy));
  for (const statement of policy.statements) found.push(...findEmpty(statement), ...wildServices(statement));
  return found;
}

function repeatedSids({ kind, statements }: Policy): Remark[] {
  if (!lenient.includes(kind)) return [];
  const seen = new Set<string>();
  return statements.flatMap((statement): Remark[] => {
    const { sid } = statement;
    if (sid === undefined || sid === '' || statement.uncertain === true || sid.includes('${')) return [];
    const twice = seen.has(sid);
    seen.add(sid);
    if (!twice) return [];
    return [
      {
        code: 'UNIQUE_SIDS_RECOMMENDED',
        message: `The Sid "${shown(sid)}" stands twice in this policy.`,
        fix: 'Give each statement its own Sid.',
        span: entry(statement.value, 'Sid')?.value.span ?? statement.span,
        statement,
        severity: 'low',
      },
    ];
  });
}

/** The elements and tests of a statement that hold nothing. Whether it can still match is another question. */
export function findEmpty(statement: Statement): readonly Remark[] {
  if (statement.uncertain === true) return [];
  const low = lowOf(statement);
  const found: Remark[] = [];
  for (const { key, keySpan, value } of statement.value.entries) {
    const code = emptyCode(key, value);
    if (code !== undefined) found.push(low(code, keySpan, `The ${key} is empty.`, `Write the ${key} that is meant, or remove it.`));
  }
  for (const { key, value } of operatorsOf(statement)) {
    for (const test of value.type === 'map' ? value.entries : []) {
      if (test.value.type !== 'list' || test.value.items.length > 0) continue;
      const message = `${shown(key)} has no value to compare ${shown(test.key)} with.`;
      found.push(low(emptyTest(key), test.keySpan, message, 'Write the values that are meant.'));
    }
  }
  return found;
}

function wildServices(statement: Statement): readonly Remark[] {
  if (statement.uncertain === true) return [];
  const { actions } = statement;
  if (actions === undefined) return [];
  const found: Remark[] = [];
  for (const [i, action] of actionTexts(actions).entries()) {
    // What names its service names no wildcard in it.
    if (action === undefined || action.stem === undefined || action.service !== undefined) continue;
    const service = action.text.slice(0, Math.max(0, action.text.indexOf(':')));
    if (!/[*?]/.test(service) || /^\*+$/.test(service)) continue;
    const message = `"${shown(service)}" stands for services that nobody named, those to come included.`;
    const { span } = actions.values[i] as Value;
    found.push(lowOf(statement)('WILDCARD_IN_SERVICE_NAME', span, message, 'Name each service whole.'));
  }
  return found;
}

function lowOf(statement: Statement) {
  return (code: string, span: Span, message: string, fix: string): Remark => ({ code, message, fix, span, statement, severity: 'low' });
}

function operatorsOf(statement: Statement): readonly { readonly key: string; readonly value: Value }[] {
  const condition = entry(statement.value, 'Condition')?.value;
  return condition?.type === 'map' ? condition.entries : [];
}

const arrays: Record<string, string> = table({
  Action: 'ACTION',
  NotAction: 'ACTION',
  Resource: 'RESOURCE',
  NotResource: 'RESOURCE',
});

function emptyCode(key: string, value: Value): string | undefined {
  if (value.type === 'text' && value.text !== '') return undefined;
  if (key === 'Sid') return value.type === 'text' && value.text === '' ? 'EMPTY_SID_VALUE' : undefined;
  if (value.type === 'list' && value.items.length === 0) return arrays[key] === undefined ? undefined : `EMPTY_ARRAY_${arrays[key]}`;
  if ((key !== 'Principal' && key !== 'NotPrincipal') || value.type !== 'map') return undefined;
  if (value.entries.length === 0) return 'EMPTY_OBJECT_PRINCIPAL';
  return value.entries.some((each) => each.value.type === 'list' && each.value.items.length === 0) ? 'EMPTY_ARRAY_PRINCIPAL' : undefined;
}

function emptyTest(operator: string): string {
  if (/^ForAllValues:/i.test(operator)) return 'EMPTY_ARRAY_CONDITION_FORALLVALUES';
  if (/^ForAnyValue:/i.test(operator)) return 'EMPTY_ARRAY_CONDITION_FORANYVALUE';
  return /IfExists$/i.test(operator) ? 'EMPTY_ARRAY_CONDITION_IFEXISTS' : 'EMPTY_ARRAY_CONDITION';
}
