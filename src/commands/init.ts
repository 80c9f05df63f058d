import path from 'node:path';
import type { Request } from '../gate/request.js';
import { openWorkspace } from '../git/workspace.js';
import type { Workspace } from '../git/workspace.js';
import { conceal } from '../keys/conceal.js';
import type { GatePorts } from '../model/ports.js';
import { Problem } from '../model/problem.js';
import { alreadyRun } from './init/already.js';
import { fileDiff } from './init/file-diff.js';
import { ownCommit } from './init/own-commit.js';
import { planOf } from './init/plan.js';
import type { PlannedFile } from './init/plan.js';
import { askRepository } from './init/repository.js';
import { wantedRole } from './init/role.js';
import { toolCommit } from './init/tool-commit.js';
import { workflowPath } from './init/workflow-file.js';

export interface InitOutcome {
  /** Absolute top of the working tree. */
  readonly root: string;
  /** What is not there yet, and is to be written when `--yes` was said; paths in the repository. */
  readonly missing: readonly PlannedFile[];
  /** For the person who asked: the files as a diff, and what is left to do. */
  readonly said: string;
}

/**
 * What sets a repository up: workflow, config and, for a role, trust policy. A file that is there stays as it is; how ours
 * would differ is shown. `toolFolder` is where the gate itself lies. Throws a usage problem outside a working tree, and for a role that AWS would refuse.
 */
export async function planInit(request: Request, ports: GatePorts, toolFolder: string | undefined): Promise<InitOutcome> {
  const { given, folder, environment, tempFolder } = request;
  const role = wantedRole(given);
  const workspace = await openWorkspace(path.resolve(folder, given.path ?? '.'), { environment, tempFolder });
  try {
    if (workspace.kind !== 'repository' || workspace.bare)
      throw new Problem('usage', `${workspace.root} is no working tree of a git repository, and a workflow needs one`, {
        fix: 'Run init in a clone, or name one with --path.',
        place: '--path',
      });
    const [asked, running, commit] = await Promise.all([
      workspace.origin().then((origin) => askRepository(origin, environment, ports.http)),
      alreadyRun(workspace.workingTree()),
      toolFolder === undefined ? undefined : ownCommit(toolFolder, request),
    ]);
    const plan = planOf(asked, role, commit ?? (await toolCommit(asked.repository?.server, environment, ports.http)));
    const files = plan.files.filter((file) => file.path !== workflowPath || running === undefined || running === workflowPath);
    const states = await Promise.all(files.map(async (file) => ({ ...file, old: await textOf(workspace, file.path) })));
    const missing = states.filter(({ old }) => old === undefined).map(({ path: name, text }) => ({ path: name, text }));
    const remarks = [
      ...(running === undefined || running === workflowPath ? [] : [`${running} runs the gate already.`]),
      ...states.flatMap(({ path: name, text, old }) =>
        old === undefined ? [] : [`${name} is there${old === text ? '' : ', and differs: it stays as it is'}.`],
      ),
      outcome(missing, given.yes === true),
      ...plan.remarks,
    ];
    const diffs = states.map(({ path: name, text, old }) => fileDiff(name, old, text)).filter((diff) => diff !== '');
    const said = [...diffs, remarks.join('\n'), ['Then', ...plan.steps].join('\n\n')].join('\n\n');
    return { root: workspace.root, missing: given.yes === true ? missing : [], said: await conceal(said, { unnamed: true }) };
  } finally {
    await workspace.close();
  }
}

function outcome(missing: readonly PlannedFile[], write: boolean): string {
  if (missing.length === 0) return 'Nothing is missing.';
  if (write) return `Written: ${missing.map(({ path: name }) => name).join(', ')}.`;
  return 'Nothing is written yet. Run the same with --yes to write what is missing.';
}

async function textOf(workspace: Workspace, name: string): Promise<string | undefined> {
  return (await workspace.file(name))?.toString('utf8');
}
