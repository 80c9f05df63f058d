import type { Workspace } from '../git/workspace.js';
import type { LiveState, LoginOutcome } from '../login/index.js';
import type { Finding } from '../model/finding.js';
import type { LoginReport } from '../model/login-report.js';
import type { Outcome } from '../model/outcome.js';
import { bugOf } from '../model/bug.js';
import { Problem } from '../model/problem.js';
import type { LoginWish, Settings } from '../model/settings.js';
import type { GatePorts } from '../model/ports.js';
import type { Request } from './request.js';
import { notRun } from './judge.js';
import { ofRunningJob, type Running, runningJob } from './running-job.js';
import { locate, readVersion, shownPath } from './settings-file.js';
import type { TreeFacts } from './tree-facts.js';
import type { Workflows } from '../workflow/index.js';

/** The live half's answer beside the outcome of the whole check. */
export interface Login {
  readonly outcome: Outcome;
  readonly live: LiveState;
  /** Undefined where nothing was tried. */
  readonly report: LoginReport | undefined;
  readonly remarks: readonly string[];
}

/**
 * Whether the live half is asked for: a role or something to refuse is named, the role that the workflow names came out
 * empty, or a workflow names `login` among its checks. Throws a usage problem for the last without anything to try.
 */
export function wantsLive(settings: Settings, inWorkflow: boolean): boolean {
  const { roles, mustRefuse, roleSetButEmpty } = settings.login;
  if (roles.length > 0 || mustRefuse.length > 0 || roleSetButEmpty) return true;
  if (inWorkflow && settings.checksFrom === 'given') {
    throw new Problem('usage', 'login is asked for, and no role is named', {
      fix: 'Set role-to-assume (or must-refuse), or leave login out of checks: its static half runs by itself.',
      place: 'checks',
    });
  }
  return false;
}

/** What the live half is tried with. */
export interface Trial {
  /** What the workflow files gave. */
  readonly written: Outcome;
  readonly settings: Settings;
  readonly request: Request;
  readonly workspace: Workspace;
  readonly checkedOut: TreeFacts;
  readonly ports: GatePorts;
}

/**
 * Adds the live half to what the workflow files gave. The status is the live half's, unless that ran to its end beside
 * workflow files that could not be read. A refusal is explained with the policies of what is checked out, whatever is scanned.
 */
export async function withLive(trial: Trial): Promise<Login> {
  try {
    return await asked(trial);
  } catch (error) {
    const problem = bugOf(error);
    if (problem.kind === 'usage') throw problem;
    const { written } = trial;
    // What the other checks found must not be lost with it.
    const { reason, notChecked } = notRun('login', problem.message, problem.fix ?? 'Mend what is said to be wrong, and run again.');
    const outcome: Outcome = {
      ...written,
      status: 'incomplete',
      ...(reason === undefined ? {} : { reason }),
      notChecked: [...notChecked, ...written.notChecked],
    };
    return { outcome, live: 'incomplete', report: undefined, remarks: [] };
  }
}

async function asked({ written, settings, request, workspace, checkedOut, ports }: Trial): Promise<Login> {
  const { checkLoginLive, loginReport } = await import('../login/index.js');
  const started = ports.clock.now();
  const { event } = request;
  const live = await checkLoginLive(await loginSettings(settings.login, request, workspace, ports), {
    clock: ports.clock,
    environment: request.environment,
    http: ports.http,
    aws: await ports.aws(),
    mask: ports.mask,
    progress: ports.progress,
    event: {
      name: event?.name ?? '',
      actor: event?.actor ?? '',
      fork: event?.fork ?? false,
      ...(event?.defaultBranch === undefined ? {} : { defaultBranch: event.defaultBranch }),
    },
    documents: async () => (await checkedOut.documents()).documents,
    commandLine: event === undefined,
  });
  const needed = written.findings.length > 0 || live.findings.length > 0;
  const { workflows } = needed ? await checkedOut.workflows().catch(() => none) : none;
  const running = live.findings.length === 0 ? undefined : runningJob(workflows, request.environment, live.evidence.claims);
  const found = running === undefined ? live.findings : await inTheWorkflow(live.findings, running, workflows);
  const mine = ofRunningJob(workflows, request.environment, live.evidence.claims);
  const outcome: Outcome = {
    ...written,
    ...(live.status === 'ran' && written.status === 'incomplete' ? {} : statusOf(live)),
    durationMs: written.durationMs + Math.max(0, ports.clock.now() - started),
    findings: [
      ...found,
      ...(live.live === 'failed' ? beside(written.findings, live.findings, mine) : unrefuted(written.findings, live, mine)),
    ],
    notChecked: [...live.notChecked, ...written.notChecked],
  };
  const tried = live.evidence.roles.length + live.evidence.drills.length > 0;
  return { outcome, live: live.live, report: tried ? loginReport(live.evidence) : undefined, remarks: live.remarks };
}

/** Loaded where something was found, which is seldom. */
async function inTheWorkflow(findings: readonly Finding[], running: Running, workflows: Workflows['workflows']): Promise<Finding[]> {
  const [{ inWorkflow }, { withWorkflowDiff }, { tokenLack }] = await Promise.all([
    import('./workflow-place.js'),
    import('./workflow-mend.js'),
    import('../login/index.js'),
  ]);
  return findings.map((each) => withWorkflowDiff(inWorkflow(each, running, workflows, tokenLack), running));
}

const none: Pick<Workflows, 'workflows'> = { workflows: [] };

function statusOf({ status, reason }: LoginOutcome): Pick<Outcome, 'status' | 'reason'> {
  return { status, ...(reason === undefined ? {} : { reason }) };
}

async function loginSettings(wish: LoginWish, request: Request, workspace: Workspace, ports: GatePorts) {
  const { trustPolicy, ...rest } = wish;
  if (trustPolicy === undefined) return rest;
  const file = locate(workspace, request.folder, trustPolicy, trustPolicy);
  const text = await readVersion(workspace, file, { at: 'folder' }, ports.readOutside);
  if (text === undefined) {
    throw new Problem('usage', `there is no trust policy ${shownPath(file)}`, {
      fix: 'Name a file that exists with trust-policy.',
      place: 'trust-policy',
    });
  }
  return { ...rest, trustPolicyFile: { path: shownPath(file), text } };
}

/** What the files foretell of the very login that was tried stands no longer beside the cause. */
function beside(written: readonly Finding[], live: readonly Finding[], mine: (finding: Finding) => boolean): readonly Finding[] {
  const roles = new Set(live.map(({ evidence }) => evidence['role']));
  return written.filter((finding) => !finding.rule.startsWith('login-') || !(roles.has(finding.evidence['role'] ?? null) || mine(finding)));
}

/** What the files foretell to be refused in this very job, and was let in, is refuted: what is deployed isn't what is committed. */
function unrefuted(
  written: readonly Finding[],
  { evidence: { roles } }: LoginOutcome,
  mine: (finding: Finding) => boolean,
): readonly Finding[] {
  const letIn = new Set<unknown>(roles.flatMap(({ state, subject }) => (state === 'ok' ? [subject] : [])));
  return written.filter((finding) => !refusals.has(finding.rule) || !mine(finding) || !letIn.has(finding.evidence['role']));
}

const refusals: ReadonlySet<string> = new Set(['login-subject', 'login-audience', 'login-claim']);
