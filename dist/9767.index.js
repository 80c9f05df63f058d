export const id = 9767;
export const ids = [9767];
export const modules = {

/***/ 79767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./lib/login/legible.js
var legible = __webpack_require__(70057);
// EXTERNAL MODULE: ./lib/login/rules/doctor-expired.js
var doctor_expired = __webpack_require__(67170);
// EXTERNAL MODULE: ./lib/login/rules/doctor-half-credentials.js
var doctor_half_credentials = __webpack_require__(87741);
// EXTERNAL MODULE: ./lib/login/rules/doctor-hidden-source.js
var doctor_hidden_source = __webpack_require__(39961);
// EXTERNAL MODULE: ./lib/login/rules/doctor-profile.js
var doctor_profile = __webpack_require__(76166);
// EXTERNAL MODULE: ./lib/login/rules/doctor-refused.js
var doctor_refused = __webpack_require__(11199);
// EXTERNAL MODULE: ./lib/login/rules/doctor-region.js
var doctor_region = __webpack_require__(93427);
// EXTERNAL MODULE: ./lib/login/rules/doctor-stale-session-token.js
var doctor_stale_session_token = __webpack_require__(46271);
;// CONCATENATED MODULE: ./lib/login/doctor/access-keys.js
function environmentKeys(environment) {
    const legacy = !environment['AWS_SESSION_TOKEN'] && environment['AWS_SECURITY_TOKEN'] ? 'AWS_SECURITY_TOKEN' : 'AWS_SESSION_TOKEN';
    const names = { id: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY', token: legacy };
    return {
        id: environment[names.id] || undefined,
        secret: environment[names.secret] || undefined,
        token: environment[names.token] || undefined,
        names,
        where: 'the environment',
        profile: undefined,
    };
}
/** The keys of a profile; of one file where `file` names it. */
function profileKeys({ name, values }, file) {
    const names = { id: 'aws_access_key_id', secret: 'aws_secret_access_key', token: 'aws_session_token' };
    const of = (key) => {
        const value = values.get(key);
        return file === undefined || value?.file === file ? value : undefined;
    };
    const [id, secret] = [of(names.id), of(names.secret)];
    return {
        id: id?.value,
        secret: secret?.value,
        token: (of(names.token) ?? of('aws_security_token'))?.value,
        names,
        where: `profile "${name}" (${(id ?? secret)?.where ?? ''})`,
        profile: name,
    };
}
/** Temporary ids begin with ASIA, those of users and root with AKIA. */
const isTemporary = (id) => /^ASIA/.test(id);
const isLongTerm = (id) => /^AKIA/.test(id);
function flawOf({ id, secret, token }) {
    if (id === undefined)
        return secret === undefined ? undefined : 'no-id';
    if (secret === undefined)
        return 'no-secret';
    if (isTemporary(id.trim()) && token === undefined)
        return 'no-token';
    return isLongTerm(id.trim()) && token !== undefined ? 'stale-token' : undefined;
}
/** Keys that can be asked with. */
function wholeKeys({ id, secret, token }) {
    if (id === undefined || secret === undefined)
        return undefined;
    return { accessKeyId: id, secretAccessKey: secret, ...(token === undefined ? {} : { sessionToken: token }) };
}

;// CONCATENATED MODULE: ./lib/login/doctor/profile-sources.js


/** Values of `credential_source`. */
const credentialSources = ['Environment', 'Ec2InstanceMetadata', 'EcsContainer'];
/** The settings of an SSO profile, those of its `sso-session` among them; undefined where the profile has no SSO. */
function ssoOf(profile, { sessions }) {
    const value = (key) => profile.values.get(key)?.value;
    if (value('sso_account_id') === undefined && value('sso_role_name') === undefined)
        return undefined;
    const name = value('sso_session');
    const session = name === undefined ? undefined : sessions.get(name);
    const shared = (key) => session?.values.get(key)?.value ?? value(key);
    return {
        session: name,
        startUrl: shared('sso_start_url'),
        region: shared('sso_region'),
        account: value('sso_account_id'),
        role: value('sso_role_name'),
    };
}
/**
 * What one profile offers, in the order that the CLI tries it. The web identity of the environment isn't in it.
 * Source: botocore's `create_credential_resolver`.
 */
function sourcesOf(profile, files, environment, visited = []) {
    const { name, values } = profile;
    const of = (key) => values.get(key);
    const labelled = (what, value) => ({
        label: `${what} of profile "${(0,legible/* legible */.b)(name, 64)}"${value === undefined ? '' : ` (${value.where})`}`,
        profile: name,
    });
    const found = [roleOf(profile, files, environment, visited)];
    const webToken = of('web_identity_token_file');
    if (webToken !== undefined && of('role_arn') !== undefined)
        found.push({ ...labelled('a web identity token for a role', webToken), kind: 'web-identity' });
    const sso = ssoOf(profile, files);
    if (sso !== undefined) {
        const { startUrl, region, account, role } = sso;
        const at = labelled('IAM Identity Center (SSO)', of('sso_account_id') ?? of('sso_role_name'));
        found.push(startUrl === undefined || region === undefined || account === undefined || role === undefined
            ? { ...at, kind: 'broken', why: 'its SSO settings are not whole' }
            : { ...at, kind: 'sso', session: sso.session, startUrl, region, account, role });
    }
    found.push(keysIn(profile, 'credentials'));
    const login = of('login_session');
    if (login !== undefined)
        found.push({ ...labelled('a session of `aws login`', login), kind: 'login', session: login.value });
    const process = of('credential_process');
    if (process !== undefined)
        found.push({ ...labelled('credential_process', process), kind: 'process' });
    found.push(keysIn(profile, 'config'));
    return found.filter((source) => source !== undefined);
}
function keysIn(profile, file) {
    const id = profile.values.get('aws_access_key_id');
    if (id?.file !== file)
        return undefined;
    const whole = profileKeys(profile, file);
    // An id in one file and its secret in the other go together in the SDK for JavaScript alone.
    const keys = flawOf(whole) === 'no-secret' ? profileKeys(profile) : whole;
    return { label: `access keys of profile "${(0,legible/* legible */.b)(profile.name, 64)}" (${id.where})`, profile: profile.name, kind: 'keys', keys };
}
function roleOf(profile, files, environment, visited) {
    const { name, values } = profile;
    const role = values.get('role_arn');
    const named = values.get('source_profile');
    const place = values.get('credential_source');
    if (role === undefined || (named === undefined && place === undefined))
        return undefined;
    const own = { label: `role ${(0,legible/* legible */.b)(role.value)} of profile "${(0,legible/* legible */.b)(name, 64)}" (${role.where})`, profile: name };
    const from = named === undefined ? placed(place, environment, name) : sourceNamed(named.value, profile, files, environment, visited);
    if (from === undefined || from.kind === 'broken')
        return { ...own, kind: 'broken', why: from?.kind === 'broken' ? from.why : 'what it is assumed with has no credentials' };
    return {
        ...own,
        kind: 'role',
        arn: role.value,
        externalId: values.get('external_id')?.value,
        mfa: values.has('mfa_serial'),
        from,
    };
}
function placed(place, environment, profile) {
    const at = { label: `credential_source ${(0,legible/* legible */.b)(place.value, 40)} (${place.where})`, profile };
    if (place.value === 'Environment') {
        const keys = environmentKeys(environment);
        if (keys.id !== undefined)
            return { ...at, kind: 'keys', keys };
        return { ...at, kind: 'broken', why: 'credential_source is Environment, and the environment has no keys' };
    }
    if (place.value === 'EcsContainer')
        return { ...at, kind: 'container' };
    if (place.value === 'Ec2InstanceMetadata')
        return { ...at, kind: 'instance' };
    return { ...at, kind: 'broken', why: 'credential_source has a value that there is not' };
}
function sourceNamed(name, profile, files, environment, visited) {
    const broken = (why) => ({ label: '', profile: name, kind: 'broken', why });
    const source = files.profiles.get(name);
    if (source === undefined)
        return broken('its source_profile is not there');
    // As the source of another, a profile's keys come before its role: so it may even name itself.
    const keys = profileKeys(source);
    if (keys.id !== undefined && keys.secret !== undefined) {
        const where = source.values.get('aws_access_key_id')?.where ?? '';
        return { label: `access keys of profile "${(0,legible/* legible */.b)(name, 64)}" (${where})`, profile: name, kind: 'keys', keys };
    }
    const seen = [...visited, profile.name];
    if (seen.includes(name))
        return broken('its source profiles run in a loop');
    return sourcesOf(source, files, environment, seen)[0];
}

;// CONCATENATED MODULE: ./lib/login/doctor/chain.js


/**
 * The order in which credentials are looked for. Sources: botocore's `create_credential_resolver`, the `defaultProvider` of
 * `@aws-sdk/credential-provider-node`.
 */
function chainOf(files, environment) {
    const askedBy = ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'].find((variable) => environment[variable]);
    const profile = (askedBy === undefined ? undefined : environment[askedBy]) ?? 'default';
    const found = files.profiles.get(profile);
    const profileMissing = askedBy !== undefined && found === undefined && profile !== 'default' && !files.unsure;
    const keys = environmentKeys(environment);
    const variables = keys.id === undefined ? [] : [{ label: 'AWS_ACCESS_KEY_ID of the environment', profile: undefined, kind: 'keys', keys }];
    const web = environment['AWS_WEB_IDENTITY_TOKEN_FILE'] && environment['AWS_ROLE_ARN']
        ? [{ label: 'AWS_WEB_IDENTITY_TOKEN_FILE of the environment', profile: undefined, kind: 'web-identity' }]
        : [];
    const container = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'].find((name) => environment[name]);
    const boxes = container === undefined ? [] : [{ label: `${container} of the environment`, profile: undefined, kind: 'container' }];
    const own = found === undefined ? [] : sourcesOf(found, files, environment);
    // The environment's web identity takes the place of the profile's, after a role with a source.
    const roles = own.filter((source, at) => at === 0 && (source.kind === 'role' || source.label.startsWith('role ')));
    const rest = own.filter((source) => !roles.includes(source));
    const sources = [...variables, ...roles, ...web, ...rest, ...boxes];
    const nobody = profileMissing || files.refused.length > 0;
    return {
        sources,
        winner: nobody ? undefined : sources[0],
        inJavaScript: inJavaScript(environment, profile, own, variables, web, boxes),
        profile,
        askedBy,
        profileMissing,
    };
}
/** There `AWS_PROFILE` comes before keys of the environment, and a profile's own keys before its SSO. */
function inJavaScript(environment, profile, own, variables, web, boxes) {
    const wanted = environment['AWS_PROFILE'] || 'default';
    const order = ['role', 'broken', 'keys', 'web-identity', 'process', 'sso', 'login'];
    const sorted = wanted === profile ? [...own].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) : [];
    return [...(environment['AWS_PROFILE'] ? [] : variables), ...sorted, ...web, ...boxes][0];
}

// EXTERNAL MODULE: ./lib/model/partitions.js
var partitions = __webpack_require__(95062);
// EXTERNAL MODULE: ./lib/login/region.js
var region = __webpack_require__(25509);
;// CONCATENATED MODULE: ./lib/login/doctor/region-in-use.js



/** The region that the CLI uses. Source: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html */
function regionFound(environment, profile) {
    for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
        if (environment[variable])
            return { name: environment[variable], where: variable };
    const value = profile?.values.get('region');
    return { name: value?.value, where: value?.where ?? '' };
}
/** Whose STS can be asked: that of the region found where there is one, else the first of the partition. */
function regionToAsk({ name }, partition) {
    const found = name === undefined ? undefined : (0,partitions/* partitionOf */.iQ)(name);
    if (found !== undefined && name !== undefined && (partition === undefined || found.id === partition))
        return name;
    return (0,partitions/* partitionNamed */.O9)(partition ?? 'aws')?.regions[0] ?? 'us-east-1';
}
/** What is wrong with the region, for credentials of that partition where it is known. */
function regionFault({ name, where }, partition, profile) {
    if (name === undefined)
        return { kind: 'none', profile: profile === 'default' ? undefined : (0,legible/* legible */.b)(profile, 64) };
    const found = (0,partitions/* partitionOf */.iQ)(name);
    // `aws-global` stands for the endpoint of old, and is taken everywhere.
    if (name === 'aws-global' || (found !== undefined && (partition === undefined || found.id === partition)))
        return undefined;
    const wanted = partition ?? partitions/* commercial */.Zb.id;
    const kind = found === undefined ? 'unknown' : 'partition';
    return { kind, region: (0,legible/* legible */.b)(name, 60), where, nearest: (0,region/* nearestRegion */.$)(name, wanted), partition: wanted };
}

;// CONCATENATED MODULE: ./lib/login/doctor/home.js

/** Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
function homeOf(environment) {
    const folder = (environment['HOME'] || environment['USERPROFILE'])?.replace(/[/\\]+$/, '');
    const under = (path) => (folder === undefined ? undefined : `${folder}/${path}`);
    const named = (variable) => {
        const path = environment[variable];
        if (path === undefined || path === '')
            return undefined;
        return /^~[/\\]/.test(path) ? (under(path.slice(2)) ?? path) : path;
    };
    return {
        folder,
        config: named('AWS_CONFIG_FILE') ?? under('.aws/config'),
        credentials: named('AWS_SHARED_CREDENTIALS_FILE') ?? under('.aws/credentials'),
        under,
        shown: (path) => (0,legible/* legible */.b)(folder !== undefined && folder !== '' && path.startsWith(`${folder}/`) ? `~${path.slice(folder.length)}` : path),
    };
}

// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
;// CONCATENATED MODULE: ./lib/login/doctor/profile-faults.js



/** What is wrong with the profiles by themselves, whichever is in use. */
function profileFaults(files, chain, home, environment) {
    const { profiles, misnamed, refused } = files;
    const found = refused.map(({ where, why }) => ({ kind: 'refused', where, why }));
    for (const { file, name, where } of misnamed)
        found.push({ kind: file === 'config' ? 'no-prefix' : 'prefix', where, name: (0,legible/* legible */.b)(name, 64) });
    if (chain.profileMissing && chain.askedBy !== undefined) {
        const where = [home.config, home.credentials].flatMap((path) => (path === undefined ? [] : home.shown(path))).join(', ');
        const variable = chain.askedBy;
        found.push({
            kind: 'asked',
            where,
            variable,
            name: shown(environment[variable] ?? ''),
            nearest: near(chain.profile, [...profiles.keys()]),
        });
    }
    const { unsure } = files;
    const looped = new Set();
    for (const profile of profiles.values()) {
        found.push(...lineFaults(profile), ...(unsure ? [] : ofRole(profile, files, looped)), ...(unsure ? [] : ofSso(profile, files)));
    }
    return found;
}
function ofRole(profile, files, looped) {
    const { values } = profile;
    const name = shown(profile.name);
    const role = values.get('role_arn');
    if (role === undefined)
        return [];
    const source = values.get('source_profile');
    const place = values.get('credential_source');
    if (source !== undefined && place !== undefined)
        return [{ kind: 'two-sources', where: place.where, profile: name, detail: '' }];
    if (place !== undefined) {
        if (credentialSources.includes(place.value))
            return [];
        const given = shown(place.value);
        return [
            { kind: 'credential-source', where: place.where, profile: name, name: given, nearest: (0,nearest/* nearest */.p)(place.value, credentialSources) },
        ];
    }
    if (source === undefined) {
        return values.has('web_identity_token_file') ? [] : [{ kind: 'no-source', where: role.where, profile: name, detail: '' }];
    }
    if (!files.profiles.has(source.value))
        return [
            {
                kind: 'source',
                where: source.where,
                profile: name,
                name: shown(source.value),
                nearest: near(source.value, [...files.profiles.keys()]),
            },
        ];
    const loop = loopFrom(profile, files);
    if (loop === undefined || loop.some((each) => looped.has(each)))
        return [];
    for (const each of loop)
        looped.add(each);
    return [{ kind: 'loop', where: source.where, profile: name, detail: [...loop, loop[0]].map(shown).join(' → ') }];
}
/** The profiles of a loop that this one begins; a profile with keys ends a chain, even its own. */
function loopFrom(start, { profiles }) {
    const path = [];
    let at = start;
    while (at !== undefined) {
        path.push(at.name);
        const next = at.values.has('role_arn') ? at.values.get('source_profile')?.value : undefined;
        const source = next === undefined ? undefined : profiles.get(next);
        if (source === undefined || (source.values.has('aws_access_key_id') && source.values.has('aws_secret_access_key')))
            return undefined;
        if (source.name === start.name)
            return path;
        if (path.includes(source.name))
            return undefined;
        at = source;
    }
    return undefined;
}
function ofSso(profile, files) {
    const named = profile.values.get('sso_session');
    const name = shown(profile.name);
    if (named !== undefined && !files.sessions.has(named.value))
        return [
            {
                kind: 'session',
                where: named.where,
                profile: name,
                name: shown(named.value),
                nearest: near(named.value, [...files.sessions.keys()]),
            },
        ];
    const sso = ssoOf(profile, files);
    if (sso === undefined)
        return [];
    const lack = [
        ...(sso.startUrl === undefined ? ['sso_start_url'] : []),
        ...(sso.region === undefined ? ['sso_region'] : []),
        ...(sso.account === undefined ? ['sso_account_id'] : []),
        ...(sso.role === undefined ? ['sso_role_name'] : []),
    ];
    const at = profile.values.get('sso_account_id') ?? profile.values.get('sso_role_name');
    return lack.length === 0 ? [] : [{ kind: 'half-sso', where: at?.where ?? profile.where, profile: name, detail: lack.join(', ') }];
}
const credentialKeys = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token', 'role_arn', 'source_profile'];
function lineFaults({ name, values }) {
    return credentialKeys.flatMap((key) => {
        const value = values.get(key);
        if (value === undefined || (!value.commented && !value.setIn))
            return [];
        return [{ kind: value.setIn ? 'set-in' : 'comment', where: value.where, profile: shown(name), key }];
    });
}
/** Only a name that is near enough to be meant. */
function near(name, candidates) {
    const best = (0,nearest/* nearest */.p)(name, candidates);
    return best === undefined || best === name ? undefined : shown(best);
}
function shown(name) {
    return (0,legible/* legible */.b)(name, 64);
}

