import type { Remedy } from './remedy.js';
import { type KeyNames, lookUpUse, stopKey } from './remedy-key.js';
import { revokeSessions } from './remedy-session.js';

/**
 * The remedy for an address that carries a signature: nothing recalls the address itself, only the end of what signed it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
 */
export function signedRemedy(names: KeyNames, expired: boolean): Remedy {
  if (expired) return { now: 'Take the address out where it still stands; it opens nothing any more.', steps: [], harmless: true };
  const temporary = names.id?.startsWith('ASIA') === true;
  return {
    now: temporary
      ? 'Revoke the session that signed it where what it opens must stay closed; the address cannot be recalled by itself.'
      : 'Make the key that signed it inactive where what it opens must stay closed; the address cannot be recalled by itself.',
    steps: [...(temporary ? revokeSessions(names) : [stopKey(names)]), lookUpUse(names.id)],
  };
}
