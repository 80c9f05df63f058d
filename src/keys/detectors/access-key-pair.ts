import { defineRule, ofAccount, tempered, unlessPlanted } from '../key-rule.js';
import { keyRemedy } from '../remedy-key.js';
import { unreal, unrealRemedy } from '../remedy-unreal.js';

export default defineRule({
  id: 'access-key-pair',
  severity: 'critical',
  title: 'AWS access key id with its secret',
  why: 'Whoever can read the repository can sign requests as the owner of this key until it is made inactive. Long-term keys never expire.',
  fix: 'Make the key inactive, create a new one where it is still needed, and take the old one out of the files.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
  ],
  bad: [
    '[default]\naws_access_key_id = {{id}}\naws_secret_access_key = {{secret}}\n',
    'export AWS_ACCESS_KEY_ID="{{id}}"\nexport AWS_SECRET_ACCESS_KEY="{{secret}}"\n',
    'new BasicAWSCredentials("{{id}}", "{{secret}}")',
    's3://{{id}}:{{secret}}@bucket/path',
    'User name,Access key ID,Secret access key\r\nbuild,{{id}},{{secret}}\r\n',
  ],
  good: [
    '[default]\naws_access_key_id = {{exampleId}}\naws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}\n',
    'env:\n  AWS_ACCESS_KEY_ID: ${{ secrets.AWS_ACCESS_KEY_ID }}\n  AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n',
  ],
  judge: (facts, at) => {
    const { id = '', possible } = facts;
    const real = possible !== false;
    return {
      severity: real ? tempered('critical', facts, at) : 'low',
      what: real ? `The access key ${id}${ofAccount(facts, at)} and its secret are` : unreal('An access key pair', facts),
      remedy: real ? unlessPlanted(keyRemedy(facts), facts, at) : unrealRemedy(facts),
    };
  },
});
