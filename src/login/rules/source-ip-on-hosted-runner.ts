import { plainText } from '../../workflow/plain.js';
import { parseOperator } from '../../iam/operator.js';
import type { ConditionTest } from '../../iam/document.js';
import { textOf } from '../../model/value.js';
import { legible } from '../legible.js';
import { openStatements } from '../subject-tests.js';
import { defineTrustRule } from '../trust-rule.js';

const host = 'token.actions.githubusercontent.com';
const trust = (more: object): unknown => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: 'repo:acme/app:ref:refs/heads/main' },
        ...more,
      },
    },
  ],
});
const workflow = (runsOn: string): string =>
  `on: push\njobs:\n  deploy:\n    runs-on: ${runsOn}\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-west-1 }\n`;
const office = { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '198.51.100.7'] } };

/** Who lists so many ranges has taken them from GitHub. */
const ofGitHub = 50;

export default defineTrustRule({
  id: 'source-ip-on-hosted-runner',
  severity: 'medium',
  title: 'The trust policy asks for addresses that a runner of GitHub does not have',
  why: 'The standard runners of GitHub call from thousands of addresses that change every week. A role that asks for a few of them refuses the login on nearly all days, and lets it in on the odd one.',
  fix: 'Take the condition on aws:SourceIp out, or run the job on a runner with an address of its own.',
  references: [
    'https://docs.github.com/en/actions/reference/runners/github-hosted-runners#ip-addresses',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip',
  ],
  bad: [
    { workflow: workflow('ubuntu-latest'), trust: trust(office) },
    { workflow: workflow('[windows-2022]'), trust: trust({ IpAddress: { 'AWS:sourceip': '203.0.113.7' } }) },
  ],
  good: [
    { workflow: workflow('ubuntu-latest'), trust: trust({}) },
    { workflow: workflow('self-hosted'), trust: trust(office) },
    { workflow: workflow('[self-hosted, ubuntu-latest]'), trust: trust(office) },
    { workflow: workflow('ubuntu-latest-static-ip'), trust: trust(office) },
    { workflow: workflow('{ group: office, labels: ubuntu-latest }'), trust: trust(office) },
    { workflow: workflow('${{ vars.RUNNER }}'), trust: trust(office) },
    { workflow: workflow('ubuntu-latest'), trust: trust({ IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } }) },
    { workflow: workflow('ubuntu-latest'), trust: trust({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }) },
    {
      workflow: workflow('ubuntu-latest'),
      trust: trust({ IpAddress: { 'aws:SourceIp': Array.from({ length: 60 }, (_, i) => `192.0.2.${i}`) } }),
    },
  ],
  word({ login, role, trusts }) {
    const [only, ...others] = trusts;
    if (only === undefined || others.length > 0 || !isStandard(login.job.runsOn)) return undefined;
    const asked = openStatements(only).map(({ conditions }) => conditions.find(isOffice));
    const [first] = asked;
    if (first === undefined || asked.includes(undefined)) return undefined;
    const at = only.place(first.span);
    const where = at === undefined ? 'its trust policy' : `${at.path}:${at.line}`;
    const wanted = first.values.flatMap((value) => textOf(value) ?? []);
    return {
      message: `Job "${login.job.id}" runs on ${legible(plainText(firstOf(login.job.runsOn)) ?? '')}, whose address is any of GitHub's, and ${where} lets ${legible(role.text)} be taken from ${wanted
        .slice(0, 3)
        .map((text) => legible(text, 50))
        .join(', ')}${wanted.length > 3 ? ' and others' : ''} alone.`,
      fix: `Run the job on a runner that has one of these addresses (self-hosted, or a larger one with static addresses), or take aws:SourceIp out in ${where}: the subject says who may come.`,
      evidence: { claim: 'aws:SourceIp', job: login.job.id, role: role.text, want: wanted.slice(0, 20) },
      identity: [login.job.id, role.text, ...wanted],
    };
  },
});

type RunsOn = Parameters<typeof plainText>[0];

function firstOf(runsOn: RunsOn): RunsOn {
  return runsOn?.type === 'list' ? runsOn.items[0] : runsOn;
}

/** The labels of the runners that everybody gets; one with an address of its own has another name, or stands in a group. */
function isStandard(runsOn: RunsOn): boolean {
  if (runsOn?.type === 'list' && runsOn.items.length !== 1) return false;
  return /^(?:ubuntu|windows|macos)-(?:latest|\d[\d.]*)(?:-arm|-intel|-xlarge|-large)?$/.test(plainText(firstOf(runsOn)) ?? '');
}

/** A few addresses, and not all there are. */
function isOffice({ key, operator, values }: ConditionTest): boolean {
  const read = parseOperator(operator);
  const wanted = values.map((value) => textOf(value));
  return (
    key.toLowerCase() === 'aws:sourceip' &&
    read?.family === 'ip' &&
    !read.negated &&
    !read.ifExists &&
    wanted.length > 0 &&
    wanted.length < ofGitHub &&
    wanted.every((text) => text !== undefined && !/\/[0-7]$/.test(text))
  );
}
