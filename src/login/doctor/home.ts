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

/**
 * The variables that name the home folder, by who goes by them.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
interface HomeNames {
  /**
   * The AWS CLI and boto3, by Python's `expanduser`: on Windows USERPROFILE, else HOMEDRIVE and HOMEPATH, and never HOME
   * (https://github.com/python/cpython/blob/main/Lib/ntpath.py).
   */
  readonly cli: string | undefined;
  /**
   * The SDK for JavaScript: everywhere HOME, then USERPROFILE, then HOMEDRIVE (C: where it isn't set) and HOMEPATH
   * (https://github.com/smithy-lang/smithy-typescript/blob/main/packages/shared-ini-file-loader/src/getHomeDir.ts).
   */
  readonly sdk: string | undefined;
}

function namesOf(environment: Environment): HomeNames {
  const { HOME, USERPROFILE, HOMEDRIVE, HOMEPATH } = environment;
  const drive = HOMEPATH ? `${HOMEDRIVE ?? ''}${HOMEPATH}` : undefined;
  const windows = USERPROFILE || drive;
  const bare = (path: string | undefined): string | undefined => path?.replace(/[/\\]+$/, '');
  const own = HOMEPATH ? `${HOMEDRIVE ?? 'C:'}${HOMEPATH}` : undefined;
  return { cli: bare(environment['OS'] === 'Windows_NT' ? windows || HOME : HOME || windows), sdk: bare(HOME || USERPROFILE || own) };
}

/** What is to be said of where the files are looked for. */
export function homeRemarks(environment: Environment, home: Home, missing: ReadonlySet<string>): string[] {
  const { cli, sdk } = namesOf(environment);
  const plain = (path: string): string =>
    path
      .replace(/^\/([a-z])\//i, '$1:/')
      .replaceAll('\\', '/')
      .toLowerCase();
  const remarks = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'].flatMap((variable) => {
    const path = variable === 'AWS_CONFIG_FILE' ? home.config : home.credentials;
    if (!environment[variable] || path === undefined || !missing.has(path) || path === '/dev/null') return [];
    return [`${variable} names ${home.shown(path)}, which is not there: nothing is read in its place. Type \`unset ${variable}\`.`];
  });
  if (cli !== undefined && sdk !== undefined && plain(cli) !== plain(sdk))
    remarks.push(
      `The AWS CLI goes by USERPROFILE on Windows (${legible(cli)}), the SDK for JavaScript by HOME (${legible(sdk)}): they read different files.`,
    );
  return remarks;
}

export function homeOf(environment: Environment): Home {
  const folder = namesOf(environment).cli;
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
