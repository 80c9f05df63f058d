/**
 * Who gets in by a GitHub trust, found by trying: an evaluator of conditions and a mint of tokens that share nothing with
 * the code under test, and every kind of run of two dozen repositories.
 */
export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export const host = 'token.actions.githubusercontent.com';

type Claims = Readonly<Record<string, string>>;

const supplied = new Set(
  'aud sub actor actor_id enterprise_id environment job_workflow_ref ref repository repository_id repository_owner_id workflow'.split(' '),
);

function like(pattern: string, text: string): boolean {
  let i = 0;
  let star = -1;
  let mark = 0;
  for (let j = 0; j < text.length;) {
    if (pattern[i] === '*') {
      star = i++;
      mark = j;
    } else if (i < pattern.length && (pattern[i] === '?' || pattern[i] === text[j])) {
      i++;
      j++;
    } else if (star < 0) return false;
    else {
      i = star + 1;
      j = ++mark;
    }
  }
  while (pattern[i] === '*') i++;
  return i === pattern.length;
}

interface Test {
  readonly claim: string;
  readonly holds: (got: string | undefined) => boolean;
}

/** A test of what STS doesn't supply is held against nothing. */
function testsOf(conditions: Conditions): Test[] {
  return Object.entries(conditions).flatMap(([operator, tests]) =>
    Object.entries(tests).map(([key, written]): Test => {
      const claim = key.slice(`${host}:`.length);
      const holds = comparison(operator, typeof written === 'string' ? [written] : written);
      return { claim: supplied.has(claim) ? claim : '', holds };
    }),
  );
}

function comparison(operator: string, values: readonly string[]): (got: string | undefined) => boolean {
  const [, set, name = '', ifExists] = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/.exec(operator.toLowerCase()) ?? [];
  const negated = name.includes('not');
  return (got) => {
    if (name === 'null') return values.includes(String(got === undefined));
    if (got === undefined) return ifExists !== undefined || (set === undefined ? negated : set === 'forallvalues');
    const hit = values.some((value) => {
      if (name.endsWith('like')) return like(value, got);
      return name.endsWith('ignorecase') ? value.toLowerCase() === got.toLowerCase() : value === got;
    });
    return hit !== negated;
  };
}

/** `own`: the repositories that policies name. `sibling`: others of their owner or enterprise. */
type Kind = 'own' | 'sibling' | 'stranger';
type Party = readonly [owner: string, ownerId: string, repository: string, id: string, enterprise: string, kind: Kind];

const parties: readonly Party[] = [
  ['evil', '666', 'zq', '690', '', 'stranger'],
  ...['evil/infra', 'evil/acme', 'evil/web', 'evil/zq', 'acme-evil/infra', 'acmf/infra-web', 'xcme/infra', 'xacme/infra'].flatMap(
    (name): Party[] => {
      const [owner = '', repository = ''] = name.split('/');
      // Numbers that begin as those of the policies do.
      return [
        [owner, '666', repository, '667', '66', 'stranger'],
        [owner, '1234', repository, '4567', '', 'stranger'],
        [owner, '1234', repository, '4567', '66', 'stranger'],
        ['acme', '123', 'infra', '456', '9', 'own'],
        ['globex', '123', 'web', '456', '9', 'own'],
        // A policy says names or numbers, and not which belong together.
        ['acme', '777', 'infra', '778', '', 'own'],
        ['acme', '123', 'infra', '457', '', 'own'],
        ['acme', '777', 'infra', '456', '', 'own'],
        ['globex', '777', 'web', '778', '', 'own'],
        ['zq', '777', 'zq', '456', '', 'own'],
        ['acme-zq', '777', 'infra', '456', '', 'own'],
        ['acme', '777', 'zq', '779', '', 'sibling'],
        ['acme-zq', '123', 'infra', '779', '', 'sibling'],
        ['xcme', '123', 'infra', '779', '', 'sibling'],
        ['zq', '123', 'zq', '779', '', 'sibling'],
        ['acme', '123', 'infra-web', '457', '9', 'sibling'],
        ['acme', '123', 'web', '458', '9', 'sibling'],
        ['acme', '123', 'zq', '459', '9', 'sibling'],
        ['acme', '123', 'zq-infra', '460', '9', 'sibling'],
        ['globex', '123', 'infra', '462', '9', 'sibling'],
        ['umbrella', '700', 'infra', '701', '9', 'sibling'],
        ['umbrella', '700', 'tools', '702', '9', 'sibling'],
      ];
    },
  ),
];

