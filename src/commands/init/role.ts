import type { Given } from '../../config/given.js';
import { readRoleArn } from '../../login/role-arn.js';
import { chooseRegion } from '../../login/region.js';
import { partitionNamed } from '../../model/partitions.js';
import { Problem } from '../../model/problem.js';
import { quoted } from '../../model/nearest.js';

/** The role that is set up, and where. */
export interface WantedRole {
  readonly arn: string;
  readonly partition: string;
  readonly account: string;
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly name: string;
  readonly region: string;
  readonly audience: string;
}

/** The role that the flags name; undefined for none. Throws a usage problem for one that AWS would refuse. */
export function wantedRole({ roleToAssume = [], awsRegion, audience, allowedAccountIds }: Given): WantedRole | undefined {
  const [text, ...more] = roleToAssume;
  if (text === undefined) {
    const needless = awsRegion !== undefined ? '--aws-region' : audience !== undefined ? '--audience' : undefined;
    if (needless !== undefined || allowedAccountIds !== undefined)
      throw wrong(`${needless ?? '--allowed-account-ids'} needs a role`, 'Add --role-to-assume ARN.', needless ?? '--allowed-account-ids');
    return undefined;
  }
  if (more.length > 0) throw wrong('init sets up one role at a time', 'Name one with --role-to-assume.', '--role-to-assume');
  const read = readRoleArn(text);
  if (!('name' in read))
    throw wrong(
      `--role-to-assume: ${quoted(text)} is no ARN of a role: ${read.why}`,
      read.meant === undefined ? 'Write arn:aws:iam::ACCOUNT:role/NAME.' : `Write ${read.meant}.`,
      '--role-to-assume',
    );
  if (allowedAccountIds?.includes(read.account) === false)
    throw wrong(
      `the role is of account ${read.account}, which --allowed-account-ids leaves out`,
      'Name an account or role that fits.',
      '--allowed-account-ids',
    );
  const choice = chooseRegion(awsRegion, read.partition, {}, false);
  if ('why' in choice) throw wrong(`--aws-region: ${choice.why}`, `Write ${choice.nearest}.`, '--aws-region');
  const { partition, account, path, name } = read;
  return {
    arn: read.text,
    partition,
    account,
    path,
    name,
    region: choice.region,
    audience: audience ?? partitionNamed(partition)?.audience ?? 'sts.amazonaws.com',
  };
}

function wrong(message: string, fix: string, place: string): Problem {
  return new Problem('usage', message, { fix, place });
}
