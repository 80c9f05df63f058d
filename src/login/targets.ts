import type { Finding } from '../model/finding.js';
import { partitionNamed } from '../model/partitions.js';
import type { Context } from './context.js';
import { incomplete } from './context.js';
import type { Drill } from './drill.js';
import type { Wish } from './exchange.js';
import { legible } from './legible.js';
import { outsiderWithoutToken, skippedFor } from './outsider.js';
import type { Answer } from './outcome.js';
import { chooseRegion } from './region.js';
import { readRoleArn, type RoleArn } from './role-arn.js';
import regionRule from './rules/login-region.js';
import roleArnRule from './rules/login-role-arn.js';
import wrongIdentity from './rules/login-wrong-identity.js';
import { sessionNameFault } from './session-name.js';

/** What will be asked of STS, and what is wrong before anything is asked. */
export interface Targets {
  readonly roles: readonly { readonly role: RoleArn; readonly wish: Wish }[];
  readonly drills: readonly Drill[];
  /** Answers that need no call: inputs that STS will refuse. */
  readonly answers: readonly Answer[];
  readonly remarks: readonly string[];
}

/** Checks every input before any call. */
export function targetsOf(context: Context): Targets {
  const { settings } = context;
  const answers: Answer[] = [];
  const remarks = new Set<string>();
  if (settings.roles.length === 0 && settings.roleSetButEmpty) {
    // A secret is empty there as the token is missing: by GitHub's rules.
    const outsider = outsiderWithoutToken(context.ports);
    answers.push(outsider === undefined ? failed('role-to-assume', emptyRole(context)) : skippedFor(outsider));
  }
  const roles = unique(settings.roles).flatMap((given) => {
    const role = roleNamed(given, 'role-to-assume', context, answers);
    if (role === undefined) return [];
    if (settings.allowedAccountIds.length > 0 && !settings.allowedAccountIds.includes(role.account)) {
      const the = { kind: 'account', role: role.text, account: role.account, allowed: settings.allowedAccountIds } as const;
      answers.push(failed(given, wrongIdentity.finding(the, { place: context.place })));
      return [];
    }
    const wish = wishFor(role, context, answers, remarks);
    return wish === undefined ? [] : [{ role, wish }];
  });
  const drills = unique(settings.mustRefuse).flatMap((entry) => drillsOf(entry, roles, context, answers, remarks));
  const fault = sessionNameFault(context.sessionName);
  if (fault === undefined) return { roles, drills, answers: oncePerCause(answers), remarks: [...remarks] };
  const wrong = incomplete(
    'role-session-name',
    `it can't be used: ${fault}`,
    'Take 2 to 64 letters, digits and _+=,.@- for role-session-name.',
  );
  return { roles: [], drills: [], answers: [...oncePerCause(answers), wrong], remarks: [...remarks] };
}

function drillsOf(entry: string, roles: Targets['roles'], context: Context, answers: Answer[], remarks: Set<string>): Drill[] {
  if (entry.startsWith('arn:')) {
    const role = roleNamed(entry, 'must-refuse', context, answers);
    const wish = role === undefined ? undefined : wishFor(role, context, answers, remarks);
    return role === undefined || wish === undefined ? [] : [{ role, audience: undefined, wish }];
  }
  if (roles.length === 0 && answers.length === 0)
    answers.push(
      incomplete(`must-refuse "${legible(entry)}"`, 'an audience is tried on role-to-assume, and none is named', 'Name role-to-assume.'),
    );
  return roles.map(({ role, wish }) => ({ role, audience: entry, wish: { ...wish, audience: entry } }));
}

function roleNamed(given: string, input: 'role-to-assume' | 'must-refuse', context: Context, answers: Answer[]): RoleArn | undefined {
  const read = readRoleArn(given);
  if ('name' in read) return read;
  answers.push(failed(legible(given), roleArnRule.finding({ kind: 'fault', input, given, fault: read }, { place: context.place })));
  return undefined;
}

function wishFor(role: RoleArn, context: Context, answers: Answer[], remarks: Set<string>): Wish | undefined {
  const { settings, ports, place, sessionName } = context;
  const ownEndpoint = !ports.aws.customEndpoints.some(({ service }) => service === 'sts');
  const choice = chooseRegion(settings.region, role.partition, ports.environment, ownEndpoint);
  if (!('region' in choice)) {
    const the = { kind: 'fault', given: settings.region ?? '', why: choice.why, nearest: choice.nearest } as const;
    answers.push(failed(role.text, regionRule.finding(the, { place })));
    return undefined;
  }
  if (choice.remark !== undefined) remarks.add(choice.remark);
  const own = settings.audience === undefined || settings.audience === '' ? partitionNamed(role.partition)?.audience : settings.audience;
  return { roleArn: role.text, region: choice.region, audience: own ?? 'sts.amazonaws.com', sessionName };
}

function emptyRole(context: Context): Finding {
  return roleArnRule.finding({ kind: 'empty' }, { place: context.place });
}

function failed(subject: string, finding: Finding): Answer {
  return { subject, state: 'failed', findings: [finding], notChecked: [], remarks: [] };
}

/** One wrong region stands once, for however many roles. */
function oncePerCause(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return answers.map((answer) => ({
    ...answer,
    findings: answer.findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint)),
  }));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
