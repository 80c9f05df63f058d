import { checkNames } from '../model/check.js';
import { failLevels } from '../model/severity.js';
import { scanModes } from '../model/source.js';
import type { CommandName } from './commands.js';
import { formatNames } from './given.js';
import type { GivenName } from './given.js';

/** What a value is: one of a few words, words in a list, a path, any text, or nothing but its presence. */
export type OptionType =
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly of: 'check' | 'account' | 'text' }
  | { readonly type: 'path' }
  | { readonly type: 'text' }
  | { readonly type: 'switch' };

/** One thing a user can say, wherever it can be said. */
export interface Option {
  /** Kebab-case: the input's name, the flag after `--`, and the last part of the config path. */
  readonly name: string;
  readonly property: GivenName;
  readonly value: OptionType;
  /** Absent: no flag. `word` stands for the value in the help. */
  readonly flag?: { readonly word?: string; readonly commands: readonly CommandName[] };
  /** Absent: no input of the Action. `default` is what action.yml sets; most have none, so that the config file can speak. */
  readonly input?: { readonly default?: string; readonly description?: string };
  /** Where the same thing stands in the config file: `login.aws-region`. */
  readonly config?: string;
  /** What holds when nobody says anything, in words. */
  readonly default: string;
  /** A sentence without its end: what it does. */
  readonly description: string;
  /** Names of options that can't be given beside it. */
  readonly conflicts?: readonly string[];
}

const scan: readonly CommandName[] = ['scan'];
const both: readonly CommandName[] = ['scan', 'baseline'];
const answering: readonly CommandName[] = ['scan', 'access-diff'];
const writing: readonly CommandName[] = ['scan', 'access-diff', 'support-bundle'];
const aboutRoles: readonly CommandName[] = ['scan', 'init', 'support-bundle'];
const aboutLogin: readonly CommandName[] = ['scan', 'support-bundle'];
const everywhere: readonly CommandName[] = ['support-bundle', 'init', 'scan', 'access-diff', 'baseline'];

