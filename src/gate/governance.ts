import type { ConfigFile, ConfigProblem } from '../config/config-file.js';
import { settle } from '../config/settings.js';
import type { Workspace } from '../git/workspace.js';
import { Problem } from '../model/problem.js';
import type { Settings } from '../model/settings.js';
import { configPath, tool } from '../model/tool.js';
import type { GatePorts } from '../model/ports.js';
import type { Request, Rules } from './request.js';
import { locate, readVersion, shownPath, versionOfHead, versionThatCounts } from './settings-file.js';
import type { Subject } from './subject.js';

/** The settings that hold, and what has to be said about those that don't. */
export interface Governance {
  readonly settings: Settings;
  /** The path that waivers are pasted into. */
  readonly configPath: string;
  readonly remarks: readonly string[];
  /** What is wrong with the config that the change brings: makes the run exit with 2, or 1 beside an open finding. */
  readonly headProblems: readonly string[];
  /** The config that the change brings, where it is another one and sound: `accept-head-waivers` may let parts of it count. */
  readonly headConfig: ConfigFile | undefined;
}

/** Reads the config where the contract wants it read, settles it with what was given, and validates the head's. */
export async function govern(
  request: Request,
  workspace: Workspace,
  subject: Subject,
  rules: Rules,
  ports: GatePorts,
): Promise<Governance> {
  const file = locate(workspace, request.folder, request.given.config, configPath);
  const shown = shownPath(file);
  const inChange = subject.mode === 'changes' || subject.mode === 'staged';
  const version = versionThatCounts(subject);
  const text = await readVersion(workspace, file, version, ports.readOutside);
  const headText = !inChange || 'outside' in file ? text : await readVersion(workspace, file, versionOfHead(subject), ports.readOutside);
  if (text === undefined && headText === undefined && request.given.config !== undefined) throw missing(shown);

  const base = await parsed(text, shown, rules);
  const head = headText === text ? base : await parsed(headText, shown, rules);
  if (!inChange && base !== undefined && base.problems.length > 0) throw invalid(shown, base.problems);

  const remarks: string[] = [];
  const config = base?.problems.length === 0 ? base.config : undefined;
  if (inChange && headText !== text) remarks.push(changed(shown, text, headText, version.at === 'nowhere'));
  if (base !== undefined && base.problems.length > 0)
    remarks.push(`${shown} at the base is invalid, so the defaults apply: ${sentences(shown, base.problems)[0]}`);
  const settled = settle(request.given, config, { inChange });
  return {
    settings: settled.settings,
    configPath: shown,
    remarks: [...remarks, ...settled.remarks],
    headProblems: inChange && head !== undefined ? sentences(shown, head.problems) : [],
    headConfig: inChange && headText !== text && head?.problems.length === 0 ? head.config : undefined,
  };
}

async function parsed(text: string | undefined, shown: string, rules: Rules) {
  if (text === undefined) return undefined;
  const { parseConfig } = await import('../config/file.js');
  return parseConfig(text, shown, await rules());
}

function changed(shown: string, base: string | undefined, head: string | undefined, unknown: boolean): string {
  if (unknown) return `The base isn't to be had, so ${shown} of this change is not obeyed; the defaults apply.`;
  const what = base === undefined ? 'adds' : head === undefined ? 'removes' : 'edits';
  const holds = base === undefined ? 'the defaults apply' : "the base's settings apply";
  return `This change ${what} ${shown}. It counts once it is merged; until then ${holds}.`;
}

function missing(shown: string): Problem {
  return new Problem('usage', `there is no config file ${shown}`, {
    fix: 'Name a file that exists with --config, or leave it out.',
    place: '--config',
    link: `${tool.repository}/blob/main/docs/configuration.md`,
  });
}

function invalid(shown: string, problems: readonly ConfigProblem[]): Problem {
  const [first] = problems as readonly [ConfigProblem, ...ConfigProblem[]];
  const rest = sentences(shown, problems).slice(1);
  return new Problem('usage', [first.message, ...rest].join('\n  '), {
    fix: first.fix,
    place: `${shown}:${first.line}:${first.column}`,
    link: `${tool.repository}/blob/main/docs/configuration.md`,
  });
}

function sentences(shown: string, problems: readonly ConfigProblem[]): string[] {
  return problems.map(({ line, column, message, fix }) => `${shown}:${line}:${column}: ${message}. ${fix}`);
}
