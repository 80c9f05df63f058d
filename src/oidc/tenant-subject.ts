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
export function tenantPart(text: string, issuer: string): TenantPart {
  const wild = text.search(/[*?]/);
  if (wild < 0) return 'run';
  const fixed = text.slice(0, wild);
  if (issuer === 'eks') return serviceAccount(fixed);
  if (issuer === 'bitbucket') return /^\{[^{}]+\}/.test(fixed) ? 'run' : 'everything';
  const fields = fixed
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

/** Subjects that are always made one way; of other issuers a tenant may choose what they are made of. */
const grammars: Readonly<Record<string, RegExp>> = table({
  eks: /^system:serviceaccount:[^:*?]+:[^:*?]+$/,
  terraform: /^organization:[^:*?]+:project:[^:*?]+:workspace:[^:*?]+:run_phase:(?:plan|apply)$/,
});

/** False for a subject, written out, that the issuer never gives. */
export function isSubjectOf(issuer: string, sub: string): boolean {
  return grammars[issuer]?.test(sub) ?? true;
}
