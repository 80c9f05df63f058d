/** What a GitHub server is called by those that talk to it. */
export interface GitHubServer {
  readonly host: string;
  /** Without `https://`, as IAM writes it. */
  readonly issuer: string;
  readonly api: string;
  /** Whether STS knows the ids that GitHub's tokens carry as condition keys, and subjects may carry them. */
  readonly ids: boolean;
}

/**
 * The addresses of a GitHub server by its host: github.com, one with data residency, or GitHub Enterprise Server.
 * Source: https://docs.github.com/en/actions/reference/security/oidc, https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export function gitHubServer(host: string): GitHubServer {
  if (host === 'github.com') return { host, issuer: 'token.actions.githubusercontent.com', api: 'https://api.github.com', ids: true };
  if (/^[a-z0-9-]+\.ghe\.com$/.test(host)) return { host, issuer: `token.actions.${host}`, api: `https://api.${host}`, ids: true };
  return { host, issuer: `${host}/_services/token`, api: `https://${host}/api/v3`, ids: false };
}
