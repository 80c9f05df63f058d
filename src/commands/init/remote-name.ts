/** A repository by its server and name. */
export interface RemoteName {
  readonly host: string;
  readonly owner: string;
  readonly repository: string;
}

/**
 * The repository that an address of git names, in the forms that GitHub gives out; undefined for any other. A user name or
 * password in it is dropped. Source: https://git-scm.com/docs/git-clone#_git_urls
 */
export function remoteName(url: string): RemoteName | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^:/@]+)(?::\d+)?\/+([^/]+)\/([^/]+?)(?:\.git)?\/*$/i.exec(url) ??
    /^(?:[^@:/]+@)?([^:/@]+):\/*([^/:]+)\/([^/]+?)(?:\.git)?\/*$/.exec(url);
  if (match === null) return undefined;
  const [, host = '', owner = '', repository = ''] = match;
  return named(host.toLowerCase().replace(/^ssh\.github\.com$/, 'github.com'), owner, repository);
}

/** `owner/name` on a server, where that is a name GitHub gives. */
export function named(host: string, owner: string, repository: string): RemoteName | undefined {
  const right =
    /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(host) &&
    /^[A-Za-z0-9][\w-]{0,99}$/.test(owner) &&
    /^(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository);
  return right ? { host, owner, repository } : undefined;
}
