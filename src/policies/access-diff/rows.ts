import type { Gain } from '../../iam/access/difference.js';
import { testText } from '../../iam/access/implication.js';
import type { Reach } from '../../iam/access/reach.js';
import { reachText } from '../../iam/access/reach.js';
import type { AccessMark, AccessPrincipal, AccessRow } from '../../model/access.js';
import { accessMarks } from '../../model/access.js';
import type { Place } from '../../model/place.js';
import type { Marked } from './marks.js';
import type { Source } from './parties.js';

/** A gain with what is to be said of it. */
export interface Told extends Marked {
  readonly gain: Gain<Source>;
  readonly principal: AccessPrincipal;
  /** Set where the tree judged no longer has the place. */
  readonly commit?: string | undefined;
}

/** Rows for reading: what one statement grants in the same way is one row, its actions and resources joined. */
export function rowsOf(told: readonly Told[]): AccessRow[] {
  const single = told.map((each) => rowOf(each));
  const byActions = joined(single, 'actions');
  return joined(joined(byActions, 'resources'), 'who').sort(byWeight);
}

type Joinable = 'actions' | 'resources' | 'who';

/** Joins rows that differ in one list alone. The first place stays. */
function joined(rows: readonly AccessRow[], name: Joinable): AccessRow[] {
  const groups = new Map<string, AccessRow>();
  for (const row of rows) {
    const { place, marks, path, ...rest } = row;
    const key = JSON.stringify({
      ...rest,
      [name]: '',
      path: path ?? '',
      marks: name === 'actions' ? '' : marks,
      line: name === 'actions' ? '' : place.line,
      file: place.path,
    });
    const known = groups.get(key);
    groups.set(key, known === undefined ? row : merged(known, row, name));
  }
  return [...groups.values()];
}

function merged(known: AccessRow, row: AccessRow, name: Joinable): AccessRow {
  const marks = accessMarks.filter((mark) => known.marks.includes(mark) || row.marks.includes(mark));
  return { ...known, marks, [name]: [...new Set([...(known[name] ?? []), ...(row[name] ?? [])])] };
}

function rowOf({ gain, principal, marks, path, commit }: Told): AccessRow {
  const { kind, certain, grant, who, actions, resources, was } = gain;
  const named = principal.kind === 'trust' || principal.kind === 'resource';
  const before =
    kind === 'condition' || kind === 'undenied' ? [...new Set(was.map(({ conditions }) => conditions.map(testText).join(' and ')))] : [];
  return {
    principal,
    change: kind,
    certain,
    marks: accessMarks.filter((mark) => marks.includes(mark)),
    ...(path === undefined ? {} : { path }),
    ...(named ? { who: [reachText(who)], ...except('exceptWho', who) } : {}),
    actions: [reachText(actions)],
    ...except('exceptActions', actions),
    resources: [reachText(resources)],
    ...except('exceptResources', resources),
    conditions: grant.conditions.map(testText),
    ...(kind === 'condition' || kind === 'undenied' ? { conditionsBefore: before.filter((text) => text !== '') } : {}),
    place: placeOf(gain, commit),
  };
}

function except<Name extends string>(name: Name, { none }: Reach): { [key in Name]?: string[] } {
  return none.length === 0 ? {} : ({ [name]: none.map(({ text }) => text).sort() } as { [key in Name]?: string[] });
}

function placeOf({ grant, action }: Gain<Source>, commit: string | undefined): Place {
  const { file } = grant.source;
  return { path: file.path, ...file.lines.place(grant.spans[action] ?? grant.source.span), ...(commit === undefined ? {} : { commit }) };
}

function byWeight(a: AccessRow, b: AccessRow): number {
  return (
    weight(a) - weight(b) ||
    byText(textOf(a), textOf(b)) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  );
}

function weight({ marks, certain, principal }: AccessRow): number {
  const first = marks.length === 0 ? accessMarks.length : Math.min(...marks.map((mark: AccessMark) => accessMarks.indexOf(mark)));
  return (principal.context === 'fixture' ? 100 : 0) + 2 * first + (certain ? 0 : 1);
}

function textOf({ principal, place }: AccessRow): string {
  return `${principal.kind}\0${principal.name}\0${place.path}`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
