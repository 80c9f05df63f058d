import type { Span } from '../model/position.js';
import type { Edit } from '../workflow/patch.js';
import { plainText } from '../workflow/plain.js';
import type { Facts } from '../workflow/expression/evaluate.js';
import { fillText } from '../workflow/expression/fill.js';
import { inputOf, isIncumbent } from './asked-role.js';
import { filled } from './job-runs.js';
import { asSeconds } from './longest-session.js';
import type { LoginSite } from './login-sites.js';
import { readRoleArn, type RoleArn } from './role-arn.js';

/** How long a session a step asks for. */
export interface LengthAsked {
  readonly seconds: number;
  readonly role: RoleArn | undefined;
  /** Where it says so. */
  readonly span: Span;
  /** The input or option that says it, with what stands between it and its value. */
  readonly name: string;
  /** Another length in its place; undefined where an expression stands there. */
  readonly edit: (seconds: number) => Edit | undefined;
}

/** The length of the session that a step asks for; undefined where it leaves that to others, or the files don't tell. */
export function lengthAsked({ step }: LoginSite, facts: Facts): LengthAsked | undefined {
  return step.run === undefined ? byAction(step, facts) : byScript(step.run, facts);
}

function byAction(step: LoginSite['step'], facts: Facts): LengthAsked | undefined {
  const given = inputOf(step, 'role-duration-seconds');
  const asked = inputOf(step, 'role-to-assume');
  const seconds = asSeconds(filled(given, facts));
  // The action takes 0 for its own hour.
  if (!isIncumbent(step) || given === undefined || asked === undefined || !seconds) return undefined;
  const literal = plainText(given)?.includes('${{') === false;
  return {
    seconds,
    role: roleOf(filled(asked, facts)),
    span: given.span,
    name: 'role-duration-seconds: ',
    edit: (other) => (literal ? { span: given.span, text: String(other) } : undefined),
  };
}

/** The first command of a script that assumes a role for a length of its own. */
function byScript(run: NonNullable<LoginSite['step']['run']>, facts: Facts): LengthAsked | undefined {
  const text = run.text.replace(/\\\r?\n/g, (end) => ' '.repeat(end.length));
  for (const { 0: command, index } of text.matchAll(/\baws\s{1,20}sts\s{1,20}assume-role(?:-with-web-identity)?\s[^\n;|&]{1,3000}/g)) {
    if (/^[ \t]*#/.test(text.slice(text.lastIndexOf('\n', index) + 1, index + 1))) continue;
    const [option = '', value = ''] = /--duration-seconds(?:=|\s{1,20})["']?(\$\{\{[^\n]{0,300}?\}\}|\d{1,9})/.exec(command) ?? [];
    const seconds = asSeconds(fillText(value, facts));
    if (!seconds) continue;
    const role = /--role-arn(?:=|\s{1,20})["']?(\$\{\{[^\n]{0,300}?\}\}|[^\s"']{1,300})/.exec(command)?.[1];
    const start = index + command.indexOf(option);
    const end = start + option.length;
    const span = run.outer === undefined ? run.span : { start: run.outer(start), end: run.outer(end - 1) + 1 };
    const number = run.outer === undefined || value.includes('$') ? undefined : { start: run.outer(end - value.length), end: span.end };
    return {
      seconds,
      role: roleOf(role === undefined ? undefined : fillText(role, facts)),
      span,
      name: '--duration-seconds ',
      edit: (other) => number && { span: number, text: String(other) },
    };
  }
  return undefined;
}

function roleOf(text: string | undefined): RoleArn | undefined {
  const role = text === undefined ? undefined : readRoleArn(text.trim());
  return role === undefined || !('name' in role) ? undefined : role;
}
