/**
 * What a policy document is for. Only `identity` (and a trust or resource policy for the principals it names) grants;
 * boundaries, SCPs, RCPs, session and endpoint policies are ceilings.
 */
export const policyKinds = ['identity', 'trust', 'resource', 'boundary', 'scp', 'rcp', 'session', 'endpoint'] as const;

export type PolicyKind = (typeof policyKinds)[number];

export const holderKinds = ['user', 'group', 'role', 'permission-set'] as const;

export type HolderKind = (typeof holderKinds)[number];
