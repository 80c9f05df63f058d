import type { Claims } from './claims.js';
import type { LoginEvent } from './ports.js';

/** What a run is to the one who may be let in. */
export type RunKind = 'pull-request' | 'merge-queue' | 'other';

/** Pull requests and queues are known by the event, and by the token where a called job sees another event. */
export function runKind(event: LoginEvent, claims: Claims): RunKind {
  const { sub = '', ref = '', event_name: said = '' } = claims.claims;
  if (event.name === 'merge_group' || said === 'merge_group' || ref.startsWith('refs/heads/gh-readonly-queue/')) return 'merge-queue';
  const names = [event.name, said];
  return names.some((name) => name.startsWith('pull_request')) || ref.startsWith('refs/pull/') || sub.endsWith(':pull_request')
    ? 'pull-request'
    : 'other';
}

/** `repo:owner/name` or `repo:owner@id/name@id`, as the token's subject begins; undefined for a subject made otherwise. */
export function repositoryOf(subject: string): string | undefined {
  return /^repo:[^:/]+\/[^:/]+(?=:)/.exec(subject)?.[0];
}
