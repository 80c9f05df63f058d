import { invisibles, legible } from './legible.js';

/** Why STS will refuse a session name; undefined when it takes it: 2 to 64 letters, digits and `_+=,.@-`. */
export function sessionNameFault(name: string): string | undefined {
  const unseen = invisibles(name);
  if (unseen.length > 0) return `it has ${unseen.join(', ')} in it`;
  if (name.length < 2 || name.length > 64) return `it has ${name.length} characters; 2 to 64 are allowed`;
  return /^[\w+=,.@-]+$/.test(name) ? undefined : `"${legible(name)}" has characters outside letters, digits and _+=,.@-`;
}

/** The name under which the gate's sessions stand in CloudTrail. */
export function ownSessionName(runId: string | undefined): string {
  return /^\d{1,20}$/.test(runId ?? '') ? `aws-access-gate-${runId}` : 'aws-access-gate';
}
