import { atMost } from '../../model/severity.js';
import { defineRule, ofAccount, tempered, unlessPlanted } from '../key-rule.js';
import { sessionRemedy } from '../remedy-session.js';
import { unreal, unrealRemedy } from '../remedy-unreal.js';

/** No session lasts longer: 36 hours with GetSessionToken, 12 with a role. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
const longestSession = 36 * 3600 * 1000;

export default defineRule({
  id: 'session-credentials',
  severity: 'critical',
  title: 'Temporary AWS credentials',
  why: 'Until they expire, up to 36 hours after they were made, whoever reads them acts as the role or user that they were made for.',
  fix: 'Revoke the sessions of the role, and take the credentials out of the files.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html'],
  bad: [
    'aws_access_key_id = {{id:ASIA}}\naws_secret_access_key = {{secret}}\naws_session_token = {{token}}\n',
    '{"AccessKeyId":"{{id:ASIA}}","SecretAccessKey":"{{secret}}","SessionToken":"{{token}}"}',
    'AWS_ACCESS_KEY_ID={{id:ASIA}}\nAWS_SECRET_ACCESS_KEY={{secret}}\n',
  ],
  good: ['aws_access_key_id = {{exampleId:ASIA}}\naws_secret_access_key = ${SECRET}\naws_session_token = ${TOKEN}\n'],
  judge: (facts, at) => {
    const { id = '', token = false } = facts;
    const expired = at.committed !== undefined && at.committed + longestSession < at.now;
    if (facts.possible === false)
      return { severity: 'low', what: unreal('A set of temporary credentials', facts), remedy: unrealRemedy(facts) };
    const severity = tempered('critical', facts, at);
    return {
      severity: expired ? atMost(severity, 'medium') : severity,
      what: `The temporary access key ${id}${ofAccount(facts, at)}, its secret${token ? ' and session token' : ''}${expired ? ', expired by now,' : ''} are`,
      remedy: unlessPlanted(sessionRemedy(facts, expired), facts, at),
    };
  },
});
