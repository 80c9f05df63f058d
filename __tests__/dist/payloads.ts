const zeros = '0'.repeat(40);

export interface PullOptions {
  readonly base: string;
  readonly head: string;
  /** `null`: the fork is gone. */
  readonly headRepository?: { readonly full_name: string } | null;
}

/** The payload of `pull_request`, as far as anybody reads it. */
export function pullRequest({ base, head, headRepository = { full_name: 'acme/app' } }: PullOptions): unknown {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      title: '::error::forged%0A::error::again',
      base: { ref: 'main', sha: base, repo: { full_name: 'acme/app', default_branch: 'main' } },
      head: { ref: 'topic', sha: head, repo: headRepository },
    },
    repository: { full_name: 'acme/app', default_branch: 'main' },
  };
}

export interface PushOptions {
  readonly ref?: string;
  readonly before?: string;
  readonly after: string;
  readonly forced?: boolean;
}

/** The payload of `push`. Without `before` the ref is new. */
export function push({ ref = 'refs/heads/main', before = zeros, after, forced = false }: PushOptions): unknown {
  const made = before === zeros;
  const deleted = after === zeros;
  return { ref, before, after, forced, created: made, deleted, repository: { full_name: 'acme/app', default_branch: 'main' } };
}

export function mergeGroup(base: string, head: string): unknown {
  return {
    action: 'checks_requested',
    merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' },
    repository: { full_name: 'acme/app', default_branch: 'main' },
  };
}
