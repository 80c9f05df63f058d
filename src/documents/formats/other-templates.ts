import path from 'node:path';
import type { Value } from '../../model/value.js';
import type { Template } from '../cloudformation/template.js';
import { templateOf } from '../cloudformation/template.js';
import type { SourceFile } from '../located.js';
import type { TextFile } from './format.js';

/** Whether a template may make stacks of other files: only then it is worth a closer look. */
export function namesTemplates(text: string | Buffer): boolean {
  return text.includes('AWS::CloudFormation::Stack') || text.includes('AWS::Serverless::Application');
}

const naming = /(?:TemplateURL|Location|aws:asset:path)["']?\s*:\s*["']?([^"'\s,{}]{1,300})/g;

/** The files of the tree that templates make stacks of. */
export function templatesNamedIn(files: readonly TextFile[], paths: ReadonlySet<string>): string[] {
  return files
    .filter(({ text }) => namesTemplates(text))
    .flatMap(({ text, source }) => [...text.matchAll(naming)].map((match) => besides(source.path, match[1] as string)))
    .filter((name) => paths.has(name));
}

function besides(file: string, named: string): string {
  return path.posix.join(path.posix.dirname(file), named);
}

/** Templates that others make stacks of, parsed when one does. */
export class OtherTemplates {
  readonly #files: ReadonlyMap<string, TextFile>;
  readonly #parse: (file: TextFile) => Value | undefined;
  readonly #taken = new Set<string>();
  readonly #opened = new Map<string, { readonly template: Template; readonly source: SourceFile } | undefined>();

  constructor(files: ReadonlyMap<string, TextFile>, parse: (file: TextFile) => Value | undefined) {
    this.#files = files;
    this.#parse = parse;
  }

  /** The template that a file names beside itself. */
  open(from: string, named: string): { readonly template: Template; readonly source: SourceFile } | undefined {
    const name = besides(from, named);
    const file = this.#files.get(name);
    if (file !== undefined && !this.#opened.has(name)) {
      const root = this.#parse(file);
      const template = root?.type === 'map' ? templateOf(root) : undefined;
      this.#opened.set(name, template && { template, source: file.source });
    }
    return this.#opened.get(name);
  }

  /** A stack was made of a file. */
  take(path: string): void {
    this.#taken.add(path);
  }

  /** The paths of those that stacks were made of: they say nothing more by themselves. */
  taken(): string[] {
    return [...this.#taken];
  }
}
