import type { EventFacts } from '../../model/event.js';
import type { Environment } from '../../model/ports.js';
import type { ChangesWish } from '../../model/range.js';

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;

/**
 * Reads the event. `text` is the content of `GITHUB_EVENT_PATH`, undefined when it can't be read.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function readEvent(environment: Environment, text: string | undefined): EventFacts {
  const payload = parse(text);
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const defaultBranch = string(record(payload['repository'])['default_branch']);
  const pull = record(payload['pull_request']);
  const isPull = name === 'pull_request' || name === 'pull_request_target';
  const number = pull['number'] ?? payload['number'];
  const deleted = name === 'push' && zeros.test(id(payload['after']) ?? '0');
  const toBranch = name === 'push' && !deleted && !(environment['GITHUB_REF'] ?? string(payload['ref']) ?? '').startsWith('refs/tags/');
  return {
    name,
    actor: environment['GITHUB_ACTOR'] ?? '',
    mode: isPull || name === 'merge_group' || toBranch ? 'changes' : 'tree',
    wish: wishOf(name, payload, environment, defaultBranch),
    fork: (isPull || Object.keys(pull).length > 0) && isFork(pull),
    pullRequest: isPull && typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined,
    defaultBranch,
  };
}

function wishOf(
  name: string,
  payload: Record<string, unknown>,
  environment: Environment,
  defaultBranch: string | undefined,
): ChangesWish | undefined {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = record(payload['pull_request']);
      return ends('pull-request', record(pull['base'])['sha'], record(pull['head'])['sha']);
    }
    case 'merge_group': {
      const group = record(payload['merge_group']);
      return ends('merge-group', group['base_sha'], group['head_sha']);
    }
    case 'push': {
      const before = id(payload['before']);
      const after = id(payload['after']);
      if (after === undefined || zeros.test(after)) return undefined;
      return {
        kind: 'push',
        ref: string(payload['ref']) ?? environment['GITHUB_REF'] ?? '',
        before: before ?? '0'.repeat(after.length),
        after,
        defaultBranch,
        forced: payload['forced'] === true,
      };
    }
    default:
      return undefined;
  }
}

function ends(kind: 'pull-request' | 'merge-group', base: unknown, head: unknown): ChangesWish | undefined {
  const from = id(base);
  const to = id(head);
  return from === undefined || to === undefined ? undefined : { kind, base: from, head: to };
}

function isFork(pull: Record<string, unknown>): boolean {
  const head = string(record(record(pull['head'])['repo'])['full_name']);
  const base = string(record(record(pull['base'])['repo'])['full_name']);
  return head === undefined || base === undefined || head.toLowerCase() !== base.toLowerCase();
}

function parse(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    return record(JSON.parse(text));
  } catch {
    return {};
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function id(value: unknown): string | undefined {
  return typeof value === 'string' && commitId.test(value) ? value : undefined;
}
