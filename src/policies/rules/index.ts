import type { PolicyRule } from '../rule.js';
import adminAccess from './admin-access.js';
import conditionType from './condition-type.js';
import confusedDeputy from './confused-deputy.js';
import credentialsExposure from './credentials-exposure.js';
import dataExposure from './data-exposure.js';
import deadStatement from './dead-statement.js';
import deletedPrincipal from './deleted-principal.js';
import ineffectiveCondition from './ineffective-condition.js';
import mfaBypass from './mfa-bypass.js';
import mfaLockout from './mfa-lockout.js';
import mfaMissing from './mfa-missing.js';
import oidcTrust from './oidc-trust.js';
import passRoleAny from './pass-role-any.js';
import policyAdvice from './policy-advice.js';
import policyGrammar from './policy-grammar.js';
import privilegeEscalation from './privilege-escalation.js';
import redundantStatement from './redundant-statement.js';
import resourceExposure from './resource-exposure.js';
import resourceMismatch from './resource-mismatch.js';
import samlTrust from './saml-trust.js';
import serviceWildcard from './service-wildcard.js';
import trustAccount from './trust-account.js';
import trustAnyone from './trust-anyone.js';
import unknownAction from './unknown-action.js';
import unsupportedConditionKey from './unsupported-condition-key.js';

/** Every rule of the check, by severity. */
export const policyRules: readonly PolicyRule[] = [
  adminAccess,
  trustAnyone,
  oidcTrust,
  mfaBypass,
  mfaLockout,
  mfaMissing,
  privilegeEscalation,
  passRoleAny,
  deadStatement,
  trustAccount,
  confusedDeputy,
  samlTrust,
  deletedPrincipal,
  serviceWildcard,
  policyGrammar,
  unknownAction,
  resourceMismatch,
  unsupportedConditionKey,
  ineffectiveCondition,
  conditionType,
  redundantStatement,
  policyAdvice,
  credentialsExposure,
  dataExposure,
  resourceExposure,
];
