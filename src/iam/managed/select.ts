import type { Value } from '../../model/value.js';
import type { Element } from '../document.js';
import { findAdmin } from '../admin.js';
import { escalationPaths } from '../escalation-paths.js';
import { findEscalations } from '../escalation.js';
import { actionMatches } from '../evaluate.js';
import { findPassRole } from '../pass-role.js';
import { readPolicy } from '../read.js';
import { sensitiveActions } from '../sensitive.js';
import { valueAt } from './value-at.js';

interface Plain {
  Effect: string;
  Action?: string | readonly string[];
  NotAction?: string | readonly string[];
}

interface PlainPolicy {
  readonly Version?: string;
  readonly Statement: Plain | readonly Plain[];
}

const weighty = [...new Set([...escalationPaths.flatMap(({ actions }) => actions), ...sensitiveActions])];
const nowhere = { start: 0, end: 0 };

/** These are known whole, whatever they grant. */
const whole = new Set(['AdministratorAccess', 'PowerUserAccess', 'IAMFullAccess']);

/**
 * What is kept of a managed policy of AWS: nothing, unless the analyses find it to make an administrator, to escalate or
 * to pass any role; then its Denies, and of its Allows the actions that weigh.
 */
export function selectManaged(name: string, document: PlainPolicy, now: number): PlainPolicy | undefined {
  if (whole.has(name)) return document;
  const { statements } = readPolicy(valueAt(document, nowhere), 'identity');
  const set = { statements, holder: 'unknown', name, policyNames: [], boundary: undefined, unseenBoundary: false, facts: { now } } as const;
  const matters =
    findAdmin(statements, now).length > 0 ||
    findPassRole(statements, now).length > 0 ||
    findEscalations(set).some(({ certain }) => certain);
  if (!matters) return undefined;
  const kept = [document.Statement].flat().flatMap((statement) => cut(statement) ?? []);
  return { ...document, Statement: kept };
}

function cut(statement: Plain): Plain | undefined {
  if (statement.Effect !== 'Allow' || statement.Action === undefined) return statement;
  const kept = [statement.Action].flat().filter((text) => weighty.some((action) => actionMatches(element(text), action) === true));
  return kept.length === 0 ? undefined : { ...statement, Action: kept };
}

function element(text: string): Element {
  const value: Value = { type: 'text', text, span: nowhere };
  return { negated: false, values: [value], keySpan: nowhere, span: nowhere };
}
