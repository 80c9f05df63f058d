import type { ChangesWish } from './range.js';
import type { ScanMode } from './source.js';

/** What the event that started the run says, as far as the gate needs it. Everything in it may be absent or hostile. */
export interface EventFacts {
  readonly name: string;
  readonly actor: string;
  /** The mode when `scan` is empty. */
  readonly mode: ScanMode;
  /** The range when the mode is `changes`; absent where the event names none. */
  readonly wish: ChangesWish | undefined;
  /** A pull request whose head repository is another one, or gone. */
  readonly fork: boolean;
  readonly pullRequest: number | undefined;
  /** The repository's default branch, as the payload names it. */
  readonly defaultBranch: string | undefined;
}
