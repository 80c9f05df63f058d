import { applyPatch } from 'diff';
import { describe, expect, test } from '@jest/globals';
import { checkWorkflows, workflowRules } from '../../src/login/workflows.js';
import type { Finding } from '../../src/model/finding.js';
import { parseWorkflow } from '../../src/workflow/parse.js';

const path = '.github/workflows/w.yml';

function judged(text: string): Finding[] {
  const workflow = parseWorkflow(path, text);
  if ('why' in workflow) throw new Error(`${workflow.why}\n${text}`);
  return checkWorkflows({ workflows: [workflow], actions: [], name: 'acme/app' });
}

/** What is left to fill in, filled in. */
const filled: readonly (readonly [string, string])[] = [
  ['<full commit id>', '0123456789abcdef0123456789abcdef01234567'],
  ['<digest>', '0123456789abcdef'.repeat(4)],
  ['<account>', '123456789012'],
  ['<role>', 'deploy'],
  ['<region>', 'eu-west-1'],
];

/** The file after the diff of a fix; undefined where the fix has none. */
function pasted(text: string, { fix }: Finding): string | undefined {
  const at = fix.indexOf(`--- a/${path}`);
  if (at < 0) return undefined;
  const diff = filled.reduce((sum, [from, to]) => sum.replaceAll(from, to), fix.slice(at));
  const result = applyPatch(text, `${diff}\n`, { fuzzFactor: 0 });
  if (result === false) throw new Error(`does not apply:\n${diff}\n\nto\n${text}`);
  return result;
}

const said = ({ rule, evidence }: Finding): string => `${rule} ${JSON.stringify(evidence['job'] ?? evidence['jobs'])}`;

/** What is there after the diff of a finding and wasn't before, and whether that finding is. */
function after(text: string, finding: Finding): { readonly left: string[]; readonly fresh: string[] } | undefined {
  const file = pasted(text, finding);
  if (file === undefined) return undefined;
  const before = judged(text);
  const now = judged(file);
  const count = (findings: readonly Finding[], what: string): number => findings.filter((each) => said(each) === what).length;
  return {
    left: count(now, said(finding)) < count(before, said(finding)) ? [] : [said(finding)],
    fresh: [...new Set(now.map(said))].filter((what) => count(now, what) > count(before, what)),
  };
}

/** Examples that are written in one line, or whose change is for a person to decide. */
const withoutDiff: Readonly<Record<string, number>> = {
  'static-keys-in-workflow': 8,
  'unsafe-trigger-login': 1,
  'credentials-as-outputs': 3,
};

describe.each(workflowRules)('$id', ({ id, bad }) => {
  test('every diff applies, ends the finding, and brings no other', () => {
    let without = 0;
    for (const text of bad)
      for (const finding of judged(text).filter(({ rule }) => rule === id)) {
        const result = after(text, finding);
        if (result === undefined) without++;
        else expect({ ...result, text }).toEqual({ left: [], fresh: [], text });
      }
    expect(without).toBe(withoutDiff[id] ?? 0);
  });
});

const step = (inputs: string): string =>
  `      - uses: aws-actions/configure-aws-credentials@0123456789abcdef0123456789abcdef01234567\n        with:\n          aws-region: eu-west-1\n          role-to-assume: arn:aws:iam::123456789012:role/x\n${inputs}`;
const workflow = (head: string, steps = step(''), on = 'push'): string =>
  `on: ${on}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`;
const token = '    permissions:\n      id-token: write\n';
const guarded = (condition: string): string => workflow(`    if: ${condition}\n${token}`, step(''), 'pull_request_target');

