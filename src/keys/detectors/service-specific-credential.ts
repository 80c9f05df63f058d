import { defineRule } from '../key-rule.js';
import { servicePasswordRemedy } from '../remedy-service.js';
import { isSample } from '../sample.js';
import type { Single } from '../single.js';
import type { View } from '../view.js';

/** `user-at-123456789012`, with `+1` for a second one. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html */
const user = /(?<=[A-Za-z0-9+=,.@_-])-at-([0-9]{12})(?:(?:\+|%2B)[0-9]{1,2})?(?![0-9])/g;
const password =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|\s-p)["'\])]*(?:[ \t]*(?:=>|:=|[:=,])|<\/[\w:]{1,20}>\s{0,20}<[\w:]{1,20}>|>)?[ \t]*["'`]?([A-Za-z0-9+/=]{32,80})(?![A-Za-z0-9+/=])/gi;

/** How far the password may stand from the user name: settings of one connection. */
const reach = 400;

function find(view: View): Single[] {
  const found: Single[] = [];
  const { text } = view;
  if (!text.includes('-at-')) return found;
  for (const match of text.matchAll(user)) {
    const end = match.index + match[0].length;
    const before = Math.max(0, match.index - reach);
    const near = passwordBehind(text.slice(end, end + reach), end) ?? passwordBefore(text.slice(before, match.index), before);
    if (near === undefined) continue;
    const { value, start } = near;
    const account = match[1] as string;
    found.push({
      rule: 'service-specific-credential',
      value,
      start,
      end: start + value.length,
      facts: { account },
      evidence: { accountId: account },
    });
  }
  return found;
}

interface Password {
  readonly value: string;
  readonly start: number;
}

function passwordBehind(after: string, from: number): Password | undefined {
  const direct = /^["']?[ \t]{0,8}(?:[:,;|\t]|\s--?p(?:assword)?[ =])[ \t]*["']?([A-Za-z0-9+/=]{20,80})(?![A-Za-z0-9+/=])/.exec(after);
  return direct === null ? [...passwords(after, from)][0] : passwordOf(direct, from);
}

/** The last one before the user name, in the same block. */
function passwordBefore(before: string, from: number): Password | undefined {
  const block = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('}'), before.lastIndexOf('-at-'));
  return [...passwords(before.slice(block + 1), from + block + 1)].at(-1);
}

function* passwords(text: string, from: number): Generator<Password> {
  for (const match of text.matchAll(password)) {
    const found = passwordOf(match, from);
    if (found !== undefined) yield found;
  }
}

function passwordOf(match: RegExpExecArray, from: number): Password | undefined {
  const value = match[1] as string;
  return isSample(value) ? undefined : { value, start: from + match.index + match[0].length - value.length };
}

export default defineRule({
  id: 'service-specific-credential',
  severity: 'high',
  title: 'User name and password for CodeCommit or Keyspaces',
  why: 'The password opens the repositories or tables of the account, never expires and needs no second factor.',
  fix: 'Make the credential inactive, create a new one where it is still needed, and take it out of the files.',
  references: [
    'https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html',
    'https://docs.aws.amazon.com/keyspaces/latest/devguide/programmatic.credentials.ssc.html',
  ],
  bad: [
    'git clone https://builder-at-{{account}}:{{alnum:43}}%3D@git-codecommit.us-east-1.amazonaws.com/v1/repos/x\n',
    'username = "alice-at-{{account}}"\npassword = "{{alnum:44}}"\n',
    'cassandra:\n  password: "{{alnum:44}}"\n  username: "alice-at-{{account}}+1"\n',
    'cqlsh cassandra.us-east-1.amazonaws.com 9142 -u "alice-at-{{account}}" -p "{{blob:43}}=" --ssl\n',
  ],
  good: [
    'https://builder-at-111122223333:${PASSWORD}@git-codecommit.us-east-1.amazonaws.com/v1/repos/x\n',
    'meet me at-noon-at-123456789012\n',
  ],
  needs: ['-at-'],
  find,
  judge: ({ account = '' }) => ({
    severity: 'high',
    what: `A user name of account ${account} with its password, for CodeCommit or Keyspaces, is`,
    remedy: servicePasswordRemedy(),
  }),
});
