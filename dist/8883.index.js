export const id = 8883;
export const ids = [8883];
export const modules = {

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ isAwsLoginAction),
/* harmony export */   e9: () => (/* binding */ awsLoginSteps),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
/* unused harmony exports runsAwsLogin, isEmptied */
function actionOf(step) {
    const uses = step.uses?.text.trim();
    if (uses === undefined || uses === '')
        return undefined;
    if (uses.startsWith('./') || uses.startsWith('.\\'))
        return { name: uses, ref: '', kind: 'local' };
    if (uses.startsWith('docker://')) {
        const image = uses.slice('docker://'.length);
        const at = image.indexOf('@');
        return { name: at < 0 ? image : image.slice(0, at), ref: at < 0 ? '' : image.slice(at + 1), kind: 'docker' };
    }
    const at = uses.indexOf('@');
    return { name: at < 0 ? uses : uses.slice(0, at), ref: at < 0 ? '' : uses.slice(at + 1), kind: 'repository' };
}
/** Actions that sign in to AWS, or hold the session of one that did, whatever their inputs. */
const awsActions = /^(?:aws-actions\/(?:configure-aws-credentials|amazon-ecr-login|vault-secrets-aws)|saml-to\/assume-aws-role-action|mcblair\/configure-aws-profile-action|aws-access-gate\/aws-access-gate)(?:\/|$)/i;
/** Inputs by which an action is told a role of AWS or a key for it. */
const awsInput = /^(?:role[-_]to[-_]assume|aws[-_](?:iam[-_])?(?:assume[-_])?role(?:[-_](?:arn|name|to[-_]assume))?|assume[-_]role(?:[-_]arn)?|aws[-_]oidc[-_]role(?:[-_]arn)?|aws[-_](?:secret[-_]access[-_]key|access[-_]key[-_]id|access[-_]key|secret[-_]key))$/i;
/** Whether a step's action signs in to AWS: one that is known for it, or one that gets a role or keys of AWS. */
function isAwsLoginAction(step) {
    const action = actionOf(step);
    if (action === undefined)
        return false;
    return (awsActions.test(action.name) ||
        step.with.some(({ key, value }) => awsInput.test(key) && !isEmptied(value.type === 'text' ? value.text : '')));
}
/** Whether a script exchanges an id-token for a session. */
function runsAwsLogin(step) {
    return /\bassume-role-with-web-identity\b|\bAssumeRoleWithWebIdentity\b|\bAWS_WEB_IDENTITY_TOKEN_FILE\b/.test(step.run?.text ?? '');
}
/** The first steps of a job that sign in to AWS. */
function awsLoginSteps(job) {
    return job.steps.filter((step) => isAwsLoginAction(step) || runsAwsLogin(step));
}
/** A variable or input that is set to nothing, so that what stands further out doesn't reach the step. */
function isEmptied(text) {
    return /^\s*(?:\$\{\{\s*(?:''|null)?\s*\}\})?\s*$/.test(text);
}


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkWorkflows: () => (/* binding */ checkWorkflows),
  workflowRules: () => (/* binding */ workflowRules)
});

;// CONCATENATED MODULE: ./lib/workflow/workflow.js
/** The permissions that a job's token has: its own block, else the workflow's, else the repository's default (undefined). */
function effectivePermissions(workflow, job) {
    return job.permissions ?? workflow.permissions;
}
/** Whether these permissions let a job ask for an id-token: never by default, never with `read-all`. */
function grantsIdToken(permissions) {
    return permissions !== undefined && (permissions.all === 'write' || permissions.scopes.get('id-token')?.access === 'write');
}

// EXTERNAL MODULE: ./lib/login/aws-steps.js
var aws_steps = __webpack_require__(270);
;// CONCATENATED MODULE: ./lib/login/token-users.js

/** Actions that ask for an id-token of their own accord: signers, publishers, logins to other clouds and vaults. */
const actions = new RegExp([
    'aws|oidc|cosign|sigstore|attest|provenance|slsa|sbom|pypi-publish|trusted|publish|deploy|release|vault|azure/login|azure/',
    'google-github-actions|gcp|akeyless|doppler|infisical|conjur|secrets|jfrog|codecov|octo-sts|chainguard|depot|namespacelabs|tailscale',
    'terraform|pulumi|spacelift|claude|scorecard|rubygems|crates|npm|goreleaser|anchore|warpbuild|blacksmith|token|login|auth',
].join('|'), 'i');
const inputs = /oidc|role|audience|identity|provenance|attest|trusted|id[-_]token/i;
const commands = /ACTIONS_ID_TOKEN|assume-role|provenance|cosign|sigstore|id[-_]token|oidc|twine|uv publish|npm publish|pnpm publish|yarn (?:npm )?publish|gem push|cargo publish|lerna publish|semantic-release|changeset publish|goreleaser/i;
/**
 * Whether a job may have use for an id-token: it logs in to AWS, or runs something that is known to ask for a token, or calls
 * what can't be seen from here. In doubt it may.
 */