describe('static keys', () => {
  const id = '${{ secrets.AWS_ACCESS_KEY_ID }}';
  const secret = '${{ secrets.AWS_SECRET_ACCESS_KEY }}';
  const plain = (steps: string, head = ''): string => `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`;
  const script = (lines: readonly string[], more = ''): string =>
    `      - run: |\n${lines.map((line) => `          ${line}\n`).join('')}${more}`;
  const pastes = (text: string): (string | undefined)[] =>
    judged(text)
      .filter(({ rule }) => rule === 'static-keys-in-workflow')
      .map((finding) => {
        const file = pasted(text, finding);
        if (file !== undefined) expect({ ...after(text, finding), text }).toEqual({ left: [], fresh: [], text });
        return file;
      });

  test.each<[string, string, readonly string[]]>([
    [
      'lines of `aws configure set` among others',
      plain(
        script([
          'set -eu',
          `aws configure set aws_access_key_id ${id}`,
          `aws configure set aws_secret_access_key "${secret}"`,
          'aws s3 sync . s3://bucket',
        ]),
      ),
      ['set -eu', 'aws s3 sync . s3://bucket'],
    ],
    ['an export', plain(script([`export AWS_ACCESS_KEY_ID=${id}`, `export AWS_SECRET_ACCESS_KEY='${secret}'`, './deploy'])), ['./deploy']],
    ['one export for both', plain(script([`export AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY=${secret}`, './deploy'])), ['./deploy']],
    [
      'the file of variables',
      plain(script([`echo "AWS_ACCESS_KEY_ID=${id}" >> $GITHUB_ENV`, `echo AWS_SECRET_ACCESS_KEY=${secret} >> "$GITHUB_ENV"`, 'make'])),
      ['make'],
    ],
    [
      'PowerShell',
      plain(script([`$env:AWS_ACCESS_KEY_ID = "${id}"`, `$env:AWS_SECRET_ACCESS_KEY = "${secret}"`, 'dotnet test'])),
      ['dotnet test'],
    ],
    [
      'a variable of the step',
      plain(
        script(
          ['aws configure set aws_access_key_id "$I"', 'aws configure set aws_secret_access_key "$S"', 'make'],
          '        env:\n          I: ${{ secrets.I }}\n          S: ${{ secrets.S }}\n          MODE: x\n',
        ),
      ),
      ['make', 'MODE: x'],
    ],
    [
      'words before a command',
      plain(`      - run: AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY="${secret}" aws s3 ls\n`),
      ['- run: aws s3 ls'],
    ],
    [
      'a container that a script starts',
      plain(`      - run: docker run --rm -e AWS_ACCESS_KEY_ID=${id} -e AWS_SECRET_ACCESS_KEY=${secret} image\n`),
      ['- run: docker run --rm -e AWS_ACCESS_KEY_ID -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN image'],
    ],
    [
      'the same over several lines',
      plain(script(['docker run --rm \\', `  -e AWS_ACCESS_KEY_ID=${id} \\`, `  -e AWS_SECRET_ACCESS_KEY=${secret} \\`, '  image'])),
      ['            -e AWS_ACCESS_KEY_ID \\\n            -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN \\\n            image\n'],
    ],
    [
      'words before a command over several lines',
      plain(script([`AWS_ACCESS_KEY_ID=${id} \\`, `AWS_SECRET_ACCESS_KEY=${secret} \\`, 'aws s3 ls'])),
      ['- run: |\n          aws s3 ls\n'],
    ],
    [
      'the env of the container of the job',
      plain(
        '      - run: aws s3 ls\n',
        `    container:\n      image: alpine\n      env:\n        AWS_ACCESS_KEY_ID: ${id}\n        AWS_SECRET_ACCESS_KEY: ${secret}\n        MODE: x\n`,
      ),
      ['MODE: x', 'image: alpine', '- run: aws s3 ls'],
    ],
    [
      'options of the container of the job',
      plain(
        '      - run: aws s3 ls\n',
        `    container:\n      image: alpine\n      options: --cpus 1 -e AWS_SECRET_ACCESS_KEY=${secret}\n`,
      ),
      ['options: --cpus 1\n'],
    ],
    [
      'the env of a workflow with one job',
      `env:\n  AWS_ACCESS_KEY_ID: ${id}\n  AWS_SECRET_ACCESS_KEY: ${secret}\n  MODE: x\n${plain('      - run: aws s3 ls\n')}`,
      ['MODE: x', '- run: aws s3 ls'],
    ],
    [
      'a login by name and password to ECR',
      plain(
        `      - uses: docker/login-action@v3\n        with:\n          registry: 123456789012.dkr.ecr.eu-west-1.amazonaws.com\n          username: ${id}\n          password: ${secret}\n`,
      ),
      ['registry: 123456789012.dkr.ecr.eu-west-1.amazonaws.com'],
    ],
  ])('%s', (_, text, kept) => {
    const [file, ...more] = pastes(text);
    expect(more).toEqual([]);
    for (const line of kept) expect(file).toContain(line);
    expect(file).toContain('- uses: aws-actions/configure-aws-credentials@');
    expect(file).not.toMatch(/secrets\./);
  });

  test('a script of nothing else is the login, in the region that it set', () => {
    const lines = [
      `aws configure set aws_access_key_id ${id}`,
      `aws configure set aws_secret_access_key ${secret}`,
      'aws configure set default.region eu-central-1',
    ];
    const [file] = pastes(
      plain(
        `      - name: Credentials\n        if: github.ref == 'refs/heads/main'\n        run: |\n${lines.map((line) => `          ${line}\n`).join('')}      - run: aws s3 ls\n`,
      ),
    );
    expect(file).toContain(
      "      - name: Credentials\n        if: github.ref == 'refs/heads/main'\n        uses: aws-actions/configure-aws-credentials@0123456789abcdef0123456789abcdef01234567\n        with:\n          role-to-assume: arn:aws:iam::123456789012:role/deploy\n          aws-region: eu-central-1\n      - run: aws s3 ls\n",
    );
  });

  test.each<[string, string, RegExp]>([
    [
      'a profile that others use',
      plain(script([`aws configure set aws_secret_access_key ${secret} --profile x`, 'aws s3 ls --profile x'])),
      /profile/,
    ],
    [
      'a service, which starts before any step',
      plain(
        '      - run: make\n',
        `    services:\n      app:\n        image: a\n        env:\n          AWS_SECRET_ACCESS_KEY: ${secret}\n`,
      ),
      /before the first step/,
    ],
    [
      'the image of the job, which is pulled before any step',
      plain(
        '      - run: make\n',
        '    container:\n      image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/x\n      credentials:\n        username: ${{ secrets.ECR_ID }}\n        password: ${{ secrets.ECR_SECRET }}\n',
      ),
      /before the first step/,
    ],
    ['an option of a program of somebody', plain(`      - run: ./deploy --secret ${secret}\n`), /step before/],
    [
      'what is decoded',
      plain(script([`echo ${secret} | base64 -d > key`, `export AWS_SECRET_ACCESS_KEY=${secret} && ./deploy`])),
      /step before/,
    ],
    ['a part of a condition', plain(script(['if true; then', `  export AWS_SECRET_ACCESS_KEY=${secret}`, 'fi'])), /step before/],
    [
      'a file that is written',
      plain(script(['cat > ~/.aws/credentials <<EOF', '[default]', `aws_secret_access_key=${secret}`, 'EOF'])),
      /step before/,
    ],
    [
      'the env of a workflow with two jobs',
      `env:\n  AWS_SECRET_ACCESS_KEY: ${secret}\n${plain('      - run: make\n')}  other:\n    runs-on: x\n    steps:\n      - run: make\n`,
      /each job/,
    ],
  ])('in words: %s', (_, text, words) => {
    expect(pastes(text)[0]).toBeUndefined();
    expect(judged(text).find(({ rule }) => rule === 'static-keys-in-workflow')?.fix).toMatch(words);
  });
});

