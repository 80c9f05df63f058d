import { actionPlace } from '../iam/action-place.js';
import { findExposures } from '../iam/exposure/index.js';
import type { ActionTable } from '../iam/exposure/actions.js';
import type { Catalog } from '../iam/catalog/catalog.js';
import { ownersOf, statementsOf } from './holdings.js';
import type { Holder, HolderReport, Setting } from './rule.js';

/** So many actions are named in a message, and in the evidence. */
const named = 3;
const mostEvidence = 25;

/** What a rule says of statements that grant actions of a table on everything. */
export interface ExposureWords {
  readonly table: (catalog: Catalog) => ActionTable;
  /** What the holder can do: 'read data of every resource of a kind'. */
  readonly can: string;
}

/** Reports each statement of a holder that grants actions of a table on everything they work on. Silent without a catalog. */
export function reportExposures(holder: Holder, report: HolderReport, { catalog, now }: Setting, { table, can }: ExposureWords): void {
  const { grants, boundary } = holder;
  if (catalog === undefined || grants.length === 0) return;
  const bounds = boundary !== undefined && 'policy' in boundary ? boundary.policy.statements : undefined;
  const found = findExposures(statementsOf(holder), table(catalog), { catalog, now, boundary: bounds });
  if (found.length === 0) return;
  const subjects = ownersOf(holder);
  for (const { statement, actions } of found) {
    const subject = subjects.get(statement);
    if (subject === undefined) continue;
    const [first = ''] = actions;
    const rest = actions.length - named;
    const list = actions.slice(0, named).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    report(
      { file: subject.located.file, span: actionPlace(statement, first), subject },
      {
        message: `This statement lets its holder ${can}: ${list}.`,
        statement,
        evidence: { actions: actions.slice(0, mostEvidence), count: actions.length },
      },
    );
  }
}