interface Run {
  readonly ref: string;
  readonly environment?: string;
}

const refs = ['main', 'zq', 'main-zq', 'release/1', 'acme/infra']
  .map((name) => `refs/heads/${name}`)
  .concat('refs/tags/v1', 'refs/tags/v2');
const pull = 'refs/pull/1/merge';
const runs: readonly Run[] = [
  ...[...refs, pull].map((ref) => ({ ref })),
  ...['prod', 'zq', 'production', 'prod-eu', 'acme/infra'].flatMap((environment) =>
    ['refs/heads/main', 'refs/heads/zq', 'refs/tags/v1', pull].map((ref) => ({ ref, environment })),
  ),
];

/** What the policies of the test write out. */
const named = new Set(['refs/heads/main', 'refs/tags/v1', 'prod', 'production']);

function contextOf({ ref, environment }: Run): string {
  if (environment !== undefined) return `environment:${environment.replaceAll(':', '%3A')}`;
  return ref === pull ? 'pull_request' : `ref:${ref}`;
}

/** What owners of repositories may put together; the first two are the default's forms. */
const templates = [
  'default',
  'immutable',
  ...['environment', 'workflow', 'ref', 'actor', 'job_workflow_ref', 'repository', 'repository_id', 'repository_owner', 'repo', 'context'],
  ...['repository_owner_id', 'repository_owner repository_visibility', 'workflow repo context', 'repo context job_workflow_ref'],
  ...['environment repository_owner', 'repo environment', 'job_workflow_ref repo context', 'actor repo context'],
];

function subjectOf(template: string, [owner, ownerId, repository, id]: Party, run: Run, claims: Claims): string | undefined {
  if (template === 'default') return `repo:${owner}/${repository}:${contextOf(run)}`;
  if (template === 'immutable') return `repo:${owner}@${ownerId}/${repository}@${id}:${contextOf(run)}`;
  const fields = template.split(' ').map((claim) => {
    if (claim === 'repo') return `repo:${owner}/${repository}`;
    if (claim === 'context') return contextOf(run);
    return claims[claim] === undefined ? undefined : `${claim}:${claims[claim].replaceAll(':', '%3A')}`;
  });
  return fields.includes(undefined) ? undefined : fields.join(':');
}

const chosen = ['aud', 'actor', 'actor_id', 'workflow', 'job_workflow_ref'] as const;

const workflow = 'acme/ci/.github/workflows/deploy.yml@refs/heads/main';

/** What whoever runs it may choose, the plain value first. */
function choicesOf([owner, , repository]: Party, { ref }: Run): Readonly<Record<(typeof chosen)[number], readonly string[]>> {
  return {
    aud: ['sts.amazonaws.com', 'https://github.com/acme', 'zq'],
    actor: ['zq', 'alice', 'bob'],
    actor_id: ['8', '7'],
    workflow: ['zq', 'deploy'],
    job_workflow_ref: [
      `${owner}/${repository}/.github/workflows/x.yml@${ref}`,
      workflow,
      'zq/ci/.github/workflows/deploy.yml@refs/heads/main',
    ],
  };
}

function factsOf([owner, ownerId, repository, id, enterprise]: Party): Record<string, string> {
  const names = { repository: `${owner}/${repository}`, repository_id: id, repository_owner_id: ownerId, repository_owner: owner };
  return { ...names, repository_visibility: 'private', ...(enterprise === '' ? {} : { enterprise_id: enterprise }) };
}

