/** So many texts are remembered for one question. The managed policies of AWS have some twenty thousand. */
const most = 50_000;

/** The same question asked of text after text, worked out once for each: policies repeat the same few words thousands of times. */
export function byText<T extends object | boolean>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = workOut(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
