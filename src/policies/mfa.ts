import { anybodyAt } from '../iam/caller.js';
import type { Statement } from '../iam/document.js';
import type { MfaSet, MfaVerdict } from '../iam/mfa/index.js';
import { judgeCeiling, judgePerson, judgeRole, judgeTrust } from '../iam/mfa/index.js';
import { ownersOf, statementsOf } from './holdings.js';
import type { Holder, HolderReport, PolicySubject, Report, Setting, Wording } from './rule.js';

type MfaRule = MfaVerdict['rule'];

const kept = new WeakMap<object, readonly MfaVerdict[]>();

/** Judged once, read by the three rules. */
function once(key: object, judge: () => readonly MfaVerdict[]): readonly MfaVerdict[] {
  const known = kept.get(key) ?? judge();
  kept.set(key, known);
  return known;
}

/** What the identity policies of one holder, taken together, say of MFA. */
export function reportHolder(rule: MfaRule, holder: Holder, report: HolderReport, setting: Setting): void {
  const verdicts = heldVerdicts(holder, setting);
  if (verdicts.length === 0) return;
  const owners = ownersOf(holder);
  for (const verdict of verdicts) {
    const subject = owners.get(verdict.statement);
    if (verdict.rule !== rule || subject === undefined) continue;
    report({ file: subject.located.file, span: verdict.span, subject }, wordingOf(verdict));
  }
}

function heldVerdicts(holder: Holder, setting: Setting): readonly MfaVerdict[] {
  return once(holder, () => {
    const own = setOf(statementsOf(holder), holder, setting);
    const { boundary } = holder;
    const set = boundary !== undefined && 'policy' in boundary ? { ...own, boundary: boundary.policy.statements } : own;
    if (holder.kind === 'role' || holder.kind === 'permission-set') return judgeRole(set);
    const verdicts = judgePerson(set);
    return verdicts.some(isOpen) && areMembersKept(holder, setting) ? verdicts.filter((verdict) => !isOpen(verdict)) : verdicts;
  });
}

const isOpen = ({ rule }: MfaVerdict): boolean => rule !== 'mfa-lockout';

/** A group is its members: what all of them are kept from by other policies of theirs, nobody does through it. */
function areMembersKept({ members }: Holder, setting: Setting): boolean {
  return members !== undefined && !members.some((member) => heldVerdicts(member, setting).some(isOpen));
}

function setOf(statements: readonly Statement[], holder: Pick<Holder, 'kind' | 'name'>, { now }: Setting): MfaSet {
  const facts = holder.kind === 'user' ? { now, userName: holder.name } : anybodyAt(now);
  return { statements, holder: holder.kind, name: holder.name, facts };
}

/** What a trust or resource policy, or a ceiling, says of MFA by itself. */
export function reportDocument(rule: MfaRule, subject: PolicySubject, report: Report, setting: Setting): void {
  for (const verdict of once(subject, () => judgeDocument(subject, setting))) {
    if (verdict.rule === rule) report(verdict.span, wordingOf(verdict));
  }
}

function judgeDocument({ policy, located }: PolicySubject, setting: Setting): readonly MfaVerdict[] {
  const set = setOf(policy.statements, { kind: 'unknown', name: located.name ?? '' }, setting);
  switch (policy.kind) {
    case 'identity':
      return [];
    case 'trust':
      return judgeTrust(set, true);
    case 'resource':
      return judgeTrust(set, false);
    case 'scp':
      return judgeCeiling(set, true);
    case 'boundary':
      return judgeCeiling(
        set,
        located.holders.some(({ kind }) => kind === 'role'),
      );
    default:
      return judgeCeiling(set, false);
  }
}

function wordingOf({ severity, statement, message, fix, passes, actions, rule }: MfaVerdict): Wording {
  return {
    message,
    fix,
    severity,
    statement,
    evidence: {
      effect: statement.effect ?? 'Allow',
      ...(passes === undefined ? {} : { passes: [...passes] }),
      ...(actions === undefined || actions.length === 0 ? {} : { actions: [...actions] }),
    },
    detail: rule,
  };
}
