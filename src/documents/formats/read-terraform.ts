import { parseHcl } from '../../syntax/hcl/parse.js';
import type { Body } from '../../syntax/hcl/tree.js';
import type { Unit, Unread } from '../located.js';
import { Effort, Evaluator } from '../terraform/evaluate.js';
import { Folder } from '../terraform/folder.js';
import { Ground } from '../terraform/ground.js';
import { jsonBody, jsonValues } from '../terraform/json-syntax.js';
import { normalised } from '../terraform/file-functions.js';
import { Reader } from '../terraform/read.js';
import { ResourceValues } from '../terraform/resource-values.js';
import { scopeOf } from '../terraform/scope.js';
import { Shelf } from '../terraform/shelf.js';
import { UnitBuilder } from '../unit.js';
import type { ReadFiles, TextFile } from './format.js';
import { assigns, folderOf, groupsOf, terraformSizeLimit } from './terraform-groups.js';

/** What a tree must hold before its Terraform is parsed. */
const signs = /olicy|aws_iam_|aws_lambda_permission|aws_ssoadmin_|Statement/;

/** A block that could not be read and says that it holds a policy. */
const policySigns = /aws_iam_|policy|"?Statement"?\s*[=:]/i;

/** Reads all Terraform files of a tree: each folder is a unit, and those that call one another know of one another. */
export const readTerraform: ReadFiles = (files, named) => {
  if (!files.some(({ text }) => signs.test(text))) return { units: [], unread: [] };
  const size = [...files, ...named.values()].reduce((sum, { text }) => sum + text.length, 0);
  const effort = new Effort(size);
  const units: Unit[] = [];
  const unread: Unread[] = [];
  const taken = new Set<string>();
  for (const group of groupsOf(files)) {
    const read = new Reading(group, named, effort).read();
    for (const unit of read.units) units.push(unit);
    for (const each of read.unread) unread.push(each);
    for (const path of read.taken) taken.add(path);
  }
  return { units, unread, taken: [...taken] };
};

class Reading {
  readonly #files: readonly TextFile[];
  readonly #named: ReadonlyMap<string, TextFile>;
  readonly #ground = new Ground();
  readonly #folders = new Map<string, Folder>();
  readonly #first = new Map<Folder, TextFile>();
  readonly #unread: Unread[] = [];
  readonly #taken = new Set<string>();
  readonly #shelf: Shelf;
  readonly #evaluator: Evaluator;
  readonly #values: ResourceValues;

  constructor(files: readonly TextFile[], named: ReadonlyMap<string, TextFile>, effort: Effort) {
    this.#files = files;
    this.#named = named;
    this.#values = new ResourceValues(
      () => this.#evaluator,
      (folder, call) => this.#called(folder, call),
    );
    this.#shelf = new Shelf(files.reduce((sum, { text }) => sum + text.length, 0));
    this.#evaluator = new Evaluator(this.#values, { file: (path) => this.#file(path) }, effort);
  }

  read(): { readonly units: readonly Unit[]; readonly unread: readonly Unread[]; readonly taken: ReadonlySet<string> } {
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
    return { units, unread: this.#unread, taken: this.#taken };
  }

  #declare(file: TextFile): void {
    const { text, source } = file;
    const { path } = source;
    if (text.length > terraformSizeLimit) {
      this.#unread.push({ path, why: 'more than a parser is given', incomplete: policySigns.test(text) });
      return;
    }
    const at = folderOf(file);
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
    const blocks = parsed.blocks.map((block) => this.#shelf.shelve(block, text));
    for (const { message, span, at } of parsed.problems) {
      const incomplete = policySigns.test(text.slice(span.start, span.end));
      this.#unread.push({ path: source.path, why: message, span: { start: at, end: at }, file: source, incomplete });
    }
    return { attributes: parsed.attributes, blocks };
  }

  #json({ text, source }: TextFile): Body {
    const { body, problem } = assigns.test(source.path) ? jsonValues(text) : jsonBody(text);
    if (problem !== undefined) {
      this.#unread.push({ path: source.path, why: problem.message, span: problem.span, file: source, incomplete: policySigns.test(text) });
    }
    return body;
  }

  #link(folder: Folder): void {
    for (const [name, call] of folder.calls) {
      const called = this.#called(folder, name);
      if (called !== undefined && called !== folder) called.callers.push({ folder, call });
    }
  }

  /** The folder of the tree that a call of a module names; undefined for one from elsewhere. */
  #called(folder: Folder, name: string): Folder | undefined {
    const call = folder.calls.get(name);
    if (call?.source === undefined) return undefined;
    const source = this.#evaluator.evaluate(call.source, scopeOf(folder, call.base));
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
