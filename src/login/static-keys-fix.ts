import type { Job, Step, Workflow } from '../workflow/workflow.js';
import type { Edit } from '../workflow/patch.js';
import { addStep, dropEntries, entrySpan } from '../workflow/yaml-edit.js';
import { inputOf, isIncumbent } from './asked-role.js';
import { lackingToken, withDiff } from './fix-diff.js';
import type { KeyPlace } from './key-places.js';

const role = 'role-to-assume: arn:aws:iam::<account>:role/<role>';
const login = ['uses: aws-actions/configure-aws-credentials@<full commit id>', 'with:', `  ${role}`, '  aws-region: <region>'];

/** What to do about static keys: as a diff where the place can be changed in itself, else what to put in place. */
export function staticKeysFix(file: Workflow, place: KeyPlace): string {
  const { step, keys } = place;
  const after = 'grant the job `id-token: write`, then delete the key in IAM and what is stored of it here:';
  const gone = keys.map(({ name, from }) => `-    ${name}: ${from.startsWith('a key') ? '…' : `\${{ ${from} }}`}`);
  if (step !== undefined && isIncumbent(step)) {
    const known = inputOf(step, 'role-to-assume') !== undefined;
    const otherwise = ['   with:', ...gone, known ? '     role-to-assume: …' : `+    ${role}`].join('\n');
    return withDiff(`Assume a role through OIDC instead, ${after}`, file, inStep(file, place.job, step, known), otherwise);
  }
  const otherwise = [...(step?.run === undefined ? gone : []), `+- ${login[0]}`, ...login.slice(1).map((line) => `+  ${line}`)].join('\n');
  const words = `Drop ${keys.length > 1 ? 'these' : 'this'} and assume a role through OIDC in a step before, ${after}`;
  return withDiff(words, file, inVariables(file, place), otherwise);
}

/** The inputs of the login itself. */
function inStep(file: Workflow, job: Job | undefined, step: Step, known: boolean): (Edit | undefined)[] {
  const names = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
  const spans = step.with.filter(({ key }) => names.includes(key.toLowerCase())).map(entrySpan);
  const [first, ...others] = spans;
  if (known || first === undefined) return [...dropEntries(file.lines, spans), ...(job === undefined ? [] : lackingToken(file, job))];
  return [{ span: first, text: role }, ...dropEntries(file.lines, others), ...(job === undefined ? [] : lackingToken(file, job))];
}

/** Variables of a step or job: out with them, and a login before whatever used them. */
function inVariables(file: Workflow, { job, step, keys }: KeyPlace): (Edit | undefined)[] {
  const { lines } = file;
  const [first] = job?.steps ?? [];
  const env = [...(step?.env ?? []), ...(step?.with ?? []), ...(step === undefined ? (job?.env ?? []) : [])].map(entrySpan);
  const spans = keys.flatMap(({ span }) => env.find(({ start }) => start === span.start) ?? []);
  if (job === undefined || first === undefined || spans.length < keys.length) return [undefined];
  return [...dropEntries(lines, spans), addStep(lines, step ?? first, login), ...(job === undefined ? [] : lackingToken(file, job))];
}