/** The one table that inputs, flags, help, config file, JSON schema and the tables in the docs come from. */
export const options: readonly Option[] = [
  {
    name: 'checks',
    property: 'checks',
    value: { type: 'list', of: 'check' },
    input: {
      description:
        'Which checks run. Empty: keys, policies, the static half of login, and its live half when a role is named. login named here asks for the live half',
    },
    config: 'checks',
    default: `${checkNames.join(', ')}; the live half of login only where a role is named`,
    description: 'which checks run; login named here asks for its live half',
  },
  {
    name: 'path',
    property: 'path',
    value: { type: 'path' },
    flag: { word: 'DIR', commands: everywhere },
    input: {},
    default: 'the current folder',
    description: 'the repository or folder to look at; a folder that is no git repository is scanned as files',
  },
  {
    name: 'scan',
    property: 'scan',
    value: { type: 'choice', values: scanModes },
    flag: { word: 'WHAT', commands: scan },
    input: {
      description: 'What is scanned. Empty: what the event calls for (a change for pull requests, merge queues and pushes, else the tree)',
    },
    default: 'tree; changes where a base is given; in a workflow what its event calls for',
    description: 'what is scanned: the tree as it lies there, a change, the index, or the whole history',
  },
  {
    name: 'base',
    property: 'base',
    value: { type: 'text' },
    flag: { word: 'REF', commands: scan },
    default: 'none',
    description: 'where the change begins; makes the scan one of changes',
  },
  {
    name: 'head',
    property: 'head',
    value: { type: 'text' },
    flag: { word: 'REF', commands: scan },
    default: 'HEAD',
    description: 'where the change ends',
  },
  {
    name: 'format',
    property: 'format',
    value: { type: 'choice', values: formatNames },
    flag: { word: 'F', commands: answering },
    default: 'text',
    description: 'how the report is written',
  },
  {
    name: 'output',
    property: 'output',
    value: { type: 'path' },
    flag: { word: 'FILE', commands: writing },
    default: 'standard output',
    description: 'the file the report is written to',
  },
  {
    name: 'fail-on',
    property: 'failOn',
    value: { type: 'choice', values: failLevels },
    flag: { word: 'LEVEL', commands: scan },
    input: {},
    config: 'fail-on',
    default: 'high',
    description: 'the mildest severity that fails the gate; in a change it may be stricter than the base says, never milder',
  },
  {
    name: 'on-incomplete',
    property: 'onIncomplete',
    value: { type: 'choice', values: ['fail', 'warn'] },
    flag: { word: 'WHAT', commands: scan },
    input: {},
    config: 'on-incomplete',
    default: 'fail',
    description: 'whether a check that could not run to its end ends with exit code 2 (fail) or 0 (warn); the verdict stays incomplete',
  },
  {
    name: 'config',
    property: 'config',
    value: { type: 'path' },
    flag: { word: 'FILE', commands: [...both, 'support-bundle'] },
    input: {},
    default: '.github/aws-access-gate.yml',
    description: 'the config file; in a change it is read from the base',
  },
  {
    name: 'baseline',
    property: 'baseline',
    value: { type: 'path' },
    flag: { word: 'FILE', commands: both },
    input: {},
    config: 'baseline',
    default: '.github/aws-access-gate-baseline.json',
    description: 'the file of accepted findings; in a change it is read from the base',
  },
  {
    name: 'no-baseline',
    property: 'noBaseline',
    value: { type: 'switch' },
    flag: { commands: scan },
    default: 'off',
    description: 'do as if there were no baseline',
    conflicts: ['baseline'],
  },
  {
    name: 'role-to-assume',
    property: 'roleToAssume',
    value: { type: 'list', of: 'text' },
    flag: { word: 'ARN', commands: aboutRoles },
    input: {
      default: 'none',
      description:
        'The role, or several, that this job must be able to assume through OIDC. none: no role. A value that comes out empty (an unset variable or secret) is a finding',
    },
    config: 'login.role-to-assume',
    default: 'none',
    description: 'the role, or several, that must be able to be assumed through OIDC',
  },
  {
    name: 'aws-region',
    property: 'awsRegion',
    value: { type: 'text' },
    flag: { word: 'R', commands: aboutRoles },
    input: {},
    config: 'login.aws-region',
    default: "AWS_REGION, AWS_DEFAULT_REGION, else the partition's own",
    description: 'the region whose STS endpoint is asked',
  },
  {
    name: 'audience',
    property: 'audience',
    value: { type: 'text' },
    flag: { word: 'A', commands: aboutRoles },
    input: {},
    default: 'sts.amazonaws.com',
    description: 'the audience that the id-token is asked for',
  },
  {
    name: 'role-session-name',
    property: 'roleSessionName',
    value: { type: 'text' },
    input: {},
    default: 'aws-access-gate-<run id>',
    description: 'the name of the session',
  },
  {
    name: 'allowed-account-ids',
    property: 'allowedAccountIds',
    value: { type: 'list', of: 'account' },
    flag: { word: 'LIST', commands: aboutRoles },
    input: {},
    config: 'login.allowed-account-ids',
    default: 'any account',
    description: 'the accounts, 12 digits each, that the login may end in',
  },
  {
    name: 'trust-policy',
    property: 'trustPolicy',
    value: { type: 'path' },
    flag: { word: 'FILE', commands: aboutLogin },
    input: {},
    default: 'looked for in the repository',
    description: "the role's trust policy, which a refusal is explained with",
  },
  {
    name: 'must-refuse',
    property: 'mustRefuse',
    value: { type: 'list', of: 'text' },
    flag: { word: 'LIST', commands: aboutLogin },
    input: {},
    config: 'login.must-refuse',
    default: 'nothing',
    description: 'roles (arn:...) or audiences that must be refused; one that is accepted is a critical finding',
  },
  {
    name: 'comment',
    property: 'comment',
    value: { type: 'choice', values: ['auto', 'always', 'never'] },
    input: {},
    default: 'auto',
    description:
      'the comment on the pull request: auto makes one when something is open at or above fail-on, always when there is anything, never none',
  },
  {
    name: 'category',
    property: 'category',
    value: { type: 'text' },
    input: {},
    default: 'aws-access-gate',
    description: 'a name that keeps several runs on one commit apart, in SARIF and in the comment',
  },
  {
    name: 'sarif-file',
    property: 'sarifFile',
    value: { type: 'path' },
    input: {},
    default: "a file in the runner's temp folder",
    description: 'where the SARIF report is written, relative to the workspace',
  },
  {
    name: 'token',
    property: 'token',
    value: { type: 'text' },
    input: { default: '${{ github.token }}' },
    default: "the job's own token",
    description: 'the token that reads missing commits and writes the comment',
  },
  {
    name: 'reason',
    property: 'reason',
    value: { type: 'text' },
    flag: { word: 'TEXT', commands: ['baseline'] },
    default: 'none',
    description: 'why what is there today is accepted; stands on every new entry',
  },
  {
    name: 'prune',
    property: 'prune',
    value: { type: 'switch' },
    flag: { commands: ['baseline'] },
    default: 'off',
    description: 'drop the entries that match nothing any more',
  },
  {
    name: 'yes',
    property: 'yes',
    value: { type: 'switch' },
    flag: { commands: ['init'] },
    default: 'off',
    description: 'write the files that are missing; without it they are shown alone',
  },
];

/** The options that `wanted` can be said with. */
export function optionsWith(wanted: 'flag' | 'input' | 'config'): readonly Option[] {
  return options.filter((option) => option[wanted] !== undefined);
}
