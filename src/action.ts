import { readInputs } from './config/inputs.js';
import type { Given } from './config/given.js';
import type { GateResult } from './gate/result.js';
import { annotate, mask, setOutputs } from './hosts/github/commands.js';
import { comment, type CommentWishes } from './hosts/github/comment.js';
import { askEnvironments } from './hosts/github/environments.js';
import { appendSummary, insideWorkspace, writeInWorkspace, writeTemporary } from './hosts/github/files.js';
import { attempt, refusalSentence, type Refusal } from './hosts/github/refusal.js';
import { inputOf, remoteOf, surroundings, type Surroundings } from './hosts/github/surroundings.js';
import { complaint, print } from './hosts/standard-streams.js';
import { systemPorts } from './hosts/system.js';
import { silentProgress } from './hosts/terminal.js';
import type { Annotation } from './model/annotation.js';
import type { GatePorts } from './model/ports.js';
import type { Report } from './model/report.js';
import { configPath } from './model/tool.js';
import { annotations } from './reports/annotations.js';
import { comment as renderComment, commentMarker, resolvedComment } from './reports/comment.js';
import type { RenderContext } from './reports/context.js';
import { logSafe } from './reports/escape.js';
import { json } from './reports/json.js';
import { markdown } from './reports/markdown.js';
import { blocks } from './reports/outline.js';
import { sarif } from './reports/sarif.js';
import { text } from './reports/text.js';
import { rules } from './rules.js';

/**
 * The Action: inputs and event become a request, the report goes to every surface that takes it. Never rejects, and never
 * ends as if it had judged: what nobody caught ends with 2, as everything does that could not be checked.
 */
export async function run(worker?: URL): Promise<void> {
  const end = (error: unknown): void => {
    process.exitCode = 2;
    say({ level: 'error', title: 'AWS Access Gate', message: complaint(error) });
  };
  process.once('uncaughtException', (error) => {
    end(error);
    process.exit();
  });
  try {
    process.exitCode = await gate(worker);
  } catch (error) {
    const { concealedProblem } = await import('./gate/concealed.js');
    end(await concealedProblem(error));
  }
}

async function gate(worker: URL | undefined): Promise<number> {
  const input = inputOf(process.env);
  const token = input('token')?.trim();
  if (token !== undefined && token !== '') mask(token);
  const around = await surroundings(process.env, process.cwd());
  let given: Given = { from: 'inputs' };
  let sarifFile: string | undefined;
  let result: GateResult;
  let ports = systemPorts(process.env, silentProgress, mask, worker);
  try {
    given = readInputs(input);
    ports = { ...ports, ...environmentsOf(given, around, ports) };
    sarifFile = given.sarifFile === undefined ? undefined : insideWorkspace(around.workspace, given.sarifFile);
    const remote = remoteOf(process.env, given.token);
    const { runGate } = await import('./gate.js');
    result = await runGate(
      {
        given,
        folder: around.workspace,
        environment: process.env,
        tempFolder: around.tempFolder,
        event: around.event,
        ...(remote === undefined ? {} : { remote }),
      },
      () => Promise.resolve(rules),
      ports,
    );
  } catch (error) {
    const [{ concealedProblem }, { reportOfFailure }] = await Promise.all([import('./gate/concealed.js'), import('./gate/result.js')]);
    const problem = await concealedProblem(error);
    say({ level: 'error', title: 'AWS Access Gate', message: complaint(problem) });
    result = reportOfFailure(problem, given, given.scan ?? around.event.mode, configPath);
  }
  await deliver(result, given, around, ports, sarifFile);
  return result.exitCode;
}

function environmentsOf({ token }: Given, { apiUrl, repository }: Surroundings, { http }: GatePorts): Pick<GatePorts, 'environments'> {
  if (token === undefined || repository === undefined) return {};
  return { environments: askEnvironments({ http, apiUrl, repository, token }) };
}

