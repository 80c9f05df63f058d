import { rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Generator } from '../keys/generate.js';
import { tar, zip } from '../keys/pack.js';
import { runAction } from './run-action.js';
import { commit, git, inFolder, repository, runDist, write, type Ran } from './run.js';
import { SecretTraces } from './secret-traces.js';

const make = new Generator(20_261_122);
const alnum = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const secrets: Record<string, string> = {};
/** A secret access key of letters and digits, so that it can stand in every kind of name. */
const secret = (where: string): string => (secrets[where] = make.from(alnum, 40));
const named = (where: string): string => `aws_secret_access_key=${secret(where)}`;
const kept = (where: string, value: string, part: string = value): string => {
  secrets[where] = part;
  return value;
};
const pair = (where: string): string => `AWS_ACCESS_KEY_ID=${make.id()}\nAWS_SECRET_ACCESS_KEY=${secret(where)}\n`;
const token = make.token();
const bedrock = make.fill('{{bedrock}}');
const short = make.fill('{{bedrockShort}}');
const signature = make.from('0123456789abcdef', 64);

const values = {
  '.env': pair('env'),
  session: `AWS_ACCESS_KEY_ID=${make.id('ASIA')}\nAWS_SECRET_ACCESS_KEY=${secret('session secret')}\nAWS_SESSION_TOKEN=${kept('session token', token, token.slice(20))}\n`,
  'token.txt': `AWS_SESSION_TOKEN=${kept('lone token', make.token(), '')}\n`,
  bedrock: `AWS_BEARER_TOKEN_BEDROCK=${kept('bedrock', bedrock, bedrock.slice(-44))}\n`,
  'bedrock-short': `AWS_BEARER_TOKEN_BEDROCK=${kept('short bedrock', short, short.slice(-80))}\n`,
  smtp: `email-smtp.eu-west-1.amazonaws.com\nSMTP_USERNAME=${make.id()}\nSMTP_PASSWORD=${kept('smtp', make.fill('{{smtp}}'))}\n`,
  codecommit: `https://builder-at-111122223333:${kept('codecommit', make.from(alnum, 43))}%3D@git-codecommit.us-east-1.amazonaws.com/v1/repos/x\n`,
  'sso.json': `{"accessToken": "aoaAAAAA${kept('sso', make.from(alnum, 300))}", "clientSecret": "${kept('client secret', make.from(alnum, 300))}"}\n`,
  'docker.json': `{"auths": {"111122223333.dkr.ecr.eu-west-1.amazonaws.com": {"auth": "${Buffer.from(`AWS:${kept('ecr', make.from(alnum, 1600))}`).toString('base64')}"}}}\n`,
  'url.txt': `https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${make.id()}%2F20261122%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=${kept('signature', signature)}\n`,
  'mws.txt': `amzn.mws.${kept('mws', '4ea38b7b-f563-7709-4bae-'.replace(/[0-9]/g, () => make.from('0123456789abcdef', 1)) + make.from('0123456789abcdef', 12))}\n`,
  'appsync.txt': `aws_appsync_apiKey: "da2-${kept('appsync', make.from('abcdefghijklmnopqrstuvwxyz234567', 26))}"\n`,
  'k8s.yaml': `apiVersion: v1\nkind: Secret\ndata:\n  AWS_ACCESS_KEY_ID: ${Buffer.from(make.id()).toString('base64')}\n  AWS_SECRET_ACCESS_KEY: ${Buffer.from(secret('base64')).toString('base64')}\n`,
  'wide.txt': Buffer.from(`\ufeff${pair('utf-16')}`, 'utf16le'),
  'escaped.json': JSON.stringify(JSON.stringify({ AccessKeyId: make.id(), SecretAccessKey: secret('escaped') })),
};

