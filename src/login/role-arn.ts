import { partitions } from '../model/partitions.js';
import { invisibles, legible } from './legible.js';

/** A role's ARN in its parts. */
export interface RoleArn {
  readonly text: string;
  readonly partition: string;
  readonly account: string;
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly name: string;
}

export interface ArnFault {
  /** Which part is wrong: `partition`, `account`, `role name`. */
  readonly part: string;
  readonly why: string;
  /** The ARN that was probably meant. */
  readonly meant?: string;
}

/**
 * Reads the ARN of a role as STS will: 20 to 2,048 characters, `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
 */
export function readRoleArn(text: string): RoleArn | ArnFault {
  const unseen = invisibles(text);
  if (unseen.length > 0) {
    const bare = [...text].filter((character) => /[\x21-\x7e]/.test(character)).join('');
    const meant = unseen.length > 0 && 'name' in readRoleArn(bare) ? { meant: bare } : {};
    return {
      part: 'characters',
      why: `it has ${unseen.join(', ')} in it, which no ARN may have (${[...text].length} characters in all)`,
      ...meant,
    };
  }
  if (text === '') return { part: 'value', why: 'it is empty' };
  if (/^\d{12}$/.test(text)) return { part: 'value', why: 'it is an account id, not the ARN of a role' };
  if (!text.startsWith('arn:')) return { part: 'prefix', why: `it doesn't begin with "arn:"` };
  const [, partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
  const resource = rest.join(':');
  if (!partitions.some(({ id }) => id === partition))
    return { part: 'partition', why: `"${legible(partition)}" is none; there are ${partitions.map(({ id }) => id).join(', ')}` };
  if (service === 'sts' && resource.startsWith('assumed-role/')) {
    const [, name = ''] = resource.split('/');
    return { part: 'service', why: 'it names a session, not the role itself', meant: `arn:${partition}:iam::${account}:role/${name}` };
  }
  if (service !== 'iam') return { part: 'service', why: `"${legible(service)}" stands where "iam" belongs` };
  if (region !== '') return { part: 'region', why: `"${legible(region)}" stands in the region's place, which is empty in IAM` };
  if (!/^\d{12}$/.test(account)) return { part: 'account', why: accountFault(account) };
  const [kind = '', ...segments] = resource.split('/');
  if (kind !== 'role') return { part: 'resource', why: `"${legible(kind)}" stands where "role" belongs` };
  const name = segments.at(-1) ?? '';
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) return { part: 'role name', why: nameFault(name) };
  const path = segments.length === 1 ? '/' : `/${segments.slice(0, -1).join('/')}/`;
  if (path.length > 512 || segments.slice(0, -1).some((segment) => segment === ''))
    return { part: 'path', why: `"${legible(path)}" is no path of a role` };
  return { text, partition, account, path, name };
}

function accountFault(account: string): string {
  if (account === '') return 'it is missing; an account id has 12 digits';
  if (/^\d+$/.test(account)) return `"${legible(account, 40)}" has ${account.length} digits in place of 12`;
  return `"${legible(account, 40)}" is no account id of 12 digits`;
}

function nameFault(name: string): string {
  if (name === '') return 'it is missing';
  if (name.length > 64) return `it has ${name.length} characters, 64 are allowed`;
  return `"${legible(name)}" has characters outside letters, digits and _+=,.@-`;
}
