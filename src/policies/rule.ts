import type { LocatedPolicy, ManagedPolicy, SourceFile } from '../documents/located.js';
import type { Catalog } from '../iam/catalog/catalog.js';
import type { Policy, Statement } from '../iam/document.js';
import type { HolderKind, PolicyKind } from '../iam/kind.js';
import type { Evidence } from '../model/finding.js';
import type { Span } from '../model/position.js';
import type { ExampleRule } from '../model/rule.js';
import type { Severity } from '../model/severity.js';

/** A policy document as JSON, with what the file around it would say. */
export interface PolicyExample {
  readonly document: unknown;
  /** Default: identity. */
  readonly kind?: PolicyKind;
  readonly service?: string;
  /** Default: unknown. A trust policy's holder is its role. */
  readonly holder?: { readonly kind: HolderKind; readonly name: string };
  /** Further identity policies of the same holder. */
  readonly alongside?: readonly unknown[];
  /** Managed policies of the same holder, by ARN. */
  readonly managed?: readonly string[];
  /** The holder's trust policy, where `document` is an identity policy of a role. */
  readonly trust?: unknown;
  /** The holder's boundary, where `document` is an identity policy. */
  readonly boundary?: unknown;
}

/** One policy document where it stands. */
export interface PolicySubject {
  readonly located: LocatedPolicy;
  readonly policy: Policy;
}

/** Everything that one principal holds; a policy that nobody is known to hold makes a holder of its own. */
export interface Holder {
  readonly kind: HolderKind | 'unknown';
  /** The name or logical id; of an unknown holder the policy's name or file. */
  readonly name: string;
  /** Identity policies, those of its groups included. */
  readonly grants: readonly PolicySubject[];
  readonly managed: readonly ManagedPolicy[];
  readonly trust: PolicySubject | undefined;
  readonly boundary: PolicySubject | ManagedPolicy | undefined;
  /** Of a group, the users in it that the unit has. */
  readonly members?: readonly Holder[];
}

/** Facts that the machine knows and policies don't. */
export interface Setting {
  /** Milliseconds since the epoch: whether a date in a condition lies behind us. */
  readonly now: number;
  /** What AWS knows; rules that need it are silent without. */
  readonly catalog?: Catalog | undefined;
  /** The user's own accounts. */
  readonly ours?: ReadonlySet<string> | undefined;
}

/** What a rule says of one place. The rule's own severity and fix stand where none is given. */
export interface Wording {
  readonly message: string;
  readonly fix?: string;
  readonly severity?: Severity;
  readonly evidence?: Evidence;
  /** The statement at fault: makes the fingerprint; without one the whole document does. */
  readonly statement?: Statement;
  /** Tells apart findings of one statement. */
  readonly detail?: string;
  readonly related?: readonly { readonly file: SourceFile; readonly span: Span; readonly message: string }[];
}

export type Report = (span: Span, wording: Wording) => void;

/** A place in the file of a policy, or of a managed policy's ARN. */
export interface Where {
  readonly file: SourceFile;
  readonly span: Span;
  /** The document that holds the place; absent for an ARN. */
  readonly subject?: PolicySubject;
}

export type HolderReport = (where: Where, wording: Wording) => void;

/** A rule looks at each document, or at each holder with all it holds, or at both. */
interface Checks {
  readonly check?: (this: void, subject: PolicySubject, report: Report, setting: Setting) => void;
  readonly checkHolder?: (this: void, holder: Holder, report: HolderReport, setting: Setting) => void;
}

export type PolicyRuleDefinition = Omit<ExampleRule<PolicyExample>, 'check'> & Checks;

export interface PolicyRule extends ExampleRule<PolicyExample> {
  readonly check: 'policies';
  judge(subject: PolicySubject, report: Report, setting: Setting): void;
  judgeHolder(holder: Holder, report: HolderReport, setting: Setting): void;
}

/** Makes a rule of its definition; `bad` and `good` run as tests, documents of every `bad` must be found. */
export function definePolicyRule(definition: PolicyRuleDefinition): PolicyRule {
  const { check, checkHolder, ...info } = definition;
  return {
    ...info,
    check: 'policies',
    judge: (subject, report, setting) => check?.(subject, report, setting),
    judgeHolder: (holder, report, setting) => checkHolder?.(holder, report, setting),
  };
}
