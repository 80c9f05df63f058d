import type { AccessMark, AccessRow, PartyKind } from '../model/access.js';
import type { Part } from './code-parts.js';
import { placeName, shortId } from './place.js';

/** One row of the table that a reviewer reads, each cell in pieces that a surface escapes. */
export interface AccessCells {
  readonly marks: readonly string[];
  readonly principal: readonly Part[];
  readonly actions: readonly Part[];
  readonly resources: readonly Part[];
  readonly conditions: readonly Part[];
  readonly where: readonly Part[];
}

/** The heads of the table, in the order of the cells. */
export const accessHeads = ['Who', 'Gains', 'On', 'Under condition', 'Where'] as const;

/** A list in a cell is cut here; the report has all of it. */
const mostItems = 6;

const markWords: Readonly<Record<AccessMark, string>> = {
  admin: 'administrator',
  'privilege-escalation': 'privilege escalation',
  public: 'open to anyone',
  trust: 'trust',
  'pass-role': 'passes roles',
  sensitive: 'sensitive',
};

/** What a row says, in the words of every surface. */
export function accessCells(row: AccessRow): AccessCells {
  return {
    marks: row.marks.map((mark) =>
      mark === 'privilege-escalation' && row.path !== undefined ? `${markWords[mark]} (${row.path.join(' + ')})` : markWords[mark],
    ),
    principal: principalOf(row),
    actions: [...verbOf(row), ...list(row.actions, row.exceptActions)],
    resources: resourcesOf(row),
    conditions: conditionsOf(row),
    where: [code(placeName(shortPlace(row))), ...(row.place.commit === undefined ? [] : [plain(` in ${shortId(row.place.commit)}`)])],
  };
}

/** One line, for what was taken away. */
export function lossParts(row: AccessRow): Part[] {
  const { principal, actions, resources, where } = accessCells({ ...row, conditions: [] });
  return [...principal, plain(': '), ...actions, plain(' on '), ...resources, plain(' ('), ...where, plain(')')];
}

const plain = (text: string): Part => ({ code: false, text });
const code = (text: string): Part => ({ code: true, text });

const kindWords: Readonly<Record<PartyKind, string>> = {
  user: 'user',
  group: 'group',
  role: 'role',
  'permission-set': 'permission set',
  unknown: 'whoever holds',
  trust: 'role',
  resource: 'policy',
  boundary: 'everyone under the boundary',
  scp: 'everyone under the SCP',
  rcp: 'everyone under the RCP',
  session: 'everyone under the session policy',
  endpoint: 'everyone through the endpoint policy',
};

function principalOf({ principal, who, exceptWho }: AccessRow): Part[] {
  if (who !== undefined)
    return list(
      who.map((each) => (each === '*' ? 'anyone' : each)),
      exceptWho,
    );
  const notes = [
    principal.new === true ? 'new' : '',
    principal.gone === true ? 'gone' : '',
    principal.context === 'fixture' ? 'a test or example' : '',
  ];
  const said = notes.filter((note) => note !== '').join(', ');
  return [plain(`${kindWords[principal.kind]} `), code(principal.name), ...(said === '' ? [] : [plain(` (${said})`)])];
}

function verbOf({ change, certain }: AccessRow): Part[] {
  if (change === 'undenied') return [plain(certain ? 'no longer denied: ' : 'perhaps no longer denied: ')];
  return certain ? [] : [plain('perhaps ')];
}

function resourcesOf({ principal, resources, exceptResources }: AccessRow): Part[] {
  if (principal.kind !== 'trust' && principal.kind !== 'resource') return list(resources, exceptResources);
  const holder = [plain(principal.kind === 'trust' ? 'the role ' : `the ${principal.service ?? 'resource'} policy `), code(principal.name)];
  const own = resources.length === 1 && resources[0] === 'itself';
  return own ? holder : [...holder, plain(': '), ...list(resources, exceptResources)];
}

function conditionsOf({ change, conditions, conditionsBefore }: AccessRow): Part[] {
  const now = conditions.length === 0 ? [plain('none')] : [...joined(cut(conditions), ' and '), ...rest(conditions)];
  if (conditionsBefore === undefined) return now;
  const before = [...joined(cut(conditionsBefore), ' or '), ...rest(conditionsBefore)];
  if (change === 'undenied') return [...now, plain(before.length === 0 ? '; denied before' : '; denied before when '), ...before];
  return [...now, plain('; before: '), ...(before.length === 0 ? [plain('none')] : before)];
}

function list(items: readonly string[], except: readonly string[] = []): Part[] {
  const shown = joined(cut(items), ', ');
  const more = rest(items);
  const without = except.length === 0 ? [] : [plain(' except '), ...joined(cut(except), ', '), ...rest(except)];
  return [...shown, ...more, ...without];
}

function cut(items: readonly string[]): readonly string[] {
  return items.slice(0, mostItems);
}

function rest(items: readonly string[]): Part[] {
  return items.length <= mostItems ? [] : [plain(` and ${items.length - mostItems} more`)];
}

function joined(items: readonly string[], between: string): Part[] {
  return items.flatMap((item, i) => (i === 0 ? [code(item)] : [plain(between), code(item)]));
}

function shortPlace({ place: { path, line } }: AccessRow): { path: string; line?: number } {
  return line === undefined ? { path } : { path, line };
}
