import type { ConditionTest } from '../document.js';
import { multiValuedKeys, nearestGlobalKey, taggedKeys } from '../global-keys.js';
import { parseOperator } from '../operator.js';
import type { Problems } from './problems.js';
import { shown } from './problems.js';

/** The form of a condition key, and what can be told of the keys that are the same everywhere. */
export function checkConditionKey(test: ConditionTest, problems: Problems): void {
  const { key, keySpan } = test;
  const name = key.toLowerCase();
  if (key.includes('${')) return;
  if (!/^[^\s:]+:[^\s].*$/s.test(key) || key !== key.trim()) {
    return problems.add(
      'INVALID_CONDITION_KEY_FORMAT',
      keySpan,
      `"${shown(key)}" is no condition key: it doesn't have the form prefix:name.`,
      'Write the key with its prefix, for example aws:SourceIp.',
    );
  }
  if (name === 'aws:arn') {
    return problems.add('UNSUPPORTED_GLOBAL_CONDITION_KEY', keySpan, 'The key aws:ARN is no longer supported.', 'Write aws:PrincipalArn.');
  }
  if (taggedKeys.includes(name)) {
    return problems.add('MISSING_TAG_KEY_IN_CONDITION', keySpan, `${shown(key)} needs the name of a tag.`, `Write ${shown(key)}/tag-key.`);
  }
  const near = nearestGlobalKey(name);
  if (near !== undefined) {
    return problems.add('INVALID_GLOBAL_CONDITION_KEY', keySpan, `There is no global condition key ${shown(key)}.`, `Write ${near}.`);
  }
  const operator = parseOperator(test.operator);
  if (operator !== undefined && operator.family !== 'null' && operator.set === undefined && multiValuedKeys.includes(name)) {
    problems.add(
      'MISSING_QUALIFIER',
      keySpan,
      `${shown(key)} has several values: the operator must say whether all or any of them count.`,
      `Write ForAllValues:${test.operator} or ForAnyValue:${test.operator}.`,
    );
  }
}
