import type { Documents, IdentityProvider } from '../documents/located.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { LineIndex, Span } from '../model/position.js';
import { textOf } from '../model/value.js';
import { issuerOf } from '../oidc/issuers.js';
import type { Edit } from '../workflow/patch.js';
import { askFor, asScalar } from './audience-edit.js';
import { withDiff } from './fix-diff.js';
import type { JobLogin } from './job-logins.js';
import { legible } from './legible.js';
import { readRoleArn } from './role-arn.js';
import { audienceOf } from './run-claims.js';
import rule from './rules/login-provider.js';
import { claimOf, openStatements } from './subject-tests.js';
import type { TrustPolicy } from './trust-source.js';

/** GitHub's one identity provider in the files, with the audiences that it lists. */
export interface ListedAudiences {
  readonly provider: IdentityProvider;
  readonly listed: readonly string[];
}

/**
 * What the files say of the provider for GitHub; undefined where they make none, or several that differ, or don't tell all of one.
 * What lies among tests and examples is nobody's provider.
 */
export function listedAudiences({ units }: Documents): ListedAudiences | undefined {
  const all = units.flatMap(({ providers = [] }) => providers).filter(({ file }) => !file.fixture);
  const own = all.filter(({ issuer }) => issuer === undefined || issuerOf(issuer.toLowerCase())?.id === 'github');
  const [first] = own;
  if (first?.clientIds === undefined) return undefined;
  const told = ({ issuer, clientIds }: IdentityProvider): string =>
    JSON.stringify([issuer ?? null, clientIds === undefined ? null : clientIds.map(({ text }) => text).sort()]);
  if (first.issuer === undefined || own.some((each) => told(each) !== told(first))) return undefined;
  return { provider: first, listed: first.clientIds.map(({ text }) => text) };
}

/** The audience that all runs of a login ask for; undefined where the files don't tell, or there are several. */
export function audienceAsked(login: JobLogin): string | undefined {
  const asked = new Set(login.runs.map((run) => audienceOf(login, run)?.[0]));
  return asked.size === 1 ? [...asked][0] : undefined;
}

/** A login whose audience the provider doesn't list. Which account the provider is in the files don't say: the caller asks that. */
export function providerFinding(login: JobLogin, trusts: readonly TrustPolicy[], the: ListedAudiences): Finding | undefined {
  const came = audienceAsked(login);
  const { provider, listed } = the;
  if (came === undefined || !login.whole || listed.includes(came)) return undefined;
  const { job, role, place, through } = login;
  const at = { path: provider.file.path, ...provider.file.lines.place(provider.span) };
  const where = `${at.path}:${at.line}`;
  const arn = readRoleArn(role);
  const name = 'name' in arn ? `arn:${arn.partition}:iam::${arn.account}:oidc-provider/${provider.issuer}` : (provider.issuer ?? '');
  const known = listed.map((id) => `"${legible(id)}"`).join(', ') || 'none';
  return {
    check: 'login',
    rule: rule.id,
    severity: rule.severity,
    message: `Job "${job.id}" can never assume ${role}: its tokens have the audience "${legible(came)}", and the identity provider in ${where} lists ${known}. STS answers "Incorrect token audience".`,
    fix: fixFor(login, trusts, the, { came, where, arn: name }),
    place,
    elsewhere: [],
    related: [{ ...at, message: 'the audiences that the identity provider lists' }, ...through],
    evidence: { claim: 'aud', got: came, want: [...listed], role, job: job.id, provider: name },
    fingerprint: fingerprint(rule.id, role, job.id, 'aud', came, ...listed),
  };
}

interface Told {
  readonly came: string;
  readonly where: string;
  readonly arn: string;
}

/** The workflow is mended where the trust policy is of the provider's mind, or there is none; else the provider. */
function fixFor(
  login: JobLogin,
  trusts: readonly TrustPolicy[],
  { provider, listed }: ListedAudiences,
  { came, where, arn }: Told,
): string {
  const wanted = trusts.flatMap((trust) =>
    openStatements(trust).flatMap(({ conditions }) =>
      conditions.flatMap((test) => (claimOf(test) === 'aud' ? test.values.map((value) => textOf(value) ?? '') : [])),
    ),
  );
  const right = listed.find((id) => wanted.includes(id)) ?? (wanted.includes(came) ? undefined : listed[0]);
  if (right !== undefined) {
    const { file, edit, line } = askFor(login, right);
    return withDiff(
      `Use one value in three places, the input \`audience\`, the provider's client ids and the trust policy's \`aud\`; here the audience that ${where} lists:`,
      file,
      [edit],
      `+          ${line}`,
    );
  }
  const added = withDiff(
    `Let the provider list the audience, as the trust policy wants it too:`,
    provider.file,
    [addClientId(provider, came)],
    `+ ${asScalar(came)}`,
  );
  return `${added}\n\nOr at once: \`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${legible(came)}\`.`;
}

/** Another item behind the last one, as that one is written. */
function addClientId({ clientIds = [], file }: IdentityProvider, audience: string): Edit | undefined {
  const last = clientIds.at(-1)?.span;
  if (last === undefined || !isSound(file.lines, last)) return undefined;
  const written = file.lines.text(last);
  const { line, column } = file.lines.at(last.start);
  const before = file.lines.text({ start: last.start - (column - 1), end: last.start });
  const end = { start: last.end, end: last.end };
  if (/^\s*- $/.test(before)) return { span: end, text: `\n${before}${asScalar(audience)}` };
  const quoted = /^["']/.test(written) ? `${written[0]}${audience}${written[0]}` : asScalar(audience);
  return line > 0 && /^\s*$/.test(before) ? { span: end, text: `,\n${before}${quoted}` } : { span: end, text: `, ${quoted}` };
}

function isSound(lines: LineIndex, span: Span): boolean {
  return !lines.text(span).includes('\n');
}
