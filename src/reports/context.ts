import type { RuleInfo } from '../model/rule.js';

/** What a rendering needs besides the report. */
export interface RenderContext {
  readonly rules: readonly RuleInfo[];
  /** Text only: ANSI colours, for a terminal. */
  readonly colour: boolean;
  /** Text only: columns to wrap prose at; absent: no wrapping. */
  readonly width?: number;
  /** Where the whole report lies, to be named where something is left out. */
  readonly reportFile?: string;
  /** Tells several runs on one change apart; default `aws-access-gate`. */
  readonly category?: string;
  /** Where waivers go, and where SARIF puts what stands in no file: `.github/aws-access-gate.yml`. */
  readonly configPath: string;
  /** Annotations that the host gives besides those of the findings: they count against the ten of each level. */
  readonly reserved?: { readonly error?: number; readonly warning?: number; readonly notice?: number };
}

export const defaultCategory = 'aws-access-gate';
