import { readFileSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EventFacts } from '../../model/event.js';
import type { Environment } from '../../model/ports.js';
import type { RemoteRepository } from '../../model/range.js';
import { makeFolder } from '../folder.js';
import { readEvent } from './event.js';

/** What the runner says of the job, apart from its inputs. */
export interface Surroundings {
  readonly event: EventFacts;
  readonly workspace: string;
  readonly tempFolder: string;
  readonly apiUrl: string;
  /** `owner/name`; undefined outside a real run. */
  readonly repository: string | undefined;
  readonly summaryFile: string | undefined;
}

/** Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export async function surroundings(environment: Environment, currentFolder: string): Promise<Surroundings> {
  return {
    event: readEvent(environment, readText(environment['GITHUB_EVENT_PATH'])),
    workspace: path.resolve(environment['GITHUB_WORKSPACE'] || currentFolder),
    tempFolder: await temporaryFolder(environment['RUNNER_TEMP']),
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    repository: environment['GITHUB_REPOSITORY'] || undefined,
    summaryFile: environment['GITHUB_STEP_SUMMARY'] || undefined,
  };
}

/** The runner's own, made where it isn't there; the machine's where that can't be had, so that the gate still runs. */
async function temporaryFolder(named: string | undefined): Promise<string> {
  if (named === undefined || named === '') return realpathSync(os.tmpdir());
  try {
    const folder = path.resolve(named);
    await makeFolder(folder);
    return folder;
  } catch {
    return realpathSync(os.tmpdir());
  }
}

/** The repository of this run, for what the clone lacks. */
export function remoteOf(environment: Environment, token: string | undefined): RemoteRepository | undefined {
  const repository = environment['GITHUB_REPOSITORY'];
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return { serverUrl: environment['GITHUB_SERVER_URL'] || 'https://github.com', repository, token };
}

/** One input as the runner hands it over; undefined where it is not there at all. */
export function inputOf(environment: Environment): (name: string) => string | undefined {
  return (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`];
}

function readText(file: string | undefined): string | undefined {
  if (file === undefined || file === '') return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
