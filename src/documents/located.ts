import type { HolderKind, PolicyKind } from '../iam/kind.js';
import type { IgnoreComment } from '../model/outcome.js';
import type { LineIndex, Span } from '../model/position.js';
import type { TextValue, Value } from '../model/value.js';

/** A file that policies were found in. */
export interface SourceFile {
  readonly path: string;
  readonly lines: LineIndex;
  /** A folder of tests, fixtures, examples, docs or vendored code. */
  readonly fixture: boolean;
}

/** A policy document found in a file, whatever the file's format. */
export interface LocatedPolicy {
  readonly kind: PolicyKind;
  /** For a resource policy, the service: `s3`, `kms`, `sqs`. */
  readonly service?: string;
  /** Of a resource that only a VPC reaches, whoever its policy lets in. */
  readonly inVpc?: true;
  /** Logical id, resource name or policy name, where the file gives one. */
  readonly name?: string;
  readonly document: Value;
  /** AWS's own text, taken in by its name: it grants, and what is wrong in it is nobody's here to mend. */
  readonly ready?: true;
  /** The element that holds the document in the file, for a finding about the document as a whole. */
  readonly span: Span;
  readonly file: SourceFile;
  /** The principals of this unit that hold the policy; empty: unknown holder. */
  readonly holders: readonly Principal[];
}

/** A managed policy attached by ARN. */
export interface ManagedPolicy {
  readonly arn: Value;
  readonly file: SourceFile;
}

/** A user, group, role or permission set that a template makes. */
export interface Principal {
  readonly kind: HolderKind;
  /** The name or else the logical id. */
  readonly name: string;
  /** Where the file gives no name that can be known: whether a stack makes one of the logical id, or another tool some name. */
  readonly namedLater?: 'stack' | 'tool' | undefined;
  readonly file: SourceFile;
  readonly span: Span;
  /** Inline and managed policies of the unit that it holds, those of its groups included. */
  readonly policies: readonly LocatedPolicy[];
  readonly managed: readonly ManagedPolicy[];
  /** A role's trust policy. */
  readonly trust: LocatedPolicy | undefined;
  readonly boundary: LocatedPolicy | ManagedPolicy | undefined;
  /** Of a group, the users that the unit puts into it. */
  readonly members?: readonly Principal[];
  /** The path in a role's ARN, with its slashes; undefined where that isn't known. */
  readonly path?: string | undefined;
  /** How long a role's sessions may last; undefined where its file doesn't speak of that. */
  readonly longest?: LongestSession | undefined;
}

/** What a file says of the longest session of a role. */
export interface LongestSession {
  /** In seconds, as the file has it; undefined where it leaves that to AWS, which then allows an hour. */
  readonly value: Value | undefined;
  readonly file: SourceFile;
}

/** An identity provider of IAM that a file makes, or that an answer of IAM shows. */
export interface IdentityProvider {
  /** The issuer without `https://`; undefined where the file doesn't tell. */
  readonly issuer: string | undefined;
  /** The audiences that it takes; undefined where the file doesn't tell all of them, or whether it is made at all. */
  readonly clientIds: readonly TextValue[] | undefined;
  /** Where they are listed, else the provider. */
  readonly span: Span;
  readonly file: SourceFile;
}

/** One template (or one Terraform folder): what is judged together. */
export interface Unit {
  readonly id: string;
  readonly policies: readonly LocatedPolicy[];
  readonly principals: readonly Principal[];
  readonly providers?: readonly IdentityProvider[];
  /** What resources say of themselves is to be ignored. */
  readonly ignores?: readonly IgnoreComment[];
}

/** Something that could not be read or can't be known; `broken` ones look like a policy and are findings. */
export interface Unread {
  readonly path: string;
  readonly why: string;
  readonly span?: Span;
  readonly file?: SourceFile;
  /** A JSON file that is a policy by its words but no valid JSON (see the contract). */
  readonly brokenPolicy?: boolean;
  /** Makes the check incomplete: unreadable or past a limit. */
  readonly incomplete?: boolean;
}

/** Everything that one tree has of policies. */
export interface Documents {
  readonly units: readonly Unit[];
  readonly unread: readonly Unread[];
}
