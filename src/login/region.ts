import { distance } from 'fastest-levenshtein';
import { partitionNamed, partitionOf, partitions } from '../model/partitions.js';
import type { Environment } from '../model/ports.js';
import { legible } from './legible.js';

export interface RegionFault {
  readonly why: string;
  readonly nearest: string;
}

/** The region that is used, or why the one that was named can't be. */
export type RegionChoice = { readonly region: string; readonly remark?: string } | RegionFault;

/**
 * Which region's STS is asked for a role. A name that was given must be right; one that merely lies in the environment and
 * belongs to another partition is passed over. A region younger than our list is let through when `newer` is set.
 */
export function chooseRegion(given: string | undefined, partition: string, environment: Environment, newer: boolean): RegionChoice {
  const home = partitionNamed(partition)?.regions[0] ?? 'us-east-1';
  const ambient = (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || '').trim();
  if (given === undefined || given === '') {
    if (ambient === '') return { region: home };
    return 'region' in judge(ambient, partition, newer)
      ? { region: ambient }
      : { region: home, remark: `The environment's region "${legible(ambient, 60)}" has no STS for this role; ${home} was asked.` };
  }
  return judge(given, partition, newer);
}

function judge(name: string, partition: string, newer: boolean): RegionChoice {
  const found = partitionOf(name);
  const known = found?.regions.includes(name) === true;
  if (found === undefined || (!known && !newer))
    return { why: `"${legible(name, 60)}" is no AWS region`, nearest: nearestRegion(name, partition) };
  if (found.id !== partition)
    return {
      why: `"${name}" is a region of the partition ${found.id}, the role is one of ${partition}`,
      nearest: nearestRegion(name, partition),
    };
  return { region: name };
}

/** The region of the partition whose name is the closest; of equally close ones the most used comes first in the list. */
export function nearestRegion(name: string, partition: string): string {
  const own = partitionNamed(partition) ?? partitions[0];
  const wanted = [...name.toLowerCase().trim()]
    .filter((character) => /[a-z0-9-]/.test(character))
    .join('')
    .slice(0, 60);
  let best = own?.regions[0] ?? 'us-east-1';
  for (const region of own?.regions ?? []) if (distance(wanted, region) < distance(wanted, best)) best = region;
  return best;
}
