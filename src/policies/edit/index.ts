import type { Replacement } from '../../model/place.js';
import type { Span } from '../../model/position.js';
import type { SourceFile } from '../../documents/located.js';
import type { Said } from '../findings.js';
import type { Holder, PolicyRule, PolicySubject, Setting, Wording } from '../rule.js';
import { loosest, renumbered, reworded, strengthened, withoutElement, withoutItem, withoutStatement } from './advice.js';
import type { Edit, Piece } from './change.js';
import { edited } from './change.js';
import { likened, removed, split } from './dead.js';
import { grammarEdits, valueAt, versioned } from './grammar.js';
import { accountOf, limited, namedTest } from './limit.js';
import { enrolmentExempted, mfaDropped, turnedAndExempted } from './mfa.js';
import { strict } from './oidc.js';
import { Verifier } from './verify.js';
import { Written } from './written.js';

/** So many statements are judged again in a run: for each edit that is tried those of the document, and of whoever holds it. */
export const mostEffort = 5000;

interface Editor {
  readonly edit: (said: Said) => Replacement | undefined;
  /** How many statements it has judged again so far. */
  readonly effort: () => number;
}

/**
 * Finds the edits that mend findings: of those that a rule suggests the first that takes the finding away and brings no other.
 * Undefined where somebody has to decide, or the file doesn't write the place plainly.
 */
export function editor(rules: readonly PolicyRule[], holders: readonly Holder[], setting: Setting): Editor {
  const verifier = new Verifier(rules, holders, setting);
  let left = mostEffort;
  const edit = ({ rule, where: { span, subject }, wording }: Said): Replacement | undefined => {
    const suggest = suggestions[rule.id];
    if (suggest === undefined || subject === undefined || left <= 0) return undefined;
    const { file, document } = subject.located;
    const written = new Written(file);
    const found = suggest({ subject, span, wording, written }).find(({ changes }) => {
      const after = edited(document, changes);
      if (after === document || left <= 0) return false;
      left -= verifier.effort(subject);
      return verifier.mends(rule, subject, after);
    });
    return found && replacementOf(found.pieces, file, written);
  };
  return { edit, effort: () => mostEffort - left };
}

interface Place {
  readonly subject: PolicySubject;
  readonly span: Span;
  readonly wording: Wording;
  readonly written: Written;
}

/** What may mend the findings of a rule, the smallest first. */
const suggestions: Readonly<Record<string, (place: Place) => Edit[]>> = {
  'policy-grammar': ({ subject, span, wording: { evidence, fix = '' }, written }) => {
    const code = evidence?.['code'];
    return typeof code === 'string' ? grammarEdits(code, span, fix, subject, written) : [];
  },
  'mfa-missing': ({ subject, wording: { statement, severity } }) =>
    statement === undefined || severity === 'low' ? [] : limited(statement, withMfa, subject.located.file),
  'confused-deputy': ({ subject, wording: { statement } }) => {
    const account = statement && accountOf(statement);
    if (statement === undefined || account === undefined) return [];
    const test = { operator: 'StringEquals', key: 'aws:SourceAccount', value: account };
    return limited(statement, test, subject.located.file);
  },
  'saml-trust': ({ subject, span, wording: { statement, fix = '' }, written }) => {
    const test = namedTest(fix);
    const asked = statement?.conditions.find((each) => each.span === span);
    if (statement === undefined || test === undefined) return [];
    if (asked === undefined) return limited(statement, test, subject.located.file);
    return asked.values.length === 1 ? reworded(asked.values[0], test.value, written) : [];
  },
  'deleted-principal': ({ span, wording: { statement }, written }) =>
    statement === undefined ? [] : withoutItem(statement, span, written),
  'unknown-action': ({ subject, span, wording: { evidence }, written }) => {
    const meant = evidence?.['meant'];
    return typeof meant === 'string' ? reworded(valueAt(subject.located.document, span), meant, written) : [];
  },
  'ineffective-condition': ({ span, wording: { statement, evidence }, written }) => {
    const code = evidence?.['code'];
    return statement === undefined || typeof code !== 'string' ? [] : strengthened(statement, code, span, written);
  },
  'redundant-statement': ({ subject, span, wording: { statement, evidence }, written }) => {
    if (statement === undefined) return [];
    switch (evidence?.['code']) {
      case 'REDUNDANT_STATEMENT':
        return withoutStatement(subject.located.document, statement, written);
      case 'EMPTY_OBJECT_CONDITION':
        return withoutElement(statement, 'Condition', written);
      case 'REDUNDANT_CONDITION_VALUE_NUM':
        return loosest(statement, span, written);
      default:
        return withoutItem(statement, span, written);
    }
  },
  'policy-advice': ({ subject, wording: { statement, evidence }, written }) => {
    const { document } = subject.located;
    if (statement === undefined) return [];
    switch (evidence?.['code']) {
      case 'MISSING_VERSION':
        return versioned(document, written);
      case 'EMPTY_SID_VALUE':
        return withoutElement(statement, 'Sid', written);
      case 'UNIQUE_SIDS_RECOMMENDED':
        return renumbered(subject.policy, statement, written);
      default:
        return [];
    }
  },
  'mfa-bypass': ({ wording: { statement }, written }) => (statement === undefined ? [] : turnedAndExempted(statement, written)),
  'mfa-lockout': ({ subject, wording: { statement }, written }) =>
    statement === undefined
      ? []
      : [
          ...enrolmentExempted(statement, written),
          ...turnedAndExempted(statement, written),
          ...(subject.policy.kind === 'trust' ? mfaDropped(statement, written) : []),
        ],
  'dead-statement': ({ subject, span, wording: { statement }, written }) =>
    statement === undefined
      ? []
      : [
          ...split(statement, written),
          ...likened(statement, span, written),
          ...removed(subject.located.document, subject.policy, statement, written),
        ],
  'oidc-trust': ({ wording: { statement, detail }, written }) => (statement === undefined ? [] : strict(statement, detail ?? '', written)),
};

const withMfa = { operator: 'Bool', key: 'aws:MultiFactorAuthPresent', value: 'true' };

/** One stretch from the first piece to the last; what stands between stays as it is. */
function replacementOf(pieces: readonly Piece[], file: SourceFile, written: Written): Replacement | undefined {
  const sorted = [...pieces].sort((a, b) => a.span.start - b.span.start);
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return undefined;
  let text = '';
  let at = first.span.start;
  for (const piece of sorted) {
    if (piece.span.start < at) return undefined;
    text += written.at({ start: at, end: piece.span.start }) + piece.text;
    at = piece.span.end;
  }
  return { path: file.path, ...file.lines.place({ start: first.span.start, end: last.span.end }), text };
}
