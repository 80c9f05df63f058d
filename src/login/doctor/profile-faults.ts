import { nearest } from '../../model/nearest.js';
import type { Environment } from '../../model/ports.js';
import { legible } from '../legible.js';
import type { ProfileCase } from '../rules/doctor-profile.js';
import type { Chain } from './chain.js';
import type { Home } from './home.js';
import { credentialSources, ssoOf } from './profile-sources.js';
import type { AwsFiles, Profile, Value } from './profiles.js';

/** What is wrong with the profiles by themselves, whichever is in use. */
export function profileFaults(files: AwsFiles, chain: Chain, home: Home, environment: Environment): ProfileCase[] {
  const { profiles, misnamed, refused } = files;
  const found: ProfileCase[] = refused.map(({ where, why }) => ({ kind: 'refused', where, why }));
  for (const { file, name, where } of misnamed)
    found.push({ kind: file === 'config' ? 'no-prefix' : 'prefix', where, name: legible(name, 64) });
  found.push(...twoDefaults(files));
  if (chain.profileMissing && chain.askedBy !== undefined) {
    const where = [home.config, home.credentials].flatMap((path) => (path === undefined ? [] : home.shown(path))).join(', ');
    const variable = chain.askedBy;
    found.push({
      kind: 'asked',
      where,
      variable,
      name: shown(environment[variable] ?? ''),
      nearest: near(chain.profile, [...profiles.keys()]),
    });
  }
  const { unsure } = files;
  const looped = new Set<string>();
  for (const profile of profiles.values()) {
    found.push(...lineFaults(profile), ...(unsure ? [] : ofRole(profile, files, looped)), ...(unsure ? [] : ofSso(profile, files)));
  }
  return found;
}

/** Source: https://github.com/smithy-lang/smithy-typescript/blob/main/packages/shared-ini-file-loader/src/getConfigData.ts */
function twoDefaults({ defaults }: AwsFiles): ProfileCase[] {
  const [first] = defaults;
  const last = defaults.at(-1);
  const named = defaults.find(({ header }) => header !== 'default');
  if (first === undefined || last === undefined || named === undefined || defaults.length < 2) return [];
  return [{ kind: 'default-twice', where: first.where, other: last.where, cli: last.where, javascript: named.where }];
}

function ofRole(profile: Profile, files: AwsFiles, looped: Set<string>): ProfileCase[] {
  const { values } = profile;
  const name = shown(profile.name);
  const role = values.get('role_arn');
  if (role === undefined) return [];
  const source = values.get('source_profile');
  const place = values.get('credential_source');
  if (source !== undefined && place !== undefined) return [{ kind: 'two-sources', where: place.where, profile: name, detail: '' }];
  if (place !== undefined) {
    if ((credentialSources as readonly string[]).includes(place.value)) return [];
    const given = shown(place.value);
    return [
      { kind: 'credential-source', where: place.where, profile: name, name: given, nearest: nearest(place.value, credentialSources) },
    ];
  }
  if (source === undefined) {
    return values.has('web_identity_token_file') ? [] : [{ kind: 'no-source', where: role.where, profile: name, detail: '' }];
  }
  if (!files.profiles.has(source.value))
    return [
      {
        kind: 'source',
        where: source.where,
        profile: name,
        name: shown(source.value),
        nearest: near(source.value, [...files.profiles.keys()]),
      },
    ];
  const loop = loopFrom(profile, files);
  if (loop === undefined || loop.some((each) => looped.has(each))) return [];
  for (const each of loop) looped.add(each);
  return [{ kind: 'loop', where: source.where, profile: name, detail: [...loop, loop[0] as string].map(shown).join(' → ') }];
}

/** The profiles of a loop that this one begins; a profile with keys ends a chain, even its own. */
function loopFrom(start: Profile, { profiles }: AwsFiles): string[] | undefined {
  const path: string[] = [];
  let at: Profile | undefined = start;
  while (at !== undefined) {
    path.push(at.name);
    const next: string | undefined = at.values.has('role_arn') ? at.values.get('source_profile')?.value : undefined;
    const source: Profile | undefined = next === undefined ? undefined : profiles.get(next);
    if (source === undefined || (source.values.has('aws_access_key_id') && source.values.has('aws_secret_access_key'))) return undefined;
    if (source.name === start.name) return path;
    if (path.includes(source.name)) return undefined;
    at = source;
  }
  return undefined;
}

function ofSso(profile: Profile, files: AwsFiles): ProfileCase[] {
  const named = profile.values.get('sso_session');
  const name = shown(profile.name);
  if (named !== undefined && !files.sessions.has(named.value))
    return [
      {
        kind: 'session',
        where: named.where,
        profile: name,
        name: shown(named.value),
        nearest: near(named.value, [...files.sessions.keys()]),
      },
    ];
  const sso = ssoOf(profile, files);
  if (sso === undefined) return [];
  const lack = [
    ...(sso.startUrl === undefined ? ['sso_start_url'] : []),
    ...(sso.region === undefined ? ['sso_region'] : []),
    ...(sso.account === undefined ? ['sso_account_id'] : []),
    ...(sso.role === undefined ? ['sso_role_name'] : []),
  ];
  const at: Value | undefined = profile.values.get('sso_account_id') ?? profile.values.get('sso_role_name');
  return lack.length === 0 ? [] : [{ kind: 'half-sso', where: at?.where ?? profile.where, profile: name, detail: lack.join(', ') }];
}

const credentialKeys = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token', 'role_arn', 'source_profile'];

function lineFaults({ name, values }: Profile): ProfileCase[] {
  return credentialKeys.flatMap((key): ProfileCase[] => {
    const value = values.get(key);
    if (value === undefined || (!value.commented && !value.setIn)) return [];
    return [{ kind: value.setIn ? 'set-in' : 'comment', where: value.where, profile: shown(name), key }];
  });
}

/** Only a name that is near enough to be meant. */
function near(name: string, candidates: readonly string[]): string | undefined {
  const best = nearest(name, candidates);
  return best === undefined || best === name ? undefined : shown(best);
}

function shown(name: string): string {
  return legible(name, 64);
}
