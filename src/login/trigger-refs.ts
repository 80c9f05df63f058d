import { free } from '../oidc/github-names.js';
import { defaultBranchEvents } from '../oidc/subject.js';
import type { Stretch } from '../oidc/witness.js';
import { textOf, member, type Value } from '../model/value.js';
import type { Trigger } from '../workflow/workflow.js';

/** Where the runs of a trigger stand, as far as its filters tell. */
export interface TriggerRefs {
  /** Texts that all of its refs are among: `refs/heads/` and anything. */
  readonly among: readonly (readonly Stretch[])[];
  /** False only for a ref on which it surely doesn't start. */
  readonly admits: (ref: string) => boolean;
  /** The subject of its runs without an environment is that of a pull request. */
  readonly pullRequest: boolean;
}

const branch: readonly Stretch[] = ['refs/heads/', free('ref')];
const tag: readonly Stretch[] = ['refs/tags/', free('ref')];
const queue: readonly Stretch[] = ['refs/heads/gh-readonly-queue/', free('ref'), '/pr-', free('id'), '-', free('id', 40)];

/**
 * The refs on which a trigger starts runs.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function refsOf(trigger: Trigger): TriggerRefs {
  const { name, filters } = trigger;
  if (name === 'push') return pushed(filters);
  if (name === 'pull_request') {
    // A run of a merged pull request stands on the branch that it went into.
    const closed = textsOf(member(filters, 'types'))?.includes('closed') === true;
    return { among: closed ? [branch] : [], admits: () => closed, pullRequest: true };
  }
  if (/^pull_request_review/.test(name)) return { among: [['refs/pull/', free('id'), '/merge']], admits: () => true, pullRequest: true };
  if (name === 'merge_group') return only('refs/heads/gh-readonly-queue/', [queue]);
  if (name === 'release') return only('refs/tags/', [tag]);
  if (name === 'pull_request_target' || defaultBranchEvents.has(name)) return only('refs/heads/', [branch]);
  return { among: [branch, tag], admits: () => true, pullRequest: false };
}

function only(prefix: string, among: readonly (readonly Stretch[])[]): TriggerRefs {
  return { among, admits: (ref) => ref.startsWith(prefix), pullRequest: false };
}

/** With a filter for branches alone no tag starts a run, and the other way round. */
function pushed(filters: Value | undefined): TriggerRefs {
  const branches = filterOf(filters, 'branches');
  const tags = filterOf(filters, 'tags');
  const none = branches === undefined && tags === undefined;
  const kinds = [
    { prefix: 'refs/heads/', any: branch, filter: branches },
    { prefix: 'refs/tags/', any: tag, filter: tags },
  ].filter(({ filter }) => none || filter !== undefined);
  return {
    among: kinds.flatMap(({ prefix, any, filter }) => filter?.wanted?.map((text) => [prefix, ...stretchesOf(text)]) ?? [any]),
    admits: (ref) =>
      kinds.some(({ prefix, filter }) => ref.startsWith(prefix) && (filter === undefined || filter.admits(ref.slice(prefix.length)))),
    pullRequest: false,
  };
}

interface Filter {
  /** What is let in before anything is taken away; undefined: everything. */
  readonly wanted: readonly string[] | undefined;
  readonly admits: (name: string) => boolean;
}

function filterOf(filters: Value | undefined, name: 'branches' | 'tags'): Filter | undefined {
  const wanted = member(filters, name);
  if (wanted !== undefined) {
    const texts = textsOf(wanted);
    // A pattern behind "!" takes away what those before it let in.
    const admits = (ref: string): boolean =>
      texts === undefined ||
      texts.reduce((in_, text) => (text.startsWith('!') ? in_ && !surelyMatches(text.slice(1), ref) : in_ || mayMatch(text, ref)), false);
    return { wanted: texts?.filter((text) => !text.startsWith('!')), admits };
  }
  const ignored = member(filters, `${name}-ignore`);
  if (ignored === undefined) return undefined;
  const texts = textsOf(ignored) ?? [];
  return { wanted: undefined, admits: (ref) => !texts.some((text) => surelyMatches(text, ref)) };
}

function textsOf(value: Value | undefined): string[] | undefined {
  if (value?.type === 'list') return value.items.flatMap((item) => textOf(item) ?? []);
  const text = textOf(value);
  return text === undefined ? undefined : [text];
}

/** Signs of a filter's pattern that a stretch doesn't have. */
const otherSigns = /[?+[\]\\]/;

/** A pattern as stretches that hold at least what it matches. */
function stretchesOf(pattern: string): Stretch[] {
  if (otherSigns.test(pattern)) return [free('ref')];
  return pattern.split(/(\*+)/).flatMap((part): Stretch[] => (part === '' ? [] : part.startsWith('*') ? [free('ref', 0)] : [part]));
}

function mayMatch(pattern: string, ref: string): boolean {
  return matches(pattern, ref) ?? true;
}

function surelyMatches(pattern: string, ref: string): boolean {
  return matches(pattern, ref) ?? false;
}

/**
 * Whether a filter's pattern matches; undefined for one that isn't followed.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matches(pattern: string, ref: string): boolean | undefined {
  if (!/[*?+[\]\\]/.test(pattern)) return pattern === ref;
  // Each star may cost a pass over the name.
  if (pattern.length > 200 || ref.length > 300 || (pattern.match(/\*+|[?+]/g) ?? []).length > 4) return undefined;
  const expression = pattern.replace(/[.^$(){}|]/g, '\\$&').replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
  try {
    return new RegExp(`^${expression}$`).test(ref);
  } catch {
    return undefined;
  }
}
