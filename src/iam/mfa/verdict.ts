import type { Severity } from '../../model/severity.js';
import type { Span } from '../../model/position.js';
import type { Statement } from '../document.js';
import type { HolderKind } from '../kind.js';
import type { CallerFacts, CallerKind } from '../caller.js';

/** What is wrong with an MFA requirement, and where. */
export interface MfaVerdict {
  readonly rule: 'mfa-missing' | 'mfa-bypass' | 'mfa-lockout';
  readonly severity: Severity;
  readonly statement: Statement;
  readonly span: Span;
  readonly message: string;
  readonly fix: string;
  /** Who passes without MFA, or the actions that need none. */
  readonly passes?: readonly CallerKind[];
  readonly actions?: readonly string[];
}

/** All statements that reach one principal; only a Deny reaches over statements. */
export interface MfaSet {
  readonly statements: readonly Statement[];
  readonly holder: HolderKind | 'unknown';
  readonly name: string;
  readonly facts: CallerFacts;
  /** The statements of the holder's boundary, where it has one that is known: nothing goes beyond what they allow. */
  readonly boundary?: readonly Statement[];
}

export const withoutMfa = ['key', 'session'] as const;

const words: Record<CallerKind, string> = {
  key: 'a long-term access key',
  session: 'a session without MFA',
  fresh: 'a session just opened with MFA',
  stale: 'a session long ago opened with MFA',
  role: 'a role session',
  'role-false': 'a role session',
};

export function named(callers: readonly CallerKind[]): string {
  return callers.map((caller) => words[caller]).join(' and ');
}
