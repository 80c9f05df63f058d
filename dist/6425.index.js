export const id = 6425;
export const ids = [6425,2819];
export const modules = {

/***/ 70499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defineDoctorRule)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62375);

/** Makes a rule of the doctor. Its findings stand in no file of the repository: file and line are in the message. */
function defineDoctorRule(rule) {
    const { word, bad, good, ...info } = rule;
    const worded = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineLoginRule */ .X)({ ...info, bad: [], good: [], word: (the) => ({ evidence: {}, ...word(the) }) });
    return { ...worded, bad, good, finding: (the) => worded.finding(the, { place: { path: '' } }) };
}


/***/ }),

/***/ 25509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearestRegion),
/* harmony export */   Q: () => (/* binding */ chooseRegion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _model_partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95062);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70057);



/**
 * Which region's STS is asked for a role. A name that was given must be right; one that merely lies in the environment and
 * belongs to another partition is passed over. A region younger than our list is let through when `newer` is set.
 */
function chooseRegion(given, partition, environment, newer) {
    const home = (0,_model_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionNamed */ .O9)(partition)?.regions[0] ?? 'us-east-1';
    const ambient = (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || '').trim();
    if (given === undefined || given === '') {
        if (ambient === '')
            return { region: home };
        return 'region' in judge(ambient, partition, newer)
            ? { region: ambient }
            : { region: home, remark: `The environment's region "${(0,_legible_js__WEBPACK_IMPORTED_MODULE_2__/* .legible */ .b)(ambient, 60)}" has no STS for this role; ${home} was asked.` };
    }
    return judge(given, partition, newer);
}
function judge(name, partition, newer) {
    const found = (0,_model_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(name);
    const known = found?.regions.includes(name) === true;
    if (found === undefined || (!known && !newer))
        return { why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_2__/* .legible */ .b)(name, 60)}" is no AWS region`, nearest: nearestRegion(name, partition) };
    if (found.id !== partition)
        return {
            why: `"${name}" is a region of the partition ${found.id}, the role is one of ${partition}`,
            nearest: nearestRegion(name, partition),
        };
    return { region: name };
}
/** The region of the partition whose name is the closest; of equally close ones the most used comes first in the list. */
function nearestRegion(name, partition) {
    const own = (0,_model_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionNamed */ .O9)(partition) ?? _model_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitions */ .Mo[0];
    const wanted = [...name.toLowerCase().trim()]
        .filter((character) => /[a-z0-9-]/.test(character))
        .join('')
        .slice(0, 60);
    let best = own?.regions[0] ?? 'us-east-1';
    for (const region of own?.regions ?? [])
        if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, region) < (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, best))
            best = region;
    return best;
}


/***/ }),

/***/ 62375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ defineLoginRule)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);

/** Makes a rule of the live login: the caller finds the cause, the rule words it. */
function defineLoginRule(rule) {
    const { word, ...info } = rule;
    return {
        ...info,
        check: 'login',
        words: word,
        finding: (the, where) => {
            const { message, fix, evidence, identity, severity = info.severity } = word(the);
            return {
                check: 'login',
                rule: info.id,
                severity,
                message,
                fix,
                place: where.place,
                elsewhere: [],
                related: where.related ?? [],
                evidence,
                fingerprint: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(info.id, ...identity),
                live: true,
            };
        },
    };
}


/***/ }),

/***/ 17377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

