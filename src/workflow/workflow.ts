import type { LineIndex, Span } from '../model/position.js';
import type { MapEntry, MapValue, TextValue, Value } from '../model/value.js';

/** A GitHub workflow file; everything in it knows where it stands. */
export interface Workflow {
  readonly path: string;
  readonly lines: LineIndex;
  readonly triggers: readonly Trigger[];
  /** Undefined where the repository's default holds. */
  readonly permissions: Permissions | undefined;
  readonly env: readonly MapEntry[];
  readonly jobs: readonly Job[];
}

/** A workflow file that can't be read; `incomplete` when the check can't do without it. */
export interface UnreadWorkflow {
  readonly path: string;
  readonly why: string;
  readonly incomplete?: boolean;
}

/** A composite action of the same repository. */
export interface Action {
  /** Of its `action.yml`. */
  readonly path: string;
  readonly lines: LineIndex;
  /** Its inputs with what they have by default; undefined where an input has no default that is known. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
  readonly steps: readonly Step[];
}

export interface Workflows {
  readonly workflows: readonly Workflow[];
  /** The composite actions of the repository that its workflows use. */
  readonly actions: readonly Action[];
  readonly unread: readonly UnreadWorkflow[];
}

export interface Trigger {
  /** `push`, `pull_request_target`. */
  readonly name: string;
  readonly span: Span;
  /** Its filters, where it has any. */
  readonly filters: MapValue | undefined;
}

export interface Permissions {
  /** From the key to the end of its value. */
  readonly span: Span;
  /** `read-all`, `write-all`, or `{}` for none. */
  readonly all: 'read' | 'write' | 'none' | undefined;
  readonly scopes: ReadonlyMap<string, { readonly access: string; readonly span: Span }>;
}

export interface Job {
  readonly id: string;
  /** The key that names it. */
  readonly span: Span;
  /** Its own block, which replaces the workflow's and is not merged with it. */
  readonly permissions: Permissions | undefined;
  readonly condition: TextValue | undefined;
  readonly needs: readonly string[];
  readonly environment: Value | undefined;
  readonly runsOn: Value | undefined;
  readonly matrix: Value | undefined;
  readonly outputs: readonly MapEntry[];
  readonly env: readonly MapEntry[];
  /** Its container, and those of its services. */
  readonly containers: readonly Container[];
  readonly steps: readonly Step[];
  /** A called workflow: `./.github/workflows/x.yml` or `owner/name/.github/workflows/x.yml@ref`. */
  readonly uses: TextValue | undefined;
  readonly with: readonly MapEntry[];
  /** What a called workflow gets; `inherit` is all. */
  readonly secrets: readonly MapEntry[] | 'inherit';
  /** Where `secrets` stand. */
  readonly secretsSpan: Span | undefined;
}

export interface Container {
  /** Beside the job, and not the one that its steps run in. */
  readonly service: boolean;
  readonly image: string | undefined;
  readonly env: readonly MapEntry[];
  /** Of the registry that has the image. */
  readonly credentials: readonly MapEntry[];
  /** What is handed to `docker create`. */
  readonly options: TextValue | undefined;
}

export interface Step {
  readonly index: number;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly span: Span;
  readonly condition: TextValue | undefined;
  readonly uses: TextValue | undefined;
  readonly run: TextValue | undefined;
  readonly with: readonly MapEntry[];
  readonly env: readonly MapEntry[];
}

/** The permissions that a job's token has: its own block, else the workflow's, else the repository's default (undefined). */
export function effectivePermissions(workflow: Workflow, job: Job): Permissions | undefined {
  return job.permissions ?? workflow.permissions;
}

/** Whether these permissions let a job ask for an id-token: never by default, never with `read-all`. */
export function grantsIdToken(permissions: Permissions | undefined): boolean {
  return permissions !== undefined && (permissions.all === 'write' || permissions.scopes.get('id-token')?.access === 'write');
}
