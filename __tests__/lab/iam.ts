import type { LabAccount } from './aws.js';
import { noSuchRole, type WireError } from './sts-errors.js';
import type { Tree } from './xml.js';

/** GetRole: found by its bare name; the trust policy comes URL-encoded. */
export function getRole(name: string, accountId: string, account: LabAccount | undefined, partition: string): WireError | { result: Tree } {
  const role = account?.roles.find((one) => one.name.slice(one.name.lastIndexOf('/') + 1) === name);
  if (role === undefined) return noSuchRole(name);
  const path = role.name.includes('/') ? role.name.slice(0, role.name.lastIndexOf('/') + 1) : '/';
  return {
    result: {
      Role: {
        Path: path,
        RoleName: name,
        RoleId: 'AROALAB',
        Arn: `arn:${partition}:iam::${accountId}:role${path}${name}`,
        CreateDate: new Date(role.created ?? Date.UTC(2025, 0, 1)).toISOString(),
        AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trust)),
        MaxSessionDuration: String(role.maxSessionDuration ?? 3600),
      },
    },
  };
}

export function getOpenIDConnectProvider(arn: string, accountId: string, account: LabAccount | undefined): WireError | { result: Tree } {
  const host = arn.split(':oidc-provider/')[1] ?? '';
  const audiences = arn.includes(`:${accountId}:`) ? account?.providers[host] : undefined;
  if (audiences === undefined) return { status: 404, code: 'NoSuchEntity', message: `OpenIDConnect Provider not found for arn ${arn}` };
  return { result: { Url: host, ClientIDList: audiences, ThumbprintList: [], CreateDate: '2025-01-01T00:00:00Z' } };
}
