/**
 * Unfolds `{a,b}`, nested too, into all texts it stands for; braces without a comma or without an end stand for
 * themselves, as what follows a backslash does. Undefined when there would be more than `limit`.
 */
export function expandBraces(text: string, limit: number): string[] | undefined {
  const done: string[] = [];
  const open = [{ text, from: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = firstGroup(next.text, next.from);
    if (group === undefined) done.push(next.text);
    else {
      const head = next.text.slice(0, group.start);
      const tail = next.text.slice(group.end + 1);
      for (const choice of group.choices.reverse()) open.push({ text: head + choice + tail, from: group.start });
    }
    if (done.length + open.length > limit) return undefined;
  }
  return done;
}

function firstGroup(text: string, from: number): { start: number; end: number; choices: string[] } | undefined {
  const stack: { start: number; commas: number[] }[] = [];
  let outermost: { start: number; end: number; choices: string[] } | undefined;
  for (let i = from; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\\') i++;
    else if (character === '{') stack.push({ start: i, commas: [] });
    else if (character === ',') stack.at(-1)?.commas.push(i);
    else if (character === '}') {
      const group = stack.pop();
      if (group === undefined || group.commas.length === 0) continue;
      if (outermost !== undefined && outermost.start < group.start) continue;
      const cuts = [group.start, ...group.commas, i];
      const choices = cuts.slice(1).map((cut, index) => text.slice((cuts[index] as number) + 1, cut));
      outermost = { start: group.start, end: i, choices };
      if (stack.length === 0) return outermost;
    }
  }
  return outermost;
}
