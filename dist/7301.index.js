export const id = 7301;
export const ids = [7301];
export const modules = {

/***/ 27301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAwsHost: () => (/* binding */ createAwsHost)
});

// EXTERNAL MODULE: ./lib/model/loopback.js
var loopback = __webpack_require__(94820);
// EXTERNAL MODULE: ./lib/model/partitions.js
var partitions = __webpack_require__(95062);
;// CONCATENATED MODULE: ./lib/hosts/aws/endpoint.js


/** The addresses of the environment: the service's own variable before the one for all, as the AWS SDKs read them. */
function customEndpoint(environment, service) {
    for (const variable of [`AWS_ENDPOINT_URL_${service.toUpperCase()}`, 'AWS_ENDPOINT_URL']) {
        const url = environment[variable]?.trim();
        if (url)
            return { service, url, variable };
    }
    return undefined;
}
/** STS of one region; the global endpoint is never used, for its sessions fail in regions that are opted in. */
function stsEndpoint(environment, region) {
    const partition = (0,partitions/* partitionOf */.iQ)(region) ?? partitions/* commercial */.Zb;
    const fips = environment['AWS_USE_FIPS_ENDPOINT'] === 'true' && partition.id === 'aws' ? 'sts-fips' : 'sts';
    return guarded(customEndpoint(environment, 'sts'), { url: `https://${fips}.${region}.${partition.suffix}`, region });
}
function iamEndpoint(environment, partitionId) {
    const partition = (0,partitions/* partitionNamed */.O9)(partitionId) ?? partitions/* commercial */.Zb;
    return guarded(customEndpoint(environment, 'iam'), { url: `https://${partition.iam.host}`, region: partition.iam.region });
}
/** True for a host of AWS's own, private endpoints in a VPC included. */
function isAwsHost(host) {
    const name = host.toLowerCase();
    return [...partitions/* partitions */.Mo.map((partition) => partition.suffix), 'api.aws'].some((suffix) => name.endsWith(`.${suffix}`));
}
function guarded(custom, own) {
    if (custom === undefined)
        return own;
    const endpoint = { url: custom.url, region: own.region };
    const url = URL.canParse(custom.url) ? new URL(custom.url) : undefined;
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return { ...endpoint, refused: `${custom.variable} holds no web address` };
    if (url.protocol === 'http:' && !(0,loopback/* isLoopback */.U)(url.hostname))
        return {
            ...endpoint,
            refused: `${custom.variable} is plain http to ${url.hostname}; only this machine itself may be called without TLS`,
        };
    return endpoint;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/hosts/aws/ambient.js



const signs = [
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
/**
 * Looks for a sign of ambient credentials before the SDK's chain is asked for them: its last link is the metadata service
 * of a machine on EC2, which costs seconds where there is none. A runner of GitHub's own is never on EC2.
 */
function ambient(environment) {
    const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
    const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
    const sessionToken = environment['AWS_SESSION_TOKEN'];
    if (accessKeyId && secretAccessKey)
        return { from: 'environment', keys: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } };
    const file = environment['AWS_SHARED_CREDENTIALS_FILE'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.aws', 'credentials');
    const onEc2 = environment['RUNNER_ENVIRONMENT'] === 'self-hosted' && environment['AWS_EC2_METADATA_DISABLED'] !== 'true';
    return signs.some((sign) => environment[sign]) || (0,external_node_fs_.existsSync)(file) || onEc2 ? { from: 'chain' } : { from: 'nowhere' };
}

;// CONCATENATED MODULE: ./lib/hosts/aws/failure.js
const throttled = /^(?:Throttling|ThrottlingException|ThrottledException|RequestThrottled|RequestThrottledException|TooManyRequestsException|RequestLimitExceeded|SlowDown|ServiceUnavailable|ServiceUnavailableException|InternalFailure|InternalError|InternalServerError)$/;
const unreachable = /^(?:TimeoutError|AbortError|ECONN\w*|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ERR_\w+|CERT_\w+|UNABLE_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+)$/;
/**
 * Turns what an SDK call threw into a plain value. The wire's code and the modelled name of one error become one name;
 * the raw answer is never repeated, and the secrets of the call are cut out of the sentence.
 */
function failure(thrown, secrets) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const status = number(error.$metadata?.httpStatusCode) ?? number(error.$response?.statusCode);
    const requestId = typeof error.$metadata?.requestId === 'string' ? error.$metadata.requestId.slice(0, 100) : undefined;
    const name = nameOf(error);
    const facts = { status, requestId };
    if (name === 'CredentialsProviderError')
        return { ...facts, name, message: 'no AWS credentials to be had', kind: 'no-credentials' };
    if (status === undefined || status < 400)
        return { ...facts, ...silence(name, status), kind: 'unavailable' };
    const message = clean(typeof error.message === 'string' ? error.message : '', secrets);
    if (name === 'Unknown' || name === 'UnknownError' || name === 'Error')
        return { ...facts, name: 'Unknown', message: `HTTP ${status} with no error of AWS in it`, kind: 'unavailable' };
    if (status >= 500 || status === 429 || throttled.test(name))
        return { ...facts, name, message, kind: 'unavailable' };
    return { ...facts, name, message, kind: 'refused' };
}
function nameOf(error) {
    const own = typeof error.name === 'string' && error.name !== '' ? error.name : 'Error';
    const code = [error.code, error.Code].find((value) => typeof value === 'string' && value !== '');
    // The SDK calls a cut connection a TimeoutError too.
    const cut = own === 'TimeoutError' ? /\b(?:ECONN[A-Z]+|EPIPE|ETIMEDOUT)\b/.exec(`${code ?? ''} ${String(error.message)}`)?.[0] : undefined;
    const name = cut ?? (own === 'Error' && code !== undefined ? code : own);
    const plain = /^[A-Za-z0-9_.:]{1,100}$/.test(name) ? name : 'Unknown';
    return modelled.get(plain) ?? plain;
}
/** Modelled names that differ from the code on the wire. */
const modelled = new Map([
    ['InvalidIdentityTokenException', 'InvalidIdentityToken'],
    ['IDPCommunicationErrorException', 'IDPCommunicationError'],
    ['IDPRejectedClaimException', 'IDPRejectedClaim'],
    ['MalformedPolicyDocumentException', 'MalformedPolicyDocument'],
    ['PackedPolicyTooLargeException', 'PackedPolicyTooLarge'],
    ['NoSuchEntityException', 'NoSuchEntity'],
    ['ExpiredToken', 'ExpiredTokenException'],
    ['RegionDisabled', 'RegionDisabledException'],
    ['AccessDeniedException', 'AccessDenied'],
    ['ValidationException', 'ValidationError'],
]);
function silence(name, status) {
    if (status !== undefined)
        return { name: 'UnreadableAnswer', message: `HTTP ${status} with an answer that can't be read` };
    if (name === 'TimeoutError' || name === 'AbortError')
        return { name: 'TimeoutError', message: 'no answer in time' };
    return { name, message: unreachable.test(name) ? `the endpoint can't be reached (${name})` : `the call failed (${name})` };
}
function clean(message, secrets) {
    let text = message;
    for (const secret of secrets) {
        for (const piece of [secret, ...secret.split('.')])
            if (piece.length >= 8)
                text = text.replaceAll(piece, '[redacted]');
    }
    return text
        .replace(/eyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g, '[redacted]')
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .slice(0, 600);
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/hosts/aws/call.js

/** One call that ends within `timeout` milliseconds, whatever the other side does, and never rejects. */
async function call(timeout, secrets, send) {
    const abort = new AbortController();
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            abort.abort();
            reject(Object.assign(new Error('late'), { name: 'TimeoutError' }));
        }, timeout);
    });
    try {
        const sent = send(abort.signal);
        // What comes after the time is up is nobody's error.
        sent.catch(() => undefined);
        return { ok: true, value: await Promise.race([sent, late]) };
    }
    catch (error) {
        return { ok: false, error: failure(error, secrets) };
    }
    finally {
        clearTimeout(timer);
    }
}
/** The answer for an address that must not be used. */
function refusedEndpoint(why) {
    return { ok: false, error: { name: 'EndpointRefused', message: why, status: undefined, requestId: undefined, kind: 'endpoint' } };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./lib/hosts/proxy.js
var hosts_proxy = __webpack_require__(81227);
;// CONCATENATED MODULE: ./lib/hosts/aws/handler.js



/** The SDK's HTTP handler with the environment's proxy, which the SDK leaves out by itself; connections aren't kept. */
async function handlerFor(url, environment, timeout) {
    const { NodeHttpHandler } = await __webpack_require__.e(/* import() */ 1279).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19));
    const proxy = (0,hosts_proxy/* proxyFor */.i)(new URL(url), environment);
    const httpsAgent = proxy === undefined ? new external_node_https_.Agent({ keepAlive: false }) : await proxyAgent(proxy);
    return new NodeHttpHandler({
        connectionTimeout: timeout,
        requestTimeout: timeout,
        throwOnRequestTimeout: true,
        httpAgent: new external_node_http_.Agent({ keepAlive: false }),
        httpsAgent,
    });
}
async function proxyAgent(proxy) {
    const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 57659));
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    return new HttpsProxyAgent(address, { keepAlive: false });
}

