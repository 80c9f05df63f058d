import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BatchEntry } from './batch.js';
import { Conversation } from './conversation.js';
import type { Call, Git, Answer, Running } from './git.js';
import { readBoundary, type RepositoryFacts } from './repository.js';
import { existing, parentsOf } from './revisions.js';

/** The pieces of a call that differ from one to the next. */
export type StoreCall = Pick<Call, 'args' | 'input'>;

/**
 * The repository's objects, read through an empty repository of our own: none of the clone's configuration, refs,
 * replacements, grafts or promisor settings is in force here.
 */
export class ObjectStore {
  readonly #git: Git;
  readonly #facts: RepositoryFacts;
  readonly #folder: string;
  readonly #conversation = new Conversation((input) => this.start({ args: ['cat-file', '--batch'], input }));
  #made = false;
  #fetched: string | undefined;

  constructor(git: Git, facts: RepositoryFacts, folder: string) {
    this.#git = git;
    this.#facts = facts;
    this.#folder = folder;
  }

  get emptyTree(): string {
    return this.#facts.format === 'sha256'
      ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
      : '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  }

  get emptyBlob(): string {
    return this.#facts.format === 'sha256'
      ? '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'
      : 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
  }

  /** From now on a bare repository of our own is read first, and the clone's objects behind it. */
  useFetched(folder: string): void {
    this.#fetched = folder;
    this.#conversation.reset();
  }

  /** How many bytes an object id has. */
  get idBytes(): number {
    return this.#facts.format === 'sha256' ? 32 : 20;
  }

  /** Gets ready to be asked. */
  warm(): void {
    this.#conversation.warm();
  }

  /** Few objects at once, without a process for them; see `Conversation.ask`. */
  ask(names: readonly string[]): Promise<readonly BatchEntry[] | undefined> {
    return this.#conversation.ask(names);
  }

  /** Commits whose parents aren't here by design. */
  boundary(): ReadonlySet<string> {
    return this.#fetched === undefined ? this.#facts.boundary : readBoundary(path.join(this.#fetched, 'shallow'));
  }

  /** The clone was made with a filter and lacks objects by design. */
  isPartial(): boolean {
    try {
      return readdirSync(path.join(this.#facts.objects, 'pack')).some((name) => name.endsWith('.promisor'));
    } catch {
      return false;
    }
  }

  /** Behind fetched commits, also the clone's own boundary stands, as far as what lies beyond it didn't come along. */
  async adoptBoundary(): Promise<void> {
    if (this.#fetched === undefined) return;
    const file = path.join(this.#fetched, 'shallow');
    const kept = new Set(readBoundary(file));
    for (const commit of this.#facts.boundary) {
      const parents = (await parentsOf(this, commit)) ?? [];
      if ((await existing(this, parents)).length < new Set(parents).size) kept.add(commit);
    }
    if (kept.size > 0) writeFileSync(file, [...kept].map((id) => `${id}\n`).join(''));
  }

  run(call: StoreCall): Promise<Answer> {
    return this.#git.run(this.#complete(call));
  }

  start(call: StoreCall): Running {
    return this.#git.start(this.#complete(call));
  }

  #complete(call: StoreCall): Call {
    const cwd = this.#fetched ?? this.#make();
    const objects = this.#facts.objects;
    const variables =
      this.#fetched === undefined
        ? { GIT_DIR: cwd, GIT_OBJECT_DIRECTORY: objects }
        : { GIT_DIR: cwd, GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteAlternate(objects) };
    return { ...call, cwd, variables };
  }

  #make(): string {
    if (this.#made) return this.#folder;
    // The objects lie elsewhere. Each folder less counts: removing one takes longer than many a question.
    mkdirSync(path.join(this.#folder, 'refs'), { recursive: true });
    writeFileSync(path.join(this.#folder, 'HEAD'), noBranch);
    writeBareConfig(this.#folder, this.#facts.format);
    if (this.#facts.shallow) writeFileSync(path.join(this.#folder, 'shallow'), [...this.#facts.boundary].map((id) => `${id}\n`).join(''));
    this.#made = true;
    return this.#folder;
  }
}

const noBranch = 'ref: refs/heads/none\n';

/** The least that git takes for a repository with objects of its own. */
export function makeBareRepository(folder: string, format: 'sha1' | 'sha256'): void {
  mkdirSync(path.join(folder, 'objects', 'pack'), { recursive: true });
  mkdirSync(path.join(folder, 'refs', 'heads'), { recursive: true });
  writeFileSync(path.join(folder, 'HEAD'), noBranch);
  writeBareConfig(folder, format);
}

/** Also after a fetch, which leaves settings behind that would make git ask the network for what is missing. */
export function writeBareConfig(folder: string, format: 'sha1' | 'sha256'): void {
  const version =
    format === 'sha256' ? '\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n' : '\trepositoryformatversion = 0\n';
  writeFileSync(path.join(folder, 'config'), `[core]\n\tbare = true\n[core]\n${version}`);
}

/** The variable is a list; quoting, as git unquotes it, keeps a separator in a name from splitting it. */
function quoteAlternate(folder: string): string {
  return `"${folder.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
