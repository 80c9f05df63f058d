import type { Evidence, Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Place } from '../model/place.js';
import type { LineIndex, Span } from '../model/position.js';
import type { ExampleRule, RuleInfo } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import type { Workflow } from '../workflow/workflow.js';
import type { Repository } from './job-logins.js';

/** A workflow file, or that of an action. */
interface File {
  readonly path: string;
  readonly lines: LineIndex;
}

/** What a rule says of one place in a workflow file. */
export interface WorkflowWording {
  readonly span: Span;
  /** Where the span isn't one of the workflow judged. */
  readonly file?: File;
  /** Where the case has another one than its rule. */
  readonly severity?: Severity;
  readonly message: string;
  readonly fix: string;
  readonly evidence: Evidence;
  /** What makes the finding this one, whatever the file and line: job, step, names. Never a secret's text. */
  readonly identity: readonly string[];
  readonly related?: readonly { readonly workflow: File; readonly span: Span; readonly message: string }[];
}

/** One workflow among all of its repository. */
export interface Scene extends Repository {
  readonly workflow: Workflow;
}

/** A rule of the login check that reads workflow files; its examples are whole files. */
export interface WorkflowRule extends ExampleRule<string> {
  readonly check: 'login';
  judge(scene: Scene): Finding[];
}

type Definition = Omit<ExampleRule<string>, 'check'> & { find: (this: void, scene: Scene) => Iterable<WorkflowWording> };

/** Makes a rule of its definition: the rule says what stands where, findings are made here. */
export function defineWorkflowRule({ find, ...info }: Definition): WorkflowRule {
  return {
    ...info,
    check: 'login',
    judge: (scene) => once([...find(scene)]).map((wording) => workflowFinding(info, scene.workflow, wording)),
  };
}

/** What an alias repeats stands once in the file, and is said once. */
function once(wordings: readonly WorkflowWording[]): WorkflowWording[] {
  const said = new Set<string>();
  return wordings.filter(({ file, span, evidence }) => {
    const key = `${file?.path ?? ''} ${span.start} ${span.end} ${JSON.stringify(evidence['trigger'])}`;
    return !said.has(key) && said.add(key);
  });
}

/** A finding of the login check in a workflow file. */
export function workflowFinding(rule: Pick<RuleInfo, 'id' | 'severity'>, workflow: File, wording: WorkflowWording): Finding {
  const { span, file = workflow, severity = rule.severity, message, fix, evidence, identity, related = [] } = wording;
  return {
    check: 'login',
    rule: rule.id,
    severity,
    message,
    fix,
    place: placeOf(file, span),
    elsewhere: [],
    related: related.map((each) => ({ ...placeOf(each.workflow, each.span), message: each.message })),
    evidence,
    fingerprint: fingerprint(rule.id, ...identity),
  };
}

function placeOf({ path, lines }: File, span: Span): Place {
  return { path, ...lines.place(span) };
}