const hostile = {
  [`notes-${named('file name')}.txt`]: pair('in a file whose name holds one'),
  [`${named('folder name')}/plain.txt`]: pair('in a folder whose name holds one'),
  [`${make.id()}/${secret('file name beside an id')}`]: 'nothing\n',
  [`policy-${named('policy file name')}.json`]: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }),
  'broken.json': `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "${named('broken policy')}", }`,
  'policy.json': JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: named('effect'), Action: '*', Resource: '*', [named('element')]: 1 }] }),
  '.github/workflows/deploy.yml': `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    permissions: { id-token: write }\n    env:\n      AWS_ACCESS_KEY_ID: ${make.id()}\n      AWS_SECRET_ACCESS_KEY: ${secret('workflow')}\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with: { aws-secret-access-key: ${secret('workflow input')} }\n`,
  '.github/workflows/broken.yml': `on: push\njobs: {${named('broken workflow')}: [\n`,
  'ignored.env': `${pair('ignored').trim()} # aws-access-gate:ignore access-key-pair -- ${named('reason')}\n# aws-access-gate:ignore ${named('rule name')}\n`,
  'a.zip': zip([{ name: `${named('member name')}.txt`, bytes: Buffer.from(pair('zip member')) }, { name: named('other member name'), bytes: Buffer.from('x') }]),
  'locked.zip': zip([{ name: `${named('encrypted member name')}.txt`, bytes: Buffer.from('x') }], { encrypted: true }),
  'method.zip': zip([{ name: `${named('unopened member name')}.txt`, bytes: Buffer.from('x') }], { method: 12 }),
  'a.tar.gz': gzipSync(tar([{ name: `${named('tar member')}.txt`, bytes: Buffer.from(pair('tar')) }, { name: named('cut member'), bytes: Buffer.from('x'), size: 1 << 20 }])),
  [`${named('archive name')}.gz`]: gzipSync(pair('gzip')),
  [`${named('listed archive name')}.xz`]: Buffer.concat([Buffer.from('fd377a585a00', 'hex'), Buffer.alloc(100, 7)]),
};

const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'agent'] as const;
let folder = '';
let done: () => void = () => undefined;
let held: Promise<void> | undefined;
let traces: SecretTraces;
const base = 'before';

beforeAll(async () => {
  await new Promise<void>((ready) => {
    held = inFolder(async (made) => {
      folder = made;
      const finished = new Promise<void>((resolve) => (done = resolve));
      ready();
      await finished;
    });
  });
  repository(folder, { 'README.md': 'x\n', 'old.env': pair('in the base') });
  git(folder, 'tag', base);
  commit(folder, values, `one\n\n${named('commit message')}`);
  commit(folder, hostile, `two ${pair('commit message pair')}`);
  commit(folder, { 'gone.env': pair('deleted again') });
  rmSync(path.join(folder, 'gone.env'));
  commit(folder, {}, 'gone');
  git(folder, 'tag', '-a', `release-${named('tag name')}`, '-m', named('tag message'));
  git(folder, 'tag', `aws_secret_access_key=${secret('light tag name')}`);
  git(folder, 'notes', 'add', '-m', named('note'));
  git(folder, 'branch', `fix/${named('branch name')}`);
  git(folder, 'checkout', '-q', '-b', `work/${named('checked-out branch')}`);
  write(folder, { 'staged.env': pair('staged'), [`staged-${named('staged name')}.json`]: '{"Version": "2012-10-17", "Statement": [' });
  git(folder, 'add', '-A', '-f');
  write(folder, { [`untracked-${named('untracked name')}.env`]: pair('untracked') });
  secrets['lone token'] = String(values['token.txt']).slice(-100);
  traces = new SecretTraces(secrets);
}, 60_000);

afterAll(async () => {
  done();
  await held;
});

const cli = (args: readonly string[], options: { readonly environment?: Readonly<Record<string, string>> } = {}): Promise<Ran> =>
  runDist('cli', args, { cwd: folder, ...options });
const leaked = ({ stdout, stderr }: Ran): string[] => [...traces.in(stdout).map((one) => `stdout: ${one}`), ...traces.in(stderr).map((one) => `stderr: ${one}`)];

