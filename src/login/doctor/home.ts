import type { Environment } from '../../model/ports.js';
import { legible } from '../legible.js';

/** Reads one file outside the repository: undefined when there is none, rejecting when it can't be read or is no plain file. */
export type ReadFile = (path: string) => Promise<Buffer | undefined>;

/** Where the AWS files of a person lie. */
export interface Home {
  /** Undefined where the environment names no home folder. */
  readonly folder: string | undefined;
  readonly config: string | undefined;
  readonly credentials: string | undefined;
  /** A path under the home folder; undefined without one. */
  under(path: string): string | undefined;
  /** A path as it is shown: the home folder is `~`. */
  shown(path: string): string;
}

/** Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
export function homeOf(environment: Environment): Home {
  const folder = (environment['HOME'] || environment['USERPROFILE'])?.replace(/[/\\]+$/, '');
  const under = (path: string): string | undefined => (folder === undefined ? undefined : `${folder}/${path}`);
  const named = (variable: string): string | undefined => {
    const path = environment[variable];
    if (path === undefined || path === '') return undefined;
    return /^~[/\\]/.test(path) ? (under(path.slice(2)) ?? path) : path;
  };
  return {
    folder,
    config: named('AWS_CONFIG_FILE') ?? under('.aws/config'),
    credentials: named('AWS_SHARED_CREDENTIALS_FILE') ?? under('.aws/credentials'),
    under,
    shown: (path) =>
      legible(folder !== undefined && folder !== '' && path.startsWith(`${folder}/`) ? `~${path.slice(folder.length)}` : path),
  };
}