describe('what the files foretell', () => {
  test.each([
    ['login-no-id-token', workflow('')],
    ['login-no-id-token', workflow('    permissions:\n      contents: write # to tag\n      # more\n      packages: write\n')],
    ['login-no-id-token', workflow('    permissions: { contents: read, id-token: read }\n')],
    ['login-no-id-token', workflow('    permissions: read-all\n')],
    ['login-no-id-token', workflow('    permissions: {}\n')],
    ['login-no-id-token', workflow('    permissions:\n')],
    ['login-no-id-token', `permissions: { contents: write }\n${workflow('')}`],
    ['login-no-id-token', `${workflow('')}  other:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n`],
    ['login-region', workflow(token).replace('eu-west-1', "'eu-wst-1'")],
    ['login-region', workflow(token, step('').replace('eu-west-1', 'cn-north-1'))],
    ['login-role-arn', workflow(token).replace('arn:aws:iam::123456789012:role/x', 'arn:aws:sts::123456789012:assumed-role/x/y')],
    ['login-duration', workflow(token, step('          role-duration-seconds: 60 # short\n'))],
    [
      'id-token-scope',
      `permissions: { id-token: write }\n${workflow('')}  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n`,
    ],
    ['unsafe-trigger-login', guarded("github.event.action == 'labeled'")],
    ['unsafe-trigger-login', guarded("github.event.action == 'labeled' || github.event.action == 'opened'")],
    ['unsafe-trigger-login', guarded("${{ github.event.action == 'labeled' }}")],
    ['unsafe-trigger-login', guarded('"!contains(github.event.pull_request.title, \'x\')"')],
    ['unsafe-trigger-login', guarded('always()')],
    ['existing-credentials-kept', workflow(token, step('          use-existing-credentials: false\n'))],
    ['profile-on-self-hosted', workflow(token, step("          aws-profile: 'x' # why\n")).replace('ubuntu-latest', 'self-hosted')],
    ['unpinned-login-action', workflow(token).replace(/@0\S+/, '@v6 # the newest')],
  ])('%s %#', (id, text) => {
    const [finding] = judged(text).filter(({ rule }) => rule === id);
    expect(finding && after(text, finding)).toEqual({ left: [], fresh: [] });
  });

  test('a file without an end of its last line, and one with CRLF', () => {
    const text = workflow('    permissions: read-all\n').trimEnd();
    for (const file of [text, text.replaceAll('\n', '\r\n')]) {
      const [finding] = judged(file);
      expect(finding && after(file, finding)).toEqual({ left: [], fresh: [] });
    }
  });

  test('a diff shows no line with a key in it', () => {
    const secret = `${'abcdEFGH01'.repeat(3)}ijklMNOP23`;
    const text = workflow(`    env:\n      OTHER: ${secret}\n    permissions: read-all\n`);
    expect(judged(text).map(({ fix }) => fix.includes(secret))).not.toContain(true);
  });
});
