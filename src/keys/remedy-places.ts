import type { ScanMode } from '../model/source.js';
import type { Placed } from './places.js';
import type { Remedy } from './remedy.js';
import { inChange } from './remedy-change.js';
import { inHistory } from './remedy-history.js';
import type { Whereabouts } from './whereabouts.js';

/** The whole remedy for where the credential stands: what stops it first, then what takes it out of git. */
export function remedyAt(remedy: Remedy, where: Whereabouts, places: readonly Placed[], mode: ScanMode, fingerprint: string): Remedy {
  if (mode === 'staged') return inIndex(remedy, places);
  if (remedy.harmless === true) return remedy;
  if (mode === 'changes') return inChange(remedy, where, places);
  if (mode === 'history') return inHistory(remedy, where, places, fingerprint);
  const note = 'then take it out of the files. What was pushed stays in the history, in forks and caches, so this comes second';
  return { ...remedy, steps: [...remedy.steps, { note }] };
}

/** A path that means the same to every shell. */
const plainPath = /^[A-Za-z0-9_./][A-Za-z0-9_./-]*$/;

/** Before the commit nothing has left the machine: taking it out of the index is all, unless it was elsewhere before. */
function inIndex(remedy: Remedy, places: readonly Placed[]): Remedy {
  const paths = [...new Set(places.map(({ standing }) => standing.place.path))];
  const commands = paths.length <= 10 && paths.every((path) => plainPath.test(path)) ? [`git restore --staged -- ${paths.join(' ')}`] : [];
  return {
    ...remedy,
    now: 'Take it out of the index: no commit has it yet. If it ever left this machine all the same, rotate it too.',
    steps: [{ note: 'git restore --staged takes a file out of the index and leaves it in the folder', commands }],
  };
}
