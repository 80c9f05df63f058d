import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import path from 'node:path';
import { largestObject } from './batch.js';

export type DiskFile =
  | { readonly kind: 'file' | 'link'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  /** Not opened: a pipe, socket, device or folder. */
  | { readonly kind: 'special'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string };

const absent = { kind: 'absent' } as const;

/** Reads single files below a folder; never through a link, also not one on the way, and only regular files. */
export class Disk {
  readonly #root: Buffer;
  readonly #folders = new Map<string, boolean>();

  constructor(root: string) {
    this.#root = Buffer.from(path.resolve(root));
  }

  /** @param name - the path below the root, as bytes in latin1 */
  locate(name: string): Buffer {
    return name === '' ? this.#root : Buffer.concat([this.#root, Buffer.from(`/${name}`, 'latin1')]);
  }

  read(name: string): DiskFile {
    const slash = name.lastIndexOf('/');
    if (slash !== -1 && !this.#isFolder(name.slice(0, slash))) return absent;
    const file = this.locate(name);
    try {
      const stats = lstatSync(file);
      if (stats.isSymbolicLink()) return { kind: 'link', bytes: readlinkSync(file, { encoding: 'buffer' }) };
      if (!stats.isFile()) return { kind: 'special', why: `not opened: ${kindOf(stats)}` };
      return readRegular(file);
    } catch (error) {
      return failure(error);
    }
  }

  /** True where every part of the way is a real folder. */
  #isFolder(name: string): boolean {
    const known = this.#folders.get(name);
    if (known !== undefined) return known;
    const slash = name.lastIndexOf('/');
    let is = slash === -1 || this.#isFolder(name.slice(0, slash));
    if (is) {
      try {
        is = lstatSync(this.locate(name)).isDirectory();
      } catch {
        // Unreadable folders fail again, with their reason, when the file itself is asked for.
        is = true;
      }
    }
    this.#folders.set(name, is);
    return is;
  }
}

function readRegular(file: Buffer): DiskFile {
  // Between the look and the opening the file may have become a link or a pipe: no-follow, no wait, and a second look.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { kind: 'special', why: `not opened: ${kindOf(stats)}` };
    if (stats.size > largestObject) return { kind: 'unreadable', why: 'larger than 1.5 GB' };
    const bytes = Buffer.allocUnsafe(stats.size);
    let filled = 0;
    while (filled < stats.size) {
      const count = readSync(descriptor, bytes, filled, stats.size - filled, null);
      if (count === 0) break;
      filled += count;
    }
    return { kind: 'file', bytes: bytes.subarray(0, filled) };
  } finally {
    closeSync(descriptor);
  }
}

function failure(error: unknown): DiskFile {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return absent;
  if (code === 'ELOOP') return { kind: 'special', why: 'not opened: it became a link while it was read' };
  return { kind: 'unreadable', why: code === 'EACCES' || code === 'EPERM' ? 'permission denied' : `cannot be read (${code})` };
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
