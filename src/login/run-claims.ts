import { issuerOf } from '../oidc/issuers.js';
import { splitKey, suppliesClaim } from '../oidc/token.js';
import { evaluateTest } from '../iam/condition.js';
import type { ConditionTest } from '../iam/document.js';
import { partsOf } from '../iam/pattern.js';
import { parseOperator } from '../iam/operator.js';
import { inputOf, isIncumbent } from './asked-role.js';
import { filled, type JobRun } from './job-runs.js';
import type { JobLogin } from './job-logins.js';
import { factsAt } from './login-sites.js';
import { contextsOf } from './run-subjects.js';
import { claimOf } from './subject-tests.js';
import { textOf } from '../model/value.js';
import { refsOf } from './trigger-refs.js';

/** What a claim may be in one kind of run, `undefined` for absent; no list where the files don't tell. */
export type Values = readonly (string | undefined)[];

/**
 * The values that a claim may have in one kind of run of a login: its audience, environment, ref, repository and called workflow (up
 * to the `@`), and absent for what STS supplies for no token of GitHub, MFA among
 * it. Undefined for any other.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export function valuesOf(test: ConditionTest, run: JobRun, login: JobLogin, repository: string | undefined): Values | undefined {
  const claim = claimOf(test);
  if (/^aws:MultiFactorAuth(?:Present|Age)$/i.test(test.key)) return [undefined];
  const { issuer = '' } = splitKey(test.key);
  if (claim === undefined || claim === 'sub') return undefined;
  if (issuerOf(issuer.toLowerCase())?.supplied !== undefined && !suppliesClaim(`https://${issuer}`, claim)) return [undefined];
  switch (claim) {
    case 'aud':
      return audienceOf(login, run);
    case 'environment':
      return environmentsOf(login, run);
    case 'repository':
      return repository === undefined || !login.whole ? undefined : [repository];
    case 'ref':
      return refOf(test, run);
    case 'job_workflow_ref':
      return repository === undefined ? undefined : [`${repository}/${login.workflow.path}@…`];
    default:
      return undefined;
  }
}

/** A ref that stands for those of the run, where none of the wanted is among them; undefined where one may be. */
function refOf({ operator, values }: ConditionTest, { trigger }: JobRun): Values | undefined {
  const read = parseOperator(operator);
  const wanted = values.map((value) => textOf(value) ?? '*');
  const { admits, among, pullRequest } = refsOf(trigger);
  const plain = read?.family === 'string' && !read.negated && wanted.every((text) => !/[*?$]|^refs\/pull\//.test(text));
  if (!plain || wanted.length === 0 || wanted.some((text) => admits(text))) return undefined;
  const shown = pullRequest ? 'refs/pull/…/merge' : (among[0] ?? []).map((part) => (typeof part === 'string' ? part : '…')).join('');
  return shown === '' || wanted.includes(shown) ? undefined : [shown];
}

/** The audience that a run asks for: the incumbent's own where none is given: https://github.com/aws-actions/configure-aws-credentials */
export function audienceOf({ workflow, job, site }: JobLogin, run: JobRun): Values | undefined {
  if (!isIncumbent(site.step)) return undefined;
  const given = inputOf(site.step, 'audience');
  const text = given === undefined ? 'sts.amazonaws.com' : filled(given, factsAt(site, workflow, job, run.facts))?.trim();
  return text === undefined || text === '' ? undefined : [text];
}

function environmentsOf({ job }: JobLogin, run: JobRun): Values | undefined {
  return contextsOf(run, job)?.map((context) =>
    context === 'ref' || !context.exact.startsWith('environment:')
      ? undefined
      : context.exact.slice('environment:'.length).replaceAll('%3A', ':'),
  );
}

/** Whether a condition fails with each of the values. */
export function surelyFails(test: ConditionTest, values: Values): boolean {
  if (claimOf(test) === 'job_workflow_ref') return values.every((value) => value === undefined || isOtherFile(test, value));
  return (
    values.length > 0 && values.every((value) => evaluateTest(test, { lookup: () => (value === undefined ? 'absent' : [value]) }) === false)
  );
}

/** Up to the ref, which is that of the caller and isn't known. */
function isOtherFile({ operator, values }: ConditionTest, own: string): boolean {
  const read = parseOperator(operator);
  const stem = own.slice(0, -1);
  if (read?.family !== 'string' || read.negated || read.insensitive || read.ifExists || read.set === 'all' || values.length === 0)
    return false;
  return values.every((value) => {
    const [part, ...more] = partsOf(value) ?? [];
    if (typeof part !== 'string') return false;
    const cut = read.wildcards ? part.search(/[*?]/) : -1;
    const start = cut < 0 ? part : part.slice(0, cut);
    const whole = cut < 0 && more.length === 0;
    return !(start.startsWith(stem) || (!whole && stem.startsWith(start)));
  });
}
