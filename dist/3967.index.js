export const id = 3967;
export const ids = [3967];
export const modules = {

/***/ 66866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isAdminUnderConditions),
/* harmony export */   N: () => (/* binding */ findAdmin)
/* harmony export */ });
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1192);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91106);


const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Names that no service has: only a grant of everything reaches them all. */
const anything = [...letters].flatMap((letter) => [strange(`${letter}qzjx:qzjxw`), strange(`qzjx:${letter}qzjxw`)]);
function strange(action) {
    return { action, resource: 'arn:aws:qzjx:us-east-1:000000000000:qzjx/qzjx' };
}
/** What makes up for every gap: who has these gives himself the rest. */
const control = [
    ...['CreateUser', 'AttachUserPolicy', 'PutUserPolicy', 'CreateAccessKey', 'CreateLoginProfile'].map((name) => iam(name, 'user/qzjx')),
    ...['CreateRole', 'AttachRolePolicy', 'PutRolePolicy', 'PassRole', 'UpdateAssumeRolePolicy'].map((name) => iam(name, 'role/qzjx')),
    ...['CreatePolicy', 'CreatePolicyVersion', 'SetDefaultPolicyVersion'].map((name) => iam(name, 'policy/qzjx')),
    { action: 'sts:AssumeRole', resource: 'arn:aws:iam::000000000000:role/qzjx' },
];
function iam(name, resource) {
    return { action: `iam:${name}`, resource: `arn:aws:iam::000000000000:${resource}` };
}
/** The partitions that the resources of a document name: it is for one of them. */
function partitionsOf(statements) {
    const named = statements.flatMap(({ resources }) => (resources?.values ?? []).flatMap((value) => (value.type === 'text' ? (/^arn:(aws[a-z-]*):/.exec(value.text)?.[1] ?? []) : [])));
    return named.length === 0 ? ['aws'] : [...new Set(named)].slice(0, 8);
}
const probesByPartition = new Map();
/** All probes, made once for each partition that is met; AWS has eight. */
function probesIn(partition) {
    const known = probesByPartition.get(partition);
    if (known !== undefined)
        return known;
    const made = [...control, ...anything].map(({ action, resource }) => ({
        action,
        resource: resource.replace('arn:aws:', `arn:${partition}:`),
    }));
    if (probesByPartition.size < 20)
        probesByPartition.set(partition, made);
    return made;
}
/**
 * The statements of one document that grant everything on everything, in whatever spelling: by what they match, not by
 * how they are written. Conditions that keep nobody out and a Deny that somebody gets round change nothing; a gap that
 * leaves IAM itself whole is none.
 */
function findAdmin(statements, now) {
    const allows = statements.filter((statement) => statement.effect === 'Allow' && isBroad(statement) && (0,_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .isVacuous */ .pi)(statement.conditions, now));
    if (allows.length === 0)
        return [];
    const denies = statements.filter((statement) => statement.effect === 'Deny' && (0,_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnavoidable */ .dx)(statement, now));
    for (const probes of partitionsOf(allows).map(probesIn)) {
        if (probes.some((probe) => denies.some((statement) => reaches(statement, probe))))
            continue;
        const alone = allows.filter((statement) => grantsAll([statement], probes));
        if (alone.length > 0)
            return alone.map((statement) => ({ statement, others: [] }));
        if (allows.length > 1 && grantsAll(allows, probes))
            return [union(allows, probes)];
    }
    return [];
}
/** True for a statement that grants everything to those who meet its conditions: they are administrators, and need no way up. */
function isAdminUnderConditions(statement) {
    if (statement.effect !== 'Allow' || statement.conditions.length === 0 || !isBroad(statement))
        return false;
    return partitionsOf([statement]).some((partition) => grantsAll([statement], probesIn(partition)));
}
/** Cheap sieve: names no wildcard, so it can't be part of everything. */
function isBroad(statement) {
    if (statement.actions === undefined || statement.resources === undefined)
        return false;
    const { actions, resources } = statement;
    const wide = (element) => element.negated || element.values.some((value) => (value.type === 'text' ? /[*?]/.test(value.text) : true));
    return wide(actions) && wide(resources);
}
function grantsAll(allows, probes) {
    return probes.every((probe) => allows.some((statement) => reaches(statement, probe)));
}
function reaches(statement, { action, resource }) {
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .actionMatches */ .GE)(statement.actions, action) === true && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceMatches */ .uH)(statement.resources, resource) === true;
}
/** More statements than that are named as they stand: the search for the fewest takes the square of their number. */
const most = 30;
/** The fewest statements that still do it, found by leaving out one after the other. */
function union(allows, probes) {
    let needed = allows;
    for (const statement of allows.length > most ? [] : allows) {
        const rest = needed.filter((each) => each !== statement);
        if (grantsAll(rest, probes))
            needed = rest;
    }
    const [first, ...others] = needed;
    return { statement: first ?? allows[0], others };
}


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Je: () => (/* binding */ isPicked),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   Ve: () => (/* binding */ callerContext),
/* harmony export */   e$: () => (/* binding */ thiefContext),
/* harmony export */   hm: () => (/* binding */ callerKinds)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47237);

/**
 * Who may stand behind a call, as far as MFA is concerned. `key`: a long-term access key; `session`: temporary
 * credentials without MFA; `fresh` and `stale`: a session opened with MFA just now, or as long ago as can be; `role`: a
 * role's session, whose requests carry no MFA of the one who assumed it (the key is absent, or false).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
 */
const callerKinds = ['key', 'session', 'fresh', 'stale', 'role', 'role-false'];
const present = 'aws:multifactorauthpresent';
const age = 'aws:multifactorauthage';
/** The longest session lasts 36 hours. */
const longest = 36 * 3600;
const presence = {
    key: 'absent',
    session: ['false'],
    fresh: ['true'],
    stale: ['true'],
    role: 'absent',
    'role-false': ['false'],
};
const ages = {
    key: 'absent',
    session: 'absent',
    fresh: ['1'],
    stale: [String(longest)],
    role: 'absent',
    'role-false': 'absent',
};
/**
 * The context of a request that this caller makes directly, over TLS. What a caller can choose, and what only the
 * account knows, is `unknown`.
 */
