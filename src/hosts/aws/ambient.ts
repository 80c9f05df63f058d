import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../model/ports.js';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Where credentials of the surroundings would come from. */
export type Ambient = { readonly from: 'environment'; readonly keys: Keys } | { readonly from: 'chain' } | { readonly from: 'nowhere' };

const signs = [
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/**
 * Looks for a sign of ambient credentials before the SDK's chain is asked for them: its last link is the metadata service
 * of a machine on EC2, which costs seconds where there is none. A runner of GitHub's own is never on EC2.
 */
export function ambient(environment: Environment): Ambient {
  const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = environment['AWS_SESSION_TOKEN'];
  if (accessKeyId && secretAccessKey)
    return { from: 'environment', keys: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } };
  const file = environment['AWS_SHARED_CREDENTIALS_FILE'] || join(homedir(), '.aws', 'credentials');
  const onEc2 = environment['RUNNER_ENVIRONMENT'] === 'self-hosted' && environment['AWS_EC2_METADATA_DISABLED'] !== 'true';
  return signs.some((sign) => environment[sign]) || existsSync(file) || onEc2 ? { from: 'chain' } : { from: 'nowhere' };
}
