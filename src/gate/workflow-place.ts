import type { Finding } from '../model/finding.js';
import type { Span } from '../model/position.js';
import type { Step, Workflow } from '../workflow/workflow.js';
import type { Running } from './running-job.js';

/** Says who in the files leaves the running job without an id-token; undefined where they grant it. */
export type TokenLack = (workflow: Workflow, job: Running['job'], workflows: readonly Workflow[]) => Finding | undefined;

/**
 * A live finding that stands nowhere in a file, at the line of the workflow that it is about: the permissions that lack the
 * id-token, the input that is wrong, else the step that runs. Its fingerprint stays.
 */
export function inWorkflow(finding: Finding, { workflow, job }: Running, workflows: readonly Workflow[], tokenLack: TokenLack): Finding {
  if (finding.place.line !== undefined) return finding;
  if (finding.rule === 'login-no-id-token') {
    const lack = tokenLack(workflow, job, workflows);
    if (lack === undefined) return { ...at(finding, workflow, job.span), fix: granted };
    const { place, related, fix } = lack;
    return { ...finding, place, related, fix, message: `${finding.message} ${lack.message}` };
  }
  return at(finding, workflow, spanFor(finding.rule, job));
}

const granted =
  'The files grant `id-token: write` to this job. Does a workflow of another repository call this one and not grant it, or does something else than GitHub run the job?';

/** The inputs that a rule is about. */
const inputs: Readonly<Record<string, readonly string[]>> = {
  'login-region': ['aws-region'],
  'login-provider': ['audience', 'role-to-assume'],
  'login-audience': ['audience', 'role-to-assume'],
  'login-drill': ['must-refuse', 'role-to-assume'],
};

/** The span of the input that a rule is about, of the step, of the job. */
function spanFor(rule: string, job: Running['job']): Span {
  const step = gateStep(job);
  if (step === undefined) return job.span;
  for (const name of inputs[rule] ?? ['role-to-assume']) {
    const entry = step.with.find(({ key }) => key.toLowerCase() === name);
    if (entry !== undefined) return { start: entry.keySpan.start, end: Math.max(entry.keySpan.end, entry.value.span.end) };
  }
  return step.uses?.span ?? step.span;
}

/** The step of a job that runs the gate's login, if there is just one: of several, none says which of them this is. */
export function gateStep({ steps }: Running['job']): Step | undefined {
  const mine = steps.filter(
    (step) => step.with.some(({ key }) => /^(?:role-to-assume|must-refuse)$/i.test(key)) && isGate(step.uses?.text ?? ''),
  );
  return mine.length === 1 ? mine[0] : undefined;
}

/** The action by its name, a fork of it under another owner, or one in the repository itself. */
function isGate(uses: string): boolean {
  return /\baws-access-gate\b/i.test(uses) || /^\.{1,2}\//.test(uses.trim());
}

function at(finding: Finding, { path, lines }: Workflow, span: Span): Finding {
  return { ...finding, place: { path, ...lines.place(span) } };
}
