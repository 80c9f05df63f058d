import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate.js';
import { systemPorts } from '../../src/hosts/system.js';
import { silentProgress } from '../../src/hosts/terminal.js';
import type { CheckName } from '../../src/model/check.js';
import { formats, rendererOf } from '../../src/reports/index.js';
import { rules } from '../../src/rules.js';
import { Lab } from '../git/lab.js';
import { sessionMaterial, startLab, type LabOptions } from '../lab/index.js';

const places = new Lab();
let close: () => Promise<void> = async () => undefined;
afterEach(() => close());
afterAll(() => places.clean());

/** A person's machine with a repository, a home folder of its own and the laboratory for AWS. */
async function machine(options: LabOptions = {}) {
  const lab = await startLab(options);
  close = () => lab.close();
  const repository = places.repository();
  repository.write('a', 'a').commit('one');
  const home = path.join(repository.folder, '..', `home-${path.basename(repository.folder)}`);
  mkdirSync(path.join(home, '.aws'), { recursive: true });
  const base: Record<string, string> = { PATH: process.env['PATH'] ?? '', HOME: home, AWS_ENDPOINT_URL: lab.aws.url };
  const write = (name: string, text: string): void => writeFileSync(path.join(home, '.aws', name), text);
  const run = async (checks: CheckName[] | undefined, environment: Record<string, string> = {}) => {
    const whole = { ...base, ...environment };
    const given = { from: 'flags' as const, ...(checks === undefined ? {} : { checks }) };
    const result = await runGate(
      { given, folder: repository.folder, environment: whole, tempFolder: places.folder },
      () => Promise.resolve(rules),
      systemPorts(whole, silentProgress),
    );
    const login = result.report.checks.find(({ check }) => check === 'login');
    return { ...result, found: result.report.findings.map(({ rule, severity }) => `${rule} ${severity}`), login };
  };
  return { lab, home, write, run };
}

const keysOf = ({ accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }): string =>
  `aws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`;

describe('the credentials of a person', () => {
  test('are asked for once, told, and shown in no format', async () => {
    const { lab, write, run } = await machine();
    const keys = lab.aws.reader('123456789012');
    const stray = sessionMaterial('stray');
    write('credentials', `[default]\n${keysOf(keys)}[stray]\n${keysOf(stray)}aws_session_token = ${stray.sessionToken}\n`);
    write('config', '[default]\nregion = eu-west-1\n');
    const { report, exitCode, login } = await run(['login']);
    expect(exitCode).toBe(0);
    expect(login?.status).toBe('ran');
    expect(report.remarks.join('\n')).toContain('the user reader of account 123456789012');
    expect(report.findings.map(({ rule }) => rule)).toContain('doctor-long-term-keys');
    expect(lab.aws.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
    const context = { rules, colour: false, configPath: '.github/aws-access-gate.yml' };
    for (const format of formats) {
      const shown = (await rendererOf(format))(report, context);
      for (const secret of [keys.secretAccessKey, keys.accessKeyId, ...Object.values(stray)]) expect(shown.includes(secret)).toBe(false);
    }
  });

  test('of root fail the run', async () => {
    const { lab, write, run } = await machine({ identity: { account: '123456789012', arn: 'arn:aws:iam::123456789012:root' } });
    write('credentials', `[default]\n${keysOf(lab.aws.reader('123456789012'))}region = eu-west-1\n`);
    const { found, exitCode } = await run(['login']);
    expect(found).toEqual(['doctor-root high']);
    expect(exitCode).toBe(1);
  });

  test('that AWS does not know, or whose secret has a line end, are named as that', async () => {
    const { lab, run } = await machine();
    const { accessKeyId, secretAccessKey } = lab.aws.reader('123456789012');
    const ask = (id: string, secret: string) =>
      run(['login'], {
        AWS_ACCESS_KEY_ID: id,
        AWS_SECRET_ACCESS_KEY: secret,

        AWS_REGION: 'eu-west-1',
      });
    expect((await ask(accessKeyId.replace(/.$/, '7'), secretAccessKey)).report.findings[0]?.message).toContain('no such access key');
    const spaced = (await ask(accessKeyId, `${secretAccessKey}\n`)).report.findings[0];
    expect(spaced).toMatchObject({ rule: 'doctor-refused', message: expect.stringContaining('ends with a line end') });
  });

  test('are not looked at where no check is named, in a workflow, or with other checks', async () => {
    const { lab, write, run } = await machine();
    write('credentials', `[default]\n${keysOf(lab.aws.reader('123456789012'))}`);
    for (const [checks, environment] of [
      [undefined, {}],
      [['keys', 'policies'], {}],
      [['login'], { GITHUB_ACTIONS: 'true' }],
      [['login'], { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token' }],
    ] as [CheckName[] | undefined, Record<string, string>][]) {
      const { report } = await run(checks, { AWS_PROFILE: 'nobody', ...environment });
      expect(report.findings).toEqual([]);
      expect(report.remarks.join()).not.toContain('Credentials');
    }
    expect(lab.aws.calls).toEqual([]);
  });

  (process.platform === 'win32' ? test.skip : test)('in a pipe are not waited for', async () => {
    const { home, run } = await machine();
    execFileSync('mkfifo', [path.join(home, '.aws', 'credentials')]);
    const { report, exitCode } = await run(['login']);
    expect(report.notChecked).toMatchObject([{ what: '~/.aws/credentials', why: 'no plain file' }]);
    expect(exitCode).toBe(0);
  });
});