;// CONCATENATED MODULE: ./lib/hosts/aws/sts.js



const nothing = { accessKeyId: '', secretAccessKey: '' };
/** AssumeRoleWithWebIdentity, unsigned, at the region's own endpoint. */
async function assumeRoleWithWebIdentity(environment, wish) {
    const endpoint = stsEndpoint(environment, wish.region);
    if (endpoint.refused !== undefined)
        return refusedEndpoint(endpoint.refused);
    const answer = await call(wish.timeout, [wish.token], async (abortSignal) => {
        const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const requestHandler = await handlerFor(endpoint.url, environment, wish.timeout);
        const client = new STSClient({ ...plain(endpoint), credentials: nothing, requestHandler });
        try {
            const input = {
                RoleArn: wish.roleArn,
                RoleSessionName: wish.sessionName,
                WebIdentityToken: wish.token,
                DurationSeconds: wish.duration,
                Policy: wish.policy,
            };
            return await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal });
        }
        finally {
            client.destroy();
        }
    });
    if (!answer.ok)
        return answer;
    const { Credentials: keys, AssumedRoleUser, Audience, Provider, SubjectFromWebIdentityToken } = answer.value;
    if (!keys?.AccessKeyId || !keys.SecretAccessKey || !keys.SessionToken)
        return unreadable('an answer without credentials');
    const credentials = { accessKeyId: keys.AccessKeyId, secretAccessKey: keys.SecretAccessKey, sessionToken: keys.SessionToken };
    const session = { arn: AssumedRoleUser?.Arn, audience: Audience, provider: Provider, subject: SubjectFromWebIdentityToken };
    return { ok: true, value: { credentials, ...session } };
}
/** GetCallerIdentity, signed with the given keys. */
async function getCallerIdentity(environment, wish) {
    const endpoint = stsEndpoint(environment, wish.region);
    if (endpoint.refused !== undefined)
        return refusedEndpoint(endpoint.refused);
    const answer = await call(wish.timeout, secretsOf(wish.credentials), async (abortSignal) => {
        const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const requestHandler = await handlerFor(endpoint.url, environment, wish.timeout);
        const client = new STSClient({ ...plain(endpoint), credentials: wish.credentials, requestHandler });
        try {
            return await client.send(new GetCallerIdentityCommand({}), { abortSignal });
        }
        finally {
            client.destroy();
        }
    });
    return answer.ok ? { ok: true, value: { account: answer.value.Account, arn: answer.value.Arn } } : answer;
}
/** What must not be repeated of keys. */
function secretsOf({ secretAccessKey, sessionToken }) {
    return [secretAccessKey, sessionToken ?? ''];
}
/** What every client has: our own address and no repetition, so that nothing of a configuration file changes a call. */
function plain(endpoint) {
    return { region: endpoint.region, endpoint: endpoint.url, maxAttempts: 1, useFipsEndpoint: false, useDualstackEndpoint: false };
}
function unreadable(message) {
    return { ok: false, error: { name: 'UnreadableAnswer', message, status: 200, requestId: undefined, kind: 'unavailable' } };
}

