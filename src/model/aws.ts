/** What AWS answered instead of a result, with no secret in it. */
export interface AwsError {
  /** The code as on the wire: `AccessDenied`, `InvalidIdentityToken`; for what is no answer of AWS a name such as `TimeoutError`. */
  readonly name: string;
  /** AWS's sentence; every secret of the call is cut out of it. */
  readonly message: string;
  /** Undefined when nothing was answered. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /**
   * `refused`: AWS answered with an error of its own. `unavailable`: no answer, one that can't be read, throttling or a
   * fault on the other side. `no-credentials`: nothing to sign with. `endpoint`: the configured address must not be used.
   */
  readonly kind: 'refused' | 'unavailable' | 'no-credentials' | 'endpoint';
}

export type AwsAnswer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: AwsError };

export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** Keys to sign with; those of a user or of root have no token. */
export type AccessKeys = Omit<SessionCredentials, 'sessionToken'> & Partial<Pick<SessionCredentials, 'sessionToken'>>;

export interface RoleCall {
  readonly region: string;
  readonly credentials: AccessKeys;
  readonly roleArn: string;
  readonly externalId: string | undefined;
  readonly sessionName: string;
  /** The session policy, JSON. */
  readonly policy: string;
  /** Milliseconds until the call is given up. */
  readonly timeout: number;
}

export interface ExchangeCall {
  readonly region: string;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly token: string;
  /** Seconds. */
  readonly duration: number;
  /** The session policy, JSON. */
  readonly policy: string;
  /** Milliseconds until the call is given up. */
  readonly timeout: number;
}

export interface Session {
  readonly credentials: SessionCredentials;
  /** `arn:aws:sts::123456789012:assumed-role/name/session`. */
  readonly arn: string | undefined;
  readonly audience: string | undefined;
  readonly provider: string | undefined;
  readonly subject: string | undefined;
}

export interface CallerIdentity {
  readonly account: string | undefined;
  readonly arn: string | undefined;
}

export interface LiveRole {
  readonly arn: string;
  /** Milliseconds since the epoch. */
  readonly created: number | undefined;
  /** Seconds. */
  readonly maxSessionDuration: number | undefined;
  /** The trust policy, decoded to JSON text. */
  readonly trust: string | undefined;
}

export interface LiveProvider {
  readonly url: string | undefined;
  readonly clientIds: readonly string[];
}

/** An address from the environment that is used in place of AWS's own. */
export interface CustomEndpoint {
  readonly service: 'sts' | 'iam';
  readonly url: string;
  /** The variable that names it. */
  readonly variable: string;
}

/** AWS as the login sees it: one call each, never repeated, never rejecting. */
export interface AwsHost {
  readonly customEndpoints: readonly CustomEndpoint[];
  assumeRoleWithWebIdentity(call: ExchangeCall): Promise<AwsAnswer<Session>>;
  /** Signed with the given keys, for a session of 900 seconds. */
  assumeRole(call: RoleCall): Promise<AwsAnswer<AccessKeys>>;
  getCallerIdentity(call: { region: string; credentials: AccessKeys; timeout: number }): Promise<AwsAnswer<CallerIdentity>>;
  /** With ambient credentials. */
  getRole(call: { partition: string; name: string; timeout: number }): Promise<AwsAnswer<LiveRole>>;
  /** With ambient credentials. */
  getOpenIDConnectProvider(call: { partition: string; arn: string; timeout: number }): Promise<AwsAnswer<LiveProvider>>;
}
