import type { Edit } from '../workflow/patch.js';
import { shownClaims } from './claims.js';
import { diffOf } from './fix-diff.js';
import type { Judgement } from './judgement.js';
import type { Step } from './mend.js';
import type { RoleArn } from './role-arn.js';
import { trustEdits } from './trust-edits.js';

/**
 * The steps of a mend in words, and below them as a diff of the policy's text as far as they are changes of it: of the file in
 * the repository, or of what IAM gave, with the command that puts it there.
 */
export function mendWithDiff(role: RoleArn, { trust, differences }: Judgement, steps: readonly Step[]): string {
  const words = [...new Set(steps.map((step) => step.words))].join(' ');
  const { file } = trust;
  if (file === undefined) return words;
  const edits = steps.flatMap(({ change }, at): (Edit | undefined)[] => {
    const of = differences[at]?.of;
    return change === undefined || of === undefined ? [] : (trustEdits(file.lines, change, of.statement, of.test) ?? [undefined]);
  });
  const diff = diffOf(file, edits);
  // Nobody shall take a wildcard for proposed that merely stands there.
  if (diff === undefined || diff.includes('*')) return words;
  if (trust.source !== 'IAM') return `${words}\n\n${diff}`;
  return tellsMore(diff) ? words : `${words}\n\n${diff}\n\n${deploying(role)}`;
}

function deploying({ name }: RoleArn): string {
  const fetch = `aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument > trust-policy.json`;
  return `The file is what \`${fetch}\` writes; \`aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust-policy.json\` puts the changed one in its place.`;
}

const shown: ReadonlySet<string> = new Set([...shownClaims, 'repository']);

/** Who may see a run may not see all of the account: a line of a condition on another claim stays unshown. */
function tellsMore(diff: string): boolean {
  return [...diff.matchAll(/"[^"\s]+\.[^"\s]*:([a-z_]+)":/gi)].some(([, claim = '']) => !shown.has(claim.toLowerCase()));
}
