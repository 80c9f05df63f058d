export const id = 8644;
export const ids = [8644];
export const modules = {

/***/ 98644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SO: () => (/* binding */ compileGlob),
  Ho: () => (/* binding */ globLimits),
  AI: () => (/* binding */ globProblem)
});

;// CONCATENATED MODULE: ./lib/model/braces.js
/**
 * Unfolds `{a,b}`, nested too, into all texts it stands for; braces without a comma or without an end stand for
 * themselves, as what follows a backslash does. Undefined when there would be more than `limit`.
 */
function expandBraces(text, limit) {
    const done = [];
    const open = [{ text, from: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const group = firstGroup(next.text, next.from);
        if (group === undefined)
            done.push(next.text);
        else {
            const head = next.text.slice(0, group.start);
            const tail = next.text.slice(group.end + 1);
            for (const choice of group.choices.reverse())
                open.push({ text: head + choice + tail, from: group.start });
        }
        if (done.length + open.length > limit)
            return undefined;
    }
    return done;
}
function firstGroup(text, from) {
    const stack = [];
    let outermost;
    for (let i = from; i < text.length; i++) {
        const character = text.charAt(i);
        if (character === '\\')
            i++;
        else if (character === '{')
            stack.push({ start: i, commas: [] });
        else if (character === ',')
            stack.at(-1)?.commas.push(i);
        else if (character === '}') {
            const group = stack.pop();
            if (group === undefined || group.commas.length === 0)
                continue;
            if (outermost !== undefined && outermost.start < group.start)
                continue;
            const cuts = [group.start, ...group.commas, i];
            const choices = cuts.slice(1).map((cut, index) => text.slice(cuts[index] + 1, cut));
            outermost = { start: group.start, end: i, choices };
            if (stack.length === 0)
                return outermost;
        }
    }
    return outermost;
}

;// CONCATENATED MODULE: ./lib/model/glob.js

/** How long a glob may be, and into how many its braces may unfold. */
const globLimits = { length: 1000, alternatives: 100 };
/** Why `pattern` can't be used; undefined for a good one. */
function globProblem(pattern) {
    if (pattern === '')
        return 'an empty pattern matches nothing';
    if (pattern.length > globLimits.length)
        return `a pattern has at most ${globLimits.length} characters`;
    if (pattern.startsWith('!'))
        return 'a pattern can only name what is meant, not what is not';
    if (expandBraces(pattern, globLimits.alternatives) === undefined)
        return `the braces of a pattern may unfold into at most ${globLimits.alternatives}`;
    return undefined;
}
/**
 * Compiles a glob: `*` and `?` inside one part of the path, `**` for any number of parts, `[a-z]`, `[!a]`, `{a,b}`, `\` before
 * a character that is meant as such. Names that begin with a dot match like others; a trailing slash means everything
 * below; a member of an archive is meant by what means the archive. Matches in time bounded by the product of both
 * lengths, whatever pattern and path: no regular expression is made of either. A pattern with a `globProblem` matches
 * nothing.
 */
function compileGlob(pattern) {
    if (globProblem(pattern) !== undefined)
        return () => false;
    const rooted = pattern.replace(/^(?:\.?\/)+/, '');
    const whole = rooted.endsWith('/') ? `${rooted}**` : rooted;
    const alternatives = (expandBraces(whole, globLimits.alternatives) ?? []).map((text) => splitParts(text).map(part));
    return (path) => path !== '' && prepared(path).some((names) => alternatives.some((parts) => matchParts(parts, names)));
}
let latest;
/** The path, and each archive around it, cut at the slashes. Many globs are asked about one path in turn, so the latest is kept. */
function prepared(path) {
    if (latest?.path !== path)
        latest = { path, names: withArchives(path).map((name) => name.split('/').map(characters)) };
    return latest.names;
}
/** `a.zip!/b.zip!/c`: the member, and each archive around it. */
function withArchives(path) {
    const names = [path];
    for (let at = path.indexOf('!/'); at > 0 && names.length < 20; at = path.indexOf('!/', at + 2))
        names.push(path.slice(0, at));
    return names;
}
/** Code points; a text without surrogates is its own list of them. */
function characters(text) {
    return /[\ud800-\udfff]/.test(text) ? Array.from(text) : text;
}
function splitParts(text) {
    const parts = [];
    let current = '';
    for (let i = 0; i < text.length; i++) {
        const character = text.charAt(i);
        if (character === '/') {
            parts.push(current);
            current = '';
        }
        else
            current += character === '\\' ? character + text.charAt(++i) : character;
    }
    return [...parts, current];
}
function part(text) {
    if (text === '**')
        return 'deep';
    const tokens = [];
    const written = Array.from(text);
    for (let i = 0; i < written.length; i++) {
        const character = written[i];
        if (character === '\\' && i + 1 < written.length)
            tokens.push(written[++i]);
        else if (character === '?')
            tokens.push({ type: 'one' });
        else if (character === '[') {
            const set = readSet(written, i);
            if (set === undefined)
                tokens.push(character);
            else {
                tokens.push(set.token);
                i = set.end;
            }
        }
        else if (character !== '*')
            tokens.push(character);
        else if (typeof tokens.at(-1) === 'string' || tokens.at(-1)?.type !== 'run')
            tokens.push({ type: 'run' });
    }
    return tokens;
}
function readSet(characters, open) {
    const negated = characters[open + 1] === '!' || characters[open + 1] === '^';
    const first = open + (negated ? 2 : 1);
    const ranges = [];
    let i = first;
    for (; i < characters.length && (characters[i] !== ']' || i === first); i++) {
        if (characters[i] === '\\')
            i++;
        const from = characters[i];
        if (from === undefined)
            return undefined;
        if (characters[i + 1] === '-' && characters[i + 2] !== undefined && characters[i + 2] !== ']') {
            ranges.push([from, characters[i + 2]]);
            i += 2;
        }
        else
            ranges.push([from, from]);
    }
    if (characters[i] !== ']')
        return undefined;
    const has = (character) => {
        const code = character.codePointAt(0) ?? 0;
        return ranges.some(([from, to]) => code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0)) !== negated;
    };
    return { token: { type: 'set', has }, end: i };
}
/** Only the last `**` ever needs another try: what stands before it has matched as early as it can. */
function matchParts(parts, names) {
    let at = 0;
    let name = 0;
    let retry;
    while (name < names.length) {
        const current = parts[at];
        if (current === 'deep') {
            retry = { at, name };
            at++;
        }
        else if (current !== undefined && matchPart(current, names[name])) {
            at++;
            name++;
            continue;
        }
        else if (retry === undefined)
            return false;
        else {
            at = retry.at + 1;
            name = ++retry.name;
            continue;
        }
        if (at === parts.length)
            return true;
    }
    return at === parts.length;
}
/** Only the last `*` ever needs another try. */
function matchPart(tokens, text) {
    if (text.length === 0)
        return tokens.length === 0;
    let at = 0;
    let i = 0;
    let retry;
    while (i < text.length) {
        const token = tokens[at];
        if (typeof token === 'object' && token.type === 'run') {
            retry = { at, i };
            at++;
        }
        else if (token !== undefined && one(token, text[i])) {
            at++;
            i++;
        }
        else if (retry === undefined)
            return false;
        else {
            at = retry.at + 1;
            i = ++retry.i;
        }
    }
    while (typeof tokens[at] === 'object' && tokens[at].type === 'run')
        at++;
    return at === tokens.length;
}
function one(token, character) {
    if (typeof token === 'string')
        return token === character;
    return token.type === 'one' || (token.type === 'set' && token.has(character));
}


/***/ })

};
