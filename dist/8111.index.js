export const id = 8111;
export const ids = [8111];
export const modules = {

/***/ 5683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readId)
/* harmony export */ });
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * Reads the account out of an access key id. After the four letters come 16 characters of base32; its first bit tells
 * whether bits 1 to 40 are the account. Of the older ids without an account only `I` and `J` have ever been seen first.
 * https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489
 */
function readId(id) {
    const tail = id.slice(4);
    let bits = 0;
    for (let i = 0; i < tail.length; i++) {
        const value = alphabet.indexOf(tail[i]);
        if (value < 0)
            return { possible: false };
        if (i < 10)
            bits = bits * 32 + value;
    }
    const first = alphabet.indexOf(tail[0]);
    if (first < 16)
        return { possible: first === 8 || first === 9 };
    // 50 bits were read: 48 are the six bytes, of which the top one is the flag and the low seven belong to what follows.
    const account = Math.floor((Math.floor(bits / 4) % 2 ** 47) / 128);
    if (account > 999_999_999_999)
        return { possible: false };
    return { possible: true, account: String(account).padStart(12, '0') };
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ keyRules)
});

// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(9630);
;// CONCATENATED MODULE: ./lib/keys/canaries.js
/** Accounts that belong to a maker of canary keys: planted on purpose, and using one rings a bell. https://canarytokens.org */
const canaryAccounts = new Set([
    '052310077262',
    '171436882533',
    '534261010715',
    '595918472158',
    '717712589309',
    '819147034852',
    '992382622183',
    '730335385048',
    '266735846894',
    '893192397702',
]);

;// CONCATENATED MODULE: ./lib/keys/key-rule.js


function defineRule(rule) {
    return { check: 'keys', ...rule };
}
/** Lowers a severity for keys that were planted to be found, or that open a sandbox only. */
function tempered(severity, { account }, { accounts }) {
    if (account === undefined)
        return severity;
    if (isCanary(account, accounts))
        return 'low';
    return accounts.sandbox.includes(account) ? (0,model_severity/* atMost */.Tu)(severity, 'medium') : severity;
}
/** ` of account 123456789012 (a canary: ...)`; empty where the account isn't known. */
function ofAccount({ account }, { accounts }) {
    if (account === undefined)
        return '';
    const label = isCanary(account, accounts)
        ? ', which plants canary keys to be found'
        : accounts.sandbox.includes(account)
            ? ', a sandbox'
            : accounts.ours.includes(account)
                ? ', which is ours'
                : '';
    return ` of account ${account}${label}`;
}
function isCanary(account, accounts) {
    return canaryAccounts.has(account) || accounts.canary.includes(account);
}
/** How to take a credential out of git once it opens nothing any more. */
const clean = 'then take it out of the files; what was pushed stays in the history, forks and caches, so rotating comes first';

;// CONCATENATED MODULE: ./lib/keys/detectors/access-key-id.js