const keys = {
    AWS_ACCESS_KEY_ID: '{{temporaryId}}',
    AWS_SECRET_ACCESS_KEY: '{{secret}}',
    AWS_SESSION_TOKEN: '{{token}}',
    AWS_REGION: 'eu-west-1',
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-clock',
    severity: 'medium',
    title: 'The clock of this machine is off',
    why: 'A signature counts for five minutes around the time that AWS has. With a clock that is further off every call is refused.',
    fix: 'Set the clock, and let it be kept by a time server.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html'],
    bad: [
        {
            environment: keys,
            sts: {
                code: 'SignatureDoesNotMatch',
                message: 'Signature expired: 20260601T110000Z is now earlier than 20260601T115500Z (20260601T120000Z - 5 min.)',
            },
        },
        {
            environment: keys,
            sts: {
                code: 'SignatureDoesNotMatch',
                message: 'Signature not yet current: 20260601T123000Z is still later than 20260601T120500Z (20260601T120000Z + 5 min.)',
            },
        },
        { environment: keys, sts: { code: 'RequestExpired', message: 'Request has expired.' } },
        {
            environment: keys,
            sts: { code: 'RequestTimeTooSkewed', message: 'The difference between the request time and the current time is too large.' },
        },
    ],
    good: [
        { environment: keys },
        {
            environment: keys,
            sts: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
        },
    ],
    word: ({ ahead }) => ({
        message: `AWS refuses the request for its time: the clock of this machine is ${ahead === undefined ? 'more than five minutes off' : `${span(Math.abs(ahead))} ${ahead < 0 ? 'behind' : 'ahead'}`}.`,
        fix: 'Set the clock: `sudo timedatectl set-ntp true` (Linux), `sudo sntp -sS time.apple.com` (macOS), `w32tm /resync` (Windows, as administrator), `sudo hwclock -s` (WSL); then type `date -u` to see it.',
        evidence: ahead === undefined ? {} : { secondsAhead: String(ahead) },
        identity: [],
    }),
}));
function span(seconds) {
    if (seconds < 120)
        return `${seconds} seconds`;
    if (seconds < 7200)
        return `${Math.round(seconds / 60)} minutes`;
    return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}


/***/ }),

/***/ 67170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

const sso = '[profile dev]\nregion=eu-west-1\nsso_session=corp\nsso_account_id=123456789012\nsso_role_name=Dev\n[sso-session corp]\nsso_region=eu-west-1\nsso_start_url=https://corp.awsapps.com/start\n';
const login = '[default]\nregion=eu-west-1\nlogin_session=arn:aws:iam::123456789012:user/ann\n';
const keys = {
    AWS_ACCESS_KEY_ID: '{{temporaryId}}',
    AWS_SECRET_ACCESS_KEY: '{{secret}}',
    AWS_SESSION_TOKEN: '{{token}}',
    AWS_REGION: 'eu-west-1',
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-expired',
    severity: 'medium',
    title: 'The session is over',
    why: 'Sessions of IAM Identity Center, of `aws login` and of roles end after some hours. What is left of them in a cache or in the environment is refused.',
    fix: 'Sign in anew.',
    references: [
        'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
        'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
    ],
    bad: [
        { environment: { AWS_PROFILE: 'dev' }, files: { '.aws/config': sso } },
        {
            environment: { AWS_PROFILE: 'dev' },
            files: { '.aws/config': sso, '.aws/sso/cache/{{sso:corp}}.json': '{"accessToken":"{{token}}","expiresAt":"2026-06-01T11:00:00Z"}' },
        },
        {
            environment: { AWS_PROFILE: 'dev' },
            files: {
                '.aws/config': '[profile dev]\nregion=eu-west-1\nsso_start_url=https://corp.awsapps.com/start\nsso_region=eu-west-1\nsso_account_id=123456789012\nsso_role_name=Dev\n',
                '.aws/sso/cache/{{sso:https://corp.awsapps.com/start}}.json': '{"accessToken":"{{token}}","expiresAt":"2026-05-31T11:00:00UTC"}',
            },
        },
        { environment: { AWS_PROFILE: 'dev' }, files: { '.aws/config': sso, '.aws/sso/cache/{{sso:corp}}.json': '{"accessTok' } },
        { files: { '.aws/config': login } },
        {
            files: {
                '.aws/config': login,
                '.aws/login/cache/{{login:arn:aws:iam::123456789012:user/ann}}.json': '{"accessToken":{"accessKeyId":"{{temporaryId}}","secretAccessKey":"{{secret}}","sessionToken":"{{token}}","expiresAt":"2026-05-30T11:00:00Z"},"refreshToken":"{{token}}"}',
            },
        },
        { environment: { ...keys, AWS_CREDENTIAL_EXPIRATION: '2026-06-01T11:59:00Z' } },
        { environment: keys, sts: { code: 'ExpiredTokenException', message: 'The security token included in the request is expired' } },
    ],
    good: [
        {
            environment: { ...keys, AWS_CREDENTIAL_EXPIRATION: '2026-06-01T12:59:00Z' },
            sts: { arn: 'arn:aws:sts::123456789012:assumed-role/dev/me' },
        },
        {
            files: {
                '.aws/config': login,
                '.aws/login/cache/{{login:arn:aws:iam::123456789012:user/ann}}.json': '{"accessToken":{"accessKeyId":"{{temporaryId}}","secretAccessKey":"{{secret}}","sessionToken":"{{token}}","expiresAt":"2026-06-01T12:10:00Z"}}',
            },
        },
        {
            environment: { AWS_PROFILE: 'dev' },
            files: {
                '.aws/config': sso,
                '.aws/sso/cache/{{sso:corp}}.json': '{"accessToken":"{{token}}","expiresAt":"2026-06-01T11:00:00Z","refreshToken":"{{token}}","registrationExpiresAt":"2026-08-01T00:00:00Z"}',
            },
        },
        { files: { '.aws/config': sso } },
    ],
    word: ({ what, state, expires, command }) => {
        const how = {
            expired: expires === undefined ? 'is over' : `ended at ${new Date(expires).toISOString().replace(/\.\d+Z$/, 'Z')}`,
            missing: 'was never begun on this machine, or has been signed out of',
            unreadable: 'has a cache that cannot be read',
            refused: 'is over, says AWS',
        }[state];
        return { message: `${what} ${how}.`, fix: `Type ${command}.`, identity: [what, state] };
    },
}));


