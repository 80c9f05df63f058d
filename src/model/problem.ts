/** Whose fault it is: the user's input, the world around us, or ours. */
export type ProblemKind = 'usage' | 'environment' | 'bug';

export interface ProblemDetails {
  /** What to do; starts with a verb. */
  readonly fix?: string;
  /** Where to read more. */
  readonly link?: string;
  /** `file:line:column` or the flag at fault. */
  readonly place?: string;
  readonly cause?: unknown;
}

/**
 * An error that a person can act on: what happened, why, what to do, where to read more. It never carries a secret, and
 * never reaches the user as a stack trace.
 */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly fix: string | undefined;
  readonly link: string | undefined;
  readonly place: string | undefined;

  constructor(kind: ProblemKind, message: string, details: ProblemDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Problem';
    this.kind = kind;
    this.fix = details.fix;
    this.link = details.link;
    this.place = details.place;
  }
}
