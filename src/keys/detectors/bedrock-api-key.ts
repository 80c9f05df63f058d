import type { Single } from '../single.js';
import { defineRule } from '../key-rule.js';
import { serviceKeyRemedy } from '../remedy-service.js';
import { sessionRemedy } from '../remedy-session.js';
import { ownerOf } from '../service-key.js';
import { readFolded } from '../session-tokens.js';
import { parseSigned } from '../signed-address.js';
import type { View } from '../view.js';

/** `ABSK` and base64 of a user's name (`BedrockAPIKey-` where the console made it), an account and a secret. */
const long = /(?<![A-Za-z0-9+/])ABSK[A-Za-z0-9+/]{60,500}={0,2}(?![A-Za-z0-9+/=])/g;
/** `bedrock-api-key-` and base64 of a signed address. */
const short = /bedrock-api-key-([A-Za-z0-9+/]{60,8000}={0,2})/g;

function find(view: View): Single[] {
  const found: Single[] = [];
  for (const match of view.text.matchAll(long)) {
    // One that is shorter than any is folded.
    const { value, end } =
      match[0].length < 108 ? readFolded(view.text, match.index) : { value: match[0], end: match.index + match[0].length };
    const owner = ownerOf(value);
    if (owner === undefined) continue;
    const { account } = owner;
    const facts = { opens: 'long-term', ...(account === undefined ? {} : { account }) };
    found.push({ ...single(value, match.index, facts, account === undefined ? {} : { accountId: account }), end });
  }
  for (const match of view.text.matchAll(short)) {
    const signed = parseSigned(Buffer.from(match[1] as string, 'base64').toString('latin1'));
    if (signed === undefined) continue;
    const { id, account, expires } = signed;
    const facts = { id, opens: 'short-term', expires, ...(account === undefined ? {} : { account }) };
    found.push(
      single(match[0], match.index, facts, {
        accessKeyId: id,
        ...(account === undefined ? {} : { accountId: account }),
        expires: new Date(expires).toISOString(),
      }),
    );
  }
  return found;
}

function single(value: string, start: number, facts: Single['facts'], evidence: Single['evidence']): Single {
  return { rule: 'bedrock-api-key', value, start, end: start + value.length, facts, evidence };
}

export default defineRule({
  id: 'bedrock-api-key',
  severity: 'high',
  title: 'Amazon Bedrock API key',
  why: 'The key alone, without a second half, calls models at the cost of the account until it expires; a long-term one may never do so.',
  fix: 'Delete the key, create a short-term one where it is still needed, and take it out of the files.',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
  bad: [
    'AWS_BEARER_TOKEN_BEDROCK={{bedrock}}\n',
    'curl -H "Authorization: Bearer {{bedrock}}" https://bedrock-runtime.us-east-1.amazonaws.com/\n',
    'AWS_BEARER_TOKEN_BEDROCK={{bedrockShort}}\n',
    'AWS_BEARER_TOKEN_BEDROCK={{serviceKey:ABSK}}\n',
  ],
  good: [
    'AWS_BEARER_TOKEN_BEDROCK=$TOKEN\n',
    'const prefix = "bedrock-api-key-{{base64:bedrock.amazonaws.com}}"\n',
    'pattern: ABSK[A-Za-z0-9+/]{109,269}={0,2}\n',
  ],
  needs: ['ABSK', 'bedrock-api-key-'],
  find,
  judge: (facts, { now }) => {
    const { opens = '', expires, account } = facts;
    const expired = expires !== undefined && expires < now;
    const whose = account === undefined ? '' : ` of account ${account}`;
    return {
      severity: expired ? 'low' : 'high',
      what: `A ${opens} Amazon Bedrock API key${whose}${expired ? ', expired by now,' : ''} is`,
      remedy: opens === 'short-term' ? sessionRemedy(facts, expired) : serviceKeyRemedy('bedrock.amazonaws.com'),
    };
  },
});
