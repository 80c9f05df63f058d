export const id = 7718;
export const ids = [7718,7478,1153];
export const modules = {

/***/ 29055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   i: () => (/* binding */ remoteName)
/* harmony export */ });
/**
 * The repository that an address of git names, in the forms that GitHub gives out; undefined for any other. A user name or
 * password in it is dropped. Source: https://git-scm.com/docs/git-clone#_git_urls
 */
function remoteName(url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^:/@]+)(?::\d+)?\/+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(url) ??
        /^(?:[^@:/]+@)?([^:/@]+):\/*([^/:]+)\/([^/]+?)(?:\.git)?\/*$/.exec(url);
    if (match === null)
        return undefined;
    const [, host = '', owner = '', repository = ''] = match;
    return named(host.toLowerCase().replace(/^ssh\.github\.com$/, 'github.com'), owner, repository);
}
/** `owner/name` on a server, where that is a name GitHub gives. */
function named(host, owner, repository) {
    const right = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(host) &&
        /^[A-Za-z0-9][\w-]{0,99}$/.test(owner) &&
        /^(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository);
    return right ? { host, owner, repository } : undefined;
}


/***/ }),

/***/ 98097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  supportBundle: () => (/* binding */ supportBundle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/gate.js + 9 modules
var gate = __webpack_require__(39224);
// EXTERNAL MODULE: ./lib/git/workspace.js + 8 modules
var git_workspace = __webpack_require__(15092);
// EXTERNAL MODULE: ./lib/keys/conceal.js
var conceal = __webpack_require__(7201);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/commands/init/remote-name.js
var remote_name = __webpack_require__(29055);
;// CONCATENATED MODULE: ./lib/commands/support/environment.js
/**
 * Variables of a run that say which one it is, and nothing of a person.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const ofTheRun = ('GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER_ID GITHUB_RUN_ID GITHUB_RUN_ATTEMPT GITHUB_EVENT_NAME GITHUB_REF ' +
    'GITHUB_SHA GITHUB_JOB GITHUB_WORKFLOW_REF GITHUB_SERVER_URL RUNNER_OS RUNNER_ARCH RUNNER_ENVIRONMENT').split(' ');
/** What says which run this is; empty outside a workflow. */
function runFacts(environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return {};
    return Object.fromEntries(ofTheRun.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
}
const deciding = /^(?:AWS_(?!SDK_JS_)[A-Z0-9_]{1,60}|ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|(?:HTTPS?|NO)_PROXY|(?:https?|no)_proxy)$/;
/** The names of variables that decide how a login goes, and are set. Values are not told. */
function setVariables(environment) {
    return Object.keys(environment)
        .filter((name) => deciding.test(name) && environment[name] !== undefined && environment[name] !== '')
        .sort();
}

;// CONCATENATED MODULE: ./lib/commands/support-bundle.js







/**
 * What a support case about a login needs: when and where it was tried, as whom, what AWS answered, the conditions beside the
 * claims. Holds no token, no key, no value of a variable but those that name a run or a region.
 */
async function supportBundle(request, rules, ports, machine) {
    const { environment, tempFolder } = request;
    const begun = ports.clock.now();
    const { report, settings } = await (0,gate.runGate)({ ...request, given: { ...request.given, checks: ['login'], scan: 'tree' } }, rules, ports);
    const workspace = await (0,git_workspace/* openWorkspace */.O)(external_node_path_.resolve(request.folder, request.given.path ?? '.'), { environment, tempFolder });
    try {
        const [{ url, branch }, commit] = await Promise.all([workspace.origin(), workspace.head()]);
        const name = url === undefined ? undefined : (0,remote_name/* remoteName */.i)(url);
        return await (0,conceal/* conceal */.E)({
            tool: tool.tool.version,
            ...machine,
            begun: utc(begun),
            ended: utc(ports.clock.now()),
            repository: name === undefined ? undefined : `${name.host}/${name.owner}/${name.repository}`,
            branch,
            commit,
            run: runFacts(environment),
            variables: setVariables(environment),
            roles: settings?.login.roles ?? [],
            region: settings?.login.region ?? (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || undefined),
            audience: settings?.login.audience,
            verdict: report.verdict,
            findings: report.findings
                .filter(({ check, state }) => check === 'login' && state === 'open')
                .map(({ rule, severity, message, fix, place, evidence }) => ({ rule, severity, message, fix, place, evidence })),
            login: report.login,
            notChecked: report.notChecked,
            remarks: report.remarks,
        }, { unnamed: true });
    }
    finally {
        await workspace.close();
    }
}
function utc(time) {
    return new Date(time).toISOString();
}


/***/ }),

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   X5: () => (/* binding */ pathBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ascii = /^[\x20-\x7e]*$/;
/**
 * A path as git gives it (bytes, held in a latin1 string) as text: UTF-8 where it is that, every other byte as `\xNN`.
 */
function showPath(latin1) {
    if (ascii.test(latin1))
        return latin1;
    const bytes = Buffer.from(latin1, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : showBytes(bytes);
}
/** The bytes of a path that a person wrote, in the form that `showPath` takes. */
function pathBytes(path) {
    return ascii.test(path) ? path : Buffer.from(path, 'utf8').toString('latin1');
}
function showBytes(bytes) {
    let shown = '';
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i];
        const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const piece = bytes.subarray(i, i + length);
        if (piece.length === length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(piece)) {
            shown += piece.toString('utf8');
            i += length;
        }
        else {
            shown += `\\x${lead.toString(16).padStart(2, '0')}`;
            i++;
        }
    }
    return shown;
}
/** One line of what git said, fit for a message: no control characters, at most 200 characters. */
function firstLine(text) {
    const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
    return line
        .replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .trim()
        .slice(0, 200);
}


