import type { Place } from './blocks.js';
import { blocksOf } from './blocks.js';
import type { Evaluator } from './evaluate.js';
import type { Resource } from './folder.js';

const domains = new Set(['aws_opensearch_domain', 'aws_elasticsearch_domain']);
const policies = new Set(['aws_opensearch_domain_policy', 'aws_elasticsearch_domain_policy']);

/**
 * Whether a policy is that of a search domain that only its VPC reaches. A policy that is a resource of its own is taken for one
 * where all domains of the folder stand in a VPC.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html#vpc-security
 */
export function isWithinVpc({ type, folder }: Resource, place: Place, evaluator: Evaluator): boolean {
  if (domains.has(type)) return blocksOf(place, 'vpc_options', evaluator).length > 0;
  if (!policies.has(type)) return false;
  const all = [...folder.resources.values()].filter((each) => !each.data && domains.has(each.type));
  return all.length > 0 && all.every(hasNetwork);
}

function hasNetwork({ block }: Resource): boolean {
  return block.body.blocks.some((inner) => inner.type === 'vpc_options' || (inner.type === 'dynamic' && inner.labels[0] === 'vpc_options'));
}
