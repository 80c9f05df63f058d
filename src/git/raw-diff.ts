import type { ObjectStore } from './store.js';

/** One name that a commit changed against its parent, or against each of them. */
export interface RawChange {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  /** What each parent has there; zeros for nothing. */
  readonly before: readonly string[];
}

export interface RawDiff {
  /** The input line that it answers. */
  readonly of: string;
  readonly changes: readonly RawChange[];
}

/**
 * Asks `diff-tree` for each line: a commit (against all its parents, a root against nothing), or two trees. Where git
 * gives up at one (a tree that is missing or damaged), `failed` is told and the lines behind it are asked again.
 */
export async function* rawDiffs(
  store: ObjectStore,
  asked: readonly string[],
  failed: (line: string, stderr: string) => void,
): AsyncGenerator<RawDiff> {
  const flags = ['--stdin', '--always', '--root', '-r', '-c', '--raw', '-z', '--no-abbrev', '--no-renames'];
  const safe = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--no-color', '--no-relative'];
  let failures = 0;
  for (let from = 0; from < asked.length;) {
    const running = store.start({ args: ['diff-tree', ...flags, ...safe], input: inLines(asked, from) });
    const parser = new RawParser();
    for await (const chunk of running.chunks) {
      for (const diff of parser.push(chunk.toString('latin1'))) {
        // A line whose object isn't there at all is passed over without a word.
        while (from < asked.length && asked[from] !== diff.of) failed(asked[from++] as string, '');
        from++;
        yield diff;
      }
    }
    const { code, stderr } = await running.ending();
    if (code === 0) {
      const last = parser.open;
      while (from < asked.length && asked[from] !== last?.of) failed(asked[from++] as string, stderr);
      if (last !== undefined && from < asked.length) yield last;
      while (++from < asked.length) failed(asked[from] as string, stderr);
      return;
    }
    // The one that was under way is cut short: it is the one that failed.
    const bad = parser.open === undefined ? from : asked.indexOf(parser.open.of, from);
    for (const end = Math.max(bad, from) + 1; from < end && from < asked.length; from++) failed(asked[from] as string, stderr);
    if (++failures > mostFailures) {
      for (; from < asked.length; from++) failed(asked[from] as string, stderr);
    }
  }
}

/** How often a diff that a broken tree ended is begun again. */
const mostFailures = 100;

/** Reads the stream; hands a diff out when the next one begins, so `open` is the one that may be incomplete. */
class RawParser {
  open: { of: string; changes: RawChange[] } | undefined;
  #meta: string | undefined;
  #carry = '';

  push(chunk: string): RawDiff[] {
    const text = this.#carry + chunk;
    const done: RawDiff[] = [];
    let at = 0;
    for (let end = this.#next(text, at); end !== -1; end = this.#next(text, at)) {
      const token = text.slice(at, end);
      at = end + 1;
      if (this.#meta !== undefined) {
        this.open?.changes.push(parseChange(this.#meta, token));
        this.#meta = undefined;
      } else if (token.startsWith(':')) this.#meta = token;
      else {
        if (this.open !== undefined) done.push(this.open);
        this.open = { of: token, changes: [] };
      }
    }
    this.#carry = text.slice(at);
    return done;
  }

  /** A header of two trees ends with a line feed, everything else with NUL. */
  #next(text: string, at: number): number {
    const nul = text.indexOf('\0', at);
    if (this.#meta !== undefined || text.charCodeAt(at) === 58) return nul;
    const line = text.indexOf('\n', at);
    return line !== -1 && (nul === -1 || line < nul) ? line : nul;
  }
}

function parseChange(meta: string, path: string): RawChange {
  let parents = 0;
  while (meta.charCodeAt(parents) === 58) parents++;
  const words = meta.slice(parents).split(' ');
  return { path, mode: words[parents] ?? '', id: words[2 * parents + 1] ?? '', before: words.slice(parents + 1, 2 * parents + 1) };
}

function* inLines(lines: readonly string[], from: number): Generator<string> {
  for (let at = from; at < lines.length; at += 1000) yield `${lines.slice(at, at + 1000).join('\n')}\n`;
}
