import { locate, readVersion, shownPath, type NamedFile } from '../gate/settings-file.js';
import type { GatePorts } from '../model/ports.js';
import type { Request, Rules } from '../gate/request.js';
import { runGate } from '../gate.js';
import { Problem } from '../model/problem.js';
import { parseBaseline, type Baseline } from '../triage/baseline.js';
import { updateBaseline } from './baseline.js';

/** A file of the working tree that a command wants written. */
export interface Written {
  /** Where the file lies: its path in the repository, or an absolute one outside. */
  readonly file: NamedFile;
  readonly root: string;
  readonly text: string;
  /** What was done, for the person who asked. */
  readonly said: string;
}

/**
 * Accepts what the working tree has today. Throws an environment problem when the tree could not be looked at whole: what
 * was not seen can't be accepted.
 */
export async function acceptBaseline(request: Request, rules: Rules, ports: GatePorts): Promise<Written> {
  const { reason, prune = false } = request.given;
  const { report, settings, stale, workspace } = await runGate({ ...request, given: { ...request.given, scan: 'tree' } }, rules, ports);
  if (settings === undefined || workspace === undefined || report.checks.some(({ status }) => status === 'incomplete')) {
    const why = report.notChecked.map((each) => `${each.what}: ${each.why}`).slice(0, 5);
    throw new Problem('environment', ['not everything could be checked, so nothing is accepted', ...why].join('\n  '), {
      fix: 'Mend what could not be read, or exclude it, and run again.',
    });
  }
  const file = locate(workspace, request.folder, request.given.baseline, settings.baseline ?? '');
  const old = await readVersion(workspace, file, { at: 'folder' }, ports.readOutside);
  const update = updateBaseline(report.findings, parsed(old, shownPath(file)), stale, { reason, prune, now: ports.clock.now() });
  const said = `${shownPath(file)}: ${update.added} accepted, ${update.kept} kept, ${update.pruned} pruned`;
  return { file, root: workspace.root, text: update.text, said };
}

function parsed(text: string | undefined, path: string): Baseline | undefined {
  return text === undefined ? undefined : parseBaseline(text, path).baseline;
}
