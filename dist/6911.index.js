export const id = 6911;
export const ids = [6911];
export const modules = {

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planInit: () => (/* binding */ planInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/git/workspace.js + 8 modules
var git_workspace = __webpack_require__(15092);
// EXTERNAL MODULE: ./lib/keys/conceal.js
var conceal = __webpack_require__(7201);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/tool.js
var model_tool = __webpack_require__(61207);
;// CONCATENATED MODULE: ./lib/commands/init/already.js

const action = model_tool.tool.repository.replace('https://github.com/', '');
const uses = new RegExp(`^\\s*(?:-\\s+)?uses:\\s*['"]?${action}@`, 'mi');
/** The workflow that runs the gate already; undefined for none. */
async function alreadyRun(tree) {
    const workflows = (await tree.files()).filter(({ path, kind }) => kind === 'file' && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    for await (const { file, bytes } of tree.read(workflows))
        if (uses.test(bytes.toString('utf8')))
            return file.path;
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./lib/commands/init/file-diff.js

/** What a file would gain and lose, as a unified diff; empty where it is the same. */
function fileDiff(path, old, text) {
    if (old === text)
        return '';
    const patch = (0,create/* createTwoFilesPatch */.ss)(old === undefined ? '/dev/null' : `a/${path}`, `b/${path}`, old ?? '', text, undefined, undefined, {
        context: 3,
        timeout: longest,
    });
    // A file that takes so long to compare has nothing to do with ours.
    return patch?.replace(/^=+\n/, '').trimEnd() ?? `--- a/${path}\n+++ b/${path}\n(too different to be compared)`;
}
/** Milliseconds. */
const longest = 1000;

// EXTERNAL MODULE: ./lib/commands/init/remote-name.js
var remote_name = __webpack_require__(29055);
;// CONCATENATED MODULE: ./lib/commands/init/own-commit.js



/** The commit that this tool is at, where it lies in a clone of its own repository; undefined elsewhere. */
async function ownCommit(folder, { environment, tempFolder }) {
    const workspace = await (0,git_workspace/* openWorkspace */.O)(folder, { environment, tempFolder });
    try {
        const name = (0,remote_name/* remoteName */.i)((await workspace.origin()).url ?? '');
        const own = name !== undefined && `https://${name.host}/${name.owner}/${name.repository}` === model_tool.tool.repository;
        return own ? await workspace.head() : undefined;
    }
    finally {
        await workspace.close();
    }
}

// EXTERNAL MODULE: ./lib/config/shape.js
var shape = __webpack_require__(76587);
;// CONCATENATED MODULE: ./lib/config/schema.js



/** Where the schema lies in the repository. */
const schemaPath = 'schema/aws-access-gate.schema.json';
/** The JSON schema (draft 2020-12) of the config file, for editors: `# yaml-language-server: $schema=<$id>`. */
function configSchema(rules) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${tool.repository.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/${schemaPath}`,
        title: 'AWS Access Gate configuration',
        ...schemaOf(configShape, rules),
    };
}
function schemaOf(shape, rules) {
    switch (shape.type) {
        case 'choice':
            return { enum: shape.values };
        case 'text':
            return textSchema(shape.kind, rules);
        case 'list': {
            const items = schemaOf(shape.items, rules);
            const list = { type: 'array', items, ...(shape.filled ? { minItems: 1 } : {}) };
            return shape.single ? { anyOf: [items, list] } : orNothing(list, false);
        }
        case 'map':
            return mapSchema(shape, rules);
        case 'rules':
            return orNothing({
                type: 'object',
                additionalProperties: false,
                properties: Object.fromEntries(rules.map((rule) => [rule.id, { ...schemaOf(shape.value, rules), description: `${rule.title}. ${ruleUrl(rule.id)}` }])),
            }, false);
    }
}
function mapSchema(shape, rules) {
    const keys = Object.entries(shape.keys);
    const required = keys.filter(([, key]) => key.required).map(([name]) => name);
    const object = {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(keys.map(([name, key]) => [name, { ...schemaOf(key.shape, rules), description: sentence(key) }])),
        ...(required.length > 0 ? { required } : {}),
        ...(shape.oneOf === undefined ? {} : { anyOf: shape.oneOf.map((name) => ({ required: [name] })) }),
    };
    return orNothing(object, shape.oneOf !== undefined);
}
/** A key with nothing behind it says nothing, which the file may. */
function orNothing(schema, needed) {
    return needed ? schema : { ...schema, type: [schema['type'], 'null'] };
}
function textSchema(kind, rules) {
    if (kind.rule)
        return { enum: rules.map(({ id }) => id) };
    return {
        // Bare digits in YAML are a number; the file may write account ids so.
        type: kind.digits ? ['string', 'integer'] : 'string',
        ...(kind.pattern === undefined ? {} : { pattern: kind.pattern }),
        ...(kind.maxLength === undefined ? {} : { maxLength: kind.maxLength }),
    };
}
function sentence({ description, default: standard }) {
    const text = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
    return standard === undefined ? text : `${text} Default: ${standard}.`;
}

;// CONCATENATED MODULE: ./lib/commands/init/config-file.js


const schemaUrl = `${model_tool.tool.repository.replace('github.com', 'raw.githubusercontent.com')}/main/${schemaPath}`;
/** A config that says what holds anyway, to begin from. */
function configFile(role) {
    return `${[
        `# yaml-language-server: $schema=${schemaUrl}`,
        'fail-on: high',
        'block: new',
        ...(role === undefined ? [] : ['accounts:', `  ours: ['${role.account}']`]),
    ].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/commands/init/trust-file.js
/** Where the trust policy is written. */
const trustPath = '.github/aws-access-gate-trust-policy.json';
/** A trust policy that admits exactly these subjects of the repository, and nobody else. */
function trustFile({ server, id }, { partition, account, audience }, subjects) {
    const key = (claim) => `${server.issuer}:${claim}`;
    const policy = {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'GitHubActions',
                Effect: 'Allow',
                Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${server.issuer}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: {
                    StringEquals: {
                        [key('aud')]: audience,
                        [key('sub')]: subjects.length === 1 ? subjects[0] : subjects,
                        // A name can be given to another repository once this one is gone; its id can't.
                        ...(server.ids && id !== undefined ? { [key('repository_id')]: id } : {}),
                    },
                },
            },
        ],
    };
    return `${JSON.stringify(policy, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/commands/init/workflow-file.js

const workflowPath = '.github/workflows/aws-access-gate.yml';
/** The workflow's name, and that of the required status check. */
const workflowName = 'AWS Access Gate';
/** The workflow that runs the gate on every pull request, in merge queues, on pushes and once a week over the history. */
function workflowFile(branch, role, commit) {
    const action = model_tool.tool.repository.replace('https://github.com/', '');
    const version = commit === undefined ? 'main # pin it to a commit' : `${commit} # ${model_tool.tool.version}`;
    const login = role === undefined
        ? []
        : [
            `          role-to-assume: ${role.arn}`,
            `          aws-region: ${role.region}`,
            ...(role.audience === 'sts.amazonaws.com' ? [] : [`          audience: ${JSON.stringify(role.audience)}`]),
            `          allowed-account-ids: '${role.account}'`,
        ];
    return `${[
        `name: ${workflowName}`,
        '',
        'on:',
        '  pull_request:',
        '    types: [opened, synchronize, reopened, edited] # edited: a retargeted pull request must run again',
        '  merge_group:',
        '  push:',
        `    branches: [${plain(branch)}]`,
        '  schedule:',
        "    - cron: '23 4 * * 1' # the whole history, once a week",
        '',
        'permissions: {}',
        '',
        'jobs:',
        '  aws-access-gate: # the name of the required status check: keep it for this job alone',
        `    name: ${workflowName}`,
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 15',
        '    permissions:',
        '      contents: read # to check out, and to fetch what a shallow clone lacks',
        '      pull-requests: write # to comment on the pull request; leave it out and only the comment is missing',
        ...(role === undefined ? [] : ['      id-token: write # for the live login']),
        '    steps:',
        '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
        '        with:',
        "          fetch-depth: ${{ github.event_name == 'schedule' && '0' || '2' }} # a scan of the history needs all of it",
        '          persist-credentials: false',
        `      - uses: ${action}@${version}`,
        '        with:',
        "          scan: ${{ github.event_name == 'schedule' && 'history' || '' }}",
        ...login,
    ].join('\n')}\n`;
}
/** A branch's name as YAML reads it back: what could be a number or a word of YAML's own is quoted. */
function plain(branch) {
    return /^[A-Za-z][\w./-]*$/.test(branch) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(branch) ? branch : `'${branch}'`;
}

;// CONCATENATED MODULE: ./lib/commands/init/steps.js


/** What is left to do by hand, in the order it is done: commands to paste, as no file can do it. */
function nextSteps(repository, role, trust) {
    const required = `Commit the files, and make "${workflowName}" a required status check of the branch.`;
    if (role === undefined)
        return [required, 'To have the login proved too: init --role-to-assume ARN shows the lines to add, and writes the trust policy.'];
    if (repository === undefined || !trust)
        return [required];
    const { server } = repository;
    const path = role.path === '/' ? '' : ` --path ${role.path}`;
    return [
        [
            `In account ${role.account}, once: the identity provider, if \`aws iam list-open-id-connect-providers\` does not list ${server.issuer}`,
            `  aws iam create-open-id-connect-provider --url https://${server.issuer} --client-id-list ${role.audience}`,
        ].join('\n'),
        [
            'The role, if there is none yet',
            `  aws iam create-role --role-name ${role.name}${path} --max-session-duration 3600 --assume-role-policy-document file://${trustPath}`,
            'or its new trust policy, which takes the place of the one it has',
            `  aws iam update-assume-role-policy --role-name ${role.name} --policy-document file://${trustPath}`,
        ].join('\n'),
        required,
    ];
}

// EXTERNAL MODULE: ./lib/oidc/subject.js
var subject = __webpack_require__(23489);
;// CONCATENATED MODULE: ./lib/commands/init/subjects.js


/**
 * The subjects that runs of the gate's own workflow on the default branch have: one, or both forms where nobody knows which
 * it will be. Why there are none, in words, where a template of the repository's own leaves it open.
 */
function subjectsOf(repository, branch) {
    const { owner, name, ownerId, id, form, template } = repository;
    const ref = `refs/heads/${branch}`;
    const run = { owner, repository: name, ownerId, repositoryId: id, event: 'push', ref };
    if (form === 'immutable' && (id === undefined || ownerId === undefined))
        return 'its subjects carry ids that are not known';
    const forms = form === 'classic' || id === undefined || ownerId === undefined ? [false] : form === 'immutable' ? [true] : [false, true];
    if (template === undefined)
        return forms.map((immutable) => (0,subject/* mint */.Xx)({ ...run, immutable }));
    const subjects = forms.map((immutable) => {
        const whole = (0,subject/* mint */.Xx)({ ...run, immutable });
        const parts = {
            repo: whole.slice(0, -`:ref:${ref}`.length),
            context: `ref:${ref}`,
            ref: `ref:${ref}`,
            repository: `repository:${owner}/${name}`,
            repository_owner: `repository_owner:${owner}`,
            repository_id: id === undefined ? undefined : `repository_id:${id}`,
            repository_owner_id: ownerId === undefined ? undefined : `repository_owner_id:${ownerId}`,
            job_workflow_ref: `job_workflow_ref:${owner}/${name}/${workflowPath}@${ref}`,
            workflow: `workflow:${workflowName}`,
        };
        return template.map((key) => parts[key]);
    });
    if (subjects.some((parts) => parts.includes(undefined)))
        return `its subjects are made of ${template.join(', ')}, of which not all are known beforehand`;
    return [...new Set(subjects.map((parts) => parts.join(':')))];
}

;// CONCATENATED MODULE: ./lib/commands/init/plan.js






/**
 * Everything that sets a repository up.
 * @param commit - the commit of the gate that the workflow is to run; undefined where none is known
 */
function planOf({ repository, defaultBranch, remarks }, role, commit) {
    const files = [
        { path: workflowPath, text: workflowFile(defaultBranch, role, commit) },
        { path: model_tool/* configPath */.e, text: configFile(role) },
    ];
    if (role === undefined || repository === undefined)
        return { files, steps: nextSteps(repository, role, false), remarks: role === undefined ? [] : remarks };
    const subjects = subjectsOf(repository, defaultBranch);
    if (typeof subjects === 'string')
        return {
            files,
            steps: nextSteps(repository, role, false),
            remarks: [...remarks, `No trust policy: ${subjects}. Run the workflow: its login says the subject, and the condition to paste.`],
        };
    const both = subjects.length > 1 ? ['The trust policy lists both forms of the subject: take out the one that the login shows not to be used.'] : [];
    const classic = repository.form === 'either' && repository.id === undefined
        ? [
            'The trust policy has the form of the subject without ids. A repository made, renamed or moved since 2026-07-15 has the other one.',
        ]
        : [];
    return {
        files: [...files, { path: trustPath, text: trustFile(repository, role, subjects) }],
        steps: nextSteps(repository, role, true),
        remarks: [...remarks, ...both, ...classic],
    };
}

;// CONCATENATED MODULE: ./lib/oidc/github-server.js
/**
 * The addresses of a GitHub server by its host: github.com, one with data residency, or GitHub Enterprise Server.
 * Source: https://docs.github.com/en/actions/reference/security/oidc, https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
function gitHubServer(host) {
    if (host === 'github.com')
        return { host, issuer: 'token.actions.githubusercontent.com', api: 'https://api.github.com', ids: true };
    if (/^[a-z0-9-]+\.ghe\.com$/.test(host))
        return { host, issuer: `token.actions.${host}`, api: `https://api.${host}`, ids: true };
    return { host, issuer: `${host}/_services/token`, api: `https://${host}/api/v3`, ids: false };
}

;// CONCATENATED MODULE: ./lib/commands/init/ask-github.js
/** From this day on new repositories mint subjects with ids. https://docs.github.com/en/actions/reference/security/oidc */
const immutableSince = Date.UTC(2026, 6, 15);
/**
 * Asks a server of GitHub's own, which alone may see the token, for a repository's ids and the form of its subjects; why not, in words, where the environment has no token or no
 * right answer came. Sources: https://docs.github.com/en/rest/repos/repos#get-a-repository,
 * https://docs.github.com/en/rest/actions/oidc
 */
async function askGitHub(server, { owner, repository }, environment, http) {
    const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'];
    const help = 'Set GH_TOKEN (gh auth token) and run init again to have the exact form written.';
    if (token === undefined || token === '')
        return `Whether this repository's subjects carry ids was not asked. ${help}`;
    const base = `${environment['GITHUB_API_URL'] || server.api}/repos/${owner}/${repository}`;
    const get = async (url) => {
        try {
            const { status, body } = await http.send({
                method: 'GET',
                url,
                timeout: 10_000,
                headers: {
                    accept: 'application/vnd.github+json',
                    authorization: `Bearer ${token}`,
                    'user-agent': 'aws-access-gate',
                    'x-github-api-version': '2022-11-28',
                },
            });
            return status === 200 ? record(JSON.parse(body)) : `status ${status}`;
        }
        catch {
            return 'no answer that could be read';
        }
    };
    const [facts, subject] = await Promise.all([get(base), get(`${base}/actions/oidc/customization/sub`)]);
    if (typeof facts === 'string')
        return `GitHub did not say what this repository's subjects look like (${facts}). ${help}`;
    const of = record(facts['owner']);
    const [id, ownerId] = [number(facts['id']), number(of['id'])];
    if (id === undefined || ownerId === undefined || typeof facts['name'] !== 'string' || typeof of['login'] !== 'string')
        return `GitHub's answer about this repository has no ids. ${help}`;
    return {
        owner: of['login'],
        name: facts['name'],
        ownerId,
        id,
        defaultBranch: typeof facts['default_branch'] === 'string' ? facts['default_branch'] : undefined,
        form: formOf(typeof subject === 'string' ? {} : subject, facts['created_at']),
        template: typeof subject === 'string' ? undefined : templateOf(subject),
    };
}
/** The prefix that GitHub shows counts before its switch: the two have been seen to differ. */
function formOf(subject, created) {
    const prefix = subject['sub_claim_prefix'];
    if (typeof prefix === 'string' && prefix !== '')
        return /@\d/.test(prefix) ? 'immutable' : 'classic';
    if (typeof subject['use_immutable_subject'] === 'boolean')
        return subject['use_immutable_subject'] ? 'immutable' : 'classic';
    const day = typeof created === 'string' ? Date.parse(created) : NaN;
    // An older one may have been renamed since, which is told nowhere.
    return day >= immutableSince ? 'immutable' : 'either';
}
function templateOf(subject) {
    const keys = subject['include_claim_keys'];
    if (subject['use_default'] !== false || !Array.isArray(keys))
        return undefined;
    const names = keys.filter((key) => typeof key === 'string' && /^\w{1,60}$/.test(key));
    return names.length === 0 ? undefined : names;
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function number(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/init/repository.js



/**
 * Which repository this is: by the runner's variables, else by the clone's origin. GitHub is asked for ids and the form of
 * subjects when the environment has a token for it (`GH_TOKEN`, `GITHUB_TOKEN`), else nobody is.
 */
async function askRepository(origin, environment, http) {
    const branch = usable(origin.branch) ?? 'main';
    const name = inWorkflow(environment) ?? (origin.url === undefined ? undefined : (0,remote_name/* remoteName */.i)(origin.url));
    if (name === undefined) {
        const why = origin.url === undefined ? 'the clone has no remote "origin"' : 'its remote "origin" is no address of a GitHub repository';
        return {
            repository: undefined,
            defaultBranch: branch,
            remarks: [`No trust policy: ${why}, so the repository's name is not known. Add the remote, and run init again.`],
        };
    }
    const server = gitHubServer(name.host);
    const known = ids(environment, name.owner, name.repository);
    const plain = { server, owner: name.owner, name: name.repository, template: undefined };
    if (!server.ids)
        return { repository: { ...plain, ...known, form: 'classic' }, defaultBranch: branch, remarks: [] };
    const answer = await askGitHub(server, name, environment, http);
    if (typeof answer === 'string')
        return { repository: { ...plain, ...known, form: 'either' }, defaultBranch: branch, remarks: [answer] };
    return {
        repository: {
            ...plain,
            owner: answer.owner,
            name: answer.name,
            ownerId: answer.ownerId,
            id: answer.id,
            form: answer.form,
            template: answer.template,
        },
        defaultBranch: usable(answer.defaultBranch) ?? branch,
        remarks: [],
    };
}
function inWorkflow(environment) {
    const [owner, repository, ...more] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || repository === undefined || more.length > 0)
        return undefined;
    const address = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    return URL.canParse(address) ? (0,remote_name/* named */.K)(new URL(address).host, owner, repository) : undefined;
}
function ids(environment, owner, repository) {
    if (environment['GITHUB_REPOSITORY'] !== `${owner}/${repository}`)
        return { ownerId: undefined, id: undefined };
    const number = (name) => /^[1-9]\d{0,18}$/.exec(environment[name] ?? '')?.[0];
    return { ownerId: number('GITHUB_REPOSITORY_OWNER_ID'), id: number('GITHUB_REPOSITORY_ID') };
}
/** A branch's name that can be written into a workflow and a subject as it is; GitHub's own characters for patterns can't. */
function usable(branch) {
    return branch !== undefined && /^[A-Za-z0-9][\w./-]{0,200}$/.test(branch) ? branch : undefined;
}

// EXTERNAL MODULE: ./lib/login/role-arn.js
var role_arn = __webpack_require__(54359);
// EXTERNAL MODULE: ./lib/login/region.js
var region = __webpack_require__(25509);
// EXTERNAL MODULE: ./lib/model/partitions.js
var partitions = __webpack_require__(95062);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
;// CONCATENATED MODULE: ./lib/commands/init/role.js





/** The role that the flags name; undefined for none. Throws a usage problem for one that AWS would refuse. */
function wantedRole({ roleToAssume = [], awsRegion, audience, allowedAccountIds }) {
    const [text, ...more] = roleToAssume;
    if (text === undefined) {
        const needless = awsRegion !== undefined ? '--aws-region' : audience !== undefined ? '--audience' : undefined;
        if (needless !== undefined || allowedAccountIds !== undefined)
            throw wrong(`${needless ?? '--allowed-account-ids'} needs a role`, 'Add --role-to-assume ARN.', needless ?? '--allowed-account-ids');
        return undefined;
    }
    if (more.length > 0)
        throw wrong('init sets up one role at a time', 'Name one with --role-to-assume.', '--role-to-assume');
    const read = (0,role_arn/* readRoleArn */.e)(text);
    if (!('name' in read))
        throw wrong(`--role-to-assume: ${(0,nearest/* quoted */.T)(text)} is no ARN of a role: ${read.why}`, read.meant === undefined ? 'Write arn:aws:iam::ACCOUNT:role/NAME.' : `Write ${read.meant}.`, '--role-to-assume');
    if (allowedAccountIds?.includes(read.account) === false)
        throw wrong(`the role is of account ${read.account}, which --allowed-account-ids leaves out`, 'Name an account or role that fits.', '--allowed-account-ids');
    const choice = (0,region/* chooseRegion */.Q)(awsRegion, read.partition, {}, false);
    if ('why' in choice)
        throw wrong(`--aws-region: ${choice.why}`, `Write ${choice.nearest}.`, '--aws-region');
    const { partition, account, path, name } = read;
    return {
        arn: read.text,
        partition,
        account,
        path,
        name,
        region: choice.region,
        audience: audience ?? (0,partitions/* partitionNamed */.O9)(partition)?.audience ?? 'sts.amazonaws.com',
    };
}
function wrong(message, fix, place) {
    return new problem/* Problem */.A('usage', message, { fix, place });
}

;// CONCATENATED MODULE: ./lib/commands/init.js











/**
 * What sets a repository up: workflow, config and, for a role, trust policy. A file that is there stays as it is; how ours
 * would differ is shown. `toolFolder` is where the gate itself lies. Throws a usage problem outside a working tree, and for a role that AWS would refuse.
 */
async function planInit(request, ports, toolFolder) {
    const { given, folder, environment, tempFolder } = request;
    const role = wantedRole(given);
    const workspace = await (0,git_workspace/* openWorkspace */.O)(external_node_path_.resolve(folder, given.path ?? '.'), { environment, tempFolder });
    try {
        if (workspace.kind !== 'repository' || workspace.bare)
            throw new problem/* Problem */.A('usage', `${workspace.root} is no working tree of a git repository, and a workflow needs one`, {
                fix: 'Run init in a clone, or name one with --path.',
                place: '--path',
            });
        const [asked, running, commit] = await Promise.all([
            workspace.origin().then((origin) => askRepository(origin, environment, ports.http)),
            alreadyRun(workspace.workingTree()),
            toolFolder === undefined ? undefined : ownCommit(toolFolder, request),
        ]);
        const plan = planOf(asked, role, commit);
        const files = plan.files.filter((file) => file.path !== workflowPath || running === undefined || running === workflowPath);
        const states = await Promise.all(files.map(async (file) => ({ ...file, old: await textOf(workspace, file.path) })));
        const missing = states.filter(({ old }) => old === undefined).map(({ path: name, text }) => ({ path: name, text }));
        const remarks = [
            ...(running === undefined || running === workflowPath ? [] : [`${running} runs the gate already.`]),
            ...states.flatMap(({ path: name, text, old }) => old === undefined ? [] : [`${name} is there${old === text ? '' : ', and differs: it stays as it is'}.`]),
            outcome(missing, given.yes === true),
            ...plan.remarks,
        ];
        const diffs = states.map(({ path: name, text, old }) => fileDiff(name, old, text)).filter((diff) => diff !== '');
        const said = [...diffs, remarks.join('\n'), ['Then', ...plan.steps].join('\n\n')].join('\n\n');
        return { root: workspace.root, missing: given.yes === true ? missing : [], said: await (0,conceal/* conceal */.E)(said, { unnamed: true }) };
    }
    finally {
        await workspace.close();
    }
}
function outcome(missing, write) {
    if (missing.length === 0)
        return 'Nothing is missing.';
    if (write)
        return `Written: ${missing.map(({ path: name }) => name).join(', ')}.`;
    return 'Nothing is written yet. Run the same with --yes to write what is missing.';
}
async function textOf(workspace, name) {
    return (await workspace.file(name))?.toString('utf8');
}


/***/ }),

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

/***/ 76587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ configShape)
/* harmony export */ });
/* harmony import */ var _model_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95625);
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41427);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98644);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89506);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61236);





