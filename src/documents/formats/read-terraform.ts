import { parseHcl } from '../../syntax/hcl/parse.js';
import type { Body } from '../../syntax/hcl/tree.js';
import type { Unit, Unread } from '../located.js';
import { Evaluator } from '../terraform/evaluate.js';
import { attribute, Folder } from '../terraform/folder.js';
import { Ground } from '../terraform/ground.js';
import { jsonBody, jsonValues } from '../terraform/json-syntax.js';
import { normalised } from '../terraform/file-functions.js';
import { Reader } from '../terraform/read.js';
import { ResourceValues } from '../terraform/resource-values.js';
import { scopeOf } from '../terraform/scope.js';
import { UnitBuilder } from '../unit.js';
import type { ReadFiles, TextFile } from './format.js';

/** Longer files are not parsed. In UTF-16 units. */
const sizeLimit = 8 * 1024 * 1024;

/** What a tree must hold before its Terraform is parsed. */
const signs = /olicy|aws_iam_|aws_lambda_permission|aws_ssoadmin_|Statement/;

/** A block that could not be read and says that it holds a policy. */
const policySigns = /aws_iam_|policy|"?Statement"?\s*[=:]/i;

/** Files that give variables a value. */
const assigns = /\.tfvars(?:\.json)?$/;

/** What is read later wins, as in Terraform: `terraform.tfvars`, `terraform.tfvars.json`, then the others by name. */
function rank({ source: { path } }: TextFile): number {
  if (!assigns.test(path)) return 0;
  return /(?:^|\/)terraform\.tfvars$/.test(path) ? 1 : /(?:^|\/)terraform\.tfvars\.json$/.test(path) ? 2 : 3;
}

/** Reads all Terraform files of a tree: each folder is a unit, and they know of one another. */
export const readTerraform: ReadFiles = (files, named) => {
  if (!files.some(({ text }) => signs.test(text))) return { units: [], unread: [] };
  return new Reading(files, named).read();
};

class Reading {
  readonly #files: readonly TextFile[];
  readonly #named: ReadonlyMap<string, TextFile>;
  readonly #ground = new Ground();
  readonly #folders = new Map<string, Folder>();
  readonly #first = new Map<Folder, TextFile>();
  readonly #unread: Unread[] = [];
  readonly #taken = new Set<string>();
  readonly #evaluator: Evaluator;
  readonly #values: ResourceValues;

  constructor(files: readonly TextFile[], named: ReadonlyMap<string, TextFile>) {
    this.#files = [...files].sort((a, b) => rank(a) - rank(b) || (a.source.path < b.source.path ? -1 : 1));
    this.#named = named;
    this.#values = new ResourceValues(
      () => this.#evaluator,
      (folder, call) => this.#called(folder, call),
    );
    const size = [...files, ...named.values()].reduce((sum, { text }) => sum + text.length, 0);
    this.#evaluator = new Evaluator(this.#values, { file: (path) => this.#file(path) }, size);
  }

  read(): ReturnType<ReadFiles> {
    for (const file of this.#files) this.#declare(file);
    for (const folder of this.#folders.values()) this.#link(folder);
    const reader = new Reader(this.#evaluator, this.#values, this.#ground);
    const builders: [Folder, UnitBuilder][] = [...this.#first].map(([folder, { source }]) => [
      folder,
      new UnitBuilder(folder.path === '' ? source.path : folder.path, source),
    ]);
    for (const [folder, builder] of builders) reader.folder(folder, builder);
    reader.end(builders);
    const units = builders.flatMap(([, builder]): Unit | Unit[] => builder.build() ?? []);
    return { units, unread: this.#unread, taken: [...this.#taken] };
  }

  #declare(file: TextFile): void {
    const { text, source } = file;
    const { path } = source;
    if (text.length > sizeLimit) {
      this.#unread.push({ path, why: 'more than a parser is given', incomplete: policySigns.test(text) });
      return;
    }
    const at = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const folder = this.#folders.get(at) ?? new Folder(at);
    this.#folders.set(at, folder);
    if (!this.#first.has(folder)) this.#first.set(folder, file);
    const base = this.#ground.base(file);
    const body = /\.json$/i.test(path) ? this.#json(file) : this.#native(file);
    if (assigns.test(path)) folder.assign(body, base);
    else folder.declare(body, base);
  }

  #native({ text, source }: TextFile): Body {
    const parsed = parseHcl(text);
    for (const { message, span, at } of parsed.problems) {
      const incomplete = policySigns.test(text.slice(span.start, span.end));
      this.#unread.push({ path: source.path, why: message, span: { start: at, end: at }, file: source, incomplete });
    }
    return parsed;
  }

  #json({ text, source }: TextFile): Body {
    const { body, problem } = assigns.test(source.path) ? jsonValues(text) : jsonBody(text);
    if (problem !== undefined) {
      this.#unread.push({ path: source.path, why: problem.message, span: problem.span, file: source, incomplete: policySigns.test(text) });
    }
    return body;
  }

  #link(folder: Folder): void {
    for (const name of folder.calls.keys()) {
      const called = this.#called(folder, name);
      const call = folder.calls.get(name);
      if (called !== undefined && call !== undefined && called !== folder) called.callers.push({ folder, call });
    }
  }

  /** The folder of the tree that a call of a module names; undefined for one from elsewhere. */
  #called(folder: Folder, name: string): Folder | undefined {
    const call = folder.calls.get(name);
    const written = call && attribute(call.block.body, 'source')?.expression;
    if (call === undefined || written === undefined) return undefined;
    const source = this.#evaluator.evaluate(written, scopeOf(folder, call.base));
    if (source.type !== 'text' || !/^\.\.?(?:\/|$)/.test(source.text)) return undefined;
    return this.#folders.get(normalised(`${folder.path}/${source.text}`) ?? '\0');
  }

  #file(path: string): { readonly text: string; readonly base: number } | undefined {
    const file = this.#named.get(path);
    if (file === undefined) return undefined;
    this.#taken.add(path);
    return { text: file.text, base: this.#ground.base(file) };
  }
}
