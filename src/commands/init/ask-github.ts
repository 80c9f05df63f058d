import type { Environment, Http } from '../../model/ports.js';
import type { GitHubServer } from '../../oidc/github-server.js';
import type { RemoteName } from './remote-name.js';
import type { SubjectForm } from './repository.js';

/** What GitHub says of a repository, in its own spelling. */
export interface Answer {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string;
  readonly id: string;
  readonly defaultBranch: string | undefined;
  readonly form: SubjectForm;
  readonly template: readonly string[] | undefined;
}

/** From this day on new repositories mint subjects with ids. https://docs.github.com/en/actions/reference/security/oidc */
const immutableSince = Date.UTC(2026, 6, 15);

/**
 * Asks a server of GitHub's own, which alone may see the token, for a repository's ids and the form of its subjects; why not, in words, where the environment has no token or no
 * right answer came. Sources: https://docs.github.com/en/rest/repos/repos#get-a-repository,
 * https://docs.github.com/en/rest/actions/oidc
 */
export async function askGitHub(
  server: GitHubServer,
  { owner, repository }: RemoteName,
  environment: Environment,
  http: Http,
): Promise<Answer | string> {
  const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'];
  const help = 'Set GH_TOKEN (gh auth token) and run init again to have the exact form written.';
  if (token === undefined || token === '') return `Whether this repository's subjects carry ids was not asked. ${help}`;
  const base = `${environment['GITHUB_API_URL'] || server.api}/repos/${owner}/${repository}`;
  const get = async (url: string): Promise<Record<string, unknown> | string> => {
    try {
      const { status, body } = await http.send({
        method: 'GET',
        url,
        timeout: 10_000,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 'aws-access-gate',
          'x-github-api-version': '2022-11-28',
        },
      });
      return status === 200 ? record(JSON.parse(body)) : `status ${status}`;
    } catch {
      return 'no answer that could be read';
    }
  };
  const [facts, subject] = await Promise.all([get(base), get(`${base}/actions/oidc/customization/sub`)]);
  if (typeof facts === 'string') return `GitHub did not say what this repository's subjects look like (${facts}). ${help}`;
  const of = record(facts['owner']);
  const [id, ownerId] = [number(facts['id']), number(of['id'])];
  if (id === undefined || ownerId === undefined || typeof facts['name'] !== 'string' || typeof of['login'] !== 'string')
    return `GitHub's answer about this repository has no ids. ${help}`;
  return {
    owner: of['login'],
    name: facts['name'],
    ownerId,
    id,
    defaultBranch: typeof facts['default_branch'] === 'string' ? facts['default_branch'] : undefined,
    form: formOf(typeof subject === 'string' ? {} : subject, facts['created_at']),
    template: typeof subject === 'string' ? undefined : templateOf(subject),
  };
}

/** The prefix that GitHub shows counts before its switch: the two have been seen to differ. */
function formOf(subject: Record<string, unknown>, created: unknown): SubjectForm {
  const prefix = subject['sub_claim_prefix'];
  if (typeof prefix === 'string' && prefix !== '') return /@\d/.test(prefix) ? 'immutable' : 'classic';
  if (typeof subject['use_immutable_subject'] === 'boolean') return subject['use_immutable_subject'] ? 'immutable' : 'classic';
  const day = typeof created === 'string' ? Date.parse(created) : NaN;
  // An older one may have been renamed since, which is told nowhere.
  return day >= immutableSince ? 'immutable' : 'either';
}

function templateOf(subject: Record<string, unknown>): readonly string[] | undefined {
  const keys = subject['include_claim_keys'];
  if (subject['use_default'] !== false || !Array.isArray(keys)) return undefined;
  const names = keys.filter((key): key is string => typeof key === 'string' && /^\w{1,60}$/.test(key));
  return names.length === 0 ? undefined : names;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function number(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
}
