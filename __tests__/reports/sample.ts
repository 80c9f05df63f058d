import { createHash } from 'node:crypto';
import type { Report, ReportedFinding } from '../../src/model/report.js';
import type { RenderContext } from '../../src/reports/context.js';
import type { RuleInfo } from '../../src/model/rule.js';

export const base = 'a'.repeat(7) + '0'.repeat(33);
export const head = 'b'.repeat(7) + '1'.repeat(33);

/** A hash of the given words, as fingerprints look. */
export const hash = (...words: readonly (string | number)[]): string => createHash('sha256').update(words.join(' ')).digest('hex');

export const rules: readonly RuleInfo[] = [
  {
    id: 'access-key-pair',
    check: 'keys',
    severity: 'critical',
    title: 'Committed access key',
    why: 'Whoever reads the repository signs in as its owner.',
    fix: 'Deactivate the key in IAM, then remove it.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  },
  {
    id: 'service-wildcard',
    check: 'policies',
    severity: 'medium',
    title: 'Every action of a service on every resource',
    why: '`s3:*` on `*` grants what nobody asked for.',
    fix: 'List the actions that are needed.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  },
  {
    id: 'login-subject',
    check: 'login',
    severity: 'high',
    title: 'The token and the trust policy differ in the subject',
    why: 'STS refuses the token.',
    fix: 'Change the condition on `sub`.',
    references: [],
  },
  {
    id: 'stale-baseline',
    severity: 'medium',
    title: 'Stale baseline entry',
    why: 'It matches nothing.',
    fix: 'Run baseline --prune.',
    references: [],
  },
];

export const context: RenderContext = { rules, colour: false, configPath: '.github/aws-access-gate.yml' };

/** A finding with everything in it, changed as the test wants. */
export function finding(changes: Partial<ReportedFinding> = {}): ReportedFinding {
  const rule = changes.rule ?? 'access-key-pair';
  return {
    check: 'keys',
    rule,
    severity: 'critical',
    state: 'open',
    message: 'An access key id and its secret are committed.',
    fix: 'Deactivate the key in IAM, then remove it from the file and its history.',
    place: { path: 'deploy/.env', line: 3, column: 23, endLine: 3, endColumn: 63 },
    fingerprint: hash(rule, changes.place?.path ?? '', changes.place?.line ?? 0),
    evidence: { accountId: '111122223333' },
    related: [{ path: 'deploy/.env', line: 2, column: 19, message: 'the id of the pair' }],
    helpUri: `https://github.com/aws-access-gate/aws-access-gate/blob/main/docs/rules/${rule}.md`,
    ...changes,
  };
}

/** A report with every field filled, changed as the test wants. */
export function report(changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    tool: { name: 'aws-access-gate', version: '1.0.0' },
    verdict: 'fail',
    failOn: 'high',
    checks: [
      { check: 'keys', status: 'ran', durationMs: 41 },
      { check: 'policies', status: 'ran', durationMs: 12 },
      { check: 'login', status: 'skipped', reason: 'a fork gets no id-token', durationMs: 0 },
    ],
    scanned: {
      mode: 'changes',
      base,
      head,
      commits: 12,
      files: 812,
      bytes: 9_123_456,
      notScanned: [{ path: 'big.bin', why: 'an archive of a kind that is not opened' }],
    },
    findings: [],
    notChecked: [],
    unlisted: [],
    remarks: [],
    ...changes,
  };
}

/** One of everything that a report can hold. */
export const rich: Report = report({
  findings: [
    finding({
      rule: 'service-wildcard',
      check: 'policies',
      severity: 'medium',
      message: 'Allows `s3:*` on every resource.',
      fix: 'List the actions that are needed.',
      place: { path: 'infra/policy.json', line: 7, column: 5, endLine: 9, endColumn: 2 },
      related: [],
      waiver: "- rule: service-wildcard\n  path: 'infra/policy.json'\n  reason: ''\n  owner: ''\n  expires: 2027-01-31",
    }),
    finding({ waiver: '- rule: access-key-pair\n  fingerprint: abc\n  reason: ""\n  owner: ""\n  expires: 2027-01-31' }),
    finding({ place: { path: 'old/key.txt', line: 1, column: 1, endLine: 1, endColumn: 41, commit: head } }),
    finding({ place: { path: '', line: 4, column: 2, in: 'commit-message', commit: head }, severity: 'high', rule: 'secret-access-key' }),
    finding({ place: { path: 'dist/app.zip!/config/.env', line: 9, column: 1, endLine: 9, endColumn: 41 } }),
    finding({
      rule: 'login-subject',
      check: 'login',
      severity: 'high',
      message:
        'The token says another sub than the trust policy wants.\ngot:  repo:acme/app:pull_request\nwant: repo:acme/app:ref:refs/heads/main',
      fix: 'Change the condition to:\n"Condition": {\n  "StringEquals": { "sub": "x" }\n}',
      place: { path: '' },
      related: [],
    }),
    finding({ state: 'existing', severity: 'low', place: { path: 'legacy.json', line: 1 } }),
    finding({ state: 'baselined', severity: 'high', place: { path: 'legacy/b.json', line: 1 }, reason: 'accepted when the gate came' }),
    finding({ state: 'waived', severity: 'medium', place: { path: 'legacy/w.json', line: 1 }, reason: 'the auditor | reviewed' }),
  ],
  notChecked: [{ check: 'login', what: 'the live login', why: 'this run has no id-token', fix: 'Grant id-token: write to the job.' }],
  unlisted: [{ rule: 'session-token', why: 'off', count: 3 }],
  remarks: ['The head changes .github/aws-access-gate.yml; shown, not obeyed.'],
});
