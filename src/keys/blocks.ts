/** Something named that a value stands in. */
export interface Block {
  /** `data`: what the values in it belong to. `call`, `new`: what is done with them. */
  readonly kind: 'data' | 'call' | 'new';
  readonly name: string;
  /** Where its head begins, and where what is in it. */
  readonly start: number;
  readonly inside: number;
  /** How it ends: at its bracket, its element, where its indent does, or at the next section. */
  readonly ends: 'bracket' | 'element' | 'section' | { readonly indent: number };
}

/** The blocks around a place, the innermost first, as far back as `floor`. */
export function blocksAround(text: string, at: number, floor: number): Block[] {
  const found = [...byBrackets(text, at, floor)];
  if (found.length === 0 && text.slice(Math.max(floor, at - 12), at + 1).includes('>')) found.push(...byElements(text, at, floor));
  found.push(...byIndent(text, found.at(-1)?.start ?? at, floor));
  return found.length > 0 ? found : bySection(text, at, floor);
}

/** Where a block ends that a place from `from` on lies in; `ceiling` at the latest. */
export function endOf(text: string, { ends, name, inside }: Block, from: number, ceiling: number): number {
  const rest = text.slice(from, ceiling);
  let length = -1;
  if (ends === 'element') length = rest.indexOf(`</${name}`);
  else if (ends === 'section') length = rest.search(/\n[ \t]{0,8}\[/);
  else if (ends === 'bracket') {
    let depth = 1;
    for (let i = inside; i < ceiling; i++) {
      const one = text[i] as string;
      if ('([{'.includes(one)) depth++;
      else if (')]}'.includes(one) && --depth === 0) return Math.max(from, i);
    }
  } else {
    for (const { index } of rest.matchAll(/\n(?=[ \t]*[^\s#])/g)) {
      if (indentAt(rest, index + 1) <= ends.indent) return from + index;
    }
  }
  return length < 0 ? ceiling : from + length;
}

function* byBrackets(text: string, at: number, floor: number): Generator<Block> {
  let depth = 0;
  let left = 8;
  for (let i = at - 1; i >= floor && left > 0; i--) {
    const one = text[i] as string;
    if (')]}'.includes(one)) depth++;
    else if ('([{'.includes(one) && depth-- === 0) {
      depth = 0;
      const block = headed(text, i, floor);
      if (block !== undefined) yield block;
      left--;
    }
  }
}

const assigned = /(?<![\w$.@/-])([\w$.@/-]{1,60})["'`\])]{0,3}\s{0,4}(?:=>|:=|[:=])\s{0,4}(?:(?:new\s)?[\w.<>*&[\]]{1,40}\s{0,2})?$/;
const labelled = /(?<![\w-])(\w{1,30})((?:[ \t]{1,4}"[^"\n]{1,80}"){1,3})\s{0,4}$/;
const declared = /\b(?:class|struct|object|module|namespace|interface|trait|extension|impl)\s{1,4}([\w:.]{1,60})[^;{}()]{0,100}$/;
const alone = /(?:^|\n)[ \t]*([\w-]{1,60})[ \t]*\n?[ \t]*$/;
const called = /(?<![\w$.:\\>-])([\w$.:\\>@-]{1,80})\s?$/;

/** The name that an opening bracket stands behind. */
function headed(text: string, at: number, floor: number): Block | undefined {
  const head = text.slice(Math.max(floor, at - 160), at);
  const block = (kind: Block['kind'], name: string, length: number): Block => {
    return { kind, name, start: at - length, inside: at + 1, ends: 'bracket' };
  };
  if (text[at] !== '(') {
    const data = assigned.exec(head);
    if (data !== null) return block('data', data[1] as string, data[0].length);
    const hcl = labelled.exec(head);
    if (hcl !== null) {
      const [whole, word, labels = ''] = hcl;
      return /^(?:resource|data)$/.test(word as string) && /^\s*"aws_/.test(labels) ? undefined : block('data', labels, whole.length);
    }
    const type = declared.exec(head);
    if (type !== null) return block('call', type[1] as string, type[0].length);
    const word = text[at] === '{' ? alone.exec(head) : null;
    if (word !== null) return block('data', word[1] as string, word[0].length);
  }
  const call = called.exec(head);
  if (call === null) return undefined;
  const fresh = /\bnew\s{1,4}$/.test(head.slice(0, call.index));
  return block(fresh ? 'new' : 'call', call[1] as string, call[0].length);
}

/** What a page is laid out with: says nothing of what is in it. */
const markup =
  /^(?:span|div|p|pre|code|kbd|samp|tt|b|i|u|em|strong|font|mark|small|big|sub|sup|a|li|ul|ol|dl|dd|dt|table|thead|tbody|tr|td|th|section|article|main|body|html|form|label|fieldset|figure|blockquote|details|summary|center|textarea|template|g|text|tspan)$/i;

function* byElements(text: string, at: number, floor: number): Generator<Block> {
  const tags = [...text.slice(floor, at).matchAll(/(?<![=:][ \t]{0,4}["'`]?)<(\/?)([A-Za-z_][\w:.-]{0,80})[^<>]{0,300}>/g)];
  let depth = 0;
  for (const { 0: whole, 1: closing, 2: name = '', index } of tags.reverse()) {
    if (closing === '/') depth++;
    else if (!whole.endsWith('/>') && depth-- === 0) {
      depth = 0;
      if (markup.test(name)) continue;
      yield { kind: 'data', name, start: floor + index, inside: floor + index + whole.length, ends: 'element' };
    }
  }
}

const keyed = /^[ \t]*(?:- )*["']?[\w.$@ /-]{1,60}["']?[ \t]*:(?:\s|$)/;
const head = /^[ \t]*(?:- )*["']?([\w.$@ /-]{1,60})["']?[ \t]*:[ \t]*(?:[&!#][^\n]*)?\r?$/;

/** What a mapping stands under whose nesting is told by indent. */
function* byIndent(text: string, at: number, floor: number): Generator<Block> {
  let from = lineStart(text, at, floor);
  // A value may stand on the line below its name.
  if (/^[ \t]*["']?$/.test(text.slice(from, at)) && from > floor) from = lineStart(text, from - 1, floor);
  if (from < floor || !keyed.test(text.slice(from, at))) return;
  let indent = indentAt(text, from);
  while (indent > 0 && from > floor) {
    const end = from - 1;
    from = lineStart(text, end, floor);
    if (from < floor) return;
    const line = text.slice(from, end);
    const own = indentAt(text, from);
    if (own >= indent || line.trim() === '' || /^\s*#/.test(line)) continue;
    indent = line.trimStart().startsWith('- ') ? line.search(/[^\s-]/) : own;
    const name = head.exec(line)?.[1];
    if (name !== undefined && !/^(?:def|class|if|for|while|with|elif|case|function)\s/.test(name)) {
      yield { kind: 'data', name, start: from, inside: end, ends: { indent: own } };
    }
    indent = own;
  }
}

function bySection(text: string, at: number, floor: number): Block[] {
  const before = text.slice(floor, at);
  const last = [...before.matchAll(/(?:^|\n)[ \t]{0,8}\[{1,2}([^\]\n=]{1,80})\]{1,2}[ \t]*(?=\r?\n)/g)].at(-1);
  if (last === undefined) return [];
  const start = floor + last.index;
  return [{ kind: 'data', name: last[1] as string, start, inside: start + last[0].length, ends: 'section' }];
}

/** Where the line of a place begins; before `floor` where it begins further back, which is not looked for. */
function lineStart(text: string, at: number, floor: number): number {
  let i = at;
  while (i > 0 && i >= floor && text[i - 1] !== '\n') i--;
  return i;
}

function indentAt(text: string, from: number): number {
  let i = from;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return i - from;
}
