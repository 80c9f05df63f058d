import { readInputs } from './config/inputs.js';
import type { Given } from './config/given.js';
import type { GateResult } from './gate/result.js';
import { annotate, mask, setOutput } from './hosts/github/commands.js';
import { comment, type CommentWishes } from './hosts/github/comment.js';
import { appendSummary, insideWorkspace, writeInWorkspace, writeTemporary } from './hosts/github/files.js';
import { attempt, refusalSentence, type Refusal } from './hosts/github/refusal.js';
import { inputOf, remoteOf, surroundings, type Surroundings } from './hosts/github/surroundings.js';
import { complaint, print } from './hosts/standard-streams.js';
import { systemPorts, type SystemPorts } from './hosts/system.js';
import { silentProgress } from './hosts/terminal.js';
import type { Report } from './model/report.js';
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

/** The Action: inputs and event become a request, the report goes to every surface that takes it. Never rejects. */
export async function run(): Promise<void> {
  try {
    process.exitCode = await gate();
  } catch (error) {
    process.exitCode = 2;
    annotate({ level: 'error', title: 'AWS Access Gate', message: complaint(error) });
  }
}

async function gate(): Promise<number> {
  const around = surroundings(process.env, process.cwd());
  const given = readInputs(inputOf(process.env));
  const sarifFile = given.sarifFile === undefined ? undefined : insideWorkspace(around.workspace, given.sarifFile);
  if (given.token !== undefined) mask(given.token);
  const remote = remoteOf(process.env, given.token);
  const ports = systemPorts(process.env, silentProgress, mask);
  const { runGate } = await import('./gate.js');
  const result = await runGate(
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
  await deliver(result, given, around, ports, sarifFile);
  return result.exitCode;
}

/** Each surface is tried by itself; what is refused is said on those that are left, and the log comes last. */
async function deliver(
  result: GateResult,
  given: Given,
  around: Surroundings,
  ports: SystemPorts,
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
  const note = (refusal: Refusal | undefined): void => void (refusal !== undefined && refusals.push(refusal));

  let sarifPath = sarifFile;
  if (sarifFile !== undefined)
    note(await attempt('SARIF file', () => writeInWorkspace(around.workspace, sarifFile, sarif(result.report, base))));
  if (sarifFile === undefined || refusals.length > 0)
    sarifPath = await writeTemporary(around.tempFolder, 'report.sarif', sarif(result.report, base));
  note(await attempt('pull request comment', () => sendComment(result, given, around, ports, base)));

  const said: Report = { ...result.report, remarks: [...result.report.remarks, ...refusals.map(refusalSentence)] };
  const reportPath = await writeTemporary(around.tempFolder, 'report.json', json(said));
  const context = { ...base, reportFile: reportPath };
  const unsaid = await attempt('job summary', () => appendSummary(around.summaryFile, markdown(said, context)));

  setOutput('verdict', said.verdict);
  setOutput('findings', said.findings.length);
  setOutput('open-findings', said.findings.filter(({ state }) => state === 'open').length);
  setOutput('login', result.login?.live ?? 'skipped');
  setOutput('report-path', reportPath);
  setOutput('sarif-path', sarifPath ?? '');

  if (warned) annotate({ level: 'warning', title: 'pull_request_target', message: targetWarning });
  for (const annotation of annotations(said, context)) annotate(annotation);
  if (unsaid !== undefined) await print(`${logSafe(refusalSentence(unsaid))}\n`);
  await print(logSafe(text(said, context)));
}

const targetWarning =
  'This run has the rights and secrets of the base for a change that anybody may have made. Use the event pull_request: the gate needs no more.';

async function sendComment(
  { report, settings }: GateResult,
  given: Given,
  { event, apiUrl, repository }: Surroundings,
  { http }: SystemPorts,
  context: RenderContext,
): Promise<Refusal | undefined> {
  const wish = settings?.comment ?? given.comment ?? 'auto';
  if (wish === 'never' || event.pullRequest === undefined || repository === undefined || given.token === undefined) return undefined;
  const worthIt = report.findings.some((finding) => finding.state === 'open' && (wish === 'always' || blocks(report, finding)));
  const wishes: CommentWishes = {
    marker: commentMarker(context.category),
    body: worthIt ? renderComment(report, context) : undefined,
    resolved: resolvedComment(context),
  };
  return comment({ http, apiUrl, repository, pullRequest: event.pullRequest, token: given.token }, wishes);
}
