/** What is asked of the live half of the login check. */
export interface LoginSettings {
  readonly roles: readonly string[];
  readonly region: string | undefined;
  readonly audience: string | undefined;
  readonly sessionName: string | undefined;
  readonly allowedAccountIds: readonly string[];
  /** `arn:` is a role, anything else an audience to try on the roles. */
  readonly mustRefuse: readonly string[];
  readonly trustPolicyFile?: { readonly path: string; readonly text: string };
  /** The workflow sets the input, but it came out empty. */
  readonly roleSetButEmpty: boolean;
}
