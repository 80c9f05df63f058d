import type { Git } from './git.js';

/** Where a clone came from, by its own configuration: text that whoever wrote that file chose. */
export interface Origin {
  /** The address of the remote `origin`; may hold a password. */
  readonly url: string | undefined;
  /** The branch that the remote's HEAD names, else the one that is checked out. */
  readonly branch: string | undefined;
}

type Clone = Pick<Parameters<Git['run']>[0], 'cwd' | 'variables'>;

/** Reads where a clone came from. What is not said is undefined; asks no network. */
export async function originOf(git: Git, clone: Clone): Promise<Origin> {
  const ask = async (...args: string[]): Promise<string | undefined> => {
    const { code, stdout } = await git.run({ ...clone, args });
    const text = stdout.toString('utf8').replace(/\n$/, '');
    return code === 0 && text !== '' ? text : undefined;
  };
  const [url, remote, own] = await Promise.all([
    ask('config', '--get', 'remote.origin.url'),
    ask('symbolic-ref', '-q', 'refs/remotes/origin/HEAD'),
    ask('symbolic-ref', '-q', 'HEAD'),
  ]);
  const branch = remote?.replace(/^refs\/remotes\/origin\//, '') ?? own?.replace(/^refs\/heads\//, '');
  return { url, branch };
}
