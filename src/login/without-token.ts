import { textOf } from '../model/value.js';
import type { Context } from './context.js';
import { legible } from './legible.js';
import type { Answer } from './outcome.js';
import type { RoleArn } from './role-arn.js';
import type { Targets } from './targets.js';
import { trustInFile, trustsInTree, type TrustPolicy } from './trust-source.js';

/**
 * On a command line there is no id-token to be had: each role is named as not checked, beside what the files say of who it
 * lets in.
 */
export async function staticAnswers(targets: Targets, context: Context): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { role } of targets.roles) answers.push(await fromFiles(role, context));
  const drills = targets.drills.map(({ role, audience }) =>
    notTried(audience === undefined ? role.text : `${role.text} with audience "${legible(audience)}"`),
  );
  return [...answers, ...drills];
}

async function fromFiles(role: RoleArn, context: Context): Promise<Answer> {
  const [trust] = await trusts(role, context);
  const remark =
    trust === undefined
      ? `No trust policy of ${role.text} was found in the files.`
      : `${role.text}: its trust policy in ${trust.source} lets in ${subjects(trust)}.`;
  return { ...notTried(role.text), remarks: [remark], ...(trust === undefined ? {} : { policy: trust.place(trust.policy.span) ?? 'IAM' }) };
}

async function trusts(role: RoleArn, context: Context): Promise<readonly TrustPolicy[]> {
  const file = context.settings.trustPolicyFile;
  const named = file === undefined ? undefined : trustInFile(file);
  if (named !== undefined) return [named];
  const documents = await context.documents();
  return documents === undefined ? [] : trustsInTree(documents, role, file?.path);
}

function subjects({ policy }: TrustPolicy): string {
  const values = policy.statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ conditions }) => conditions.filter(({ key }) => key.toLowerCase().endsWith(':sub')))
    .flatMap(({ values }) => values.map((value) => `"${legible(textOf(value) ?? 'what only a deployment knows')}"`));
  return values.length === 0
    ? 'no subject by name'
    : values.slice(0, 5).join(', ') + (values.length > 5 ? ` and ${values.length - 5} more` : '');
}

function notTried(subject: string): Answer {
  const why = 'there is no id-token on a command line';
  return {
    subject,
    state: 'skipped',
    reason: why,
    findings: [],
    notChecked: [{ check: 'login', what: subject, why, fix: 'Run the action in a workflow with `id-token: write`.' }],
    remarks: [],
  };
}
