import { describe, expect, test } from '@jest/globals';
import { settle } from '../../src/iam/pieces.js';

const settled = (reference: string): unknown => settle([{ reference }])[0];

describe('a stretch whose name says what it is', () => {
  test.each([
    ['AWS::Region', 'us-east-1'],
    ['var.region', 'us-east-1'],
    ['var.aws_region', 'us-east-1'],
    ['local.primary-region', 'us-east-1'],
    ['each.value.region', 'us-east-1'],
    ['var.regions[count.index]', 'us-east-1'],
    ['data.aws_region.current.name', 'us-east-1'],
    ['data.aws_region.current.id', 'us-east-1'],
    ['data.aws_region.current[0].region', 'us-east-1'],
    ['self:provider.region', 'us-east-1'],
    ['opt:region', 'us-east-1'],
    ['awsRegion', 'us-east-1'],
    ['coalesce(var.region, data.aws_region.this.name)', 'us-east-1'],
    ['AWS::Partition', 'aws'],
    ['data.aws_partition.current.partition', 'aws'],
    ['data.aws_partition.current[0].id', 'aws'],
    ['var.partition', 'aws'],
    ['AWS::AccountId', '000000000000'],
    ['data.aws_caller_identity.current.account_id', '000000000000'],
  ])('%s is %s', (reference, value) => {
    expect(settled(reference)).toBe(value);
  });

  test.each([
    'aws_kms_key.multi_region.arn',
    'aws_kms_replica_key.second_region_replica.arn',
    'module.region_bucket.arn',
    'var.region_role_arn',
    'local.regional_bucket',
    'data.aws_partition.current.dns_suffix',
    'module.partition_table.arn',
    'var.partitions_bucket',
    'aws_sns_topic.account_id_topic.arn',
  ])('%s is not known', (reference) => {
    expect(settled(reference)).toEqual({ reference });
  });
});
