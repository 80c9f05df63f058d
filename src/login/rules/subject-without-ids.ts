import { textOf, type Value } from '../../model/value.js';
import { requote, withDiff } from '../fix-diff.js';
import type { TrustPolicy } from '../trust-source.js';
import { readSubject } from '../../oidc/subject.js';
import { legible } from '../legible.js';
import { canMeet } from '../run-subjects.js';
import { claimOf, openStatements, subjectTests } from '../subject-tests.js';
import { defineTrustRule } from '../trust-rule.js';

const host = 'token.actions.githubusercontent.com';
const trust = (sub: string | readonly string[], more: object = {}): unknown => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: sub, ...more } },
    },
  ],
});
const workflow =
  "on: push\njobs:\n  deploy:\n    permissions: { id-token: write }\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v6\n        with: { role-to-assume: 'arn:aws:iam::123456789012:role/deploy', aws-region: eu-west-1 }\n";
const main = 'repo:acme/app:ref:refs/heads/main';

export default defineTrustRule({
  id: 'subject-without-ids',
  severity: 'low',
  title: 'A rename of the repository will end the login',
  why: 'When a repository is renamed or moved, GitHub writes the ids of owner and repository into its subjects from then on (`repo:acme@12/app@34:…`). A trust policy that knows the names alone refuses every deploy from that hour.',
  fix: 'List the subject with the ids beside the one without.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc'],
  bad: [
    { workflow, trust: trust(main) },
    { workflow, trust: trust(['repo:acme/app:environment:prod', main]) },
  ],
  good: [
    { workflow, trust: trust('repo:acme@12/app@34:ref:refs/heads/main') },
    { workflow, trust: trust([main, 'repo:acme@12/app@34:ref:refs/heads/main']) },
    { workflow, trust: trust(main, { [`${host}:repository_id`]: '34' }) },
    { workflow, trust: trust('repo:acme/other:ref:refs/heads/main') },
    { workflow, trust: trust('repo:acme/app:environment:prod') },
    { workflow: workflow.replace('role/deploy', 'role/other'), trust: trust(main) },
  ],
  word({ login, role, trusts, repository }) {
    const [only, ...others] = trusts;
    if (only === undefined || others.length > 0) return undefined;
    const statements = openStatements(only);
    if (statements.some(({ conditions }) => conditions.some((test) => /_id$/.test(claimOf(test) ?? '')))) return undefined;
    const tests = statements.flatMap(({ conditions }) => conditions.filter((test) => claimOf(test) === 'sub'));
    const values = tests.flatMap((test) => test.values.map((value) => textOf(value) ?? ''));
    const read = values.map((text) => readSubject(text));
    const named = read.every(
      (subject) =>
        subject !== undefined &&
        subject.ownerId === undefined &&
        !/[*?]/.test(subject.owner + subject.repository) &&
        (repository === undefined || `${subject.owner}/${subject.repository}` === repository),
    );
    const [first] = values;
    const place = tests[0] && only.place(tests[0].span);
    if (first === undefined || place === undefined || !named) return undefined;
    const search = { workflow: login.workflow, job: login.job, step: login.site.outer, repository, budget: { left: 200_000 } };
    // A login that never works has nothing to lose.
    if (!subjectTests(only).some((asked) => login.runs.some((run) => canMeet(asked, run, search)))) return undefined;
    return {
      place,
      message: `The trust policy of ${legible(role.text)} knows the repository by its name alone: after a rename or a move the subjects of job "${login.job.id}" carry ids, and STS refuses them.`,
      fix: fixFor(only, tests[0]?.values ?? []),
      evidence: { claim: 'sub', role: role.text, subject: legible(first) },
      identity: [role.text, ...values],
    };
  },
});

function fixFor(trust: TrustPolicy, values: readonly Value[]): string {
  const [value, ...others] = values;
  if (value?.type !== 'text') return 'List the subject with the ids beside the one without.';
  const { owner = '', repository = '', context = '' } = readSubject(value.text) ?? {};
  const words = `List both, with the ids that \`gh api repos/${owner}/${repository} --jq '.owner.id, .id'\` tells:`;
  const withIds = `"repo:${owner}@<owner id>/${repository}@<repository id>:${legible(context)}"`;
  const otherwise = `- "${host}:sub": "${legible(value.text)}"\n+ "${host}:sub": ["${legible(value.text)}", ${withIds}]`;
  if (trust.file === undefined || others.length > 0) return `${words}\n\n${otherwise}`;
  return withDiff(words, trust.file, [requote(trust.file, value, (quoted) => `[${quoted}, ${withIds}]`)], otherwise);
}