/***/ }),

/***/ 87741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-half-credentials',
    severity: 'medium',
    title: 'Credentials of which a part is missing',
    why: 'An access key id and its secret go together, and with a temporary id its session token. With an id alone the CLI stops; a secret alone is passed over; a temporary pair without its token is refused by AWS.',
    fix: 'Set all parts of the same credentials, or remove what is left of them.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html'],
    bad: [
        { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_REGION: 'eu-west-1' } },
        { environment: { AWS_SECRET_ACCESS_KEY: '{{secret}}' } },
        { environment: { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_REGION: 'eu-west-1' } },
        { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '' } },
        { files: { '.aws/credentials': '[default]\naws_access_key_id = {{id}}\naws_secret_access_key =\nregion = eu-west-1\n' } },
        { files: { '.aws/credentials': '[old]\naws_secret_access_key = {{secret}}\n' } },
        {
            files: { '.aws/config': '[default]\nregion = eu-west-1\naws_access_key_id = {{temporaryId}}\naws_secret_access_key = {{secret}}\n' },
        },
    ],
    good: [
        {},
        { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' } },
        { environment: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } },
        { environment: { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SECURITY_TOKEN: '{{token}}' } },
        {
            files: {
                '.aws/config': '[profile a]\nregion = eu-west-1\n',
                '.aws/credentials': '[a]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n',
            },
        },
    ],
    word: ({ flaw, where, profile, names }) => {
        const [have, lack] = flaw === 'no-id' ? [names.secret, names.id] : flaw === 'no-secret' ? [names.id, names.secret] : [names.id, names.token];
        const what = flaw === 'no-token' ? `a temporary ${have} (ASIA…), and no ${lack}` : `${have} and no ${lack}`;
        return {
            message: `In ${where} there is ${what}.`,
            fix: profile === undefined
                ? `Set ${lack} too, of the same credentials, or type \`unset ${Object.values(names).join(' ')}\` (PowerShell: \`Remove-Item Env:${have}\`).`
                : `Type \`aws configure --profile ${JSON.stringify(profile)}\` to enter id and secret anew${flaw === 'no-token' ? ', or sign in with `aws login`: temporary keys need their token' : ', or remove the line'}.`,
            identity: [flaw, where],
        };
    },
}));


