import type { KeyRule } from '../key-rule.js';
import accessKeyId from './access-key-id.js';
import accessKeyPair from './access-key-pair.js';
import appsyncKey from './appsync-key.js';
import bedrockApiKey from './bedrock-api-key.js';
import ecrLogin from './ecr-login.js';
import mwsToken from './mws-token.js';
import presignedUrl from './presigned-url.js';
import secretAccessKey from './secret-access-key.js';
import serviceApiKey from './service-api-key.js';
import serviceSpecificCredential from './service-specific-credential.js';
import sesSmtpPassword from './ses-smtp-password.js';
import sessionCredentials from './session-credentials.js';
import sessionToken from './session-token.js';
import ssoToken from './sso-token.js';

/** All kinds of credentials that are looked for, those of whole keys first. */
export const keyRules: readonly KeyRule[] = [
  accessKeyPair,
  secretAccessKey,
  accessKeyId,
  sessionCredentials,
  sessionToken,
  bedrockApiKey,
  serviceApiKey,
  sesSmtpPassword,
  serviceSpecificCredential,
  ssoToken,
  ecrLogin,
  presignedUrl,
  mwsToken,
  appsyncKey,
];
