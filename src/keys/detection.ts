import type { Evidence } from '../model/finding.js';
import type { Span } from '../model/position.js';

/** Offsets turned into lines and columns. */
export interface Area {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Beside<Where> {
  readonly where: Where;
  readonly message: string;
}

/**
 * One credential in one content, with nothing of its secret: values are hashes. `Where` is a span while the text is at
 * hand, and an area afterwards.
 */
export interface Detection<Where = Area> {
  readonly rule: string;
  /** `contentHash` of each value: for a pair the secret's first, then the id's. */
  readonly values: readonly string[];
  readonly fingerprint: string;
  readonly where: Where;
  readonly beside: readonly Beside<Where>[];
  readonly evidence: Evidence;
  readonly facts: Facts;
  /** The path inside archives, for a content that is one: `inner.zip!/member`. */
  readonly member?: string;
}

/** What the severity and the words of a finding depend on. */
export interface Facts {
  readonly id?: string;
  readonly account?: string;
  /** False when IAM cannot have made the id. */
  readonly possible?: boolean;
  /** An emulator of AWS made the id. */
  readonly emulated?: boolean;
  /** The id is assigned to a name. */
  readonly assigned?: boolean;
  /** What of its name tells it apart from other keys: `prod`. */
  readonly called?: string;
  /** A whole content that nothing in it names: it counts where its path does. */
  readonly bare?: boolean;
  /** The secret's id is another service's. */
  readonly foreignId?: boolean;
  /** Milliseconds since the epoch after which it opens nothing, as the value itself says. */
  readonly expires?: number;
  /** What it opens, in words. */
  readonly opens?: string;
  /** The secret or token is there as well. */
  readonly token?: boolean;
  /** Known to open much or little: raises or lowers the rule's severity. */
  readonly weight?: 'more' | 'less';
}

export type Spotted = Detection<Span>;
