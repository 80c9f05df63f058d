import type { Documents } from '../documents/located.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Edit } from '../workflow/patch.js';
import { plainText } from '../workflow/plain.js';
import { inputOf } from './asked-role.js';
import { withDiff } from './fix-diff.js';
import { jobLogins, type JobLogin, type Repository } from './job-logins.js';
import { readRoleArn, type RoleArn } from './role-arn.js';
import rule from './rules/login-role-arn.js';

/**
 * Logins as a role whose name the repository knows under another path: the path is a part of the ARN, and STS knows no role without.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names
 */
export function checkPaths(repository: Repository, documents: Documents): Finding[] {
  const found = new Map<string, Finding>();
  const principals = documents.units
    .flatMap((unit) => unit.principals)
    .filter(({ kind, namedLater }) => kind === 'role' && namedLater === undefined);
  for (const workflow of repository.workflows)
    for (const job of workflow.jobs)
      for (const login of jobLogins(workflow, job, repository)) {
        const role = readRoleArn(login.role);
        const made = 'name' in role ? principals.filter(({ name }) => name === role.name) : [];
        const [first] = made;
        if (!('name' in role) || first === undefined || made.some(({ path }) => path === undefined || path === role.path)) continue;
        const at = { path: first.file.path, ...first.file.lines.place(first.span) };
        const key = `${login.place.path}:${login.place.line}:${login.place.column}`;
        if (!found.has(key)) found.set(key, findingFor(login, role, first.path ?? '/', at));
      }
  return [...found.values()];
}

function findingFor({ job, site, place, through, workflow }: JobLogin, role: RoleArn, path: string, at: Finding['place']): Finding {
  const meant = `arn:${role.partition}:iam::${role.account}:role${path}${role.name}`;
  const input = inputOf(site.step, 'role-to-assume');
  const edit: Edit | undefined = plainText(input) === role.text && input !== undefined ? { span: input.span, text: meant } : undefined;
  return {
    check: 'login',
    rule: rule.id,
    severity: rule.severity,
    message: `Job "${job.id}" can never assume ${role.text}: ${at.path}:${at.line} makes the role under the path ${path}, which is a part of its ARN.`,
    fix: withDiff('Write the whole ARN:', site.within.at(-1)?.action ?? workflow, [edit], `- ${role.text}\n+ ${meant}`),
    place,
    elsewhere: [],
    related: [{ ...at, message: 'the role is made here' }, ...through],
    evidence: { role: role.text, part: 'path', meant, job: job.id },
    fingerprint: fingerprint(rule.id, role.text, job.id, meant),
  };
}