export const classes = ['nobody', 'clean', 'repository', 'owner', 'anyone', 'anyone at all'] as const;

export type Class = (typeof classes)[number];

/** How wide the trust is; `anyone at all` when the plain run of a repository with no name of note gets in. */
export function classOf(allow: Conditions, denies: readonly Conditions[]): Class {
  const tests = testsOf(allow);
  const denials = denies.map(testsOf);
  const passes = (claims: Claims, of: (claim: string) => boolean): boolean =>
    tests.every(({ claim, holds }) => !of(claim) || holds(claims[claim]));
  let widest = 0;
  const spoken = [...tests, ...denials.flat()].some(({ claim }) => claim === 'sub');
  for (const party of parties) {
    if (classes.indexOf(widestOf(party)) <= widest) continue;
    const facts = factsOf(party);
    if (!passes(facts, (claim) => claim === '' || claim === 'enterprise_id' || claim.startsWith('repository'))) continue;
    for (const run of runs) {
      const known = { ...facts, ref: run.ref, ...(run.environment === undefined ? {} : { environment: run.environment }) };
      if (!passes(known, (claim) => claim === 'ref' || claim === 'environment')) continue;
      for (const { claims, template } of tokensOf(party, run, known, tests, spoken ? templates : ['default'])) {
        const rank = classes.indexOf(classOfToken(party, run, template, claims));
        if (rank <= widest || !passes(claims, (claim) => claim === 'sub')) continue;
        if (!denials.some((deny) => deny.every(({ claim, holds }) => holds(claims[claim])))) widest = rank;
      }
    }
  }
  return classes[widest] ?? 'nobody';
}

interface Token {
  readonly claims: Claims;
  readonly template: string;
}

/** A token of each template, with all that the tests take for what whoever runs it may choose. */
function* tokensOf(party: Party, run: Run, known: Claims, tests: readonly Test[], made: readonly string[]): Generator<Token> {
  const choices = choicesOf(party, run);
  const taken: Record<string, readonly string[]> = {};
  const claims: Record<string, string> = { ...known };
  for (const claim of chosen) {
    const values = choices[claim].filter((value) => tests.every((test) => test.claim !== claim || test.holds(value)));
    if (values[0] === undefined) return;
    taken[claim] = values;
    claims[claim] = values[0];
  }
  // One object for all: each is looked at before the next is asked for.
  for (const template of made) {
    const varied = inTemplate.get(template);
    // Only what goes into the subject makes a difference.
    for (const value of varied === undefined ? [''] : (taken[varied] ?? [])) {
      if (varied !== undefined) claims[varied] = value;
      const sub = subjectOf(template, party, run, claims);
      if (sub === undefined) continue;
      claims['sub'] = sub;
      yield { claims, template };
    }
    if (varied !== undefined) claims[varied] = taken[varied]?.[0] ?? '';
  }
}

/** What of the chosen goes into a template's subjects. */
const inTemplate = new Map(templates.map((template) => [template, chosen.find((claim) => template.split(' ').includes(claim))]));

function widestOf([, , , , , kind]: Party): Class {
  return kind === 'stranger' ? 'anyone at all' : kind === 'sibling' ? 'owner' : 'repository';
}

function classOfToken([owner, ownerId, , id, enterprise, kind]: Party, run: Run, template: string, claims: Claims): Class {
  if (kind === 'sibling') return 'owner';
  if (kind === 'stranger') {
    const plain = owner === 'evil' && ownerId === '666' && id === '690' && enterprise === '' && template === 'default';
    return plain && claims['job_workflow_ref']?.startsWith('evil/') === true ? 'anyone at all' : 'anyone';
  }
  return named.has(run.environment ?? run.ref) || named.has(run.ref) || template === 'job_workflow_ref' ? 'clean' : 'repository';
}