function mayUseToken(job) {
    return job.uses !== undefined || (0,aws_steps/* awsLoginSteps */.e9)(job).length > 0 || job.steps.some(mayAsk);
}
function mayAsk(step) {
    const action = (0,aws_steps/* actionOf */.qj)(step);
    if (action !== undefined)
        return action.kind === 'local' || actions.test(action.name) || step.with.some(({ key }) => inputs.test(key));
    return commands.test(step.run?.text ?? '');
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(1153);
;// CONCATENATED MODULE: ./lib/login/workflow-rule.js

/** Makes a rule of its definition: the rule says what stands where, findings are made here. */
function defineWorkflowRule({ find, ...info }) {
    return {
        ...info,
        check: 'login',
        judge: (scene) => [...find(scene)].map(({ span, message, fix, evidence, identity, related = [] }) => ({
            check: 'login',
            rule: info.id,
            severity: info.severity,
            message,
            fix,
            place: placeOf(scene.workflow, span),
            elsewhere: [],
            related: related.map((each) => ({ ...placeOf(each.workflow, each.span), message: each.message })),
            evidence,
            fingerprint: (0,fingerprint/* fingerprint */.Rj)(info.id, ...identity),
        })),
    };
}
function placeOf({ path, lines }, span) {
    return { path, ...lines.place(span) };
}

;// CONCATENATED MODULE: ./lib/login/rules/id-token-scope.js



const login = (name, before = '') => `  ${name}:\n${before}    runs-on: ubuntu-latest\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::123456789012:role/x\n`;
const build = (name, before = '') => `  ${name}:\n${before}    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: make test\n`;
const own = '    permissions:\n      contents: read\n';
const ownToken = '    permissions:\n      id-token: write\n';
const write = 'on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n';
/* harmony default export */ const id_token_scope = (defineWorkflowRule({
    id: 'id-token-scope',
    severity: 'medium',
    title: 'Jobs may ask for an id-token that they have no use for',
    why: "Whoever runs code in a job with `id-token: write` can ask for a token in the name of the repository: a dependency's install script, a compromised action. A role that trusts the repository takes it. A block on the workflow reaches every job without one of its own.",
    fix: 'Grant `id-token: write` on the job that logs in, not on the workflow.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc#workflow-permissions-for-the-requesting-the-oidc-token'],
    bad: [
        `${write}${build('test')}${login('deploy')}`,
        `${write}${login('deploy')}${build('test')}${build('lint', own)}`,
        `on: push\npermissions: write-all\njobs:\n${build('test')}${login('deploy')}`,
        `on: push\npermissions: write-all\njobs:\n${login('deploy')}`,
        `on: push\njobs:\n${login('deploy', '    permissions: write-all\n')}`,
    ],
    good: [
        `${write}${login('deploy')}`,
        `${write}${login('deploy')}${login('destroy')}`,
        `${write}${login('deploy')}${build('test', own)}`,
        `on: push\npermissions: {}\njobs:\n${build('test')}${login('deploy', ownToken)}`,
        `on: push\npermissions: read-all\njobs:\n${build('test')}${login('deploy', ownToken)}`,
        `on: push\njobs:\n${build('test')}`,
        `${write}${login('deploy')}  call:\n    uses: ./.github/workflows/deploy.yml\n`,
        `${write}${login('deploy')}  publish:\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n`,
        `${write}${build('only')}`,
    ],
    *find(scene) {
        yield* onWorkflow(scene);
        for (const job of scene.workflow.jobs)
            if (job.permissions?.all === 'write')
                yield writeAll(job.permissions, `job "${job.id}"`, job.id);
    },
}));
function* onWorkflow({ workflow }) {
    const { permissions, jobs } = workflow;
    const inheriting = jobs.filter((job) => job.permissions === undefined);
    if (permissions === undefined || inheriting.length === 0)
        return;
    if (permissions.all === 'write') {
        yield writeAll(permissions, 'the workflow', '');
        return;
    }
    const idle = inheriting.filter((job) => !mayUseToken(job));
    if (!grantsIdToken(permissions) || idle.length === 0 || jobs.length === 1)
        return;
    const names = idle.map(({ id }) => id);
    const users = inheriting.filter(mayUseToken).map(({ id }) => id);
    yield {
        span: permissions.scopes.get('id-token')?.span ?? permissions.span,
        message: `\`id-token: write\` on the workflow reaches ${listed(names)}, which ${names.length > 1 ? 'do' : 'does'} not log in.`,
        fix: fixFor(users),
        evidence: { jobs: names },
        identity: ['workflow', ...jobs.map(({ id }) => id)],
        related: idle.map((job) => ({ workflow, span: job.span, message: 'this job has the permission and no use for it' })),
    };
}
function writeAll({ span }, where, job) {
    return {
        span,
        message: `\`write-all\` on ${where} includes \`id-token: write\` and every other right of the token.`,
        fix: 'Name the permissions that are needed, `id-token: write` on the job that logs in alone:\n\n-permissions: write-all\n+permissions:\n+  contents: read',
        evidence: { permissions: 'write-all', ...(job === '' ? {} : { job }) },
        identity: ['write-all', job],
    };
}
function fixFor(users) {
    const grants = users.flatMap((id) => [`   ${id}:`, '+    permissions:', '+      contents: read', '+      id-token: write']);
    return [
        'Move the permission to the job that logs in:',
        '',
        ' permissions:',
        '   contents: read',
        '-  id-token: write',
        ' jobs:',
        ...grants,
    ].join('\n');
}
function listed(names) {
    return `${names.length > 1 ? 'jobs' : 'job'} ${names.map((name) => `"${name}"`).join(', ')}`;
}

// EXTERNAL MODULE: ./lib/model/value.js
var model_value = __webpack_require__(5940);
;// CONCATENATED MODULE: ./lib/login/static-value.js

