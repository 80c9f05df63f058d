import type { Finding } from '../../model/finding.js';
import type { NotChecked } from '../../model/outcome.js';
import type { Environment } from '../../model/ports.js';
import { legible } from '../legible.js';
import expired from '../rules/doctor-expired.js';
import half from '../rules/doctor-half-credentials.js';
import hidden from '../rules/doctor-hidden-source.js';
import profileRule from '../rules/doctor-profile.js';
import refused from '../rules/doctor-refused.js';
import regionRule from '../rules/doctor-region.js';
import stale from '../rules/doctor-stale-session-token.js';
import { environmentKeys, flawOf, profileKeys, type FoundKeys } from './access-keys.js';
import { chainOf, type Chain } from './chain.js';
import { regionFault, regionFound, regionToAsk } from './region-in-use.js';
import { homeOf, homeRemarks } from './home.js';
import { commandFaults } from './command-faults.js';
import { configuredEndpoint, hostOf } from './configured-endpoint.js';
import { profileFaults } from './profile-faults.js';
import { readProfiles, type AwsFiles } from './profiles.js';
import { Secrets } from './secrets.js';
import { timeOf } from './sessions.js';
import type { Source } from './source.js';
import { oddityOf, placeOf, signIn, verdictOn } from './verdicts.js';
import { chainLines, metadata, partitionIn, whoLine } from './who.js';
import { innermost, Whoami, type DoctorPorts, type Whose } from './whose.js';

export type { DoctorPorts } from './whose.js';

export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly remarks: readonly string[];
}

/**
 * Looks through every source of AWS credentials that a person's machine has, in the order of the AWS CLI, and asks AWS once whose
 * those are that win. Starts no program, asks for no code, writes nothing; without credentials nothing is called. No secret is in
 * what it says.
 */
export async function diagnose(ports: DoctorPorts): Promise<Diagnosis> {
  const secrets = new Secrets();
  return secrets.cleaned(await diagnosis(ports, secrets));
}

async function diagnosis(ports: DoctorPorts, secrets: Secrets): Promise<Diagnosis> {
  const { environment } = ports;
  const home = homeOf(environment);
  const files = await readProfiles(home, ports.read);
  secrets.addEnvironment(environment);
  secrets.addFiles(files);
  const chain = chainOf(files, environment);
  const { winner } = chain;
  const faults = [...profileFaults(files, chain, home, environment), ...(await commandFaults(files, home, ports.read))];
  const findings: Finding[] = faults.map((fault) => profileRule.finding(fault));
  const flaws = allKeys(files, ports).flatMap(flawFinding);
  findings.push(...flaws);
  const notChecked = unreadable(files);
  const remarks = [
    ...homeRemarks(environment, home, files.missing),
    ...twoNames(ports),
    ...(chain.sources.length === 0 ? nothing(chain, files, environment) : chainLines(chain, environment)),
  ];
  if (winner === undefined) return { findings, notChecked, remarks };
  findings.push(...hiding(chain, winner));
  const region = regionFound(environment, files.profiles.get(chain.profile));
  const before = spentBefore(winner, ports);
  if (before !== undefined) return { findings: [...findings, before], notChecked, remarks };
  const asker = new Whoami(ports, home, regionToAsk(region, partitionIn(winner)), secrets.add);
  const elsewhereTo = configuredEndpoint(files, chain.profile, environment);
  if (elsewhereTo !== undefined)
    remarks.push(
      `endpoint_url (${elsewhereTo.where}) sends the calls of profile "${legible(chain.profile, 64)}" to ${legible(hostOf(elsewhereTo.value))}, which isn't AWS's own.`,
    );
  const whose: Whose = unsound(winner)
    ? { state: 'flawed' }
    : elsewhereTo === undefined
      ? await asker.ask(winner)
      : { state: 'not-asked', source: winner, why: 'endpoint' };
  const verdict = verdictOn(whose, winner, environment);
  findings.push(...verdict.findings);
  notChecked.push(...verdict.notChecked);
  const elsewhere = whose.state === 'flawed' || (whose.state === 'not-asked' && (whose.why === 'container' || whose.why === 'endpoint'));
  const partition = whose.state === 'known' ? whose.arn.split(':')[1] : partitionIn(winner);
  const fault = elsewhere ? undefined : regionFault(region, partition, chain.profile);
  if (fault !== undefined) findings.push(regionRule.finding(fault));
  if (whose.state === 'known') remarks.push(whoLine(whose));
  if (whose.state !== 'flawed' && whose.state !== 'not-asked') remarks.push(...(await endpoints(ports)));
  return { findings, notChecked, remarks };
}

