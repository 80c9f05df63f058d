import type { Edit, PatchedFile } from '../workflow/patch.js';
import { plainText } from '../workflow/plain.js';
import { addBelow, entrySpan } from '../workflow/yaml-edit.js';
import { inputOf } from './asked-role.js';
import type { JobLogin } from './job-logins.js';

/** The step of a login asking for another audience. */
export interface AudienceEdit {
  /** The workflow, or the composite action that the step stands in. */
  readonly file: PatchedFile;
  /** Undefined where the file says the audience by an expression. */
  readonly edit: Edit | undefined;
  /** The input as it will stand there. */
  readonly line: string;
}

/** Lets the step of a login ask for this audience. */
export function askFor({ site, workflow }: JobLogin, audience: string): AudienceEdit {
  const file = site.within.at(-1)?.action ?? workflow;
  const given = inputOf(site.step, 'audience');
  const above = site.step.with.find(({ key }) => key.toLowerCase() === 'role-to-assume');
  const line = `audience: ${asScalar(audience)}`;
  if (given === undefined) return { file, line, edit: above && addBelow(file.lines, entrySpan(above), line) };
  const literal = plainText(given)?.includes('${{') === false;
  return { file, line, edit: literal ? { span: given.span, text: asScalar(audience) } : undefined };
}

/** As YAML takes it for a text. */
export function asScalar(text: string): string {
  return /^[A-Za-z][\w.-]*$/.test(text) ? text : JSON.stringify(text);
}
