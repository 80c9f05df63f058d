import type { Environment, Http } from '../../model/ports.js';
import { tool } from '../../model/tool.js';
import type { GitHubServer } from '../../oidc/github-server.js';

/**
 * The commit of this version of the gate, else the newest, as GitHub tells it; undefined where the environment has no token to ask with,
 * the repository that is set up lies on another server, or no right answer came.
 * Source: https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
export async function toolCommit(server: GitHubServer | undefined, environment: Environment, http: Http): Promise<string | undefined> {
  const token = environment['GH_TOKEN'] || environment['GITHUB_TOKEN'];
  // The token of another server is nothing for GitHub to see.
  const api = environment['GITHUB_API_URL'] || server?.api;
  if (!token || !api || !server?.ids) return undefined;
  const repository = new URL(tool.repository).pathname;
  for (const ref of [`v${tool.version}`, 'HEAD']) {
    try {
      const { status, body } = await http.send({
        method: 'GET',
        url: `${api}/repos${repository}/commits/${ref}`,
        timeout: 10_000,
        headers: {
          accept: 'application/vnd.github.sha',
          authorization: `Bearer ${token}`,
          'user-agent': 'aws-access-gate',
          'x-github-api-version': '2022-11-28',
        },
      });
      if (status === 200 && /^[0-9a-f]{40}$/.test(body.trim())) return body.trim();
    } catch {
      return undefined;
    }
  }
  return undefined;
}
