import type { CheckName } from '../model/check.js';
import { LineIndex } from '../model/position.js';
import type { RuleInfo } from '../model/rule.js';
import type { Accounts, Block, IncompleteAnswer, Waiver } from '../model/settings.js';
import type { FailLevel, Severity } from '../model/severity.js';
import type { Value } from '../model/value.js';
import { parseYaml } from '../syntax/yaml.js';
import type { ConfigFile, ConfigProblem } from './config-file.js';
import { configShape } from './shape.js';
import { Walk } from './walk.js';

/** No config file that people write comes near; what is longer isn't parsed. Characters. */
export const configSizeLimit = 250_000;

/** What the shape promises of a file that reads without a problem. */
interface Raw {
  readonly checks?: readonly CheckName[];
  readonly 'fail-on'?: FailLevel;
  readonly 'on-incomplete'?: IncompleteAnswer;
  readonly block?: Block;
  readonly paths?: { readonly exclude?: readonly string[] };
  readonly policies?: { readonly markdown?: 'none' | 'fences' };
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  readonly accounts?: Partial<Accounts>;
  readonly baseline?: string;
  readonly waivers?: readonly Waiver[];
  readonly 'accept-head-waivers'?: readonly CheckName[];
  readonly login?: {
    readonly 'role-to-assume'?: readonly string[];
    readonly 'aws-region'?: string;
    readonly 'allowed-account-ids'?: readonly string[];
    readonly 'must-refuse'?: readonly string[];
  };
}

/**
 * Reads the text of a config file. With any problem there is no config: a half-understood one would not mean what its
 * writer meant. `path` is for the problems; `rules` are those that severities and waivers may name. Never throws.
 */
export function parseConfig(
  text: string,
  path: string,
  rules: readonly RuleInfo[],
): { readonly config?: ConfigFile; readonly problems: readonly ConfigProblem[] } {
  const walk = new Walk(path, new LineIndex(text), rules);
  const value = readDocument(text, walk);
  const raw = value === undefined ? {} : ((walk.read(value, configShape, '') ?? {}) as Raw);
  return walk.problems.length > 0 ? { problems: walk.problems } : { config: configOf(raw), problems: [] };
}

function readDocument(text: string, walk: Walk): Value | undefined {
  const start = { start: 0, end: 0 };
  if (text.length > configSizeLimit)
    return walk.report(start, `the file is longer than ${configSizeLimit} characters`, 'Shorten the file.');
  const documents = parseYaml(text);
  for (const { problems } of documents)
    for (const { message, span } of problems) walk.report(span, `this is not the YAML of a config: ${message}`, 'Mend the YAML here.');
  const second = documents[1];
  if (second !== undefined)
    walk.report(second.value?.span ?? start, 'the file holds several documents', 'Keep one document, without a line of three dashes.');
  const value = documents[0]?.value;
  return walk.problems.length > 0 || value?.type === 'null' ? undefined : value;
}

function configOf(raw: Raw): ConfigFile {
  const { login } = raw;
  return given({
    checks: raw.checks,
    failOn: raw['fail-on'],
    onIncomplete: raw['on-incomplete'],
    block: raw.block,
    exclude: raw.paths?.exclude,
    markdown: raw.policies?.markdown,
    severity: raw.severity,
    accounts: raw.accounts && given({ ours: raw.accounts.ours, sandbox: raw.accounts.sandbox, canary: raw.accounts.canary }),
    baseline: raw.baseline,
    waivers: raw.waivers,
    acceptHeadWaivers: raw['accept-head-waivers'],
    login:
      login &&
      given({
        roleToAssume: login['role-to-assume'],
        awsRegion: login['aws-region'],
        allowedAccountIds: login['allowed-account-ids'],
        mustRefuse: login['must-refuse'],
      }),
  });
}

/** The same without what is undefined. */
function given<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
