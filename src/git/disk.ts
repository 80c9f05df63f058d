import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import path from 'node:path';
import { largestObject } from './batch.js';

export type DiskFile =
  | { readonly kind: 'file' | 'link'; readonly bytes: Buffer }
  | { readonly kind: 'absent' }
  /** Not opened: a pipe, socket, device or folder. */
  | { readonly kind: 'special'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string };

export type DiskKind = 'file' | 'link' | 'folder' | 'pipe' | 'socket' | 'device';

const absent = { kind: 'absent' } as const;
const ascii = /^[\x01-\x7f]*$/;

/** No-follow, no wait: between the look and the opening a file may have become a link or a pipe. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Most files fit, and the part of it that they use stays in the processor's cache. */
const scratchSize = 4 * 1024 * 1024;

/**
 * Reads single files below a folder; never through a link, also not one on the way, and only regular files. Names are paths
 * below the root, as bytes in latin1.
 */
export class Disk {
  /** Absolute. */
  readonly root: string;
  readonly #folders = new Map<string, boolean>();
  readonly #listed = new Map<string, ReadonlyMap<string, DiskKind> | undefined>();
  #scratch: Buffer | undefined;

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  /** Where it lies, for a call of the system: a string where that is the same bytes, which is faster. */
  locate(name: string): string | Buffer {
    if (name === '') return this.root;
    return ascii.test(name) ? `${this.root}/${name}` : Buffer.concat([Buffer.from(`${this.root}/`), Buffer.from(name, 'latin1')]);
  }

  /** Of a folder, what lies in it, looked at once; throws the system's error where it can't be listed. */
  list(folder: string): ReadonlyMap<string, DiskKind> {
    const found = new Map<string, DiskKind>();
    for (const item of readdirSync(this.locate(folder), { encoding: 'latin1', withFileTypes: true })) found.set(item.name, kindOf(item));
    this.#listed.set(folder, found);
    return found;
  }

  /**
   * What a name is, by a look at the whole folder, which pays for several names of one; `unknown` where that doesn't show it
   * (a file system may take other spellings of a name too), undefined behind a link.
   */
  kindOf(name: string): DiskKind | 'unknown' | undefined {
    const slash = name.lastIndexOf('/');
    const folder = slash === -1 ? '' : name.slice(0, slash);
    if (!this.#isFolder(folder)) return undefined;
    return this.#listing(folder)?.get(slash === -1 ? name : name.slice(slash + 1)) ?? 'unknown';
  }

  /** The bytes are the caller's own. */
  read(name: string): DiskFile {
    const found = this.peek(name);
    return found.kind === 'file' ? { kind: 'file', bytes: Buffer.from(found.bytes) } : found;
  }

  /** The bytes are valid until the next file is read. */
  peek(name: string): DiskFile {
    const slash = name.lastIndexOf('/');
    if (slash !== -1 && !this.#isFolder(name.slice(0, slash))) return absent;
    return this.#attempt(() => this.readAs(name, kindOf(lstatSync(this.locate(name)))));
  }

  /** The same for what most likely is a plain file: opened without a look at it first. The bytes are valid until the next file is read. */
  peekPlain(name: string): DiskFile {
    const slash = name.lastIndexOf('/');
    const folder = slash === -1 ? '' : name.slice(0, slash);
    if (constants.O_NOFOLLOW === undefined || this.#listed.has(folder)) return this.#peekListed(name);
    if (!this.#isFolder(folder)) return absent;
    try {
      return this.#readRegular(this.locate(name));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? absent : this.peek(name);
    }
  }

  #peekListed(name: string): DiskFile {
    const kind = this.kindOf(name);
    if (kind === undefined) return absent;
    return kind === 'unknown' ? this.peek(name) : this.readAs(name, kind);
  }

  /** One whose kind is known already. The bytes are valid until the next file is read. */
  readAs(name: string, kind: DiskKind): DiskFile {
    return this.#attempt(() => {
      if (kind === 'file') return this.#readRegular(this.locate(name));
      if (kind === 'link') return { kind: 'link', bytes: readlinkSync(this.locate(name), { encoding: 'buffer' }) };
      return { kind: 'special', why: `not opened: a ${kind}` };
    });
  }

  #attempt(read: () => DiskFile): DiskFile {
    try {
      return read();
    } catch (error) {
      return failure(error);
    }
  }

  #readRegular(file: string | Buffer): DiskFile {
    const descriptor = openSync(file, openFlags);
    try {
      let bytes = (this.#scratch ??= Buffer.allocUnsafeSlow(scratchSize));
      let filled = 0;
      for (;;) {
        const count = readSync(descriptor, bytes, filled, bytes.length - filled, null);
        filled += count;
        // What gives nothing, or more than most files have, is looked at a second time.
        if (filled === 0 || filled === bytes.length) {
          const stats = fstatSync(descriptor);
          if (!stats.isFile()) return { kind: 'special', why: `not opened: a ${kindOf(stats)}` };
          if (Math.max(stats.size, filled) > largestObject) return { kind: 'unreadable', why: 'larger than 1.5 GB' };
          if (filled > 0) bytes = Buffer.concat([bytes], Math.max(stats.size + 1, 2 * filled));
        }
        if (count === 0) return { kind: 'file', bytes: bytes.subarray(0, filled) };
      }
    } finally {
      closeSync(descriptor);
    }
  }

  #listing(folder: string): ReadonlyMap<string, DiskKind> | undefined {
    if (this.#listed.has(folder)) return this.#listed.get(folder);
    try {
      return this.list(folder);
    } catch {
      this.#listed.set(folder, undefined);
      return undefined;
    }
  }

  /** True where every part of the way is a real folder. */
  #isFolder(name: string): boolean {
    if (name === '') return true;
    const known = this.#folders.get(name);
    if (known !== undefined) return known;
    const slash = name.lastIndexOf('/');
    const above = slash === -1 ? '' : name.slice(0, slash);
    let is = this.#isFolder(above);
    const listed = is ? this.#listed.get(above)?.get(name.slice(slash + 1)) : undefined;
    if (listed !== undefined) is = listed === 'folder';
    else if (is) {
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

function failure(error: unknown): DiskFile {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return absent;
  if (code === 'ELOOP') return { kind: 'special', why: 'not opened: it became a link while it was read' };
  return { kind: 'unreadable', why: code === 'EACCES' || code === 'EPERM' ? 'permission denied' : `cannot be read (${code})` };
}

interface Kinds {
  isFile(): boolean;
  isSymbolicLink(): boolean;
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
}

function kindOf(found: Kinds): DiskKind {
  if (found.isFile()) return 'file';
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  if (found.isFIFO()) return 'pipe';
  return found.isSocket() ? 'socket' : 'device';
}
