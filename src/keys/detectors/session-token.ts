import { defineRule } from '../key-rule.js';

export default defineRule({
  id: 'session-token',
  severity: 'medium',
  title: 'AWS session token',
  why: 'A session token opens nothing without its id and secret, but it is a third of a credential and tells that credentials were pasted here.',
  fix: 'Take the token out of the files, and look whether its id and secret were committed too.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html'],
  bad: ['AWS_SESSION_TOKEN={{token}}\n', 'aws_session_token = {{token:FwoGZXIvYXdz}}\n'],
  good: ['AWS_SESSION_TOKEN=${TOKEN}\n', 'AWS_SESSION_TOKEN={{exampleToken}}\n'],
  judge: () => ({
    severity: 'medium',
    what: 'A session token without its id and secret is',
    remedy: {
      now: 'Look whether its id and secret were committed too, and revoke the session if they were; it ends by itself within 36 hours.',
      steps: [],
    },
  }),
});
