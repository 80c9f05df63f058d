/**
 * What a host says of an environment of the repository, as far as it keeps a branch from using it: `none` has no rule that
 * does, `any-branch` has rules for branches that every name meets, `no-protected-branch` lets in protected branches alone where the
 * repository has none, `protected` has some rule. `unknown` is no answer.
 */
export type EnvironmentProtection =
  | { readonly state: 'none' | 'any-branch' | 'no-protected-branch' | 'protected' }
  | { readonly state: 'unknown'; readonly why: string; readonly fix: string };

/** Asks a host for an environment by its name. Never rejects; the same name is asked for once. */
export type AskEnvironment = (name: string) => Promise<EnvironmentProtection>;
