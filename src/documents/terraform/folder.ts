import type { Attribute, Block, Body, Expression } from '../../syntax/hcl/tree.js';
import type { Worked } from './worked.js';

/** An expression with the place where its file begins. */
export interface Written {
  readonly expression: Expression;
  readonly base: number;
}

export interface WrittenBlock {
  readonly block: Block;
  readonly base: number;
}

/** A call of a module. */
export interface Call extends WrittenBlock {
  readonly source: Expression | undefined;
}

/** A resource or data source. */
export interface Resource extends WrittenBlock {
  /** `aws_iam_role.x`, `data.aws_iam_policy.y`. */
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly data: boolean;
  readonly folder: Folder;
}

/** What the configuration files of one folder declare. */
export class Folder {
  readonly path: string;
  readonly locals = new Map<string, Written>();
  readonly variables = new Map<string, WrittenBlock>();
  readonly outputs = new Map<string, WrittenBlock>();
  readonly calls = new Map<string, Call>();
  readonly resources = new Map<string, Resource>();
  /** Values that the folder's own variable files set. */
  readonly set = new Map<string, Written>();
  /** The calls of this folder as a module, with the folders that make them. */
  readonly callers: { readonly folder: Folder; readonly call: WrittenBlock }[] = [];
  readonly known = new Map<string, Worked | 'busy'>();
  /** Data sources that another document or resource takes up. */
  readonly used = new Set<Resource>();

  /** One instance of each resource that stands here instance by instance. */
  readonly instances = new Map<string, Resource>();
  /** Within what names of principals and policies are one. */
  readonly naming: string;

  constructor(path: string, naming = path) {
    this.path = path;
    this.naming = naming;
  }

  declare(body: Body, base: number): void {
    for (const block of body.blocks) this.#block({ block, base });
  }

  assign(body: Body, base: number): void {
    for (const { name, expression } of body.attributes) this.set.set(name, { expression, base });
  }

  #block(written: WrittenBlock): void {
    const { block, base } = written;
    const [first, second] = block.labels;
    if (block.type === 'locals') {
      for (const [rank, { name }] of block.body.attributes.entries()) this.locals.set(name, new Local(block, rank, base));
    } else if (first === undefined) return;
    else if (block.type === 'variable') this.variables.set(first, written);
    else if (block.type === 'output') this.outputs.set(first, written);
    else if (block.type === 'module') this.calls.set(first, { ...written, source: attribute(block.body, 'source')?.expression });
    else if ((block.type === 'resource' || block.type === 'data') && second !== undefined) {
      const data = block.type === 'data';
      const address = `${data ? 'data.' : ''}${first}.${second}`;
      this.resources.set(address, { ...written, address, type: first, name: second, data, folder: this });
    }
  }
}

/** Finds its expression when it is asked for. */
class Local implements Written {
  readonly base: number;
  readonly #block: Block;
  readonly #rank: number;

  constructor(block: Block, rank: number, base: number) {
    this.#block = block;
    this.#rank = rank;
    this.base = base;
  }

  get expression(): Expression {
    return this.#block.body.attributes[this.#rank]?.expression ?? { type: 'null', span: this.#block.span };
  }
}

export function attribute(body: Body, name: string): Attribute | undefined {
  return body.attributes.findLast((each) => each.name === name);
}
