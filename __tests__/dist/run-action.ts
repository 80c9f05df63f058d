import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import type { Report } from '../../src/model/report.js';
import { runDist, type Ran } from './run.js';

/** The job's token in all these runs. */
export const jobToken = ['ghs', 'of', 'the', 'job', '0123456789'].join('_');

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

const manifest = parse(readFileSync(path.resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as Manifest;

export interface ActionOptions {
  /** Where everything of this run lies; `workspace` below it unless `workspace` names another folder. */
  readonly folder: string;
  readonly workspace?: string;
  readonly event: string;
  readonly payload?: unknown;
  /** What the workflow sets under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** What must stand nowhere; the job's token is always one of them. */
  readonly secrets?: () => readonly string[];
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRan extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The lines of the log that the runner takes for commands. */
  readonly commands: readonly Command[];
  /** All the other lines. */
  readonly log: string;
  /** Undefined when there is none. */
  readonly report: Report | undefined;
  /** `rule path:line` of the open findings, sorted. */
  readonly open: readonly string[];
}

let runs = 0;

/** Runs the built Action as the runner does: a payload in a file, every input of action.yml set, files for outputs and summary. */
export async function runAction(options: ActionOptions): Promise<ActionRan> {
  const { folder, workspace = path.join(folder, 'workspace'), event, payload = {}, inputs = {}, environment = {}, node } = options;
  const own = path.join(folder, `run-${runs++}`);
  const temp = path.join(own, 'temp');
  mkdirSync(temp, { recursive: true });
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(own, name), text);
    return path.join(own, name);
  };
  const defaults = Object.entries(manifest.inputs).map(([name, { default: value = '' }]) => [
    name,
    value.replace('${{ github.token }}', jobToken),
  ]);
  const given = Object.entries({ ...Object.fromEntries(defaults), ...inputs } as Record<string, string>);
  const files = {
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_ENV: file('env', ''),
    GITHUB_PATH: file('path', ''),
    GITHUB_STATE: file('state', ''),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
  };
  const ran = await runDist('action', [], {
    cwd: workspace,
    ...(node === undefined ? {} : { node }),
    environment: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_WORKSPACE: workspace,
      GITHUB_ACTOR: 'octocat',
      GITHUB_RUN_ID: '77',
      // Nobody listens there: what must not be asked can't be answered.
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
      RUNNER_TEMP: temp,
      ...files,
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
      ...environment,
    },
  });
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  const outputs = readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  for (const name of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const) expect(readFileSync(files[name], 'utf8')).toBe('');
  const lines = ran.stdout.split(/\r\n|\r|\n/);
  const commands = lines.flatMap((line) => readCommand(line) ?? []);
  const log = lines.filter((line) => readCommand(line) === undefined).join('\n');
  const reportPath = outputs['report-path'];
  const report = reportPath === undefined || !existsSync(reportPath) ? undefined : (JSON.parse(readFileSync(reportPath, 'utf8')) as Report);
  tellsNothing([jobToken, ...(options.secrets?.() ?? [])], [ran.stdout.replace(/^::add-mask::.*$/gm, ''), ran.stderr, ...textsBelow(own)]);
  const open = (report?.findings ?? []).filter(({ state }) => state === 'open').map(({ rule, place }) => `${rule} ${place.path}:${place.line}`);
  return { ...ran, outputs, summary, commands, log, report, open: open.sort() };
}

/** What fails says which text of which number, never the secret. */
function tellsNothing(secrets: readonly string[], texts: readonly string[]): void {
  const told = secrets.flatMap((secret, which) => texts.flatMap((text, at) => (text.includes(secret) ? [`secret ${which} in text ${at}`] : [])));
  expect(told).toEqual([]);
}

function textsBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => path.join(folder, name)).flatMap((file) => (statSync(file).isFile() ? [readFileSync(file, 'latin1')] : []));
}

/** `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.*?)<<(.*)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) found[name] = value;
  return found;
}

/**
 * What the runner takes for a command: `::name key=value::message` behind leading blanks, and in any other line the old
 * `##[name]` anywhere. Any word counts: what ends `::stop-commands::` is a word of somebody's own.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function readCommand(line: string): Command | undefined {
  const found = /^\s*::([^\s:]*)(?: ((?:(?!::).)*))?::(.*)$/s.exec(line);
  if (found === null) {
    const old = /##\[([^\]]*)/.exec(line);
    return old === null ? undefined : { name: `##${old[1]}`, properties: {}, message: line };
  }
  const [, name = '', properties = '', message = ''] = found;
  const pairs = properties.split(',').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
  return { name, properties: Object.fromEntries(pairs.map(([key, value]) => [key.trim(), unescaped(value)])), message: unescaped(message) };
}

function unescaped(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** The annotations of a run, as the runner reads them. */
export function annotationsOf({ commands }: ActionRan): readonly Command[] {
  return commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name));
}
