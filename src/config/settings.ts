import { checkNames } from '../model/check.js';
import type { CheckName } from '../model/check.js';
import type { LoginWish, Settings } from '../model/settings.js';
import { severities } from '../model/severity.js';
import type { FailLevel } from '../model/severity.js';
import type { ConfigFile } from './config-file.js';
import type { Given } from './given.js';

/** Where the baseline lies when nobody says. */
export const defaultBaseline = '.github/aws-access-gate-baseline.json';

export interface Settled {
  readonly settings: Settings;
  /** What was asked for and is not obeyed, each a sentence to be said aloud. */
  readonly remarks: readonly string[];
}

/**
 * A flag or input beats the config file, which beats the default. In a change (`inChange`) the flags and inputs may be the
 * change's own words, so there they may tighten what the base's config says and never loosen it.
 */
export function settle(given: Given, config: ConfigFile | undefined, situation: { readonly inChange: boolean }): Settled {
  const remarks: string[] = [];
  const guard = situation.inChange && config !== undefined ? config : undefined;
  /** Takes what is given unless the base's word is stricter, and then says so. */
  function strictest<T>(name: string, asked: T | undefined, base: T | undefined, hold: (asked: T, base: T) => T): T | undefined {
    if (asked === undefined || base === undefined) return asked;
    const held = hold(asked, base);
    if (!same(held, asked)) remarks.push(loosened(name, asked, held));
    return held;
  }
  const failOn = strictest('fail-on', given.failOn, guard?.failOn, stricterLevel);
  const onIncomplete = strictest('on-incomplete', given.onIncomplete, guard?.onIncomplete, (asked, base) =>
    base === 'fail' ? base : asked,
  );
  const checks = strictest('checks', given.checks, given.from === 'inputs' ? guard?.checks : undefined, allOf);
  const accounts = strictest('allowed-account-ids', given.allowedAccountIds, listed(guard?.login?.allowedAccountIds), within);
  const mustRefuse = strictest('must-refuse', given.mustRefuse, guard?.login?.mustRefuse, union);
  const baseline = strictest(
    'baseline',
    given.baseline,
    guard?.block === 'all' ? guard.baseline : undefined,
    (_asked: string, base: string) => base,
  );
  const login: LoginWish = {
    roles: given.roleToAssume ?? (given.roleSetButEmpty === true ? [] : (config?.login?.roleToAssume ?? [])),
    roleSetButEmpty: given.roleSetButEmpty === true,
    region: given.awsRegion ?? config?.login?.awsRegion,
    audience: given.audience,
    sessionName: given.roleSessionName,
    allowedAccountIds: accounts ?? config?.login?.allowedAccountIds ?? [],
    trustPolicy: given.trustPolicy,
    mustRefuse: mustRefuse ?? config?.login?.mustRefuse ?? [],
  };
  const settings: Settings = {
    checks: checkNames.filter((name) => (checks ?? config?.checks ?? checkNames).includes(name)),
    checksFrom: given.checks !== undefined ? 'given' : config?.checks !== undefined ? 'config' : 'default',
    failOn: failOn ?? config?.failOn ?? 'high',
    onIncomplete: onIncomplete ?? config?.onIncomplete ?? 'fail',
    block: config?.block ?? 'new',
    exclude: config?.exclude ?? [],
    policies: { markdown: config?.markdown === 'fences' },
    severity: config?.severity ?? {},
    accounts: { ours: config?.accounts?.ours ?? [], sandbox: config?.accounts?.sandbox ?? [], canary: config?.accounts?.canary ?? [] },
    baseline: given.noBaseline === true ? undefined : (baseline ?? config?.baseline ?? defaultBaseline),
    baselineNamed: given.noBaseline !== true && (given.baseline ?? config?.baseline) !== undefined,
    waivers: config?.waivers ?? [],
    acceptHeadWaivers: config?.acceptHeadWaivers ?? [],
    login,
    comment: given.comment ?? 'auto',
    category: given.category ?? 'aws-access-gate',
  };
  return { settings, remarks };
}

/** `none`, the mildest, stands last in the list of levels, `low` is the strictest of all. */
function stricterLevel(asked: FailLevel, base: FailLevel): FailLevel {
  const strictness = (level: FailLevel): number => (level === 'none' ? -1 : severities.indexOf(level));
  return strictness(asked) >= strictness(base) ? asked : base;
}

function allOf(asked: readonly CheckName[], base: readonly CheckName[]): readonly CheckName[] {
  return checkNames.filter((name) => asked.includes(name) || base.includes(name));
}

function union(asked: readonly string[], base: readonly string[]): readonly string[] {
  return [...new Set([...base, ...asked])];
}

/** An account list narrows; one that shares nothing with the base's would admit only what the base refuses. */
function within(asked: readonly string[], base: readonly string[]): readonly string[] {
  const shared = asked.filter((id) => base.includes(id));
  return shared.length > 0 ? shared : base;
}

function listed<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

function same(a: unknown, b: unknown): boolean {
  return (
    JSON.stringify(Array.isArray(a) ? [...(a as unknown[])].sort() : a) ===
    JSON.stringify(Array.isArray(b) ? [...(b as unknown[])].sort() : b)
  );
}

function loosened(name: string, asked: unknown, held: unknown): string {
  const show = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
  return `${name}: ${show(asked)} would loosen what the config at the base says; ${show(held)} holds`;
}