/***/ }),

/***/ 39961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-hidden-source',
    severity: 'low',
    title: 'Keys in the environment hide the profile that was asked for',
    why: 'The CLI and boto3 use AWS_ACCESS_KEY_ID before the profile that AWS_PROFILE names; the SDKs for JavaScript use the profile. The same shell so acts as two identities.',
    fix: 'Unset the keys to use the profile, or AWS_PROFILE to use the keys.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-authentication.html#cli-chap-authentication-precedence'],
    bad: [
        {
            environment: {
                AWS_ACCESS_KEY_ID: '{{temporaryId}}',
                AWS_SECRET_ACCESS_KEY: '{{secret}}',
                AWS_SESSION_TOKEN: '{{token}}',
                AWS_PROFILE: 'dev',
                AWS_REGION: 'eu-west-1',
            },
            files: { '.aws/config': '[profile dev]\nregion = eu-west-1\ncredential_process = /bin/true\n' },
            sts: { arn: 'arn:aws:sts::123456789012:assumed-role/dev/me' },
        },
    ],
    good: [
        {
            environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' },
            files: { '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' },
        },
        {
            environment: { AWS_PROFILE: 'dev' },
            files: { '.aws/credentials': '[dev]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' },
        },
        {
            environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_PROFILE: 'dev' },
            files: { '.aws/config': '[profile dev]\nregion = eu-west-1\n' },
        },
    ],
    word: ({ variable, profile }) => ({
        message: `${variable} asks for the profile "${profile}", and AWS_ACCESS_KEY_ID of the environment is used before it by the AWS CLI and boto3; the SDK for JavaScript goes by AWS_PROFILE.`,
        fix: `Type \`unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN\` to use the profile, or \`unset ${variable}\` to use the keys.`,
        identity: [variable, profile],
    }),
}));


/***/ }),

/***/ 31593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-long-term-keys',
    severity: 'low',
    title: 'A person works with long-term access keys',
    why: 'A long-term key (AKIA…) on a disk or in a shell works until somebody deletes it, without MFA, wherever it is copied to.',
    fix: 'Sign in with `aws login` or IAM Identity Center, and delete the key.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
        'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
    ],
    bad: [
        { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_REGION: 'eu-west-1' } },
        {
            files: {
                '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n',
                '.aws/config': '[default]\nregion=eu-west-1\n',
            },
        },
        {
            files: {
                '.aws/config': '[profile base]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n[default]\nregion=eu-west-1\nrole_arn=arn:aws:iam::123456789012:role/dev\nsource_profile=base\n',
            },
        },
    ],
    good: [
        { environment: { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SESSION_TOKEN: '{{token}}' } },
        { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' }, sts: { arn: 'arn:aws:iam::123456789012:root' } },
        { files: { '.aws/credentials': '[unused]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' } },
    ],
    word: ({ where, arn }) => ({
        message: `The credentials of ${where} are a long-term access key${arn === undefined ? '' : ` of ${arn}`}.`,
        fix: 'Type `aws login` (or `aws configure sso`) to work with keys that end by themselves; then delete this one with `aws iam delete-access-key`.',
        identity: [where],
    }),
}));


/***/ }),

/***/ 76166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

