import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../model/ports.js';
import type { RemoteRepository } from '../model/range.js';
import { firstLine } from './bytes.js';
import type { Git } from './git.js';
import { networkEnvironment } from './hardening.js';
import { addressOf, type Address } from './remote-address.js';
import { makeBareRepository, writeBareConfig } from './store.js';

const mostMilliseconds = 120_000;
const mostBytes = 2 * 1024 ** 3;
const look = 250;

/**
 * Fetches by commit id into a fresh bare repository of our own. The clone is neither read nor written: its
 * configuration could send the token elsewhere.
 */
export class Fetcher {
  readonly folder: string;
  readonly #git: Git;
  readonly #environment: Environment;
  readonly #format: 'sha1' | 'sha256';
  readonly #remote: RemoteRepository;
  #address: Address;
  readonly #until: number;

  private constructor(
    git: Git,
    remote: RemoteRepository,
    address: Address,
    environment: Environment,
    folder: string,
    format: 'sha1' | 'sha256',
  ) {
    this.#git = git;
    this.#remote = remote;
    this.#address = address;
    this.#environment = environment;
    this.folder = folder;
    this.#format = format;
    this.#until = Date.now() + mostMilliseconds;
    makeBareRepository(folder, format);
  }

  /** A fetcher, or why nothing may be fetched from there. */
  static for(git: Git, remote: RemoteRepository, environment: Environment, folder: string, format: 'sha1' | 'sha256'): Fetcher | string {
    const address = addressOf(remote);
    return typeof address === 'string' ? address : new Fetcher(git, remote, address, environment, folder, format);
  }

  /** Commits and trees of the given tips, so many generations deep. Undefined, or why it failed. */
  async commits(ids: readonly string[], branch: string | undefined, depth: number): Promise<string | undefined> {
    const wanted = ids.map((id) => `+${id}:refs/fetched/${id}`);
    if (branch !== undefined) wanted.push(`+refs/heads/${branch}:refs/fetched/branch`);
    const options = [`--depth=${depth}`, '--filter=blob:none'];
    const failure = await this.#fetch(options, wanted);
    if (failure === undefined || !/not found/i.test(failure)) return failure;
    const other = addressOf(this.#remote, '.git');
    if (typeof other === 'string') return failure;
    this.#address = other;
    return (await this.#fetch(options, wanted)) === undefined ? undefined : failure;
  }

  /** Single blobs. Undefined, or why it failed. */
  blobs(ids: readonly string[]): Promise<string | undefined> {
    return this.#fetch(['-c', 'fetch.negotiationAlgorithm=noop', '--filter=blob:none'], ids);
  }

  /** The tip of the branch that came along. */
  branchTip(): string | undefined {
    try {
      return readFileSync(path.join(this.folder, 'refs', 'fetched', 'branch'), 'latin1').trim();
    } catch {
      return undefined;
    }
  }

  async #fetch(options: readonly string[], wanted: readonly string[]): Promise<string | undefined> {
    const settings = options[0] === '-c' ? options.slice(0, 2) : [];
    const flags = [
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
      '--no-auto-gc',
      ...options.slice(settings.length),
      '--stdin',
      'gate',
    ];
    const running = this.#git.start({
      args: [...settings, 'fetch', ...flags],
      cwd: this.folder,
      variables: { GIT_DIR: this.folder, ...networkEnvironment(this.#environment, this.#address.protocol), ...this.#address.variables },
      input: wanted.map((line) => `${line}\n`),
      timeout: Math.max(1, this.#until - Date.now()),
    });
    let tooMuch = false;
    const watch = setInterval(() => {
      if (packedBytes(this.folder) <= mostBytes) return;
      tooMuch = true;
      running.stop();
    }, look);
    try {
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      for await (const _chunk of running.chunks);
      const { code, stderr, timedOut } = await running.ending();
      if (code === 0) return undefined;
      if (tooMuch) return 'it is more than 2 GB';
      return timedOut ? 'the server took longer than two minutes' : this.#address.redact(firstLine(stderr)) || 'git fetch failed';
    } finally {
      clearInterval(watch);
      // A partial fetch writes itself down as a promise to fetch the rest later, which nothing may do.
      writeBareConfig(this.folder, this.#format);
    }
  }
}

function packedBytes(folder: string): number {
  const packs = path.join(folder, 'objects', 'pack');
  let sum = 0;
  for (const name of readdirSync(packs)) {
    try {
      sum += statSync(path.join(packs, name)).size;
    } catch {
      // It was a temporary file and is gone.
    }
  }
  return sum;
}
