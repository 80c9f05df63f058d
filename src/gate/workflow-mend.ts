import type { Finding } from '../model/finding.js';
import type { Span } from '../model/position.js';
import { textOf } from '../model/value.js';
import { diffOf } from '../login/fix-diff.js';
import type { Edit } from '../workflow/patch.js';
import type { Step } from '../workflow/workflow.js';
import { addBelow, addToJob, entrySpan } from '../workflow/yaml-edit.js';
import { gateStep } from './workflow-place.js';
import type { Running } from './running-job.js';

/** What a live finding wants of the workflow: an input of the step, or the environment of the job. */
type Wanted = { readonly input: string; readonly value: string } | { readonly environment: string };

/** A live finding whose mend is one line of the running job, with that as a diff of its file behind the words. */
export function withWorkflowDiff(finding: Finding, { workflow, job }: Running): Finding {
  const wanted = wantedOf(finding);
  if (wanted === undefined) return finding;
  const { lines } = workflow;
  const step = gateStep(job);
  const edit =
    'input' in wanted
      ? step && inputEdit(lines, step, wanted.input, wanted.value)
      : job.environment === undefined
        ? addToJob(lines, job, [`environment: ${scalar(wanted.environment)}`])
        : undefined;
  const diff = edit === undefined ? undefined : diffOf(workflow, [edit]);
  return diff === undefined ? finding : { ...finding, fix: `${finding.fix}\n\n${diff}` };
}

function wantedOf({ rule, evidence, fix }: Finding): Wanted | undefined {
  const { claim, got, want, nearest, meant, differences } = evidence;
  if (rule === 'login-region') return typeof nearest === 'string' ? { input: 'aws-region', value: nearest } : undefined;
  if (rule === 'login-role-arn') return typeof meant === 'string' ? { input: 'role-to-assume', value: meant } : undefined;
  if (differences !== undefined || typeof want !== 'string' || /[*?]/.test(want)) return undefined;
  // Where the policy has to change instead, or beside it, the words begin otherwise.
  if (claim === 'environment' && got === null && fix.startsWith('Give the job')) return { environment: want };
  if (!fix.startsWith('Set the input')) return undefined;
  if (claim === 'aud') return { input: 'audience', value: want };
  return claim === 'sts:RoleSessionName' ? { input: 'role-session-name', value: want } : undefined;
}

/** The input with another value, or below the others; undefined where an expression fills it, which the file can't mend. */
function inputEdit(lines: Running['workflow']['lines'], step: Step, name: string, value: string): Edit | undefined {
  const entry = step.with.find(({ key }) => key.toLowerCase() === name);
  if (entry !== undefined) {
    const old = textOf(entry.value);
    return old === undefined || old.includes('${{') || !isInLine(lines, entry.value.span)
      ? undefined
      : { span: entry.value.span, text: scalar(value) };
  }
  const above = step.with.find(({ key }) => key.toLowerCase() === 'role-to-assume');
  return above === undefined ? undefined : addBelow(lines, entrySpan(above), `${name}: ${scalar(value)}`);
}

function isInLine(lines: Running['workflow']['lines'], span: Span): boolean {
  return /^[^\n|>][^\n]*$/.test(lines.text(span));
}

/** A text as YAML reads it back, in a block and in a flow. */
function scalar(text: string): string {
  return /^[A-Za-z][\w./-]*(?::[\w./:-]*\w)?$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
