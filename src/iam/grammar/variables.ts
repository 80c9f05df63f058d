import type { Value } from '../../model/value.js';
import { actionTexts } from '../action-text.js';
import type { Policy, Statement } from '../document.js';
import { parseOperator } from '../operator.js';
import type { Problems } from './problems.js';
import { shown } from './problems.js';

/**
 * Policy variables, `${aws:username}`. Only what reads as one is judged: other `${…}` are a template's, filled before
 * AWS sees them.
 */
export function checkVariables(statement: Statement, policy: Policy, problems: Problems): void {
  const { actions } = statement;
  if (actions !== undefined && actionTexts(actions).some((text) => text?.hasVariable === true))
    for (const value of actions.values) forbid(value, 'Action', problems);
  for (const { value } of statement.principals?.entries ?? []) forbid(value, 'Principal', problems);
  for (const value of statement.resources?.values ?? []) checkForm(value, policy, problems);
  for (const test of statement.conditions) {
    const operator = parseOperator(test.operator);
    const fits = operator === undefined || operator.family === 'string' || operator.family === 'arn';
    for (const value of test.values) {
      if (fits) checkForm(value, policy, problems);
      else if (value.type === 'text' && variable.test(value.text)) {
        problems.add(
          'INVALID_VARIABLE_FOR_OPERATOR',
          value.span,
          `${test.operator} can't compare with a variable.`,
          'Use a String or Arn operator, or write the value out.',
        );
      }
    }
  }
}

/** A prefix of AWS's own keys, so that a template's `${name}` and `${AWS::Region}` are left alone. */
const prefix =
  '(?:aws|saml|sts|ec2|s3|iam|cognito-identity\\.amazonaws\\.com|graph\\.facebook\\.com|www\\.amazon\\.com|accounts\\.google\\.com)';
const variable = new RegExp(`\\$\\{\\s*${prefix}:(?!:)[^}]*\\}`, 'i');
const opened = new RegExp(`\\$\\{\\s*${prefix}:(?!:)([^}]*)(\\}?)`, 'gi');

function forbid(value: Value, element: string, problems: Problems): void {
  if (value.type === 'text' && variable.test(value.text)) {
    problems.add(
      'VARIABLE_UNSUPPORTED_IN_ELEMENT',
      value.span,
      `${element} can't have a variable.`,
      'Write the value out; variables stand in Resource and Condition.',
    );
  }
}

function checkForm(value: Value, policy: Policy, problems: Problems): void {
  if (value.type !== 'text' || !value.text.includes('${')) return;
  const { text, span } = value;
  if (text.includes('${}'))
    problems.add('EMPTY_VARIABLE', span, 'A variable has no name.', 'Name the condition key between the braces: ${aws:username}.');
  let sound = false;
  for (const [whole, name = '', close] of text.matchAll(opened)) {
    if (close === '')
      problems.add('MISSING_BRACE_IN_VARIABLE', span, `The variable in "${shown(whole)}" is not closed.`, 'Add the closing brace.');
    else if ((name.match(/'/g) ?? []).length % 2 === 1)
      problems.add(
        'MISSING_QUOTE_IN_VARIABLE',
        span,
        `The default in "${shown(whole)}" is not closed.`,
        "Write it between two single quotes: ${aws:PrincipalTag/team, 'none'}.",
      );
    else if (/\s/.test(name.replace(/,\s*'[^']*'\s*$/, '')) || /^\$\{\s/.test(whole))
      problems.add('UNSUPPORTED_SPACE_IN_VARIABLE', span, `The variable in "${shown(whole)}" has a space.`, 'Remove the space.');
    else sound = true;
  }
  const old = policy.version === '2008-10-17' || policy.version === undefined;
  if (sound && old && !policy.problems.some(({ code }) => code === 'INVALID_VERSION')) {
    problems.add(
      'VARIABLE_UNSUPPORTED_IN_VERSION',
      span,
      'In version 2008-10-17, which a policy without Version has, a variable is plain text.',
      'Write "Version": "2012-10-17".',
    );
  }
}
