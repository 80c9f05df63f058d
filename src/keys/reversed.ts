import { type Substitution, substitute, type View } from './view.js';

const value = '[A-Za-z0-9+/]{20}(?:[A-Za-z0-9+/]{20})?';
/** `"..."[::-1]`, `"...".reverse`, `"...".split('').reverse()`. */
const behind = `(["'\`])(${value})\\1\\)?(?=\\[::-1\\]|(?:\\.(?:split|chars|characters)(?:\\((?:["'\`]{2})?\\))?)?\\.(?:reverse|reversed|rev)\\b)`;
/** `strrev("...")`, `reverse "..."`, `[...'...'].reverse()`. */
const before = `(?:\\b(?:str_?)?rev(?:erse[ds]?)?(?:_?str(?:ing)?)?\\s{0,2}[( ]\\s{0,2})(["'\`])(${value})\\3`;
const spread = `\\[\\.\\.\\.(["'\`])(${value})\\5\\](?=\\.reverse\\b)`;
/** `echo ... | rev`, `rev <<< ...`. */
const shell = `\\becho\\s{1,4}(["']?)(${value})\\7(?=\\s{0,4}\\|\\s{0,4}rev\\b)|\\brev\\s{0,4}<<<\\s{0,4}(["']?)(${value})\\9`;
const reversed = new RegExp(`${behind}|${before}|${spread}|${shell}`, 'gi');

/** The view with strings turned round that a program turns round: those that may be an id or a secret. */
export function undoReversed(view: View): View {
  if (!/rev|\[::-1\]/i.test(view.text)) return view;
  const found: Substitution[] = [];
  for (const match of view.text.matchAll(reversed)) {
    const text = match[2] ?? match[4] ?? match[6] ?? match[8] ?? match[10] ?? '';
    const start = match.index + match[0].lastIndexOf(text);
    found.push({ start, end: start + text.length, text: [...text].reverse().join(''), step: 'reversed' });
  }
  return found.length === 0 ? view : substitute(view, found);
}
