import type { FoundKeys } from './access-keys.js';

/** One thing that credentials could come from. */
export type Source = { readonly label: string; readonly profile: string | undefined } & (
  | { readonly kind: 'keys'; readonly keys: FoundKeys }
  | SsoSource
  | { readonly kind: 'login'; readonly session: string }
  | RoleSource
  | { readonly kind: 'web-identity'; readonly tokenFile: string }
  | { readonly kind: 'process' | 'container' | 'instance' }
  /** The CLI stops here with an error; a finding says why. */
  | { readonly kind: 'broken'; readonly why: string }
);

export interface SsoSource {
  readonly kind: 'sso';
  /** The name of the `sso-session`; undefined for the older form. */
  readonly session: string | undefined;
  readonly startUrl: string;
  readonly region: string;
  readonly account: string;
  readonly role: string;
}

export interface RoleSource {
  readonly kind: 'role';
  readonly arn: string;
  readonly externalId: string | undefined;
  readonly mfa: boolean;
  readonly from: Source;
}

/** The option that makes a command use the profile. */
export function profileOption(profile: string | undefined): string {
  if (profile === undefined || profile === 'default') return '';
  return /^[\w.@+/-]{1,64}$/.test(profile) ? ` --profile ${profile}` : ` --profile ${JSON.stringify(profile.slice(0, 64))}`;
}
