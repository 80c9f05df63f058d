import type { Given } from '../config/given.js';
import type { EventFacts } from '../model/event.js';
import type { Environment } from '../model/ports.js';
import type { RemoteRepository } from '../model/range.js';
import type { RuleInfo } from '../model/rule.js';

/** What an entry asks of the gate. */
export interface Request {
  readonly given: Given;
  /** The folder that relative paths of flags and inputs start from. */
  readonly folder: string;
  readonly environment: Environment;
  /** In a workflow: what started it. Absent on the command line. */
  readonly event?: EventFacts;
  /** Where the gate may make a folder of its own; it removes what it makes. */
  readonly tempFolder: string;
  /** Where objects that the clone lacks may be fetched from; absent: nowhere. */
  readonly remote?: RemoteRepository;
}

/** Every rule there is, loaded with the first question: a clean run without settings asks none. */
export type Rules = () => Promise<readonly RuleInfo[]>;