/** Each surface is tried by itself; what is refused is said on those that are left, and the log comes last. */
async function deliver(
  result: GateResult,
  given: Given,
  around: Surroundings,
  ports: GatePorts,
  sarifFile: string | undefined,
): Promise<void> {
  const warned = around.event.name === 'pull_request_target';
  const base: RenderContext = {
    rules,
    colour: false,
    configPath: result.configPath,
    ...(given.category === undefined ? {} : { category: given.category }),
    ...(warned ? { reserved: { warning: 1 } } : {}),
  };
  const refusals: Refusal[] = [];
  const tried = async (surface: string, how: () => Promise<Refusal | undefined>): Promise<boolean> => {
    const refusal = await attempt(surface, how);
    if (refusal !== undefined) refusals.push(refusal);
    return refusal === undefined;
  };
  const temporary = async (name: string, text: string): Promise<string> => {
    let file = '';
    await tried(name, async () => void (file = await writeTemporary(around.tempFolder, name, text)));
    return file;
  };

  const asked = sarifFile ?? '';
  const written = asked !== '' && (await tried('SARIF file', () => writeInWorkspace(around.workspace, asked, sarif(result.report, base))));
  const sarifPath = written ? asked : await temporary('report.sarif', sarif(result.report, base));
  await tried('pull request comment', () => sendComment(result, given, around, ports, base));

  const told = (): Report => ({ ...result.report, remarks: [...result.report.remarks, ...refusals.map(refusalSentence)] });
  const reportPath = await temporary('report.json', json(told()));
  const context = reportPath === '' ? base : { ...base, reportFile: reportPath };
  await tried('job summary', () => appendSummary(around.summaryFile, markdown(told(), context)));
  const said = told();
  await tried('outputs', () => Promise.resolve(setOutputs(outputsOf(result, given, reportPath, sarifPath))));

  if (warned) say({ level: 'warning', title: 'pull_request_target', message: targetWarning });
  annotations(said, context).forEach(say);
  await print(logSafe(text(told(), context)));
}

/** The toolkit escapes what would end a command; what a viewer of the log could take for one inside the text is broken up here. */
function say(annotation: Annotation): void {
  annotate({ ...annotation, message: logSafe(annotation.message) });
}

function outputsOf({ report, login }: GateResult, given: Given, reportPath: string, sarifPath: string): Record<string, string | number> {
  // A run that ended before the login was tried has no answer to what was asked.
  const named = given.roleToAssume ?? given.mustRefuse ?? (given.roleSetButEmpty === true || undefined);
  return {
    verdict: report.verdict,
    findings: report.findings.length,
    'open-findings': report.findings.filter(({ state }) => state === 'open').length,
    login: login?.live ?? (named === undefined || given.checks?.includes('login') === false ? 'skipped' : 'incomplete'),
    'report-path': reportPath,
    'sarif-path': sarifPath,
  };
}

const targetWarning =
  'This run has the rights and secrets of the base for a change that anybody may have made. Use the event pull_request: the gate needs no more.';

async function sendComment(
  { report, settings }: GateResult,
  given: Given,
  { event, apiUrl, repository }: Surroundings,
  { http }: GatePorts,
  context: RenderContext,
): Promise<Refusal | undefined> {
  const wish = settings?.comment ?? given.comment ?? 'auto';
  if (wish === 'never' || event.pullRequest === undefined || repository === undefined) return undefined;
  const body = (): string => renderComment(report, context);
  const worthIt = wish === 'always' ? report.findings.length > 0 : report.findings.some((finding) => blocks(report, finding));
  if (given.token === undefined) return worthIt ? noToken : undefined;
  const open = report.findings.some(({ state }) => state === 'open');
  const wishes: CommentWishes = {
    marker: commentMarker(context.category),
    made: worthIt ? body() : undefined,
    // What was not checked to its end may still be as an earlier comment says.
    edited: worthIt || open ? body() : report.verdict === 'pass' ? resolvedComment(context) : undefined,
  };
  return comment({ http, apiUrl, repository, pullRequest: event.pullRequest, token: given.token }, wishes);
}

const noToken: Refusal = {
  surface: 'pull request comment',
  why: 'the input token is empty',
  fix: 'Leave token out of the workflow, or set "comment: never".',
};
