import { findAdmin, isAdminUnderConditions } from '../admin.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogAction } from '../catalog/service.js';
import { isUnavoidable, isVacuous } from '../certainty.js';
import type { Statement } from '../document.js';
import { actionMatches, actionsAmong } from '../evaluate.js';
import type { ActionTable } from './actions.js';
import { deniesAll, reachesAll } from './unbounded.js';

export { credentialActions, dataActions, permissionActions } from './actions.js';

/** A statement that grants actions of a table on everything they work on. */
export interface Exposure {
  readonly statement: Statement;
  /** In AWS's spelling. */
  readonly actions: readonly string[];
}

export interface ExposureFacts {
  readonly catalog: Catalog;
  readonly now: number;
  /** The statements of the holder's boundary, where it has one that is known. */
  readonly boundary: readonly Statement[] | undefined;
}

/**
 * The statements of one principal that grant actions of a table where nothing limits the resource: no name, no condition that
 * keeps anybody out, no Deny and no boundary. What grants everything is the administrator's finding.
 */
export function findExposures(statements: readonly Statement[], table: ActionTable, facts: ExposureFacts): Exposure[] {
  const { catalog, now, boundary } = facts;
  // Most statements name no action of the table: that is asked first.
  const naming = statements.flatMap((statement) => {
    if (statement.effect !== 'Allow' || statement.uncertain === true) return [];
    const named = actionsAmong(statement.actions, table);
    return named.length === 0 ? [] : [{ statement, named }];
  });
  if (naming.length === 0) return [];
  const denials = statements.concat(boundary ?? []).filter((each) => each.effect === 'Deny' && isUnavoidable(each, now));
  const admin = new Set(findAdmin(statements, now).map(({ statement }) => statement));
  return naming.flatMap(({ statement, named }) => {
    if (admin.has(statement) || isAdminUnderConditions(statement) || !isVacuous(statement.conditions, now)) return [];
    const actions = named.filter((action) => {
      const known = catalog.actions(action)[0];
      if (known === undefined || !reachesAll(statement, known)) return false;
      return !denials.some((each) => isDenied(each, action, known)) && isWithin(boundary, action);
    });
    return actions.length === 0 ? [] : [{ statement, actions }];
  });
}

function isDenied(denial: Statement, action: string, known: CatalogAction): boolean {
  return actionMatches(denial.actions, action) === true && deniesAll(denial, known);
}

function isWithin(boundary: readonly Statement[] | undefined, action: string): boolean {
  return boundary === undefined || boundary.some((each) => each.effect === 'Allow' && actionMatches(each.actions, action) !== false);
}