;// CONCATENATED MODULE: ./lib/hosts/aws/iam.js





/** The role as IAM has it, read with ambient credentials. */
async function getRole(environment, wish) {
    const answer = await ask(environment, wish, (client, sdk, abortSignal) => client.send(new sdk.GetRoleCommand({ RoleName: wish.name }), { abortSignal }));
    if (!answer.ok)
        return answer;
    const role = answer.value.Role;
    const trust = role?.AssumeRolePolicyDocument;
    return {
        ok: true,
        value: {
            arn: role?.Arn ?? '',
            created: role?.CreateDate?.getTime(),
            maxSessionDuration: role?.MaxSessionDuration,
            trust: trust === undefined ? undefined : decoded(trust),
        },
    };
}
/** The identity provider as IAM has it, read with ambient credentials. */
async function getOpenIDConnectProvider(environment, wish) {
    const answer = await ask(environment, wish, (client, sdk, abortSignal) => client.send(new sdk.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: wish.arn }), { abortSignal }));
    return answer.ok ? { ok: true, value: { url: answer.value.Url, clientIds: answer.value.ClientIDList ?? [] } } : answer;
}
async function ask(environment, wish, send) {
    const source = ambient(environment);
    if (source.from === 'nowhere')
        return noCredentials();
    const endpoint = iamEndpoint(environment, wish.partition);
    if (endpoint.refused !== undefined)
        return refusedEndpoint(endpoint.refused);
    const keys = source.from === 'environment' ? source.keys : undefined;
    const secrets = keys === undefined ? [] : [keys.secretAccessKey, keys.sessionToken ?? ''];
    return call(wish.timeout, secrets, async (signal) => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19));
        const requestHandler = await handlerFor(endpoint.url, environment, wish.timeout);
        const client = new sdk.IAMClient({ ...plain(endpoint), ...(keys === undefined ? {} : { credentials: keys }), requestHandler });
        try {
            return await send(client, sdk, signal);
        }
        finally {
            client.destroy();
        }
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function noCredentials() {
    const message = 'no AWS credentials to be had';
    return {
        ok: false,
        error: { name: 'CredentialsProviderError', message, status: undefined, requestId: undefined, kind: 'no-credentials' },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/aws/assume-role.js




/** AssumeRole, for a session as short as there is and under the given policy. */
async function assumeRole(environment, wish) {
    const endpoint = stsEndpoint(environment, wish.region);
    if (endpoint.refused !== undefined)
        return refusedEndpoint(endpoint.refused);
    const answer = await call(wish.timeout, [...secretsOf(wish.credentials), wish.externalId ?? ''], async (abortSignal) => {
        const { STSClient, AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const requestHandler = await handlerFor(endpoint.url, environment, wish.timeout);
        const client = new STSClient({ ...plain(endpoint), credentials: wish.credentials, requestHandler });
        try {
            const input = {
                RoleArn: wish.roleArn,
                RoleSessionName: wish.sessionName,
                DurationSeconds: 900,
                Policy: wish.policy,
                ...(wish.externalId === undefined ? {} : { ExternalId: wish.externalId }),
            };
            return await client.send(new AssumeRoleCommand(input), { abortSignal });
        }
        finally {
            client.destroy();
        }
    });
    if (!answer.ok)
        return answer;
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = answer.value.Credentials ?? {};
    if (!accessKeyId || !secretAccessKey || !sessionToken)
        return unreadable('an answer without credentials');
    return { ok: true, value: { accessKeyId, secretAccessKey, sessionToken } };
}

;// CONCATENATED MODULE: ./lib/hosts/aws/index.js




/**
 * AWS through its SDK: endpoints and proxy of the environment, one attempt a call, a time limit on each, errors as plain
 * values. The SDK is loaded with the first call.
 */
function createAwsHost(environment) {
    // The SDK's notice about old Node versions is for its authors' users, not for ours.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    return {
        customEndpoints: foreignEndpoints(environment),
        assumeRoleWithWebIdentity: (call) => assumeRoleWithWebIdentity(environment, call),
        assumeRole: (call) => assumeRole(environment, call),
        getCallerIdentity: (call) => getCallerIdentity(environment, call),
        getRole: (call) => getRole(environment, call),
        getOpenIDConnectProvider: (call) => getOpenIDConnectProvider(environment, call),
    };
}
function foreignEndpoints(environment) {
    return ['sts', 'iam']
        .map((service) => customEndpoint(environment, service))
        .filter((found) => found !== undefined)
        .filter(({ url }) => !URL.canParse(url) || !isAwsHost(new URL(url).hostname))
        .map((found) => ({ ...found, url: withoutSecrets(found.url) }));
}
/** An address may carry a name and password, or a query: those aren't shown. */
function withoutSecrets(address) {
    if (!URL.canParse(address))
        return 'an address that is none';
    const url = new URL(address);
    return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
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
