/** One thing to do. The commands can be pasted into a POSIX shell as they are, but for words in capitals. */
export interface Step {
  /** Becomes a comment between the commands: no quotes, and nothing that a shell without comments would obey. */
  readonly note: string;
  readonly commands?: readonly string[];
}

/** What to do about a credential, in this order. */
export interface Remedy {
  /** What to do at once: a sentence that stands by itself, for those who read only one. */
  readonly now: string;
  readonly steps: readonly Step[];
  /** It opens nothing, or is meant to be there: cleaning commits of it is not worth anybody's time. */
  readonly harmless?: boolean;
}

/** The first line is for people; those after it are one script, notes as comments. */
export function remedyText({ now, steps }: Remedy): string {
  return [now, ...steps.flatMap(({ note, commands = [] }) => [`# ${note}`, ...commands])].join('\n');
}

/** The commands alone, for machines. */
export function remedyCommands({ steps }: Remedy): string[] {
  return steps.flatMap(({ commands = [] }) => commands);
}

/** The id of a key for a command: only what IAM's alphabet allows, else a word to be replaced. */
export function idWord(id: string | undefined): string {
  return id !== undefined && /^[A-Z0-9]{16,32}$/.test(id) ? id : 'ID';
}

/** ` of account 123456789012`; empty for what isn't one. */
export function ofAccountWord(account: string | undefined): string {
  return account !== undefined && /^[0-9]{12}$/.test(account) ? ` of account ${account}` : '';
}