/** Names of AWS keys, as variables, inputs and secrets are called: `AWS_ACCESS_KEY_ID`, `aws-secret-key`, `PROD_AWS_SECRET_ACCESS_KEY`. */
const keyName = /(?:^|[_-])aws[_-]?(?:[a-z0-9]+[_-]){0,4}?(?:access[_-]?key(?:[_-]?id)?|secret[_-]?(?:access[_-]?)?key|key[_-]id)(?:[_-][a-z0-9]+){0,3}$/i;
/** Stores that speak S3's language with keys of their own. */
const otherStore = /(?:^|[^a-z0-9])(?:r2|cloudflare|b2|backblaze|minio|spaces|digitalocean|do|wasabi|linode|scaleway|scw|hetzner|ovh|storj|tigris|garage|ceph|localstack|supabase|oracle|oci|yandex|selectel|vultr|exoscale|infomaniak)(?:[^a-z0-9]|$)/i;
/** Whether a variable, input or secret is named like one of the two halves of an AWS key. */
function isKeyName(name) {
    return name.length <= 200 && keyName.test(name.trim()) && !otherStore.test(name.replaceAll('_', '-'));
}
/** Whether a name is that of the secret half. */
function isSecretName(name) {
    return isKeyName(name) && /secret/i.test(name);
}
/** What a value in a place for an AWS key gives away; undefined for one that is emptied, made in the run, or made for a test. */
function staticValue(value) {
    const text = (0,model_value/* textOf */.b6)(value);
    return text === undefined ? undefined : staticText(text);
}
/** The same for a text: a stored secret or variable, or what is shaped like a real key. */
function staticText(text) {
    const stored = storedIn(text);
    if (stored !== undefined)
        return otherStore.test(stored.replaceAll('_', '-')) ? undefined : { from: stored };
    if (text.includes('${{'))
        return undefined;
    return isRealKey(text.trim()) ? { from: 'a key written out' } : undefined;
}
/** The stored secret or variable that expressions in a text speak of. `secrets.GITHUB_TOKEN` is made for the run. */
function storedIn(text) {
    for (const [, expression] of text.matchAll(/\$\{\{([^}]{0,2000})\}\}/g)) {
        const found = /(?:^|[^\w.])((?:secrets|vars)(?:\.[A-Za-z_][\w-]*|\[\s*(?:'[^']*'|[^\]]*)\s*\]))/i.exec(expression ?? '')?.[1];
        if (found !== undefined && !/^secrets\.github_token$/i.test(found))
            return normalised(found);
    }
    return undefined;
}
/** The bare name of a stored secret: `AWS_KEY` of `secrets.AWS_KEY`. */
function bareName(stored) {
    return stored.slice(stored.indexOf('.') + 1);
}
function normalised(reference) {
    const [, scope, name] = /^(\w+)\[\s*'([^']*)'\s*\]$/.exec(reference) ?? [];
    return scope === undefined || name === undefined ? reference.slice(0, 100) : `${scope}.${name}`.slice(0, 100);
}
/** Shaped as AWS makes its keys, and not one that its documentation prints. */
function isRealKey(text) {
    if (/EXAMPLE/i.test(text))
        return false;
    if (/^A(?:KI|SI)A[A-Z2-7]{16}$/.test(text))
        return new Set(text.slice(4)).size > 5;
    if (!/^[A-Za-z0-9/+]{40}$/.test(text))
        return false;
    return /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text) && new Set(text).size > 15;
}

;// CONCATENATED MODULE: ./lib/login/key-places.js


