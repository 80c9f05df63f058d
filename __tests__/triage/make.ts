import { fingerprint } from '../../src/model/fingerprint.js';
import type { Finding } from '../../src/model/finding.js';
import type { IgnoreComment, Outcome } from '../../src/model/outcome.js';
import type { RuleInfo } from '../../src/model/rule.js';
import type { Settings, Waiver } from '../../src/model/settings.js';
import type { Severity } from '../../src/model/severity.js';
import type { CheckName, CheckStatus } from '../../src/model/check.js';
import { settle } from '../../src/config/settings.js';
import type { ConfigFile } from '../../src/config/config-file.js';
import { triage } from '../../src/triage/index.js';
import type { TriageInput } from '../../src/triage/index.js';
import { triageRules } from '../../src/triage/rules/index.js';

/** A Sunday afternoon in UTC. */
export const now = Date.parse('2026-11-22T15:00:00Z');

const info = (id: string, check: CheckName, severity: Severity): RuleInfo => ({
  id,
  check,
  severity,
  title: id,
  why: 'Because.',
  fix: 'Mend it.',
  references: [],
});

export const rules: readonly RuleInfo[] = [
  info('access-key-id', 'keys', 'high'),
  info('session-token', 'keys', 'medium'),
  info('admin-access', 'policies', 'critical'),
  info('service-wildcard', 'policies', 'medium'),
  info('id-token-scope', 'login', 'medium'),
  info('login-subject', 'login', 'high'),
  ...triageRules,
];

/** A policy finding: `what` is the statement with its holder. */
export function policy(path: string, changes: Partial<Finding> & { what?: string; line?: number } = {}): Finding {
  const { what = 'statement', line = 3, ...rest } = changes;
  const rule = rest.rule ?? 'admin-access';
  return {
    check: 'policies',
    rule,
    severity: 'high',
    message: 'It allows too much',
    fix: 'Narrow it.',
    place: { path, line, column: 5 },
    elsewhere: [],
    related: [],
    evidence: { action: '*', holder: 'ops' },
    fingerprint: fingerprint(rule, what),
    ...rest,
  };
}

/** A credential finding; its values and places. */
export function key(values: readonly string[], first: string, ...others: readonly string[]): Finding {
  const at = (text: string) => ({ path: text.split(':')[0] as string, line: Number(text.split(':')[1] ?? 1) });
  return {
    check: 'keys',
    rule: 'access-key-id',
    severity: 'high',
    message: 'A key id stands here',
    fix: 'Rotate it.',
    place: at(first),
    elsewhere: others.map(at),
    related: [],
    evidence: {},
    fingerprint: fingerprint('access-key-id', ...values),
    values,
  };
}

export function outcome(
  findings: readonly Finding[],
  changes: { check?: CheckName; status?: CheckStatus; reason?: string; ignores?: readonly IgnoreComment[] } = {},
): Outcome {
  return {
    check: changes.check ?? findings[0]?.check ?? 'policies',
    status: changes.status ?? 'ran',
    ...(changes.reason === undefined ? {} : { reason: changes.reason }),
    durationMs: 1,
    findings,
    notChecked: [],
    notScanned: [],
    ignores: changes.ignores ?? [],
  };
}

export function settings(config: ConfigFile = {}): Settings {
  return settle({ from: 'flags' }, { checks: ['policies'], ...config }, { inChange: false }).settings;
}

export function waiver(changes: Partial<Waiver> & { rule: string }): Waiver {
  return { reason: 'reviewed', expires: '2027-01-31', line: 7, ...changes };
}

/** Triage in a tree with the rules above; findings stand for the outcome of one check. */
export function run(
  changes: Partial<TriageInput> & { findings?: readonly Finding[]; config?: ConfigFile; ignores?: readonly IgnoreComment[] } = {},
) {
  const { findings = [], config, ignores = [], ...rest } = changes;
  const outcomes = rest.outcomes ?? [outcome(findings, { ignores })];
  const checks = outcomes.map(({ check }) => check);
  return triage({
    outcomes,
    settings: settings({ checks, ...config }),
    mode: 'tree',
    now,
    rules,
    configPath: '.github/aws-access-gate.yml',
    ...rest,
  });
}

/** `state path:line` of each listed finding. */
export function states({ findings }: ReturnType<typeof triage>): string[] {
  return findings.map(({ state, place }) => `${state} ${place.path}:${place.line}`);
}
