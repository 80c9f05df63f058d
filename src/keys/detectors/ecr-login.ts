import { defineRule } from '../key-rule.js';
import { registryRemedy } from '../remedy-login.js';
import { registryTokenHead } from '../markers.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';

/** `auth` of a docker configuration: base64 of `AWS:` and a token of more than a thousand characters. */
const auth = /(?<![A-Za-z0-9+/])QVdTO[A-Za-z0-9+/]{400,20000}={0,2}(?![A-Za-z0-9+/=])/g;
/** The token itself, as `docker login -p` takes it: base64 of a document with an encrypted payload and a key. */
const token = new RegExp(`(?<![A-Za-z0-9+/])${registryTokenHead}[A-Za-z0-9+/]{400,20000}={0,2}(?![A-Za-z0-9+/=])`, 'g');
const registry = /([0-9]{12})\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com/g;

function find(view: View): Single[] {
  return [...registryLogins(view.text), ...registryTokens(view.text)];
}

function* registryTokens(text: string): Generator<Single> {
  for (const match of text.matchAll(token)) {
    const plain = Buffer.from(match[0], 'base64').toString('latin1');
    if (/^\{"payload":"[\w+/=-]{100,}"/.test(plain) && plain.includes('"datakey":"')) yield login(text, match, match[0]);
  }
}

function* registryLogins(text: string): Generator<Single> {
  for (const match of text.matchAll(auth)) {
    const plain = Buffer.from(match[0], 'base64').toString('latin1');
    const rest = plain.slice(4);
    if (!plain.startsWith('AWS:') || !/^[A-Za-z0-9+/=_-]+\s*$/.test(rest) || /EXAMPLE/.test(rest) || new Set(rest).size < 20) continue;
    yield login(text, match, rest.trim());
  }
}

/** The same token, wherever and however it is written, is the same value. */
function login(text: string, match: RegExpExecArray, value: string): Single {
  const end = match.index + match[0].length;
  const expiration = /"expiration":([0-9]{10})(?![0-9])/.exec(Buffer.from(value, 'base64').toString('latin1'))?.[1];
  const before = [...text.slice(Math.max(0, match.index - 300), match.index).matchAll(registry)].at(-1);
  const account = (before ?? [...text.slice(end, end + 300).matchAll(registry)][0])?.[1];
  const expires = expiration === undefined ? undefined : Number(expiration) * 1000;
  return {
    rule: 'ecr-login',
    value,
    start: match.index,
    end,
    facts: { ...(expires === undefined ? {} : { expires }), ...(account === undefined ? {} : { account }) },
    evidence: {
      ...(account === undefined ? {} : { accountId: account }),
      ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
    },
  };
}

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html */
const validity = 12 * 3600 * 1000;

export default defineRule({
  id: 'ecr-login',
  severity: 'medium',
  title: 'Login to a container registry of ECR',
  why: 'For twelve hours the token pulls, and where its role may, pushes the images of the account.',
  fix: 'Take the docker configuration out of the repository; use the credential helper of ECR instead of a stored login.',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html'],
  bad: [
    '{"auths": {"{{account}}.dkr.ecr.eu-west-1.amazonaws.com": {"auth": "{{base64:AWS:{{blob:1600}}}}"}}}\n',
    'docker login -u AWS -p {{ecr}} {{account}}.dkr.ecr.eu-west-1.amazonaws.com\n',
  ],
  good: ['{"auths": {"111122223333.dkr.ecr.eu-west-1.amazonaws.com": {}}, "credHelpers": {"public.ecr.aws": "ecr-login"}}\n'],
  needs: ['QVdTO', registryTokenHead],
  find,
  judge: ({ account, expires }, { now, committed }) => {
    const expired = (expires !== undefined && expires < now) || (committed !== undefined && committed + validity < now);
    return {
      severity: expired ? 'low' : 'medium',
      what: `A login to a container registry${account === undefined ? '' : ` of account ${account}`}${expired ? ', expired by now,' : ''} is`,
      remedy: registryRemedy(account, expired),
    };
  },
});
