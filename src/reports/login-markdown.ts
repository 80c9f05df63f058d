import type { ConditionRow, LoginReport, LoginTarget } from '../model/login-report.js';
import type { Budget } from './budget.js';
import { codeSpan, markdownCell } from './escape-markdown.js';
import { conditionCells, targetSentence } from './login-words.js';

const head = '| Condition | Token has | Policy wants | Matched |\n| --- | --- | --- | --- |';

/** The section of the summary on the live login: each role with what came of it, and its conditions beside the token's claims. */
export function loginSection({ roles, mustRefuse }: LoginReport, budget: Budget, whole: string): string[] {
  const targets = [...roles.map((target) => ({ target, refusal: false })), ...mustRefuse.map((target) => ({ target, refusal: true }))];
  if (targets.length === 0) return [];
  const shown = budget.fit(targets, ({ target, refusal }) => block(target, refusal));
  if (shown.length < targets.length) shown.push(`${targets.length - shown.length} more in ${whole}.\n`);
  return ['### Login', '', ...shown];
}

function block(target: LoginTarget, refusal: boolean): string {
  const { role, conditions = [] } = target;
  const title = `${refusal ? 'Must be refused' : 'Role'} ${codeSpan(role)}: ${markdownCell(targetSentence(target, refusal))}`;
  return `${[title, '', ...(conditions.length === 0 ? [] : [head, ...conditions.map(row), ''])].join('\n')}`;
}

function row(condition: ConditionRow): string {
  const { test, got, want, wantHidden, matched } = conditionCells(condition);
  const wanted = wantHidden ? 'not shown' : want.map((value) => codeSpan(value)).join(' or ');
  return `| ${codeSpan(test)} | ${got.plain ? markdownCell(got.text) : codeSpan(got.text)} | ${wanted} | ${matched} |`;
}
