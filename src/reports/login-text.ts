import type { LoginReport, LoginTarget } from '../model/login-report.js';
import { conditionCells, targetSentence } from './login-words.js';

/** The live login for a terminal or log, a line each: what came of a role, and the conditions of one that was not let in. */
export function loginLines({ roles, mustRefuse }: LoginReport): string[] {
  const targets = [...roles.map((target) => lines(target, false)), ...mustRefuse.map((target) => lines(target, true))];
  return targets.flat();
}

function lines(target: LoginTarget, refusal: boolean): string[] {
  const title = `${target.role}: ${targetSentence(target, refusal)}`;
  const conditions = target.state === 'ok' ? [] : (target.conditions ?? []);
  return [
    title,
    ...conditions.map((condition) => {
      const { test, got, want, wantHidden, matched } = conditionCells(condition);
      const has = got.text === 'not shown' && got.plain ? 'what the token has is not shown' : `the token has ${got.text}`;
      return `  ${matched}: ${test}: ${has}, ${wantHidden ? 'what the policy wants is not shown' : `the policy wants ${want.join(' or ')}`}`;
    }),
  ];
}
