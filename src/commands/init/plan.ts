import { configPath, tool } from '../../model/tool.js';
import { configFile } from './config-file.js';
import type { Asked } from './repository.js';
import type { WantedRole } from './role.js';
import { nextSteps } from './steps.js';
import { subjectsOf } from './subjects.js';
import { trustFile, trustPath } from './trust-file.js';
import { workflowFile, workflowPath } from './workflow-file.js';

export interface PlannedFile {
  /** In the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly steps: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Everything that sets a repository up.
 * @param commit - the commit of the gate that the workflow is to run; undefined where none is known
 */
export function planOf({ repository, defaultBranch, remarks }: Asked, role: WantedRole | undefined, commit?: string): Plan {
  const pin =
    commit === undefined
      ? [
          `Put the commit id of a release in place of the zeros in ${workflowPath}; the job fails until then\n  git ls-remote ${tool.repository}`,
        ]
      : [];
  const files: PlannedFile[] = [
    { path: workflowPath, text: workflowFile(defaultBranch, role, commit) },
    { path: configPath, text: configFile(role) },
  ];
  if (role === undefined || repository === undefined)
    return { files, steps: [...pin, ...nextSteps(repository, role, false)], remarks: role === undefined ? [] : remarks };
  const subjects = subjectsOf(repository, defaultBranch);
  if (typeof subjects === 'string')
    return {
      files,
      steps: [...pin, ...nextSteps(repository, role, false)],
      remarks: [...remarks, `No trust policy: ${subjects}. Run the workflow: its login says the subject, and the condition to paste.`],
    };
  const both =
    subjects.length > 1 ? ['The trust policy lists both forms of the subject: take out the one that the login shows not to be used.'] : [];
  const classic =
    repository.form === 'either' && repository.id === undefined
      ? [
          'The trust policy has the form of the subject without ids. A repository made, renamed or moved since 2026-07-15 has the other one.',
        ]
      : [];
  return {
    files: [...files, { path: trustPath, text: trustFile(repository, role, subjects) }],
    steps: [...pin, ...nextSteps(repository, role, true)],
    remarks: [...remarks, ...both, ...classic],
  };
}