function callerContext(kind, facts) {
    const role = kind === 'role' || kind === 'role-false';
    const known = {
        [present]: presence[kind],
        [age]: ages[kind],
        'aws:securetransport': ['true'],
        'aws:viaawsservice': ['false'],
        'aws:principalisawsservice': ['false'],
        'aws:principalservicename': 'absent',
        'aws:principalservicenameslist': 'absent',
        'aws:calledvia': 'absent',
        'aws:calledviafirst': 'absent',
        'aws:calledvialast': 'absent',
        'aws:principaltype': role ? ['AssumedRole'] : ['User'],
        'aws:currenttime': [new Date(facts.now).toISOString()],
        'aws:epochtime': [String(Math.floor(facts.now / 1000))],
        'aws:tokenissuetime': kind === 'key' ? 'absent' : [new Date(facts.now - 1000).toISOString()],
        'aws:principalarn': 'present',
        'aws:principalaccount': 'present',
        'aws:userid': 'present',
        'aws:username': role ? 'absent' : facts.userName === undefined ? 'present' : [facts.userName],
    };
    return { lookup: (key) => known[key] ?? 'unknown' };
}
/** What a call that a thief makes from his own machine never brings: it comes through no network or service of the account. */
const insideOnly = /^aws:(?:sourcevpc|sourcevpce|vpc|sourcearn$|sourceaccount$|sourceorg|sourceowner$)/;
/** Keys whose value the caller picks with the call. */
const picked = new Set(['aws:useragent', 'aws:referer', 'aws:requestedregion']);
/** True for keys that anybody sets as it suits: a Deny limited by one of them is stepped round. */
function isPicked(key) {
    return picked.has(key.toLowerCase());
}
/** The same caller out in the internet, with a key or token taken from somebody. */
function thiefContext(kind, facts) {
    const caller = callerContext(kind, facts);
    return {
        lookup: (key) => {
            if (key === 'aws:sourceip')
                return [_address_js__WEBPACK_IMPORTED_MODULE_0__/* .anyAddress */ .lX];
            if (key === 'aws:useragent' || key === 'aws:requestedregion')
                return 'present';
            return insideOnly.test(key) ? 'absent' : caller.lookup(key);
        },
    };
}


/***/ }),

/***/ 68698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ isBucketAction),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   ct: () => (/* binding */ account)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19335);

/** Which resource an action works on; `*` for an action that knows none. */
const iamResources = {
    user: [
        'CreateUser UpdateUser DeleteUser CreateAccessKey UpdateAccessKey DeleteAccessKey CreateLoginProfile UpdateLoginProfile',
        'DeleteLoginProfile PutUserPolicy DeleteUserPolicy AttachUserPolicy DetachUserPolicy PutUserPermissionsBoundary',
        'DeleteUserPermissionsBoundary CreateServiceSpecificCredential ResetServiceSpecificCredential EnableMFADevice',
        'DeactivateMFADevice ResyncMFADevice ChangePassword UploadSSHPublicKey UploadSigningCertificate TagUser',
    ],
    group: [
        'CreateGroup UpdateGroup DeleteGroup AddUserToGroup RemoveUserFromGroup PutGroupPolicy DeleteGroupPolicy AttachGroupPolicy DetachGroupPolicy',
    ],
    role: [
        'CreateRole UpdateRole DeleteRole PassRole PutRolePolicy DeleteRolePolicy AttachRolePolicy DetachRolePolicy UpdateAssumeRolePolicy',
        'PutRolePermissionsBoundary DeleteRolePermissionsBoundary CreateServiceLinkedRole',
    ],
    policy: ['CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion SetDefaultPolicyVersion'],
    mfa: ['CreateVirtualMFADevice DeleteVirtualMFADevice'],
    'oidc-provider': [
        'CreateOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint AddClientIDToOpenIDConnectProvider DeleteOpenIDConnectProvider',
    ],
    'saml-provider': ['CreateSAMLProvider UpdateSAMLProvider DeleteSAMLProvider'],
    '*': ['UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy CreateAccountAlias DeleteAccountAlias'],
};
const typeOf = new Map();
for (const [type, lines] of Object.entries(iamResources)) {
    for (const name of lines.join(' ').split(' '))
        typeOf.set(`iam:${name.toLowerCase()}`, type);
}
/** What an IAM ARN begins with; a `*` here would reach over colons into other kinds of ARN. */
const account = 'arn:aws:iam::????????????';
/** What an action works on where that isn't any resource of its own service; `*` for one that knows none. */
const foreign = {
    'sts:assumerole': `${account}:role/*`,
    'sts:assumerolewithsaml': `${account}:role/*`,
    'sts:assumerolewithwebidentity': `${account}:role/*`,
    'sts:assumeroot': `${account}:root`,
    'sts:getfederationtoken': 'arn:aws:sts::*',
    'ec2-instance-connect:sendsshpublickey': 'arn:aws:ec2:*:*:instance/*',
    'ec2-instance-connect:sendserialconsolesshpublickey': 'arn:aws:ec2:*:*:instance/*',
    'ssm:startsession': 'arn:aws:ec2:*:*:instance/*',
    'ssm:sendcommand': 'arn:aws:ec2:*:*:instance/*',
    'ecs:registertaskdefinition': '*',
};
/**
 * Actions that work on one type of resource, by the ARN of that type. An ARN of another type of the same service serves nothing.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const ofOneType = {
    'cloudformation:*:*:stack/*': 'CreateStack UpdateStack CreateChangeSet ExecuteChangeSet DeleteStack SetStackPolicy',
    'cloudtrail:*:*:eventdatastore/*': 'DeleteEventDataStore',
    'cloudtrail:*:*:trail/*': 'StopLogging DeleteTrail UpdateTrail PutEventSelectors',
    'codebuild:*:*:project/*': 'CreateProject StartBuild StartBuildBatch',
    'config:*:*:config-rule/*': 'DeleteConfigRule',
    'datapipeline:*:*:pipeline/*': 'ActivatePipeline PutPipelineDefinition',
    'dynamodb:*:*:table/*': 'DeleteTable DeleteBackup PutResourcePolicy',
    'ec2:*:*:instance/*': 'TerminateInstances StopInstances GetPasswordData StartInstances ModifyInstanceAttribute AssociateIamInstanceProfile ' +
        'ReplaceIamInstanceProfileAssociation',
    'ec2:*:*:launch-template/*': 'CreateLaunchTemplateVersion ModifyLaunchTemplate',
    'ec2:*:*:vpc/*': 'DeleteVpc',
    'ec2:*:*:volume/*': 'DeleteVolume',
    'ec2:*:*:vpc-flow-log/*': 'DeleteFlowLogs',
    'ecr:*:*:repository/*': 'SetRepositoryPolicy DeleteRepository',
    'ecs:*:*:service/*': 'CreateService',
    'ecs:*:*:task-definition/*': 'RunTask StartTask',
    'eks:*:*:cluster/*': 'CreateAccessEntry DeleteCluster',
    'elasticfilesystem:*:*:file-system/*': 'DeleteFileSystem PutFileSystemPolicy',
    'glue:*:*:job/*': 'CreateJob UpdateJob StartJobRun',
    'glue:*:*:trigger/*': 'CreateTrigger',
    'glue:*:*:devEndpoint/*': 'UpdateDevEndpoint',
    'guardduty:*:*:detector/*': 'DeleteDetector UpdateDetector',
    'kms:*:*:key/*': 'ScheduleKeyDeletion DisableKey PutKeyPolicy CreateGrant DeleteImportedKeyMaterial',
    'lambda:*:*:function:*': 'CreateFunction InvokeFunction UpdateFunctionCode AddPermission DeleteFunction',
    'logs:*:*:log-group:*': 'DeleteLogGroup DeleteLogStream',
    'rds:*:*:db:*': 'DeleteDBInstance',
    'rds:*:*:cluster:*': 'DeleteDBCluster',
    'rds:*:*:snapshot:*': 'DeleteDBSnapshot ModifyDBSnapshotAttribute',
    'rds:*:*:cluster-snapshot:*': 'DeleteDBClusterSnapshot',
    'sagemaker:*:*:notebook-instance/*': 'CreateNotebookInstance CreatePresignedNotebookInstanceUrl StartNotebookInstance StopNotebookInstance UpdateNotebookInstance',
    'sagemaker:*:*:notebook-instance-lifecycle-config/*': 'CreateNotebookInstanceLifecycleConfig',
    'sagemaker:*:*:processing-job/*': 'CreateProcessingJob',
    'sagemaker:*:*:training-job/*': 'CreateTrainingJob',
    'secretsmanager:*:*:secret:*': 'GetSecretValue DeleteSecret PutResourcePolicy',
};
for (const [arn, names] of Object.entries(ofOneType)) {
    const service = arn.slice(0, arn.indexOf(':'));
    for (const name of names.split(' '))
        foreign[`${service}:${name.toLowerCase()}`] = `arn:aws:${arn}`;
}
/** Actions that AWS only lets be granted on `*`. */
const starOnly = new Set(('account:closeaccount cloudtrail:createtrail ec2:requestspotinstances ecr:getauthorizationtoken ecs:createcluster ' +
    'config:stopconfigurationrecorder config:deleteconfigurationrecorder config:deletedeliverychannel securityhub:disablesecurityhub ' +
    'route53domains:transferdomaintoanotherawsaccount route53domains:transferdomain organizations:leaveorganization datapipeline:createpipeline').split(' '));