// EXTERNAL MODULE: ./lib/model/bug.js
var bug = __webpack_require__(73899);
;// CONCATENATED MODULE: ./lib/login/doctor/ini.js
/**
 * Reads a file of the AWS CLI. Lines set in under a key without a value belong to that key and say nothing of credentials. What
 * stands twice counts the last time, as in the SDKs that take such a file at all.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
function parseIni(text) {
    const sections = [];
    const refusals = [];
    const refuse = (line, why) => {
        refusals.push({ line, why });
    };
    if (text.startsWith('\ufeff'))
        refuse(1, 'it begins with a byte order mark');
    let section;
    let last;
    let depth = 0;
    for (const [index, raw] of text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const line = index + 1;
        const trimmed = raw.trim();
        if (trimmed === '' || /^[#;]/.test(trimmed))
            continue;
        const header = /^\[(.+)\](?:\s*[#;].*)?$/.exec(trimmed);
        const indent = raw.length - raw.trimStart().length;
        // Only what stands further in than the key above belongs to it: a whole section may be set in.
        const setIn = last !== undefined && indent > depth;
        if (header !== null && !setIn) {
            section = begun(sections, header[1].trim(), line, refuse);
            last = undefined;
            continue;
        }
        if (setIn && last?.value === '')
            continue;
        const parts = /^([^=:]*)[=:](.*)$/.exec(trimmed) ?? /^([^=]*)=(.*)$/.exec(trimmed);
        if (section === undefined)
            refuse(line, 'a line stands before the first [section]');
        else if (parts === null && !setIn)
            refuse(line, 'a line has no "="');
        else if (parts !== null) {
            const entry = entered(section, parts, line, setIn, refuse);
            if (setIn)
                continue;
            last = entry;
            depth = indent;
        }
    }
    return { sections, refusals };
}
function begun(sections, name, line, refuse) {
    const before = sections.find((each) => each.name === name);
    if (before !== undefined) {
        refuse(line, `a section stands twice, first at line ${before.line}`);
        return before;
    }
    const section = { name, line, entries: new Map() };
    sections.push(section);
    return section;
}
function entered(section, parts, line, setIn, refuse) {
    const key = parts[1].trim().toLowerCase();
    const whole = parts[2].trim();
    const value = whole.split(/(?:^|\s)[;#]/)[0].trim();
    const before = section.entries.get(key);
    if (before !== undefined && !setIn)
        refuse(line, `a key stands twice in its section, first at line ${before.line}`);
    const entry = { value, line, commented: value !== whole, setIn };
    section.entries.set(key, entry);
    return entry;
}

;// CONCATENATED MODULE: ./lib/login/doctor/profiles.js


/** Reads the config and the credentials file; a value of the second counts before one of the first. */
async function readProfiles(home, read) {
    const profiles = new Map();
    const sessions = new Map();
    const misnamed = [];
    const refused = [];
    const unreadable = [];
    for (const file of ['config', 'credentials']) {
        const path = home[file];
        if (path === undefined)
            continue;
        const shown = home.shown(path);
        let text;
        try {
            text = (await read(path))?.toString('utf8');
        }
        catch (error) {
            unreadable.push({ file: shown, why: reasonOf(error) });
        }
        if (text === undefined)
            continue;
        const { sections, refusals } = parseIni(text);
        refused.push(...refusals.map(({ line, why }) => ({ where: `${shown}:${line}`, why })));
        for (const section of sections) {
            const place = placeOf(file, section);
            if (place === 'misnamed')
                misnamed.push({ file, name: section.name, where: `${shown}:${section.line}` });
            else if (place !== undefined)
                merge(place.kind === 'profile' ? profiles : sessions, place.name, section, file, shown);
        }
    }
    const unsure = unreadable.length > 0 || home.config === undefined || home.credentials === undefined;
    return { profiles, sessions, misnamed, refused, unreadable, unsure };
}
/** Only a reason in capitals, as the system gives it: what else an error says may repeat what was read. */
function reasonOf(error) {
    return /\b(E[A-Z]{3,}|larger than [\d]+ \w+|no plain file)\b/.exec((0,bug/* bugOf */.y)(error).message)?.[1] ?? 'it cannot be read';
}
const profiles_profileKeys = /^(?:aws_|sso_|role_arn$|source_profile$|credential_|region$|output$|login_session$|web_identity_|mfa_serial$)/;
function placeOf(file, { name, entries }) {
    const [, kind, quotedName] = /^(profile|sso-session|services)\s+(.+)$/.exec(name) ?? [];
    const own = quotedName?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (file === 'credentials')
        return kind === 'profile' ? 'misnamed' : { kind: 'profile', name };
    if (name === 'default')
        return { kind: 'profile', name };
    if (own !== undefined && kind === 'profile')
        return { kind, name: own };
    if (own !== undefined)
        return kind === 'sso-session' ? { kind: 'session', name: own } : undefined;
    return [...entries.keys()].some((key) => profiles_profileKeys.test(key)) ? 'misnamed' : undefined;
}
function merge(into, name, { line, entries }, file, shown) {
    const profile = into.get(name) ?? { name, where: `${shown}:${line}`, values: new Map() };
    for (const [key, entry] of entries)
        if (entry.value !== '')
            profile.values.set(key, { ...entry, file, where: `${shown}:${entry.line}` });
    into.set(name, profile);
}

