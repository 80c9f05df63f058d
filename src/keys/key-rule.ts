import type { ExampleRule } from '../model/rule.js';
import { atMost, type Severity } from '../model/severity.js';
import { canaryAccounts } from './canaries.js';
import type { Facts } from './detection.js';
import { ofAccountWord, type Remedy } from './remedy.js';
import type { FindSingles } from './single.js';

/** Whose accounts are whose, by twelve digits. */
export interface Accounts {
  readonly ours: readonly string[];
  readonly sandbox: readonly string[];
  readonly canary: readonly string[];
}

/** What is known of a credential beyond its own text. */
export interface Circumstances {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** When the oldest commit with a date to be trusted brought it, in milliseconds since the epoch. */
  readonly committed: number | undefined;
  /** The paths that it stands at. */
  readonly paths: readonly string[];
  readonly accounts: Accounts;
}

export interface Judgement {
  readonly severity: Severity;
  /** What it is, as the beginning of a sentence. */
  readonly what: string;
  /** What stops it. How to take it out of git comes on top, by where it stands. */
  readonly remedy: Remedy;
}

/**
 * One kind of credential. `bad` and `good` are texts with `{{id}}`, `{{secret}}`, `{{token}}` and the like in the place
 * of values, so that no key stands in the source; tests fill them from a seed.
 */
export interface KeyRule extends ExampleRule<string> {
  readonly check: 'keys';
  /** For kinds that are found by `find`: one of these, of four characters or more, must stand in the text. Without, `find` is always asked. */
  readonly needs?: readonly string[];
  /** For kinds that are one value by itself: finds them. Ids, secrets and tokens have an analysis of their own. */
  readonly find?: FindSingles;
  judge(facts: Facts, at: Circumstances): Judgement;
}

export function defineRule(rule: Omit<KeyRule, 'check'>): KeyRule {
  return { check: 'keys', ...rule };
}

/** Lowers a severity for keys that were planted to be found, or that open a sandbox only. */
export function tempered(severity: Severity, { account }: Facts, { accounts }: Circumstances): Severity {
  if (account === undefined) return severity;
  if (isCanary(account, accounts)) return 'low';
  return accounts.sandbox.includes(account) ? atMost(severity, 'medium') : severity;
}

/** ` of account 123456789012 (a canary: ...)`; empty where the account isn't known. */
export function ofAccount({ account }: Facts, { accounts }: Circumstances): string {
  if (account === undefined) return '';
  const label = isCanary(account, accounts)
    ? ', which plants canary keys to be found'
    : accounts.sandbox.includes(account)
      ? ', a sandbox'
      : accounts.ours.includes(account)
        ? ', which is ours'
        : '';
  return ` of account ${account}${label}`;
}

function isCanary(account: string, accounts: Accounts): boolean {
  return canaryAccounts.has(account) || accounts.canary.includes(account);
}

/** The remedy, but for a key that was planted to be found: using it is what its owner waits for. */
export function unlessPlanted(remedy: Remedy, { account }: Facts, { accounts }: Circumstances): Remedy {
  if (account === undefined || !isCanary(account, accounts)) return remedy;
  return {
    now: `Leave it where it was planted on purpose, and never use it: that raises an alarm${ofAccountWord(account)}. Otherwise tell those who plant keys that this one was copied here.`,
    steps: [],
    harmless: true,
  };
}