/** The resources that an action can be used on, as a pattern; `undefined` for actions that are only granted on `*`. */
function resourcesOf(action) {
    if (usable.has(action))
        return usable.get(action);
    const text = resourceText(action.toLowerCase());
    const pattern = text === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)([text]);
    if (usable.size < 10_000)
        usable.set(action, pattern);
    return pattern;
}
/** The same few hundred actions are asked for in every policy. */
const usable = new Map();
function resourceText(key) {
    const type = typeOf.get(key);
    if (type !== undefined)
        return type === '*' ? undefined : `${account}:${type}/*`;
    if (starOnly.has(key))
        return undefined;
    const text = foreign[key];
    if (text !== undefined)
        return text === '*' ? undefined : text;
    return `arn:aws:${key.slice(0, Math.max(0, key.indexOf(':')))}:*`;
}
/** S3 actions that work on a bucket: an ARN with a slash names objects and never fits. */
function isBucketAction(action) {
    return /^s3:(?:delete|put|create)bucket/i.test(action);
}


/***/ }),

/***/ 1192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ isUnavoidable),
/* harmony export */   pi: () => (/* binding */ isVacuous)
/* harmony export */ });
/* unused harmony export everybody */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47237);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28420);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48920);



/** Keys whose value the caller sets at will: a test on them keeps nobody out. */
const chosen = new Set(['aws:useragent', 'aws:referer', 'sts:rolesessionname', 'aws:securetransport']);
/** Keys that are in every request, whoever makes it. */
const always = ['aws:principalarn', 'aws:principalaccount', 'aws:principaltype', 'aws:userid', 'aws:securetransport', 'aws:useragent'];
/** Keys that a plain request from outside doesn't carry, or only for some services: what is missing keeps nobody out of the rest. */
const absent = /^(?!aws:|iam:|sts:)|^aws:(?:calledvia|requesttag\/|resourcetag\/|tagkeys$|sourcearn$|sourceaccount$|sourceorg|sourcevpc|sourceowner|vpc|principalservice)/;
/**
 * True when a condition keeps nobody out: it holds for an arbitrary caller with a plain access key, from anywhere, over
 * TLS, now; or for an arbitrary session without MFA.
 */
function isVacuous(tests, now) {
    return [undefined, 'false'].some((mfa) => (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(tests.map((test) => holdsForAnyone(test, now, mfa))) === true);
}
/** Principals that nobody has a reason to name. */
const anyPrincipals = ['user/qzjx', 'role/qzjx'].map((name) => `arn:aws:iam::000000000000:${name}`);
function holdsForAnyone(test, now, mfa) {
    const key = test.key.toLowerCase();
    if (chosen.has(key) && key !== 'aws:securetransport')
        return true;
    if (key === 'aws:principalarn')
        return (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(anyPrincipals.map((arn) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateTest */ ._)(test, { lookup: () => [arn] })));
    const fixed = {
        ...unavoidable(now),
        'aws:securetransport': ['true'],
        'aws:multifactorauthpresent': mfa === undefined ? 'absent' : [mfa],
        'aws:multifactorauthage': 'absent',
        'aws:tokenissuetime': mfa === undefined ? 'absent' : [new Date(now - 1000).toISOString()],
        'aws:sourceip': [_address_js__WEBPACK_IMPORTED_MODULE_2__/* .anyAddress */ .lX],
        'aws:viaawsservice': ['false'],
        'aws:principalisawsservice': ['false'],
        'aws:requestedregion': 'present',
    };
    return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateTest */ ._)(test, { lookup: (name) => fixed[name] ?? (absent.test(name) ? 'absent' : 'unknown') });
}
function unavoidable(now) {
    return {
        ...Object.fromEntries(always.map((key) => [key, 'present'])),
        'aws:currenttime': [new Date(now).toISOString()],
        'aws:epochtime': [String(Math.floor(now / 1000))],
    };
}
/** The context of which only that is known which no caller can change: a condition true in it holds for everybody. */
function everybody(now) {
    const fixed = unavoidable(now);
    return { lookup: (name) => fixed[name] ?? 'unknown' };
}
/** True when nobody gets round the statement's conditions. */
function isUnavoidable(statement, now) {
    const context = everybody(now);
    return statement.uncertain !== true && (0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(statement.conditions.map((test) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateTest */ ._)(test, context))) === true;
}


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ findEscalations)
});

