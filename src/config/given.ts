import type { CheckName } from '../model/check.js';
import type { CommentWish, IncompleteAnswer } from '../model/settings.js';
import type { FailLevel } from '../model/severity.js';
import type { ScanMode } from '../model/source.js';

/** The report formats, by the names of `--format`. */
export const formatNames = ['text', 'json', 'sarif', 'markdown', 'html', 'agent'] as const;

export type FormatName = (typeof formatNames)[number];

/** Those of them that `access-diff` writes. */
export const accessDiffFormats = ['text', 'json', 'markdown'] as const satisfies readonly FormatName[];

export type AccessDiffFormat = (typeof accessDiffFormats)[number];

/** What the flags or inputs of one run said, each value checked alone and against the others. Absent: nothing was said. */
export interface Given {
  /** Inputs come with the change they judge, so there they may narrow less than a person at a terminal. */
  readonly from: 'flags' | 'inputs';
  readonly checks?: readonly CheckName[];
  readonly path?: string;
  readonly scan?: ScanMode;
  readonly base?: string;
  readonly head?: string;
  readonly format?: FormatName;
  readonly output?: string;
  readonly failOn?: FailLevel;
  readonly onIncomplete?: IncompleteAnswer;
  readonly config?: string;
  readonly baseline?: string;
  readonly noBaseline?: boolean;
  readonly roleToAssume?: readonly string[];
  /** The workflow sets `role-to-assume`, and it came out empty. */
  readonly roleSetButEmpty?: boolean;
  readonly awsRegion?: string;
  readonly audience?: string;
  readonly roleSessionName?: string;
  readonly allowedAccountIds?: readonly string[];
  readonly trustPolicy?: string;
  readonly mustRefuse?: readonly string[];
  readonly comment?: CommentWish;
  readonly category?: string;
  readonly sarifFile?: string;
  readonly token?: string;
  /** `baseline` only: why what is there is accepted. */
  readonly reason?: string;
  /** `baseline` only: drop the entries that match nothing any more. */
  readonly prune?: boolean;
  /** `init` only: write what is missing. */
  readonly yes?: boolean;
}

/** A given value under its own name. */
export type GivenName = Exclude<keyof Given, 'from' | 'roleSetButEmpty'>;
