import { defineRule } from '../key-rule.js';
import { clientRemedy, portalRemedy } from '../remedy-login.js';
import { clientSecretHead } from '../markers.js';
import { isSample } from '../sample.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';

/** Access and refresh tokens of IAM Identity Center, as the command line keeps them in `~/.aws/sso/cache`. */
const token = /(?<![A-Za-z0-9+/_-])ao[ar]AAAAA[A-Za-z0-9+/_:=-]{60,4000}/g;
/** What a client got when it registered: a signed document whose payload is its registration. https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_RegisterClient.html */
const client = new RegExp(`(?<![\\w.-])eyJ[\\w-]{10,300}\\.(${clientSecretHead}[\\w-]{40,6000})\\.[\\w-]{30,200}(?![\\w-])`, 'g');
const expiry = /"?expiresAt"?\s*[:=]\s*"?([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}(?:Z|UTC|[+-][0-9:]{4,5})?)/;

function find(view: View): Single[] {
  const found: Single[] = [];
  const { text } = view;
  for (const match of text.matchAll(token)) {
    if (isSample(match[0].slice(8))) continue;
    const start = match.index;
    const refresh = match[0].startsWith('aor');
    const around = text.slice(Math.max(0, start - 5000), start + match[0].length + 5000);
    const at = refresh ? undefined : expiry.exec(around)?.[1];
    const expires = at === undefined ? NaN : Date.parse(at.replace(/UTC$/, 'Z'));
    found.push({
      rule: 'sso-token',
      value: match[0],
      start,
      end: start + match[0].length,
      facts: { opens: refresh ? 'refresh' : 'access', ...(Number.isNaN(expires) ? {} : { expires }) },
      evidence: { token: refresh ? 'refresh' : 'access', ...(Number.isNaN(expires) ? {} : { expires: new Date(expires).toISOString() }) },
    });
  }
  for (const match of text.matchAll(client)) {
    const payload = Buffer.from(match[1] as string, 'base64url').toString('latin1');
    if (!/clientId/.test(payload) || /EXAMPLE/.test(payload)) continue;
    const seconds = /expirationTimestamp\W{1,6}([0-9]{10})(?![0-9])/.exec(payload)?.[1];
    const expires = seconds === undefined ? undefined : Number(seconds) * 1000;
    found.push({
      rule: 'sso-token',
      value: match[0],
      start: match.index,
      end: match.index + match[0].length,
      facts: { opens: 'client', weight: 'less', ...(expires === undefined ? {} : { expires }) },
      evidence: { token: 'client secret', ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }) },
    });
  }
  return found;
}

export default defineRule({
  id: 'sso-token',
  severity: 'high',
  title: 'Token of IAM Identity Center',
  why: 'Until it expires the token hands out credentials of every account and role that its user may enter; a refresh token makes new ones for as long as the session lasts.',
  fix: 'End the sessions of the user in IAM Identity Center, and take the cache out of the repository.',
  references: [
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/end-active-sessions.html',
    'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
  ],
  bad: [
    '{"startUrl": "https://d-1234567890.awsapps.com/start", "accessToken": "aoaAAAAA{{alnum:300}}", "expiresAt": "2027-01-01T00:00:00Z"}\n',
    'refreshToken: aorAAAAA{{alnum:400}}\n',
    '{"clientId": "{{alnum:22}}", "clientSecret": "{{ssoClient}}", "expiresAt": "2027-02-01T00:00:00Z"}\n',
  ],
  good: ['{"accessToken": "aoaAAAAA..."}\n', 'refreshToken: ${TOKEN}\n'],
  needs: ['aoaAAAAA', 'aorAAAAA', clientSecretHead],
  find,
  judge: ({ opens = '', expires, weight }, { now }) => {
    const expired = expires !== undefined && expires < now;
    return {
      severity: expired ? 'low' : weight === 'less' ? 'medium' : 'high',
      what:
        opens === 'client'
          ? `The secret of a client of IAM Identity Center${expired ? ', expired by now,' : ''} is`
          : `An ${opens === 'access' ? 'access' : 'IAM Identity Center refresh'} token${opens === 'access' ? ' of IAM Identity Center' : ''}${expired ? ', expired by now,' : ''} is`,
      remedy: opens === 'client' ? clientRemedy(expired) : portalRemedy(expired),
    };
  },
});
