import { commercial, partitionNamed, partitionOf } from '../../model/partitions.js';
import type { Environment } from '../../model/ports.js';
import { legible } from '../legible.js';
import { nearestRegion } from '../region.js';
import type { DoctorRegionCase } from '../rules/doctor-region.js';
import type { Profile } from './profiles.js';

export interface RegionFound {
  readonly name: string | undefined;
  /** `AWS_REGION`, `~/.aws/config:4`. */
  readonly where: string;
}

/** The region that the CLI uses. Source: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html */
export function regionFound(environment: Environment, profile: Profile | undefined): RegionFound {
  for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
    if (environment[variable]) return { name: environment[variable], where: variable };
  const value = profile?.values.get('region');
  return { name: value?.value, where: value?.where ?? '' };
}

/** Whose STS can be asked: that of the region found where there is one, else the first of the partition. */
export function regionToAsk({ name }: RegionFound, partition: string | undefined): string {
  const found = name === undefined ? undefined : partitionOf(name);
  if (found !== undefined && name !== undefined && (partition === undefined || found.id === partition)) return name;
  return partitionNamed(partition ?? 'aws')?.regions[0] ?? 'us-east-1';
}

/** What is wrong with the region, for credentials of that partition where it is known. */
export function regionFault({ name, where }: RegionFound, partition: string | undefined, profile: string): DoctorRegionCase | undefined {
  if (name === undefined) return { kind: 'none', profile: profile === 'default' ? undefined : legible(profile, 64) };
  const found = partitionOf(name);
  // `aws-global` stands for the endpoint of old, and is taken everywhere.
  if (name === 'aws-global' || (found !== undefined && (partition === undefined || found.id === partition))) return undefined;
  const wanted = partition ?? commercial.id;
  const kind = found === undefined ? 'unknown' : 'partition';
  return { kind, region: legible(name, 60), where, nearest: nearestRegion(name, wanted), partition: wanted };
}
