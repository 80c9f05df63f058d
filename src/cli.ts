import { realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArguments, type Arguments } from './config/arguments.js';
import type { Request, Rules } from './gate/request.js';
import { systemPorts } from './hosts/system.js';
import { silentProgress, systemClock, terminalProgress, wantsColour } from './hosts/terminal.js';
import { complain, print, writeFile } from './hosts/standard-streams.js';
import type { GatePorts } from './model/ports.js';
import { Problem } from './model/problem.js';

/** The command line: argv becomes a request, the report becomes text, the verdict becomes the exit code. Never rejects. */
export async function run(worker?: URL, argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    process.exitCode = await obey(parseArguments(argv), worker);
  } catch (error) {
    const { concealedProblem } = await import('./gate/concealed.js');
    complain(await concealedProblem(error));
    process.exitCode = 2;
  }
}

async function obey(wanted: Arguments, worker: URL | undefined): Promise<number> {
  switch (wanted.command) {
    case 'help': {
      const { helpText } = await import('./config/help.js');
      await print(helpText());
      return 0;
    }
    case 'version': {
      const { tool } = await import('./model/tool.js');
      await print(`${tool.version}\n`);
      return 0;
    }
    case 'explain': {
      const [{ explain }, { rules }] = await Promise.all([import('./commands/explain.js'), import('./rules.js')]);
      await print(explain(wanted.rest[0] ?? '', rules));
      return 0;
    }
    case 'access-diff':
      return accessDiff(wanted);
    case 'baseline':
      return baseline(wanted, worker);
    case 'init':
      return init(wanted, worker);
    case 'support-bundle':
      return support(wanted);
    case 'scan':
      return scan(wanted, worker);
  }
}

/** What every command works with. */
function worldOf(given: Arguments['given'], worker?: URL): { request: Request; ports: GatePorts; rules: Rules } {
  const quiet = given.format !== undefined && given.format !== 'text' && !process.stderr.isTTY;
  return {
    request: { given, folder: currentFolder(), environment: process.env, tempFolder: tempFolder() },
    ports: systemPorts(process.env, quiet ? silentProgress : terminalProgress(process.stderr, systemClock), undefined, worker),
    rules: async () => (await import('./rules.js')).rules,
  };
}

async function scan({ given }: Arguments, worker: URL | undefined): Promise<number> {
  const { request, ports: plain, rules } = worldOf(given, worker);
  const ports = { ...plain, ...(await environmentsFor(given, plain)) };
  const format = given.format ?? 'text';
  const { runGate } = await import('./gate.js');
  const running = runGate(request, rules, ports);
  // Comes in while git is starting.
  const reporting = import('./reports/index.js').then(async (reports) => ({ ...reports, render: await reports.rendererOf(format) }));
  reporting.catch(() => undefined);
  const { report, exitCode, configPath } = await running;
  const { render, tellsOfRules } = await reporting;
  const text = render(report, {
    rules: tellsOfRules(format) ? await rules() : [],
    colour: given.output === undefined && wantsColour(process.stdout, process.env),
    ...(process.stdout.isTTY && process.stdout.columns > 0 ? { width: process.stdout.columns } : {}),
    configPath,
  });
  await give(text, given.output);
  return exitCode;
}

/** GitHub is asked where `login` is named, and the environment says for which repository and with which token. */
async function environmentsFor({ checks }: Arguments['given'], { http }: GatePorts): Promise<Pick<GatePorts, 'environments'>> {
  const { GH_TOKEN, GITHUB_TOKEN, GITHUB_REPOSITORY: repository, GITHUB_API_URL } = process.env;
  const token = GH_TOKEN || GITHUB_TOKEN;
  if (checks?.includes('login') !== true || !token || !repository) return {};
  const { askEnvironments } = await import('./hosts/github/environments.js');
  return { environments: askEnvironments({ http, apiUrl: GITHUB_API_URL || 'https://api.github.com', repository, token }) };
}

async function baseline({ given }: Arguments, worker: URL | undefined): Promise<number> {
  const { request, ports, rules } = worldOf(given, worker);
  const { acceptBaseline } = await import('./commands/accept-baseline.js');
  const { file, root, text, said } = await acceptBaseline(request, rules, ports);
  await writeFile('inside' in file ? path.join(root, file.inside) : file.outside, text, '--baseline');
  await print(`${said}\n`);
  return 0;
}

async function init({ given }: Arguments, worker: URL | undefined): Promise<number> {
  const { request, ports } = worldOf(given);
  const [{ planInit }, { createFile }, { visible }] = await Promise.all([
    import('./commands/init.js'),
    import('./hosts/new-file.js'),
    import('./reports/escape.js'),
  ]);
  const { root, missing, said } = await planInit(request, ports, worker && path.dirname(fileURLToPath(worker)));
  for (const { path: name, text } of missing) await createFile(root, name, text);
  await print(`${said.split('\n').map(visible).join('\n')}\n`);
  return 0;
}

async function support({ given }: Arguments): Promise<number> {
  const { request, ports, rules } = worldOf(given);
  const [{ supportBundle }, { renderSupportBundle }] = await Promise.all([
    import('./commands/support-bundle.js'),
    import('./reports/support-bundle.js'),
  ]);
  const bundle = await supportBundle(request, rules, ports, { node: process.version, platform: `${process.platform} ${process.arch}` });
  await give(renderSupportBundle(bundle), given.output);
  return 0;
}

async function accessDiff({ given, rest: [base = '', head = ''] }: Arguments): Promise<number> {
  const { request } = worldOf(given);
  const [{ diffAccess }, { renderAccessDiff }] = await Promise.all([
    import('./commands/access-diff.js'),
    import('./reports/access-diff.js'),
  ]);
  const report = await diffAccess(request, base, head, { clock: systemClock });
  await give(renderAccessDiff(report, given.format), given.output);
  return 0;
}

function give(text: string, file: string | undefined): Promise<void> {
  return file === undefined ? print(text) : writeFile(file, text, '--output');
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new Problem('environment', 'the current folder is not there any more', { fix: 'Change to a folder that exists.', cause });
  }
}

/** One that is missing is complained of by whoever needs it. */
function tempFolder(): string {
  try {
    return realpathSync(os.tmpdir());
  } catch {
    return os.tmpdir();
  }
}
