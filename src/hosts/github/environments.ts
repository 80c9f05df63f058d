import type { AskEnvironment, EnvironmentProtection } from '../../model/environment-protection.js';
import type { Http } from '../../model/ports.js';

export interface EnvironmentsSource {
  readonly http: Http;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** Milliseconds for one call; there are two for an environment at most. */
const timeout = 5000;

/** More environments are not asked for. */
const most = 20;

/**
 * Asks GitHub for the protection of environments, each name once, with the token that is there. An environment that isn't
 * found is unknown: it may not have been made yet, or the token may not see it. A pause keeps nobody out; reviewers and apps do.
 * Sources: https://docs.github.com/en/rest/deployments/environments, https://docs.github.com/en/rest/deployments/branch-policies,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments ("If no branch protection rules are
 * defined for any branch in the repository, then all branches can deploy")
 */
export function askEnvironments(source: EnvironmentsSource): AskEnvironment {
  const asked = new Map<string, Promise<EnvironmentProtection>>();
  return (name) => {
    // GitHub takes names of environments without regard to case.
    const key = name.toLowerCase();
    const before = asked.get(key);
    if (before !== undefined) return before;
    const answer = asked.size < most ? ask(source, name) : Promise.resolve(unknown(`only ${most} environments are asked for in one run`));
    asked.set(key, answer);
    return answer;
  };
}

async function ask(source: EnvironmentsSource, name: string): Promise<EnvironmentProtection> {
  const path = `/environments/${encodeURIComponent(name)}`;
  const environment = await get(source, path);
  if (typeof environment === 'string') return unknown(environment);
  const { protection_rules: rules, deployment_branch_policy: policy } = environment;
  if (typeof environment['name'] !== 'string' || (rules !== undefined && !Array.isArray(rules))) return unknown(noEnvironment);
  const types = (rules ?? []).map((rule) => record(rule)['type']);
  if (types.some((type) => type !== 'branch_policy' && type !== 'wait_timer')) return { state: 'protected' };
  if (policy === null || policy === undefined) return { state: types.includes('branch_policy') ? 'protected' : 'none' };
  if (record(policy)['protected_branches'] === true) return protectedBranches(source);
  if (record(policy)['custom_branch_policies'] !== true) return { state: 'protected' };
  const list = await get(source, `${path}/deployment-branch-policies?per_page=100`);
  if (typeof list === 'string') return unknown(list);
  const names = list['branch_policies'];
  if (!Array.isArray(names)) return unknown(noEnvironment);
  // A star stands for all but a slash: whoever may push any name at all has one that fits.
  const open = names.some((each) => record(each)['type'] !== 'tag' && /^\*[*/]*$/.test(String(record(each)['name'])));
  return { state: open ? 'any-branch' : 'protected' };
}

/** Source: https://docs.github.com/en/rest/branches/branches#list-branches */
async function protectedBranches(source: EnvironmentsSource): Promise<EnvironmentProtection> {
  const branches = await get(source, '/branches?protected=true&per_page=1');
  if (typeof branches === 'string') return unknown(`whether any branch is protected is not known: ${branches}`);
  const list = branches['list'];
  if (!Array.isArray(list)) return unknown('whether any branch is protected is not known');
  return { state: list.length === 0 ? 'no-protected-branch' : 'protected' };
}

const noEnvironment = 'what GitHub answered is no environment';

/** The JSON object at a path of the repository, a list as its `list`, or why it isn't to be had. */
async function get({ http, apiUrl, repository, token }: EnvironmentsSource, path: string): Promise<Record<string, unknown> | string> {
  try {
    const { status, body } = await http.send({
      method: 'GET',
      url: `${apiUrl.replace(/\/+$/, '')}/repos/${repository}${path}`,
      timeout,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'aws-access-gate',
        'x-github-api-version': '2022-11-28',
      },
    });
    if (status === 404) return 'GitHub shows this token no such environment (404): it is made when a job first uses it, without any rule';
    if (status !== 200) return `GitHub answered ${status}`;
    const answer: unknown = JSON.parse(body);
    return Array.isArray(answer) ? { list: answer } : record(answer);
  } catch {
    return 'GitHub gave no answer that could be read';
  }
}

function unknown(why: string): EnvironmentProtection {
  return {
    state: 'unknown',
    why,
    fix: 'Grant the job that runs the gate `actions: read`, and look at Settings, Environments.',
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