function allKeys({ profiles }: AwsFiles, { environment }: DoctorPorts): FoundKeys[] {
  return [environmentKeys(environment), ...[...profiles.values()].map((profile) => profileKeys(profile))];
}

function flawFinding(keys: FoundKeys): Finding[] {
  const flaw = flawOf(keys);
  const { where, profile, names } = keys;
  if (flaw === undefined) return [];
  return [flaw === 'stale-token' ? stale.finding({ where, profile, token: names.token }) : half.finding({ flaw, where, profile, names })];
}

/** Nothing is asked with keys of which it is known that AWS refuses them. */
function unsound(winner: Source): boolean {
  const base = innermost(winner);
  return base.kind === 'broken' || (base.kind === 'keys' && flawOf(base.keys) !== undefined);
}

function hiding({ askedBy, profile, sources }: Chain, winner: Source): Finding[] {
  const others = sources.some((source) => source.profile === profile);
  if (askedBy === undefined || winner.profile !== undefined || winner.kind !== 'keys' || !others) return [];
  return [hidden.finding({ variable: askedBy, profile: legible(profile, 64) })];
}

/** What is over, or can't even be sent, without asking. */
function spentBefore(winner: Source, { environment, clock }: DoctorPorts): Finding | undefined {
  const base = innermost(winner);
  if (base.kind !== 'keys') return undefined;
  const { id = '', token, where, profile } = base.keys;
  const expires = profile === undefined && token !== undefined ? timeOf(environment['AWS_CREDENTIAL_EXPIRATION']) : undefined;
  if (expires !== undefined && expires <= clock.now())
    return expired.finding({
      what: `The session of ${placeOf(base)} (AWS_CREDENTIAL_EXPIRATION)`,
      state: 'expired',
      expires,
      command: signIn(base),
    });
  const broken = [id, token ?? ''].some((text) => /[^\x21-\x7e]/.test(text));
  if (!broken) return undefined;
  const sentence = 'the access key id or the session token has a space, a line end or a sign in it that none has; it was not sent.';
  return refused.finding({
    where,
    profile,
    call: 'GetCallerIdentity',
    code: 'not sent',
    sentence,
    oddity: oddityOf(base.keys),
    command: signIn(base),
  });
}

function unreadable(files: AwsFiles): NotChecked[] {
  return files.unreadable.map(({ file, why }) => ({
    check: 'login',
    what: file,
    why,
    fix: `Type \`ls -l ${file}\`, and make it a file that you may read.`,
  }));
}

function twoNames({ environment }: DoctorPorts): string[] {
  const [one, other] = [environment['AWS_PROFILE'], environment['AWS_DEFAULT_PROFILE']];
  if (!one || !other || one === other) return [];
  return [
    `AWS_PROFILE is "${legible(one, 64)}" and AWS_DEFAULT_PROFILE is "${legible(other, 64)}": the AWS CLI and boto3 go by the second, the SDK for JavaScript by the first. Type \`unset AWS_DEFAULT_PROFILE\`.`,
  ];
}

function nothing({ askedBy, profile }: Chain, { profiles }: AwsFiles, environment: Environment): string[] {
  const others = [...profiles.values()]
    .filter(({ name, values }) => name !== profile && values.size > 0)
    .map(({ name }) => legible(name, 64));
  const named =
    others.length === 0 ? '' : ` There are other profiles (${others.slice(0, 10).join(', ')}): type \`export AWS_PROFILE=NAME\`.`;
  const which =
    askedBy === undefined ? 'No source has AWS credentials' : `No source has AWS credentials for the profile "${legible(profile, 64)}"`;
  return [
    `${which}; instance metadata was ${metadata(environment)}. Type \`aws login\`, or \`aws configure sso\` for IAM Identity Center.${named}`,
  ];
}

async function endpoints({ aws }: DoctorPorts): Promise<string[]> {
  const { customEndpoints } = await aws();
  return customEndpoints
    .filter(({ service }) => service === 'sts')
    .map(({ url, variable }) => `STS was asked at ${url} (${variable}), which isn't AWS's own.`);
}
