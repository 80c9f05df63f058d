import type { Documents } from '../documents/located.js';
import type { AwsHost } from '../model/aws.js';
import type { Place } from '../model/place.js';
import type { Clock, Environment, Http, Progress } from '../model/ports.js';

/** What the login needs to know of the run's event. */
export interface LoginEvent {
  readonly name: string;
  readonly actor: string;
  /** The head repository is another one, or gone. */
  readonly fork: boolean;
  readonly defaultBranch?: string;
}

export interface LoginPorts {
  readonly clock: Clock;
  readonly environment: Environment;
  readonly http: Http;
  readonly aws: AwsHost;
  /** Called with every secret the moment it arrives, before anything else is done with it. */
  mask(secret: string): void;
  readonly progress: Progress;
  readonly event: LoginEvent;
  /** The policies of the whole tree; read only when a refusal must be explained. */
  documents(): Promise<Documents>;
  /** Started as a command, not as a step of a workflow; by default where `GITHUB_ACTIONS` isn't `true`. */
  readonly commandLine?: boolean;
  /** Where the running job stands; by default the file that `GITHUB_WORKFLOW_REF` names. */
  readonly place?: Place;
}
