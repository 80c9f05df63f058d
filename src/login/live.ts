import { builtInDrills } from './built-in-drills.js';
import { claimsToShow } from './claims.js';
import { clockRemarks } from './clock-difference.js';
import { type Context, jobPlace, together } from './context.js';
import { checkDrill } from './drill.js';
import { type IdToken, missingVariables } from './id-token.js';
import { outsiderWithoutToken, skippedFor } from './outsider.js';
import type { Answer, LiveState, LoginOutcome } from './outcome.js';
import type { LoginPorts } from './ports.js';
import { checkRole } from './role.js';
import noIdToken from './rules/login-no-id-token.js';
import { ownSessionName } from './session-name.js';
import type { LoginSettings } from './settings.js';
import { staticAnswers } from './without-token.js';
import { type Targets, targetsOf } from './targets.js';

/**
 * Proves with a real exchange that each role can be assumed by this run, and by `must-refuse` that others can't. Asks STS
 * for sessions that may do nothing, keeps none of them, and changes nothing anywhere. Never rejects for what the world does.
 */
export async function checkLoginLive(settings: LoginSettings, ports: LoginPorts): Promise<LoginOutcome> {
  const context = contextOf(settings, ports);
  const targets = targetsOf(context);
  const endpoints = ports.aws.customEndpoints.map(
    ({ service, url, variable }) => `${service.toUpperCase()} is asked at ${url} (${variable}), which isn't AWS's own.`,
  );
  const remarks = [...targets.remarks, ...endpoints];
  if (targets.roles.length + targets.drills.length === 0) return outcomeOf(targets.answers, [], remarks, {});
  const missing = missingVariables(ports.environment);
  if (missing.length > 0) return withoutToken(context, targets, missing, remarks);
  ports.progress.update('login: asking STS');
  const roles = await together(targets.roles, ({ role, wish }) => checkRole(role, wish, context));
  const start = ports.clock.now();
  const claims = (await tokenOf(context))?.claims;
  const wanted = [...targets.drills, ...(await builtInDrills(targets, claims, context))];
  const drills = await together(wanted, (drill) => checkDrill(drill, context, start));
  ports.progress.done();
  const token = await tokenOf(context);
  const clock = token === undefined ? [] : clockRemarks(token);
  return outcomeOf([...targets.answers, ...roles], drills, [...remarks, ...clock], token === undefined ? {} : claimsToShow(token.claims));
}

function contextOf(settings: LoginSettings, ports: LoginPorts): Context {
  let documents: ReturnType<Context['documents']> | undefined;
  const sessionName = settings.sessionName === undefined || settings.sessionName === '' ? undefined : settings.sessionName;
  return {
    settings,
    ports,
    place: jobPlace(ports),
    sessionName: sessionName ?? ownSessionName(ports.environment['GITHUB_RUN_ID']),
    tokens: new Map(),
    documents: () => (documents ??= ports.documents().catch(() => undefined)),
  };
}

/** Without the means to ask for a token: as it must be in a fork, a mistake in a job of one's own, and plain on a command line. */
async function withoutToken(
  context: Context,
  targets: Targets,
  missing: readonly string[],
  remarks: readonly string[],
): Promise<LoginOutcome> {
  const { ports, place } = context;
  const { environment } = ports;
  const outsider = outsiderWithoutToken(ports);
  if (outsider !== undefined) return outcomeOf([...targets.answers, skippedFor(outsider)], [], remarks, {});
  if (ports.commandLine ?? environment['GITHUB_ACTIONS'] !== 'true') {
    const outcome = outcomeOf([...targets.answers, ...(await staticAnswers(targets, context))], [], remarks, {});
    // There the check is its static half, which has run.
    return outcome.status === 'skipped' ? { ...outcome, status: 'ran' } : outcome;
  }
  const finding = noIdToken.finding({ missing, job: environment['GITHUB_JOB'] || undefined }, { place });
  const failed: Answer = { subject: 'login', state: 'failed', findings: [finding], notChecked: [], remarks: [] };
  return outcomeOf([...targets.answers, failed], [], remarks, {});
}

async function tokenOf({ tokens }: Context): Promise<IdToken | undefined> {
  const [first] = await Promise.all(tokens.values());
  return first?.state === 'token' ? first.token : undefined;
}

function outcomeOf(
  roles: readonly Answer[],
  drills: readonly Answer[],
  remarks: readonly string[],
  claims: Record<string, string>,
): LoginOutcome {
  const answers = [...roles, ...drills];
  const live = stateOf(answers);
  const reasons = [...new Set(answers.flatMap(({ state, reason }) => (state === live && reason !== undefined ? [reason] : [])))];
  const reason = reasons.join('; ');
  const asides = answers.filter(({ state }) => state === 'skipped' && live !== 'skipped').flatMap(({ reason }) => reason ?? []);
  return {
    status: live === 'ok' || live === 'failed' ? (answers.some(({ state }) => state === 'incomplete') ? 'incomplete' : 'ran') : live,
    ...(reason === '' ? {} : { reason }),
    findings: answers.flatMap(({ findings }) => findings),
    notChecked: answers.flatMap(({ notChecked }) => notChecked),
    live,
    evidence: { claims, roles, drills },
    remarks: [...new Set([...remarks, ...asides, ...answers.flatMap((answer) => answer.remarks)])],
  };
}

/** The worst that is certain: a failure, then what could not be asked, then what worked; `skipped` where nothing was asked. */
function stateOf(answers: readonly Answer[]): LiveState {
  const states = (['failed', 'incomplete', 'ok', 'skipped'] as const).filter((state) => answers.some((answer) => answer.state === state));
  return states[0] ?? 'skipped';
}
