import { bugOf } from '../../model/bug.js';
import type { Home, ReadFile } from './home.js';
import { parseIni, type Entry, type Section } from './ini.js';

/** A value with where it stands: `~/.aws/config:3`. */
export interface Value extends Entry {
  readonly where: string;
  readonly file: 'config' | 'credentials';
}

/** A profile, or an SSO session, of both files together. */
export interface Profile {
  readonly name: string;
  readonly where: string;
  readonly values: Map<string, Value>;
}

/** A section whose header has another form than its file wants. */
export interface Misnamed {
  readonly file: 'config' | 'credentials';
  readonly name: string;
  readonly where: string;
}

export interface AwsFiles {
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly sessions: ReadonlyMap<string, Profile>;
  readonly misnamed: readonly Misnamed[];
  /** Where the default profile stands under both its headers, the upper one first. */
  readonly defaults: readonly { readonly header: string; readonly where: string }[];
  /** What makes the CLI refuse a file. */
  readonly refused: readonly { readonly where: string; readonly why: string }[];
  /** There may be more than was read: what isn't found may yet be there. */
  readonly unsure: boolean;
  /** Paths where nothing lies. */
  readonly missing: ReadonlySet<string>;
  /** By the name of their section: `services x`. */
  readonly services: ReadonlyMap<string, Profile>;
  /** Files that are there and can't be read, with why. */
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
}

/**
 * Reads the config and the credentials file; a value of the second counts before one of the first. Of two headers in one file that
 * name the same profile the lower one counts alone, as in the CLI.
 * Source: https://github.com/boto/botocore/blob/develop/botocore/configloader.py (`build_profile_map`)
 */
export async function readProfiles(home: Home, read: ReadFile): Promise<AwsFiles> {
  const profiles = new Map<string, Profile>();
  const sessions = new Map<string, Profile>();
  const services = new Map<string, Profile>();
  const missing = new Set<string>();
  const misnamed: Misnamed[] = [];
  const defaults: { header: string; where: string }[] = [];
  const refused: { where: string; why: string }[] = [];
  const unreadable: { file: string; why: string }[] = [];
  for (const file of ['config', 'credentials'] as const) {
    const path = home[file];
    if (path === undefined) continue;
    const shown = home.shown(path);
    let text: string | undefined;
    try {
      text = (await read(path))?.toString('utf8');
    } catch (error) {
      unreadable.push({ file: shown, why: reasonOf(error) });
    }
    if (text === undefined) {
      if (unreadable.at(-1)?.file !== shown) missing.add(path);
      continue;
    }
    const { sections, refusals } = parseIni(text);
    refused.push(...refusals.map(({ line, why }) => ({ where: `${shown}:${line}`, why })));
    for (const section of sections) {
      const place = placeOf(file, section);
      if (place === 'misnamed') misnamed.push({ file, name: section.name, where: `${shown}:${section.line}` });
      else if (place !== undefined) {
        const into = { profile: profiles, session: sessions, services }[place.kind];
        if (file === 'config') into.delete(place.name);
        if (file === 'config' && place.kind === 'profile' && place.name === 'default')
          defaults.push({ header: section.name, where: `${shown}:${section.line}` });
        merge(into, place.name, section, file, shown);
      }
    }
  }
  const unsure = unreadable.length > 0 || home.config === undefined || home.credentials === undefined;
  return { profiles, sessions, services, missing, misnamed, defaults, refused, unreadable, unsure };
}

/** Only a reason in capitals, as the system gives it: what else an error says may repeat what was read. */
export function reasonOf(error: unknown): string {
  return /\b(E[A-Z]{3,}|larger than [\d]+ \w+|no plain file)\b/.exec(bugOf(error).message)?.[1] ?? 'it cannot be read';
}

const profileKeys = /^(?:aws_|sso_|role_arn$|source_profile$|credential_|region$|output$|login_session$|web_identity_|mfa_serial$)/;

function placeOf(file: 'config' | 'credentials', { name, entries }: Section) {
  const [, kind, quotedName] = /^(profile|sso-session|services)\s+(.+)$/.exec(name) ?? [];
  const own = quotedName?.trim().replace(/^(["'])(.*)\1$/, '$2');
  if (file === 'credentials') return kind === 'profile' ? ('misnamed' as const) : { kind: 'profile' as const, name };
  if (name === 'default') return { kind: 'profile' as const, name };
  if (own !== undefined && kind === 'profile') return { kind, name: own } as const;
  if (own !== undefined) return { kind: kind === 'sso-session' ? 'session' : 'services', name: own } as const;
  return [...entries.keys()].some((key) => profileKeys.test(key)) ? ('misnamed' as const) : undefined;
}

function merge(into: Map<string, Profile>, name: string, { line, entries }: Section, file: 'config' | 'credentials', shown: string): void {
  const profile = into.get(name) ?? { name, where: `${shown}:${line}`, values: new Map<string, Value>() };
  for (const [key, entry] of entries) if (entry.value !== '') profile.values.set(key, { ...entry, file, where: `${shown}:${entry.line}` });
  into.set(name, profile);
}
