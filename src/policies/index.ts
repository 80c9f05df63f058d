import type { Documents, LocatedPolicy, Unread } from '../documents/located.js';
import type { Catalog } from '../iam/catalog/catalog.js';
import { isTooLarge } from '../iam/grammar/size.js';
import type { ManagedDocuments } from '../iam/managed/managed.js';
import type { NotChecked, IgnoreComment, Outcome } from '../model/outcome.js';
import type { Clock } from '../model/ports.js';
import type { NotScanned } from '../model/source.js';
import { batchesOf } from './batches.js';
import { reportBroken } from './broken.js';
import { editor } from './edit/index.js';
import { Findings } from './findings.js';
import { outcomeOf, type InUnit, type PoliciesPart } from './parts.js';
import { gather } from './holders.js';
import type { Holder, Setting } from './rule.js';
import { policyRules } from './rules/index.js';
import { unitsByPolicy } from './unit-of.js';
import { unknownsOf } from './unknowns.js';

export { namesManaged } from './managed.js';
export { outcomeOf, tooMuchEffort, type PoliciesPart } from './parts.js';
export { policyRules };
export type { PolicyRule } from './rule.js';

export interface PoliciesInput {
  readonly documents: Documents;
  readonly ignores: readonly IgnoreComment[];
  /** What AWS knows; without it names of actions and keys aren't judged. */
  readonly catalog?: Catalog;
  /** The managed policies of AWS that matter; without them only names are known. */
  readonly managed?: ManagedDocuments | undefined;
  /** Tells whether a date in a condition lies behind us, and how long the check took. */
  readonly clock?: Pick<Clock, 'now'>;
  /** The user's own accounts, as the config names them: to trust those is no finding. */
  readonly ours?: readonly string[];
  /** Rules that the config's `severity` names: of the optional ones these alone are looked for. */
  readonly named?: readonly string[];
}

/** Without a clock, conditions on the date are judged as on this day. */
const someDay = Date.UTC(2026, 10, 1);

/** Judges every policy of one tree. */
export function checkPolicies(input: PoliciesInput): Outcome {
  const start = input.clock?.now() ?? someDay;
  const outcome = outcomeOf([judgePart(input)], input.ignores);
  return { ...outcome, durationMs: input.clock === undefined ? 0 : Math.max(0, input.clock.now() - start) };
}

/** Judges the policies of a part of a tree: of units that have no policy in common with those of another part. */
export function judgePart(input: Omit<PoliciesInput, 'ignores'>): PoliciesPart {
  const setting: Setting = { now: input.clock?.now() ?? someDay, catalog: input.catalog, ours: new Set(input.ours) };
  const { units, unread } = input.documents;
  const findings = new Findings();
  const rules = policyRules.filter(({ id, optional }) => optional !== true || input.named?.includes(id) === true);
  const named: Holder[] = [];
  const crowded: InUnit<NotChecked>[] = [];
  const unknown: InUnit<NotScanned>[] = [];
  for (const batch of batchesOf(units)) {
    const { subjects, holders } = gather({ units: batch }, input.managed);
    const [sound, tooMany] = byCrowd(holders);
    for (const rule of rules) {
      for (const subject of subjects) {
        const { file } = subject.located;
        rule.judge(subject, (span, wording) => findings.add(rule, { file, span, subject }, wording), setting);
      }
      for (const holder of sound) rule.judgeHolder(holder, (where, wording) => findings.add(rule, where, wording, holder), setting);
    }
    for (const holder of sound) if (findings.tellsOf(holder)) named.push(holder);
    const unitOf = unitsByPolicy(batch);
    for (const holder of tooMany) crowded.push({ unit: unitOf(holder.grants[0]?.located), it: tooMuch(holder) });
    for (const { located } of subjects) {
      if (isTooLarge(located.document)) crowded.push({ unit: unitOf(located), it: tooLong(located) });
    }
    for (const subject of subjects) for (const it of unknownsOf(subject)) unknown.push({ unit: unitOf(subject.located), it });
  }
  reportBroken(unread, findings);
  const edits = editor(rules, named, setting);
  findings.mend(rules, edits.edit);
  return {
    findings: findings.list(),
    crowded,
    unknown,
    missing: unread.flatMap(shortfall),
    unread: unread.filter((each) => each.incomplete !== true && each.brokenPolicy !== true).map(asNotScanned),
    ignores: units.flatMap(({ id, ignores = [] }) => ignores.map((it) => ({ unit: id, it }))),
    effort: edits.effort(),
  };
}

/** AWS lets nobody hold more than some hundred; past that, holding each against each takes too long. */
const most = 1000;

function byCrowd(holders: readonly Holder[]): [Holder[], Holder[]] {
  const size = (holder: Holder): number => holder.grants.reduce((sum, { policy }) => sum + policy.statements.length, 0);
  return [holders.filter((holder) => size(holder) <= most), holders.filter((holder) => size(holder) > most)];
}

function tooMuch({ kind, name }: Holder): NotChecked {
  return {
    check: 'policies',
    what: `what the ${kind} ${name} can do over all its policies`,
    why: `it holds more than ${most} statements`,
    fix: 'Give it fewer policies; AWS attaches no such number.',
  };
}

function tooLong({ file, document }: LocatedPolicy): NotChecked {
  return {
    check: 'policies',
    what: `${file.path}:${file.lines.at(document.span.start).line}`,
    why: 'the policy is far larger than AWS takes: of its statements nothing was judged',
    fix: 'Split it into policies that AWS takes, or exclude the file under `paths` in the config file.',
  };
}

function shortfall(each: Unread): NotChecked[] {
  if (each.incomplete !== true) return [];
  return [
    {
      check: 'policies',
      what: each.path,
      why: withPlace(each),
      fix: 'Mend the file so that it can be read, or exclude it under `paths` in the config file.',
    },
  ];
}

function asNotScanned(each: Unread): NotScanned {
  return { path: each.path, why: withPlace(each) };
}

function withPlace({ why, span, file }: Unread): string {
  if (span === undefined || file === undefined) return why;
  const { line, column } = file.lines.at(span.start);
  return `${why} (line ${line}, column ${column})`;
}
