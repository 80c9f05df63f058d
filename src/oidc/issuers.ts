/**
 * Claims that STS hands to conditions for a GitHub token, besides those that a token never has (`amr`).
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
export const githubClaims = [
  'aud',
  'sub',
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
] as const;

/** What every OIDC provider's token gives to conditions. */
const standard = ['aud', 'sub', 'amr'];

export interface Issuer {
  /** For people. */
  readonly name: string;
  /** `github`: subjects are GitHub's. */
  readonly id: string;
  /** True when the issuer signs tokens for everybody who has an account there; false when one organization has it to itself. */
  readonly shared: boolean;
  /** Claims of which one must tell the tenant; all others the one who asks for the token chooses, or they say nothing of him. */
  readonly binding: readonly string[];
  /** Claims that STS hands to conditions. */
  readonly supplied: readonly string[];
  /** Claims that tell the tenant's project (repository, pipeline, workspace) by themselves. */
  readonly project: readonly string[];
}

interface Entry extends Omit<Issuer, 'supplied' | 'project'> {
  readonly host: RegExp;
  readonly more?: readonly string[];
  readonly project?: readonly string[];
}

const github = { id: 'github', shared: true, binding: ['sub'], more: githubClaims } as const;
const gitlab = { id: 'gitlab', more: ['project_id', 'namespace_id'], project: ['project_id'] } as const;
const gitlabMore = ['pipeline_source', 'ref_protected', 'runner_environment', 'user_access_level', 'user_email', 'user_id', 'user_login'];
const buildkite = ['build_branch', 'cluster_id', 'cluster_name', 'organization_id', 'organization_slug', 'pipeline_id', 'pipeline_slug'];