const keys = 'aws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n';
const role = 'role_arn=arn:aws:iam::123456789012:role/dev\n';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-profile',
    severity: 'medium',
    title: 'A profile that is not there, or is written so that it is not read',
    why: 'A name that no profile has stops the CLI. A section under the wrong header, or a file that breaks the grammar, is passed over or refused whole.',
    fix: 'Correct the name, the header or the line.',
    references: [
        'https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html',
        'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html',
    ],
    bad: [
        { environment: { AWS_PROFILE: 'prdo' }, files: { '.aws/config': '[profile prod]\nregion=eu-west-1\n' } },
        { environment: { AWS_PROFILE: 'prod' } },
        { files: { '.aws/config': `[profile a]\n${role}source_profile=bsae\n[profile base]\nregion=eu-west-1\n` } },
        { files: { '.aws/config': '[prod]\nregion=eu-west-1\noutput=json\n' } },
        { files: { '.aws/credentials': `[profile prod]\n${keys}` } },
        { files: { '.aws/config': `[profile a]\n${role}source_profile=b\n[profile b]\n${role}source_profile=a\n` } },
        { files: { '.aws/config': `[profile a]\n${role}` } },
        { files: { '.aws/config': `[profile a]\n${role}credential_source=environment\n` } },
        {
            files: {
                '.aws/config': '[profile a]\nsso_session=crop\nsso_account_id=123456789012\nsso_role_name=Dev\n[sso-session corp]\nsso_region=eu-west-1\nsso_start_url=https://corp.awsapps.com/start\n',
            },
        },
        { files: { '.aws/config': '[profile a]\nsso_account_id=123456789012\nsso_role_name=Dev\nsso_region=eu-west-1\n' } },
        { files: { '.aws/config': '[profile a]\nregion=eu-west-1\n[profile a]\noutput=json\n' } },
        { files: { '.aws/credentials': '\ufeff[a]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' } },
        { files: { '.aws/credentials': '[a]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}} # old\n' } },
        { files: { '.aws/credentials': '[a]\naws_access_key_id={{id}}\n  aws_secret_access_key={{secret}}\n' } },
    ],
    good: [
        {},
        { environment: { AWS_PROFILE: 'a b' }, files: { '.aws/config': '[profile "a b"]\r\nregion=eu-west-1\r\n' } },
        { environment: { AWS_PROFILE: 'prod' }, files: { '.aws/credentials': `[prod]\n${keys}` } },
        { environment: { AWS_PROFILE: 'default' } },
        { environment: { AWS_PROFILE: '' } },
        {
            files: {
                '.aws/config': `# mine\n[profile a]\n${role}source_profile = b\n[profile b]\nregion=eu-west-1\ns3 =\n  max_concurrent_requests = 20\n  signature_version = s3v4\n`,
                '.aws/credentials': `[b]\n${keys}`,
            },
        },
        { files: { '.aws/config': `[profile a]\n${role}source_profile=a\n${keys}` } },
        {
            files: {
                '.aws/config': '[plugins]\ncli_legacy_plugin_path = /x\n[services local]\ns3 =\n  endpoint_url = http://localhost:4566\n[preview]\ncloudfront = true\n',
            },
        },
        {
            files: {
                '.aws/config': '[profile a]\nsso_session=corp\n[sso-session corp]\nsso_region=eu-west-1\nsso_start_url=https://corp.awsapps.com/start#/\n',
            },
        },
        { files: { '.aws/config': `[profile a]\n${role}credential_source=Ec2InstanceMetadata\n` } },
        { files: { '.aws/config': `[profile a]\n${role}web_identity_token_file=/tmp/token\n` } },
    ],
    word: (the) => {
        const meant = the.nearest === undefined ? '' : ` Is "${the.nearest}" meant?`;
        return { ...worded(the, meant), identity: [the.kind, the.where, 'name' in the ? the.name : ''] };
    },
}));
function worded(the, meant) {
    const at = `(${the.where})`;
    switch (the.kind) {
        case 'asked':
            return {
                message: `${the.variable} asks for the profile "${the.name}", which is in neither file ${at}: the AWS CLI stops with "could not be found".${meant}`,
                fix: the.nearest === undefined
                    ? `Type \`unset ${the.variable}\`, or make the profile with \`aws configure sso\`.`
                    : `Type \`export ${the.variable}=${shell(the.nearest)}\`, or \`unset ${the.variable}\`.`,
            };
        case 'source':
            return {
                message: `Profile "${the.profile}" ${at} takes its credentials from source_profile "${the.name}", which is in neither file.${meant}`,
                fix: `Correct the line, then type \`aws sts get-caller-identity --profile ${shell(the.profile)}\`.`,
            };
        case 'session':
            return {
                message: `Profile "${the.profile}" ${at} names the sso_session "${the.name}", and there is no [sso-session ${the.name}] in the config file.${meant}`,
                fix: `Correct the name, or type \`aws configure sso-session\`; then \`aws sso login --profile ${shell(the.profile)}\`.`,
            };
        case 'no-prefix':
            return {
                message: `[${the.name}] ${at} is read by nobody: in the config file a profile's header is [profile ${the.name}].`,
                fix: `Write [profile ${the.name}] there, then type \`aws configure list-profiles\` to see it.`,
            };
        case 'prefix':
            return {
                message: `[${the.name}] ${at}: in the credentials file a profile's header is its bare name, so this one is not found.`,
                fix: `Write [${the.name.replace(/^profile\s+/, '')}] there, then type \`aws configure list-profiles\` to see it.`,
            };
        case 'loop':
            return {
                message: `The source_profile of "${the.profile}" ${at} leads back to itself (${the.detail}): nowhere are credentials to begin with.`,
                fix: 'Let one of them name a profile that signs in, then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
            };
        case 'no-source':
            return {
                message: `Profile "${the.profile}" ${at} names a role, and nothing to assume it with.`,
                fix: 'Add source_profile (or credential_source), then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
            };
        case 'two-sources':
            return {
                message: `Profile "${the.profile}" ${at} has both source_profile and credential_source: the AWS CLI refuses that.`,
                fix: 'Remove one of the two lines, then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
            };
        case 'half-sso':
            return {
                message: `The SSO settings of profile "${the.profile}" ${at} are not whole: ${the.detail} is missing.`,
                fix: `Type \`aws configure sso --profile ${shell(the.profile)}\`.`,
            };
        case 'credential-source':
            return {
                message: `credential_source of profile "${the.profile}" ${at} is "${the.name}", which there is not (Environment, Ec2InstanceMetadata, EcsContainer; small and capital letters count).${meant}`,
                fix: `Write credential_source = ${the.nearest ?? 'Environment'}, then type \`aws sts get-caller-identity --profile ${shell(the.profile)}\`.`,
            };
        case 'refused':
            return {
                message: `The AWS CLI and boto3 refuse this file as a whole, "Unable to parse config file" ${at}: ${the.why}.`,
                fix: 'Mend the line, then type `aws configure list`.',
            };
        case 'comment':
            return {
                message: `${the.key} of profile "${the.profile}" ${at} has a comment behind its value: the AWS CLI and boto3 take it for a part of the value, the SDK for JavaScript doesn't.`,
                fix: 'Put the comment on a line of its own, then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
            };
        case 'set-in':
            return {
                message: `${the.key} of profile "${the.profile}" ${at} is set in: the AWS CLI and boto3 take the line for the rest of the value above it.`,
                fix: 'Remove the spaces before it, then type `aws sts get-caller-identity --profile ' + shell(the.profile) + '`.',
            };
    }
}
function shell(name) {
    return /^[\w.@+/-]+$/.test(name) ? name : JSON.stringify(name);
}


