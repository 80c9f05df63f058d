import type { Environment } from '../../model/ports.js';
import { legible } from '../legible.js';
import type { Chain } from './chain.js';
import type { Source } from './source.js';
import type { Whose } from './whose.js';

/** Who somebody is, by the ARN that STS gives. */
export function kindOf(arn: string): 'root' | 'user' | 'role' | 'federated' | 'other' {
  const resource = arn.split(':').slice(5).join(':');
  if (resource === 'root') return 'root';
  if (resource.startsWith('user/')) return 'user';
  if (resource.startsWith('assumed-role/')) return 'role';
  return resource.startsWith('federated-user/') ? 'federated' : 'other';
}

export function whoLine({ account, arn }: Extract<Whose, { state: 'known' }>): string {
  const [, name = '', session] = arn.split(':').slice(5).join(':').split('/');
  const who = {
    root: 'the root user',
    user: `the user ${legible(arn.slice(arn.lastIndexOf('/') + 1), 80)}`,
    role: `the role ${legible(name, 80)}, session ${legible(session ?? '', 80)},`,
    federated: `the federated user ${legible(name, 80)}`,
    other: 'an identity',
  }[kindOf(arn)];
  return `AWS says that you are ${who} of account ${legible(account, 20)} (${legible(arn)}).`;
}

/** One line a source, in order: what is used, and what it hides. */
export function chainLines(chain: Chain, environment: Environment): string[] {
  const { sources, winner, inJavaScript } = chain;
  const lines = sources.map((source, at) => {
    const place = `Credentials ${at + 1}: ${source.label}`;
    if (source === winner) return source.kind === 'broken' ? `${place}: the AWS CLI stops here, ${source.why}.` : `${place}: in use.`;
    return winner === undefined ? `${place}: not reached.` : `${place}: hidden by 1.`;
  });
  lines.push(`Credentials ${sources.length + 1}: instance metadata of EC2: ${metadata(environment)}.`);
  if (chain.askedBy !== 'AWS_DEFAULT_PROFILE' && winner !== undefined && inJavaScript !== undefined && inJavaScript !== winner)
    lines.push(`The AWS CLI and boto3 use ${winner.label}; the SDK for JavaScript uses ${inJavaScript.label}.`);
  return lines;
}

/** Nobody asks the metadata service here; whether the CLI would. */
export function metadata(environment: Environment): string {
  return /^true$/i.test(environment['AWS_EC2_METADATA_DISABLED'] ?? '') ? 'turned off (AWS_EC2_METADATA_DISABLED)' : 'not asked';
}

/** The partition that a source says by itself. */
export function partitionIn(source: Source): string | undefined {
  const arn = source.kind === 'role' ? source.arn : source.kind === 'login' ? source.session : '';
  return /^arn:(aws[a-z-]*):/.exec(arn)?.[1];
}
