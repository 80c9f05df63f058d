import { defineRule } from '../key-rule.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';

const token = /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/gi;

function find(view: View): Single[] {
  return [...view.text.matchAll(token)]
    .filter((match) => new Set(match[0].slice(9)).size > 8 && !/01234567-|12345678-1234/.test(match[0]))
    .map((match) => ({
      rule: 'mws-token',
      value: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
      facts: {},
      evidence: {},
    }));
}

export default defineRule({
  id: 'mws-token',
  severity: 'low',
  title: 'Amazon MWS auth token',
  why: 'The token gave access to the account of a seller. The service has been replaced by the Selling Partner API, so it should open nothing any more.',
  fix: 'Revoke the authorization in Seller Central, and take the token out of the files.',
  references: ['https://developer-docs.amazon.com/sp-api/docs/migrating-authorization-from-amazon-marketplace-web-service'],
  bad: ['MWS_AUTH_TOKEN=amzn.mws.{{lowerhex:8}}-{{lowerhex2:4}}-{{lowerhex3:4}}-{{lowerhex4:4}}-{{lowerhex5:12}}\n'],
  good: ['MWS_AUTH_TOKEN=amzn.mws.00000000-0000-0000-0000-000000000000\n', 'pattern: amzn.mws.[0-9a-f]{8}\n'],
  needs: ['amzn.mws.', 'AMZN.MWS.'],
  find,
  judge: () => ({
    severity: 'low',
    what: 'An Amazon MWS auth token is',
    remedy: {
      now: 'Revoke the authorization in Seller Central; the token of a developer gives access until then, where it gives any.',
      steps: [],
    },
  }),
});