const words = { what: 'a text', pattern: '\\S', maxLength: 2000 };
const path = { what: 'a path', pattern: '\\S', maxLength: 4000 };
const rule = { what: 'the id of a rule', rule: true };
const account = { what: 'an AWS account id of 12 digits', pattern: '^[0-9]{12}$', digits: true };
const glob = { what: 'a path pattern', pattern: '^[^!]', maxLength: _model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globLimits */ .Ho.length, problem: _model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .AI };
const day = {
    what: 'a day such as 2027-01-31',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    problem: (text) => ((0,_model_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(text) ? undefined : 'there is no such day'),
};
const print = { what: 'a fingerprint of 64 hex digits, as the report shows it', pattern: '^[0-9a-f]{64}$' };
const text = (kind) => ({ type: 'text', kind });
const list = (items) => ({ type: 'list', items });
const checkList = { type: 'list', items: { type: 'choice', values: _model_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkNames */ .L } };
/** The key for what the option table has too. */
function option(name) {
    const row = _options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .f.find((candidate) => candidate.name === name);
    return { shape: shapeOf(row), description: row.description, default: row.default };
}
function shapeOf({ name, value }) {
    switch (value.type) {
        case 'choice':
            return { type: 'choice', values: value.values };
        case 'list':
            if (value.of === 'check')
                return { ...checkList, filled: true };
            if (value.of === 'account')
                return list(text(account));
            return name === 'role-to-assume' ? { type: 'list', items: text(words), single: true } : list(text(words));
        case 'path':
            return text(path);
        case 'text':
        case 'switch':
            return text(words);
    }
}
const waiver = {
    type: 'map',
    oneOf: ['path', 'fingerprint'],
    keys: {
        rule: { shape: text(rule), description: 'the rule that is waived', required: true },
        path: { shape: text(glob), description: 'a pattern; the waiver holds only for the places it matches' },
        fingerprint: { shape: text(print), description: 'the one finding that is waived, as the report shows it' },
        reason: { shape: text(words), description: 'why it may stay', required: true },
        owner: { shape: text(words), description: 'who answers for it' },
        expires: { shape: text(day), description: 'the last day that it holds, to its end in UTC', required: true },
    },
};
/** The whole config file. */
const configShape = {
    type: 'map',
    keys: {
        checks: option('checks'),
        'fail-on': option('fail-on'),
        'on-incomplete': option('on-incomplete'),
        block: {
            shape: { type: 'choice', values: ['new', 'all'] },
            description: 'whether in a change only what it adds can fail the gate (new), or what the base has too (all)',
            default: 'new',
        },
        paths: {
            shape: {
                type: 'map',
                keys: {
                    exclude: { shape: list(text(glob)), description: 'patterns of paths whose findings are counted, not listed', default: 'nothing' },
                },
            },
            description: 'which paths count',
        },
        severity: {
            shape: { type: 'rules', value: { type: 'choice', values: [..._model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO, 'off'] } },
            description: "rule to the severity that replaces its own; 'off': counted by rule and named, not listed",
            default: "each rule's own",
        },
        accounts: {
            shape: {
                type: 'map',
                keys: {
                    ours: {
                        shape: list(text(account)),
                        description: 'your own accounts: a key id of one of them is high, and to trust one is no finding',
                        default: 'none',
                    },
                    sandbox: { shape: list(text(account)), description: 'accounts whose keys are at most medium', default: 'none' },
                    canary: {
                        shape: list(text(account)),
                        description: 'accounts of planted keys: low, as the built-in ones',
                        default: 'the built-in ones',
                    },
                },
            },
            description: 'AWS accounts that a found key id may belong to, 12 digits each',
        },
        baseline: option('baseline'),
        waivers: { shape: list(waiver), description: 'reviewed exceptions, each with a reason and an end', default: 'none' },
        'accept-head-waivers': {
            shape: checkList,
            description: 'checks for which a waiver by fingerprint that a change adds counts in that very change, shown aloud',
            default: 'none',
        },
        login: {
            shape: {
                type: 'map',
                keys: {
                    'role-to-assume': option('role-to-assume'),
                    'aws-region': option('aws-region'),
                    'allowed-account-ids': option('allowed-account-ids'),
                    'must-refuse': option('must-refuse'),
                },
            },
            description: 'what the login check is asked',
        },
    },
};


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

/***/ 54359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readRoleArn)
/* harmony export */ });
/* harmony import */ var _model_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95062);
/* harmony import */ var _legible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70057);


