import type { Span } from '../../model/position.js';
import { parseBlock } from '../../syntax/hcl/parse.js';
import type { Block, Body } from '../../syntax/hcl/tree.js';

/** What is read together is held as a whole up to so many characters of text; a tree takes some twenty times the room of its text. */
const small = 512 * 1024;

/** Of more, so many are held: few enough that what is dropped again never grew old. */
const held = 64 * 1024;

/** The text of a whole repository is read again so many times. After that bodies are kept, so that time stays in step with length. */
const rereads = 4;

const empty: Body = { attributes: [], blocks: [] };

/**
 * The blocks of a tree, of which only the bodies that were read last are held: with thousands of files most are asked for twice or
 * three times, far apart. The others are read again from the text.
 */
export class Shelf {
  readonly #queue: ShelvedBlock[] = [];
  #first = 0;
  #room: number;
  #spare: number;

  /** `size` is the number of characters of all files. */
  constructor(size: number) {
    this.#room = size <= small ? small : held;
    this.#spare = size * rereads;
  }

  /** The same block, whose body may be read again when it is asked for. `text` is that of its file. */
  shelve(block: Block, text: string): Block {
    const shelved = new ShelvedBlock(block, text, this.#again);
    this.#hold(shelved);
    return shelved;
  }

  readonly #again = (block: ShelvedBlock): Body => {
    this.#spare -= size(block);
    const body = parseBlock(block.text, block.span.start)?.body ?? empty;
    block.keep(body);
    if (this.#spare > 0) this.#hold(block);
    return body;
  };

  #hold(block: ShelvedBlock): void {
    this.#queue.push(block);
    this.#room -= size(block);
    while (this.#room < 0 && this.#first < this.#queue.length - 1) {
      const oldest = this.#queue[this.#first++] as ShelvedBlock;
      this.#room += size(oldest);
      oldest.keep(undefined);
    }
    if (this.#first < 1024 || this.#first * 2 < this.#queue.length) return;
    this.#queue.splice(0, this.#first);
    this.#first = 0;
  }
}

function size({ span }: Block): number {
  return span.end - span.start;
}

class ShelvedBlock implements Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly span: Span;
  readonly text: string;
  readonly #again: (block: ShelvedBlock) => Body;
  #body: Body | undefined;

  constructor({ type, labels, span, body }: Block, text: string, again: (block: ShelvedBlock) => Body) {
    this.type = type;
    this.labels = labels;
    this.span = span;
    this.text = text;
    this.#body = body;
    this.#again = again;
  }

  get body(): Body {
    return this.#body ?? this.#again(this);
  }

  keep(body: Body | undefined): void {
    this.#body = body;
  }
}
