import type { Documents } from '../documents/located.js';
import type { NotChecked } from '../model/outcome.js';
import type { Place } from '../model/place.js';
import type { TokenStore } from './exchange.js';
import type { Answer } from './outcome.js';
import type { LoginPorts } from './ports.js';
import type { LoginSettings } from './settings.js';

/** What every part of one live login shares. */
export interface Context {
  readonly settings: LoginSettings;
  readonly ports: LoginPorts;
  /** Where findings stand that have no better place. */
  readonly place: Place;
  readonly sessionName: string;
  readonly tokens: TokenStore;
  /** The policies of the tree, read at most once; undefined when they can't be read. */
  readonly documents: () => Promise<Documents | undefined>;
}

/** A login that could not be judged. */
export function incomplete(subject: string, why: string, fix: string): Answer {
  const notChecked: NotChecked = { check: 'login', what: subject, why, fix };
  return { subject, state: 'incomplete', reason: why, findings: [], notChecked: [notChecked], remarks: [] };
}

/** The file of the running workflow, as GitHub names it: `owner/name/.github/workflows/x.yml@refs/...`. */
export function jobPlace(ports: LoginPorts): Place {
  if (ports.place !== undefined) return ports.place;
  const repository = ports.environment['GITHUB_REPOSITORY'] ?? '';
  const reference = ports.environment['GITHUB_WORKFLOW_REF'] ?? '';
  const path = reference.toLowerCase().startsWith(`${repository.toLowerCase()}/`)
    ? reference.slice(repository.length + 1).split('@')[0]
    : undefined;
  return { path: repository !== '' && path !== undefined && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : '' };
}

/** Runs `each` on all items, at most four at a time; answers in the order of the items. */
export async function together<Item, Result>(items: readonly Item[], each: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await each(items[at] as Item);
  };
  await Promise.all(Array.from({ length: Math.min(4, items.length) }, worker));
  return results;
}
