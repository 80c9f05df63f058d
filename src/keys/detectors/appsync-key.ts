import { defineRule } from '../key-rule.js';
import { appsyncRemedy } from '../remedy-appsync.js';
import { isSample } from '../sample.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';

const key = /(?<![A-Za-z0-9_-])da2-[a-z0-9]{26}(?![A-Za-z0-9])/g;
const endpoint = /[a-z0-9]{20,30}\.appsync-api\.[a-z0-9-]+\.amazonaws\.com/g;

/** How far the address may stand from the key, in characters. */
const reach = 4000;

function find(view: View): Single[] {
  const found: Single[] = [];
  const endpoints = view.text.includes('.appsync-api.') ? [...view.text.matchAll(endpoint)] : [];
  let next = 0;
  for (const match of view.text.matchAll(key)) {
    if (isSample(match[0].slice(4)) || !/[0-9]/.test(match[0].slice(4))) continue;
    const start = match.index;
    while ((endpoints[next]?.index ?? Infinity) < start - reach) next++;
    const near = endpoints[next];
    const host = near !== undefined && near.index < start + reach ? near[0] : undefined;
    found.push({
      rule: 'appsync-key',
      value: match[0],
      start,
      end: start + match[0].length,
      facts: host === undefined ? {} : { opens: host },
      evidence: host === undefined ? {} : { endpoint: host },
    });
  }
  return found;
}

export default defineRule({
  id: 'appsync-key',
  severity: 'low',
  title: 'API key of AWS AppSync',
  why: 'The key lets anyone call the parts of a GraphQL interface that accept it, for up to a year. Many are made for public clients.',
  fix: 'Delete the key where the interface is not meant to be public, and use another way of authorization.',
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],
  bad: [
    'aws_appsync_apiKey: "da2-{{lower:26}}"\n',
    'aws_appsync_graphqlEndpoint: "https://{{lower2:26}}.appsync-api.us-east-1.amazonaws.com/graphql", aws_appsync_apiKey: "da2-{{lower:26}}"\n',
  ],
  good: ['aws_appsync_apiKey: "da2-xxxxxxxxxxxxxxxxxxxxxxxxxx"\n', 'pattern: da2-[a-z0-9]{26}\n'],
  needs: ['da2-'],
  find,
  judge: ({ opens }) => ({
    severity: opens === undefined ? 'low' : 'medium',
    what: `An API key of AWS AppSync${opens === undefined ? '' : `, beside its endpoint ${opens},`} is`,
    remedy: appsyncRemedy(opens),
  }),
});