;// CONCATENATED MODULE: ./lib/login/doctor/secrets.js
// The words of a credential_process are shown nowhere; to hide them would hide `--profile` in the commands to type.
const kept = /secret|token|password|access_key|external_id/i;
const shortest = 8;
/** Every secret that was met on the way: what is said is searched for them before it leaves. */
class Secrets {
    #texts = new Set();
    /** Takes a secret, and each part of it that stands between spaces. */
    add = (text) => {
        for (const piece of [text, text.trim(), ...text.split(/["'\s]+/)])
            if (piece.length >= shortest)
                this.#texts.add(piece);
    };
    addEnvironment(environment) {
        for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'])
            if (environment[name])
                this.add(environment[name]);
    }
    addFiles({ profiles, sessions }) {
        for (const { values } of [...profiles.values(), ...sessions.values()]) {
            for (const [key, { value }] of values)
                if (kept.test(key) && key !== 'web_identity_token_file')
                    this.add(value);
        }
    }
    /** The same value with `[redacted]` in place of every secret in its texts. */
    cleaned(value) {
        if (typeof value === 'string')
            return this.#text(value);
        if (Array.isArray(value))
            return value.map((each) => this.cleaned(each));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.cleaned(each)]));
    }
    #text(text) {
        let clean = text;
        for (const secret of [...this.#texts].sort((a, b) => b.length - a.length))
            clean = without(clean, secret);
        return clean;
    }
}
/** What is said may have been cut: the beginning of a secret goes as far as it stands there. */
function without(text, secret) {
    const begin = secret.slice(0, 20);
    let clean = '';
    let from = 0;
    for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, from)) {
        let end = at + begin.length;
        while (end < text.length && end - at < secret.length && text[end] === secret[end - at])
            end++;
        clean += `${text.slice(from, at)}[redacted]`;
        from = end;
    }
    return clean + text.slice(from);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/login/doctor/sessions.js

/** Where the token of an SSO session is kept: by the session's name, in the older form by the start URL. */
function ssoCache({ session, startUrl }, home) {
    const name = (0,external_node_crypto_.createHash)('sha1')
        .update(session ?? startUrl)
        .digest('hex');
    return home.under(`.aws/sso/cache/${name}.json`);
}
async function ssoToken(source, home, read, now) {
    const cache = await cached(ssoCache(source, home), read);
    if (typeof cache === 'string')
        return { state: cache };
    const { accessToken, refreshToken, registrationExpiresAt } = cache;
    const expires = timeOf(cache['expiresAt']);
    if (typeof accessToken !== 'string' || accessToken === '')
        return { state: 'unreadable' };
    if (expires === undefined || expires > now)
        return { state: 'live', what: accessToken, expires };
    const registered = timeOf(registrationExpiresAt);
    const renewable = source.session !== undefined && typeof refreshToken === 'string' && (registered === undefined || registered > now);
    return renewable ? { state: 'renewable' } : { state: 'expired', expires };
}
/** Where `aws login` keeps what it got. */
function loginCache(session, home, environment) {
    const name = `${(0,external_node_crypto_.createHash)('sha256').update(session.trim()).digest('hex')}.json`;
    const folder = environment['AWS_LOGIN_CACHE_DIRECTORY'] || home.under('.aws/login/cache');
    return folder === undefined ? undefined : `${folder}/${name}`;
}
async function loginKeys(session, home, environment, read, now) {
    const cache = await cached(loginCache(session, home, environment), read);
    if (typeof cache === 'string')
        return { state: cache };
    const token = cache['accessToken'];
    if (typeof token !== 'object' || token === null)
        return { state: 'unreadable' };
    const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = token;
    if (typeof accessKeyId !== 'string' || typeof secretAccessKey !== 'string' || typeof sessionToken !== 'string')
        return { state: 'unreadable' };
    const expires = timeOf(expiresAt);
    if (expires === undefined || expires > now)
        return { state: 'live', what: { accessKeyId, secretAccessKey, sessionToken }, expires };
    // The refresh token lives twelve hours at most; how long this one has lived, the cache doesn't say.
    return typeof cache['refreshToken'] === 'string' && now - expires < 12 * 3_600_000
        ? { state: 'renewable' }
        : { state: 'expired', expires };
}
async function cached(path, read) {
    if (path === undefined)
        return 'unreadable';
    try {
        const bytes = await read(path);
        if (bytes === undefined)
            return 'missing';
        const value = JSON.parse(bytes.toString('utf8'));
        return typeof value === 'object' && value !== null ? value : 'unreadable';
    }
    catch {
        return 'unreadable';
    }
}
/** Milliseconds since the epoch; older caches end in `UTC` in place of `Z`. */
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = Date.parse(value.trim().replace(/ ?UTC$/, 'Z'));
    return Number.isNaN(time) ? undefined : time;
}

