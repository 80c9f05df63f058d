import type { KeyRule } from '../key-rule.js';
import accessKeyId from './access-key-id.js';
import accessKeyPair from './access-key-pair.js';
import secretAccessKey from './secret-access-key.js';
import sessionCredentials from './session-credentials.js';
import sessionToken from './session-token.js';

/** All kinds of credentials that are looked for, the worst first. */
export const keyRules: readonly KeyRule[] = [accessKeyPair, secretAccessKey, sessionCredentials, accessKeyId, sessionToken];
