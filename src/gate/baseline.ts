import type { Workspace } from '../git/workspace.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import type { Baseline } from '../triage/baseline.js';
import type { GatePorts } from '../model/ports.js';
import type { Request } from './request.js';
import { locate, readVersion, shownPath, versionOfHead, versionThatCounts } from './settings-file.js';
import type { Subject } from './subject.js';

export interface Accepted {
  readonly baseline: Baseline | undefined;
  readonly remarks: readonly string[];
}

/** The baseline that counts: the base's in a change, else the one that lies there. Throws a usage problem for a broken or missing one. */
export async function accept(
  request: Request,
  workspace: Workspace,
  subject: Subject,
  settings: Settings,
  ports: GatePorts,
): Promise<Accepted> {
  if (settings.baseline === undefined) return { baseline: undefined, remarks: [] };
  const named = request.given.baseline;
  const file = locate(workspace, request.folder, named, settings.baseline);
  const shown = shownPath(file);
  const inChange = subject.mode === 'changes' || subject.mode === 'staged';
  const text = await readVersion(workspace, file, versionThatCounts(subject), ports.readOutside);
  const remarks: string[] = [];
  if (inChange && 'inside' in file) {
    const head = await readVersion(workspace, file, versionOfHead(subject), ports.readOutside);
    if (head !== text)
      remarks.push(
        `This change ${text === undefined ? 'adds' : head === undefined ? 'removes' : 'edits'} the baseline ${shown}. It counts once it is merged.`,
      );
  }
  if (text === undefined) {
    if (settings.baselineNamed && !inChange) {
      throw new Problem('usage', `there is no baseline ${shown}`, {
        fix: 'Make it with aws-access-gate baseline --reason TEXT, or leave it out.',
        place: '--baseline',
      });
    }
    return { baseline: undefined, remarks };
  }
  const { parseBaseline } = await import('../triage/baseline.js');
  const { baseline, problems } = parseBaseline(text, shown);
  const [first] = problems;
  if (first === undefined) return { baseline, remarks };
  const place = `${first.path}:${first.line}:${first.column}`;
  if (!inChange) throw new Problem('usage', first.message, { fix: first.fix, place });
  return {
    baseline: undefined,
    remarks: [...remarks, `The baseline at the base is invalid and accepts nothing: ${place}: ${first.message}.`],
  };
}
