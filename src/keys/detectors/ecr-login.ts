import { defineRule } from '../key-rule.js';
import { registryRemedy } from '../remedy-login.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';

/** `auth` of a docker configuration: base64 of `AWS:` and a token of more than a thousand characters. */
const auth = /(?<![A-Za-z0-9+/])QVdTO[A-Za-z0-9+/]{400,20000}={0,2}(?![A-Za-z0-9+/=])/g;
const registry = /([0-9]{12})\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com/g;

function find(view: View): Single[] {
  const found: Single[] = [];
  for (const match of view.text.matchAll(auth)) {
    const plain = Buffer.from(match[0], 'base64').toString('latin1');
    const rest = plain.slice(4);
    if (!plain.startsWith('AWS:') || !/^[A-Za-z0-9+/=_-]+\s*$/.test(rest) || /EXAMPLE/.test(rest) || new Set(rest).size < 20) continue;
    const expiration = /"expiration":([0-9]{10})(?![0-9])/.exec(Buffer.from(rest, 'base64').toString('latin1'))?.[1];
    const account = [...view.text.slice(Math.max(0, match.index - 300), match.index).matchAll(registry)].at(-1)?.[1];
    const expires = expiration === undefined ? undefined : Number(expiration) * 1000;
    found.push({
      rule: 'ecr-login',
      value: match[0],
      start: match.index,
      end: match.index + match[0].length,
      facts: { ...(expires === undefined ? {} : { expires }), ...(account === undefined ? {} : { account }) },
      evidence: {
        ...(account === undefined ? {} : { accountId: account }),
        ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
      },
    });
  }
  return found;
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
  bad: ['{"auths": {"{{account}}.dkr.ecr.eu-west-1.amazonaws.com": {"auth": "{{base64:AWS:{{blob:1600}}}}"}}}\n'],
  good: ['{"auths": {"111122223333.dkr.ecr.eu-west-1.amazonaws.com": {}}, "credHelpers": {"public.ecr.aws": "ecr-login"}}\n'],
  needs: ['QVdTO'],
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
