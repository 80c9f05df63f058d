/** The words that may come first, besides the names of checks. */
export const commandNames = ['scan', 'explain', 'access-diff', 'baseline', 'init', 'support-bundle'] as const;

export type CommandName = (typeof commandNames)[number];

export interface Command {
  readonly name: CommandName;
  /** How it is written. `scan` is what happens without a command, so its word is never needed. */
  readonly usage: string;
  readonly description: string;
  /** How many words follow it, at least and at most; checks for `scan`. */
  readonly words: readonly [number, number];
}

/** `scan` first: it is what an unsaid command means. */
export const commands: readonly [Command, ...Command[]] = [
  {
    name: 'scan',
    usage: '[keys] [policies] [login] [options]',
    description: 'look for what is unsafe; no check named: keys, policies and the static half of login',
    words: [0, Infinity],
  },
  { name: 'explain', usage: 'explain RULE', description: 'what a rule finds, why it matters, how to fix it', words: [1, 1] },
  {
    name: 'access-diff',
    usage: 'access-diff BASE HEAD [--format F]',
    description: 'what access a change adds: who may do what at HEAD and could not at BASE; --format is text, json or markdown',
    words: [2, 2],
  },
  {
    name: 'baseline',
    usage: 'baseline --reason TEXT [--prune]',
    description: 'accept what is there today: writes the baseline file into the working tree',
    words: [0, 0],
  },
  {
    name: 'init',
    usage: 'init [--role-to-assume ARN] [--yes]',
    description: 'workflow, config and trust policy for this repository: shows them, and with --yes writes what is missing',
    words: [0, 0],
  },
  {
    name: 'support-bundle',
    usage: 'support-bundle [--output FILE]',
    description: 'what a support case about a login needs (times, role, request ids, claims, conditions), and nothing secret',
    words: [0, 0],
  },
];
