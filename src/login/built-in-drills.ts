import { admits } from '../oidc/admission.js';
import type { Claims } from './claims.js';
import type { Context } from './context.js';
import type { Drill } from './drill.js';
import { readRoleArn } from './role-arn.js';
import type { Targets } from './targets.js';
import { trustsNamed } from './trust-source.js';

/** An audience that no provider lists: nobody can own the domain. https://www.rfc-editor.org/rfc/rfc2606 */
const strangeAudience = 'https://aws-access-gate.invalid';

/** So many other roles are tried. */
const most = 5;

/**
 * What must be refused though nobody lists it: each role under an audience that no provider has, and roles of the same account
 * whose committed trust is for other runs. Tried on a schedule alone: a pull request's refusals would page somebody.
 */
export async function builtInDrills({ roles, drills }: Targets, claims: Claims | undefined, context: Context): Promise<readonly Drill[]> {
  if (context.ports.event.name !== 'schedule' || claims === undefined) return [];
  const audiences = roles.map(({ role, wish }): Drill => ({
    role,
    audience: strangeAudience,
    wish: { ...wish, audience: strangeAudience },
  }));
  const named = new Set([...roles, ...drills].map(({ role }) => role.text));
  const others = (await otherRoles(roles, claims, context)).filter(({ role }) => !named.has(role.text));
  return [...audiences, ...others.slice(0, most)];
}

async function otherRoles(roles: Targets['roles'], claims: Claims, context: Context): Promise<Drill[]> {
  const [first] = roles;
  const documents = await context.documents();
  if (first === undefined || documents === undefined) return [];
  const { partition, account } = first.role;
  const names = new Set(
    documents.units
      .flatMap(({ principals }) => principals)
      .flatMap(({ kind, name, namedLater }) => (kind === 'role' && namedLater === undefined ? [name] : [])),
  );
  return [...names].flatMap((name): Drill[] => {
    const role = readRoleArn(`arn:${partition}:iam::${account}:role/${name}`);
    if (!('name' in role)) return [];
    const trusts = trustsNamed(documents, role);
    const facts = { account, sessionName: context.sessionName };
    // A trust for a machine or a person refuses every token: to try it would prove nothing.
    const forOthers =
      trusts.length > 0 && trusts.every(({ policy }) => meantForTokens(policy) && admits(policy, claims, facts).verdict === false);
    return forOthers ? [{ role, audience: undefined, wish: { ...first.wish, roleArn: role.text } }] : [];
  });
}

function meantForTokens({ statements }: Parameters<typeof admits>[0]): boolean {
  return statements.some(
    ({ effect, conditions }) => effect === 'Allow' && conditions.some(({ key }) => /:(?:sub|job_workflow_ref|repository_id)$/i.test(key)),
  );
}
