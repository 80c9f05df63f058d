import type { Documents } from '../documents/located.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import { jobLogins, type Repository } from './job-logins.js';
import { readRoleArn } from './role-arn.js';
import open from './rules/role-open-to-any-run.js';
import sourceIp from './rules/source-ip-on-hosted-runner.js';
import withoutIds from './rules/subject-without-ids.js';
import type { TrustedLogin, TrustRule } from './trust-rule.js';
import { trustsNamed } from './trust-source.js';

/** The rules that read a login and the trust policy of its role together. */
export const trustRules: readonly TrustRule[] = [open, withoutIds, sourceIp];

/** Advice on logins whose role has its trust policy in the repository: one a rule and place. */
export function checkTrusts(repository: Repository, documents: Documents): Finding[] {
  const found = new Map<string, Finding>();
  for (const workflow of repository.workflows)
    for (const job of workflow.jobs)
      for (const login of jobLogins(workflow, job, repository)) {
        const role = readRoleArn(login.role);
        const trusts = 'name' in role ? trustsNamed(documents, role) : [];
        if (!('name' in role) || trusts.length === 0 || login.runs.length === 0) continue;
        for (const finding of judged({ login, role, trusts, repository: repository.name })) {
          const key = `${finding.rule} ${finding.place.path}:${finding.place.line}:${finding.place.column}`;
          if (!found.has(key)) found.set(key, finding);
        }
      }
  return [...found.values()];
}

function judged(the: TrustedLogin): Finding[] {
  return trustRules.flatMap((rule) => {
    const wording = rule.word(the);
    if (wording === undefined) return [];
    const { place = the.login.place, severity = rule.severity, identity, message, fix, evidence } = wording;
    const near = [...the.login.through, ...(wording.place === undefined ? [] : [{ ...the.login.place, message: 'the job that logs in' }])];
    return [
      {
        check: 'login',
        rule: rule.id,
        severity,
        message,
        fix,
        place,
        elsewhere: [],
        related: near,
        evidence,
        fingerprint: fingerprint(rule.id, ...identity),
      },
    ];
  });
}
