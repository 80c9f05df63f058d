export const id = 7388;
export const ids = [7388];
export const modules = {

/***/ 15863:
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
    // An emulator's account is all zeros.
    if (account > 999_999_999_999 || account === 0)
        return { possible: false };
    return { possible: true, account: String(account).padStart(12, '0') };
}


/***/ }),

/***/ 7388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ keyRules)
});

// EXTERNAL MODULE: ./lib/model/severity.js
var model_severity = __webpack_require__(89506);
;// CONCATENATED MODULE: ./lib/keys/canaries.js
/**
 * Accounts that plant canary keys on purpose, where using one rings a bell: those of https://canarytokens.org, and of others
 * who do the same. https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aws/access_keys/canary.go
 */
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
    '044858866125',
    '251535659677',
    '344043088457',
    '351906852752',
    '390477818340',
    '426127672474',
    '427150556519',
    '439872796651',
    '445142720921',
    '465867158099',
    '637958123769',
    '693412236332',
    '732624840810',
    '735421457923',
    '959235150393',
    '982842642351',
]);

// EXTERNAL MODULE: ./lib/keys/remedy.js
var keys_remedy = __webpack_require__(8338);
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
/** The remedy, but for a key that was planted to be found: using it is what its owner waits for. */
function unlessPlanted(remedy, { account }, { accounts }) {
    if (account === undefined || !isCanary(account, accounts))
        return remedy;
    return {
        now: `Leave it where it was planted on purpose, and never use it: that raises an alarm${(0,keys_remedy/* ofAccountWord */.by)(account)}. Otherwise tell those who plant keys that this one was copied here.`,
        steps: [],
        harmless: true,
    };
}

;// CONCATENATED MODULE: ./lib/keys/remedy-key.js

/**
 * What a key did. Event history goes back 90 days, is kept by region, and has management events only.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-cli.html
 */
function lookUpUse(id) {
    const lookUp = `aws cloudtrail lookup-events --region "$region" --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${(0,keys_remedy/* idWord */.wp)(id)}`;
    return {
        note: 'what it did in the last 90 days, region by region. Reads and writes of data only a trail of your own has',
        commands: [
            `for region in $(aws ec2 describe-regions --query 'Regions[].RegionName' --output text); do ${lookUp} --query 'Events[].[EventTime,EventName,EventSource,Username]' --output text; done`,
        ],
    };
}
/**
 * Whose key it is, and off with it.
 * https://docs.aws.amazon.com/cli/latest/reference/iam/get-access-key-last-used.html
 * https://docs.aws.amazon.com/cli/latest/reference/iam/update-access-key.html
 */
function stopKey(names) {
    const id = (0,keys_remedy/* idWord */.wp)(names.id);
    return {
        note: `find its user and make it inactive, as an administrator${(0,keys_remedy/* ofAccountWord */.by)(names.account)}`,
        commands: [
            `user=$(aws iam get-access-key-last-used --access-key-id ${id} --query UserName --output text)`,
            `aws iam update-access-key --user-name "$user" --access-key-id ${id} --status Inactive`,
        ],
    };
}
/** https://docs.aws.amazon.com/cli/latest/reference/iam/delete-access-key.html */
function deleteKey({ id }) {
    return {
        note: 'make a new one only where no role can take its place. When nothing misses the old one, delete it',
        commands: [`aws iam delete-access-key --user-name "$user" --access-key-id ${(0,keys_remedy/* idWord */.wp)(id)}`],
    };
}
/** The remedy for a long-term key whose secret is out. */
function keyRemedy(names) {
    return {
        now: 'Make the key inactive now, before anything else: until then whoever has read it can use it.',
        steps: [stopKey(names), lookUpUse(names.id), deleteKey(names)],
    };
}
/** The remedy for a secret whose id isn't known: all keys of the account, to find the one. */
function secretRemedy() {
    return {
        now: 'Find the key that this secret belongs to and make it inactive now: its id is no secret, so the secret alone is as good as both.',
        steps: [
            {
                note: 'all access keys of the account, with their users. The creation date helps to tell which',
                commands: [
                    `for user in $(aws iam list-users --query 'Users[].UserName' --output text); do aws iam list-access-keys --user-name "$user" --query 'AccessKeyMetadata[].[UserName,AccessKeyId,Status,CreateDate]' --output text; done`,
                ],
            },
            { note: 'make it inactive', commands: ['aws iam update-access-key --user-name USER --access-key-id ID --status Inactive'] },
            lookUpUse(undefined),
        ],
    };
}
/** The remedy for an id whose secret isn't there. */
function idRemedy(names) {
    return {
        now: 'Look where the secret of this key is kept, and make the key inactive if that may have been committed too.',
        steps: [stopKey(names), lookUpUse(names.id)],
    };
}
/**
 * The remedy for an SMTP password, which is made of a secret access key and works for as long as that key does.
 * https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html
 */
function smtpRemedy(names) {
    return {
        now: 'Make the access key that is its user name inactive now, then create new SMTP credentials: the password is made of that key.',
        steps: [stopKey(names), deleteKey(names)],
    };
}

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
const sample = { now: 'Write an id with EXAMPLE in it where a sample is meant.', steps: [], harmless: true };
const awaited = {
    now: 'Check that its secret and token are nowhere in the repository; temporary keys end by themselves within 36 hours.',
    steps: [],
    harmless: true,
};
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
            remedy: real ? unlessPlanted(temporary ? awaited : idRemedy(facts), facts, at) : sample,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/access-key-pair.js


