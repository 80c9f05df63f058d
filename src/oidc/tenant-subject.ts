import { table } from '../model/table.js';

/**
 * How much of a subject with wildcards is fixed: nothing that tells the tenant (`everything`), the beginning of his name
 * (`prefix`), the tenant alone (`tenant`), a project of his but not the run (`project`), or the run too (`run`).
 */
export type TenantPart = 'everything' | 'prefix' | 'tenant' | 'project' | 'run';

/** Names before values that tell one run, or the branch it is for. */
const ofRun = /^(?:ref|workspace|run_phase|environment|branch|user|stack)$/;

/**
 * Reads subjects of the kind `organization:acme:project:web:…`, `project_path:acme/web:ref_type:branch:ref:main`, `org/ID/project/ID/…`,
 * `system:serviceaccount:namespace:name`.
 */
export function tenantPart(written: string, issuer: string): TenantPart {
  const text = written.replace(behindHead[issuer] ?? never, heads[issuer] ?? '');
  const wild = text.search(/[*?]/);
  if (wild < 0) return 'run';
  const fixed = text.slice(0, wild);
  if (issuer === 'eks') return serviceAccount(fixed);
  if (issuer === 'bitbucket') return /^\{[^{}]+\}/.test(fixed) ? 'run' : 'everything';
  if (issuer === 'circleci' && /(?:^|\/)project\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\//i.test(text)) return 'run';
  const fields = fixed
    // `refs/heads/` alone says of no branch that it is the one.
    .replace(/:ref:refs\/(?:heads|tags)\//, ':ref:')
    .replace(/^https:\/\//, 'https/')
    .replace(/^pulumi:[a-z]+:(?=org:)/, '')
    .split(/[:/]/);
  // The last field runs on into the wildcard: it is only begun.
  const closed = fields.slice(0, -1);
  if (closed.length === 0) return fields[0] === '' ? 'everything' : 'prefix';
  if (closed.length === 1) return fields[1] === '' ? 'everything' : 'prefix';
  return restOf(closed, text, issuer);
}

function restOf(closed: readonly string[], text: string, issuer: string): TenantPart {
  if (issuer === 'gitlab') {
    const path = /^project_path:([^:*?]+):/.exec(text)?.[1];
    if (path === undefined) return 'tenant';
    return /:ref:[^*?]+$/.test(text) ? 'run' : 'project';
  }
  const pairs = closed.slice(2);
  const values = Math.floor(pairs.length / 2);
  // Spaces are what an account of Spacelift's own is cut into.
  if (values === 0) return issuer === 'spacelift' ? 'project' : 'tenant';
  const names = pairs.filter((_, i) => i % 2 === 0).slice(0, values);
  // At Scalr an environment is where workspaces are.
  if (issuer === 'scalr') return names.includes('workspace') ? 'run' : 'project';
  return issuer === 'circleci' || names.some((name) => ofRun.test(name)) ? 'run' : 'project';
}

function serviceAccount(fixed: string): TenantPart {
  const rest = /^system:serviceaccount:(.*)$/.exec(fixed)?.[1];
  if (rest === undefined) return 'everything';
  return rest.includes(':') ? 'project' : rest === '' ? 'everything' : 'prefix';
}

/** Subjects of which every part is always there; of other issuers a tenant may choose what comes after the head. */
const grammars: Readonly<Record<string, RegExp>> = table({
  eks: /^system:serviceaccount:[^:*?]+:[^:*?]+$/,
  terraform: /^organization:[^:*?]+:project:[^:*?]+:workspace:[^:*?]+:run_phase:(?:plan|apply)$/,
  gitlab: /^project_path:[^:*?/]+\/[^:*?]+(?::.+)?$/s,
  // An account's number: its address is in another claim (https://developers.google.com/identity/openid-connect/openid-connect#an-id-tokens-payload).
  google: /^[^@]+$/,
});

/**
 * What a subject begins with, whatever a tenant chooses.
 * Sources: https://docs.gitlab.com/ci/secrets/id_token_authentication/, https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/,
 * https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/,
 * https://docs.spacelift.io/integrations/cloud-providers/oidc/, https://vercel.com/docs/oidc/reference
 */
const heads: Readonly<Record<string, string>> = table({
  eks: 'system:serviceaccount:',
  terraform: 'organization:',
  gitlab: 'project_path:',
  circleci: 'org/',
  bitbucket: '{',
  spacelift: 'space:',
  vercel: 'owner:',
  scalr: 'account:',
});

/** Wildcards that can only stand for the head: no name and no branch has a colon, and these words come but once. */
const behindHead: Readonly<Record<string, RegExp>> = table({
  gitlab: /^\*:(?=[^:]+:ref_type:)/,
  terraform: /^\*:(?=[^:]+:project:)/,
});
const never = /(?!)/;

/** False for a subject, or a pattern with `*` and `?`, that no token of the issuer at this address has. */
export function isSubjectOf(issuer: string, address: string, sub: string, pattern: boolean): boolean {
  if (!pattern && grammars[issuer]?.test(sub) === false) return false;
  const wild = pattern ? sub.search(/[*?]/) : -1;
  const fixed = wild < 0 ? sub : sub.slice(0, wild);
  const head = headOf(issuer, address);
  const common = Math.min(head.length, wild < 0 ? head.length : fixed.length);
  return fixed.slice(0, common) === head.slice(0, common) && (issuer !== 'terraform' || hasNames(fixed));
}

/** One organization of CircleCI has an issuer of its own, with the organization's id in its address. */
function headOf(issuer: string, address: string): string {
  const organization = issuer === 'circleci' ? /\/org\/([\da-f-]{36})$/i.exec(address)?.[1] : undefined;
  return organization === undefined ? (heads[issuer] ?? '') : `org/${organization.toLowerCase()}/`;
}

/** The names before the values, as far as they are written out. */
function hasNames(fixed: string): boolean {
  const closed = fixed.split(':').slice(0, -1);
  return ['project', 'workspace', 'run_phase'].every((name, i) => closed.length <= 2 * i + 2 || closed[2 * i + 2] === name);
}
