import { execFile } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const windows = process.platform === 'win32';

/** The Node versions that dist must work under: the one at hand, and the Action's. */
export const runtimes: readonly (readonly [name: string, node: string, version: RegExp])[] = [
  ['the Node at hand', process.execPath, /^v\d+\./],
  ['Node 24', path.join(root, '__tests__/runtimes/node24/node_modules/node/bin', windows ? 'node.exe' : 'node'), /^v24\./],
];

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly node?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a built entry as a child process in an environment that has nothing of the caller's but PATH and a home of its own. */
export function runDist(entry: 'cli' | 'action', args: readonly string[], { cwd, node = process.execPath, environment = {} }: RunOptions): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], HOME: os.tmpdir(), ...environment };
    execFile(node, [path.join(root, 'dist', `${entry}.js`), ...args], { cwd, env, maxBuffer: 1 << 28, timeout: 120_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

/** A temporary folder that is gone when `use` is done. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gate-dist-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

export function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: os.devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Each commit of a test is a minute younger than the one before it. */
let clock = 1_700_000_000;

/** Runs git and gives its trimmed output. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: { ...process.env, ...identity, GIT_AUTHOR_DATE: `${clock} +0000`, GIT_COMMITTER_DATE: `${(clock += 60)} +0000` }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Writes files, stages everything and commits; gives the commit's id. */
export function commit(folder: string, files: Readonly<Record<string, string | Buffer>>, message = 'change'): string {
  write(folder, files);
  git(folder, 'add', '-A', '-f');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A new repository on branch main, with a first commit. */
export function repository(folder: string, files: Readonly<Record<string, string | Buffer>> = { 'README.md': '# x\n' }): string {
  git(folder, 'init', '-q', '-b', 'main');
  return commit(folder, files, 'first');
}
