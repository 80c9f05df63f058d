import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../src/git/workspace.js';
import type { Content, Source, Standing } from '../../src/model/source.js';

/** A temporary folder for one test file, and everything opened in it. */
export class Lab {
  readonly folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'gate-lab-')));
  readonly #open: Workspace[] = [];
  #count = 0;

  fresh(name = 'it'): string {
    const folder = path.join(this.folder, `${this.#count++}`, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  repository(...options: string[]): Repository {
    const folder = this.fresh('repository');
    return new Repository(folder, ['init', '-q', '-b', 'main', ...options]);
  }

  clone(from: string, ...options: string[]): Repository {
    const folder = this.fresh('clone');
    return new Repository(folder, ['clone', '-q', ...options, `file://${from}`, '.']);
  }

  async open(folder: string, options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
    const workspace = await openWorkspace(folder, { environment: process.env, tempFolder: this.fresh('temp'), ...options });
    this.#open.push(workspace);
    return workspace;
  }

  async clean(): Promise<void> {
    for (const workspace of this.#open) await workspace.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A real repository, built with git as a person would, untouched by this machine's own settings. */
export class Repository {
  readonly folder: string;
  #clock = 1_700_000_000;

  constructor(folder: string, begin?: readonly string[]) {
    this.folder = folder;
    if (begin !== undefined) this.git(...begin);
  }

  git(...args: string[]): string {
    return this.gitWith({}, ...args);
  }

  gitWith(extra: { input?: string | Buffer; date?: number; environment?: Record<string, string> }, ...args: string[]): string {
    const date = `@${extra.date ?? this.#clock++} +0000`;
    const who = { GIT_AUTHOR_NAME: 'n', GIT_AUTHOR_EMAIL: 'e@x', GIT_COMMITTER_NAME: 'n', GIT_COMMITTER_EMAIL: 'e@x' };
    const safe = ['-c', 'protocol.file.allow=always', '-c', 'commit.gpgSign=false', '-c', 'gc.auto=0'];
    const out = execFileSync('git', [...safe, ...args], {
      cwd: this.folder,
      ...(extra.input === undefined ? {} : { input: extra.input }),
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        GIT_CONFIG_GLOBAL: path.join(this.folder, 'no-such-config'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        ...who,
        ...extra.environment,
      },
    });
    return out.toString('latin1').trim();
  }

  write(name: string, content: string | Buffer): this {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return this;
  }

  /** Commits everything that lies there, and gives the commit's id. */
  commit(message: string, date?: number): string {
    this.git('add', '-A');
    this.gitWith(date === undefined ? {} : { date }, 'commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  id(revision: string): string {
    return this.git('rev-parse', revision);
  }
}

export interface Drained {
  readonly contents: readonly Content[];
  /** What blobs hold, sorted. */
  readonly texts: readonly string[];
  readonly messages: readonly string[];
  /** Standings by the text of the content. */
  readonly at: ReadonlyMap<string, readonly Standing[]>;
  readonly source: Source;
}

/** Reads a source to its end and asks where everything stands. */
export async function drain(source: Source): Promise<Drained> {
  const contents: Content[] = [];
  for await (const content of source.contents()) contents.push({ ...content, bytes: Buffer.from(content.bytes) });
  const standings = await source.standings(contents.map(({ id }) => id));
  const text = ({ bytes }: Content): string => bytes.toString('utf8').trimEnd();
  return {
    contents,
    texts: contents
      .filter(({ kind }) => kind === 'blob')
      .map(text)
      .sort(),
    messages: contents
      .filter(({ kind }) => kind !== 'blob')
      .map(text)
      .sort(),
    at: new Map(contents.map((content) => [text(content), standings.get(content.id) ?? []])),
    source,
  };
}

/** The range of two commits of a repository, as the command line asks for it. */
export async function changed(workspace: Workspace, base: string, head: string): Promise<Drained> {
  return drain(workspace.changes(await workspace.resolveRange({ kind: 'refs', base, head }, { mayFetch: false })));
}
