import type { HolderKind } from '../../iam/kind.js';
import { table } from '../../model/table.js';

/** A resource that gives what others make to a principal. */
export interface Attachment {
  /** Attributes that name principals. */
  readonly holders: readonly (readonly [attribute: string, HolderKind])[];
  /** An inline policy's document. */
  readonly document?: string;
  /** Managed policies, one or several ARNs. */
  readonly managed?: string;
}

const user = ['user', 'user'] as const;
const group = ['group', 'group'] as const;
const role = ['role', 'role'] as const;
const permissionSet = ['permission_set_arn', 'permission-set'] as const;

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs, by type of resource. */
export const attachments: Readonly<Record<string, Attachment>> = table({
  aws_iam_user_policy: { holders: [user], document: 'policy' },
  aws_iam_group_policy: { holders: [group], document: 'policy' },
  aws_iam_role_policy: { holders: [role], document: 'policy' },
  aws_iam_user_policy_attachment: { holders: [user], managed: 'policy_arn' },
  aws_iam_group_policy_attachment: { holders: [group], managed: 'policy_arn' },
  aws_iam_role_policy_attachment: { holders: [role], managed: 'policy_arn' },
  aws_iam_user_policy_attachments_exclusive: { holders: [['user_name', 'user']], managed: 'policy_arns' },
  aws_iam_group_policy_attachments_exclusive: { holders: [['group_name', 'group']], managed: 'policy_arns' },
  aws_iam_role_policy_attachments_exclusive: { holders: [['role_name', 'role']], managed: 'policy_arns' },
  aws_iam_policy_attachment: {
    holders: [
      ['users', 'user'],
      ['groups', 'group'],
      ['roles', 'role'],
    ],
    managed: 'policy_arn',
  },
  aws_ssoadmin_permission_set_inline_policy: { holders: [permissionSet], document: 'inline_policy' },
  aws_ssoadmin_managed_policy_attachment: { holders: [permissionSet], managed: 'managed_policy_arn' },
});

/** Types that make a principal. */
export const makers: Readonly<Record<string, HolderKind>> = table({
  aws_iam_user: 'user',
  aws_iam_group: 'group',
  aws_iam_role: 'role',
  aws_ssoadmin_permission_set: 'permission-set',
});