/**
 * Reads the ARN of a role as STS will: 20 to 2,048 characters, `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
function readRoleArn(text) {
    const unseen = (0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .invisibles */ .z)(text);
    if (unseen.length > 0) {
        const bare = [...text].filter((character) => /[\x21-\x7e]/.test(character)).join('');
        const meant = unseen.length > 0 && 'name' in readRoleArn(bare) ? { meant: bare } : {};
        return {
            part: 'characters',
            why: `it has ${unseen.join(', ')} in it, which no ARN may have (${[...text].length} characters in all)`,
            ...meant,
        };
    }
    if (text === '')
        return { part: 'value', why: 'it is empty' };
    if (/^\d{12}$/.test(text))
        return { part: 'value', why: 'it is an account id, not the ARN of a role' };
    if (!text.startsWith('arn:'))
        return { part: 'prefix', why: `it doesn't begin with "arn:"` };
    const [, partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
    const resource = rest.join(':');
    if (!_model_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.some(({ id }) => id === partition))
        return { part: 'partition', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(partition)}" is none; there are ${_model_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.map(({ id }) => id).join(', ')}` };
    if (service === 'sts' && resource.startsWith('assumed-role/')) {
        const [, name = ''] = resource.split('/');
        return { part: 'service', why: 'it names a session, not the role itself', meant: `arn:${partition}:iam::${account}:role/${name}` };
    }
    if (service !== 'iam')
        return { part: 'service', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(service)}" stands where "iam" belongs` };
    if (region !== '')
        return { part: 'region', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(region)}" stands in the region's place, which is empty in IAM` };
    if (!/^\d{12}$/.test(account))
        return { part: 'account', why: accountFault(account) };
    const [kind = '', ...segments] = resource.split('/');
    if (kind !== 'role')
        return { part: 'resource', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(kind)}" stands where "role" belongs` };
    const name = segments.at(-1) ?? '';
    if (!/^[\w+=,.@-]{1,64}$/.test(name))
        return { part: 'role name', why: nameFault(name) };
    const path = segments.length === 1 ? '/' : `/${segments.slice(0, -1).join('/')}/`;
    if (path.length > 512 || segments.slice(0, -1).some((segment) => segment === ''))
        return { part: 'path', why: `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(path)}" is no path of a role` };
    return { text, partition, account, path, name };
}
function accountFault(account) {
    if (account === '')
        return 'it is missing; an account id has 12 digits';
    if (/^\d+$/.test(account))
        return `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(account, 40)}" has ${account.length} digits in place of 12`;
    return `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(account, 40)}" is no account id of 12 digits`;
}
function nameFault(name) {
    if (name === '')
        return 'it is missing';
    if (name.length > 64)
        return `it has ${name.length} characters, 64 are allowed`;
    return `"${(0,_legible_js__WEBPACK_IMPORTED_MODULE_1__/* .legible */ .b)(name)}" has characters outside letters, digits and _+=,.@-`;
}


