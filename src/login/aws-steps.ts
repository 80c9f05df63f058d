import type { MapEntry } from '../model/value.js';
import type { Job, Step } from '../workflow/workflow.js';

/** An action as `uses` names it. */
export interface ActionReference {
  /** `owner/name` or `owner/name/path`, as written. */
  readonly name: string;
  /** What stands behind `@`; empty when nothing does. */
  readonly ref: string;
  readonly kind: 'repository' | 'local' | 'docker';
}

export function actionOf(step: Pick<Step, 'uses'>): ActionReference | undefined {
  const uses = step.uses?.text.trim();
  if (uses === undefined || uses === '') return undefined;
  if (uses.startsWith('./') || uses.startsWith('.\\')) return { name: uses, ref: '', kind: 'local' };
  if (uses.startsWith('docker://')) {
    const image = uses.slice('docker://'.length);
    const at = image.indexOf('@');
    return { name: at < 0 ? image : image.slice(0, at), ref: at < 0 ? '' : image.slice(at + 1), kind: 'docker' };
  }
  const at = uses.indexOf('@');
  return { name: at < 0 ? uses : uses.slice(0, at), ref: at < 0 ? '' : uses.slice(at + 1), kind: 'repository' };
}

/** Actions that sign in to AWS, or hold the session of one that did, whatever their inputs. */
const awsActions =
  /^(?:aws-actions\/(?:configure-aws-credentials|amazon-ecr-login|vault-secrets-aws)|saml-to\/assume-aws-role-action|mcblair\/configure-aws-profile-action|aws-access-gate\/aws-access-gate)(?:\/|$)/i;

/** Inputs by which an action is told a role of AWS or a key for it. */
const awsInput =
  /^(?:role[-_]to[-_]assume|aws[-_](?:iam[-_])?(?:assume[-_])?role(?:[-_](?:arn|name|to[-_]assume))?|assume[-_]role(?:[-_]arn)?|aws[-_]oidc[-_]role(?:[-_]arn)?|aws[-_](?:secret[-_]access[-_]key|access[-_]key[-_]id|access[-_]key|secret[-_]key))$/i;

/** Whether a step's action signs in to AWS: one that is known for it, or one that gets a role or keys of AWS. */
export function isAwsLoginAction(step: Step): boolean {
  const action = actionOf(step);
  if (action === undefined) return false;
  return awsActions.test(action.name) || givesLogin(step.with);
}

/** Whether inputs name a role of AWS or a key for it. */
export function givesLogin(inputs: readonly MapEntry[]): boolean {
  return inputs.some(({ key, value }) => {
    const text = value.type === 'text' ? value.text : '';
    return (awsInput.test(key) && !isEmptied(text)) || /^arn:aws[\w-]*:iam::\d{12}:role\//.test(text);
  });
}

/** Whether a script exchanges an id-token for a session. */
export function runsAwsLogin(step: Step): boolean {
  return /\bassume-role-with-web-identity\b|\bAssumeRoleWithWebIdentity\b|\bAWS_WEB_IDENTITY_TOKEN_FILE\b/.test(step.run?.text ?? '');
}

/** The first steps of a job that sign in to AWS. */
export function awsLoginSteps(job: Job): Step[] {
  return job.steps.filter((step) => isAwsLoginAction(step) || runsAwsLogin(step));
}

/** A variable or input that is set to nothing, so that what stands further out doesn't reach the step. */
export function isEmptied(text: string): boolean {
  return /^\s*(?:\$\{\{\s*(?:''|null)?\s*\}\})?\s*$/.test(text);
}
