import type { Repository } from './repository.js';
import type { WantedRole } from './role.js';
import { trustPath } from './trust-file.js';
import { workflowName } from './workflow-file.js';

/** What is left to do by hand, in the order it is done: commands to paste, as no file can do it. */
export function nextSteps(repository: Repository | undefined, role: WantedRole | undefined, trust: boolean): readonly string[] {
  const required = `Commit the files, and make "${workflowName}" a required status check of the branch.`;
  if (role === undefined)
    return [required, 'To have the login proved too: init --role-to-assume ARN shows the lines to add, and writes the trust policy.'];
  if (repository === undefined || !trust) return [required];
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