/***/ }),

/***/ 41427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/** True for a day that the calendar has, as `2027-01-31`. */
function isDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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


/***/ }),

/***/ 23489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   V7: () => (/* binding */ defaultBranchEvents),
/* harmony export */   Xx: () => (/* binding */ mint),
/* harmony export */   kM: () => (/* binding */ escapeColons),
/* harmony export */   n9: () => (/* binding */ isDefaultContext)
/* harmony export */ });
/**
 * Events whose runs have the default branch as their ref, though what set them off may come from anybody
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const defaultBranchEvents = new Set(('branch_protection_rule check_run check_suite delete discussion discussion_comment fork gollum issue_comment issues label milestone ' +
    'page_build project project_card project_column public pull_request_target registry_package repository_dispatch schedule status watch ' +
    'workflow_run').split(' '));
/**
 * The subject that GitHub signs for a run with the default template. An environment wins over the event, a pull request
 * over its ref.
 * Source: https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
function mint(run) {
    return `${repositoryPart(run)}:${contextOf(run)}`;
}
function repositoryPart({ owner, repository, ownerId = '0', repositoryId = '0', immutable }) {
    return immutable === true ? `repo:${owner}@${ownerId}/${repository}@${repositoryId}` : `repo:${owner}/${repository}`;
}
function contextOf({ event, ref, environment }) {
    if (environment !== undefined && environment !== '')
        return `environment:${escapeColons(environment)}`;
    return event === 'pull_request' || ref.startsWith('refs/pull/') ? 'pull_request' : `ref:${ref}`;
}
/** A colon inside a value becomes `%3A`; a percent sign stays, so that `A:B` and `A%3AB` give the same. */
function escapeColons(value) {
    return value.replaceAll(':', '%3A');
}
/** Reads a subject that begins with the repository; undefined for any other. */
function readSubject(sub) {
    const match = /^repo:([^:/@]+)(?:@([^:/@]+))?\/([^:/@]+)(?:@([^:/@]+))?(?::(.+))?$/s.exec(sub);
    if (match === null)
        return undefined;
    const [, owner = '', ownerId, repository = '', repositoryId, context = ''] = match;
    return { owner, ownerId, repository, repositoryId, context };
}
/** What may follow the repository in the default template; a `*` or `?` stands in no name of a branch, tag or environment. */
function isDefaultContext(context) {
    return context === 'pull_request' || /^(?:ref:refs\/(?:heads|tags)\/[^:*?\s]+|environment:[^:*?]+)$/.test(context);
}


/***/ })

};
