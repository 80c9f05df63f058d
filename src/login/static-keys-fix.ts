import type { Job, Step, Workflow } from '../workflow/workflow.js';
import type { Edit } from '../workflow/patch.js';
import { addStep, dropEntries, entrySpan } from '../workflow/yaml-edit.js';
import { inputOf, isIncumbent } from './asked-role.js';
import { lackingToken, withDiff } from './fix-diff.js';
import type { KeyPlace } from './key-places.js';
import { withoutKeyOptions, withoutKeys, type Cleaned } from './script-edits.js';

const role = 'role-to-assume: arn:aws:iam::<account>:role/<role>';
const login = (region = '<region>'): string[] => [
  'uses: aws-actions/configure-aws-credentials@<full commit id>',
  'with:',
  `  ${role}`,
  `  aws-region: ${region}`,
];

/** What to do about static keys: as a diff where the place can be changed in itself, else what to put in place. */
export function staticKeysFix(file: Workflow, place: KeyPlace): string {
  const { job, step, keys } = place;
  const after = 'grant the job `id-token: write`, then delete the key in IAM and what is stored of it here:';
  const gone = keys.map(({ name, from }) => `-    ${name}: ${from.startsWith('a key') ? '…' : `\${{ ${from} }}`}`);
  if (step !== undefined && isIncumbent(step)) {
    const known = inputOf(step, 'role-to-assume') !== undefined;
    const otherwise = ['   with:', ...gone, known ? '     role-to-assume: …' : `+    ${role}`].join('\n');
    return withDiff(`Assume a role through OIDC instead, ${after}`, file, inStep(file, job, step, known), otherwise);
  }
  const otherwise = [
    ...(step?.run === undefined ? gone : []),
    `+- ${login()[0]}`,
    ...login()
      .slice(1)
      .map((line) => `+  ${line}`),
  ].join('\n');
  const early = tooEarly(place);
  if (early !== undefined) return `${early} There, assume a role through OIDC in a step before, ${after}\n\n${otherwise}`;
  const where = job === undefined && file.jobs.length > 1 ? 'in a step of each job that uses them, before that' : 'in a step before';
  const profile = /--profile\b|\bAWS_PROFILE\b/.test(step?.run?.text ?? '') ? ' Commands that name the profile lose that option.' : '';
  const words = `Drop ${keys.length > 1 ? 'these' : 'this'} and assume a role through OIDC ${where}.${profile} Then ${after}`;
  return withDiff(words, file, editsFor(file, place), otherwise);
}

/** What is started before any step can log in. */
function tooEarly({ container, keys }: KeyPlace): string | undefined {
  if (container === undefined) return undefined;
  if (keys.some(({ span }) => container.credentials.some(({ keySpan }) => keySpan.start === span.start)))
    return 'The image is pulled before the first step, so no login of this job comes in time: run the image from a step (`docker run`), after a login to the registry.';
  return container.service
    ? 'A service starts before the first step, so no login of this job comes in time: start it from a step (`docker run -e AWS_ACCESS_KEY_ID -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN`).'
    : undefined;
}

function editsFor(file: Workflow, place: KeyPlace): (Edit | undefined)[] {
  const { job, step, keys } = place;
  const only = job ?? (file.jobs.length === 1 ? file.jobs[0] : undefined);
  const [first] = only?.steps ?? [];
  if (only === undefined || first === undefined) return [undefined];
  const token = lackingToken(file, only);
  const run = step?.run;
  if (step !== undefined && run !== undefined && keys.every(({ span }) => span.start >= run.span.start && span.end <= run.span.end)) {
    const cleaned = withoutKeys(
      file.lines,
      run,
      keys.map(({ span }) => span),
    );
    return cleaned === undefined ? [undefined] : [...inScript(file, step, cleaned), ...token];
  }
  return [...withoutEntries(file, place), addStep(file.lines, step ?? first, login()), ...token];
}

/** The inputs of the login itself. */
function inStep(file: Workflow, job: Job | undefined, step: Step, known: boolean): (Edit | undefined)[] {
  const names = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
  const spans = step.with.filter(({ key }) => names.includes(key.toLowerCase())).map(entrySpan);
  const [first, ...others] = spans;
  if (known || first === undefined) return [...dropEntries(file.lines, spans), ...(job === undefined ? [] : lackingToken(file, job))];
  return [{ span: first, text: role }, ...dropEntries(file.lines, others), ...(job === undefined ? [] : lackingToken(file, job))];
}

/** Variables and inputs that hold keys, out of their map. */
function withoutEntries({ lines, env: outermost }: Workflow, { job, step, container, keys }: KeyPlace): (Edit | undefined)[] {
  const { options } = container ?? {};
  if (options !== undefined && keys.every(({ span }) => span.start >= options.span.start && span.end <= options.span.end)) {
    const edits = withoutKeyOptions(options);
    return edits.length < keys.length || edits.some(({ span }) => span.start === options.span.start) ? [undefined] : edits;
  }
  const held = step !== undefined ? [...step.env, ...step.with] : container !== undefined ? container.env : (job?.env ?? outermost);
  const env = held.map(entrySpan);
  const spans = keys.flatMap(({ span }) => env.find(({ start }) => start === span.start) ?? []);
  return spans.length < keys.length ? [undefined] : dropEntries(lines, spans);
}

/** A script of nothing but keys becomes the login; any other has a login before it. */
function inScript({ lines }: Workflow, step: Step, { edits, rest, taken, region }: Cleaned): (Edit | undefined)[] {
  const unused = step.env.filter(({ key }) => mentions(taken, key) && !mentions(rest, key)).map(entrySpan);
  if (rest !== '' || step.env.length > unused.length) return [...edits, ...dropEntries(lines, unused), addStep(lines, step, login(region))];
  const text = lines.text({ start: 0, end: Number.MAX_SAFE_INTEGER });
  const end = step.run?.span.end ?? 0;
  const begin = text.lastIndexOf('run', step.run?.span.start);
  const line = text.slice(text.lastIndexOf('\n', begin) + 1, begin);
  const others = text.slice(step.span.start, step.span.end);
  if (!/^ *(?:- +)?$/.test(line) || /^\s*(?:shell|working-directory):/m.test(others)) return [undefined];
  const indent = `\n${' '.repeat(line.length)}`;
  return [{ span: { start: begin, end }, text: login(region).join(indent) }, ...dropEntries(lines, unused)];
}

function mentions(script: string, name: string): boolean {
  return new RegExp(`(?<![\\w])${name.replace(/[^\w]/g, '')}(?![\\w])`).test(script);
}
