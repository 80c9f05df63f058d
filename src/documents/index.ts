import { LineIndex } from '../model/position.js';
import type { Tree, TreeFile } from '../model/source.js';
import { decodeText } from '../syntax/decode.js';
import { isFixturePath } from './fixture.js';
import { formatsFor, type Wish } from './formats/index.js';
import { json } from './formats/json.js';
import { namesTemplates } from './formats/other-templates.js';
import type { Format, ReadFiles, TextFile } from './formats/format.js';
import type { Documents, SourceFile, Unit, Unread } from './located.js';
import { filesNamedIn, isNamed } from './referred.js';

/**
 * All IAM policies of a tree, whatever the format, and who holds them. Files are decoded and parsed only when their name and
 * bytes show that they may hold a policy; what can't be read is in `unread`. Units are sorted by path. Never rejects for what
 * a file holds.
 */
export async function readDocuments(tree: Tree, wish: Wish = {}): Promise<Documents> {
  return (await gathered(tree, wish)).end();
}

/** A file that is read without a look at another. Plain data. */
export interface AloneFile {
  readonly path: string;
  readonly text: string;
  readonly fixture: boolean;
}

/** The same of all files but those of bare JSON, which `readAlone` reads: these come as texts, sorted by path. */
export async function readApart(
  tree: Tree,
  wish: Wish = {},
): Promise<{ readonly documents: Documents; readonly alone: readonly AloneFile[] }> {
  const gathering = await gathered(tree, wish, true);
  const documents = await gathering.end();
  return { documents, alone: gathering.alone().sort((a, b) => compare(a.path, b.path)) };
}

/** The policies in files that `readApart` left. */
export async function readAlone(files: readonly AloneFile[]): Promise<Documents> {
  const read = await json.reader();
  const { units, unread } = read(
    files.map(({ path, text, fixture }) => ({ text, source: { path, lines: new LineIndex(text), fixture } })),
    new Map(),
  );
  return sorted(units, unread);
}

/** The documents of both, in one order. */
export function joined(a: Documents, b: Documents): Documents {
  return sorted([...a.units, ...b.units], [...a.unread, ...b.unread]);
}

function sorted(units: readonly Unit[], unread: readonly Unread[]): Documents {
  return { units: [...units].sort((a, b) => compare(a.id, b.id)), unread: [...unread].sort((a, b) => compare(a.path, b.path)) };
}

async function gathered(tree: Tree, wish: Wish, apart = false): Promise<Gathering> {
  const formats = formatsFor(wish);
  const all = (await tree.files()).filter(({ kind }) => kind === 'file');
  const files = all.filter(({ path }) => formats.some((format) => format.reads(path)));
  const gathering = new Gathering(tree, all, apart);
  for await (const { file, bytes } of tree.read(files)) {
    const format = formats.find((each) => each.reads(file.path) && each.shows(bytes));
    if (format !== undefined) await gathering.add(file.path, decodeText(bytes), format);
  }
  return gathering;
}

class Gathering {
  readonly #tree: Tree;
  readonly #all: readonly TreeFile[];
  readonly #apart: boolean;
  #alone: { readonly text: string; readonly source: SourceFile }[] = [];
  readonly #taken = new Set<string>();
  readonly #units: Unit[] = [];
  readonly #unread: Unread[] = [];
  readonly #waiting = new Map<string, { readonly format: Format; readonly files: TextFile[] }>();
  readonly #fixtures: { fixture: boolean; readonly path: string }[] = [];
  readonly #named = new Set<string>();
  readonly #readers = new Map<Format, ReadFiles>();

  /** @param apart - files of bare JSON are left to the asker */
  constructor(tree: Tree, all: readonly TreeFile[], apart: boolean) {
    this.#tree = tree;
    this.#all = all;
    this.#apart = apart;
  }

  async add(path: string, text: string, format: Format): Promise<void> {
    const source = { path, lines: new LineIndex(text), fixture: isFixturePath(path) };
    if (source.fixture) this.#fixtures.push(source);
    else for (const name of filesNamedIn(text)) this.#named.add(name);
    const file = { text, source: source satisfies SourceFile };
    const key = format.together(path);
    const waiting = this.#waiting.get(key);
    if (this.#apart && format === json && !namesTemplates(text)) this.#alone.push(file);
    else if (key === path) await this.#read(format, [file]);
    else if (waiting === undefined) this.#waiting.set(key, { format, files: [file] });
    else waiting.files.push(file);
  }

  async end(): Promise<Documents> {
    for (const { format, files } of this.#waiting.values()) await this.#read(format, files);
    for (const file of this.#alone) if (this.#taken.has(file.source.path)) await this.#read(json, [file]);
    this.#alone = this.#alone.filter(({ source }) => !this.#taken.has(source.path));
    // A policy that a template takes in is in use, wherever it lies.
    for (const file of this.#fixtures) if (isNamed(file.path, this.#named)) file.fixture = false;
    return sorted(
      this.#units.filter(({ id }) => !this.#taken.has(id.replace(/#\d+$/, ''))),
      this.#unread,
    );
  }

  /** What is left to the asker, once the rest has come to its end. */
  alone(): AloneFile[] {
    return this.#alone.map(({ text, source: { path, fixture } }) => ({ path, text, fixture }));
  }

  async #read(format: Format, files: readonly TextFile[]): Promise<void> {
    const others = await this.#takenIn(format, files);
    const read = others.size > 0 ? await format.reader(others) : (this.#readers.get(format) ?? (await this.#load(format)));
    const { units, unread, taken } = read(files, others);
    for (const path of taken ?? []) this.#taken.add(path);
    for (const unit of units) this.#units.push(unit);
    for (const each of unread) this.#unread.push(each);
  }

  async #load(format: Format): Promise<ReadFiles> {
    const read = await format.reader();
    this.#readers.set(format, read);
    return read;
  }

  async #takenIn(format: Format, files: readonly TextFile[]): Promise<ReadonlyMap<string, TextFile>> {
    const found = new Map<string, TextFile>();
    const paths = new Set(format.names === undefined || !mayName(format, files) ? [] : this.#all.map(({ path }) => path));
    let wanted = new Set(format.names?.(files, paths));
    while (wanted.size > 0) {
      const fresh: TextFile[] = [];
      for await (const { file, bytes } of this.#tree.read(this.#all.filter(({ path }) => wanted.has(path)))) {
        const text = decodeText(bytes);
        const source = { path: file.path, lines: new LineIndex(text), fixture: isFixturePath(file.path) };
        found.set(file.path, { text, source });
        fresh.push({ text, source });
      }
      const further = format.nests === true ? (format.names?.(fresh, paths) ?? []) : [];
      wanted = new Set(further.filter((path) => !found.has(path)));
    }
    return found;
  }
}

/** Whether it is worth to have all paths at hand. */
function mayName({ nests }: Format, files: readonly TextFile[]): boolean {
  return nests !== true || files.some(({ text }) => namesTemplates(text));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
