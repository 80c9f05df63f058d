import type { Evidence, Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Place } from '../model/place.js';
import type { Span } from '../model/position.js';
import type { ExampleRule } from '../model/rule.js';
import type { Workflow } from '../workflow/workflow.js';

/** What a rule says of one place in a workflow file. */
export interface WorkflowWording {
  readonly span: Span;
  readonly message: string;
  readonly fix: string;
  readonly evidence: Evidence;
  /** What makes the finding this one, whatever the file and line: job, step, names. Never a secret's text. */
  readonly identity: readonly string[];
  readonly related?: readonly { readonly workflow: Workflow; readonly span: Span; readonly message: string }[];
}

/** One workflow among all of its repository. */
export interface Scene {
  readonly workflow: Workflow;
  readonly workflows: readonly Workflow[];
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
    judge: (scene) =>
      [...find(scene)].map(({ span, message, fix, evidence, identity, related = [] }) => ({
        check: 'login',
        rule: info.id,
        severity: info.severity,
        message,
        fix,
        place: placeOf(scene.workflow, span),
        elsewhere: [],
        related: related.map((each) => ({ ...placeOf(each.workflow, each.span), message: each.message })),
        evidence,
        fingerprint: fingerprint(info.id, ...identity),
      })),
  };
}

function placeOf({ path, lines }: Workflow, span: Span): Place {
  return { path, ...lines.place(span) };
}
