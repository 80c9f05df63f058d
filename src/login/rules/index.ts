import type { DoctorExample } from '../doctor/rule.js';
import type { ExampleRule } from '../../model/rule.js';
import type { LoginRule } from '../rule.js';
import doctorClock from './doctor-clock.js';
import doctorExpired from './doctor-expired.js';
import doctorHalf from './doctor-half-credentials.js';
import doctorHidden from './doctor-hidden-source.js';
import doctorLongTerm from './doctor-long-term-keys.js';
import doctorProfile from './doctor-profile.js';
import doctorRefused from './doctor-refused.js';
import doctorRegion from './doctor-region.js';
import doctorRoot from './doctor-root.js';
import doctorStale from './doctor-stale-session-token.js';
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

/** The rules of the credentials of a person's own machine. */
export const doctorRules: readonly ExampleRule<DoctorExample>[] = [
  doctorRoot,
  doctorHalf,
  doctorStale,
  doctorProfile,
  doctorExpired,
  doctorRefused,
  doctorClock,
  doctorHidden,
  doctorRegion,
  doctorLongTerm,
];
