import type { MapValue, Value } from '../../model/value.js';
import { entry } from '../../model/value.js';
import { parseRange } from '../address.js';
import type { ConditionTest, Statement } from '../document.js';
import { operatorNames, parseOperator } from '../operator.js';
import { checkConditionKey } from './condition-keys.js';
import { checkIds } from './ids.js';
import type { Problems } from './problems.js';
import { checkRepeated, isComputed, shown } from './problems.js';
import { checkRequestedRegion } from './regions.js';

export function checkConditions(statement: Statement, problems: Problems): void {
  const condition = entry(statement.value, 'Condition')?.value;
  if (condition === undefined || isComputed(condition)) return;
  if (condition.type !== 'map') return problems.type(condition.span, 'Condition', 'an object of operators');
  checkRepeated(condition, problems);
  for (const { key, keySpan, value } of condition.entries) {
    checkOperator(key, keySpan, problems);
    if (value.type === 'map') checkBlock(value, problems);
    else if (!isComputed(value)) problems.type(value.span, `What ${shown(key)} compares`, 'an object of condition keys');
  }
  for (const test of statement.conditions) if (test.key !== '') checkTest(test, problems);
}

function checkOperator(written: string, span: MapValue['span'], problems: Problems): void {
  const operator = parseOperator(written);
  if (operator === undefined) {
    const plain = written
      .toLowerCase()
      .replace(/^[a-z]+:/, '')
      .replace(/ifexists$/, '');
    const near = operatorNames.find((name) => name.toLowerCase() === plain || name.toLowerCase() === plain.replace(/s$/, ''));
    const fix =
      near === undefined
        ? `Write an operator of AWS, such as StringEquals.`
        : `Write ${near}, with no prefix other than ForAllValues: or ForAnyValue:.`;
    problems.add('INVALID_CONDITION_OPERATOR', span, `"${shown(written)}" is no condition operator.`, fix);
  } else if (operator.family === 'null' && operator.ifExists) {
    problems.add(
      'NULL_WITH_IF_EXISTS',
      span,
      "Null can't be combined with IfExists: it asks itself whether the key exists.",
      'Write Null.',
    );
  }
}

function checkBlock(block: MapValue, problems: Problems): void {
  const seen = new Map<string, string>();
  checkRepeated(block, problems);
  for (const { key, keySpan } of block.entries) {
    const known = seen.get(key.toLowerCase());
    if (known !== undefined && known !== key) {
      problems.add(
        'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
        keySpan,
        `The condition key ${shown(key)} stands twice in this block, in another case.`,
        'Merge the values under one key.',
      );
    }
    seen.set(key.toLowerCase(), key);
  }
}

function checkTest(test: ConditionTest, problems: Problems): void {
  checkConditionKey(test, problems);
  checkRequestedRegion(test, problems);
  checkIds(test, problems);
  const types = new Set<Value['type']>();
  for (const value of test.values) {
    if (isComputed(value)) continue;
    if (value.type === 'null' || value.type === 'map' || value.type === 'list')
      problems.type(value.span, `A value of ${shown(test.key)}`, 'a text, a number or a boolean');
    else types.add(value.type);
  }
  if (types.size > 1) {
    problems.add(
      'INVALID_CONDITION_DATA_TYPE',
      test.span,
      `The values of ${shown(test.key)} are of different JSON types.`,
      'Write them all as texts.',
    );
  }
  checkValues(test, problems);
}

function checkValues(test: ConditionTest, problems: Problems): void {
  const operator = parseOperator(test.operator);
  const texts = test.values.flatMap((value) =>
    value.type === 'text' ? [value.text] : value.type === 'boolean' ? [String(value.value)] : [],
  );
  if (operator?.family === 'bool' || operator?.family === 'null') {
    const distinct = new Set(texts.map((text) => text.toLowerCase()));
    if (distinct.has('true') && distinct.has('false')) {
      problems.add(
        'INVALID_CONDITION_MULTIPLE_BOOLEAN',
        test.span,
        `${test.operator} on ${shown(test.key)} has both true and false.`,
        'Keep the one that is meant.',
      );
    }
  }
  if (operator?.family !== 'ip') return;
  for (const value of test.values) {
    if (value.type === 'text' && !value.text.includes('${') && parseRange(value.text) === undefined) {
      problems.add(
        'TYPE_MISMATCH_IP_RANGE',
        value.span,
        `"${shown(value.text)}" is no IP address or range.`,
        'Write an address such as 192.0.2.1 or a range such as 192.0.2.0/24.',
      );
    }
  }
}