;// CONCATENATED MODULE: ./lib/iam/escalation-paths.js
const escalation_paths_self = ('CreatePolicyVersion SetDefaultPolicyVersion PutUserPolicy AttachUserPolicy PutRolePolicy AttachRolePolicy PutGroupPolicy AttachGroupPolicy ' +
    'AddUserToGroup UpdateAssumeRolePolicy')
    .split(' ')
    .map((name) => ({ actions: [`iam:${name}`], way: 'self' }));
/** Behind `iam:PassRole`, one line a service. */
const passing = [
    'apprunner:CreateService',
    'bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter',
    'cloudformation:CreateStack',
    'cloudformation:CreateStackSet cloudformation:CreateStackInstances',
    'cloudformation:UpdateStackSet',
    'codebuild:CreateProject codebuild:StartBuild',
    'codebuild:CreateProject codebuild:StartBuildBatch',
    'datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline',
    'ec2:RunInstances',
    'ec2:RequestSpotInstances',
    'ecs:RegisterTaskDefinition ecs:CreateService',
    'ecs:RegisterTaskDefinition ecs:RunTask',
    'ecs:RegisterTaskDefinition ecs:StartTask',
    'glue:CreateDevEndpoint',
    'glue:CreateJob glue:StartJobRun',
    'glue:CreateJob glue:CreateTrigger',
    'glue:UpdateJob glue:StartJobRun',
    'glue:UpdateJob glue:CreateTrigger',
    'lambda:CreateFunction lambda:InvokeFunction',
    'lambda:CreateFunction lambda:CreateEventSourceMapping',
    'lambda:CreateFunction lambda:AddPermission',
    'sagemaker:CreateNotebookInstance',
    'sagemaker:CreateTrainingJob',
    'sagemaker:CreateProcessingJob',
];
const taking = [
    'iam:CreateAccessKey',
    'iam:CreateLoginProfile',
    'iam:UpdateLoginProfile',
    'apprunner:UpdateService',
    'bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter',
    'cloudformation:UpdateStack',
    'cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet',
    'codebuild:StartBuild',
    'codebuild:StartBuildBatch',
    'ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances',
    'ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate',
    'ec2-instance-connect:SendSSHPublicKey ec2:DescribeInstances',
    'ecs:ExecuteCommand ecs:DescribeTasks',
    'glue:UpdateDevEndpoint',
    'lambda:UpdateFunctionCode',
    'sagemaker:CreatePresignedNotebookInstanceUrl',
    'sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StopNotebookInstance sagemaker:UpdateNotebookInstance sagemaker:StartNotebookInstance',
    'ssm:StartSession',
    'ssm:SendCommand',
    'sts:AssumeRole',
];
/**
 * The sets of actions with which a principal gives itself more, after https://pathfinding.cloud. Some hold another one:
 * of those that a principal has, only the smallest counts.
 */
const escalationPaths = [
    ...escalation_paths_self,
    ...passing.map((line) => ({ actions: ['iam:PassRole', ...line.split(' ')], way: 'pass' })),
    ...taking.map((line) => ({ actions: line.split(' '), way: 'other' })),
];

// EXTERNAL MODULE: ./lib/iam/evaluate.js + 1 modules
var evaluate = __webpack_require__(91106);
// EXTERNAL MODULE: ./lib/iam/admin.js
var admin = __webpack_require__(66866);
// EXTERNAL MODULE: ./lib/iam/catalog.js
var catalog = __webpack_require__(68698);
// EXTERNAL MODULE: ./lib/iam/certainty.js
var certainty = __webpack_require__(1192);
// EXTERNAL MODULE: ./lib/iam/condition.js
var condition = __webpack_require__(28420);
// EXTERNAL MODULE: ./lib/iam/mfa/tests.js
var tests = __webpack_require__(47149);
// EXTERNAL MODULE: ./lib/iam/operator.js
var operator = __webpack_require__(83885);
// EXTERNAL MODULE: ./lib/iam/truth.js
var truth = __webpack_require__(48920);
;// CONCATENATED MODULE: ./lib/iam/escalation-conditions.js





/** A policy that is worth attaching: whoever may attach it is limited by nothing. */
const administrator = 'arn:aws:iam::aws:policy/AdministratorAccess';
/** A service that no policy names. */
const anyService = 'qzjx.amazonaws.com';
/**
 * Whether the conditions of a grant leave an escalation as it is: true, when they limit nothing of it; false, when they
 * never let it happen; unknown, when they may stand in the way. MFA is none of it: the holder has it.
 */
function conditionsLeave(statement, use) {
    return (0,truth/* all */.Q7)(statement.conditions.map((test) => ((0,tests/* isMfaTest */.Je)(test) ? true : testLeaves(test, use))));
}
function testLeaves(test, use) {
    const own = ownTest(test, use);
    if (own !== undefined)
        return own;
    const holds = (0,tests/* testHolds */.P$)(test, use.caller, use.facts);
    return holds === 'unknown' && (0,certainty/* isVacuous */.pi)([test], use.facts.now) ? true : holds;
}
/** The keys that come with the action itself. */
function ownTest(test, { action, path }) {
    const key = test.key.toLowerCase();
    const given = (value) => (0,condition/* evaluateTest */._)(test, { lookup: () => [value] });
    if (key === 'iam:passedtoservice' && action === 'iam:PassRole') {
        const hosts = hostsOf(path).map(given);
        const right = (0,operator/* parseOperator */.A)(test.operator)?.negated === true ? (0,truth/* all */.Q7)(hosts) : (0,truth/* any */.bz)(hosts);
        return right === true && given(anyService) !== true ? 'unknown' : right;
    }
    if (key === 'iam:policyarn' && /^iam:Attach/.test(action))
        return given(administrator) === true ? true : 'unknown';
    if (key === 'iam:permissionsboundary')
        return (0,condition/* evaluateTest */._)(test, { lookup: () => 'absent' }) === true ? true : 'unknown';
    return undefined;
}
/** The names under which the service of a path may take a role. */
function hostsOf(path) {
    const service = (path.actions[1] ?? '').split(':')[0] ?? '';
    const names = [service, `${service}-tasks`, `tasks.${service}`, `build.${service}`];
    return names.flatMap((name) => [`${name}.amazonaws.com`, `${name}.amazonaws.com.cn`]);
}

