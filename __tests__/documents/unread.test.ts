import { describe, expect, test } from '@jest/globals';
import { readFiles, readOne, policiesOf } from './read.js';

const policy = '{\n "Version": "2012-10-17",\n "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]\n';

const verdictOf = async (path: string, text: string): Promise<string> => {
  const { unread } = await readOne(path, text);
  const [first] = unread;
  if (first === undefined) return 'fine';
  const at = first.span && first.file ? ` ${first.file.lines.at(first.span.start).line}` : '';
  return first.brokenPolicy === true ? `broken${at}` : first.incomplete === true ? 'incomplete' : 'listed';
};

describe('what can not be read', () => {
  test.each<[string, string, string, string]>([
    ['a policy that never ends', 'p.json', policy, 'broken 4'],
    ['a policy with a comma too few', 'p.json', '{"Version": "2012-10-17"\n"Statement": []}', 'broken 2'],
    ['a policy with comments', 'p.json', `// mine\n${policy}}`, 'broken 1'],
    ['a policy with a comma too many', 'p.json', `${policy},\n}`, 'broken 4'],
    ['the same for an editor', 'p.jsonc', `// mine\n${policy}}`, 'listed'],
    ['a template for a policy', 'p.json', policy.replace('"*"', '{{ actions }}'), 'listed'],
    ['a template with marks in strings', 'p.json', `${policy.replace('"*"', '"{{ action }}"')},`, 'listed'],
    ['a template of Terraform', 'p.json', policy.replace('"*"', '${jsonencode(actions)}'), 'listed'],
    ['${} within strings is no mark', 'p.json', policy.replace('"*"', '"${aws:username}"'), 'broken 4'],
    ['an ERB template', 'p.json', `<% if x %>${policy}`, 'listed'],
    ['other JSON that is broken', 'a.json', '{"Statement": nope}', 'listed'],
    ['a broken template', 't.json', '{"Resources": {"R": {"Type": "AWS::IAM::Role",, }}}', 'incomplete'],
    ['a broken template in YAML', 't.yaml', 'Resources:\n  R:\n    Type: AWS::IAM::Role\n   Properties: {\n', 'incomplete'],
    ['a chart', 'chart/templates/sa.yaml', '{{- if .Values.x }}\nStatement:\n - Effect: Allow\n{{- end }}\n', 'listed'],
    ['a chart with types', 'chart/x.yaml', 'a: {{ .Values.x }} y\nType: AWS::IAM::Role\n', 'listed'],
    ['a template with dynamic references is still a template', 't.yaml', 'a: "{{resolve:ssm:x}}"\nb: [AWS::IAM::Role\n', 'incomplete'],
    ['other YAML that is broken', 'a.yaml', 'Statement: [\n', 'listed'],
    ['nothing of ours', 'a.yaml', 'x: [\n', 'fine'],
    ['100,000 levels around a policy', 'd.json', `${'['.repeat(100_000)}${policy}}${']'.repeat(100_000)}`, 'incomplete'],
    ['100,000 levels of nothing', 'd.json', `${'['.repeat(100_000)}"Statement"${']'.repeat(100_000)}`, 'listed'],
    [
      '100,000 levels within a policy',
      'p.json',
      `{"Version": "2012-10-17", "Statement": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'incomplete',
    ],
    [
      'a broken configuration of Serverless',
      'serverless.yml',
      'provider:\n  iamRoleStatements:\n    - Effect: Allow\n      Action: "*"\n   x: [\n',
      'incomplete',
    ],
    ['a broken plan', 'plan.json', JSON.stringify({ format_version: '1.2', policy }).slice(0, -1), 'incomplete'],
    ['a policy in another kind of file', 'p.txt', policy, 'fine'],
    ['an empty file', 'p.json', '', 'fine'],
    ['two policies in a file for one', 'p.json', `${policy}}\n${policy}}`, 'broken 5'],
    ['two policies in a file for many', 'p.jsonl', `${policy}}\n${policy}}`, 'fine'],
    ['many, of which one is broken', 'p.jsonl', `${policy}}\n${policy}`, 'incomplete'],
  ])('%s', async (_name, path, text, verdict) => {
    expect(await verdictOf(path, text)).toBe(verdict);
  });

  test('what an editor allows is read all the same', async () => {
    expect(policiesOf(await readOne('p.jsonc', `// mine\n${policy}}`))).toHaveLength(1);
    expect(policiesOf(await readOne('p.json', `// mine\n${policy}}`))).toHaveLength(1);
  });
});

describe('folders of fixtures', () => {
  const good = `${policy}}`;

  test.each<[string, boolean]>([
    ['iam/p.json', false],
    ['tests/p.json', true],
    ['a/Fixtures/b/p.json', true],
    ['third_party/x/p.json', true],
    ['testing.json', false],
    ['docs.d/p.json', false],
    [`cdk.out/asset.${'0f'.repeat(32)}/p.json`, true],
    ['cdk.out/Stack.template.json', false],
  ])('%s', async (path, fixture) => {
    expect(policiesOf(await readOne(path, good))[0]?.file.fixture).toBe(fixture);
  });

  test('a policy that a template refers to is in use', async () => {
    const documents = await readFiles({
      'infra/t.yaml': 'Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      X: ../examples/p.json\n',
      'examples/p.json': good,
      'examples/q.json': good,
    });
    expect(policiesOf(documents).map(({ file }) => [file.path, file.fixture])).toEqual([
      ['examples/p.json', false],
      ['examples/q.json', true],
    ]);
  });
});
