import type { AccessKeys } from '../../model/aws.js';
import type { Environment } from '../../model/ports.js';
import type { Profile } from './profiles.js';

/** Keys as they stand somewhere: parts may be missing. */
export interface FoundKeys {
  readonly id: string | undefined;
  readonly secret: string | undefined;
  readonly token: string | undefined;
  /** What the parts are called there: `AWS_SESSION_TOKEN`, `aws_session_token`. */
  readonly names: { readonly id: string; readonly secret: string; readonly token: string };
  /** `the environment`, `profile "dev" (~/.aws/credentials:2)`. */
  readonly where: string;
  readonly profile: string | undefined;
}

/** What is wrong with keys before anybody is asked. */
export type Flaw = 'no-secret' | 'no-id' | 'no-token' | 'stale-token';

export function environmentKeys(environment: Environment): FoundKeys {
  const legacy = !environment['AWS_SESSION_TOKEN'] && environment['AWS_SECURITY_TOKEN'] ? 'AWS_SECURITY_TOKEN' : 'AWS_SESSION_TOKEN';
  const names = { id: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY', token: legacy };
  return {
    id: environment[names.id] || undefined,
    secret: environment[names.secret] || undefined,
    token: environment[names.token] || undefined,
    names,
    where: 'the environment',
    profile: undefined,
  };
}

/** The keys of a profile; of one file where `file` names it. */
export function profileKeys({ name, values }: Profile, file?: 'config' | 'credentials'): FoundKeys {
  const names = { id: 'aws_access_key_id', secret: 'aws_secret_access_key', token: 'aws_session_token' };
  const of = (key: string) => {
    const value = values.get(key);
    return file === undefined || value?.file === file ? value : undefined;
  };
  const [id, secret] = [of(names.id), of(names.secret)];
  return {
    id: id?.value,
    secret: secret?.value,
    token: (of(names.token) ?? of('aws_security_token'))?.value,
    names,
    where: `profile "${name}" (${(id ?? secret)?.where ?? ''})`,
    profile: name,
  };
}

/** Temporary ids begin with ASIA, those of users and root with AKIA. */
export const isTemporary = (id: string): boolean => /^ASIA/.test(id);
export const isLongTerm = (id: string): boolean => /^AKIA/.test(id);

export function flawOf({ id, secret, token }: FoundKeys): Flaw | undefined {
  if (id === undefined) return secret === undefined ? undefined : 'no-id';
  if (secret === undefined) return 'no-secret';
  if (isTemporary(id.trim()) && token === undefined) return 'no-token';
  return isLongTerm(id.trim()) && token !== undefined ? 'stale-token' : undefined;
}

/** Keys that can be asked with. */
export function wholeKeys({ id, secret, token }: FoundKeys): AccessKeys | undefined {
  if (id === undefined || secret === undefined) return undefined;
  return { accessKeyId: id, secretAccessKey: secret, ...(token === undefined ? {} : { sessionToken: token }) };
}
