import type { View } from './view.js';
import { wordiness } from './wordiness.js';

/** What stands around a value and says what it is. */
export interface Naming {
  /** The name that the value is given to; undefined where there is none, or one that says only that a value follows. */
  readonly name: string | undefined;
  /** True where it is assigned to anything at all. */
  readonly assigned: boolean;
  /** The text before it: its line and the two before, further up where it is a default. No other value's characters. */
  readonly before: string;
  /** The rest of its line and the next one, at most 120 characters. */
  readonly after: string;
}

/** Names that say only that a value follows, and the types that may stand between a name and its value. */
const neutral =
  /^(?:\w{0,24}(?:value|default|prop)|val|v|body|string|str|text|data|default|content|literal|s|td|th|li|p|dd|code|span|pre|item|static|const|char|var|let|public|private|final|readonly|class|entry|property|add|name|key|is|was|the|and|or|to|with|return|else|then|setobject|tobe|toequal|tostrictequal|equals?|eq|assertequals?)$/i;
const type = /^(?:string|str|std\.string|char|text|nsstring|cstring|bstr|varchar|any|object)$/i;

/** What a value at this place of the view is called. A decoded run is called as the run is in the text around it. */
export function namingAt(view: View, start: number, end: number): Naming {
  const { holder, text } = view;
  if (holder !== undefined && start < 200 && text.slice(0, start).trim() === '') return namingAt(holder.view, holder.start, holder.end);
  const given = nameBefore(text, start);
  let before: string | undefined;
  let after: string | undefined;
  return {
    name: given.name !== undefined && neutral.test(lastPart(given.name)) ? undefined : given.name,
    assigned: given.assigned,
    // Of an id nobody asks for them.
    get before() {
      return (before ??= withoutValues(beforeIt(text, start, given.name)));
    },
    get after() {
      return (after ??= withoutValues(firstLines(text.slice(end, end + 120), 2)));
    },
  };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** A parameter's default stands below its description, its type and more. */
function beforeIt(text: string, start: number, name: string | undefined): string {
  return /^default(?:value)?$/i.test(name ?? '')
    ? lastLines(text.slice(Math.max(0, start - 400), start), 8)
    : lastLines(text.slice(Math.max(0, start - 120), start), 3);
}

/** What other values spell says nothing: a random one holds `md5` or `jwt` more often than one would think. */
function withoutValues(text: string): string {
  return text.replace(/[A-Za-z0-9+/]{20,}/g, (run) => (idInRun.test(run) ? nearestIdMark : wordiness(run) < 0 ? '~' : run));
}

const idBody = /^A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}$/;
/** Also behind the slashes of an address, and with letters glued to it. */
const idInRun = /^[/+a-zV]{0,20}A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}[/+a-z]{0,20}$/;
/** Stands for an access key id in what `Naming` says of the surroundings. */
export const nearestIdMark = '\u0001';

interface Given {
  readonly name: string | undefined;
  readonly assigned: boolean;
}

