import { defineDoctorRule } from '../doctor/rule.js';

export type DoctorRegionCase =
  | { readonly kind: 'none'; readonly profile: string | undefined }
  | {
      readonly kind: 'unknown' | 'partition';
      readonly region: string;
      readonly where: string;
      readonly nearest: string;
      readonly partition: string;
    };

const keys = { AWS_ACCESS_KEY_ID: '{{temporaryId}}', AWS_SECRET_ACCESS_KEY: '{{secret}}', AWS_SESSION_TOKEN: '{{token}}' };
const session = (partition: string) => ({ arn: `arn:${partition}:sts::123456789012:assumed-role/dev/me` });

export default defineDoctorRule<DoctorRegionCase>({
  id: 'doctor-region',
  severity: 'low',
  title: 'No region, or one that the credentials have nothing to do with',
  why: 'Most commands need a region. One that is misspelt has no endpoint, and one of another partition (China, GovCloud) knows nothing of these credentials.',
  fix: 'Set the region of the profile, or AWS_REGION.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
  bad: [
    { environment: keys, sts: session('aws') },
    { environment: { ...keys, AWS_REGION: 'eu-wset-1' }, sts: session('aws') },
    { environment: { ...keys, AWS_REGION: 'us-east-1a' }, sts: session('aws') },
    { environment: { ...keys, AWS_DEFAULT_REGION: 'us-gov-west-1' }, sts: session('aws') },
  ],
  good: [
    {},
    { environment: { AWS_REGION: 'mars-1' } },
    { environment: { ...keys, AWS_REGION: 'cn-north-1' }, sts: session('aws-cn') },
    { environment: { ...keys, AWS_DEFAULT_REGION: 'eu-west-1' }, sts: session('aws') },
    { environment: keys, files: { '.aws/config': '[default]\nregion = eu-west-1\n' }, sts: session('aws') },
  ],
  word: (the) => {
    if (the.kind === 'none')
      return {
        message: 'There are credentials, and no region: commands that need one stop with "You must specify a region".',
        fix: `Type \`aws configure set region us-east-1${the.profile === undefined ? '' : ` --profile ${JSON.stringify(the.profile)}`}\` with your region, or \`export AWS_REGION=us-east-1\`.`,
        identity: ['none'],
      };
    const why = the.kind === 'unknown' ? 'is no AWS region' : `is none of the partition ${the.partition}, which the credentials belong to`;
    return {
      message: `The region "${the.region}" (${the.where}) ${why}. The nearest is ${the.nearest}.`,
      fix: `Type \`export AWS_REGION=${the.nearest}\`, or correct the region where it stands.`,
      evidence: { region: the.region, nearest: the.nearest },
      identity: [the.kind, the.region],
    };
  },
});