/**
 * Issuers that sign for many tenants, with the claim that tells the tenant: IAM refuses a new trust without it.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const entries: readonly Entry[] = [
  { ...github, name: 'GitHub Actions', host: /^token\.actions\.githubusercontent\.com$/ },
  { ...github, name: 'GitHub Actions of an enterprise', host: /^token\.actions\.githubusercontent\.com\/[^/]+$/ },
  { ...github, name: 'GitHub Actions of an enterprise', host: /^github\.com\/enterprises\/[^/]+$/ },
  { ...github, name: 'GitHub Actions with data residency', host: /^token\.actions\.[a-z0-9-]+\.ghe\.com$/ },
  { ...github, name: 'GitHub Enterprise Server', host: /^[^/]+\/_services\/token$/ },
  { ...github, name: 'GitHub Actions (old issuer)', host: /^vstoken\.actions\.githubusercontent\.com$/ },
  plain('GitHub audit log streaming', /^oidc-configuration\.audit-log\.githubusercontent\.com$/),
  {
    ...gitlab,
    name: 'GitLab.com',
    host: /^gitlab\.com$/,
    shared: true,
    binding: ['sub', 'namespace_id', 'project_id'],
    more: [...gitlab.more, ...gitlabMore],
  },
  { ...gitlab, name: 'GitLab', host: /^gitlab\.[^/]+$|^[^/]+\.gitlab-dedicated\.com$/, shared: false, binding: ['sub'], more: [] },
  {
    id: 'buildkite',
    name: 'Buildkite',
    host: /^agent\.(?:[^/]+\.)?buildkite\.(?:com|dev|site)$/,
    shared: true,
    binding: ['sub', 'organization_id', 'organization_slug', 'pipeline_id', 'cluster_id'],
    more: buildkite,
    project: ['pipeline_id', 'cluster_id'],
  },
  plain('Codefresh', /^oidc\.codefresh\.io$/),
  plain('DVC Studio', /^studio\.datachain\.ai\/api$/),
  { ...plain('Scalr', /^scalr\.io$|^[^/]+\.scalr\.io$/), id: 'scalr' },
  plain('Shisho Cloud', /^tokens\.cloud\.shisho\.dev$/),
  { ...plain('HCP Terraform', /^app\.terraform\.io$/), id: 'terraform' },
  plain('Upbound', /^proidc\.upbound\.io$/),
  plain('IBM Turbonomic', /^rh-oidc\.s3\.[a-z0-9-]+\.amazonaws\.com\/[^/]+$/),
  plain('Amazon Cognito identity pools', /^cognito-identity\.amazonaws\.com$/, ['aud']),
  { ...plain('Pulumi Cloud', /^api\.pulumi\.com\/oidc$/, ['aud', 'sub']), id: 'pulumi' },
  { ...plain('Vercel', /^oidc\.vercel\.com$/, ['aud', 'sub']), id: 'vercel' },
  { ...plain('Vercel of a team', /^oidc\.vercel\.com\/[^/]+$/, ['aud', 'sub']), id: 'vercel', shared: false },
  {
    ...plain('Bitbucket of a workspace', /^api\.bitbucket\.org\/2\.0\/workspaces\/[^/]+\/pipelines-config\/identity\/oidc$/),
    id: 'bitbucket',
    shared: false,
  },
  { ...plain('Spacelift', /^[^/]+\.app\.(?:us\.)?spacelift\.io$/), id: 'spacelift', shared: false },
  plain('Sandboxes Cloud', /^sandboxes\.cloud$/, ['aud', 'sub']),
  {
    id: 'circleci',
    name: 'CircleCI',
    host: /^oidc\.circleci\.com$/,
    shared: true,
    binding: ['sub', 'aud', 'oidc.circleci.com/project-id'],
    more: ['oidc.circleci.com/project-id'],
    project: ['oidc.circleci.com/project-id'],
  },
  {
    id: 'circleci',
    name: 'CircleCI of an organization',
    host: /^oidc\.circleci\.com\/org\/[^/]+$/,
    shared: false,
    binding: ['sub', 'oidc.circleci.com/project-id'],
    more: ['oidc.circleci.com/project-id'],
    project: ['oidc.circleci.com/project-id'],
  },
  {
    ...plain('Google', /^accounts\.google\.com$/, ['aud', 'oaud', 'sub', 'google/organization_number']),
    id: 'google',
    more: ['oaud', 'google/organization_number'],
  },
  { ...plain('Login with Amazon', /^www\.amazon\.com$/, ['app_id', 'user_id']), more: ['app_id', 'user_id'] },
  { ...plain('Facebook', /^graph\.facebook\.com$/, ['app_id', 'id']), more: ['app_id', 'id'] },
  plain('Microsoft Sentinel', /^sts\.windows\.net\/33e01921-4d64-4f8c-a055-5bdaffd5e33d\/?$/, ['sub', 'sts:rolesessionname']),
  {
    ...plain('EKS cluster', /^oidc\.eks\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/id\/[^/]+$|^oidc-eks\.[^/]+\/id\/[^/]+$/),
    id: 'eks',
    shared: false,
  },
];

function plain(name: string, host: RegExp, binding: readonly string[] = ['sub']): Entry {
  return { id: 'other', name, host, shared: true, binding };
}

/**
 * The issuer behind a provider's address without `https://`, as it stands in a provider's ARN or before a condition key;
 * undefined for one that is in no list. Letter case counts in the path alone.
 */
export function issuerOf(address: string): Issuer | undefined {
  const plainAddress = hostLowered(address);
  const entry = entries.find(({ host }) => host.test(plainAddress));
  if (entry === undefined) return undefined;
  const { id, name, shared, binding, more = [], project = [] } = entry;
  return { id, name, shared, binding, supplied: [...new Set([...standard, ...more])], project };
}

/** True for GitHub's issuer in any of its forms: github.com, an enterprise's slug, data residency, GitHub Enterprise Server. */
export function isGithub(address: string): boolean {
  return issuerOf(address)?.id === 'github';
}

/** A host's letters have no case; those of a path have. */
export function hostLowered(address: string): string {
  const slash = address.indexOf('/');
  return slash < 0 ? address.toLowerCase() : address.slice(0, slash).toLowerCase() + address.slice(slash);
}