// EXTERNAL MODULE: ./lib/iam/mfa/denial.js
var denial = __webpack_require__(59717);
// EXTERNAL MODULE: ./lib/iam/mfa/exposure.js
var exposure = __webpack_require__(78663);
// EXTERNAL MODULE: ./lib/iam/pattern.js
var pattern = __webpack_require__(19335);
// EXTERNAL MODULE: ./lib/iam/pattern-relation.js
var pattern_relation = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/iam/grant.js









/** The strongest grant of an action that serves the path; undefined where there is none, or it is denied. */
function grantOf(action, path, set) {
    let best;
    for (const statement of set.statements) {
        if (best?.certain === true)
            break;
        const certain = strength(statement, action, path, set);
        if (certain === undefined || (best !== undefined && !certain))
            continue;
        best = { statement, span: placeIn(statement, action), certain };
    }
    return best;
}
/** True: nothing in the way. False: something may be. Undefined: no grant. */
function strength(statement, action, path, set) {
    if (statement.effect !== 'Allow' || (0,evaluate/* actionMatches */.GE)(statement.actions, action) !== true)
        return undefined;
    const caller = callerOf(set);
    const free = conditionsLeave(statement, { action, path, caller, facts: set.facts });
    if (free === false || (0,tests/* mfaHolds */.$B)(statement, caller, set.facts) === false)
        return undefined;
    const open = (0,exposure/* reachedBy */.Kg)(statement, action).filter((resource) => (0,denial/* denied */.wk)(set.statements, caller, { action, resource }, set.facts) !== true);
    const resource = open.reduce((so, each) => stronger(so, reach(each, action, path, set)), undefined);
    if (resource === undefined)
        return undefined;
    const within = boundaryAllows(action, path, set);
    if (within === false)
        return undefined;
    return resource && free === true && within === true && statement.uncertain !== true;
}
function stronger(a, b) {
    return a === true || b === true ? true : (a ?? b);
}
function callerOf({ holder }) {
    return holder === 'role' || holder === 'permission-set' ? 'role' : 'fresh';
}
/** How far a resource serves the path: any (true), some (false), or none that helps. */
function reach(resource, action, { way }, set) {
    const usable = (0,catalog/* resourcesOf */.F3)(action);
    if (action === 'ssm:SendCommand' && !namesShell(set))
        return undefined;
    if ((0,pattern/* isEverything */.CM)(resource) || usable === undefined || (0,pattern_relation/* covers */.hU)(resource, usable))
        return true;
    if (reachesWholeAccount(resource, action))
        return true;
    if (way === 'other')
        return undefined;
    if (way === 'pass')
        return action === 'iam:PassRole' ? false : true;
    if (isSelf(resource, set))
        return true;
    return (0,pattern/* hasWildcard */.rl)(resource) ? false : undefined;
}
const shell = (0,pattern/* compilePattern */.Eb)(['arn:aws:ssm:*:*:document/AWS-RunShellScript']);
/** Beside the instance a command needs a document that may be run on it: one that runs whatever is asked. */
function namesShell({ statements }) {
    return statements.some(({ effect, actions, resources }) => effect === 'Allow' &&
        (0,evaluate/* actionMatches */.GE)(actions, 'ssm:SendCommand') === true &&
        (resources?.negated === true || resources?.values.some((value) => overlapsShell((0,evaluate/* resourcePattern */.nn)(value))) === true));
}
function overlapsShell(pattern) {
    return pattern !== undefined && (0,pattern_relation/* arnsOverlap */._I)(pattern, shell);
}
/** `arn:aws:iam::111122223333:role/*`, `arn:aws:lambda:*:*:function:*`: every resource of a kind in an account. */
function reachesWholeAccount(resource, action) {
    const usable = (0,catalog/* resourcesOf */.F3)(action);
    if (usable === undefined)
        return false;
    const text = (0,pattern/* textOf */.b6)(resource);
    return text !== undefined && /^arn:[^:]*:[^:]*:[^:]*:(?:\d{12}|\*):(?:[a-z-]+[/:])?\*$/.test(text) && (0,pattern_relation/* arnsOverlap */._I)(resource, usable);
}
/** The holder itself, or a policy that it holds. */
function isSelf(resource, set) {
    if (resource.references.some((reference) => /^\$\s*aws:username\b/i.test(reference)))
        return true;
    const own = set.policyNames.map((name) => `${catalog/* account */.ct}:policy/${name}`);
    if (set.holder === 'user' || set.holder === 'role' || set.holder === 'group')
        own.push(`${catalog/* account */.ct}:${set.holder}/${set.name}`);
    return own.some((arn) => (0,pattern_relation/* arnsOverlap */._I)(resource, (0,pattern/* compilePattern */.Eb)([arn], { variables: false })));
}
/** Whether the boundary leaves the action over; undefined: it may stand in the way, as one that can't be seen does. */
function boundaryAllows(action, { way }, set) {
    const { boundary, unseenBoundary, facts } = set;
    if (unseenBoundary)
        return undefined;
    if (boundary === undefined)
        return true;
    const sure = (each) => (0,evaluate/* actionMatches */.GE)(each.actions, action) === true && each.conditions.length === 0 && coversAll(each.resources);
    const allows = boundary.filter((each) => each.effect === 'Allow' && (0,evaluate/* actionMatches */.GE)(each.actions, action) !== false);
    const denies = boundary.filter((each) => each.effect === 'Deny' && (0,evaluate/* actionMatches */.GE)(each.actions, action) !== false);
    if (allows.length === 0 || denies.some(sure))
        return false;
    if (denies.length > 0 || !allows.some(sure))
        return undefined;
    // Whatever the holder grants itself stays within the boundary.
    return way !== 'self' || (0,admin/* findAdmin */.N)(boundary, facts.now).length > 0 ? true : undefined;
}
function coversAll(element) {
    return element?.negated === false && element.values.some((value) => value.type === 'text' && /^\*+$/.test(value.text));
}
function placeIn(statement, action) {
    const { actions } = statement;
    const found = actions?.negated === false ? actions.values.find((value) => holds(value, action)) : undefined;
    return found?.span ?? actions?.span ?? statement.span;
}
function holds(value, action) {
    return (0,evaluate/* actionMatches */.GE)({ negated: false, values: [value], keySpan: value.span, span: value.span }, action) === true;
}

;// CONCATENATED MODULE: ./lib/iam/escalation.js



/**
 * How a principal can give itself more, over all that it holds. Of sets that hold one another the smallest is named;
 * sets that one and the same wildcard grants are one verdict.
 */
