import { defineRule } from '../key-rule.js';
import { secretRemedy } from '../remedy-key.js';

export default defineRule({
  id: 'secret-access-key',
  severity: 'critical',
  title: 'AWS secret access key without its id',
  why: 'The secret is the half that must not be known. Its id is no secret: it stands in logs, error messages and policies, and completes the key.',
  fix: 'Find the key that it belongs to, make it inactive, and take the secret out of the files.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  bad: [
    'AWS_SECRET_ACCESS_KEY={{secret}}\n',
    'aws_secret_key: {{secret}}\n',
    'aws configure set aws_secret_access_key {{secret}}\n',
    '- name: AWS_SECRET_ACCESS_KEY\n  value: {{secret}}\n',
  ],
  good: [
    'AWS_SECRET_ACCESS_KEY={{exampleSecret}}\n',
    'AWS_SECRET_ACCESS_KEY=$(aws secretsmanager get-secret-value --secret-id key)\n',
    'aws_secret_access_key = <your secret access key of forty characters>\n',
    'integrity = {{secret}}\n',
  ],
  judge: ({ foreignId }) => ({
    severity: foreignId === true ? 'low' : 'critical',
    what:
      foreignId === true
        ? 'A secret key beside an id that is not from AWS (a store that speaks S3) is'
        : 'A secret access key whose id is not beside it is',
    remedy:
      foreignId === true
        ? { now: 'Replace the key at the service that it belongs to: until then whoever has read it can use it.', steps: [] }
        : secretRemedy(),
  }),
});