/** Reads backwards: quotes, an operator, quotes and brackets, a name. Looks at no more than a few hundred characters. */
function nameBefore(text: string, at: number, wraps = 0): Given {
  const floor = Math.max(0, at - 200);
  const raw = /(?:R"\w{0,16}\(|0[xX])$/.exec(text.slice(Math.max(floor, at - 20), at));
  const start = raw === null ? at : at - raw[0].length;
  let i = skip(text, start, floor, wraps === 0 ? ' \t"\'`\r\n([' : ' \t"\'`\r\n([${');
  const quoted = i < start && /["'`]/.test(text.slice(i, start));
  if (quoted && /[bfrLu@]/.test(text[i - 1] ?? '') && !/[\w]/.test(text[i - 2] ?? ' ')) i = skip(text, i - 1, floor, ' \t\r\n(');
  i = beforeTag(text, i, floor);
  const last = text[i - 1];
  if (last === '>' && !/[=\-]/.test(text[i - 2] ?? '')) return elementOf(text, i, floor);
  const operator = last === '=' || last === ':' || last === '>';
  if (operator) {
    i = skip(text, i, floor, '=:>-+?|');
  } else if (last === ',') {
    i--;
  } else if (text.slice(i, start).includes('\n')) {
    return { name: undefined, assigned: false };
  }
  i = beforeMask(text, i, floor);
  i = skip(text, i, floor, ' \t"\'`])\\');
  let name = identifier(text, i, floor);
  if (name !== undefined && type.test(name)) {
    const further = skip(text, i - name.length, floor, ' \t:&*?"\'');
    name = identifier(text, further, floor) ?? name;
  }
  if (name === undefined) return { name, assigned: operator };
  if (operator) name = acrossLines(text, i - name.length, name);
  if (last === ':' && /\?[^?:\n]{0,80}$/.test(text.slice(Math.max(floor, i - name.length - 81), i - name.length))) {
    return { name: undefined, assigned: true };
  }
  const between = text.slice(i, start);
  if (wraps < 4 && !operator && (between.includes('(') ? wrapper.test(lastPart(name)) : /^(?:echo|printf|new)$/.test(name))) {
    return nameBefore(text, i - name.length, wraps + 1);
  }
  const flag =
    /^(?:-|ENV\s|ARG\s|set\s|setx\s|export\s)/i.test(text.slice(Math.max(floor, i - name.length - 5), i).trimStart()) ||
    name.startsWith('-');
  const bare = !operator && last !== ',';
  return { name: name.replace(/^-+/, ''), assigned: operator || (bare && (flag || /_|[a-z][A-Z]/.test(name))) };
}

/** The whole of a secret's name whose beginning ends a full line, as a terminal breaks them. */
function acrossLines(text: string, start: number, name: string): string {
  const above = /[^\n]{40}([\w-]{1,24})\r?\n[ \t]{0,12}$/.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  return above !== undefined && !secretKey.test(name) && secretKey.test(above + name) ? above + name : name;
}

const secretKey = /secret[_-]?(?:access)?[_-]?key$/i;

/** What turns a value into another one on its way to the name: decoding, conversion, a type that marks it as secret. */
const wrapper =
  /^(?:atob|join|concat|paste0|strcat|from|buffer|new|raw|lit|some|ok|just|trim\w*|strip|str|(?:to|from)?(?:string|bytes)|bytearray|(?:secure|secret)(?:str|string|value)?|sensitive|fromhex|hex2bin|unhex\w*|\w{0,20}(?:decode|base64|b64|hex)\w{0,12})$/i;

/** The element that begins here; behind the end of one, or a quotation mark of a mail, nothing is given a name. */
function elementOf(text: string, at: number, floor: number): Given {
  const near = text.slice(floor, at);
  const open = near.lastIndexOf('<');
  const tag = open < 0 ? '' : near.slice(open);
  const name = /^<([A-Za-z_][\w:.-]{0,60})/.exec(tag)?.[1];
  const given =
    name === undefined || /secret|key/i.test(name) ? undefined : /\s(?:name|key|id)\s?=\s?["']([\w.:-]{1,80})["']/.exec(tag)?.[1];
  return { name: given ?? name, assigned: name !== undefined };
}

/** `!unsafe` or `&anchor`, as YAML has them between a name and its value: where it begins. */
function beforeTag(text: string, at: number, floor: number): number {
  const tag = /[:=-][ \t]{1,8}((?:[!&][\w!./-]{1,40}[ \t]{0,8}){1,2})$/.exec(text.slice(Math.max(floor, at - 100), at));
  return tag === null ? at : skip(text, at - (tag[1] as string).length, floor, ' \t');
}

/** `[None]` or `[****WXYZ]`, what a prompt shows of the value before: where it begins. */
function beforeMask(text: string, at: number, floor: number): number {
  if (text[at - 1] !== ']') return at;
  const shown = /\[(?:None|\*{2,40}\w{0,4})\]$/.exec(text.slice(Math.max(floor, at - 50), at));
  return shown === null ? at : at - shown[0].length;
}

function skip(text: string, from: number, floor: number, characters: string): number {
  let i = from;
  while (i > floor && characters.includes(text[i - 1] as string)) i--;
  return i;
}

function identifier(text: string, end: number, floor: number): string | undefined {
  let i = end;
  while (i > floor && /[\w.$@\u00c0-\u024f\u3040-\u9fff-]/.test(text[i - 1] as string)) i--;
  const name = text.slice(i, end);
  return /[A-Za-z\u3040-\u9fff]/.test(name) && !idBody.test(name) ? name : undefined;
}

function lastLines(text: string, count: number): string {
  let at = text.length;
  for (let i = 0; i < count && at > 0; i++) at = text.lastIndexOf('\n', at - 1);
  return at < 0 ? text : text.slice(at + (text[at] === '\n' ? 1 : 0));
}

function firstLines(text: string, count: number): string {
  let at = -1;
  for (let i = 0; i < count; i++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at);
}
