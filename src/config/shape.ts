import { checkNames } from '../model/check.js';
import { isDay } from '../model/day.js';
import { globLimits, globProblem } from '../model/glob.js';
import { severities } from '../model/severity.js';
import { options } from './options.js';
import type { Option } from './options.js';

/** A kind of text in the config file: what it is called, the pattern for the JSON schema, and why a text is none. */
export interface TextKind {
  readonly what: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  /** A rule's id, known only when the rules are. */
  readonly rule?: true;
  /** A number in the file is taken as the digits that stand there. */
  readonly digits?: true;
  readonly problem?: (text: string) => string | undefined;
}

/** What may stand at one place of the config file. */
export type Shape =
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'text'; readonly kind: TextKind }
  | { readonly type: 'list'; readonly items: Shape; readonly single?: true; readonly filled?: true }
  | { readonly type: 'map'; readonly keys: Readonly<Record<string, Key>>; readonly oneOf?: readonly string[] }
  | { readonly type: 'rules'; readonly value: Shape };

export interface Key {
  readonly shape: Shape;
  /** A sentence without its end. */
  readonly description: string;
  /** In words. */
  readonly default?: string;
  readonly required?: true;
}

const words: TextKind = { what: 'a text', pattern: '\\S', maxLength: 2000 };
const path: TextKind = { what: 'a path', pattern: '\\S', maxLength: 4000 };
const rule: TextKind = { what: 'the id of a rule', rule: true };
const account: TextKind = { what: 'an AWS account id of 12 digits', pattern: '^[0-9]{12}$', digits: true };
const glob: TextKind = { what: 'a path pattern', pattern: '^[^!]', maxLength: globLimits.length, problem: globProblem };
const day: TextKind = {
  what: 'a day such as 2027-01-31',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  problem: (text) => (isDay(text) ? undefined : 'there is no such day'),
};
const print: TextKind = { what: 'a fingerprint of 64 hex digits, as the report shows it', pattern: '^[0-9a-f]{64}$' };

const text = (kind: TextKind): Shape => ({ type: 'text', kind });
const list = (items: Shape): Shape => ({ type: 'list', items });
const checkList = { type: 'list', items: { type: 'choice', values: checkNames } } as const;

/** The key for what the option table has too. */
function option(name: string): Key {
  const row = options.find((candidate) => candidate.name === name) as Option;
  return { shape: shapeOf(row), description: row.description, default: row.default };
}

function shapeOf({ name, value }: Option): Shape {
  switch (value.type) {
    case 'choice':
      return { type: 'choice', values: value.values };
    case 'list':
      if (value.of === 'check') return { ...checkList, filled: true };
      if (value.of === 'account') return list(text(account));
      return name === 'role-to-assume' ? { type: 'list', items: text(words), single: true } : list(text(words));
    case 'path':
      return text(path);
    case 'text':
    case 'switch':
      return text(words);
  }
}

const waiver: Shape = {
  type: 'map',
  oneOf: ['path', 'fingerprint'],
  keys: {
    rule: { shape: text(rule), description: 'the rule that is waived', required: true },
    path: { shape: text(glob), description: 'a pattern; the waiver holds only for the places it matches' },
    fingerprint: { shape: text(print), description: 'the one finding that is waived, as the report shows it' },
    reason: { shape: text(words), description: 'why it may stay', required: true },
    owner: { shape: text(words), description: 'who answers for it' },
    expires: { shape: text(day), description: 'the last day that it holds, to its end in UTC', required: true },
  },
};

/** The whole config file. */
export const configShape = {
  type: 'map',
  keys: {
    checks: option('checks'),
    'fail-on': option('fail-on'),
    'on-incomplete': option('on-incomplete'),
    block: {
      shape: { type: 'choice', values: ['new', 'all'] },
      description: 'whether in a change only what it adds can fail the gate (new), or what the base has too (all)',
      default: 'new',
    },
    paths: {
      shape: {
        type: 'map',
        keys: {
          exclude: { shape: list(text(glob)), description: 'patterns of paths whose findings are counted, not listed', default: 'nothing' },
        },
      },
      description: 'which paths count',
    },
    policies: {
      shape: {
        type: 'map',
        keys: {
          markdown: {
            shape: { type: 'choice', values: ['none', 'fences'] },
            description: 'whether policies are also read from the JSON in fences of Markdown files (fences)',
            default: 'none',
          },
        },
      },
      description: 'what the policies check reads beyond what is deployed',
    },
    severity: {
      shape: { type: 'rules', value: { type: 'choice', values: [...severities, 'off'] } },
      description:
        "rule to the severity that replaces its own; 'off': counted by rule and named, not listed. Rules that are switched on only here are looked for once they are named",
      default: "each rule's own",
    },
    accounts: {
      shape: {
        type: 'map',
        keys: {
          ours: {
            shape: list(text(account)),
            description: 'your own accounts: a key id of one of them is high, and to trust one is no finding',
            default: 'none',
          },
          sandbox: { shape: list(text(account)), description: 'accounts whose keys are at most medium', default: 'none' },
          canary: {
            shape: list(text(account)),
            description: 'accounts of planted keys: low, as the built-in ones',
            default: 'the built-in ones',
          },
        },
      },
      description: 'AWS accounts that a found key id may belong to, 12 digits each',
    },
    baseline: option('baseline'),
    waivers: { shape: list(waiver), description: 'reviewed exceptions, each with a reason and an end', default: 'none' },
    'accept-head-waivers': {
      shape: checkList,
      description: 'checks for which a waiver by fingerprint that a change adds counts in that very change, shown aloud',
      default: 'none',
    },
    login: {
      shape: {
        type: 'map',
        keys: {
          'role-to-assume': option('role-to-assume'),
          'aws-region': option('aws-region'),
          'allowed-account-ids': option('allowed-account-ids'),
          'must-refuse': option('must-refuse'),
        },
      },
      description: 'what the login check is asked',
    },
  },
} as const satisfies Shape;
