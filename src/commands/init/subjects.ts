import { mint } from '../../oidc/subject.js';
import type { Repository } from './repository.js';
import { workflowName, workflowPath } from './workflow-file.js';

/**
 * The subjects that runs of the gate's own workflow on the default branch have: one, or both forms where nobody knows which
 * it will be. Why there are none, in words, where a template of the repository's own leaves it open.
 */
export function subjectsOf(repository: Repository, branch: string): readonly string[] | string {
  const { owner, name, ownerId, id, form, template } = repository;
  const ref = `refs/heads/${branch}`;
  const run = { owner, repository: name, ownerId, repositoryId: id, event: 'push', ref };
  if (form === 'immutable' && (id === undefined || ownerId === undefined)) return 'its subjects carry ids that are not known';
  const forms = form === 'classic' || id === undefined || ownerId === undefined ? [false] : form === 'immutable' ? [true] : [false, true];
  if (template === undefined) return forms.map((immutable) => mint({ ...run, immutable }));
  const subjects = forms.map((immutable) => {
    const whole = mint({ ...run, immutable });
    const parts: Record<string, string | undefined> = {
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
