import type { Finding } from '../../model/finding.js';
import type { NotChecked } from '../../model/outcome.js';
import type { Environment } from '../../model/ports.js';
import { legible } from '../legible.js';
import clock from '../rules/doctor-clock.js';
import expired from '../rules/doctor-expired.js';
import longTerm from '../rules/doctor-long-term-keys.js';
import refused from '../rules/doctor-refused.js';
import root from '../rules/doctor-root.js';
import { isLongTerm, type FoundKeys } from './access-keys.js';
import { hostOf } from './configured-endpoint.js';
import { profileOption, type Source } from './source.js';
import { kindOf } from './who.js';
import { clockOf, innermost, type Whose } from './whose.js';

/** What an answer means, in findings and in what could not be had. */
export function verdictOn(whose: Whose, winner: Source, environment: Environment): { findings: Finding[]; notChecked: NotChecked[] } {
  const base = innermost(winner);
  const where = placeOf(base);
  switch (whose.state) {
    case 'known':
      if (kindOf(whose.arn) === 'root')
        return found(root.finding({ account: whose.account, arn: legible(whose.arn), where, profile: base.profile }));
      return found(...ofLongTerm(base, base === winner ? legible(whose.arn) : undefined));
    case 'over': {
      const { source, how, expires } = whose;
      if (source.kind === 'web-identity') return found(ofWebIdentity(source, how, expires));
      return found(expired.finding({ what: `The session of ${placeOf(source)}`, state: how, expires, command: signIn(source) }));
    }
    case 'refused': {
      const time = clockOf(whose.code, whose.sentence);
      if (time !== undefined) return found(clock.finding(time));
      const { source, call, code } = whose;
      const keys = source.kind === 'keys' ? source.keys : undefined;
      const role = source.kind === 'role' ? { role: legible(source.arn) } : {};
      const facts = {
        where: placeOf(source),
        profile: source.profile,
        call,
        code: legible(code, 60),
        sentence: legible(whose.sentence, 300),
      };
      return found(refused.finding({ ...facts, ...role, oddity: keys === undefined ? undefined : oddityOf(keys), command: anew(source) }));
    }
    case 'unreachable':
      return { findings: ofLongTerm(base, undefined), notChecked: [unreachable(whose, environment)] };
    case 'not-asked':
      return { findings: ofLongTerm(base, undefined), notChecked: [notAsked(whose)] };
    case 'flawed':
      return found();
  }
}

function found(...findings: Finding[]): { findings: Finding[]; notChecked: NotChecked[] } {
  return { findings, notChecked: [] };
}

function ofLongTerm(base: Source, arn: string | undefined): Finding[] {
  return base.kind === 'keys' && isLongTerm(base.keys.id?.trim() ?? '') ? [longTerm.finding({ where: base.keys.where, arn })] : [];
}

function ofWebIdentity(
  { label, tokenFile }: Extract<Source, { kind: 'web-identity' }>,
  state: Over['how'],
  expires: number | undefined,
): Finding {
  const file = legible(tokenFile, 120);
  const command = `\`ls -l ${/^[\w./~-]+$/.test(file) ? file : JSON.stringify(file)}\`: whatever started this shell has to write a new one; or unset AWS_WEB_IDENTITY_TOKEN_FILE`;
  return expired.finding({ what: state === 'expired' ? `The token of ${label}` : label, state, expires, command, file });
}

type Over = Extract<Whose, { state: 'over' }>;

export function placeOf(source: Source): string {
  return source.kind === 'keys' ? source.keys.where : source.label;
}

/** The command that signs in anew. */
export function signIn(source: Source): string {
  if (source.kind === 'sso')
    return `\`aws sso login${source.session === undefined ? profileOption(source.profile) : ` --sso-session ${JSON.stringify(source.session)}`}\``;
  if (source.kind === 'login') return `\`aws login${profileOption(source.profile)}\``;
  if (source.profile === undefined)
    return '`unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`, then `aws login` or `aws sso login`';
  return `\`aws login${profileOption(source.profile)}\`, or get new keys from where these came from`;
}

function anew(source: Source): string {
  if (source.kind === 'role')
    return `\`aws sts get-caller-identity${profileOption(innermost(source).profile)}\` to see who assumes the role, and compare with its trust policy`;
  if (source.kind === 'sso') return `\`aws configure sso${profileOption(source.profile)}\``;
  if (source.profile === undefined)
    return '`unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`, then `aws login` or set the keys anew';
  return `\`aws configure${profileOption(source.profile)}\` to enter id and secret anew, or \`aws login${profileOption(source.profile)}\``;
}

/** What is odd about the form of keys, with nothing of them in it. */
export function oddityOf({ id = '', secret = '' }: FoundKeys): string | undefined {
  if (/^A[KS]IA/.test(secret) && id.length === 40) return "Id and secret seem to stand in each other's place.";
  if (/^\s|\s$/.test(secret))
    return `The secret ${/[\r\n]/.test(secret) ? 'begins or ends with a line end' : 'begins or ends with a space'}.`;
  if (/^(["']).*\1$/.test(secret) || /^["'].*["']$/.test(id)) return 'The value stands in quotes, which count as a part of it.';
  return isLongTerm(id) && secret.length !== 40 ? `The secret has ${secret.length} characters; those of AWS have 40.` : undefined;
}

function unreachable({ service, why }: Extract<Whose, { state: 'unreachable' }>, environment: Environment): NotChecked {
  const variable = ['HTTPS_PROXY', 'https_proxy'].find((name) => environment[name]);
  const proxy = variable === undefined ? undefined : environment[variable]?.trim();
  const through = variable === undefined ? '' : `; ${variable} sends it through ${hostOf(proxy ?? '')}`;
  return {
    check: 'login',
    what: 'whose the AWS credentials are',
    why: `${service} gave no answer: ${legible(why)}${through}`,
    fix:
      variable === undefined
        ? 'Look at the network, then type `aws sts get-caller-identity`.'
        : `Type \`curl -sI https://sts.us-east-1.amazonaws.com\`; if that hangs too, mend ${variable} or add \`.amazonaws.com\` to NO_PROXY.`,
  };
}

const notAskedFor = {
  process: 'credential_process is a program of this machine, and was not started',
  'web-identity': 'a web identity token was not exchanged',
  container: 'the credentials of the container were not asked for',
  instance: 'the instance metadata service was not asked',
  mfa: 'the role wants a code of an MFA device (mfa_serial)',
  renewable: 'the session is to be renewed, which the AWS CLI does by itself',
  endpoint: "endpoint_url of the profile sends calls to a service that isn't AWS's, which was not asked",
} as const;

function notAsked({ source, why }: Extract<Whose, { state: 'not-asked' }>): NotChecked {
  return {
    check: 'login',
    what: `whose the AWS credentials of ${placeOf(source)} are`,
    why: notAskedFor[why],
    fix: `Type \`aws sts get-caller-identity${profileOption(source.profile)}\`.`,
  };
}
