import type { Span } from '../model/position.js';
import { actionPlace } from './action-place.js';
import { findAdmin, isAdminUnderConditions } from './admin.js';
import { account } from './catalog.js';
import { isUnavoidable } from './certainty.js';
import type { ConditionTest, Statement } from './document.js';
import { actionMatches, resourceCovers } from './evaluate.js';
import { parseOperator } from './operator.js';
import { compilePattern, partsOf } from './pattern.js';
import { settle, shownText } from './pieces.js';

const action = 'iam:PassRole';

/** A role that nobody has a reason to name: what reaches it reaches any. Of any account, for a policy may name its own. */
const anyRole = compilePattern([`${account}:role/*`]);
const ownRole = /^arn:[^:]*:iam::\d{12}:role\/\*+$/;

export interface PassRoleVerdict {
  readonly statement: Statement;
  readonly span: Span;
}

/** The statements that let any role be passed to any service. Those that allow everything are the administrator's. */
export function findPassRole(statements: readonly Statement[], now: number): readonly PassRoleVerdict[] {
  const open = statements.filter(
    (statement) => passesAny(statement) && !isAdminUnderConditions(statement) && !statements.some((other) => forbids(other, now)),
  );
  if (open.length === 0) return [];
  const admin = new Set(findAdmin(statements, now).map(({ statement }) => statement));
  return open.filter((statement) => !admin.has(statement)).map((statement) => ({ statement, span: actionPlace(statement, action) }));
}

function passesAny(statement: Statement): boolean {
  if (statement.effect !== 'Allow' || actionMatches(statement.actions, action) !== true) return false;
  if (statement.conditions.some(isNarrow)) return false;
  return reachesAnyRole(statement);
}

/** True when the resources hold every role of the account. */
export function reachesAnyRole(statement: Statement): boolean {
  const { resources } = statement;
  if (resources === undefined) return false;
  if (resourceCovers(resources, anyRole)) return true;
  return !resources.negated && resources.values.some((value) => ownRole.test(shownText(settle(partsOf(value) ?? []))));
}

/** The service it is passed to, or the resource it is for, is limited. */
function isNarrow({ key, operator, values }: ConditionTest): boolean {
  const name = key.toLowerCase();
  if (name !== 'iam:passedtoservice' && name !== 'iam:associatedresourcearn' && !name.includes('resourcetag/')) return false;
  const parsed = parseOperator(operator);
  if (parsed === undefined || parsed.family === 'null') return parsed === undefined;
  const everything = values.some((value) => value.type === 'text' && /^\*+(?:\.amazonaws\.com)?$/.test(value.text));
  return !(parsed.wildcards && everything) && !parsed.ifExists && !parsed.negated && parsed.set !== 'all';
}

function forbids(statement: Statement, now: number): boolean {
  if (statement.effect !== 'Deny' || actionMatches(statement.actions, action) !== true) return false;
  return resourceCovers(statement.resources, anyRole) && isUnavoidable(statement, now);
}
