import { textOf } from '../../model/value.js';
import type { Policy, Statement } from '../document.js';
import { actionMatches } from '../evaluate.js';
import type { Problems } from './problems.js';

/** Roles Anywhere tags every session with the certificate and names its source: without the right to, it can't start one. */
const needed = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];

/**
 * A role that Roles Anywhere is to take on has to allow it three actions, in one statement or several.
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 */
export function checkRolesAnywhere({ kind, statements }: Policy, problems: Problems): void {
  if (kind !== 'trust') return;
  const allows = statements.filter((statement) => statement.effect === 'Allow' && namesIt(statement));
  const first = allows.find(({ actions }) => actionMatches(actions, 'sts:AssumeRole') === true);
  if (first?.actions === undefined) return;
  const missing = needed.filter((action) => allows.every(({ actions }) => actionMatches(actions, action) === false));
  if (missing.length === 0) return;
  problems.add(
    'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
    first.actions.span,
    `Roles Anywhere can't start a session without ${missing.join(' and ')}.`,
    `Allow all of ${needed.join(', ')}.`,
  );
}

function namesIt({ principals }: Statement): boolean {
  return (
    principals?.negated === false &&
    principals.entries.some(({ type, value }) => type === 'Service' && /^rolesanywhere\.amazonaws\.com(?:\.cn)?$/.test(textOf(value) ?? ''))
  );
}
