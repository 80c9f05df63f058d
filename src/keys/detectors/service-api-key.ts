import { defineRule } from '../key-rule.js';
import { serviceKeyRemedy } from '../remedy-service.js';
import { sessionRemedy } from '../remedy-session.js';
import { accountUserCores, serviceKeyMarks } from '../markers.js';
import { isSample } from '../sample.js';
import { ownerOf } from '../service-key.js';
import { parseSigned } from '../signed-address.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';
import { runsOf } from '../view-facts.js';

const value = '([A-Za-z0-9+/_-]{40,2000}={0,2})(?![A-Za-z0-9+/=_.-])';
/** The variable that a service's key is read from, and names made like it. */
const named = new RegExp(
  `(?:AWS_BEARER_TOKEN_(?!BEDROCK)[A-Z0-9_]{2,40}|ANTHROPIC_AWS_API_KEY|(?:CLOUDWATCH|CLOUD_WATCH|XRAY|X_RAY)(?:_[A-Z]{2,12}){0,3}_(?:API_KEY|BEARER_TOKEN|API_TOKEN))["'\`\\])]{0,3}[ \\t]{0,8}(?:=>|:=|[:=,])?[ \\t]{0,8}["'\`]?${value}`,
  'gi',
);
const bearer = new RegExp(`Bearer[ \\t]{1,8}${value}`, 'g');
const endpoint = /(?:logs|monitoring|xray|aws-external-anthropic)\.[a-z]{2}(?:-[a-z]+)+-[0-9]\.(?:amazonaws\.com|api\.aws)/;

/** Four capitals for the service, of which CloudWatch Logs and the Claude Platform have been seen, and who it is in base64. */
const long = /^([A-Z]{4})[A-Za-z0-9+/]{60,500}={0,2}$/;
const services: Readonly<Record<string, string>> = { ACWL: 'CloudWatch Logs', AEAA: 'the Claude Platform' };
/** A service's name and base64 of a signed address. https://github.com/aws/token-generator-for-aws-external-anthropic-python */
const shortMark = '-api-key-';
const short = /(?<![a-z-])([a-z][a-z-]{2,40})-api-key-([A-Za-z0-9+/]{60,8000}={0,2})/g;

function find(view: View): Single[] {
  const found = new Map<number, Single>();
  const { text } = view;
  const add = (match: RegExpMatchArray): void => {
    const token = match[1] as string;
    if (isSample(token) || !/[a-z]/.test(token) || !/[A-Z]/.test(token) || token.startsWith('ABSK') || token.startsWith('bedrock-api-key-'))
      return;
    const end = (match.index ?? 0) + match[0].length;
    found.set(end, { rule: 'service-api-key', value: token, start: end - token.length, end, facts: {}, evidence: {} });
  };
  if (/AWS_BEARER_TOKEN_|ANTHROPIC_AWS|cloud_?watch|x_?ray/i.test(text)) for (const match of text.matchAll(named)) add(match);
  if (text.includes('Bearer') && endpoint.test(text)) {
    for (const match of text.matchAll(bearer)) {
      const around = text.slice(Math.max(0, match.index - 1500), match.index + match[0].length + 1500);
      if (endpoint.test(around)) add(match);
    }
  }
  for (const run of runsOf(view)) {
    if (run.end - run.start < 64) continue;
    const end = run.end + (/^=*/.exec(text.slice(run.end, run.end + 3))?.[0].length ?? 0);
    const value = text.slice(run.start, end);
    const kind = long.exec(value)?.[1];
    const owner = kind === undefined || kind === 'ABSK' ? undefined : ownerOf(value);
    if (kind === undefined || owner === undefined) continue;
    const service = services[kind];
    found.set(end, single(value, run.start, { ...owner, ...(service === undefined ? {} : { opens: service }) }));
  }
  if (text.includes(shortMark)) {
    for (const match of text.matchAll(short)) {
      const signed = match[1] === 'bedrock' ? undefined : parseSigned(Buffer.from(match[2] as string, 'base64').toString('latin1'));
      if (signed === undefined) continue;
      const known = { account: signed.account, expires: signed.expires, opens: signed.service };
      found.set(match.index + match[0].length, single(match[0], match.index, known));
    }
  }
  return [...found.values()];
}

interface Known {
  readonly account: string | undefined;
  readonly expires?: number;
  readonly opens?: string;
}

function single(value: string, start: number, { account, expires, opens }: Known): Single {
  return {
    rule: 'service-api-key',
    value,
    start,
    end: start + value.length,
    facts: {
      ...(account === undefined ? {} : { account }),
      ...(expires === undefined ? {} : { expires }),
      ...(opens === undefined ? {} : { opens }),
    },
    evidence: {
      ...(account === undefined ? {} : { accountId: account }),
      ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
    },
  };
}

export default defineRule({
  id: 'service-api-key',
  severity: 'high',
  title: 'API key of one AWS service',
  why: 'The key alone, without a second half or a signature, calls its service in the name of an IAM user: CloudWatch logs and metrics, X-Ray, the Claude Platform. It may be made to never expire.',
  fix: 'Make the key inactive, create a new one where it is still needed, and take it out of the files.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_api_keys_for_aws_services.html'],
  bad: [
    'AWS_BEARER_TOKEN_CLOUDWATCH={{blob:131}}=\n',
    'curl -H "Authorization: Bearer {{blob:131}}=" https://logs.us-east-1.amazonaws.com/v1/logs\n',
    'token: {{serviceKey:ACWL}}\n',
    'ANTHROPIC_AWS_API_KEY={{serviceKey:AEAA}}\n',
    'x-api-key: {{claudeShort}}\n',
    'endpoint: https://xray.eu-west-1.amazonaws.com/v1/traces\nheaders:\n  Authorization: Bearer {{alnum:120}}\n',
  ],
  good: [
    'AWS_BEARER_TOKEN_CLOUDWATCH=${TOKEN}\n',
    'Authorization: Bearer ${TOKEN} # https://logs.us-east-1.amazonaws.com\n',
    'curl -H "Authorization: Bearer {{alnum:120}}" https://api.example.org/\n',
  ],
  needs: [...serviceKeyMarks, ...accountUserCores, shortMark],
  find,
  judge: ({ account, expires, opens }, { now }) => ({
    severity: expires !== undefined && expires < now ? 'low' : 'high',
    what: `An API key of ${opens ?? 'an AWS service'}${account === undefined ? '' : `, account ${account}`}${expires !== undefined && expires < now ? ', expired by now' : ''}, is`,
    remedy: expires === undefined ? serviceKeyRemedy() : sessionRemedy(account === undefined ? {} : { account }, expires < now),
  }),
});