/***/ }),

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash),
/* harmony export */   Rj: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export fingerprintVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The version of the fingerprint's making; a change here makes every baseline stale, so it never changes lightly. */
const fingerprintVersion = 1;
/**
 * The keyed hash under which a finding is known in baselines, waivers and SARIF: HMAC-SHA-256, keyed by tool, format
 * version and rule, 64 hex digits. `content` is what makes the finding this one (the credential's value, the normalised
 * statement with its holder), never its path or line. The hash gives nothing of a 40-character secret away.
 */
function fingerprint(rule, ...content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', `aws-access-gate:${fingerprintVersion}:${rule}`).update(JSON.stringify(content)).digest('hex');
}
/** A rule-independent keyed hash of one credential value: tells whether base has the same value. */
function contentHash(value) {
    return fingerprint('value', value);
}


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl)
/* harmony export */ });
const repository = 'https://github.com/aws-access-gate/aws-access-gate';
/** The page that explains a rule. */
function ruleUrl(id) {
    return `${repository}/blob/main/docs/rules/${id}.md`;
}


/***/ }),

/***/ 82178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   j: () => (/* binding */ ignoreWithoutReason)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64303);


const rule = {
    id: 'ignore-without-reason',
    severity: 'low',
    title: 'Ignore comment without a reason',
    why: 'An ignore comment that gives no reason does nothing: nobody who reads it later could tell a reviewed exception from a finding that was in the way.',
    fix: 'Write the reason behind two dashes: `aws-access-gate:ignore RULE -- reason`; or take the comment out.',
    references: [(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('ignore-without-reason')],
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (rule);
/** The finding for a comment that gives no reason, under the check of the rule it speaks of. */
function ignoreWithoutReason(comment, check) {
    return {
        check,
        rule: rule.id,
        severity: rule.severity,
        message: `This ignore comment for ${comment.rule} gives no reason, so it does nothing`,
        fix: comment.lines === undefined
            ? `Write it as aws-access-gate:ignore ${comment.rule} -- and then the reason, or take it out.`
            : 'Write the reason beside the rule, under `reason`, or take it out.',
        place: { path: comment.path, line: comment.line },
        elsewhere: [],
        related: [],
        evidence: { rule: comment.rule },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(rule.id, comment.rule),
    };
}


/***/ }),

/***/ 61497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   n: () => (/* binding */ staleBaseline)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64303);


const rule = {
    id: 'stale-baseline',
    severity: 'medium',
    title: 'Baseline entry that matches nothing',
    why: 'What the entry accepted is no longer there. Left in place it would silently accept the same thing again, should it come back.',
    fix: 'Run `aws-access-gate baseline --prune`, or take the line out of the baseline file.',
    references: [(0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .Q)('stale-baseline')],
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (rule);
/** The finding for an entry that matches nothing in its own tree, under the check of the rule it accepts. */
function staleBaseline(entry, path, check) {
    return {
        check,
        rule: rule.id,
        severity: rule.severity,
        message: `This baseline entry for ${entry.rule} matches nothing any more`,
        fix: 'Run aws-access-gate baseline --prune, or take this line out.',
        place: { path, line: entry.line },
        elsewhere: [],
        related: [],
        evidence: { rule: entry.rule, hash: entry.hash },
        fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(rule.id, entry.rule, entry.hash),
    };
}


/***/ })

};
