import type { Origin } from '../../git/origin.js';
import type { Environment, Http } from '../../model/ports.js';
import { gitHubServer } from '../../oidc/github-server.js';
import type { GitHubServer } from '../../oidc/github-server.js';
import { askGitHub } from './ask-github.js';
import { named, remoteName } from './remote-name.js';

/** What subjects of this repository look like. `either`: nobody could say which form it mints. */
export type SubjectForm = 'classic' | 'immutable' | 'either';

/** The repository that is set up. */
export interface Repository {
  readonly server: GitHubServer;
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string | undefined;
  readonly id: string | undefined;
  readonly form: SubjectForm;
  /** The names of the claims that its subjects are made of, where it has a template of its own. */
  readonly template: readonly string[] | undefined;
}

export interface Asked {
  /** Undefined where neither the environment nor the clone names a repository of GitHub. */
  readonly repository: Repository | undefined;
  readonly defaultBranch: string;
  /** What could not be learnt, and what helps. */
  readonly remarks: readonly string[];
}

/**
 * Which repository this is: by the runner's variables, else by the clone's origin. GitHub is asked for ids and the form of
 * subjects when the environment has a token for it (`GH_TOKEN`, `GITHUB_TOKEN`), else nobody is.
 */
export async function askRepository(origin: Origin, environment: Environment, http: Http): Promise<Asked> {
  const branch = usable(origin.branch) ?? 'main';
  const name = inWorkflow(environment) ?? (origin.url === undefined ? undefined : remoteName(origin.url));
  if (name === undefined) {
    const why = origin.url === undefined ? 'the clone has no remote "origin"' : 'its remote "origin" is no address of a GitHub repository';
    return {
      repository: undefined,
      defaultBranch: branch,
      remarks: [`No trust policy: ${why}, so the repository's name is not known. Add the remote, and run init again.`],
    };
  }
  const server = gitHubServer(name.host);
  const known = ids(environment, name.owner, name.repository);
  const plain = { server, owner: name.owner, name: name.repository, template: undefined };
  if (!server.ids) return { repository: { ...plain, ...known, form: 'classic' }, defaultBranch: branch, remarks: [] };
  const answer = await askGitHub(server, name, environment, http);
  if (typeof answer === 'string') return { repository: { ...plain, ...known, form: 'either' }, defaultBranch: branch, remarks: [answer] };
  return {
    repository: {
      ...plain,
      owner: answer.owner,
      name: answer.name,
      ownerId: answer.ownerId,
      id: answer.id,
      form: answer.form,
      template: answer.template,
    },
    defaultBranch: usable(answer.defaultBranch) ?? branch,
    remarks: [],
  };
}

function inWorkflow(environment: Environment): ReturnType<typeof named> {
  const [owner, repository, ...more] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === undefined || repository === undefined || more.length > 0) return undefined;
  const address = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  return URL.canParse(address) ? named(new URL(address).host, owner, repository) : undefined;
}

function ids(environment: Environment, owner: string, repository: string): { ownerId: string | undefined; id: string | undefined } {
  if (environment['GITHUB_REPOSITORY'] !== `${owner}/${repository}`) return { ownerId: undefined, id: undefined };
  const number = (name: string): string | undefined => /^[1-9]\d{0,18}$/.exec(environment[name] ?? '')?.[0];
  return { ownerId: number('GITHUB_REPOSITORY_OWNER_ID'), id: number('GITHUB_REPOSITORY_ID') };
}

/** A branch's name that can be written into a workflow and a subject as it is; GitHub's own characters for patterns can't. */
function usable(branch: string | undefined): string | undefined {
  return branch !== undefined && /^[A-Za-z0-9][\w./-]{0,200}$/.test(branch) ? branch : undefined;
}
