import type { Environment } from '../../model/ports.js';
import { environmentKeys } from './access-keys.js';
import type { AwsFiles } from './profiles.js';
import { sourcesOf } from './profile-sources.js';
import type { Source } from './source.js';

/** Every source that has something, in the order of the CLI. */
export interface Chain {
  readonly sources: readonly Source[];
  readonly winner: Source | undefined;
  /** The one that the SDK for JavaScript takes. */
  readonly inJavaScript: Source | undefined;
  /** The profile that is looked into. */
  readonly profile: string;
  /** The variable that names it; undefined: nobody asked for one. */
  readonly askedBy: string | undefined;
  /** A profile is asked for that isn't there: the CLI then does nothing at all. */
  readonly profileMissing: boolean;
}

/**
 * The order in which credentials are looked for. Sources: botocore's `create_credential_resolver`, the `defaultProvider` of
 * `@aws-sdk/credential-provider-node`.
 */
export function chainOf(files: AwsFiles, environment: Environment): Chain {
  const askedBy = ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'].find((variable) => environment[variable]);
  const profile = (askedBy === undefined ? undefined : environment[askedBy]) ?? 'default';
  const found = files.profiles.get(profile);
  const profileMissing = askedBy !== undefined && found === undefined && profile !== 'default' && !files.unsure;
  const keys = environmentKeys(environment);
  const variables: Source[] =
    keys.id === undefined ? [] : [{ label: 'AWS_ACCESS_KEY_ID of the environment', profile: undefined, kind: 'keys', keys }];
  const web: Source[] =
    environment['AWS_WEB_IDENTITY_TOKEN_FILE'] && environment['AWS_ROLE_ARN']
      ? [
          {
            label: 'AWS_WEB_IDENTITY_TOKEN_FILE of the environment',
            profile: undefined,
            kind: 'web-identity',
            tokenFile: environment['AWS_WEB_IDENTITY_TOKEN_FILE'],
          },
        ]
      : [];
  const container = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'].find((name) => environment[name]);
  const boxes: Source[] =
    container === undefined ? [] : [{ label: `${container} of the environment`, profile: undefined, kind: 'container' }];
  const own = found === undefined ? [] : sourcesOf(found, files, environment);
  // The environment's web identity takes the place of the profile's, after a role with a source.
  const roles = own.filter((source, at) => at === 0 && (source.kind === 'role' || source.label.startsWith('role ')));
  const rest = own.filter((source) => !roles.includes(source));
  const sources = [...variables, ...roles, ...web, ...rest, ...boxes];
  const nobody = profileMissing || files.refused.length > 0;
  return {
    sources,
    winner: nobody ? undefined : sources[0],
    inJavaScript: inJavaScript(environment, profile, own, variables, web, boxes),
    profile,
    askedBy,
    profileMissing,
  };
}

/** There `AWS_PROFILE` comes before keys of the environment, and a profile's own keys before its SSO. */
function inJavaScript(
  environment: Environment,
  profile: string,
  own: readonly Source[],
  variables: readonly Source[],
  web: readonly Source[],
  boxes: readonly Source[],
): Source | undefined {
  const wanted = environment['AWS_PROFILE'] || 'default';
  const order = ['role', 'broken', 'keys', 'web-identity', 'process', 'sso', 'login'];
  const sorted = wanted === profile ? [...own].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) : [];
  return [...(environment['AWS_PROFILE'] ? [] : variables), ...sorted, ...web, ...boxes][0];
}
