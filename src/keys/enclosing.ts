import { type Block, blocksAround, endOf } from './blocks.js';
import { type Owner, ownerOfName, wordsOf } from './owner.js';

/** What a value stands in, as far as that tells whose it is. */
export interface Enclosing {
  /** Whose the innermost block is that has a telling name. */
  readonly owner: Owner;
  /** Where that block begins and ends, where there is one. */
  readonly start: number;
  readonly end: number;
  /** What stands before and behind the value in its own block, without the blocks in there. */
  readonly siblings: string;
  /** The text around, without the blocks that hold other things. */
  readonly around: string;
}

/** How far to each side is looked, in characters. */
const reach = 1200;

/** Whose what stands around a value is: literals, calls, indented mappings, elements, sections. */
export function enclosing(text: string, start: number, end: number): Enclosing {
  const floor = Math.max(0, start - reach);
  const ceiling = Math.min(text.length, end + reach);
  const blocks = blocksAround(text, start, floor);
  const [inner] = blocks;
  // Read only where the blocks' names say too little.
  const texts = {
    get siblings(): string {
      const before = text.slice(inner?.inside ?? Math.max(floor, start - 400), start);
      const behind = text.slice(end, Math.min(end + 400, inner === undefined ? ceiling : endOf(text, inner, end, ceiling)));
      return `${withoutBlocks(before)}\n${withoutBlocks(behind)}`;
    },
    get around(): string {
      return `${withoutBlocks(text.slice(floor, start))}\n${withoutBlocks(text.slice(end, ceiling))}`;
    },
  };
  for (const block of blocks) {
    const owner = ownerOfBlock(block);
    if (owner !== 'nobody') return Object.assign(texts, { owner, start: block.start, end: endOf(text, block, end, ceiling) });
  }
  return Object.assign(texts, { owner: 'nobody' as const, start: end, end });
}

/** What a call or a class says in its name of another owner; of all others one doesn't know. */
const otherCall =
  /session|cookie|jwt|jws|passport|strategy|oauth|csrf|hmac|cipher|crypt|sign(?!erv4|v4)|stripe|paypal|twilio|pusher|github|gitlab|slack|google|facebook|twitter|discord|telegram|captcha|auth0|webhook|django|flask|devise|shopify|plaid|hash|digest/i;

/** What classes of any owner are called. */
const classWords =
  /^(?:client|service|manager|connection|store|adapter|builder|factory|uploader|helper|handler|repository|application|app|bean|impl|type|static|basic|sdk|api|gateway|endpoint|class|main|program|util|utils)$/;

function ownerOfBlock({ kind, name }: Block): Owner {
  // Half a name is that of a key here: `storage: { secretKey }`.
  const owner = ownerOfName(`${name}.key`);
  if (owner !== 'other' || kind === 'data') return owner;
  if (otherCall.test(name)) return 'other';
  return kind === 'new' && wordsOf(name).some((word) => !classWords.test(word) && ownerOfName(word) === 'other') ? 'other' : 'nobody';
}

const closed = /["'`]?[\w$.@-]{1,60}["'`]?[ \t]{0,4}(?::|=>)[ \t]{0,4}[{[][^{}[\]]{0,800}[}\]]/g;

/** What is declared, where images lie: these say AWS and are about no key. */
const declared = /\b(?:resource|data)[ \t]{1,4}"aws_\w{1,60}"|[0-9]{12}\.dkr\.ecr[\w./-]{0,80}/g;

/** A mapping by indent that has come to its end. */
const dedented = /(?<=^|\n)([ \t]*)["']?[\w.$@/-]{1,60}["']?:[ \t]*\r?\n(?:\1[ \t]+[^\n]*\n)+(?=\1[^\s])/g;

/** Without the literals and mappings in it that hold other things. */
function withoutBlocks(text: string): string {
  let left = text.replace(dedented, '');
  for (let depth = 0; depth < 3 && /[}\]]/.test(left); depth++) left = left.replace(closed, '');
  return left.replace(declared, '');
}
