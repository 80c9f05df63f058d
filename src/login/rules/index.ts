import type { LoginRule } from '../rule.js';
import audience from './login-audience.js';
import claim from './login-claim.js';
import denied from './login-denied.js';
import drill from './login-drill.js';
import drift from './login-drift.js';
import duration from './login-duration.js';
import noIdToken from './login-no-id-token.js';
import provider from './login-provider.js';
import region from './login-region.js';
import roleArn from './login-role-arn.js';
import subject from './login-subject.js';
import tokenExpired from './login-token-expired.js';
import tooWide from './login-too-wide.js';
import wrongIdentity from './login-wrong-identity.js';

/** The rules of the live login. */
export const loginRules: readonly LoginRule[] = [
  noIdToken,
  roleArn,
  duration,
  region,
  subject,
  audience,
  claim,
  provider,
  denied,
  tokenExpired,
  wrongIdentity,
  tooWide,
  drift,
  drill,
];