describe.each([
  ['tree', ['--scan', 'tree']],
  ['changes', ['--base', base]],
  ['staged', ['--scan', 'staged']],
  ['history', ['--scan', 'history']],
])('%s', (_, args) => {
  test.each(formats)('shows nothing of a secret as %s', async (format) => {
    const ran = await cli([...args, '--format', format]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).not.toBe('');
    expect(leaked(ran)).toEqual([]);
  }, 120_000);
});

describe('wrong words', () => {
  const typed = named('typed');
  test.each([
    ['--fail-on', typed],
    ['--scan', typed],
    ['--format', typed],
    ['--base', typed],
    ['--base', base, '--head', typed],
    ['--config', typed],
    ['--baseline', typed],
    ['--path', typed],
    ['--output', path.join(typed, 'there', 'out.json')],
    ['--role-to-assume', typed],
    ['--aws-region', typed],
    ['--allowed-account-ids', typed],
    ['--trust-policy', typed],
    [`--${typed}`],
    [typed],
    ['explain', typed],
    ['access-diff', typed, base],
    ['baseline', '--reason', typed, '--baseline', `${typed}/x`],
  ])('in %#', async (...args) => {
    expect(leaked(await cli(args))).toEqual([]);
  }, 120_000);
});

describe('what is wrong in the repository', () => {
  test.each([
    ['a value', `fail-on: ${named('config value')}\n`],
    ['a key', `${named('config key')}: 1\n`],
    ['syntax', `fail-on: [${named('config syntax')}\n`],
    ['a list', `accounts: { ours: ['${named('config list')}'] }\n`],
    ['a waiver', `waivers: [{ rule: access-key-pair, path: '${named('config path')}', reason: '${named('config reason')}' }]\n`],
    ['a baseline', `baseline: '${named('config baseline')}'\n`],
  ])('a config wrong in %s', async (_, text) => {
    await inFolder(async (own) => {
      repository(own, { '.github/aws-access-gate.yml': text, '.env': pair(`beside ${text.length}`) });
      const known = new SecretTraces(secrets);
      for (const format of ['text', 'json', 'agent']) {
        const ran = await runDist('cli', ['--format', format], { cwd: own });
        expect([...known.in(ran.stdout), ...known.in(ran.stderr)]).toEqual([]);
      }
    });
  }, 120_000);

  test('an object that is damaged, and a file that cannot be read', async () => {
    await inFolder(async (own) => {
      repository(own, { [`${named('name of the damaged')}.env`]: pair('damaged'), '.env': pair('whole') });
      const id = git(own, 'ls-tree', '-r', 'HEAD').split('\n').find((line) => !line.endsWith('\t.env'))?.split(/\s/)[2] ?? '';
      const file = path.join(own, '.git/objects', id.slice(0, 2), id.slice(2));
      rmSync(file);
      write(own, { [path.relative(own, file)]: 'no object' });
      const known = new SecretTraces(secrets);
      for (const scan of ['tree', 'history']) {
        const ran = await runDist('cli', ['--scan', scan], { cwd: own });
        expect(ran.code).toBe(1);
        expect([...known.in(ran.stdout), ...known.in(ran.stderr)]).toEqual([]);
      }
    });
  }, 120_000);
});

test('the Action shows nothing of a secret on any of its surfaces', async () => {
  await inFolder(async (own) => {
    const workspace = path.join(own, 'workspace');
    git(own, 'clone', '-q', folder, 'workspace');
    // The strings that a secret must not show whole; the traces are searched in what it says.
    const ran = await runAction({ folder: own, workspace, event: 'schedule', secrets: () => Object.values(secrets), inputs: { 'sarif-file': 'out.sarif' } });
    expect(ran.code).toBe(1);
    expect([...traces.in(ran.stdout), ...traces.in(ran.stderr), ...traces.in(ran.summary), ...traces.in(JSON.stringify(ran.report)), ...traces.in(JSON.stringify(ran.outputs))]).toEqual([]);
  });
}, 120_000);