// EXTERNAL MODULE: ./lib/login/rules/doctor-clock.js
var doctor_clock = __webpack_require__(17377);
// EXTERNAL MODULE: ./lib/login/rules/doctor-long-term-keys.js
var doctor_long_term_keys = __webpack_require__(31593);
// EXTERNAL MODULE: ./lib/login/rules/doctor-root.js
var doctor_root = __webpack_require__(31415);
;// CONCATENATED MODULE: ./lib/login/doctor/source.js
/** The option that makes a command use the profile. */
function profileOption(profile) {
    if (profile === undefined || profile === 'default')
        return '';
    return /^[\w.@+/-]{1,64}$/.test(profile) ? ` --profile ${profile}` : ` --profile ${JSON.stringify(profile.slice(0, 64))}`;
}

;// CONCATENATED MODULE: ./lib/login/doctor/who.js

/** Who somebody is, by the ARN that STS gives. */
function kindOf(arn) {
    const resource = arn.split(':').slice(5).join(':');
    if (resource === 'root')
        return 'root';
    if (resource.startsWith('user/'))
        return 'user';
    if (resource.startsWith('assumed-role/'))
        return 'role';
    return resource.startsWith('federated-user/') ? 'federated' : 'other';
}
function whoLine({ account, arn }) {
    const [, name = '', session] = arn.split(':').slice(5).join(':').split('/');
    const who = {
        root: 'the root user',
        user: `the user ${(0,legible/* legible */.b)(arn.slice(arn.lastIndexOf('/') + 1), 80)}`,
        role: `the role ${(0,legible/* legible */.b)(name, 80)}, session ${(0,legible/* legible */.b)(session ?? '', 80)},`,
        federated: `the federated user ${(0,legible/* legible */.b)(name, 80)}`,
        other: 'an identity',
    }[kindOf(arn)];
    return `AWS says that you are ${who} of account ${(0,legible/* legible */.b)(account, 20)} (${(0,legible/* legible */.b)(arn)}).`;
}
/** One line a source, in order: what is used, and what it hides. */
function chainLines(chain) {
    const { sources, winner, inJavaScript } = chain;
    const lines = sources.map((source, at) => {
        const place = `Credentials ${at + 1}: ${source.label}`;
        if (source === winner)
            return source.kind === 'broken' ? `${place}: the AWS CLI stops here, ${source.why}.` : `${place}: in use.`;
        return winner === undefined ? `${place}: not reached.` : `${place}: hidden by 1.`;
    });
    lines.push(`Credentials ${sources.length + 1}: instance metadata of EC2: not asked.`);
    if (chain.askedBy !== 'AWS_DEFAULT_PROFILE' && winner !== undefined && inJavaScript !== undefined && inJavaScript !== winner)
        lines.push(`The AWS CLI and boto3 use ${winner.label}; the SDK for JavaScript uses ${inJavaScript.label}.`);
    return lines;
}
/** The partition that a source says by itself. */
function partitionIn(source) {
    const arn = source.kind === 'role' ? source.arn : source.kind === 'login' ? source.session : '';
    return /^arn:(aws[a-z-]*):/.exec(arn)?.[1];
}

;// CONCATENATED MODULE: ./lib/login/doctor/whose.js