const access_key_pair_sample = {
    now: 'Write an id with EXAMPLE in it where a sample is meant; where another service made this key, replace it there.',
    steps: [],
    harmless: true,
};
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
            remedy: real ? unlessPlanted(keyRemedy(facts), facts, at) : access_key_pair_sample,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/remedy-appsync.js
/**
 * https://docs.aws.amazon.com/cli/latest/reference/appsync/list-api-keys.html
 * https://docs.aws.amazon.com/cli/latest/reference/appsync/delete-api-key.html
 */
function appsyncRemedy(endpoint) {
    const region = /\.appsync-api\.([a-z]{2}(?:-[a-z]{1,12}){1,3}-[0-9]{1,2})\./.exec(endpoint ?? '')?.[1] ?? 'REGION';
    return {
        now: 'Delete the key where the interface is not meant for everyone; where it is, check what an anonymous caller may do.',
        steps: [
            {
                note: 'which interface and which key. The id of a key is the key itself',
                commands: [
                    `aws appsync list-graphql-apis --region ${region} --query 'graphqlApis[].[apiId,name,uris.GRAPHQL]' --output text`,
                    `aws appsync list-api-keys --region ${region} --api-id API`,
                ],
            },
            {
                note: 'make another one for the clients that need it, then delete this one',
                commands: [
                    `aws appsync create-api-key --region ${region} --api-id API`,
                    `aws appsync delete-api-key --region ${region} --api-id API --id KEY`,
                ],
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/keys/filler.js
var filler = __webpack_require__(46576);
// EXTERNAL MODULE: ./lib/keys/wordiness.js
var wordiness = __webpack_require__(43048);
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
const endpoint = /[a-z0-9]{20,30}\.appsync-api\.[a-z0-9-]+\.amazonaws\.com/g;
/** How far the address may stand from the key, in characters. */
const reach = 4000;
function find(view) {
    const found = [];
    const endpoints = view.text.includes('.appsync-api.') ? [...view.text.matchAll(endpoint)] : [];
    let next = 0;
    for (const match of view.text.matchAll(key)) {
        if (isSample(match[0].slice(4)) || !/[0-9]/.test(match[0].slice(4)))
            continue;
        const start = match.index;
        while ((endpoints[next]?.index ?? Infinity) < start - reach)
            next++;
        const near = endpoints[next];
        const host = near !== undefined && near.index < start + reach ? near[0] : undefined;
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
        remedy: appsyncRemedy(opens),
    }),
}));

;// CONCATENATED MODULE: ./lib/keys/remedy-service.js
/**
 * Passwords and keys that IAM keeps for one service of one user.
 * https://docs.aws.amazon.com/cli/latest/reference/iam/list-service-specific-credentials.html
 * https://docs.aws.amazon.com/cli/latest/reference/iam/update-service-specific-credential.html
 * https://docs.aws.amazon.com/cli/latest/reference/iam/delete-service-specific-credential.html
 */
function credentialSteps(service, stopNote) {
    const of = service === undefined ? '' : ` --service-name ${service}`;
    return [
        { note: 'find its user and its id', commands: [`aws iam list-service-specific-credentials --all-users${of}`] },
        {
            note: stopNote,
            commands: ['aws iam update-service-specific-credential --user-name USER --service-specific-credential-id ID --status Inactive'],
        },
        {
            note: 'when nothing misses it, delete it',
            commands: ['aws iam delete-service-specific-credential --user-name USER --service-specific-credential-id ID'],
        },
    ];
}
/** The remedy for a key of one service, such as a long-term one of Bedrock. */
function serviceKeyRemedy(service) {
    return {
        now: 'Make the key inactive now: by itself, with no second half, it calls the service until then.',
        steps: credentialSteps(service, 'make it inactive'),
    };
}
/** The remedy for a user name and password of CodeCommit or Keyspaces. */
function servicePasswordRemedy() {
    return {
        now: 'Make the password inactive now: it never expires and needs no second factor.',
        steps: [
            ...credentialSteps(undefined, 'make it inactive'),
            {
                note: 'or, in place of deleting it, give it a new password, which ends the old one',
                commands: ['aws iam reset-service-specific-credential --user-name USER --service-specific-credential-id ID'],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/keys/remedy-session.js


/**
 * What the IAM console does on "Revoke active sessions": an inline policy of this name that denies everything to sessions
 * begun before now. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
 */
const denyOlder = `'{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["*"],"Resource":["*"],"Condition":{"DateLessThan":{"aws:TokenIssueTime":"'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'"}}}]}'`;
/** Whose session it is, and the end of all sessions begun before now. */
function revokeSessions({ id, account }) {
    const whose = `aws cloudtrail lookup-events --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${(0,keys_remedy/* idWord */.wp)(id)} --max-items 1 --query 'Events[].CloudTrailEvent' --output text`;
    return [
        {
            note: `which role made it, as userIdentity says, in the region where it was used, as an administrator${(0,keys_remedy/* ofAccountWord */.by)(account)}`,
            commands: [whose],
        },
        {
            note: 'end all its sessions begun before now. For AWSReservedSSO roles do it in IAM Identity Center, for a user with put-user-policy',
            commands: [`aws iam put-role-policy --role-name ROLE --policy-name AWSRevokeOlderSessions --policy-document ${denyOlder}`],
        },
    ];
}
/** The remedy for temporary credentials. */
function sessionRemedy(names, expired) {
    return expired
        ? {
            now: 'Look what they did before they expired, and how they came here; nothing is left to revoke.',
            steps: [lookUpUse(names.id)],
            harmless: true,
        }
        : {
            now: 'Revoke the sessions of the role that made them now; by themselves they end within 36 hours after they were made.',
            steps: [...revokeSessions(names), lookUpUse(names.id)],
        };
}

;// CONCATENATED MODULE: ./lib/keys/service-key.js

const payloadOf = /^[\w+=,.@-]{1,140}-at-([0-9]{12})(?:\+[0-9]{1,3})?:([\x21-\x7e]{20,})\s?$/;
/**
 * Reads four capitals that tell the service (`ABSK`, `ACWL`, `AEAA`) and base64 of user name, account and secret; undefined
 * for anything else. https://docs.aws.amazon.com/IAM/latest/APIReference/API_ServiceSpecificCredential.html
 */
function ownerOf(key) {
    const payload = Buffer.from(key.slice(4), 'base64').toString('latin1');
    if (/EXAMPLE/i.test(payload) || key.includes('EXAMPLE'))
        return undefined;
    const [, account, secret] = payloadOf.exec(payload) ?? [];
    if (secret !== undefined)
        return isSample(secret) ? undefined : { account };
    return /^BedrockAPIKey-.{20,}/s.test(payload) ? { account: /-at-([0-9]{12})/.exec(payload)?.[1] } : undefined;
}

// EXTERNAL MODULE: ./lib/keys/session-tokens.js
var session_tokens = __webpack_require__(65403);
// EXTERNAL MODULE: ./lib/keys/account.js
var account = __webpack_require__(15863);
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






/** `ABSK` and base64 of a user's name (`BedrockAPIKey-` where the console made it), an account and a secret. */
const bedrock_api_key_long = /(?<![A-Za-z0-9+/])ABSK[A-Za-z0-9+/]{60,500}={0,2}(?![A-Za-z0-9+/=])/g;
/** `bedrock-api-key-` and base64 of a signed address. */
const bedrock_api_key_short = /bedrock-api-key-([A-Za-z0-9+/]{60,8000}={0,2})/g;
function bedrock_api_key_find(view) {
    const found = [];
    for (const match of view.text.matchAll(bedrock_api_key_long)) {
        // One that is shorter than any is folded.
        const { value, end } = match[0].length < 108 ? (0,session_tokens/* readFolded */.j)(view.text, match.index) : { value: match[0], end: match.index + match[0].length };
        const owner = ownerOf(value);
        if (owner === undefined)
            continue;
        const { account } = owner;
        const facts = { opens: 'long-term', ...(account === undefined ? {} : { account }) };
        found.push({ ...single(value, match.index, facts, account === undefined ? {} : { accountId: account }), end });
    }
    for (const match of view.text.matchAll(bedrock_api_key_short)) {
        const signed = parseSigned(Buffer.from(match[1], 'base64').toString('latin1'));
        if (signed === undefined)
            continue;
        const { id, account, expires } = signed;
        const facts = { id, opens: 'short-term', expires, ...(account === undefined ? {} : { account }) };
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
        'AWS_BEARER_TOKEN_BEDROCK={{serviceKey:ABSK}}\n',
    ],
    good: [
        'AWS_BEARER_TOKEN_BEDROCK=$TOKEN\n',
        'const prefix = "bedrock-api-key-{{base64:bedrock.amazonaws.com}}"\n',
        'pattern: ABSK[A-Za-z0-9+/]{109,269}={0,2}\n',
    ],
    needs: ['ABSK', 'bedrock-api-key-'],
    find: bedrock_api_key_find,
    judge: (facts, { now }) => {
        const { opens = '', expires, account } = facts;
        const expired = expires !== undefined && expires < now;
        const whose = account === undefined ? '' : ` of account ${account}`;
        return {
            severity: expired ? 'low' : 'high',
            what: `A ${opens} Amazon Bedrock API key${whose}${expired ? ', expired by now,' : ''} is`,
            remedy: opens === 'short-term' ? sessionRemedy(facts, expired) : serviceKeyRemedy('bedrock.amazonaws.com'),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/remedy-login.js

/** A login to ECR. https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html */
function registryRemedy(account, expired) {
    if (expired) {
        return {
            now: 'Take the login out where it still stands, and use the ECR credential helper in its place; it opens nothing any more.',
            steps: [],
            harmless: true,
        };
    }
    return {
        now: 'Revoke the sessions of the role that made the login, or wait: it ends twelve hours after it was made. Use the ECR credential helper in its place.',
        steps: revokeSessions(account === undefined ? {} : { account }),
    };
}
const keepOut = 'keep ~/.aws/sso/cache out of repositories';
/**
 * A token of IAM Identity Center. https://docs.aws.amazon.com/singlesignon/latest/userguide/end-active-sessions.html
 * Roles that were entered with it stay open for as long as their permission set says.
 */
function portalRemedy(expired) {
    if (expired)
        return { now: `Take the token out where it still stands, and ${keepOut}; it opens nothing any more.`, steps: [], harmless: true };
    return {
        now: 'End the sessions of its user now: IAM Identity Center, Users, the user, Active sessions, Delete session.',
        steps: [
            { note: 'or, on the machine that the token is from, sign out', commands: ['aws sso logout'] },
            { note: `role sessions begun with it last on for as long as their permission set says, so ${keepOut}` },
        ],
    };
}
/** The secret that a client got when it registered; it signs nobody in without a token or a code of a user. */
function clientRemedy(expired) {
    if (expired)
        return { now: `Take the secret out where it still stands, and ${keepOut}; it opens nothing any more.`, steps: [], harmless: true };
    return {
        now: `Look whether a token stands beside it, and end the sessions of that user; the registration itself ends by itself within 90 days. Then ${keepOut}.`,
        steps: [],
    };
}

// EXTERNAL MODULE: ./lib/keys/markers.js + 1 modules
var markers = __webpack_require__(44873);
;// CONCATENATED MODULE: ./lib/keys/detectors/ecr-login.js



/** `auth` of a docker configuration: base64 of `AWS:` and a token of more than a thousand characters. */
const auth = /(?<![A-Za-z0-9+/])QVdTO[A-Za-z0-9+/]{400,20000}={0,2}(?![A-Za-z0-9+/=])/g;
/** The token itself, as `docker login -p` takes it: base64 of a document with an encrypted payload and a key. */
const token = new RegExp(`(?<![A-Za-z0-9+/])${markers/* registryTokenHead */.dG}[A-Za-z0-9+/]{400,20000}={0,2}(?![A-Za-z0-9+/=])`, 'g');
const registry = /([0-9]{12})\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com/g;
function ecr_login_find(view) {
    return [...registryLogins(view.text), ...registryTokens(view.text)];
}
function* registryTokens(text) {
    for (const match of text.matchAll(token)) {
        const plain = Buffer.from(match[0], 'base64').toString('latin1');
        if (/^\{"payload":"[\w+/=-]{100,}"/.test(plain) && plain.includes('"datakey":"'))
            yield login(text, match, match[0]);
    }
}
function* registryLogins(text) {
    for (const match of text.matchAll(auth)) {
        const plain = Buffer.from(match[0], 'base64').toString('latin1');
        const rest = plain.slice(4);
        if (!plain.startsWith('AWS:') || !/^[A-Za-z0-9+/=_-]+\s*$/.test(rest) || /EXAMPLE/.test(rest) || new Set(rest).size < 20)
            continue;
        yield login(text, match, rest.trim());
    }
}
/** The same token, wherever and however it is written, is the same value. */
function login(text, match, value) {
    const end = match.index + match[0].length;
    const expiration = /"expiration":([0-9]{10})(?![0-9])/.exec(Buffer.from(value, 'base64').toString('latin1'))?.[1];
    const before = [...text.slice(Math.max(0, match.index - 300), match.index).matchAll(registry)].at(-1);
    const account = (before ?? [...text.slice(end, end + 300).matchAll(registry)][0])?.[1];
    const expires = expiration === undefined ? undefined : Number(expiration) * 1000;
    return {
        rule: 'ecr-login',
        value,
        start: match.index,
        end,
        facts: { ...(expires === undefined ? {} : { expires }), ...(account === undefined ? {} : { account }) },
        evidence: {
            ...(account === undefined ? {} : { accountId: account }),
            ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
        },
    };
}
/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html */
const validity = 12 * 3600 * 1000;
/* harmony default export */ const ecr_login = (defineRule({
    id: 'ecr-login',
    severity: 'medium',
    title: 'Login to a container registry of ECR',
    why: 'For twelve hours the token pulls, and where its role may, pushes the images of the account.',
    fix: 'Take the docker configuration out of the repository; use the credential helper of ECR instead of a stored login.',
    references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html'],
    bad: [
        '{"auths": {"{{account}}.dkr.ecr.eu-west-1.amazonaws.com": {"auth": "{{base64:AWS:{{blob:1600}}}}"}}}\n',
        'docker login -u AWS -p {{ecr}} {{account}}.dkr.ecr.eu-west-1.amazonaws.com\n',
    ],
    good: ['{"auths": {"111122223333.dkr.ecr.eu-west-1.amazonaws.com": {}}, "credHelpers": {"public.ecr.aws": "ecr-login"}}\n'],
    needs: ['QVdTO', markers/* registryTokenHead */.dG],
    find: ecr_login_find,
    judge: ({ account, expires }, { now, committed }) => {
        const expired = (expires !== undefined && expires < now) || (committed !== undefined && committed + validity < now);
        return {
            severity: expired ? 'low' : 'medium',
            what: `A login to a container registry${account === undefined ? '' : ` of account ${account}`}${expired ? ', expired by now,' : ''} is`,
            remedy: registryRemedy(account, expired),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/mws-token.js

const mws_token_token = /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/gi;
function mws_token_find(view) {
    return [...view.text.matchAll(mws_token_token)]
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
    judge: () => ({
        severity: 'low',
        what: 'An Amazon MWS auth token is',
        remedy: {
            now: 'Revoke the authorization in Seller Central; the token of a developer gives access until then, where it gives any.',
            steps: [],
        },
    }),
}));

;// CONCATENATED MODULE: ./lib/keys/remedy-signed.js


/**
 * The remedy for an address that carries a signature: nothing recalls the address itself, only the end of what signed it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
 */
function signedRemedy(names, expired) {
    if (expired)
        return { now: 'Take the address out where it still stands; it opens nothing any more.', steps: [], harmless: true };
    const temporary = names.id?.startsWith('ASIA') === true;
    return {
        now: temporary
            ? 'Revoke the session that signed it where what it opens must stay closed; the address cannot be recalled by itself.'
            : 'Make the key that signed it inactive where what it opens must stay closed; the address cannot be recalled by itself.',
        steps: [...(temporary ? revokeSessions(names) : [stopKey(names)]), lookUpUse(names.id)],
    };
}

;// CONCATENATED MODULE: ./lib/keys/detectors/presigned-url.js




const signature = /X-Amz-Signature=[0-9a-f]{64}(?![0-9a-f])/gi;
/** Signature Version 2. https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html */
const older = /AWSAccessKeyId=(A(?:KIA|SIA)[A-Z0-9]{16})(?![A-Za-z0-9])/g;
/** The longest address that is read, to each side of its signature. */
const presigned_url_reach = 6000;
function presigned_url_find(view) {
    const found = [];
    const { text } = view;
    let floor = 0;
    for (const match of text.matchAll(signature)) {
        const end = match.index + match[0].length;
        const start = addressStart(text, match.index, floor);
        const tail = /^[^\s"'`<>\\]{0,4000}/.exec(text.slice(end, end + presigned_url_reach))?.[0].length ?? 0;
        floor = end + tail;
        const signed = parseSigned(text.slice(start, end + tail));
        if (signed === undefined)
            continue;
        found.push(presigned_url_single(signed.signature, signed.id, { start, end: end + tail }, signed.expires, signed.service, signed.account));
    }
    floor = 0;
    for (const match of text.matchAll(older)) {
        const id = match[1];
        const start = addressStart(text, match.index, floor);
        const last = match.index + match[0].length;
        const area = { start, end: last + (/^[^\s"'`<>\\]{0,4000}/.exec(text.slice(last, last + presigned_url_reach))?.[0].length ?? 0) };
        floor = area.end;
        const address = text.slice(area.start, area.end);
        const signed = /[?&]Signature=([^&\s]{20,60})/.exec(address)?.[1];
        const seconds = /[?&]Expires=([0-9]{9,11})(?![0-9])/.exec(address)?.[1];
        if (signed === undefined || seconds === undefined || id.includes('EXAMPLE'))
            continue;
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
    const limit = Math.max(floor, at - presigned_url_reach);
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
    judge: (facts, { now }) => {
        const { id = '', expires = 0, opens = '' } = facts;
        const expired = expires < now;
        return {
            severity: expired ? 'low' : 'medium',
            what: `A presigned address for ${opens}, signed by ${id}${expired ? ' and expired by now' : ''}, is`,
            remedy: signedRemedy(facts, expired),
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
        remedy: foreignId === true
            ? { now: 'Replace the key at the service that it belongs to: until then whoever has read it can use it.', steps: [] }
            : secretRemedy(),
    }),
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/service-api-key.js







const value = '([A-Za-z0-9+/_-]{40,2000}={0,2})(?![A-Za-z0-9+/=_.-])';
/** The variable that a service's key is read from, and names made like it. */
const named = new RegExp(`(?:AWS_BEARER_TOKEN_(?!BEDROCK)[A-Z0-9_]{2,40}|ANTHROPIC_AWS_API_KEY|(?:CLOUDWATCH|CLOUD_WATCH|XRAY|X_RAY)(?:_[A-Z]{2,12}){0,3}_(?:API_KEY|BEARER_TOKEN|API_TOKEN))["'\`\\])]{0,3}[ \\t]{0,8}(?:=>|:=|[:=,])?[ \\t]{0,8}["'\`]?${value}`, 'gi');
const bearer = new RegExp(`Bearer[ \\t]{1,8}${value}`, 'g');
const service_api_key_endpoint = /(?:logs|monitoring|xray|aws-external-anthropic)\.[a-z]{2}(?:-[a-z]+)+-[0-9]\.(?:amazonaws\.com|api\.aws)/;
/** Four capitals for the service, of which CloudWatch Logs and the Claude Platform have been seen, and who it is in base64. */
const service_api_key_long = /(?<![A-Za-z0-9+/])([A-Z]{4})[A-Za-z0-9+/]{60,500}={0,2}(?![A-Za-z0-9+/=])/g;
const services = { ACWL: 'CloudWatch Logs', AEAA: 'the Claude Platform' };
/** A service's name and base64 of a signed address. https://github.com/aws/token-generator-for-aws-external-anthropic-python */
const service_api_key_short = /(?<![a-z-])([a-z][a-z-]{2,40})-api-key-([A-Za-z0-9+/]{60,8000}={0,2})/g;
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
    for (const match of text.matchAll(service_api_key_long)) {
        const owner = match[1] === 'ABSK' ? undefined : ownerOf(match[0]);
        if (owner === undefined)
            continue;
        const service = services[match[1]];
        found.set(match.index + match[0].length, service_api_key_single(match, { ...owner, ...(service === undefined ? {} : { opens: service }) }));
    }
    for (const match of text.matchAll(service_api_key_short)) {
        const signed = match[1] === 'bedrock' ? undefined : parseSigned(Buffer.from(match[2], 'base64').toString('latin1'));
        if (signed === undefined)
            continue;
        found.set(match.index + match[0].length, service_api_key_single(match, { account: signed.account, expires: signed.expires, opens: signed.service }));
    }
    return [...found.values()];
}
function service_api_key_single(match, { account, expires, opens }) {
    return {
        rule: 'service-api-key',
        value: match[0],
        start: match.index,
        end: match.index + match[0].length,
        facts: {
            ...(account === undefined ? {} : { account }),
            ...(expires === undefined ? {} : { expires }),
            ...(opens === undefined ? {} : { opens }),
        },
        evidence: {
            ...(account === undefined ? {} : { accountId: account }),
            ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
        },
    };
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
        'token: {{serviceKey:ACWL}}\n',
        'ANTHROPIC_AWS_API_KEY={{serviceKey:AEAA}}\n',
        'x-api-key: {{claudeShort}}\n',
        'endpoint: https://xray.eu-west-1.amazonaws.com/v1/traces\nheaders:\n  Authorization: Bearer {{alnum:120}}\n',
    ],
    good: [
        'AWS_BEARER_TOKEN_CLOUDWATCH=${TOKEN}\n',
        'Authorization: Bearer ${TOKEN} # https://logs.us-east-1.amazonaws.com\n',
        'curl -H "Authorization: Bearer {{alnum:120}}" https://api.example.org/\n',
    ],
    needs: [...markers/* serviceKeyMarks */.HQ, ...markers/* accountUserCores */.bT, '-api-key-'],
    find: service_api_key_find,
    judge: ({ account, expires, opens }, { now }) => ({
        severity: expires !== undefined && expires < now ? 'low' : 'high',
        what: `An API key of ${opens ?? 'an AWS service'}${account === undefined ? '' : `, account ${account}`}${expires !== undefined && expires < now ? ', expired by now' : ''}, is`,
        remedy: expires === undefined ? serviceKeyRemedy() : sessionRemedy(account === undefined ? {} : { account }, expires < now),
    }),
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/service-specific-credential.js



/** `user-at-123456789012`, with `+1` for a second one. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html */
const user = /(?<=[A-Za-z0-9+=,.@_-])-at-([0-9]{12})(?:(?:\+|%2B)[0-9]{1,2})?(?![0-9])/g;
const service_specific_credential_password = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|\s-p)["'\])]*(?:[ \t]*(?:=>|:=|[:=,])|<\/[\w:]{1,20}>\s{0,20}<[\w:]{1,20}>|>)?[ \t]*["'`]?([A-Za-z0-9+/=]{32,80})(?![A-Za-z0-9+/=])/gi;
/** How far the password may stand from the user name: settings of one connection. */
const service_specific_credential_reach = 400;
function service_specific_credential_find(view) {
    const found = [];
    const { text } = view;
    if (!text.includes('-at-'))
        return found;
    for (const match of text.matchAll(user)) {
        const end = match.index + match[0].length;
        const before = Math.max(0, match.index - service_specific_credential_reach);
        const near = passwordBehind(text.slice(end, end + service_specific_credential_reach), end) ?? passwordBefore(text.slice(before, match.index), before);
        if (near === undefined)
            continue;
        const { value, start } = near;
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
function passwordBehind(after, from) {
    const direct = /^["']?[ \t]{0,8}(?:[:,;|\t]|\s--?p(?:assword)?[ =])[ \t]*["']?([A-Za-z0-9+/=]{20,80})(?![A-Za-z0-9+/=])/.exec(after);
    return direct === null ? [...passwords(after, from)][0] : passwordOf(direct, from);
}
/** The last one before the user name, in the same block. */
function passwordBefore(before, from) {
    const block = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('}'), before.lastIndexOf('-at-'));
    return [...passwords(before.slice(block + 1), from + block + 1)].at(-1);
}
function* passwords(text, from) {
    for (const match of text.matchAll(service_specific_credential_password)) {
        const found = passwordOf(match, from);
        if (found !== undefined)
            yield found;
    }
}
function passwordOf(match, from) {
    const value = match[1];
    return isSample(value) ? undefined : { value, start: from + match.index + match[0].length - value.length };
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
        'cassandra:\n  password: "{{alnum:44}}"\n  username: "alice-at-{{account}}+1"\n',
        'cqlsh cassandra.us-east-1.amazonaws.com 9142 -u "alice-at-{{account}}" -p "{{blob:43}}=" --ssl\n',
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
        remedy: servicePasswordRemedy(),
    }),
}));

// EXTERNAL MODULE: ./lib/keys/naming.js
var keys_naming = __webpack_require__(58446);
// EXTERNAL MODULE: ./lib/keys/secret-shapes.js
var secret_shapes = __webpack_require__(65741);
;// CONCATENATED MODULE: ./lib/keys/detectors/ses-smtp-password.js




/** One byte of version and 32 of HMAC-SHA256: 44 characters that begin with `B` (or `A`, the older version). https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html */
const shape = /(?<![A-Za-z0-9+/])[AB][A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])/g;
const host = /email-smtp\.|(?<![a-z])ses(?![a-z])|SES(?![a-z])|smtp_password_v4/i;
const ses_smtp_password_named = /smtp|mail|ses(?![a-z])/i;
const ses_smtp_password_password = /pass|pwd|secret|smtp_password/i;
const words = ['smtp', 'SMTP', 'Smtp', 'SES_', 'ses_', 'AKIA'];
function ses_smtp_password_find(view) {
    const { text } = view;
    const about = text.length < 60 ? (view.holder?.view.text ?? text) : text;
    if (!words.some((word) => about.includes(word)))
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
        // One that is called a mail's password, and has the length and version of those of SES, is one wherever its host stands.
        const like = version === 4 && /smtp/i.test(name) && ses_smtp_password_password.test(name);
        // Beside a user name that is an id, the version byte is enough.
        const beside = version === 4 && id !== null && ses_smtp_password_password.test(name);
        if (!like && !beside && !(ses && (ses_smtp_password_password.test(name) || (ses_smtp_password_named.test(around) && id !== null))))
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
        'MAIL_USERNAME={{id}}\nMAIL_PASSWORD={{smtp}}\n',
        '[relay]\nuser = "{{id}}"\npasswd = "{{smtp}}"\n',
        'data:\n  SMTP_HOST: {{base64:email-smtp.us-east-1.amazonaws.com}}\n  SMTP_PASSWORD: {{base64:{{smtp}}}}\n  SMTP_USER: {{base64:{{id}}}}\n',
    ],
    good: ['SMTP_HOST=smtp.example.org\nSMTP_PASSWORD={{blob:43}}=\n', 'AccountKey={{blob:43}}=\nsmtp: email-smtp.us-east-1.amazonaws.com\n'],
    needs: ['A', 'B'],
    find: ses_smtp_password_find,
    judge: (facts, at) => {
        const { id } = facts;
        return {
            severity: tempered('high', facts, at),
            what: `An Amazon SES SMTP password${id === undefined ? '' : ` with its user name ${id}`}${ofAccount(facts, at)} is`,
            remedy: unlessPlanted(smtpRemedy(facts), facts, at),
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
            remedy: unlessPlanted(sessionRemedy(facts, expired), facts, at),
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
        remedy: {
            now: 'Look whether its id and secret were committed too, and revoke the session if they were; it ends by itself within 36 hours.',
            steps: [],
        },
    }),
}));

;// CONCATENATED MODULE: ./lib/keys/detectors/sso-token.js




/** Access and refresh tokens of IAM Identity Center, as the command line keeps them in `~/.aws/sso/cache`. */
const sso_token_token = /(?<![A-Za-z0-9+/_-])ao[ar]AAAAA[A-Za-z0-9+/_:=-]{60,4000}/g;
/** What a client got when it registered: a signed document whose payload is its registration. https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_RegisterClient.html */
const client = new RegExp(`(?<![\\w.-])eyJ[\\w-]{10,300}\\.(${markers/* clientSecretHead */.UZ}[\\w-]{40,6000})\\.[\\w-]{30,200}(?![\\w-])`, 'g');
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
    for (const match of text.matchAll(client)) {
        const payload = Buffer.from(match[1], 'base64url').toString('latin1');
        if (!/clientId/.test(payload) || /EXAMPLE/.test(payload))
            continue;
        const seconds = /expirationTimestamp\W{1,6}([0-9]{10})(?![0-9])/.exec(payload)?.[1];
        const expires = seconds === undefined ? undefined : Number(seconds) * 1000;
        found.push({
            rule: 'sso-token',
            value: match[0],
            start: match.index,
            end: match.index + match[0].length,
            facts: { opens: 'client', weight: 'less', ...(expires === undefined ? {} : { expires }) },
            evidence: { token: 'client secret', ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }) },
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
        '{"clientId": "{{alnum:22}}", "clientSecret": "{{ssoClient}}", "expiresAt": "2027-02-01T00:00:00Z"}\n',
    ],
    good: ['{"accessToken": "aoaAAAAA..."}\n', 'refreshToken: ${TOKEN}\n'],
    needs: ['aoaAAAAA', 'aorAAAAA', markers/* clientSecretHead */.UZ],
    find: sso_token_find,
    judge: ({ opens = '', expires, weight }, { now }) => {
        const expired = expires !== undefined && expires < now;
        return {
            severity: expired ? 'low' : weight === 'less' ? 'medium' : 'high',
            what: opens === 'client'
                ? `The secret of a client of IAM Identity Center${expired ? ', expired by now,' : ''} is`
                : `An ${opens === 'access' ? 'access' : 'IAM Identity Center refresh'} token${opens === 'access' ? ' of IAM Identity Center' : ''}${expired ? ', expired by now,' : ''} is`,
            remedy: opens === 'client' ? clientRemedy(expired) : portalRemedy(expired),
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

/***/ 58446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nearestIdMark),
/* harmony export */   s: () => (/* binding */ namingAt)
/* harmony export */ });
/* harmony import */ var _wordiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43048);

/** Names that say only that a value follows, and the types that may stand between a name and its value. */
const neutral = /^(?:\w{0,24}(?:value|default|prop)|val|v|body|string|str|text|data|default|content|literal|s|td|th|li|p|dd|code|span|pre|item|static|const|char|var|let|public|private|final|readonly|class|entry|property|add|name|key|is|was|the|and|or|to|with|return|else|then|setobject|tobe|toequal|tostrictequal|equals?|eq|assertequals?)$/i;
const type = /^(?:string|str|std\.string|char|text|nsstring|cstring|bstr|varchar|any|object)$/i;
/** What a value at this place of the view is called. A decoded run is called as the run is in the text around it. */
function namingAt(view, start, end) {
    const { holder, text } = view;
    if (holder !== undefined && start < 200 && text.slice(0, start).trim() === '')
        return namingAt(holder.view, holder.start, holder.end);
    const given = nameBefore(text, start);
    return {
        name: given.name !== undefined && neutral.test(lastPart(given.name)) ? undefined : given.name,
        assigned: given.assigned,
        before: withoutValues(beforeIt(text, start, given.name)),
        after: withoutValues(firstLines(text.slice(end, end + 120), 2)),
    };
}
function lastPart(name) {
    return name.slice(name.lastIndexOf('.') + 1);
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
function nameBefore(text, at, wraps = 0) {
    const floor = Math.max(0, at - 200);
    const raw = /(?:R"\w{0,16}\(|0[xX])$/.exec(text.slice(Math.max(floor, at - 20), at));
    const start = raw === null ? at : at - raw[0].length;
    let i = skip(text, start, floor, wraps === 0 ? ' \t"\'`\r\n([' : ' \t"\'`\r\n([${');
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
    i = beforeMask(text, i, floor);
    i = skip(text, i, floor, ' \t"\'`])\\');
    let name = identifier(text, i, floor);
    if (name !== undefined && type.test(name)) {
        const further = skip(text, i - name.length, floor, ' \t:&*?"\'');
        name = identifier(text, further, floor) ?? name;
    }
    if (name === undefined)
        return { name, assigned: operator };
    if (last === ':' && /\?[^?:\n]{0,80}$/.test(text.slice(Math.max(floor, i - name.length - 81), i - name.length))) {
        return { name: undefined, assigned: true };
    }
    const between = text.slice(i, start);
    if (wraps < 4 && !operator && (between.includes('(') ? wrapper.test(lastPart(name)) : /^(?:echo|printf|new)$/.test(name))) {
        return nameBefore(text, i - name.length, wraps + 1);
    }
    const flag = /^(?:-|ENV\s|ARG\s|set\s|setx\s|export\s)/i.test(text.slice(Math.max(floor, i - name.length - 5), i).trimStart()) ||
        name.startsWith('-');
    const bare = !operator && last !== ',';
    return { name: name.replace(/^-+/, ''), assigned: operator || (bare && (flag || /_|[a-z][A-Z]/.test(name))) };
}
/** What turns a value into another one on its way to the name: decoding, conversion, a type that marks it as secret. */
const wrapper = /^(?:atob|from|buffer|new|raw|lit|some|ok|just|trim\w*|strip|str|(?:to|from)?(?:string|bytes)|bytearray|(?:secure|secret)(?:str|string|value)?|sensitive|fromhex|hex2bin|unhex\w*|\w{0,20}(?:decode|base64|b64|hex)\w{0,12})$/i;
/** The element that begins here; behind the end of one, or a quotation mark of a mail, nothing is given a name. */
function elementOf(text, at, floor) {
    const near = text.slice(floor, at);
    const open = near.lastIndexOf('<');
    const tag = open < 0 ? '' : near.slice(open);
    const name = /^<([A-Za-z_][\w:.-]{0,60})/.exec(tag)?.[1];
    const given = name === undefined || /secret|key/i.test(name) ? undefined : /\s(?:name|key|id)\s?=\s?["']([\w.:-]{1,80})["']/.exec(tag)?.[1];
    return { name: given ?? name, assigned: name !== undefined };
}
/** `[None]` or `[****WXYZ]`, what a prompt shows of the value before: where it begins. */
function beforeMask(text, at, floor) {
    if (text[at - 1] !== ']')
        return at;
    const shown = /\[(?:None|\*{2,40}\w{0,4})\]$/.exec(text.slice(Math.max(floor, at - 50), at));
    return shown === null ? at : at - shown[0].length;
}
function skip(text, from, floor, characters) {
    let i = from;
    while (i > floor && characters.includes(text[i - 1]))
        i--;
    return i;
}
function identifier(text, end, floor) {
    let i = end;
    while (i > floor && /[\w.$@\u00c0-\u024f\u3040-\u9fff-]/.test(text[i - 1]))
        i--;
    const name = text.slice(i, end);
    return /[A-Za-z\u3040-\u9fff]/.test(name) && !idBody.test(name) ? name : undefined;
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

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ remedyText),
/* harmony export */   Pm: () => (/* binding */ remedyCommands),
/* harmony export */   by: () => (/* binding */ ofAccountWord),
/* harmony export */   wp: () => (/* binding */ idWord)
/* harmony export */ });
/** The first line is for people; those after it are one script, notes as comments. */
function remedyText({ now, steps }) {
    return [now, ...steps.flatMap(({ note, commands = [] }) => [`# ${note}`, ...commands])].join('\n');
}
/** The commands alone, for machines. */
function remedyCommands({ steps }) {
    return steps.flatMap(({ commands = [] }) => commands);
}
/** The id of a key for a command: only what IAM's alphabet allows, else a word to be replaced. */
function idWord(id) {
    return id !== undefined && /^[A-Z0-9]{16,32}$/.test(id) ? id : 'ID';
}
/** ` of account 123456789012`; empty for what isn't one. */
function ofAccountWord(account) {
    return account !== undefined && /^[0-9]{12}$/.test(account) ? ` of account ${account}` : '';
}


/***/ }),

/***/ 65403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolded),
/* harmony export */   n: () => (/* binding */ sessionTokens)
/* harmony export */ });
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44873);

const head = new RegExp(`(?<![A-Za-z0-9+/])(?:${_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenHeads */ .$J.join('|')})`, 'g');
const run = /[A-Za-z0-9+/]*={0,2}/y;
/** The end of a line inside a token: a `\`, quotes with or without a plus, an indent. The next line must be token alone. */
const fold = /["']?[ \t]*[+\\.]?[ \t]*\r?\n[ \t>#*]*["']?(?=[A-Za-z0-9+/]{4,}={0,2}(?:["'\\]|[ \t]*(?:\r?\n|$)))/y;
const shortest = 100;
/** Session tokens of any length, also folded over lines. Samples of documentation are none. */
function sessionTokens(text) {
    const found = [];
    head.lastIndex = 0;
    for (let match = head.exec(text); match !== null; match = head.exec(text)) {
        const token = readFolded(text, match.index);
        head.lastIndex = Math.max(token.end, head.lastIndex);
        if (token.value.length >= shortest && !isSample(token.value))
            found.push(token);
    }
    return found;
}
/** The run of base64 at `start` with all its lines. */
function readFolded(text, start) {
    const lines = [];
    let end = start;
    for (;;) {
        run.lastIndex = end;
        const piece = run.exec(text)?.[0] ?? '';
        lines.push(piece);
        end += piece.length;
        if (piece.endsWith('=') ||
            (lines.length === 1 && piece.length < 40) ||
            (lines.length > 1 && piece.length < lines[0].length))
            break;
        fold.lastIndex = end;
        const gap = fold.exec(text);
        if (gap === null)
            break;
        end += gap[0].length;
    }
    return { value: lines.join(''), start, end };
}
function isSample(token) {
    if (/EXAMPLE|example|\.\.\./.test(token))
        return true;
    const again = token.indexOf(token.slice(0, 12), 12);
    return again > 0 || /(.)\1{11}/.test(token) || new Set(token.slice(16)).size < 24;
}


/***/ })

};
