/** What our own token says of this run; read, not verified: that is for STS. */
export interface Claims {
  readonly issuer: string;
  readonly claims: Readonly<Record<string, string>>;
  /** Seconds since the epoch. */
  readonly issued: number | undefined;
  readonly expires: number | undefined;
}

/** The claims that may be shown: those that conditions are written with, and none that tells more of a private repository. */
export const shownClaims = [
  'iss',
  'aud',
  'sub',
  'event_name',
  'ref',
  'environment',
  'repository_id',
  'repository_owner_id',
  'job_workflow_ref',
] as const;

/** Decodes the claims of a JWT; undefined when it is none. */
export function decodeClaims(token: string): Claims | undefined {
  const parts = token.split('.');
  if (parts.length !== 3 || parts.some((part) => !/^[\w-]+$/.test(part))) return undefined;
  let payload: unknown;
  try {
    payload = JSON.parse(Buffer.from(parts[1] as string, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return undefined;
  const claims: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(payload)) {
    const plain: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof plain === 'string') claims[name] = plain;
    else if (typeof plain === 'number' || typeof plain === 'boolean') claims[name] = String(plain);
  }
  return { issuer: claims['iss'] ?? '', claims, issued: seconds(claims['iat']), expires: seconds(claims['exp']) };
}

/** The allow-listed claims that the token has, for people to read. */
export function claimsToShow(claims: Claims): Record<string, string> {
  return Object.fromEntries(shownClaims.flatMap((name) => (claims.claims[name] === undefined ? [] : [[name, claims.claims[name]]])));
}

function seconds(text: string | undefined): number | undefined {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) ? value : undefined;
}
