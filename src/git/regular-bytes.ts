import { Problem } from '../model/problem.js';
import type { DiskFile } from './disk.js';

/**
 * The bytes of a file that settings are read from; undefined when it is absent.
 * @throws Problem (usage) for what is there and isn't read: to go on without it would be to ignore it silently.
 */
export function regularBytes(name: string, found: DiskFile): Buffer | undefined {
  switch (found.kind) {
    case 'file':
      return found.bytes;
    case 'absent':
      return undefined;
    case 'link':
      throw notRead(name, 'a link, and links are not followed');
    case 'special':
    case 'unreadable':
      throw notRead(name, found.why);
  }
}

function notRead(name: string, why: string): Problem {
  return new Problem('usage', `${name} cannot be read: ${why}`, { fix: 'Make it a regular file that this user can read', place: name });
}