/***/ }),

/***/ 11199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

const keys = { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_REGION: 'eu-west-1' };
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-refused',
    severity: 'medium',
    title: 'AWS refuses the credentials',
    why: 'The credentials that are used first are not taken by AWS, so every command with them fails, whatever other credentials lie beside them.',
    fix: 'Replace the credentials, or remove them so that the next source is used.',
    references: [
        'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
    ],
    bad: [
        { environment: keys, sts: { code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' } },
        {
            environment: { ...keys, AWS_SECRET_ACCESS_KEY: '{{secret}} ' },
            sts: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
        },
        {
            environment: { ...keys, AWS_SECRET_ACCESS_KEY: '{{secret}}\n' },
            sts: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
        },
        { environment: keys, sts: { code: 'AccessDenied', message: 'Access denied' } },
        { environment: keys, sts: { code: 'IncompleteSignature', message: 'Credential must have exactly 5 slash-delimited elements' } },
        {
            files: { '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key="{{secret}}"\nregion=eu-west-1\n' },
            sts: { code: 'SignatureDoesNotMatch', message: 'The request signature we calculated does not match the signature you provided.' },
        },
    ],
    good: [{ environment: keys }, { environment: keys, sts: 'unreachable' }],
    word: ({ where, call, code, sentence, oddity, role, command }) => ({
        message: `AWS refuses the credentials of ${where} (${call}: ${code}): ${meaningOf(code, sentence, call, role)}${oddity === undefined ? '' : ` ${oddity}`}`,
        fix: `Type ${command}.`,
        evidence: { code },
        identity: [where, call, code],
    }),
}));
function meaningOf(code, sentence, call, role) {
    if (call === 'AssumeRole')
        return `they may not assume ${role ?? 'the role'}; its trust policy must let them in, and their own policy allow sts:AssumeRole on it. AWS says: ${sentence}`;
    if (call === 'GetRoleCredentials')
        return 'the person signed in has no such account or role in IAM Identity Center; are sso_account_id and sso_role_name right?';
    switch (code) {
        case 'InvalidClientTokenId':
        case 'UnrecognizedClientException':
        case 'InvalidAccessKeyId':
            return 'there is no such access key: it was deleted or made inactive, belongs to another partition (China, GovCloud), or the session token belongs to other keys.';
        case 'SignatureDoesNotMatch':
            return 'the secret is not the one of this access key id.';
        case 'IncompleteSignature':
            return 'the access key id has a character in it that none has.';
        case 'AccessDenied':
            return `the keys are right, and a policy forbids the call. AWS says: ${sentence}`;
        case 'OptInRequired':
            return 'the account is not signed up for this region or service.';
        case 'RegionDisabledException':
            return 'STS is not active in this region for the account; opt in to it, or use another region.';
        default:
            return sentence;
    }
}


