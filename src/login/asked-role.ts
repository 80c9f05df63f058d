import type { Facts } from '../workflow/expression/evaluate.js';
import { fillText } from '../workflow/expression/fill.js';
import type { Job, Step, Workflow } from '../workflow/workflow.js';
import type { Span } from '../model/position.js';
import { textOf, type Value } from '../model/value.js';
import { actionOf, isEmptied } from './aws-steps.js';
import { entryOf, filled } from './job-runs.js';

/** The role that a step assumes. */
export interface AskedRole {
  /** Undefined where the files don't tell. */
  readonly text: string | undefined;
  /** As written, expressions and all. */
  readonly written: string;
  readonly span: Span;
}

const incumbent = 'aws-actions/configure-aws-credentials';

/** Whether a step uses the action that most workflows sign in with. */
export function isIncumbent(step: Step): boolean {
  return actionOf(step)?.name.toLowerCase() === incumbent;
}

/** An input of the step that is set to something. */
export function inputOf(step: Step, name: string): Value | undefined {
  const value = entryOf(step.with, name);
  return value === undefined || value.type === 'null' || isEmptied(textOf(value) ?? 'x') ? undefined : value;
}

const otherwise = ['aws-access-key-id', 'web-identity-token-file', 'role-chaining', 'force-skip-oidc', 'use-existing-credentials'];

/** The role that a step assumes with an id-token, and not with keys or another session; undefined where it doesn't. */
export function oidcRole(step: Step, workflow: Workflow, job: Job, facts: Facts): AskedRole | undefined {
  if (step.run !== undefined) return scriptRole(step, facts);
  if (!isIncumbent(step) || otherCredentials(step)) return undefined;
  if ([...workflow.env, ...job.env, ...step.env].some(({ key, value }) => key === 'AWS_ACCESS_KEY_ID' && !isEmptied(textOf(value) ?? 'x')))
    return undefined;
  const value = inputOf(step, 'role-to-assume');
  return value && { text: filled(value, facts)?.trim(), written: textOf(value) ?? '', span: value.span };
}

/** Whether a step is given keys or another session, or told to take what is there. */
export function otherCredentials(step: Step): boolean {
  return otherwise.some((name) => inputOf(step, name) !== undefined && !isFalse(inputOf(step, name)));
}

function isFalse(value: Value | undefined): boolean {
  return value?.type === 'boolean' && !value.value;
}

function scriptRole({ run }: Step, facts: Facts): AskedRole | undefined {
  const text = run?.text ?? '';
  const found = /\bassume-role-with-web-identity\b[^\n]{0,2000}?--role-arn[= ]+["']?(arn:[^\s"'\\]{1,300})/.exec(
    text.replace(/\\\r?\n/g, '  '),
  );
  const role = found?.[1];
  if (run === undefined || role === undefined) return undefined;
  const at = text.indexOf(role);
  const span = run.outer === undefined || at < 0 ? run.span : { start: run.outer(at), end: run.outer(at + role.length - 1) + 1 };
  return { text: role.includes('$') ? fillText(role, facts)?.trim() : role, written: role, span };
}