/** All places of a workflow where a static AWS key is handed on, in the order of the file's parts. */
function keyPlaces(workflow) {
    const outer = endpointOf(workflow.env);
    const places = [placeIn(workflow.env, "the workflow's env", undefined, undefined, outer)];
    for (const job of workflow.jobs) {
        const within = outer || endpointOf(job.env);
        places.push(placeIn(job.env, `the env of job "${job.id}"`, job, undefined, within));
        for (const env of job.containers)
            places.push(placeIn(env, `a container of job "${job.id}"`, job, undefined, within || endpointOf(env)));
        const passed = job.secrets === 'inherit' ? job.with : [...job.with, ...job.secrets];
        places.push(placeIn(passed, `what job "${job.id}" gives to the workflow it calls`, job, undefined, within));
        for (const step of job.steps) {
            const inner = within || endpointOf(step.env) || endpointOf(step.with);
            const named = step.name === undefined ? `step ${step.index + 1} of job "${job.id}"` : `step "${step.name}" of job "${job.id}"`;
            places.push(placeIn(step.with, `the inputs of ${named}`, job, step, inner));
            places.push(placeIn(step.env, `the env of ${named}`, job, step, inner));
            if (step.run !== undefined)
                places.push(placeInScript(step.run, `the script of ${named}`, job, step, inner));
        }
    }
    return places.filter((place) => place !== undefined);
}
function placeIn(entries, where, job, step, otherStore) {
    const keys = entries.flatMap(({ key, keySpan, value }) => {
        const found = staticValue(value);
        if (found === undefined || !(isKeyName(key) || isKeyName(bareName(found.from))))
            return [];
        return [{ name: key, from: found.from, span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) } }];
    });
    return made(keys, where, job, step, otherStore);
}
/** What may stand between a name and its value: `=`, `:`, or spaces as in `aws configure set NAME VALUE`. */
const valueAfter = /(?:["']?[ \t]{0,20}[=:][ \t]{0,20}|[ \t]{1,20})["']?(\$\{\{[^}\n]{0,500}\}\}|[^\s"'\\]{1,200})/y;
/** Assignments to a name of AWS's, and stored secrets of such a name wherever they stand. */
function placeInScript(run, where, job, step, otherStore) {
    const { text } = run;
    const keys = [];
    let told = 0;
    const tell = (name, found, from, to) => {
        if (!isComment(text, from))
            keys.push({ name, from: found, span: within(run, from, to) });
        told = Math.max(told, to);
    };
    for (const { 0: part, index } of text.matchAll(/\$\{\{[^}\n]{0,500}\}\}|\w+/g)) {
        if (index < told)
            continue;
        if (part.startsWith('${{')) {
            const found = staticText(part);
            const name = bareName(found?.from ?? '');
            if (found !== undefined && isKeyName(name))
                tell(name, found.from, index, index + part.length);
        }
        else if (isKeyName(part)) {
            valueAfter.lastIndex = index + part.length;
            const found = staticText(valueAfter.exec(text)?.[1] ?? '');
            if (found !== undefined)
                tell(part, found.from, index, valueAfter.lastIndex);
        }
    }
    return made(keys, where, job, step, otherStore || /--endpoint(?:-url)?[= ]/.test(text));
}
function made(keys, where, job, step, otherStore) {
    const main = keys.find(({ name, from }) => isSecretName(name) || isSecretName(bareName(from))) ?? keys[0];
    return main === undefined || otherStore ? undefined : { job, step, where, span: main.span, keys };
}
/** A service with S3's language and keys of its own: an address is given that isn't AWS's. */
function endpointOf(entries) {
    return entries.some(({ key, value }) => /(?:^|[_-])endpoint(?:[_-]|$)/i.test(key) && isOtherAddress(value));
}
function isOtherAddress(value) {
    const text = (0,model_value/* textOf */.b6)(value) ?? '';
    return text.trim() !== '' && !/\bamazonaws\.com\b|\bapi\.aws\b/i.test(text);
}
function isComment(text, at) {
    return /^[ \t]*(?:#|\/\/|rem\b)/i.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
function within(text, from, to) {
    if (text.outer === undefined)
        return text.span;
    return { start: text.outer(from), end: text.outer(to - 1) + 1 };
}

;// CONCATENATED MODULE: ./lib/login/rules/static-keys-in-workflow.cases.js
const job = (steps, before = '') => `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
${before}    steps:
${steps}`;
const configure = (inputs) => job(`      - uses: aws-actions/configure-aws-credentials@v4
        with:
          aws-region: eu-west-1
${inputs}`);
const env = (id, secret, indent) => `${indent}env:\n${indent}  AWS_ACCESS_KEY_ID: ${id}\n${indent}  AWS_SECRET_ACCESS_KEY: ${secret}\n`;
const stored = ['${{ secrets.AWS_ACCESS_KEY_ID }}', '${{ secrets.AWS_SECRET_ACCESS_KEY }}'];
const run = '      - run: aws s3 sync . s3://bucket\n';
/** Workflows in which static keys of AWS are used. */
const bad = [
    configure(`          aws-access-key-id: ${stored[0]}\n          aws-secret-access-key: ${stored[1]}\n`),
    configure(`          role-to-assume: arn:aws:iam::123456789012:role/x\n          aws-access-key-id: ${stored[0]}\n          aws-secret-access-key: ${stored[1]}\n`),
    configure("          aws-access-key-id: ${{ vars.KEY_ID }}\n          aws-secret-access-key: ${{ secrets['DEPLOY_SECRET'] }}\n"),
    configure("          aws-secret-access-key: ${{ github.ref == 'refs/heads/main' && secrets.PROD || secrets.DEV }}\n"),
    env(...stored, '') + job(run),
    job(run, env(...stored, '    ')),
    job(`${run}${env(...stored, '        ')}`),
    job(run, `    container:\n      image: alpine\n${env(...stored, '      ')}`),
    job(run, `    services:\n      app:\n        image: alpine\n${env(...stored, '        ')}`),
    job('      - run: |\n          aws configure set aws_access_key_id ${{ secrets.KEY }}\n          aws configure set aws_secret_access_key ${{ secrets.SECRET }}\n'),
    job('      - run: export AWS_SECRET_ACCESS_KEY="${{ secrets.DEPLOY_SECRET }}"\n'),
    job('      - run: echo "AWS_SECRET_ACCESS_KEY=${{ secrets.X }}" >> $GITHUB_ENV\n'),
    job('      - run: ./deploy --secret ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n'),
    job('      - uses: docker/login-action@v3\n        with:\n          username: ${{ secrets.AWS_ACCESS_KEY_ID }}\n          password: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n'),
    job('      - uses: acme/deploy@v1\n        with:\n          aws_secret_key: ${{ secrets.DEPLOY }}\n'),
    job(`${run}        env:\n          TF_VAR_aws_secret_access_key: \${{ secrets.TF }}\n`),
    'on: push\njobs:\n  call:\n    uses: ./.github/workflows/deploy.yml\n    secrets:\n      key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n',
];
/** Workflows without. */
const good = [
    configure('          role-to-assume: arn:aws:iam::123456789012:role/x\n'),
    configure('          role-to-assume: ${{ secrets.AWS_ROLE }}\n'),
    configure('          aws-access-key-id: \'\'\n          aws-secret-access-key: ""\n          role-to-assume: x\n'),
    configure('          aws-access-key-id:\n          aws-secret-access-key: ${{ }}\n'),
    configure('          aws-access-key-id: ${{ steps.login.outputs.aws-access-key-id }}\n          aws-secret-access-key: ${{ steps.login.outputs.aws-secret-access-key }}\n'),
    configure('          aws-access-key-id: ${{ needs.login.outputs.id }}\n          aws-secret-access-key: ${{ env.AWS_SECRET_ACCESS_KEY }}\n'),
    job(run, env('test', 'test', '    ')),
    env('testing', 'testing', '') + job(run),
    env('minioadmin', 'minioadmin', '') + job(run),
    env('YOUR-KEY-ID-EXAMPLE', 'your-secret-EXAMPLEKEY', '') + job(run),
    job(run, env('""', "''", '    ')),
    job('      - run: |\n          aws configure set aws_access_key_id test\n          aws configure set aws_secret_access_key "$SECRET"\n'),
    job('      - run: |\n          # aws configure set aws_secret_access_key ${{ secrets.OLD }}\n          echo done\n'),
    job('      - run: unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY\n'),
    job('      - run: export AWS_SECRET_ACCESS_KEY=$(vault read -field=secret aws/creds/x)\n'),
    job(`${run}        env:\n          AWS_ACCESS_KEY_ID: \${{ secrets.R2_ACCESS_KEY_ID }}\n          AWS_SECRET_ACCESS_KEY: \${{ secrets.R2_SECRET_ACCESS_KEY }}\n`),
    job(`${run}        env:\n          AWS_ENDPOINT_URL: http://localhost:4566\n          AWS_ACCESS_KEY_ID: \${{ secrets.LOCAL_KEY }}\n          AWS_SECRET_ACCESS_KEY: \${{ secrets.LOCAL_SECRET }}\n`),
    job('      - uses: acme/publish@v1\n        with:\n          token: ${{ secrets.GITHUB_TOKEN }}\n          npm-token: ${{ secrets.NPM_TOKEN }}\n'),
    job('      - run: make\n        env:\n          AWS_REGION: ${{ vars.AWS_REGION }}\n          AWS_KMS_KEY_ARN: ${{ secrets.AWS_KMS_KEY_ARN }}\n          AWS_ACCOUNT_ID: ${{ secrets.AWS_ACCOUNT_ID }}\n'),
];

;// CONCATENATED MODULE: ./lib/login/rules/static-keys-in-workflow.js



/* harmony default export */ const static_keys_in_workflow = (defineWorkflowRule({
    id: 'static-keys-in-workflow',
    severity: 'high',
    title: 'A workflow uses static AWS keys',
    why: 'A stored access key works from anywhere, for years, for whoever reads it once: each step of the job and each action in it can. A login through OIDC gives a session of an hour to this workflow alone, and leaves nothing to steal or to rotate.',
    fix: 'Replace the keys with a role that the job assumes through OIDC, then delete the keys in IAM and in the settings of the repository.',
    references: [
        'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
        'https://github.com/aws-actions/configure-aws-credentials#oidc',
    ],
    bad: bad,
    good: good,
    *find({ workflow }) {
        for (const place of keyPlaces(workflow)) {
            const { job, step, where, span, keys } = place;
            const names = [...new Set(keys.map(({ from }) => from))];
            yield {
                span,
                message: `Static AWS keys are handed on in ${where} (${names.join(', ')}).`,
                fix: static_keys_in_workflow_fixFor(place),
                evidence: {
                    ...(job && { job: job.id }),
                    ...(step?.uses && { action: step.uses.text }),
                    names: keys.map(({ name }) => name),
                    from: names,
                },
                identity: [
                    job?.id ?? '',
                    step?.uses?.text ?? step?.name ?? '',
                    where.split(' ', 3).join(' '),
                    ...keys.flatMap(({ name, from }) => [name, from]),
                ],
            };
        }
    },
}));
/** The change as a diff where it is the incumbent's step, else what to put in place. */
function static_keys_in_workflow_fixFor({ step, keys }) {
    const after = 'grant the job `id-token: write`, then delete the key in IAM and what is stored of it here:';
    const gone = keys.map(({ name, from }) => `-    ${name}: ${from.startsWith('a key') ? '…' : `\${{ ${from} }}`}`);
    const role = '+    role-to-assume: arn:aws:iam::<account>:role/<role>';
    if (/^aws-actions\/configure-aws-credentials@/i.test(step?.uses?.text ?? '')) {
        return [`Assume a role through OIDC instead, ${after}`, '', '   with:', ...gone, role].join('\n');
    }
    return [
        `Drop ${keys.length > 1 ? 'these' : 'this'} and assume a role through OIDC in a step before, ${after}`,
        '',
        ...(step?.run === undefined ? gone : []),
        '+- uses: aws-actions/configure-aws-credentials@<full commit id>',
        '+  with:',
        role,
        '+    aws-region: <region>',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/login/rules/unpinned-login-action.js


const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const digest = /^sha256:[0-9a-f]{64}$/i;
const workflow = (uses, inputs = '') => `on: push\npermissions: {}\njobs:\n  deploy:\n    permissions:\n      id-token: write\n    steps:\n      - uses: ${uses}\n        with:\n          aws-region: eu-west-1\n${inputs}`;
const role = '          role-to-assume: arn:aws:iam::123456789012:role/x\n';
const sha = '0123456789abcdef0123456789abcdef01234567';
/* harmony default export */ const unpinned_login_action = (defineWorkflowRule({
    id: 'unpinned-login-action',
    severity: 'medium',
    title: 'An action that logs in to AWS is not pinned to a commit',
    why: 'A tag or branch of an action can be moved to other code at any time, by its owner or by whoever takes its account over. An action that logs in holds the session to AWS: the code that runs must be the code that was reviewed.',
    fix: 'Pin the action to the full id of a commit, and let Dependabot or Renovate move it.',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
    bad: [
        workflow('aws-actions/configure-aws-credentials@v4', role),
        workflow('aws-actions/configure-aws-credentials@main'),
        workflow('AWS-Actions/Configure-AWS-Credentials@v4.1.0', role),
        workflow('aws-actions/configure-aws-credentials@0123456', role),
        workflow('aws-actions/amazon-ecr-login@v2'),
        workflow('acme/deploy@v1', role),
        workflow('docker://acme/deploy:latest', role),
    ],
    good: [
        workflow(`aws-actions/configure-aws-credentials@${sha} # v4.1.0`, role),
        workflow('./.github/actions/login', role),
        workflow(`docker://acme/deploy@sha256:${sha}${sha.slice(0, 24)}`, role),
        workflow('actions/checkout@v4'),
        workflow('aws-actions/setup-sam@v2'),
    ],
    *find({ workflow: { jobs } }) {
        for (const job of jobs) {
            for (const step of job.steps) {
                const action = (0,aws_steps/* actionOf */.qj)(step);
                if (step.uses === undefined || action === undefined || !(0,aws_steps/* isAwsLoginAction */.NI)(step) || isPinned(action))
                    continue;
                yield {
                    span: step.uses.span,
                    message: `\`${step.uses.text}\` logs in to AWS and is not pinned to a commit: ${action.ref === '' ? 'it names none' : `\`${action.ref}\` can be moved to other code`}.`,
                    fix: unpinned_login_action_fixFor(action, step.uses.text),
                    evidence: { action: action.name, ref: action.ref, job: job.id },
                    identity: [job.id, action.name.toLowerCase(), action.ref],
                };
            }
        }
    },
}));
function isPinned({ kind, ref }) {
    return kind === 'local' || (kind === 'docker' ? digest : commit).test(ref);
}
function unpinned_login_action_fixFor({ kind, name, ref }, uses) {
    if (kind === 'docker')
        return `Pin the image to its digest:\n\n- uses: ${uses}\n+ uses: docker://${name}@sha256:<digest>`;
    const repository = name.split('/').slice(0, 2).join('/');
    const named = ref === '' ? 'HEAD' : ref;
    return [
        `Pin it to the full commit id, which \`git ls-remote https://github.com/${repository} ${named}\` tells:`,
        '',
        `- uses: ${uses}`,
        `+ uses: ${name}@<full commit id>${ref === '' ? '' : ` # ${ref}`}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/workflow/called.js
/** The workflow of the same repository that a job calls; undefined for any other. */
function calledWorkflow(job, workflows) {
    const path = /^\.\/(\.github\/workflows\/[^@]+)$/.exec(job.uses?.text ?? '')?.[1];
    return path === undefined ? undefined : workflows.find((each) => each.path === path);
}

;// CONCATENATED MODULE: ./lib/workflow/expression/evaluate.js
/** Evaluates an expression as far as the facts go; undefined when they don't tell. */
function evaluate(expression, facts) {
    switch (expression.type) {
        case 'literal':
            return expression.value;
        case 'context':
            return facts.get(expression.path);
        case 'not': {
            const of = truth(evaluate(expression.of, facts));
            return of === undefined ? undefined : !of;
        }
        case 'call':
            return call(expression.name, expression.args, facts);
        case 'binary':
            return binary(expression, facts);
    }
}
/** What GitHub takes a value for in an `if`; undefined stays undefined. */
function truth(value) {
    return value === undefined ? undefined : !(value === false || value === 0 || value === '' || value === null);
}
function binary({ operator, left, right }, facts) {
    const a = evaluate(left, facts);
    const b = evaluate(right, facts);
    if (operator === '&&') {
        if (truth(a) === false || truth(b) === false)
            return false;
        return truth(a) === true ? b : undefined;
    }
    if (operator === '||') {
        if (truth(a) === true)
            return a;
        if (truth(a) === false)
            return b;
        return truth(b) === true ? true : undefined;
    }
    const same = equality(left, right, a, b, facts);
    if (operator === '==')
        return same;
    return operator === '!=' && same !== undefined ? !same : undefined;
}
/** Two contexts that are not known may still be known to differ: `different` pairs in the facts. */
function equality(left, right, a, b, facts) {
    if (left.type === 'context' && right.type === 'context' && (a === undefined || b === undefined)) {
        const pair = [left.path, right.path].sort().join(' != ');
        return facts.get(pair) === true ? false : undefined;
    }
    if (a === undefined || b === undefined || typeof a === 'object' || typeof b === 'object')
        return a === null && b === null ? true : undefined;
    return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : number(a) === number(b);
}
/** GitHub compares unlike types as numbers. */
function number(value) {
    return value === '' ? 0 : Number(value);
}
function call(name, args, facts) {
    const [first, second] = args.map((arg) => evaluate(arg, facts));
    switch (name) {
        case 'contains':
            if (Array.isArray(first) && typeof second === 'string')
                return first.some((item) => String(item).toLowerCase() === second.toLowerCase());
            return texts(first, second, (a, b) => a.includes(b));
        case 'startswith':
            return texts(first, second, (a, b) => a.startsWith(b));
        case 'endswith':
            return texts(first, second, (a, b) => a.endsWith(b));
        case 'fromjson':
            return typeof first === 'string' ? list(first) : undefined;
        default:
            return undefined;
    }
}
function texts(a, b, test) {
    return typeof a === 'string' && typeof b === 'string' ? test(a.toLowerCase(), b.toLowerCase()) : undefined;
}
/** A list of plain values, or a plain value, in JSON. */
function list(text) {
    try {
        const value = JSON.parse(text);
        if (Array.isArray(value))
            return value.every((item) => item === null || typeof item !== 'object') ? value : undefined;
        return typeof value === 'object' && value !== null ? undefined : value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/expression/parse.js
const token = /\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|<=|>=|[<>!()[\],.*])|(-?(?:0x[0-9a-fA-F]+|[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?))(?![\w-])|([A-Za-z_][\w-]*))/y;
/** Looser operators first. */
const levels = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
/** Longer or deeper ones are not worth understanding. */
const lengthLimit = 5000;
const depthLimit = 60;
/** Reads the text of an `if`, with or without `${{ }}` around it. Undefined when it can't be understood. Never throws. */
function parseExpression(text) {
    const bare = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1] ?? text;
    // Text around or between expressions makes a string of it all.
    if (bare.includes('${{') || bare.length > lengthLimit)
        return undefined;
    const tokens = tokensOf(bare);
    if (tokens === undefined || tokens.length === 0)
        return undefined;
    const parser = new Parser(tokens);
    const found = parser.binary(0, 0);
    return parser.atEnd ? found : undefined;
}
function tokensOf(text) {
    const found = [];
    const trimmed = text.trimEnd();
    for (let at = 0; at < trimmed.length; at = token.lastIndex) {
        token.lastIndex = at;
        const match = token.exec(trimmed);
        if (match === null)
            return undefined;
        found.push(match[0].trim());
    }
    return found;
}
class Parser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get atEnd() {
        return this.#at === this.#tokens.length;
    }
    binary(level, depth) {
        const operators = levels[level];
        if (operators === undefined)
            return this.#unary(depth);
        let left = this.binary(level + 1, depth);
        for (;;) {
            const operator = operators.find((each) => each === this.#tokens[this.#at]);
            if (left === undefined || operator === undefined)
                return left;
            this.#at++;
            const right = this.binary(level + 1, depth);
            if (right === undefined)
                return undefined;
            left = { type: 'binary', operator, left, right };
        }
    }
    #unary(depth) {
        if (depth > depthLimit)
            return undefined;
        if (this.#take('!')) {
            const of = this.#unary(depth + 1);
            return of && { type: 'not', of };
        }
        if (!this.#take('('))
            return this.#primary(depth);
        const inner = this.binary(0, depth + 1);
        return inner && this.#take(')') ? inner : undefined;
    }
    #primary(depth) {
        const word = this.#tokens[this.#at++];
        if (word === undefined)
            return undefined;
        if (word.startsWith("'"))
            return { type: 'literal', value: word.slice(1, -1).replaceAll("''", "'") };
        if (/^-?[0-9]/.test(word))
            return { type: 'literal', value: Number(word) };
        if (!/^[A-Za-z_]/.test(word))
            return undefined;
        const name = word.toLowerCase();
        if (name === 'true' || name === 'false')
            return { type: 'literal', value: name === 'true' };
        if (name === 'null')
            return { type: 'literal', value: null };
        return this.#take('(') ? this.#call(name, depth) : this.#context(name, depth);
    }
    #call(name, depth) {
        const args = [];
        while (!this.#take(')')) {
            if (args.length > 0 && !this.#take(','))
                return undefined;
            const arg = this.binary(0, depth + 1);
            if (arg === undefined)
                return undefined;
            args.push(arg);
        }
        return { type: 'call', name, args };
    }
    #context(first, depth) {
        let path = first;
        for (;;) {
            if (this.#take('.'))
                path += `.${(this.#tokens[this.#at++] ?? '').toLowerCase()}`;
            else if (this.#take('[')) {
                const index = this.#take('*') ? undefined : this.binary(0, depth + 1);
                if (!this.#take(']'))
                    return undefined;
                path += `.${index?.type === 'literal' ? String(index.value).toLowerCase() : '*'}`;
            }
            else
                return { type: 'context', path };
        }
    }
    #take(word) {
        if (this.#tokens[this.#at] !== word)
            return false;
        this.#at++;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/expression/outsider.js


/** Triggers under which somebody from outside starts a run that has the rights of the default branch. */
const outsiderTriggers = ['pull_request_target', 'workflow_run'];
/**
 * Whether a condition may hold in a run that a pull request from a fork started through this trigger. False only where the
 * condition surely keeps it out: it asks for another event, for a push behind the workflow run, for the same repository, for
 * a merged pull request, an author by name or one that belongs to the repository. What can't be known doesn't keep anybody out; nor does the actor's name: whoever pushes last to a pull request or reopens it is the actor.
 */
function admitsOutsider(condition, trigger) {
    const expression = parseExpression(condition);
    if (expression === undefined)
        return true;
    return associations.some((association) => {
        const facts = new Map(outsiders[trigger]).set('github.event.pull_request.author_association', association);
        return truth(evaluate(expression, facts)) !== false;
    });
}
/** What somebody from outside may be to the repository: nobody, or an author of something merged. */
const associations = ['NONE', 'CONTRIBUTOR'];
/** A name that no condition spells: that of somebody nobody thought of. */
const somebody = '\0somebody';
const headRepository = {
    pull_request_target: 'github.event.pull_request.head.repo',
    workflow_run: 'github.event.workflow_run.head_repository',
};
const outsiders = {
    pull_request_target: factsOf('pull_request_target', [
        ['github.event.pull_request.merged', false],
        ['github.event.workflow_run.event', null],
    ]),
    workflow_run: factsOf('workflow_run', [['github.event.workflow_run.event', 'pull_request']]),
};
function factsOf(trigger, more) {
    const head = headRepository[trigger];
    const differ = (a, b) => [[a, b].sort().join(' != '), true];
    return new Map([
        ['github.event_name', trigger],
        ['github.ref_type', 'branch'],
        [`${head}.fork`, true],
        [`${head}.full_name`, somebody],
        [`${head}.owner.login`, somebody],
        ['github.event.pull_request.user.login', somebody],
        differ(`${head}.full_name`, 'github.repository'),
        differ(`${head}.full_name`, 'github.event.repository.full_name'),
        differ(`${head}.full_name`, 'github.event.pull_request.base.repo.full_name'),
        differ(`${head}.id`, 'github.event.repository.id'),
        differ(`${head}.id`, 'github.repository_id'),
        differ(`${head}.id`, 'github.event.pull_request.base.repo.id'),
        differ(`${head}.owner.login`, 'github.repository_owner'),
        differ('github.event.pull_request.user.login', 'github.repository_owner'),
        ...more,
    ]);
}

;// CONCATENATED MODULE: ./lib/workflow/reached.js

/**
 * The jobs that run in an outsider's run: their own condition lets them, and so do those of the jobs that they need. A job
 * with `always()` and the like runs also where one that it needs was skipped.
 */
function reachedJobs({ jobs }, trigger) {
    const dependents = new Map();
    for (const job of jobs) {
        if (/\b(?:always|failure|cancelled)\s*\(/.test(job.condition?.text ?? ''))
            continue;
        for (const id of job.needs) {
            const known = dependents.get(id);
            if (known === undefined)
                dependents.set(id, [job]);
            else
                known.push(job);
        }
    }
    const skipped = new Set(jobs.filter(({ condition }) => condition !== undefined && !admitsOutsider(condition.text, trigger)));
    // A set hands out what is added to it on the way.
    for (const job of skipped)
        for (const dependent of dependents.get(job.id) ?? [])
            skipped.add(dependent);
    return jobs.filter((job) => !skipped.has(job));
}

;// CONCATENATED MODULE: ./lib/login/rules/unsafe-trigger-login.cases.js
const unsafe_trigger_login_cases_login = '      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::123456789012:role/x\n';
const unsafe_trigger_login_cases_workflow = (on, { job = '', step = '', steps = unsafe_trigger_login_cases_login } = {}) => `on: ${on}
permissions: {}
jobs:
  deploy:
${job === '' ? '' : `    if: ${job}\n`}    permissions:
      id-token: write
    steps:
      - uses: actions/checkout@v4
${steps}${step === '' ? '' : `        if: ${step}\n`}`;
/** Workflows in which a run that an outsider starts logs in. */
const unsafe_trigger_login_cases_bad = [
    unsafe_trigger_login_cases_workflow('pull_request_target'),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]'),
    unsafe_trigger_login_cases_workflow('{ pull_request_target: { types: [labeled] } }', { job: "contains(github.event.pull_request.labels.*.name, 'safe to test')" }),
    unsafe_trigger_login_cases_workflow('{ workflow_run: { workflows: [CI], types: [completed] } }'),
    unsafe_trigger_login_cases_workflow('{ workflow_run: { workflows: [CI], branches: [main] } }', { job: "github.event.workflow_run.conclusion == 'success'" }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: "github.actor == 'dependabot[bot]'" }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: "github.ref == 'refs/heads/main'" }),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]', { job: "github.event_name == 'push' || always()" }),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]', { job: "github.event_name == 'pull_request_target'" }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { steps: '      - run: aws sts assume-role-with-web-identity --role-arn x\n' }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: 'an expression that cannot be read ((' }),
];
/** Workflows in which none does. */
const unsafe_trigger_login_cases_good = [
    unsafe_trigger_login_cases_workflow('push'),
    unsafe_trigger_login_cases_workflow('pull_request'),
    unsafe_trigger_login_cases_workflow('pull_request_target', { steps: '      - run: make label\n' }),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]', { job: "github.event_name == 'push'" }),
    unsafe_trigger_login_cases_workflow('[push, pull_request_target]', { step: "${{ github.event_name != 'pull_request_target' }}" }),
    unsafe_trigger_login_cases_workflow('[push, workflow_dispatch, pull_request_target]', {
        job: `contains(fromJSON('["push", "workflow_dispatch"]'), github.event_name)`,
    }),
    unsafe_trigger_login_cases_workflow('workflow_run', { job: "github.event.workflow_run.event == 'push' && github.event.workflow_run.conclusion == 'success'" }),
    unsafe_trigger_login_cases_workflow('workflow_run', { job: "${{ github.event.workflow_run.event != 'pull_request' }}" }),
    unsafe_trigger_login_cases_workflow('workflow_run', { job: 'github.event.workflow_run.head_repository.full_name == github.repository' }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: 'github.event.pull_request.head.repo.full_name == github.repository' }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: '${{ !github.event.pull_request.head.repo.fork }}' }),
    unsafe_trigger_login_cases_workflow('{ pull_request_target: { types: [closed] } }', { job: 'github.event.pull_request.merged == true' }),
    unsafe_trigger_login_cases_workflow('pull_request_target', { job: 'false' }),
];

;// CONCATENATED MODULE: ./lib/login/rules/unsafe-trigger-login.js






/* harmony default export */ const unsafe_trigger_login = (defineWorkflowRule({
    id: 'unsafe-trigger-login',
    severity: 'high',
    title: 'A login to AWS under a trigger that outsiders pull',
    why: 'Under `pull_request_target` and `workflow_run` a pull request from a fork starts a run with the secrets and the token of the default branch: its id-token says `refs/heads/main`, so that a role which trusts only the main branch lets it in. Whatever of the pull request the job then touches (a checkout, a title in a script, an artifact) acts with that role.',
    fix: 'Log in only in runs of a push: move the job to a workflow with `on: push`, or guard it.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
        'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    ],
    bad: unsafe_trigger_login_cases_bad,
    good: unsafe_trigger_login_cases_good,
    *find({ workflow, workflows }) {
        for (const trigger of outsiderTriggers) {
            const pulled = workflow.triggers.find(({ name }) => name === trigger);
            if (pulled === undefined)
                continue;
            for (const { job, step, inside } of new Reach(workflows, trigger).logins(workflow)) {
                const span = inside === undefined ? (step.uses ?? step.run ?? step).span : (job.uses ?? job).span;
                yield {
                    span,
                    message: `Job "${job.id}" logs in to AWS in runs of \`${trigger}\`, which a pull request from a fork can start with the rights of the default branch.`,
                    fix: guard(trigger),
                    evidence: { job: job.id, trigger },
                    identity: [trigger, job.id, job.uses?.text ?? step.uses?.text ?? step.name ?? ''],
                    related: [
                        { workflow, span: pulled.span, message: `\`${trigger}\` starts the run` },
                        ...(inside === undefined ? [] : [{ workflow: inside, span: step.span, message: 'the called workflow logs in here' }]),
                    ],
                };
            }
        }
    },
}));
/** GitHub lets calls nest this deep. */
const callDepth = 10;
/** Finds the logins that an outsider's run comes to, in called workflows of the same repository too. */
class Reach {
    #workflows;
    #trigger;
    #first = new Map();
    constructor(workflows, trigger) {
        this.#workflows = workflows;
        this.#trigger = trigger;
    }
    /** One for each job that is reached and logs in, or calls a workflow that does. */
    *logins(workflow, depth = 0) {
        for (const job of reachedJobs(workflow, this.#trigger)) {
            const step = (0,aws_steps/* awsLoginSteps */.e9)(job).find(({ condition }) => condition === undefined || admitsOutsider(condition.text, this.#trigger));
            if (step !== undefined)
                yield { job, step, inside: undefined };
            const called = depth < callDepth ? calledWorkflow(job, this.#workflows) : undefined;
            const first = called && this.#firstIn(called, depth + 1);
            if (called !== undefined && first !== undefined)
                yield { job, step: first.step, inside: first.inside ?? called };
        }
    }
    #firstIn(workflow, depth) {
        if (!this.#first.has(workflow)) {
            // Workflows that call each other in a circle end here.
            this.#first.set(workflow, undefined);
            const [first] = this.logins(workflow, depth);
            this.#first.set(workflow, first);
        }
        return this.#first.get(workflow);
    }
}
function guard(trigger) {
    const condition = trigger === 'workflow_run' ? "github.event.workflow_run.event == 'push'" : "github.event_name == 'push'";
    return `Log in only in runs of a push: move the job to a workflow with \`on: push\`, or guard it:\n\n+    if: ${condition}`;
}

;// CONCATENATED MODULE: ./lib/login/workflows.js




/** The rules that need nothing but the workflow files. */
const workflowRules = [static_keys_in_workflow, id_token_scope, unpinned_login_action, unsafe_trigger_login];
/** What the workflow files of a repository say of its login to AWS, in the order of files, then rules. Never throws. */
function checkWorkflows(workflows) {
    return workflows.flatMap((workflow) => workflowRules.flatMap((rule) => rule.judge({ workflow, workflows })));
}


/***/ })

};