/** Files that hold credentials, settings or workflows by their name. */
const settings = /(?:^|[/!])(?:\.aws\/|\.github\/workflows\/|\.circleci\/|\.s3cfg$|\.boto$|\.passwd-s3fs$|\.netrc$|\.npmrc$|\.pypirc$|\.dockercfg$|\.docker\/config\.json$|[^/]*credentials?[^/]*$|[^/]*(?:rootkey|access-?keys?)[^/]*\.csv$|\.env(?:\.[\w.-]+)?$|[\w.-]+\.env$|[^/]*(?:settings|config|configuration)(?:[-_.][\w-]+)*\.(?:py|rb|js|ts|mjs|cjs|json|ya?ml|toml|ini|xml|php|properties|cfg|conf)$|(?:docker-)?compose[\w.-]*\.ya?ml$|Jenkinsfile|\.gitlab-ci\.ya?ml$|\.travis\.ya?ml$|azure-pipelines[\w.-]*\.ya?ml$|bitbucket-pipelines\.ya?ml$|[^/]+\.(?:tfvars|tfstate|properties|ini|cfg|conf|envrc)$)/i;
function severityOf(facts, at) {
    if (facts.possible === false)
        return 'low';
    if (facts.id?.startsWith('ASIA') === true)
        return tempered('medium', facts, at);
    const ours = facts.account !== undefined && at.accounts.ours.includes(facts.account);
    const high = facts.assigned === true || ours || at.paths.some((path) => settings.test(path));
    return tempered(high ? 'high' : 'medium', facts, at);
}
/* harmony default export */ const access_key_id = (defineRule({
    id: 'access-key-id',
    severity: 'medium',
    title: 'AWS access key id',
    why: 'The id alone opens nothing, but it tells the account, completes any secret that leaks, and where an id was committed its secret is often near: in another file, an older commit or a log.',
    fix: 'Look where the secret is kept; replace the key where it may have been committed too.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids'],
    bad: ['aws_access_key_id = {{id}}\n', 'The key {{id}} was used from another country.\n', '"AccessKeyId": "{{id:ASIA}}"\n'],
    good: [
        'aws_access_key_id = {{exampleId}}\n',
        'aws_access_key_id = {{fillerId}}\n',
        'pattern: (AKIA|ASIA)[A-Z0-9]{16}\n',
        'SOUTHEASTASIAPACIFICREGIONS\n',
    ],
    judge: (facts, at) => {
        const { id = '' } = facts;
        const real = facts.possible !== false;
        const temporary = id.startsWith('ASIA');
        return {
            severity: severityOf(facts, at),
            what: real
                ? `The ${temporary ? 'temporary ' : ''}access key id ${id}${ofAccount(facts, at)} is`
                : `${id} has the shape of an access key id, but IAM cannot have made it; it is`,
            fix: !real
                ? 'Write an id with EXAMPLE in it where a sample is meant.'
                : temporary
                    ? 'Check that its secret and token are nowhere in the repository; temporary keys end by themselves within 36 hours.'
                    : `Check where its secret is; if in doubt make the key inactive: \`aws iam update-access-key --status Inactive --access-key-id ${id}\`. Whose it is: \`aws iam get-access-key-last-used --access-key-id ${id}\`.`,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/access-key-pair.js

/* harmony default export */ const access_key_pair = (defineRule({
    id: 'access-key-pair',
    severity: 'critical',
    title: 'AWS access key id with its secret',
    why: 'Whoever can read the repository can sign requests as the owner of this key until it is made inactive. Long-term keys never expire.',
    fix: 'Make the key inactive, create a new one where it is still needed, and take the old one out of the files.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    ],
    bad: [
        '[default]\naws_access_key_id = {{id}}\naws_secret_access_key = {{secret}}\n',
        'export AWS_ACCESS_KEY_ID="{{id}}"\nexport AWS_SECRET_ACCESS_KEY="{{secret}}"\n',
        'new BasicAWSCredentials("{{id}}", "{{secret}}")',
        's3://{{id}}:{{secret}}@bucket/path',
        'User name,Access key ID,Secret access key\r\nbuild,{{id}},{{secret}}\r\n',
    ],
    good: [
        '[default]\naws_access_key_id = {{exampleId}}\naws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}\n',
        'env:\n  AWS_ACCESS_KEY_ID: ${{ secrets.AWS_ACCESS_KEY_ID }}\n  AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n',
    ],
    judge: (facts, at) => {
        const { id = '', possible } = facts;
        const real = possible !== false;
        return {
            severity: real ? tempered('critical', facts, at) : 'low',
            what: real
                ? `The access key ${id}${ofAccount(facts, at)} and its secret are`
                : `An access key pair is here whose id ${id} cannot be one that IAM made; it is`,
            fix: `Make the key inactive now: \`aws iam update-access-key --status Inactive --access-key-id ${id}\` (with --user-name for another user); look what it did: \`aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${id}\`; ${clean}. Delete it when nothing breaks: \`aws iam delete-access-key --access-key-id ${id}\`.`,
        };
    },
}));

// EXTERNAL MODULE: ./lib/keys/filler.js
var filler = __webpack_require__(8388);
// EXTERNAL MODULE: ./lib/keys/wordiness.js
var wordiness = __webpack_require__(7244);
;// CONCATENATED MODULE: ./lib/keys/sample.js


/** True for what stands where a random value would: words, filler, an example. For values of at least 20 characters. */
function isSample(value) {
    if (/example|placeholder|redacted|your/i.test(value) || /(.)\1{5}/.test(value))
        return true;
    if ((0,filler/* fillerLength */.DO)(value.slice(0, 200)) >= Math.min(value.length, 200) * 0.4)
        return true;
    return new Set(value).size < Math.min(12, value.length / 2) || (0,wordiness/* wordiness */.nm)(value.slice(0, 200)) > 0;
}

;// CONCATENATED MODULE: ./lib/keys/detectors/appsync-key.js


const key = /(?<![A-Za-z0-9_-])da2-[a-z0-9]{26}(?![A-Za-z0-9])/g;
const endpoint = /[a-z0-9]{20,30}\.appsync-api\.[a-z0-9-]+\.amazonaws\.com/;
function find(view) {
    const found = [];
    for (const match of view.text.matchAll(key)) {
        if (isSample(match[0].slice(4)) || !/[0-9]/.test(match[0].slice(4)))
            continue;
        const start = match.index;
        const host = endpoint.exec(view.text.slice(Math.max(0, start - 4000), start + 4000))?.[0];
        found.push({
            rule: 'appsync-key',
            value: match[0],
            start,
            end: start + match[0].length,
            facts: host === undefined ? {} : { opens: host },
            evidence: host === undefined ? {} : { endpoint: host },
        });
    }
    return found;
}
/* harmony default export */ const appsync_key = (defineRule({
    id: 'appsync-key',
    severity: 'low',
    title: 'API key of AWS AppSync',
    why: 'The key lets anyone call the parts of a GraphQL interface that accept it, for up to a year. Many are made for public clients.',
    fix: 'Delete the key where the interface is not meant to be public, and use another way of authorization.',
    references: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],
    bad: [
        'aws_appsync_apiKey: "da2-{{lower:26}}"\n',
        'aws_appsync_graphqlEndpoint: "https://{{lower2:26}}.appsync-api.us-east-1.amazonaws.com/graphql", aws_appsync_apiKey: "da2-{{lower:26}}"\n',
    ],
    good: ['aws_appsync_apiKey: "da2-xxxxxxxxxxxxxxxxxxxxxxxxxx"\n', 'pattern: da2-[a-z0-9]{26}\n'],
    needs: ['da2-'],
    find,
    judge: ({ opens }) => ({
        severity: opens === undefined ? 'low' : 'medium',
        what: `An API key of AWS AppSync${opens === undefined ? '' : `, beside its endpoint ${opens},`} is`,
        fix: `Delete it where the interface is not meant to be public: \`aws appsync delete-api-key --api-id API --id KEY\`, ${clean}.`,
    }),
}));

// EXTERNAL MODULE: ./lib/keys/account.js
var account = __webpack_require__(5683);
;// CONCATENATED MODULE: ./lib/keys/signed-address.js

/** Reads the parameters of Signature Version 4 out of an address; undefined when one is missing or is a sample. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html */
function parseSigned(address) {
    const credential = parameter(address, 'X-Amz-Credential');
    const date = /^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z/.exec(parameter(address, 'X-Amz-Date') ?? '');
    const signature = /^[0-9a-f]{64}/i.exec(parameter(address, 'X-Amz-Signature') ?? '')?.[0];
    const parts = /^(A(?:KIA|SIA)[A-Z0-9]{16})\/[0-9]{8}\/[a-z0-9-]+\/([a-z0-9-]+)\/aws4_request/.exec(credential ?? '');
    if (date === null || signature === undefined || parts === null)
        return undefined;
    const [, id, service] = parts;
    if (id.includes('EXAMPLE') || new Set(signature).size < 6)
        return undefined;
    const seconds = Number(/^[0-9]{1,7}/.exec(parameter(address, 'X-Amz-Expires') ?? '')?.[0] ?? '900');
    const [, year, month, day, hour, minute, second] = date.map(Number);
    const expires = Date.UTC(year, month - 1, day, hour, minute, second) + seconds * 1000;
    return { id, account: (0,account/* readId */.w)(id).account, service, signature, expires };
}
function parameter(address, name) {
    const value = new RegExp(`[?&;\\s"']${name}=([^&\\s"'<>;]{1,4000})`, 'i').exec(address)?.[1];
    return value?.replace(/%2F/gi, '/');
}

;// CONCATENATED MODULE: ./lib/keys/detectors/bedrock-api-key.js


/** `ABSK` and base64 of `BedrockAPIKey-`, a name, an account and a secret. */
const bedrock_api_key_long = /(?<![A-Za-z0-9+/])ABSK[A-Za-z0-9+/]{80,400}={0,2}(?![A-Za-z0-9+/=])/g;
/** `bedrock-api-key-` and base64 of a signed address. */
const bedrock_api_key_short = /bedrock-api-key-([A-Za-z0-9+/]{60,8000}={0,2})/g;
function bedrock_api_key_find(view) {
    const found = [];
    for (const match of view.text.matchAll(bedrock_api_key_long)) {
        const payload = Buffer.from(match[0].slice(4), 'base64').toString('latin1');
        if (!payload.startsWith('BedrockAPIKey-') || /EXAMPLE/i.test(payload) || /EXAMPLE/.test(match[0]))
            continue;
        const account = /^BedrockAPIKey-[\w+=,.@-]*?-at-([0-9]{12})/.exec(payload)?.[1];
        const facts = { opens: 'long-term', ...(account === undefined ? {} : { account }) };
        found.push(single(match[0], match.index, facts, account === undefined ? {} : { accountId: account }));
    }
    for (const match of view.text.matchAll(bedrock_api_key_short)) {
        const signed = parseSigned(Buffer.from(match[1], 'base64').toString('latin1'));
        if (signed === undefined)
            continue;
        const { id, account, expires } = signed;
        const facts = { opens: 'short-term', expires, ...(account === undefined ? {} : { account }) };
        found.push(single(match[0], match.index, facts, {
            accessKeyId: id,
            ...(account === undefined ? {} : { accountId: account }),
            expires: new Date(expires).toISOString(),
        }));
    }
    return found;
}
function single(value, start, facts, evidence) {
    return { rule: 'bedrock-api-key', value, start, end: start + value.length, facts, evidence };
}
/* harmony default export */ const bedrock_api_key = (defineRule({
    id: 'bedrock-api-key',
    severity: 'high',
    title: 'Amazon Bedrock API key',
    why: 'The key alone, without a second half, calls models at the cost of the account until it expires; a long-term one may never do so.',
    fix: 'Delete the key, create a short-term one where it is still needed, and take it out of the files.',
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
    bad: [
        'AWS_BEARER_TOKEN_BEDROCK={{bedrock}}\n',
        'curl -H "Authorization: Bearer {{bedrock}}" https://bedrock-runtime.us-east-1.amazonaws.com/\n',
        'AWS_BEARER_TOKEN_BEDROCK={{bedrockShort}}\n',
    ],
    good: [
        'AWS_BEARER_TOKEN_BEDROCK=$TOKEN\n',
        'const prefix = "bedrock-api-key-{{base64:bedrock.amazonaws.com}}"\n',
        'pattern: ABSK[A-Za-z0-9+/]{109,269}={0,2}\n',
    ],
    needs: ['ABSK', 'bedrock-api-key-'],
    find: bedrock_api_key_find,
    judge: ({ opens = '', expires, account }, { now }) => {
        const expired = expires !== undefined && expires < now;
        const whose = account === undefined ? '' : ` of account ${account}`;
        return {
            severity: expired ? 'low' : 'high',
            what: `A ${opens} Amazon Bedrock API key${whose}${expired ? ', expired by now,' : ''} is`,
            fix: opens === 'short-term'
                ? `Revoke the sessions of the role that made it, ${clean}.`
                : `Delete it now: \`aws iam list-service-specific-credentials --service-name bedrock.amazonaws.com\` shows its user and id, then \`aws iam update-service-specific-credential --status Inactive --service-specific-credential-id ID --user-name USER\`, ${clean}.`,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/session-credentials.js


/** No session lasts longer: 36 hours with GetSessionToken, 12 with a role. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
const longestSession = 36 * 3600 * 1000;
/* harmony default export */ const session_credentials = (defineRule({
    id: 'session-credentials',
    severity: 'critical',
    title: 'Temporary AWS credentials',
    why: 'Until they expire, up to 36 hours after they were made, whoever reads them acts as the role or user that they were made for.',
    fix: 'Revoke the sessions of the role, and take the credentials out of the files.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html'],
    bad: [
        'aws_access_key_id = {{id:ASIA}}\naws_secret_access_key = {{secret}}\naws_session_token = {{token}}\n',
        '{"AccessKeyId":"{{id:ASIA}}","SecretAccessKey":"{{secret}}","SessionToken":"{{token}}"}',
        'AWS_ACCESS_KEY_ID={{id:ASIA}}\nAWS_SECRET_ACCESS_KEY={{secret}}\n',
    ],
    good: ['aws_access_key_id = {{exampleId:ASIA}}\naws_secret_access_key = ${SECRET}\naws_session_token = ${TOKEN}\n'],
    judge: (facts, at) => {
        const { id = '', token = false } = facts;
        const expired = at.committed !== undefined && at.committed + longestSession < at.now;
        const severity = facts.possible === false ? 'low' : tempered('critical', facts, at);
        return {
            severity: expired ? (0,model_severity/* atMost */.Tu)(severity, 'medium') : severity,
            what: `The temporary access key ${id}${ofAccount(facts, at)}, its secret${token ? ' and session token' : ''}${expired ? ', expired by now,' : ''} are`,
            fix: `Revoke the role's sessions (IAM console, the role, Revoke sessions, or a deny on \`aws:TokenIssueTime\`), see what the key did: \`aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${id}\`, ${clean}.`,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/ecr-login.js


/** `auth` of a docker configuration: base64 of `AWS:` and a token of more than a thousand characters. */
const auth = /(?<![A-Za-z0-9+/])QVdTO[A-Za-z0-9+/]{400,20000}={0,2}(?![A-Za-z0-9+/=])/g;
const registry = /([0-9]{12})\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com/g;
function ecr_login_find(view) {
    const found = [];
    for (const match of view.text.matchAll(auth)) {
        const plain = Buffer.from(match[0], 'base64').toString('latin1');
        const rest = plain.slice(4);
        if (!plain.startsWith('AWS:') || !/^[A-Za-z0-9+/=_-]+\s*$/.test(rest) || /EXAMPLE/.test(rest) || new Set(rest).size < 20)
            continue;
        const expiration = /"expiration":([0-9]{10})(?![0-9])/.exec(Buffer.from(rest, 'base64').toString('latin1'))?.[1];
        const account = [...view.text.slice(Math.max(0, match.index - 300), match.index).matchAll(registry)].at(-1)?.[1];
        const expires = expiration === undefined ? undefined : Number(expiration) * 1000;
        found.push({
            rule: 'ecr-login',
            value: match[0],
            start: match.index,
            end: match.index + match[0].length,
            facts: { ...(expires === undefined ? {} : { expires }), ...(account === undefined ? {} : { account }) },
            evidence: {
                ...(account === undefined ? {} : { accountId: account }),
                ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
            },
        });
    }
    return found;
}
/* harmony default export */ const ecr_login = (defineRule({
    id: 'ecr-login',
    severity: 'medium',
    title: 'Login to a container registry of ECR',
    why: 'For twelve hours the token pulls, and where its role may, pushes the images of the account.',
    fix: 'Take the docker configuration out of the repository; use the credential helper of ECR instead of a stored login.',
    references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html'],
    bad: ['{"auths": {"{{account}}.dkr.ecr.eu-west-1.amazonaws.com": {"auth": "{{base64:AWS:{{blob:1600}}}}"}}}\n'],
    good: ['{"auths": {"111122223333.dkr.ecr.eu-west-1.amazonaws.com": {}}, "credHelpers": {"public.ecr.aws": "ecr-login"}}\n'],
    needs: ['QVdTO'],
    find: ecr_login_find,
    judge: ({ account, expires }, { now, committed }) => {
        const expired = (expires !== undefined && expires < now) || (committed !== undefined && committed + longestSession < now);
        return {
            severity: expired ? 'low' : 'medium',
            what: `A login to a container registry${account === undefined ? '' : ` of account ${account}`}${expired ? ', expired by now,' : ''} is`,
            fix: `Use the ECR credential helper instead of a stored login, ${clean}; the login ends by itself twelve hours after it was made.`,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/mws-token.js

const token = /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/gi;
function mws_token_find(view) {
    return [...view.text.matchAll(token)]
        .filter((match) => new Set(match[0].slice(9)).size > 8 && !/01234567-|12345678-1234/.test(match[0]))
        .map((match) => ({
        rule: 'mws-token',
        value: match[0].toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
        facts: {},
        evidence: {},
    }));
}
/* harmony default export */ const mws_token = (defineRule({
    id: 'mws-token',
    severity: 'low',
    title: 'Amazon MWS auth token',
    why: 'The token gave access to the account of a seller. The service has been replaced by the Selling Partner API, so it should open nothing any more.',
    fix: 'Revoke the authorization in Seller Central, and take the token out of the files.',
    references: ['https://developer-docs.amazon.com/sp-api/docs/migrating-authorization-from-amazon-marketplace-web-service'],
    bad: ['MWS_AUTH_TOKEN=amzn.mws.{{lowerhex:8}}-{{lowerhex2:4}}-{{lowerhex3:4}}-{{lowerhex4:4}}-{{lowerhex5:12}}\n'],
    good: ['MWS_AUTH_TOKEN=amzn.mws.00000000-0000-0000-0000-000000000000\n', 'pattern: amzn.mws.[0-9a-f]{8}\n'],
    needs: ['amzn.mws.', 'AMZN.MWS.'],
    find: mws_token_find,
    judge: () => ({ severity: 'low', what: 'An Amazon MWS auth token is', fix: `Revoke the authorization in Seller Central, ${clean}.` }),
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/presigned-url.js



const signature = /X-Amz-Signature=[0-9a-f]{64}(?![0-9a-f])/gi;
/** Signature Version 2. https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html */
const older = /AWSAccessKeyId=(A(?:KIA|SIA)[A-Z0-9]{16})&[^\s"'<>]{0,4000}/g;
/** The longest address that is read, to each side of its signature. */
const reach = 6000;
function presigned_url_find(view) {
    const found = [];
    const { text } = view;
    let floor = 0;
    for (const match of text.matchAll(signature)) {
        const end = match.index + match[0].length;
        const start = addressStart(text, match.index, floor);
        const tail = /^[^\s"'`<>\\]{0,4000}/.exec(text.slice(end, end + reach))?.[0].length ?? 0;
        floor = end + tail;
        const signed = parseSigned(text.slice(start, end + tail));
        if (signed === undefined)
            continue;
        found.push(presigned_url_single(signed.signature, signed.id, { start, end: end + tail }, signed.expires, signed.service, signed.account));
    }
    for (const match of text.matchAll(older)) {
        const id = match[1];
        const signed = /[?&]Signature=([^&\s]{20,60})/.exec(match[0])?.[1];
        const seconds = /[?&]Expires=([0-9]{9,11})(?![0-9])/.exec(match[0])?.[1];
        if (signed === undefined || seconds === undefined || id.includes('EXAMPLE'))
            continue;
        const area = { start: match.index, end: match.index + match[0].length };
        found.push(presigned_url_single(signed, id, area, Number(seconds) * 1000, 's3', (0,account/* readId */.w)(id).account));
    }
    return found;
}
function presigned_url_single(value, id, area, expires, service, account) {
    return {
        rule: 'presigned-url',
        value,
        ...area,
        covers: area,
        facts: { id, expires, opens: service, ...(account === undefined ? {} : { account }) },
        evidence: { accessKeyId: id, ...(account === undefined ? {} : { accountId: account }), service, expires: isoOf(expires) },
    };
}
function isoOf(time) {
    return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : 'unknown';
}
function addressStart(text, at, floor) {
    const limit = Math.max(floor, at - reach);
    let i = at;
    while (i > limit && !/[\s"'`<>\\]/.test(text[i - 1]))
        i--;
    return i;
}
/* harmony default export */ const presigned_url = (defineRule({
    id: 'presigned-url',
    severity: 'medium',
    title: 'Presigned AWS address',
    why: 'Whoever has the address does what it was signed for, as the one who signed it, until it expires: up to seven days.',
    fix: 'Take the address out of the files; where it has not expired, make the key that signed it inactive or revoke its session.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html'],
    bad: [
        'https://bucket.s3.amazonaws.com/file?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={{id}}%2F20261122%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T110000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature={{lowerhex:64}}\n',
        'https://bucket.s3.amazonaws.com/file?AWSAccessKeyId={{id}}&Expires=1900000000&Signature={{alnum:27}}%3D\n',
    ],
    good: ['X-Amz-Credential=${ID}/20261122/us-east-1/s3/aws4_request&X-Amz-Signature=${SIGNATURE}\n'],
    needs: ['X-Amz-Signature', 'x-amz-signature', 'AWSAccessKeyId'],
    find: presigned_url_find,
    judge: ({ id = '', expires = 0, opens = '' }, { now }) => {
        const expired = expires < now;
        return {
            severity: expired ? 'low' : 'medium',
            what: `A presigned address for ${opens}, signed by ${id}${expired ? ' and expired by now' : ''}, is`,
            fix: expired
                ? 'Take the address out of the files; it opens nothing any more.'
                : `Revoke the session or make the key ${id} inactive when what it opens must stay closed, ${clean}.`,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/secret-access-key.js

/* harmony default export */ const secret_access_key = (defineRule({
    id: 'secret-access-key',
    severity: 'critical',
    title: 'AWS secret access key without its id',
    why: 'The secret is the half that must not be known. Its id is no secret: it stands in logs, error messages and policies, and completes the key.',
    fix: 'Find the key that it belongs to, make it inactive, and take the secret out of the files.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    bad: [
        'AWS_SECRET_ACCESS_KEY={{secret}}\n',
        'aws_secret_key: {{secret}}\n',
        'aws configure set aws_secret_access_key {{secret}}\n',
        '- name: AWS_SECRET_ACCESS_KEY\n  value: {{secret}}\n',
    ],
    good: [
        'AWS_SECRET_ACCESS_KEY={{exampleSecret}}\n',
        'AWS_SECRET_ACCESS_KEY=$(aws secretsmanager get-secret-value --secret-id key)\n',
        'aws_secret_access_key = <your secret access key of forty characters>\n',
        'integrity = {{secret}}\n',
    ],
    judge: ({ foreignId }) => ({
        severity: foreignId === true ? 'low' : 'critical',
        what: foreignId === true
            ? 'A secret key beside an id that is not from AWS (a store that speaks S3) is'
            : 'A secret access key whose id is not beside it is',
        fix: foreignId === true
            ? `Rotate it at the service that it belongs to, ${clean}.`
            : `Find its key (\`aws iam list-access-keys --user-name NAME\` for the users that this code runs as), make it inactive: \`aws iam update-access-key --status Inactive --access-key-id ID --user-name NAME\`, ${clean}.`,
    }),
}));

// EXTERNAL MODULE: ./lib/keys/markers.js + 1 modules
var markers = __webpack_require__(789);
;// CONCATENATED MODULE: ./lib/keys/detectors/service-api-key.js



const value = '([A-Za-z0-9+/_-]{40,2000}={0,2})(?![A-Za-z0-9+/=_.-])';
/** The variable that a service's key is read from, and names made like it. */
const named = new RegExp(`(?:AWS_BEARER_TOKEN_(?!BEDROCK)[A-Z0-9_]{2,40}|ANTHROPIC_AWS_API_KEY|(?:CLOUDWATCH|CLOUD_WATCH|XRAY|X_RAY)(?:_[A-Z]{2,12}){0,3}_(?:API_KEY|BEARER_TOKEN|API_TOKEN))["'\`\\])]{0,3}[ \\t]{0,8}(?:=>|:=|[:=,])?[ \\t]{0,8}["'\`]?${value}`, 'gi');
const bearer = new RegExp(`Bearer[ \\t]{1,8}${value}`, 'g');
const service_api_key_endpoint = /(?:logs|monitoring|xray|aws-external-anthropic)\.[a-z]{2}(?:-[a-z]+)+-[0-9]\.(?:amazonaws\.com|api\.aws)/;
function service_api_key_find(view) {
    const found = new Map();
    const { text } = view;
    const add = (match) => {
        const token = match[1];
        if (isSample(token) || !/[a-z]/.test(token) || !/[A-Z]/.test(token) || token.startsWith('ABSK') || token.startsWith('bedrock-api-key-'))
            return;
        const end = (match.index ?? 0) + match[0].length;
        found.set(end, { rule: 'service-api-key', value: token, start: end - token.length, end, facts: {}, evidence: {} });
    };
    if (/AWS_BEARER_TOKEN_|ANTHROPIC_AWS|cloud_?watch|x_?ray/i.test(text))
        for (const match of text.matchAll(named))
            add(match);
    if (service_api_key_endpoint.test(text)) {
        for (const match of text.matchAll(bearer)) {
            const around = text.slice(Math.max(0, match.index - 1500), match.index + match[0].length + 1500);
            if (service_api_key_endpoint.test(around))
                add(match);
        }
    }
    return [...found.values()];
}
/* harmony default export */ const service_api_key = (defineRule({
    id: 'service-api-key',
    severity: 'high',
    title: 'API key of one AWS service',
    why: 'The key alone, without a second half or a signature, calls its service in the name of an IAM user: CloudWatch logs and metrics, X-Ray, the Claude Platform. It may be made to never expire.',
    fix: 'Make the key inactive, create a new one where it is still needed, and take it out of the files.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_api_keys_for_aws_services.html'],
    bad: [
        'AWS_BEARER_TOKEN_CLOUDWATCH={{blob:131}}=\n',
        'curl -H "Authorization: Bearer {{blob:131}}=" https://logs.us-east-1.amazonaws.com/v1/logs\n',
        'endpoint: https://xray.eu-west-1.amazonaws.com/v1/traces\nheaders:\n  Authorization: Bearer {{alnum:120}}\n',
    ],
    good: [
        'AWS_BEARER_TOKEN_CLOUDWATCH=${TOKEN}\n',
        'Authorization: Bearer ${TOKEN} # https://logs.us-east-1.amazonaws.com\n',
        'curl -H "Authorization: Bearer {{alnum:120}}" https://api.example.org/\n',
    ],
    needs: markers/* serviceKeyMarks */.HQ,
    find: service_api_key_find,
    judge: () => ({
        severity: 'high',
        what: 'An API key of an AWS service is',
        fix: `Make it inactive: \`aws iam list-service-specific-credentials --all-users\` shows its user and id, then \`aws iam update-service-specific-credential --status Inactive --service-specific-credential-id ID --user-name USER\`, ${clean}.`,
    }),
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/service-specific-credential.js


/** `user-at-123456789012`, with `+1` for a second one. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html */
const user = /(?<=[A-Za-z0-9+=,.@_-])-at-([0-9]{12})(?:(?:\+|%2B)[0-9]{1,2})?(?![0-9])/g;
const service_specific_credential_password = /(?:pass(?:word|wd)?|pwd|secret|token)["'\])]*[ \t]*(?:=>|:=|[:=,])?[ \t]*["'`]?([A-Za-z0-9+/=]{32,80})(?![A-Za-z0-9+/=])/i;
/** How far the password may stand from the user name: settings of one connection. */
const service_specific_credential_reach = 400;
function service_specific_credential_find(view) {
    const found = [];
    const { text } = view;
    if (!text.includes('-at-'))
        return found;
    for (const match of text.matchAll(user)) {
        const end = match.index + match[0].length;
        const after = text.slice(end, end + service_specific_credential_reach);
        const direct = /^["']?[:,][ \t]*["']?([A-Za-z0-9+/=]{20,80})(?![A-Za-z0-9+/=])/.exec(after);
        const named = direct ?? service_specific_credential_password.exec(after);
        const value = named?.[1];
        if (named === null || value === undefined || isSample(value))
            continue;
        const start = end + named.index + named[0].length - value.length;
        const account = match[1];
        found.push({
            rule: 'service-specific-credential',
            value,
            start,
            end: start + value.length,
            facts: { account },
            evidence: { accountId: account },
        });
    }
    return found;
}
/* harmony default export */ const service_specific_credential = (defineRule({
    id: 'service-specific-credential',
    severity: 'high',
    title: 'User name and password for CodeCommit or Keyspaces',
    why: 'The password opens the repositories or tables of the account, never expires and needs no second factor.',
    fix: 'Make the credential inactive, create a new one where it is still needed, and take it out of the files.',
    references: [
        'https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html',
        'https://docs.aws.amazon.com/keyspaces/latest/devguide/programmatic.credentials.ssc.html',
    ],
    bad: [
        'git clone https://builder-at-{{account}}:{{alnum:43}}%3D@git-codecommit.us-east-1.amazonaws.com/v1/repos/x\n',
        'username = "alice-at-{{account}}"\npassword = "{{alnum:44}}"\n',
    ],
    good: [
        'https://builder-at-111122223333:${PASSWORD}@git-codecommit.us-east-1.amazonaws.com/v1/repos/x\n',
        'meet me at-noon-at-123456789012\n',
    ],
    needs: ['-at-'],
    find: service_specific_credential_find,
    judge: ({ account = '' }) => ({
        severity: 'high',
        what: `A user name of account ${account} with its password, for CodeCommit or Keyspaces, is`,
        fix: `Make it inactive: \`aws iam list-service-specific-credentials --user-name USER\` shows its id, then \`aws iam update-service-specific-credential --status Inactive --service-specific-credential-id ID --user-name USER\`, ${clean}.`,
    }),
}));

// EXTERNAL MODULE: ./lib/keys/naming.js
var keys_naming = __webpack_require__(8738);
// EXTERNAL MODULE: ./lib/keys/secret-shapes.js
var secret_shapes = __webpack_require__(737);
;// CONCATENATED MODULE: ./lib/keys/detectors/ses-smtp-password.js



/** One byte of version and 32 of HMAC-SHA256: 44 characters that begin with `B` (or `A`, the older version). https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html */
const shape = /(?<![A-Za-z0-9+/])[AB][A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/g;
const host = /email-smtp\.|(?<![a-z])ses(?![a-z])|SES(?![a-z])|smtp_password_v4/i;
const ses_smtp_password_named = /smtp|mail|ses(?![a-z])/i;
const ses_smtp_password_password = /pass|pwd|secret|smtp_password/i;
function ses_smtp_password_find(view) {
    const { text } = view;
    if (!/smtp|ses[_-]|SES/i.test(text))
        return [];
    const found = [];
    for (const match of text.matchAll(shape)) {
        const version = Buffer.from(match[0].slice(0, 4), 'base64')[0];
        if ((version !== 4 && version !== 2) || !(0,secret_shapes/* isRandomSecret */.ut)(match[0]))
            continue;
        const start = match.index;
        const end = start + 44;
        const naming = (0,keys_naming/* namingAt */.s)(view, start, end);
        const name = naming.name ?? naming.before.slice(-120);
        const around = text.slice(Math.max(0, start - 600), start) + text.slice(end, end + 600);
        const id = /(?<![A-Za-z0-9])AKIA[A-Z2-7]{16}(?![A-Za-z0-9])/.exec(around);
        const ses = host.test(around) || host.test(name);
        if (!ses || !(ses_smtp_password_password.test(name) || (ses_smtp_password_named.test(around) && id !== null)))
            continue;
        found.push({ rule: 'ses-smtp-password', value: match[0], start, end, takesId: true, facts: {}, evidence: {} });
    }
    return found;
}
/* harmony default export */ const ses_smtp_password = (defineRule({
    id: 'ses-smtp-password',
    severity: 'high',
    title: 'Amazon SES SMTP password',
    why: 'With its user name, which is an access key id, it sends mail in the name of the account. It is made of a secret access key and works until that key is inactive.',
    fix: 'Make the access key that is the user name inactive, and create new SMTP credentials.',
    references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
    bad: [
        'SMTP_HOST=email-smtp.us-east-1.amazonaws.com\nSMTP_USERNAME={{id}}\nSMTP_PASSWORD={{smtp}}\n',
        '"ses_smtp_password_v4": "{{smtp}}",\n',
    ],
    good: ['SMTP_HOST=smtp.example.org\nSMTP_PASSWORD={{blob:43}}=\n', 'AccountKey={{blob:43}}=\nsmtp: email-smtp.us-east-1.amazonaws.com\n'],
    needs: ['smtp', 'SMTP', 'Smtp', 'SES_', 'ses_'],
    find: ses_smtp_password_find,
    judge: (facts, at) => {
        const { id } = facts;
        return {
            severity: tempered('high', facts, at),
            what: `An Amazon SES SMTP password${id === undefined ? '' : ` with its user name ${id}`}${ofAccount(facts, at)} is`,
            fix: `Make the access key that is its user name inactive (\`aws iam update-access-key --status Inactive --access-key-id ${id ?? 'ID'}\`) and create new SMTP credentials, ${clean}.`,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/session-token.js

/* harmony default export */ const session_token = (defineRule({
    id: 'session-token',
    severity: 'medium',
    title: 'AWS session token',
    why: 'A session token opens nothing without its id and secret, but it is a third of a credential and tells that credentials were pasted here.',
    fix: 'Take the token out of the files, and look whether its id and secret were committed too.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html'],
    bad: ['AWS_SESSION_TOKEN={{token}}\n', 'aws_session_token = {{token:FwoGZXIvYXdz}}\n'],
    good: ['AWS_SESSION_TOKEN=${TOKEN}\n', 'AWS_SESSION_TOKEN={{exampleToken}}\n'],
    judge: () => ({
        severity: 'medium',
        what: 'A session token without its id and secret is',
        fix: 'Take the token out of the files, and look whether its id and secret were committed too; sessions end by themselves within 36 hours.',
    }),
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/sso-token.js


/** Access and refresh tokens of IAM Identity Center, as the command line keeps them in `~/.aws/sso/cache`. */
const sso_token_token = /(?<![A-Za-z0-9+/_-])ao[ar]AAAAA[A-Za-z0-9+/_:=-]{60,4000}/g;
const expiry = /"?expiresAt"?\s*[:=]\s*"?([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}(?:Z|UTC|[+-][0-9:]{4,5})?)/;
function sso_token_find(view) {
    const found = [];
    const { text } = view;
    for (const match of text.matchAll(sso_token_token)) {
        if (isSample(match[0].slice(8)))
            continue;
        const start = match.index;
        const refresh = match[0].startsWith('aor');
        const around = text.slice(Math.max(0, start - 5000), start + match[0].length + 5000);
        const at = refresh ? undefined : expiry.exec(around)?.[1];
        const expires = at === undefined ? NaN : Date.parse(at.replace(/UTC$/, 'Z'));
        found.push({
            rule: 'sso-token',
            value: match[0],
            start,
            end: start + match[0].length,
            facts: { opens: refresh ? 'refresh' : 'access', ...(Number.isNaN(expires) ? {} : { expires }) },
            evidence: { token: refresh ? 'refresh' : 'access', ...(Number.isNaN(expires) ? {} : { expires: new Date(expires).toISOString() }) },
        });
    }
    return found;
}
/* harmony default export */ const sso_token = (defineRule({
    id: 'sso-token',
    severity: 'high',
    title: 'Token of IAM Identity Center',
    why: 'Until it expires the token hands out credentials of every account and role that its user may enter; a refresh token makes new ones for as long as the session lasts.',
    fix: 'End the sessions of the user in IAM Identity Center, and take the cache out of the repository.',
    references: [
        'https://docs.aws.amazon.com/singlesignon/latest/userguide/end-active-sessions.html',
        'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
    ],
    bad: [
        '{"startUrl": "https://d-1234567890.awsapps.com/start", "accessToken": "aoaAAAAA{{alnum:300}}", "expiresAt": "2027-01-01T00:00:00Z"}\n',
        'refreshToken: aorAAAAA{{alnum:400}}\n',
    ],
    good: ['{"accessToken": "aoaAAAAA..."}\n', 'refreshToken: ${TOKEN}\n'],
    needs: ['aoaAAAAA', 'aorAAAAA'],
    find: sso_token_find,
    judge: ({ opens = '', expires }, { now }) => {
        const expired = expires !== undefined && expires < now;
        return {
            severity: expired ? 'low' : 'high',
            what: `An ${opens === 'access' ? 'access' : 'IAM Identity Center refresh'} token${opens === 'access' ? ' of IAM Identity Center' : ''}${expired ? ', expired by now,' : ''} is`,
            fix: `End the sessions of its user in IAM Identity Center (Users, the user, Active sessions, Delete), ${clean}. Keep ~/.aws/sso/cache out of repositories.`,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/index.js














/** All kinds of credentials that are looked for, those of whole keys first. */
const keyRules = [
    access_key_pair,
    secret_access_key,
    access_key_id,
    session_credentials,
    session_token,
    bedrock_api_key,
    service_api_key,
    ses_smtp_password,
    service_specific_credential,
    sso_token,
    ecr_login,
    presigned_url,
    mws_token,
    appsync_key,
];


/***/ }),

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ fillerLength),
/* harmony export */   Td: () => (/* binding */ isInterleavedSequence),
/* harmony export */   Zt: () => (/* binding */ holdsFillerWord)
/* harmony export */ });
/** Words that people write where a key would stand. None is shorter than four letters: those turn up in real keys. */
const words = [
    'EXAMPLE', 'SAMPLE', 'DUMMY', 'PLACEHOLDER', 'REDACTED', 'REMOVED', 'MASKED', 'HIDDEN', 'CHANGEME', 'CHANGE', 'REPLACE', 'INSERT',
    'YOUR', 'ACCESS', 'SECRET', 'KEYID', 'TOKEN', 'CREDENTIAL', 'FAKE', 'MOCK', 'STUB', 'TEST', 'INVALID', 'NOTREAL', 'NOTAREAL', 'REAL',
    'LOCAL', 'STACK', 'MINIO', 'ADMIN', 'USER', 'NAME', 'PROD', 'STAGING', 'AMAZON', 'HERE', 'THIS', 'THAT', 'WITH', 'FROM', 'STRING',
    'VALUE', 'DEFAULT', 'NULL', 'NONE', 'FALSE', 'TRUE', 'DEADBEEF', 'CAFEBABE', 'FOOBAR', 'HELLO', 'WORLD', 'PASSWORD', 'UNUSED',
    'UNKNOWN', 'EMPTY', 'BOGUS', 'DEMO', 'TEMP', 'CANARY', 'LEAK', 'SCAN', 'PUBLIC', 'PRIVATE', 'DOCS', 'QWERTY', 'ASDF', 'ZXCV',
]; // prettier-ignore
/**
 * How many characters of a run say nothing: repeats and sequences (`AAAA`, `1234`, `DCBA`, `ABAB`) of at least three
 * characters more, and words that stand for a key. Of 16 random characters it is hardly ever more than five.
 */
function fillerLength(text) {
    const folded = text.toUpperCase();
    const covered = new Uint8Array(text.length);
    for (const step of [0, 1, -1, 2])
        coverRuns(folded, covered, (at) => follows(folded, at, step));
    for (const period of [2, 3, 4])
        coverPeriods(folded, covered, period);
    for (const word of words) {
        for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
            covered.fill(1, at, at + word.length);
    }
    return covered.reduce((sum, one) => sum + one, 0);
}
/** True where letters and digits taken apart each count up, as in `A1B2C3D4`. */
function isInterleavedSequence(text) {
    const letters = text.replace(/[^A-Za-z]/g, '').toUpperCase();
    const digits = text.replace(/[^0-9]/g, '');
    return letters.length >= 4 && digits.length >= 4 && counts(letters) && counts(digits);
}
/** True when a word that stands for a key is in it. */
function holdsFillerWord(text) {
    const folded = text.toUpperCase();
    return words.some((word) => folded.includes(word));
}
function counts(text) {
    for (let i = 1; i < text.length; i++)
        if (!follows(text, i, 1) && !follows(text, i, 0))
            return false;
    return true;
}
function follows(text, at, step) {
    const before = text[at - 1];
    const here = text[at];
    if (here === '0' && before === '9' && step === 1)
        return true;
    if (here === 'A' && before === '9' && step === 1)
        return true;
    return here.charCodeAt(0) - before.charCodeAt(0) === step;
}
function coverRuns(text, covered, continues) {
    let start = 0;
    for (let i = 1; i <= text.length; i++) {
        if (i < text.length && continues(i))
            continue;
        if (i - start >= 4)
            covered.fill(1, start, i);
        start = i;
    }
}
function coverPeriods(text, covered, period) {
    let start = 0;
    for (let i = period; i <= text.length; i++) {
        if (i < text.length && text[i] === text[i - period])
            continue;
        if (i - start >= period * 2 + 2)
            covered.fill(1, start, i);
        start = i - period + 1;
    }
}


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nearestIdMark),
/* harmony export */   s: () => (/* binding */ namingAt)
/* harmony export */ });
/* harmony import */ var _wordiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7244);

/** Names that say only that a value follows, and the types that may stand between a name and its value. */
const neutral = /^(?:\w{0,24}value|val|v|body|string|str|text|data|default|content|literal|s|td|th|li|p|dd|code|span|pre|item|static|const|char|var|let|public|private|final|readonly|class|entry|property|add|name|key|is|was|the|and|or|to|with)$/i;
const type = /^(?:string|str|std\.string|char|text|nsstring|cstring|bstr|varchar|any|object)$/i;
/** What a value at this place of the view is called. A decoded run is called as the run is in the text around it. */
function namingAt(view, start, end) {
    const { holder, text } = view;
    if (holder !== undefined && start < 200 && text.slice(0, start).trim() === '')
        return namingAt(holder.view, holder.start, holder.end);
    const given = nameBefore(text, start);
    return {
        name: given.name !== undefined && neutral.test(given.name) ? undefined : given.name,
        assigned: given.assigned,
        before: withoutValues(beforeIt(text, start, given.name)),
        after: withoutValues(firstLines(text.slice(end, end + 120), 2)),
    };
}
/** A parameter's default stands below its description, its type and more. */
function beforeIt(text, start, name) {
    return /^default(?:value)?$/i.test(name ?? '')
        ? lastLines(text.slice(Math.max(0, start - 400), start), 8)
        : lastLines(text.slice(Math.max(0, start - 120), start), 3);
}
/** What other values spell says nothing: a random one holds `md5` or `jwt` more often than one would think. */
function withoutValues(text) {
    return text.replace(/[A-Za-z0-9+/]{20,}/g, (run) => (idBody.test(run) ? nearestIdMark : (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_0__/* .wordiness */ .nm)(run) < 0 ? '~' : run));
}
const idBody = /^A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}$/;
/** Stands for an access key id in what `Naming` says of the surroundings. */
const nearestIdMark = '\u0001';
/** Reads backwards: quotes, an operator, quotes and brackets, a name. Looks at no more than a few hundred characters. */
function nameBefore(text, start) {
    const floor = Math.max(0, start - 200);
    let i = skip(text, start, floor, ' \t"\'`\r\n([');
    const quoted = i < start && /["'`]/.test(text.slice(i, start));
    if (quoted && /[bfrLu@]/.test(text[i - 1] ?? '') && !/[\w]/.test(text[i - 2] ?? ' '))
        i = skip(text, i - 1, floor, ' \t\r\n(');
    const last = text[i - 1];
    if (last === '>' && !/[=\-]/.test(text[i - 2] ?? ''))
        return elementOf(text, i, floor);
    const operator = last === '=' || last === ':' || last === '>';
    if (operator) {
        i = skip(text, i, floor, '=:>-+?|');
    }
    else if (last === ',') {
        i--;
    }
    else if (text.slice(i, start).includes('\n')) {
        return { name: undefined, assigned: false };
    }
    i = skip(text, i, floor, ' \t"\'`])\\');
    let name = identifier(text, i, floor);
    if (name !== undefined && type.test(name)) {
        const further = skip(text, i - name.length, floor, ' \t:&*?"\'');
        name = identifier(text, further, floor) ?? name;
    }
    if (name === undefined)
        return { name, assigned: operator };
    const flag = /^(?:-|ENV\s|ARG\s|set\s|setx\s|export\s)/i.test(text.slice(Math.max(floor, i - name.length - 5), i).trimStart()) ||
        name.startsWith('-');
    const bare = !operator && last !== ',';
    return { name: name.replace(/^-+/, ''), assigned: operator || (bare && (flag || /_|[a-z][A-Z]/.test(name))) };
}
/** The element that begins here; behind the end of one, or a quotation mark of a mail, nothing is given a name. */
function elementOf(text, at, floor) {
    const open = text.lastIndexOf('<', at - 1);
    const name = open < floor ? undefined : /^<([A-Za-z_][\w:.-]{0,60})/.exec(text.slice(open, at))?.[1];
    return { name, assigned: name !== undefined };
}
function skip(text, from, floor, characters) {
    let i = from;
    while (i > floor && characters.includes(text[i - 1]))
        i--;
    return i;
}
function identifier(text, end, floor) {
    let i = end;
    while (i > floor && /[\w.$@-]/.test(text[i - 1]))
        i--;
    const name = text.slice(i, end);
    return /[A-Za-z]/.test(name) && !idBody.test(name) ? name : undefined;
}
function lastLines(text, count) {
    let at = text.length;
    for (let i = 0; i < count && at > 0; i++)
        at = text.lastIndexOf('\n', at - 1);
    return at < 0 ? text : text.slice(at + (text[at] === '\n' ? 1 : 0));
}
function firstLines(text, count) {
    let at = -1;
    for (let i = 0; i < count; i++) {
        at = text.indexOf('\n', at + 1);
        if (at < 0)
            return text;
    }
    return text.slice(0, at);
}


/***/ }),

/***/ 8248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ base64Runs)
/* harmony export */ });
const secretAlphabet = new Uint8Array(256);
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
    secretAlphabet[one.charCodeAt(0)] = 1;
/**
 * The maximal runs of `[A-Za-z0-9+/]` of at least `shortest` characters. Looks at every `shortest`-th character first: a
 * run that long has one of them.
 */
function* base64Runs(text, shortest) {
    const length = text.length;
    for (let probe = shortest - 1; probe < length; probe += shortest) {
        if (!belongs(text.charCodeAt(probe)))
            continue;
        let start = probe;
        while (start > 0 && belongs(text.charCodeAt(start - 1)))
            start--;
        let end = probe + 1;
        while (end < length && belongs(text.charCodeAt(end)))
            end++;
        if (end - start >= shortest)
            yield { start, end };
        // The character at `end` ends the run: the next one can begin behind it.
        probe = end;
    }
}
function belongs(code) {
    return code < 256 && secretAlphabet[code] === 1;
}


/***/ }),

/***/ 737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ endsFolded),
/* harmony export */   tG: () => (/* binding */ isExample),
/* harmony export */   ut: () => (/* binding */ isRandomSecret),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* harmony import */ var _filler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8388);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8248);
/* harmony import */ var _wordiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7244);



/** The stretches of exactly 40 characters of a secret's alphabet, with neighbours that are no part of a longer value. */
function secretShapes(text) {
    const found = [];
    for (const { start, end } of (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .base64Runs */ .i)(text, 40)) {
        if (end - start === 40 && isFree(text, start, end))
            found.push({ text: text.slice(start, end), start, end });
        else if (end - start === 61 && /^A(?:KIA|SIA)[A-Z2-7]{16}[/+]/.test(text.slice(start, start + 21))) {
            found.push({ text: text.slice(start + 21, end), start: start + 21, end });
        }
    }
    return found;
}
/** Neighbours that make it a piece of something longer: `-`, `_`, `.`, `=` between two words. */
function isFree(text, start, end) {
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    if (/[-_.~]/.test(before) && /[A-Za-z0-9]/.test(text[start - 2] ?? ' '))
        return false;
    if (/[-_.~$]/.test(after) && /[A-Za-z0-9]/.test(text[end + 1] ?? ' '))
        return false;
    return after !== '=' && before !== '$' && before !== '%' && !(before === '{' && after === '}' && /[${%#@]/.test(text[start - 2] ?? ' '));
}
/** True for a documentation's secret, `EXAMPLE` among random characters; a path or a name that holds the word is none. */
function isExample(text) {
    return /example/i.test(text) && (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordiness */ .nm)(text.replace(/example(?:key)?/gi, '')) < 0;
}
/** The last line of base64 that is folded: the two lines above are as long as each other, or one begins a PEM. */
function endsFolded(text, start) {
    const above = text.slice(Math.max(0, start - 300), start).split(/\r?\n/);
    if (above.length < 3 || !/^[ \t>#*]*$/.test(above.pop()))
        return false;
    const [line, before] = [above.pop(), above.pop()].map((one) => one.trim());
    if (line === undefined || before === undefined || !/^[A-Za-z0-9+/]{60,128}$/.test(line))
        return false;
    return before.length === line.length ? /^[A-Za-z0-9+/]+$/.test(before) : before.startsWith('-----BEGIN');
}
/** True for what a generator of random keys could have made: no hash, no words, no path, no filler, no encoded text. */
function isRandomSecret(text) {
    if (!/[a-z]/.test(text) || !/[A-Z]/.test(text))
        return false;
    if (/^[0-9a-fA-F]+$/.test(text))
        return false;
    if (new Set(text).size < 18 || /(.)\1{5}/.test(text))
        return false;
    if (/example/i.test(text))
        return false;
    if ((0,_filler_js__WEBPACK_IMPORTED_MODULE_2__/* .fillerLength */ .DO)(text) >= 14)
        return false;
    return (0,_wordiness_js__WEBPACK_IMPORTED_MODULE_1__/* .wordiness */ .nm)(text) < 12 && !isEncodedText(text);
}
/** True when it is base64 of plain text, as random characters never are. */
function isEncodedText(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127));
}


/***/ })

};
