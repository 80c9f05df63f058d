import type { CheckName } from '../model/check.js';
import type { Accounts, Block, IncompleteAnswer, Waiver } from '../model/settings.js';
import type { FailLevel, Severity } from '../model/severity.js';

/** A config file that has been read and found right. Absent: the file says nothing of it. */
export interface ConfigFile {
  readonly checks?: readonly CheckName[];
  readonly failOn?: FailLevel;
  readonly onIncomplete?: IncompleteAnswer;
  readonly block?: Block;
  readonly exclude?: readonly string[];
  /** Whether policies are read from Markdown too. */
  readonly markdown?: 'none' | 'fences';
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  readonly accounts?: Partial<Accounts>;
  readonly baseline?: string;
  readonly waivers?: readonly Waiver[];
  readonly acceptHeadWaivers?: readonly CheckName[];
  readonly login?: {
    readonly roleToAssume?: readonly string[];
    readonly awsRegion?: string;
    readonly allowedAccountIds?: readonly string[];
    readonly mustRefuse?: readonly string[];
  };
}

/** Something in a config or baseline file that is wrong, and where. */
export interface ConfigProblem {
  readonly message: string;
  /** What to do; starts with a verb. */
  readonly fix: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** The known word that was probably meant. */
  readonly nearest?: string;
}