function findEscalations(set) {
    const memo = new Map();
    const allows = set.statements.filter(({ effect }) => effect === 'Allow');
    const named = new Map();
    const isNamed = (action) => {
        const known = named.get(action) ?? allows.some((statement) => (0,evaluate/* actionMatches */.GE)(statement.actions, action) === true);
        named.set(action, known);
        return known;
    };
    const found = escalationPaths.flatMap((path) => {
        if (!path.actions.every(isNamed))
            return [];
        const grants = path.actions.map((action) => {
            const key = `${path.way} ${action} ${action === 'iam:PassRole' ? (path.actions[1] ?? '') : ''}`;
            if (!memo.has(key))
                memo.set(key, grantOf(action, path, set));
            return memo.get(key);
        });
        if (grants.some((grant) => grant === undefined))
            return [];
        const known = grants;
        return [{ path, grants: known, certain: known.every(({ certain }) => certain) }];
    });
    return grouped(found.filter((each) => !found.some((other) => makesNeedless(other, each))));
}
/** A smaller set that is as certain says it all. */
function makesNeedless(small, large) {
    if (small === large || small.path.actions.length >= large.path.actions.length)
        return false;
    return (small.certain || !large.certain) && small.path.actions.every((action) => large.path.actions.includes(action));
}
function grouped(found) {
    const groups = new Map();
    for (const each of found) {
        const words = [...new Set(each.grants.map(({ statement, span }) => `${identity(statement)}:${span.start}`))].sort();
        const key = `${each.certain} ${words.join(' ')}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { first: each, further: [] });
        else
            group.further.push(each.path.actions);
    }
    return [...groups.values()].map(({ first, further }) => ({
        path: first.path.actions,
        further,
        certain: first.certain,
        grants: first.grants,
    }));
}
const identities = new WeakMap();
let next = 0;
/** Statements of different files may have the same index. */
function identity(statement) {
    const known = identities.get(statement) ?? next++;
    identities.set(statement, known);
    return known;
}


/***/ }),

/***/ 59717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ deniedThief),
/* harmony export */   pL: () => (/* binding */ denies),
/* harmony export */   wk: () => (/* binding */ denied)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68698);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91106);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19335);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48920);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47149);





/** Whether one Deny keeps a caller from all of a probe. A Deny that reaches only a part of the resources leaves a hole. */
function denies(statement, caller, probe, facts) {
    return reaches({ statement, holds: holdsFor(statement, caller, facts, _tests_js__WEBPACK_IMPORTED_MODULE_2__/* .restHolds */ .$W) }, probe);
}
/** Whether any of the statements keeps a caller from the probe. */
function denied(statements, caller, probe, facts) {
    return anyReaches(inForce(statements, caller, facts, _tests_js__WEBPACK_IMPORTED_MODULE_2__/* .restHolds */ .$W), probe);
}
/** Whether any of the statements keeps a thief with this caller's credentials from the probe. */
function deniedThief(statements, caller, probe, facts) {
    return anyReaches(inForce(statements, caller, facts, _tests_js__WEBPACK_IMPORTED_MODULE_2__/* .thiefHolds */ .fo), probe);
}
function holdsFor(statement, caller, facts, rest) {
    if (statement.effect !== 'Deny')
        return false;
    return (0,_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([(0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .mfaHolds */ .$B)(statement, caller, facts), rest(statement, caller, facts), statement.uncertain === true ? 'unknown' : true]);
}
const stores = new Map();
/** The Denies of a set that may hit a caller; found once, for a set is asked about one action after the other. */
function inForce(statements, caller, facts, rest) {
    const ofRest = stores.get(rest) ?? new WeakMap();
    const ofFacts = ofRest.get(facts) ?? new WeakMap();
    const ofSet = ofFacts.get(statements) ?? new Map();
    const known = ofSet.get(caller);
    if (known !== undefined)
        return known;
    const found = statements.map((statement) => ({ statement, holds: holdsFor(statement, caller, facts, rest) }));
    const active = found.filter(({ holds }) => holds !== false);
    stores.set(rest, ofRest);
    ofRest.set(facts, ofFacts);
    ofFacts.set(statements, ofSet);
    ofSet.set(caller, active);
    return active;
}
function anyReaches(denials, probe) {
    let result = false;
    for (const each of denials) {
        const truth = reaches(each, probe);
        if (truth === true)
            return true;
        if (truth === 'unknown')
            result = truth;
    }
    return result;
}
function reaches({ statement, holds }, probe) {
    if (holds === false)
        return false;
    const hit = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .actionMatches */ .GE)(statement.actions, probe.action);
    return hit === false ? false : (0,_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([holds, hit, coversResource(statement, probe)]);
}
/** What a request for an action that knows no resource names. */
const noResource = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePattern */ .Eb)(['*'], { wildcards: false });
function coversResource({ resources }, { action, resource }) {
    if (resource === undefined || (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceCovers */ .RG)(resources, resource))
        return true;
    // Of everything, an action reaches only what it can be used on.
    const reached = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .isEverything */ .CM)(resource) ? ((0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesOf */ .F3)(action) ?? noResource) : resource;
    if (reached !== resource && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceCovers */ .RG)(resources, reached))
        return true;
    if (resources !== undefined && inOwnAccounts(resources, reached).some((own) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceCovers */ .RG)(resources, own)))
        return true;
    return resources?.values.some((value) => value.type === 'unknown' || value.type === 'either') === true ? 'unknown' : false;
}
const anyAccount = '?'.repeat(12);
const accounts = new WeakMap();
/** Nobody holds more accounts than that by one policy: the rest are somebody's lists. */
const mostAccounts = 5;
/** Who attaches a policy that names an account means his own: the stretch of resources, in the accounts that are named. */
function inOwnAccounts(resources, pattern) {
    const named = accounts.get(resources) ?? accountsIn(resources);
    accounts.set(resources, named);
    if (named.length === 0)
        return [];
    const text = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(pattern);
    if (text?.startsWith(`${_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .account */ .ct}:`) !== true)
        return [];
    return named.map((id) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePattern */ .Eb)([text.replace(anyAccount, id)]));
}
function accountsIn({ values }) {
    const named = values.flatMap((value) => {
        const written = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(value);
        return (written && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(written))?.split(':')[4]?.match(/^\d{12}$/)?.[0] ?? [];
    });
    return [...new Set(named)].slice(0, mostAccounts);
}


/***/ }),

/***/ 78663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ reachedBy),
/* harmony export */   Qi: () => (/* binding */ exposedBy),
/* harmony export */   qg: () => (/* binding */ isOpenToKeys)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68698);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91106);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19335);
/* harmony import */ var _pattern_relation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4772);
/* harmony import */ var _sensitive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92761);
/* harmony import */ var _denial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59717);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47149);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45249);








/**
 * The sensitive actions that an Allow without MFA tests grants to a thief without MFA, in AWS's spelling. A condition on
 * the network that keeps a stolen key out is another control, chosen on purpose.
 */
function exposedBy(statement, set) {
    if (statement.effect !== 'Allow' || (0,_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .testsMfa */ .oJ)(statement))
        return [];
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsAmong */ .Sc)(statement.actions, _sensitive_js__WEBPACK_IMPORTED_MODULE_3__/* .sensitiveByService */ .ff).filter((action) => isExposed(statement, action, set));
}
function isExposed(statement, action, set) {
    const reached = reachedBy(statement, action);
    return _verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutMfa */ .Z.some((caller) => {
        if ((0,_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .thiefHolds */ .fo)(statement, caller, set.facts) === false)
            return false;
        return reached.some((resource) => (0,_denial_js__WEBPACK_IMPORTED_MODULE_4__/* .deniedThief */ .S5)(set.statements, caller, { action, resource }, set.facts) === false);
    });
}
/** The resources of a statement that an action can be used on; none where it can't be used on any of them. */
function reachedBy(statement, action) {
    const { resources } = statement;
    const usable = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesOf */ .F3)(action);
    if (resources === undefined)
        return [];
    if (resources.negated) {
        const open = usable !== undefined && !resources.values.some((value) => closes(value, usable));
        return open ? [usable] : [];
    }
    return resources.values.flatMap((value) => {
        const pattern = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(value);
        if (pattern === undefined)
            return [];
        if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .isEverything */ .CM)(pattern))
            return [pattern];
        if (usable === undefined || !(0,_pattern_relation_js__WEBPACK_IMPORTED_MODULE_2__/* .arnsOverlap */ ._I)(pattern, usable) || ((0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isBucketAction */ .Dh)(action) && namesObjects(pattern)))
            return [];
        return [pattern];
    });
}
function closes(value, usable) {
    const pattern = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcePattern */ .nn)(value);
    return pattern === undefined || (0,_pattern_relation_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(pattern, usable);
}
function namesObjects(pattern) {
    return pattern.units.some((unit) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .unitKind */ .pe)(unit) === 'text' && unit === 47);
}
/** True when somebody with a plain key can use the grant at all. */
function isOpenToKeys(statement, set) {
    return _verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutMfa */ .Z.some((caller) => (0,_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .mfaHolds */ .$B)(statement, caller, set.facts) === true && (0,_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .restHolds */ .$W)(statement, caller, set.facts) !== false);
}


/***/ }),

/***/ 47149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ mfaHolds),
/* harmony export */   $W: () => (/* binding */ restHolds),
/* harmony export */   Je: () => (/* binding */ isMfaTest),
/* harmony export */   P$: () => (/* binding */ testHolds),
/* harmony export */   fo: () => (/* binding */ thiefHolds),
/* harmony export */   oJ: () => (/* binding */ testsMfa)
/* harmony export */ });
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1258);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28420);
/* harmony import */ var _operator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83885);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68698);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19335);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60054);
/* harmony import */ var _pattern_relation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4772);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48920);








function isMfaTest(test) {
    const key = test.key.toLowerCase();
    return key === _caller_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb || key === _caller_js__WEBPACK_IMPORTED_MODULE_0__/* .age */ .KW;
}
function testsMfa(statement) {
    return statement.conditions.some(isMfaTest);
}
/** Whether the statement's MFA tests hold for a caller, all else aside. */
function mfaHolds(statement, caller, facts) {
    return kept(statement, caller, facts).mfa;
}
/** Whether the statement's other conditions hold for a caller. */
function restHolds(statement, caller, facts) {
    return kept(statement, caller, facts).rest;
}
/**
 * The same for a thief out in the internet who has this caller's credentials: an address or network of ours keeps him
 * out of an Allow, and lets him slip past a Deny that is limited to it, as does a key that he sets himself.
 */
function thiefHolds(statement, caller, facts) {
    return kept(statement, caller, facts).thief;
}
const memo = new WeakMap();
/** Judged once for each caller: the statements of a set are held against each other again and again. */
function kept(statement, caller, facts) {
    const ofFacts = memo.get(facts) ?? new WeakMap();
    const ofStatement = ofFacts.get(statement) ?? new Map();
    const known = ofStatement.get(caller) ?? judge(statement, caller, facts);
    memo.set(facts, ofFacts);
    ofFacts.set(statement, ofStatement);
    ofStatement.set(caller, known);
    return known;
}
function judge(statement, caller, facts) {
    const context = (0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .callerContext */ .Ve)(caller, facts);
    const thief = (0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .thiefContext */ .e$)(caller, facts);
    const others = statement.conditions.filter((test) => !isMfaTest(test));
    return {
        mfa: (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)(statement.conditions.filter(isMfaTest).map((test) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateTest */ ._)(test, context))),
        rest: (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)(others.map((test) => callerTest(test, caller, facts, context))),
        thief: (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)(others.map((test) => {
            const holds = callerTest(test, caller, facts, thief);
            return statement.effect === 'Deny' && (0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .isPicked */ .Je)(test.key) && holds === 'unknown' ? false : holds;
        })),
    };
}
/** Whether one test holds for a caller. */
function testHolds(test, caller, facts) {
    return callerTest(test, caller, facts, (0,_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .callerContext */ .Ve)(caller, facts));
}
/** A test for a caller of whom only the kind of ARN is known: `ArnLike aws:PrincipalArn …:role/*` holds for no user. */
function callerTest(test, caller, facts, context) {
    const operator = (0,_operator_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOperator */ .A)(test.operator);
    const compared = operator?.family === 'string' || operator?.family === 'arn';
    if (test.key.toLowerCase() !== 'aws:principalarn' || operator === undefined || !compared) {
        return (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateTest */ ._)(test, context);
    }
    const wanted = test.values.map((value) => arnPattern(value, operator.wildcards));
    if (wanted.some((pattern) => pattern === undefined))
        return 'unknown';
    const own = arnsOf(caller, facts);
    const known = wanted;
    const hit = own.every((arn) => known.some((pattern) => (0,_pattern_relation_js__WEBPACK_IMPORTED_MODULE_4__/* .covers */ .hU)(pattern, arn)))
        ? true
        : own.some((arn) => known.some((pattern) => (0,_pattern_relation_js__WEBPACK_IMPORTED_MODULE_4__/* .arnsOverlap */ ._I)(pattern, arn)))
            ? 'unknown'
            : false;
    if (hit === 'unknown')
        return hit;
    return operator.negated ? !hit : hit;
}
function arnPattern(value, wildcards) {
    const parts = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .partsOf */ .CI)(value);
    return parts && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .compilePattern */ .Eb)((0,_pieces_js__WEBPACK_IMPORTED_MODULE_7__/* .atHome */ .X6)(parts), { wildcards });
}
function arnsOf(caller, facts) {
    if (caller === 'role' || caller === 'role-false')
        return [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .compilePattern */ .Eb)([`${_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct}:role/*`])];
    return [(0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .compilePattern */ .Eb)([`${_catalog_js__WEBPACK_IMPORTED_MODULE_3__/* .account */ .ct}:user/${facts.userName ?? '*'}`], { variables: false })];
}