/** Milliseconds for one call, and for all of them. */
const patience = 4_000;
const budget = 10_000;
const denyEverything = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';
/** Asks AWS once whose credentials these are; programs aren't started and nobody is asked for a code. */
class Whoami {
    #ports;
    #home;
    #region;
    #secret;
    #deadline;
    /** `secret` is told every secret as it comes. */
    constructor(ports, home, region, secret) {
        this.#ports = ports;
        this.#home = home;
        this.#region = region;
        this.#secret = secret;
        this.#deadline = ports.clock.now() + budget;
    }
    async ask(source) {
        const got = await this.#credentials(source);
        if (got.state !== 'keys')
            return got;
        const aws = await this.#ports.aws();
        const answer = await aws.getCallerIdentity({ region: this.#region, credentials: got.keys, timeout: this.#timeout() });
        if (!answer.ok)
            return this.#failed(answer, innermost(source), 'GetCallerIdentity');
        const { account, arn } = answer.value;
        return account === undefined || arn === undefined
            ? { state: 'unreachable', service: 'STS', why: "it gave an answer that can't be read" }
            : { state: 'known', account, arn };
    }
    async #credentials(source) {
        switch (source.kind) {
            case 'keys': {
                const keys = wholeKeys(source.keys);
                return keys === undefined ? { state: 'flawed' } : { state: 'keys', keys };
            }
            case 'sso':
                return this.#sso(source);
            case 'login': {
                const { environment, read, clock } = this.#ports;
                const cache = await loginKeys(source.session, this.#home, environment, read, clock.now());
                if (cache.state !== 'live')
                    return spent(source, cache);
                this.#hide(cache.what);
                return { state: 'keys', keys: cache.what };
            }
            case 'role':
                return this.#role(source);
            case 'broken':
                return { state: 'flawed' };
            default:
                return { state: 'not-asked', source, why: source.kind };
        }
    }
    async #role(source) {
        if (source.mfa)
            return { state: 'not-asked', source, why: 'mfa' };
        const base = await this.#credentials(source.from);
        if (base.state !== 'keys')
            return base;
        const aws = await this.#ports.aws();
        const answer = await aws.assumeRole({
            region: this.#region,
            credentials: base.keys,
            roleArn: source.arn,
            externalId: source.externalId,
            sessionName: 'aws-access-gate',
            policy: denyEverything,
            timeout: this.#timeout(),
        });
        if (answer.ok)
            return { state: 'keys', keys: this.#hide(answer.value) };
        // What is said of the keys themselves is said of those that the role is assumed with.
        const ofRole = answer.error.name === 'AccessDenied' || answer.error.name === 'ValidationError';
        return this.#failed(answer, ofRole ? source : innermost(source), ofRole ? 'AssumeRole' : 'GetCallerIdentity');
    }
    async #sso(source) {
        const { read, clock, http, environment } = this.#ports;
        const cache = await ssoToken(source, this.#home, read, clock.now());
        if (cache.state !== 'live')
            return spent(source, cache);
        this.#secret(cache.what);
        const suffix = ((0,partitions/* partitionOf */.iQ)(source.region) ?? partitions/* commercial */.Zb).suffix;
        const host = /^[a-z0-9-]{1,40}$/.test(source.region) ? source.region : 'us-east-1';
        const own = environment['AWS_ENDPOINT_URL_SSO'] || environment['AWS_ENDPOINT_URL'] || `https://portal.sso.${host}.${suffix}`;
        const wish = new URLSearchParams({ role_name: source.role, account_id: source.account });
        try {
            const answer = await http.send({
                method: 'GET',
                url: `${own.replace(/\/+$/, '')}/federation/credentials?${wish.toString()}`,
                headers: { 'x-amz-sso_bearer_token': cache.what },
                timeout: this.#timeout(),
            });
            if (answer.status === 401)
                return { state: 'over', source, how: 'refused', expires: cache.expires };
            if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
                return { state: 'refused', source, call: 'GetRoleCredentials', code: `HTTP ${answer.status}`, sentence: '' };
            const { accessKeyId, secretAccessKey, sessionToken } = JSON.parse(answer.body)
                .roleCredentials;
            if (typeof accessKeyId === 'string' && typeof secretAccessKey === 'string' && typeof sessionToken === 'string')
                return { state: 'keys', keys: this.#hide({ accessKeyId, secretAccessKey, sessionToken }) };
        }
        catch {
            // Said below: what failed here may hold what was sent.
        }
        return { state: 'unreachable', service: 'IAM Identity Center', why: 'no answer that can be read' };
    }
    #failed(answer, source, call) {
        const { name, message, kind } = answer.error;
        if (kind !== 'refused')
            return { state: 'unreachable', service: 'STS', why: message };
        if (/^ExpiredToken(?:Exception)?$/.test(name))
            return { state: 'over', source, how: 'refused', expires: undefined };
        return { state: 'refused', source, call, code: name, sentence: message };
    }
    #hide(keys) {
        for (const text of [keys.accessKeyId, keys.secretAccessKey, keys.sessionToken])
            if (text !== undefined)
                this.#secret(text);
        return keys;
    }
    #timeout() {
        return Math.max(1, Math.min(patience, this.#deadline - this.#ports.clock.now()));
    }
}
/** The source that a chain of roles begins with. */
function innermost(source) {
    return source.kind === 'role' ? innermost(source.from) : source;
}
function spent(source, cache) {
    if (cache.state === 'renewable')
        return { state: 'not-asked', source, why: 'renewable' };
    return { state: 'over', source, how: cache.state, expires: cache.state === 'expired' ? cache.expires : undefined };
}
/** How far this machine is ahead, in seconds, where the refusal is one of time; undefined where it isn't. */
function clockOf(code, sentence) {
    const [, ours, theirs] = /Signature (?:expired|not yet current): (\d{8}T\d{6}Z) .*?\((\d{8}T\d{6}Z) [+-]/.exec(sentence) ?? [];
    if (ours !== undefined && theirs !== undefined) {
        const [here, there] = [ours, theirs].map((time) => timeOf(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')));
        return { ahead: here === undefined || there === undefined ? undefined : Math.round((here - there) / 1000) };
    }
    return /^(?:RequestExpired|RequestTimeTooSkewed|RequestInTheFuture)$/.test(code) || /Signature (?:expired|not yet current)/.test(sentence)
        ? { ahead: undefined }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/login/doctor/verdicts.js










/** What an answer means, in findings and in what could not be had. */
function verdictOn(whose, winner, environment) {
    const base = innermost(winner);
    const where = verdicts_placeOf(base);
    switch (whose.state) {
        case 'known':
            if (kindOf(whose.arn) === 'root')
                return found(doctor_root/* default */.A.finding({ account: whose.account, arn: (0,legible/* legible */.b)(whose.arn), where, profile: base.profile }));
            return found(...ofLongTerm(base, base === winner ? (0,legible/* legible */.b)(whose.arn) : undefined));
        case 'over': {
            const { source, how, expires } = whose;
            return found(doctor_expired/* default */.A.finding({ what: `The session of ${verdicts_placeOf(source)}`, state: how, expires, command: signIn(source) }));
        }
        case 'refused': {
            const time = clockOf(whose.code, whose.sentence);
            if (time !== undefined)
                return found(doctor_clock/* default */.A.finding(time));
            const { source, call, code } = whose;
            const keys = source.kind === 'keys' ? source.keys : undefined;
            const role = source.kind === 'role' ? { role: (0,legible/* legible */.b)(source.arn) } : {};
            const facts = {
                where: verdicts_placeOf(source),
                profile: source.profile,
                call,
                code: (0,legible/* legible */.b)(code, 60),
                sentence: (0,legible/* legible */.b)(whose.sentence, 300),
            };
            return found(doctor_refused/* default */.A.finding({ ...facts, ...role, oddity: keys === undefined ? undefined : oddityOf(keys), command: anew(source) }));
        }
        case 'unreachable':
            return { findings: ofLongTerm(base, undefined), notChecked: [unreachable(whose, environment)] };
        case 'not-asked':
            return { findings: ofLongTerm(base, undefined), notChecked: [notAsked(whose)] };
        case 'flawed':
            return found();
    }
}
function found(...findings) {
    return { findings, notChecked: [] };
}
function ofLongTerm(base, arn) {
    return base.kind === 'keys' && isLongTerm(base.keys.id?.trim() ?? '') ? [doctor_long_term_keys/* default */.A.finding({ where: base.keys.where, arn })] : [];
}
function verdicts_placeOf(source) {
    return source.kind === 'keys' ? source.keys.where : source.label;
}
/** The command that signs in anew. */
function signIn(source) {
    if (source.kind === 'sso')
        return `\`aws sso login${source.session === undefined ? profileOption(source.profile) : ` --sso-session ${JSON.stringify(source.session)}`}\``;
    if (source.kind === 'login')
        return `\`aws login${profileOption(source.profile)}\``;
    if (source.profile === undefined)
        return '`unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`, then `aws login` or `aws sso login`';
    return `\`aws login${profileOption(source.profile)}\`, or get new keys from where these came from`;
}
function anew(source) {
    if (source.kind === 'role')
        return `\`aws sts get-caller-identity${profileOption(innermost(source).profile)}\` to see who assumes the role, and compare with its trust policy`;
    if (source.kind === 'sso')
        return `\`aws configure sso${profileOption(source.profile)}\``;
    if (source.profile === undefined)
        return '`unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`, then `aws login` or set the keys anew';
    return `\`aws configure${profileOption(source.profile)}\` to enter id and secret anew, or \`aws login${profileOption(source.profile)}\``;
}
/** What is odd about the form of keys, with nothing of them in it. */
function oddityOf({ id = '', secret = '' }) {
    if (/^A[KS]IA/.test(secret) && id.length === 40)
        return "Id and secret seem to stand in each other's place.";
    if (/^\s|\s$/.test(secret))
        return `The secret ${/[\r\n]/.test(secret) ? 'begins or ends with a line end' : 'begins or ends with a space'}.`;
    if (/^(["']).*\1$/.test(secret) || /^["'].*["']$/.test(id))
        return 'The value stands in quotes, which count as a part of it.';
    return isLongTerm(id) && secret.length !== 40 ? `The secret has ${secret.length} characters; those of AWS have 40.` : undefined;
}
function unreachable({ service, why }, environment) {
    const variable = ['HTTPS_PROXY', 'https_proxy'].find((name) => environment[name]);
    const proxy = variable === undefined ? undefined : environment[variable]?.trim();
    const through = variable === undefined ? '' : `; ${variable} sends it through ${hostOf(proxy ?? '')}`;
    return {
        check: 'login',
        what: 'whose the AWS credentials are',
        why: `${service} gave no answer: ${(0,legible/* legible */.b)(why)}${through}`,
        fix: variable === undefined
            ? 'Look at the network, then type `aws sts get-caller-identity`.'
            : `Type \`curl -sI https://sts.us-east-1.amazonaws.com\`; if that hangs too, mend ${variable} or add \`.amazonaws.com\` to NO_PROXY.`,
    };
}
/** A proxy's address may carry a name and password. */
function hostOf(address) {
    const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
    return URL.canParse(whole) ? (0,legible/* legible */.b)(new URL(whole).host, 80) : 'an address that is none';
}
const notAskedFor = {
    process: 'credential_process is a program of this machine, and was not started',
    'web-identity': 'a web identity token was not exchanged',
    container: 'the credentials of the container were not asked for',
    instance: 'the instance metadata service was not asked',
    mfa: 'the role wants a code of an MFA device (mfa_serial)',
    renewable: 'the session is to be renewed, which the AWS CLI does by itself',
};
function notAsked({ source, why }) {
    return {
        check: 'login',
        what: `whose the AWS credentials of ${verdicts_placeOf(source)} are`,
        why: notAskedFor[why],
        fix: `Type \`aws sts get-caller-identity${profileOption(source.profile)}\`.`,
    };
}

;// CONCATENATED MODULE: ./lib/login/doctor/index.js



















/**
 * Looks through every source of AWS credentials that a person's machine has, in the order of the AWS CLI, and asks AWS once whose
 * those are that win. Starts no program, asks for no code, writes nothing; without credentials nothing is called. No secret is in
 * what it says.
 */
async function diagnose(ports) {
    const secrets = new Secrets();
    return secrets.cleaned(await diagnosis(ports, secrets));
}
async function diagnosis(ports, secrets) {
    const { environment } = ports;
    const home = homeOf(environment);
    const files = await readProfiles(home, ports.read);
    secrets.addEnvironment(environment);
    secrets.addFiles(files);
    const chain = chainOf(files, environment);
    const { winner } = chain;
    const findings = profileFaults(files, chain, home, environment).map((fault) => doctor_profile/* default */.A.finding(fault));
    const flaws = allKeys(files, ports).flatMap(flawFinding);
    findings.push(...flaws);
    const notChecked = unreadable(files);
    const remarks = [...twoNames(ports), ...(chain.sources.length === 0 ? nothing(chain, files) : chainLines(chain))];
    if (winner === undefined)
        return { findings, notChecked, remarks };
    findings.push(...hiding(chain, winner));
    const region = regionFound(environment, files.profiles.get(chain.profile));
    const before = spentBefore(winner, ports);
    if (before !== undefined)
        return { findings: [...findings, before], notChecked, remarks };
    const asker = new Whoami(ports, home, regionToAsk(region, partitionIn(winner)), secrets.add);
    const whose = unsound(winner) ? { state: 'flawed' } : await asker.ask(winner);
    const verdict = verdictOn(whose, winner, environment);
    findings.push(...verdict.findings);
    notChecked.push(...verdict.notChecked);
    const elsewhere = whose.state === 'flawed' || (whose.state === 'not-asked' && whose.why === 'container');
    const partition = whose.state === 'known' ? whose.arn.split(':')[1] : partitionIn(winner);
    const fault = elsewhere ? undefined : regionFault(region, partition, chain.profile);
    if (fault !== undefined)
        findings.push(doctor_region/* default */.A.finding(fault));
    if (whose.state === 'known')
        remarks.push(whoLine(whose));
    if (whose.state !== 'flawed' && whose.state !== 'not-asked')
        remarks.push(...(await endpoints(ports)));
    return { findings, notChecked, remarks };
}
function allKeys({ profiles }, { environment }) {
    return [environmentKeys(environment), ...[...profiles.values()].map((profile) => profileKeys(profile))];
}
function flawFinding(keys) {
    const flaw = flawOf(keys);
    const { where, profile, names } = keys;
    if (flaw === undefined)
        return [];
    return [flaw === 'stale-token' ? doctor_stale_session_token/* default */.A.finding({ where, profile, token: names.token }) : doctor_half_credentials/* default */.A.finding({ flaw, where, profile, names })];
}
/** Nothing is asked with keys of which it is known that AWS refuses them. */
function unsound(winner) {
    const base = innermost(winner);
    return base.kind === 'broken' || (base.kind === 'keys' && flawOf(base.keys) !== undefined);
}
function hiding({ askedBy, profile, sources }, winner) {
    const others = sources.some((source) => source.profile === profile);
    if (askedBy === undefined || winner.profile !== undefined || winner.kind !== 'keys' || !others)
        return [];
    return [doctor_hidden_source/* default */.A.finding({ variable: askedBy, profile: (0,legible/* legible */.b)(profile, 64) })];
}
/** What is over, or can't even be sent, without asking. */
function spentBefore(winner, { environment, clock }) {
    const base = innermost(winner);
    if (base.kind !== 'keys')
        return undefined;
    const { id = '', token, where, profile } = base.keys;
    const expires = profile === undefined && token !== undefined ? timeOf(environment['AWS_CREDENTIAL_EXPIRATION']) : undefined;
    if (expires !== undefined && expires <= clock.now())
        return doctor_expired/* default */.A.finding({
            what: `The session of ${verdicts_placeOf(base)} (AWS_CREDENTIAL_EXPIRATION)`,
            state: 'expired',
            expires,
            command: signIn(base),
        });
    const broken = [id, token ?? ''].some((text) => /[^\x21-\x7e]/.test(text));
    if (!broken)
        return undefined;
    const sentence = 'the access key id or the session token has a space, a line end or a sign in it that none has; it was not sent.';
    return doctor_refused/* default */.A.finding({
        where,
        profile,
        call: 'GetCallerIdentity',
        code: 'not sent',
        sentence,
        oddity: oddityOf(base.keys),
        command: signIn(base),
    });
}
function unreadable(files) {
    return files.unreadable.map(({ file, why }) => ({
        check: 'login',
        what: file,
        why,
        fix: `Type \`ls -l ${file}\`, and make it a file that you may read.`,
    }));
}
function twoNames({ environment }) {
    const [one, other] = [environment['AWS_PROFILE'], environment['AWS_DEFAULT_PROFILE']];
    if (!one || !other || one === other)
        return [];
    return [
        `AWS_PROFILE is "${(0,legible/* legible */.b)(one, 64)}" and AWS_DEFAULT_PROFILE is "${(0,legible/* legible */.b)(other, 64)}": the AWS CLI and boto3 go by the second, the SDK for JavaScript by the first. Type \`unset AWS_DEFAULT_PROFILE\`.`,
    ];
}
function nothing({ askedBy, profile }, { profiles }) {
    const others = [...profiles.values()]
        .filter(({ name, values }) => name !== profile && values.size > 0)
        .map(({ name }) => (0,legible/* legible */.b)(name, 64));
    const named = others.length === 0 ? '' : ` There are other profiles (${others.slice(0, 10).join(', ')}): type \`export AWS_PROFILE=NAME\`.`;
    const which = askedBy === undefined ? 'No source has AWS credentials' : `No source has AWS credentials for the profile "${(0,legible/* legible */.b)(profile, 64)}"`;
    return [`${which}; instance metadata was not asked. Type \`aws login\`, or \`aws configure sso\` for IAM Identity Center.${named}`];
}
async function endpoints({ aws }) {
    const { customEndpoints } = await aws();
    return customEndpoints
        .filter(({ service }) => service === 'sts')
        .map(({ url, variable }) => `STS was asked at ${url} (${variable}), which isn't AWS's own.`);
}


/***/ }),

/***/ 70057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ legible),
/* harmony export */   z: () => (/* binding */ invisibles)
/* harmony export */ });
/** Names characters that an eye does not see or takes for others: `U+200B`, each once, in order. */
function invisibles(text) {
    const found = new Set();
    for (const character of text)
        if (/[^\x21-\x7e]/u.test(character))
            found.add(codePoint(character));
    return [...found];
}
/** `text` in one line and short, with what can't be seen as `U+XXXX`. */
function legible(text, limit = 200) {
    let shown = '';
    for (const character of text) {
        if (shown.length >= limit)
            return `${shown}…`;
        shown += /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character) && character !== ' ' ? `<${codePoint(character)}>` : character;
    }
    return shown;
}
function codePoint(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 95062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   O9: () => (/* binding */ partitionNamed),
/* harmony export */   Zb: () => (/* binding */ commercial),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
const names = (text) => text.split(' ');
/** The partition that most accounts are in. */
const commercial = {
    id: 'aws',
    suffix: 'amazonaws.com',
    regions: names('us-east-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ' +
        'ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ' +
        'ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 ' +
        'il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1'),
    form: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$/,
    iam: { host: 'iam.amazonaws.com', region: 'us-east-1' },
    audience: 'sts.amazonaws.com',
};
const partitions = [
    commercial,
    {
        id: 'aws-cn',
        suffix: 'amazonaws.com.cn',
        regions: names('cn-north-1 cn-northwest-1'),
        form: /^cn-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$/,
        iam: { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
        audience: 'sts.amazonaws.com.cn',
    },
    {
        id: 'aws-us-gov',
        suffix: 'amazonaws.com',
        regions: names('us-gov-west-1 us-gov-east-1'),
        form: /^us-gov-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-eusc',
        suffix: 'amazonaws.eu',
        regions: names('eusc-de-east-1'),
        form: /^eusc-de-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.eusc-de-east-1.amazonaws.eu', region: 'eusc-de-east-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-iso',
        suffix: 'c2s.ic.gov',
        regions: names('us-iso-east-1 us-iso-west-1'),
        form: /^us-iso-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.us-iso-east-1.c2s.ic.gov', region: 'us-iso-east-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-iso-b',
        suffix: 'sc2s.sgov.gov',
        regions: names('us-isob-east-1 us-isob-west-1'),
        form: /^us-isob-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.us-isob-east-1.sc2s.sgov.gov', region: 'us-isob-east-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-iso-e',
        suffix: 'cloud.adc-e.uk',
        regions: names('eu-isoe-west-1'),
        form: /^eu-isoe-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.eu-isoe-west-1.cloud.adc-e.uk', region: 'eu-isoe-west-1' },
        audience: 'sts.amazonaws.com',
    },
    {
        id: 'aws-iso-f',
        suffix: 'csp.hci.ic.gov',
        regions: names('us-isof-south-1 us-isof-east-1'),
        form: /^us-isof-(?:north|south|east|west|central)-[1-9]$/,
        iam: { host: 'iam.us-isof-south-1.csp.hci.ic.gov', region: 'us-isof-south-1' },
        audience: 'sts.amazonaws.com',
    },
];
/** The partition of that id. */
function partitionNamed(id) {
    return partitions.find((partition) => partition.id === id);
}
/** The partition that has a region of that name, or whose regions are named like it. */
function partitionOf(region) {
    return partitions.find((partition) => partition.regions.includes(region)) ?? partitions.find((partition) => partition.form.test(region));
}


/***/ })

};
