import type { Environment } from '../../model/ports.js';
import { legible } from '../legible.js';
import { environmentKeys, flawOf, profileKeys } from './access-keys.js';
import type { AwsFiles, Profile, Value } from './profiles.js';
import type { Source } from './source.js';

/** Values of `credential_source`. */
export const credentialSources = ['Environment', 'Ec2InstanceMetadata', 'EcsContainer'] as const;

/** The settings of an SSO profile, those of its `sso-session` among them; undefined where the profile has no SSO. */
export function ssoOf(profile: Profile, { sessions }: AwsFiles) {
  const value = (key: string): string | undefined => profile.values.get(key)?.value;
  if (value('sso_account_id') === undefined && value('sso_role_name') === undefined) return undefined;
  const name = value('sso_session');
  const session = name === undefined ? undefined : sessions.get(name);
  const shared = (key: string): string | undefined => session?.values.get(key)?.value ?? value(key);
  return {
    session: name,
    startUrl: shared('sso_start_url'),
    region: shared('sso_region'),
    account: value('sso_account_id'),
    role: value('sso_role_name'),
  };
}

/**
 * What one profile offers, in the order that the CLI tries it. The web identity of the environment isn't in it.
 * Source: botocore's `create_credential_resolver`.
 */
export function sourcesOf(profile: Profile, files: AwsFiles, environment: Environment, visited: readonly string[] = []): Source[] {
  const { name, values } = profile;
  const of = (key: string): Value | undefined => values.get(key);
  const labelled = (what: string, value: Value | undefined) => ({
    label: `${what} of profile "${legible(name, 64)}"${value === undefined ? '' : ` (${value.where})`}`,
    profile: name,
  });
  const found: (Source | undefined)[] = [roleOf(profile, files, environment, visited)];
  const webToken = of('web_identity_token_file');
  if (webToken !== undefined && of('role_arn') !== undefined)
    found.push({ ...labelled('a web identity token for a role', webToken), kind: 'web-identity', tokenFile: webToken.value });
  const sso = ssoOf(profile, files);
  if (sso !== undefined) {
    const { startUrl, region, account, role } = sso;
    const at = labelled('IAM Identity Center (SSO)', of('sso_account_id') ?? of('sso_role_name'));
    found.push(
      startUrl === undefined || region === undefined || account === undefined || role === undefined
        ? { ...at, kind: 'broken', why: 'its SSO settings are not whole' }
        : { ...at, kind: 'sso', session: sso.session, startUrl, region, account, role },
    );
  }
  found.push(keysIn(profile, 'credentials'));
  const login = of('login_session');
  if (login !== undefined) found.push({ ...labelled('a session of `aws login`', login), kind: 'login', session: login.value });
  const process = of('credential_process');
  if (process !== undefined) found.push({ ...labelled('credential_process', process), kind: 'process' });
  found.push(keysIn(profile, 'config'));
  return found.filter((source) => source !== undefined);
}

function keysIn(profile: Profile, file: 'config' | 'credentials'): Source | undefined {
  const id = profile.values.get('aws_access_key_id');
  if (id?.file !== file) return undefined;
  const whole = profileKeys(profile, file);
  // An id in one file and its secret in the other go together in the SDK for JavaScript alone.
  const keys = flawOf(whole) === 'no-secret' ? profileKeys(profile) : whole;
  return { label: `access keys of profile "${legible(profile.name, 64)}" (${id.where})`, profile: profile.name, kind: 'keys', keys };
}

function roleOf(profile: Profile, files: AwsFiles, environment: Environment, visited: readonly string[]): Source | undefined {
  const { name, values } = profile;
  const role = values.get('role_arn');
  const named = values.get('source_profile');
  const place = values.get('credential_source');
  if (role === undefined || (named === undefined && place === undefined)) return undefined;
  const own = { label: `role ${legible(role.value)} of profile "${legible(name, 64)}" (${role.where})`, profile: name };
  const from =
    named === undefined ? placed(place as Value, environment, name) : sourceNamed(named.value, profile, files, environment, visited);
  if (from === undefined || from.kind === 'broken')
    return { ...own, kind: 'broken', why: from?.kind === 'broken' ? from.why : 'what it is assumed with has no credentials' };
  return {
    ...own,
    kind: 'role',
    arn: role.value,
    externalId: values.get('external_id')?.value,
    mfa: values.has('mfa_serial'),
    from,
  };
}

function placed(place: Value, environment: Environment, profile: string): Source {
  const at = { label: `credential_source ${legible(place.value, 40)} (${place.where})`, profile };
  if (place.value === 'Environment') {
    const keys = environmentKeys(environment);
    if (keys.id !== undefined) return { ...at, kind: 'keys', keys };
    return { ...at, kind: 'broken', why: 'credential_source is Environment, and the environment has no keys' };
  }
  if (place.value === 'EcsContainer') return { ...at, kind: 'container' };
  if (place.value === 'Ec2InstanceMetadata') return { ...at, kind: 'instance' };
  return { ...at, kind: 'broken', why: 'credential_source has a value that there is not' };
}

function sourceNamed(
  name: string,
  profile: Profile,
  files: AwsFiles,
  environment: Environment,
  visited: readonly string[],
): Source | undefined {
  const broken = (why: string): Source => ({ label: '', profile: name, kind: 'broken', why });
  const source = files.profiles.get(name);
  if (source === undefined) return broken('its source_profile is not there');
  // As the source of another, a profile's keys come before its role: so it may even name itself.
  const keys = profileKeys(source);
  if (keys.id !== undefined && keys.secret !== undefined) {
    const where = source.values.get('aws_access_key_id')?.where ?? '';
    return { label: `access keys of profile "${legible(name, 64)}" (${where})`, profile: name, kind: 'keys', keys };
  }
  const seen = [...visited, profile.name];
  if (seen.includes(name)) return broken('its source profiles run in a loop');
  return sourcesOf(source, files, environment, seen)[0];
}
