import type { CommandFault } from '../rules/doctor-profile.js';
import type { ProfileCase } from '../rules/doctor-profile.js';
import { legible } from '../legible.js';
import type { Home, ReadFile } from './home.js';
import type { AwsFiles } from './profiles.js';

/** Folders that have a space in their name wherever they are; what stands before the space is no program. */
const spacedFolders =
  /^(?:[a-z]:[\\/]Program Files(?: \(x86\))?[\\/]|\/Library\/Application Support\/|\/Applications\/[^/"']* [^/"']*\.app\/)/i;

/**
 * Commands of `credential_process` that can't be started. The CLI and boto3 split them as a shell splits words and start them without
 * one; the SDK for JavaScript hands them to the shell whole. Looks whether files are there, and starts nothing.
 * Sources: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html,
 * https://github.com/boto/botocore/blob/develop/botocore/credentials.py (`ProcessProvider`)
 */
export async function commandFaults({ profiles }: AwsFiles, home: Home, read: ReadFile): Promise<ProfileCase[]> {
  const found: ProfileCase[] = [];
  for (const { name, values } of profiles.values()) {
    const command = values.get('credential_process');
    const fault = command && (faultOf(command.value, home) ?? (await hasSpace(command.value, read)));
    if (command !== undefined && fault !== undefined)
      found.push({ kind: 'command', where: command.where, profile: legible(name, 64), fault });
  }
  return found;
}

function faultOf(command: string, home: Home): CommandFault | undefined {
  if (/^(?:~[\\/]|\$\{?\w|%\w+%)/.test(command)) return 'shell-only';
  if (/^(["'])(?:(?!\1).)*\s--?\w(?:(?!\1).)*\1$/.test(command)) return 'whole-quoted';
  // Under Windows a single quote is a letter like any other, and a backslash need not be one before a quote.
  if (!command.includes('\\') && command.replace(/"[^"]*"|'[^']*'/g, '').match(/["']/) !== null) return 'open-quote';
  const { folder } = home;
  const ofHome = folder !== undefined && /\s/.test(folder) && (command.startsWith(`${folder}/`) || command.startsWith(`${folder}\\`));
  return ofHome || spacedFolders.test(command) ? 'space' : undefined;
}

/** The words of the path looked for: a program of a few words whose first is none. */
async function hasSpace(command: string, read: ReadFile): Promise<CommandFault | undefined> {
  const [first = '', ...rest] = /^(?:\/|[a-z]:[\\/])[^"']*/i.exec(command)?.[0].trim().split(' ') ?? [];
  if (rest.length === 0 || (await isThere(first, read))) return undefined;
  let path = first;
  for (const word of rest.slice(0, 5)) {
    path += ` ${word}`;
    if (await isThere(path, read)) return 'space';
  }
  return undefined;
}

async function isThere(path: string, read: ReadFile): Promise<boolean> {
  try {
    return (await read(path)) !== undefined;
  } catch {
    return true;
  }
}