/***/ }),

/***/ 93427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

const keys = { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SESSION_TOKEN: '{{token}}' };
const session = (partition) => ({ arn: `arn:${partition}:sts::123456789012:assumed-role/dev/me` });
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-region',
    severity: 'low',
    title: 'No region, or one that the credentials have nothing to do with',
    why: 'Most commands need a region. One that is misspelt has no endpoint, and one of another partition (China, GovCloud) knows nothing of these credentials.',
    fix: 'Set the region of the profile, or AWS_REGION.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    bad: [
        { environment: keys, sts: session('aws') },
        { environment: { ...keys, AWS_REGION: 'eu-wset-1' }, sts: session('aws') },
        { environment: { ...keys, AWS_REGION: 'us-east-1a' }, sts: session('aws') },
        { environment: { ...keys, AWS_DEFAULT_REGION: 'us-gov-west-1' }, sts: session('aws') },
    ],
    good: [
        {},
        { environment: { AWS_REGION: 'mars-1' } },
        { environment: { ...keys, AWS_REGION: 'cn-north-1' }, sts: session('aws-cn') },
        { environment: { ...keys, AWS_DEFAULT_REGION: 'eu-west-1' }, sts: session('aws') },
        { environment: keys, files: { '.aws/config': '[default]\nregion = eu-west-1\n' }, sts: session('aws') },
    ],
    word: (the) => {
        if (the.kind === 'none')
            return {
                message: 'There are credentials, and no region: commands that need one stop with "You must specify a region".',
                fix: `Type \`aws configure set region us-east-1${the.profile === undefined ? '' : ` --profile ${JSON.stringify(the.profile)}`}\` with your region, or \`export AWS_REGION=us-east-1\`.`,
                identity: ['none'],
            };
        const why = the.kind === 'unknown' ? 'is no AWS region' : `is none of the partition ${the.partition}, which the credentials belong to`;
        return {
            message: `The region "${the.region}" (${the.where}) ${why}. The nearest is ${the.nearest}.`,
            fix: `Type \`export AWS_REGION=${the.nearest}\`, or correct the region where it stands.`,
            evidence: { region: the.region, nearest: the.nearest },
            identity: [the.kind, the.region],
        };
    },
}));


