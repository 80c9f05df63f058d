import type { Span } from '../model/position.js';
import type { MapValue, TextValue, Value } from '../model/value.js';
import type { PolicyKind } from './kind.js';

/** A policy document that keeps where everything stands. */
export interface Policy {
  readonly kind: PolicyKind;
  /** For a resource policy: the service it belongs to (`s3`, `kms`), where that is known. */
  readonly service?: string;
  readonly version: string | undefined;
  readonly statements: readonly Statement[];
  /** Why AWS refuses this document; empty for a sound one. */
  readonly problems: readonly GrammarProblem[];
  readonly span: Span;
}

export interface Statement {
  readonly index: number;
  readonly sid: string | undefined;
  /** Undefined when missing, misspelt or not to be known. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  /** `Action` or `NotAction`. */
  readonly actions: Element | undefined;
  /** `Resource` or `NotResource`. */
  readonly resources: Element | undefined;
  /** `Principal` or `NotPrincipal`. */
  readonly principals: PrincipalElement | undefined;
  readonly conditions: readonly ConditionTest[];
  readonly span: Span;
  readonly value: MapValue;
  /** Stands in one branch of a template only (`Fn::If`): it may be missing from what is deployed. */
  readonly uncertain?: true;
}

export interface Element {
  readonly negated: boolean;
  /** Text, partly known text, unknown or either; lists are flattened, one value stands as a list of one. */
  readonly values: readonly Value[];
  readonly keySpan: Span;
  readonly span: Span;
}

export interface PrincipalElement {
  readonly negated: boolean;
  readonly entries: readonly PrincipalEntry[];
  readonly keySpan: Span;
  readonly span: Span;
}

export interface PrincipalEntry {
  /** `*` for the bare string `"*"`. */
  readonly type: 'AWS' | 'Service' | 'Federated' | 'CanonicalUser' | '*' | 'unknown';
  readonly value: Value;
}

/** One `Operator: { key: values }`; all tests of a statement are ANDed, the values of one are ORed. */
export interface ConditionTest {
  /** As written, with prefix and suffix: `ForAnyValue:StringLikeIfExists`. */
  readonly operator: string;
  /** As written; keys are compared without case. */
  readonly key: string;
  readonly values: readonly Value[];
  readonly operatorSpan: Span;
  readonly keySpan: Span;
  /** From the key to the end of the values. */
  readonly span: Span;
}

/** Why a document is refused. `code` as IAM Access Analyzer names it (UPPER_SNAKE). */
export interface GrammarProblem {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly span: Span;
}

export type { TextValue };
