/**
 * The partitions of AWS with their regions, endpoints' suffixes and the host of IAM, as published for the AWS SDKs.
 * Source: https://github.com/aws/aws-sdk-js-v3 (partitions.json), https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
export interface Partition {
  readonly id: string;
  readonly suffix: string;
  /** The first one answers where no region is named. */
  readonly regions: readonly string[];
  /** Every region of the partition, also one that is younger than the list, has a name of this form. */
  readonly form: RegExp;
  readonly iam: { readonly host: string; readonly region: string };
  /** The audience that the provider of this partition lists by custom. */
  readonly audience: string;
}

const names = (text: string): string[] => text.split(' ');

/** The partition that most accounts are in. */
export const commercial: Partition = {
  id: 'aws',
  suffix: 'amazonaws.com',
  regions: names(
    'us-east-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ' +
      'ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ' +
      'ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 ' +
      'il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1',
  ),
  form: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$/,
  iam: { host: 'iam.amazonaws.com', region: 'us-east-1' },
  audience: 'sts.amazonaws.com',
};

export const partitions: readonly Partition[] = [
  commercial,
  {
    id: 'aws-cn',
    suffix: 'amazonaws.com.cn',
    regions: names('cn-north-1 cn-northwest-1'),
    form: /^cn-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$/,
    iam: { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
    audience: 'sts.amazonaws.com.cn',
  },
  {
    id: 'aws-us-gov',
    suffix: 'amazonaws.com',
    regions: names('us-gov-west-1 us-gov-east-1'),
    form: /^us-gov-(?:north|south|east|west|central)-[1-9]$/,
    iam: { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' },
    audience: 'sts.amazonaws.com',
  },
  {
    id: 'aws-eusc',
    suffix: 'amazonaws.eu',
    regions: names('eusc-de-east-1'),
    form: /^eusc-de-(?:north|south|east|west|central)-[1-9]$/,
    iam: { host: 'iam.eusc-de-east-1.amazonaws.eu', region: 'eusc-de-east-1' },
    audience: 'sts.amazonaws.com',
  },
  {
    id: 'aws-iso',
    suffix: 'c2s.ic.gov',
    regions: names('us-iso-east-1 us-iso-west-1'),
    form: /^us-iso-(?:north|south|east|west|central)-[1-9]$/,
    iam: { host: 'iam.us-iso-east-1.c2s.ic.gov', region: 'us-iso-east-1' },
    audience: 'sts.amazonaws.com',
  },
  {
    id: 'aws-iso-b',
    suffix: 'sc2s.sgov.gov',
    regions: names('us-isob-east-1 us-isob-west-1'),
    form: /^us-isob-(?:north|south|east|west|central)-[1-9]$/,
    iam: { host: 'iam.us-isob-east-1.sc2s.sgov.gov', region: 'us-isob-east-1' },
    audience: 'sts.amazonaws.com',
  },
  {
    id: 'aws-iso-e',
    suffix: 'cloud.adc-e.uk',
    regions: names('eu-isoe-west-1'),
    form: /^eu-isoe-(?:north|south|east|west|central)-[1-9]$/,
    iam: { host: 'iam.eu-isoe-west-1.cloud.adc-e.uk', region: 'eu-isoe-west-1' },
    audience: 'sts.amazonaws.com',
  },
  {
    id: 'aws-iso-f',
    suffix: 'csp.hci.ic.gov',
    regions: names('us-isof-south-1 us-isof-east-1'),
    form: /^us-isof-(?:north|south|east|west|central)-[1-9]$/,
    iam: { host: 'iam.us-isof-south-1.csp.hci.ic.gov', region: 'us-isof-south-1' },
    audience: 'sts.amazonaws.com',
  },
];

/** The partition of that id. */
export function partitionNamed(id: string): Partition | undefined {
  return partitions.find((partition) => partition.id === id);
}

/** The partition that has a region of that name, or whose regions are named like it. */
export function partitionOf(region: string): Partition | undefined {
  return partitions.find((partition) => partition.regions.includes(region)) ?? partitions.find((partition) => partition.form.test(region));
}