/***/ }),

/***/ 31415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-root',
    severity: 'high',
    title: "The credentials in use are those of the account's root user",
    why: 'Root may do everything in the account, and no policy of IAM can hold it back. Whoever gets its keys owns the account.',
    fix: 'Sign in as a person of your own with `aws login` or `aws configure sso`, and delete the access keys of root.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html'],
    bad: [
        {
            environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_REGION: 'eu-west-1' },
            sts: { arn: 'arn:aws:iam::123456789012:root' },
        },
        {
            files: { '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\nregion=cn-north-1\n' },
            sts: { arn: 'arn:aws-cn:iam::123456789012:root' },
        },
    ],
    good: [
        {
            environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' },
            sts: { arn: 'arn:aws:iam::123456789012:user/root' },
        },
        {
            environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' },
            sts: { arn: 'arn:aws:sts::123456789012:assumed-role/root/root' },
        },
    ],
    word: ({ account, arn, where }) => ({
        message: `The credentials of ${where} are those of the root user of account ${account}.`,
        fix: 'Type `aws login` and sign in as a person of your own (or `aws configure sso`). Then delete the access keys of root: sign in to the console as root, "Security credentials", "Access keys".',
        evidence: { accountId: account, arn },
        identity: [arn],
    }),
}));


/***/ }),

/***/ 46271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_doctor_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineDoctorRule */ .Z)({
    id: 'doctor-stale-session-token',
    severity: 'medium',
    title: 'A session token beside a long-term access key',
    why: 'Only temporary keys (ASIA…) have a session token. Beside a long-term id (AKIA…) it is what an earlier session left, and AWS refuses the three together with InvalidClientTokenId.',
    fix: 'Remove the token.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html'],
    bad: [
        {
            environment: {
                AWS_ACCESS_KEY_ID: '{{id}}',
                AWS_SECRET_ACCESS_KEY: '{{secret}}',
                AWS_SESSION_TOKEN: '{{token}}',
                AWS_REGION: 'eu-west-1',
            },
            sts: { code: 'InvalidClientTokenId', message: 'The security token included in the request is invalid.' },
        },
        {
            files: {
                '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\naws_session_token={{token}}\nregion=eu-west-1\n',
            },
        },
    ],
    good: [
        { environment: { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SESSION_TOKEN: '{{token}}' } },
        { environment: { AWS_ACCESS_KEY_ID: '{{id}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SESSION_TOKEN: '' } },
        {
            environment: { AWS_SESSION_TOKEN: '{{token}}' },
            files: { '.aws/credentials': '[default]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n' },
        },
    ],
    word: ({ where, profile, token }) => ({
        message: `In ${where} a session token (${token}) stands beside a long-term access key id (AKIA…), to which none belongs: AWS refuses them together.`,
        fix: profile === undefined
            ? `Type \`unset ${token}\` (PowerShell: \`Remove-Item Env:${token}\`).`
            : `Remove the line ${token} from the profile, and type \`aws sts get-caller-identity --profile ${JSON.stringify(profile)}\`.`,
        identity: [where],
    }),
}));


/***/ })

};