/***/ }),

/***/ 45249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   Z: () => (/* binding */ withoutMfa)
/* harmony export */ });
const withoutMfa = ['key', 'session'];
const words = {
    key: 'a long-term access key',
    session: 'a session without MFA',
    fresh: 'a session just opened with MFA',
    stale: 'a session long ago opened with MFA',
    role: 'a role session',
    'role-false': 'a role session',
};
function named(callers) {
    return callers.map((caller) => words[caller]).join(' and ');
}


/***/ }),

/***/ 92761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ enrolment),
/* harmony export */   ff: () => (/* binding */ sensitiveByService),
/* harmony export */   so: () => (/* binding */ sensitiveActions)
/* harmony export */ });
/**
 * Actions that a stolen key must not be enough for: they manage permissions, hand out credentials, escalate, destroy,
 * or switch off the guards. In AWS's spelling.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const byService = {
    iam: 'AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion CreateRole ' +
        'CreateServiceSpecificCredential CreateUser DeactivateMFADevice DeleteAccountPasswordPolicy DeleteGroupPolicy DeleteRole ' +
        'DeleteRolePermissionsBoundary DeleteRolePolicy DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy DeleteVirtualMFADevice ' +
        'DetachGroupPolicy DetachRolePolicy DetachUserPolicy PassRole PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy ' +
        'PutUserPermissionsBoundary PutUserPolicy ResetServiceSpecificCredential SetDefaultPolicyVersion UpdateAccessKey ' +
        'UpdateAccountPasswordPolicy UpdateAssumeRolePolicy UpdateLoginProfile CreateOpenIDConnectProvider CreateSAMLProvider ' +
        'UpdateSAMLProvider UpdateOpenIDConnectProviderThumbprint AddClientIDToOpenIDConnectProvider UploadSSHPublicKey',
    sts: 'AssumeRole AssumeRoot GetFederationToken',
    account: 'CloseAccount',
    organizations: 'LeaveOrganization DeleteOrganization DetachPolicy DeletePolicy RemoveAccountFromOrganization UpdatePolicy AttachPolicy CloseAccount',
    sso: 'CreateAccountAssignment AttachManagedPolicyToPermissionSet PutInlinePolicyToPermissionSet DeleteAccountAssignment',
    s3: 'DeleteBucket DeleteBucketPolicy PutBucketPolicy PutBucketAcl PutBucketPublicAccessBlock PutBucketVersioning PutBucketReplication PutLifecycleConfiguration PutAccountPublicAccessBlock',
    kms: 'ScheduleKeyDeletion DisableKey PutKeyPolicy CreateGrant DeleteImportedKeyMaterial',
    secretsmanager: 'GetSecretValue DeleteSecret PutResourcePolicy',
    ec2: 'TerminateInstances StopInstances GetPasswordData ModifySnapshotAttribute ModifyImageAttribute DeleteVolume DeleteSnapshot DeleteVpc ' +
        'DeleteFlowLogs ReplaceIamInstanceProfileAssociation AssociateIamInstanceProfile',
    'ec2-instance-connect': 'SendSSHPublicKey SendSerialConsoleSSHPublicKey',
    rds: 'DeleteDBInstance DeleteDBCluster DeleteDBSnapshot DeleteDBClusterSnapshot ModifyDBSnapshotAttribute',
    'rds-db': 'connect',
    redshift: 'GetClusterCredentials GetClusterCredentialsWithIAM DeleteCluster',
    'redshift-serverless': 'GetCredentials',
    dynamodb: 'DeleteTable DeleteBackup PutResourcePolicy',
    backup: 'DeleteBackupVault DeleteRecoveryPoint DeleteBackupPlan DeleteBackupVaultAccessPolicy PutBackupVaultAccessPolicy',
    cloudtrail: 'StopLogging DeleteTrail UpdateTrail PutEventSelectors DeleteEventDataStore',
    config: 'DeleteConfigRule DeleteConfigurationRecorder DeleteDeliveryChannel StopConfigurationRecorder',
    guardduty: 'DeleteDetector UpdateDetector DisassociateFromAdministratorAccount CreateIPSet',
    securityhub: 'DisableSecurityHub DeleteInsight DisassociateFromAdministratorAccount',
    logs: 'DeleteLogGroup DeleteLogStream PutResourcePolicy',
    route53domains: 'TransferDomainToAnotherAwsAccount DeleteDomain',
    ssm: 'StartSession SendCommand',
    ecs: 'ExecuteCommand',
    lambda: 'AddPermission UpdateFunctionCode DeleteFunction',
    cloudformation: 'DeleteStack SetStackPolicy',
    cloudfront: 'DeleteDistribution',
    eks: 'DeleteCluster CreateAccessEntry AssociateAccessPolicy',
    ecr: 'SetRepositoryPolicy DeleteRepository',
    elasticfilesystem: 'DeleteFileSystem PutFileSystemPolicy',
    sqs: 'DeleteQueue AddPermission SetQueueAttributes',
    sns: 'DeleteTopic AddPermission SetTopicAttributes',
    lightsail: 'GetInstanceAccessDetails DownloadDefaultKeyPair',
    codecommit: 'DeleteRepository',
};
/** The same by service. */
const sensitiveByService = new Map(Object.entries(byService).map(([service, names]) => [service, names.split(' ').map((name) => `${service}:${name}`)]));
const sensitiveActions = [...sensitiveByService.values()].flat();
/** What somebody without MFA needs to register a device and open a session with it; harmless for a stolen key. */
const enrolment = ('CreateVirtualMFADevice EnableMFADevice GetUser GetMFADevice ListMFADevices ListVirtualMFADevices ResyncMFADevice ListUsers ' +
    'GetAccountSummary GetAccountPasswordPolicy ListAccountAliases ChangePassword GetLoginProfile')
    .split(' ')
    .map((name) => `iam:${name}`)
    .concat('sts:GetSessionToken', 'sts:GetCallerIdentity', 'iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed');


/***/ })

};
