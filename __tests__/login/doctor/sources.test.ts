import { describe, expect, test } from '@jest/globals';
import { look, secretsOf } from './machine.js';

const user = '[base]\naws_access_key_id={{id}}\naws_secret_access_key={{secret}}\n';
const temporary = {
  AWS_ACCESS_KEY_ID: '{{temporaryId}}',
  AWS_SECRET_ACCESS_KEY: '{{secret}}',
  AWS_SESSION_TOKEN: '{{token}}',
  AWS_REGION: 'eu-west-1',
};
const role = (name: string, more: string): string =>
  `[profile ${name}]\nrole_arn=arn:aws:iam::123456789012:role/${name}\nregion=eu-west-1\n${more}\n`;
const sso =
  '[profile dev]\nregion=eu-west-1\nsso_session=corp\nsso_account_id=123456789012\nsso_role_name=Dev\n[sso-session corp]\nsso_region=eu-central-1\nsso_start_url=https://corp.awsapps.com/start\n';
const live = { '.aws/config': sso, '.aws/sso/cache/{{sso:corp}}.json': '{"accessToken":"{{token}}","expiresAt":"2026-06-01T13:00:00Z"}' };

test('a machine without credentials: nothing is called, and what to type is said', async () => {
  const { diagnosis, calls } = await look({});
  expect(calls).toEqual([]);
  expect(diagnosis).toMatchObject({ findings: [], notChecked: [] });
  expect(diagnosis.remarks).toEqual([expect.stringMatching(/No source has AWS credentials.*`aws login`.*`aws configure sso`/)]);
});

test('a machine that names no home folder is no fault', async () => {
  const { diagnosis, calls } = await look({ environment: { HOME: '' } });
  expect(diagnosis.findings).toEqual([]);
  expect(calls).toEqual([]);
});

test('a profile that may lie in a file nobody can find is not called missing', async () => {
  const { diagnosis } = await look({ environment: { HOME: '', AWS_PROFILE: 'dev' } });
  expect(diagnosis.findings).toEqual([]);
});

test('other profiles are named where none is chosen', async () => {
  const { diagnosis, calls } = await look({ files: { '.aws/config': sso } });
  expect(diagnosis.remarks.join()).toContain('dev');
  expect(calls).toEqual([]);
});

describe('who comes first', () => {
  test('keys of the environment hide the default profile, and both are listed in order', async () => {
    const { diagnosis } = await look({ environment: temporary, files: { '.aws/credentials': user.replace('base', 'default') } });
    expect(diagnosis.remarks[0]).toBe('Credentials 1: AWS_ACCESS_KEY_ID of the environment: in use.');
    expect(diagnosis.remarks[1]).toBe('Credentials 2: access keys of profile "default" (~/.aws/credentials:2): hidden by 1.');
    expect(diagnosis.remarks.join()).toContain('instance metadata of EC2: not asked');
  });

  test('with AWS_PROFILE the SDK for JavaScript goes another way', async () => {
    const { diagnosis, rules } = await look({ environment: { ...temporary, AWS_PROFILE: 'base' }, files: { '.aws/credentials': user } });
    expect(rules).toEqual(['doctor-hidden-source']);
    expect(diagnosis.remarks.join('\n')).toMatch(/SDK for JavaScript uses access keys of profile "base"/);
  });

  test('a web identity of the environment comes before the keys of a profile in the CLI', async () => {
    const { diagnosis, calls } = await look({
      environment: {
        AWS_WEB_IDENTITY_TOKEN_FILE: '/home/ann/token',
        AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/pod',
        AWS_REGION: 'eu-west-1',
      },
      files: { '.aws/credentials': user.replace('base', 'default'), token: 'h.e30.s' },
    });
    expect(calls).toEqual([]);
    expect(diagnosis.notChecked).toMatchObject([{ fix: 'Type `aws sts get-caller-identity`.' }]);
    expect(diagnosis.remarks.join('\n')).toMatch(/JavaScript uses access keys of profile "default"/);
  });

  test('AWS_DEFAULT_PROFILE beside another AWS_PROFILE is said', async () => {
    const files = { '.aws/credentials': user + user.replace('base', 'other') };
    const { diagnosis } = await look({
      environment: { AWS_PROFILE: 'base', AWS_DEFAULT_PROFILE: 'other', AWS_REGION: 'eu-west-1' },
      files,
    });
    expect(diagnosis.remarks[0]).toMatch(/AWS_PROFILE is "base" and AWS_DEFAULT_PROFILE is "other"/);
    expect(diagnosis.remarks[1]).toContain('profile "other"');
  });

  test('a profile that is missing stops the CLI: nobody is asked, even with keys in the environment', async () => {
    const { rules, calls, diagnosis } = await look({
      environment: { ...temporary, AWS_PROFILE: 'bsae' },
      files: { '.aws/credentials': user },
    });
    expect(rules).toEqual(['doctor-profile']);
    expect(diagnosis.findings[0]?.message).toContain('"base"');
    expect(calls).toEqual([]);
  });

  test('SSO of a profile comes before its keys in the CLI', async () => {
    const { rules } = await look({
      environment: { AWS_PROFILE: 'dev' },
      files: { '.aws/config': sso, '.aws/credentials': user.replace('base', 'dev') },
    });
    expect(rules).toEqual(['doctor-expired']);
  });

  test('files elsewhere are read where the environment names them', async () => {
    const { calls } = await look({
      environment: { AWS_SHARED_CREDENTIALS_FILE: '~/keys.ini', AWS_PROFILE: 'base' },
      files: { 'keys.ini': user },
    });
    expect(calls).toEqual(['GetCallerIdentity us-east-1']);
  });
});

describe('roles', () => {
  test('one with a source is assumed, and who it is is said', async () => {
    const { calls, diagnosis } = await look({
      environment: { AWS_PROFILE: 'dev' },
      files: { '.aws/config': role('dev', 'source_profile=base'), '.aws/credentials': user },
      sts: { arn: 'arn:aws:sts::123456789012:assumed-role/dev/aws-access-gate' },
    });
    expect(calls).toEqual(['AssumeRole arn:aws:iam::123456789012:role/dev', 'GetCallerIdentity eu-west-1']);
    expect(diagnosis.remarks.at(-1)).toMatch(/the role dev, session aws-access-gate, of account 123456789012/);
  });

  test('a chain is walked from its beginning', async () => {
    const config = role('dev', 'source_profile=mid') + role('mid', 'source_profile=base');
    const { calls } = await look({ environment: { AWS_PROFILE: 'dev' }, files: { '.aws/config': config, '.aws/credentials': user } });
    expect(calls.map((call) => call.split('/').at(-1))).toEqual(['mid', 'dev', 'GetCallerIdentity eu-west-1']);
  });

  test('one with MFA is not assumed', async () => {
    const config = role('dev', 'source_profile=base\nmfa_serial=arn:aws:iam::123456789012:mfa/ann');
    const { calls, diagnosis } = await look({
      environment: { AWS_PROFILE: 'dev' },
      files: { '.aws/config': config, '.aws/credentials': user },
    });
    expect(calls).toEqual([]);
    expect(diagnosis.notChecked).toMatchObject([
      { why: expect.stringContaining('MFA'), fix: 'Type `aws sts get-caller-identity --profile dev`.' },
    ]);
  });

  test('a refusal of the role is told from one of the keys', async () => {
    const files = { '.aws/config': role('dev', 'source_profile=base'), '.aws/credentials': user };
    const ask = (code: string) => look({ environment: { AWS_PROFILE: 'dev' }, files, sts: { code, message: 'no' } });
    expect((await ask('AccessDenied')).diagnosis.findings[0]?.message).toContain('may not assume arn:aws:iam::123456789012:role/dev');
    expect((await ask('InvalidClientTokenId')).diagnosis.findings[0]?.message).toMatch(/credentials of profile "base".*no such access key/);
  });

  test('a loop of three is found once and asks nobody', async () => {
    const config = role('a', 'source_profile=b') + role('b', 'source_profile=c') + role('c', 'source_profile=a');
    const { rules, calls } = await look({ environment: { AWS_PROFILE: 'a' }, files: { '.aws/config': config } });
    expect(rules).toEqual(['doctor-profile']);
    expect(calls).toEqual([]);
  });
});

describe('sessions', () => {
  const granted = (secret: string) => ({
    send: async () => ({
      status: 200,
      headers: {},
      body: JSON.stringify({ roleCredentials: { accessKeyId: 'temporary', secretAccessKey: secret, sessionToken: `${secret}-token` } }),
    }),
  });

  test('a live SSO session is used for the role it names', async () => {
    const { calls, diagnosis } = await look({ environment: { AWS_PROFILE: 'dev' }, files: live }, 'sso', granted('granted-secret'));
    expect(calls).toEqual([
      'GET https://portal.sso.eu-central-1.amazonaws.com/federation/credentials?role_name=Dev&account_id=123456789012',
      'GetCallerIdentity eu-west-1',
    ]);
    expect(diagnosis.findings).toEqual([]);
  });

  test.each([
    [401, 'doctor-expired'],
    [403, 'doctor-refused'],
    [404, 'doctor-refused'],
  ])('HTTP %i of the portal is %s', async (status, rule) => {
    const { rules } = await look({ environment: { AWS_PROFILE: 'dev' }, files: live }, 'sso', {
      send: async () => ({ status, headers: {}, body: '{"message":"no"}' }),
    });
    expect(rules).toEqual([rule]);
  });

  test.each([[429], [500], [200]])('HTTP %i with nothing of use is not checked', async (status) => {
    const { rules, diagnosis } = await look({ environment: { AWS_PROFILE: 'dev' }, files: live }, 'sso', {
      send: async () => ({ status, headers: {}, body: '<html>' }),
    });
    expect(rules).toEqual([]);
    expect(diagnosis.notChecked).toMatchObject([{ why: expect.stringContaining('IAM Identity Center') }]);
  });

  test('a program is never started', async () => {
    const { calls, diagnosis } = await look({
      files: { '.aws/config': '[default]\nregion=eu-west-1\ncredential_process = /opt/keys {{secret}}\n' },
    });
    expect(calls).toEqual([]);
    expect(diagnosis.notChecked).toMatchObject([{ why: expect.stringContaining('was not started') }]);
  });
});

test('the words of a program hide nothing of the command to type', async () => {
  const config = '[profile dev]\nregion=eu-west-1\ncredential_process = aws-vault export --profile dev get-caller-identity\n';
  const { diagnosis } = await look({ environment: { AWS_PROFILE: 'dev' }, files: { '.aws/config': config } });
  expect(diagnosis.notChecked[0]?.fix).toBe('Type `aws sts get-caller-identity --profile dev`.');
});

test('without an answer the proxy is named, without its password', async () => {
  const { diagnosis, said } = await look({
    environment: { ...temporary, HTTPS_PROXY: 'http://ann:pa55word@proxy.corp:3128' },
    sts: 'unreachable',
  });
  expect(diagnosis.findings).toEqual([]);
  expect(diagnosis.notChecked[0]?.why).toContain('HTTPS_PROXY sends it through proxy.corp:3128');
  expect(said).not.toContain('pa55word');
});

test('a clock that is behind is measured', async () => {
  const message = 'Signature expired: 20260601T110000Z is now earlier than 20260601T115500Z (20260601T120000Z - 5 min.)';
  const { diagnosis } = await look({ environment: temporary, sts: { code: 'SignatureDoesNotMatch', message } });
  expect(diagnosis.findings[0]).toMatchObject({
    message: expect.stringContaining('60 minutes behind'),
    evidence: { secondsAhead: '-3600' },
  });
});

test('a line end in the token is found before anything is sent', async () => {
  const { rules, calls } = await look({ environment: { ...temporary, AWS_SESSION_TOKEN: '{{token}}\n' } });
  expect(rules).toEqual(['doctor-refused']);
  expect(calls).toEqual([]);
});

test('a secret that stands where a name should is shown nowhere', async () => {
  const { secret, token } = secretsOf('swapped');
  const { said } = await look(
    {
      environment: { AWS_PROFILE: '{{secret}}', AWS_SESSION_TOKEN: '{{token}}', AWS_SECRET_ACCESS_KEY: '{{secret}}' },
      files: {
        '.aws/credentials':
          '[default]\naws_access_key_id={{secret}}\naws_secret_access_key={{id}}\nsource_profile={{token}}\nrole_arn={{token}}\naws_session_token={{token}}\n',
      },
    },
    'swapped',
  );
  for (const text of [secret, token, token.slice(0, 60)]) expect(said.includes(text)).toBe(false);
});

describe('where the files lie', () => {
  test.each([
    ['AWS_CONFIG_FILE', '/home/ann/gone'],
    ['AWS_SHARED_CREDENTIALS_FILE', '~/gone'],
  ])('%s that names nothing is said', async (variable, path) => {
    const { diagnosis } = await look({ environment: { [variable]: path } });
    expect(diagnosis.findings).toEqual([]);
    expect(diagnosis.remarks[0]).toContain(`${variable} names ~/gone, which is not there`);
  });

  test('the null device is named on purpose', async () => {
    expect((await look({ environment: { AWS_CONFIG_FILE: '/dev/null' } })).diagnosis.remarks).toHaveLength(1);
  });

  test('on Windows the CLI goes by USERPROFILE, and that others do not is said', async () => {
    const files = { '.aws/credentials': user.replace('base', 'default') };
    const windows = { OS: 'Windows_NT', USERPROFILE: '/home/ann', AWS_REGION: 'eu-west-1' };
    const other = await look({ environment: { ...windows, HOME: '/home/other' }, files });
    expect(other.calls).toEqual(['GetCallerIdentity eu-west-1']);
    expect(other.diagnosis.remarks[0]).toMatch(/USERPROFILE on Windows \(\/home\/ann\).*HOME \(\/home\/other\)/);
    expect((await look({ environment: { ...windows, HOME: '/home/ann/' }, files })).diagnosis.remarks[0]).toMatch(/^Credentials 1/);
    const drive = await look({ environment: { OS: 'Windows_NT', HOME: '', HOMEDRIVE: '/home', HOMEPATH: '/ann' }, files });
    expect(drive.calls).toHaveLength(1);
  });
});

describe('[default] beside [profile default]', () => {
  const config = (first: string, second: string): string =>
    `[${first}]\nregion=eu-west-1\nrole_arn=arn:aws:iam::123456789012:role/x\nsource_profile=base\n[${second}]\nregion=eu-west-2\n`;
  const files = (first: string, second: string) => ({
    '.aws/config': config(first, second),
    '.aws/credentials': user.replace('base', 'default'),
  });

  test('the lower one counts alone for the CLI, and who goes by which is said', async () => {
    const { calls, diagnosis } = await look({ files: files('profile default', 'default') });
    expect(calls).toEqual(['GetCallerIdentity eu-west-2']);
    expect(diagnosis.findings[0]).toMatchObject({ rule: 'doctor-profile', severity: 'medium' });
    expect(diagnosis.findings[0]?.message).toMatch(
      /CLI and boto3 go by the lower one \(~\/\.aws\/config:5\).*JavaScript by \[profile default\] \(~\/\.aws\/config:1\)/,
    );
  });

  test('both agree on [profile default] where that is lower', async () => {
    const { diagnosis } = await look({ files: files('default', 'profile default') });
    expect(diagnosis.findings[0]?.message).toMatch(/config:5\).*config:5\)/);
  });
});

describe('the command of credential_process', () => {
  const command = (text: string) => ({ '.aws/config': `[default]\nregion=eu-west-1\ncredential_process = ${text}\n` });
  test('a path with a space is told by what is there, and shows nothing of the command', async () => {
    const { diagnosis, said } = await look({ files: { ...command('/home/ann/my keys/run --secret hunter22'), 'my keys/run': 'x' } });
    expect(diagnosis.findings).toMatchObject([{ rule: 'doctor-profile', message: expect.stringContaining('has a space in the path') }]);
    expect(said).not.toContain('hunter22');
  });

  test('a program that is there, with words behind it', async () => {
    expect((await look({ files: { ...command('/home/ann/run my keys/run'), run: 'x', 'run my keys/run': 'x' } })).rules).toEqual([]);
    expect((await look({ files: command('/home/ann/run my keys/run') })).rules).toEqual([]);
  });

  test('a home folder with a space', async () => {
    const { rules } = await look({
      environment: { HOME: '/home/ann lee', AWS_CONFIG_FILE: '/home/ann/.aws/config' },
      files: command('/home/ann lee/run'),
    });
    expect(rules).toEqual(['doctor-profile']);
  });
});

describe('a profile that goes elsewhere', () => {
  const keys = 'aws_access_key_id=test\naws_secret_access_key=test\nregion=eu-west-1\n';
  const services = (address: string): string =>
    `[default]\n${keys}services = local\n[services local]\nsts =\n  endpoint_url = ${address}\ns3 =\n  endpoint_url = http://localhost:9000\n`;
  test.each([
    ['by its endpoint_url', `[default]\n${keys}endpoint_url=http://ann:pa55word@localhost:4566\n`, 'localhost:4566'],
    ['by its services', services('http://127.0.0.1:4566'), '127.0.0.1:4566'],
  ])('%s is not asked at AWS', async (_, config, host) => {
    const { calls, diagnosis, said } = await look({ files: { '.aws/config': config } });
    expect(calls).toEqual([]);
    expect(diagnosis.findings).toEqual([]);
    expect(diagnosis.notChecked).toMatchObject([{ why: expect.stringContaining('endpoint_url') }]);
    expect(diagnosis.remarks.join()).toContain(host);
    expect(said).not.toContain('pa55word');
  });

  test.each<[string, string, Record<string, string>]>([
    ['its address is one of AWS', `[default]\n${keys}endpoint_url=https://sts.eu-west-1.amazonaws.com\n`, {}],
    ['only another service goes there', `[default]\n${keys}services=x\n[services x]\ns3 =\n  endpoint_url = http://localhost:9000\n`, {}],
    [
      'the environment turns it off',
      `[default]\n${keys}endpoint_url=http://localhost:4566\n`,
      { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    ],
  ])('is asked where %s', async (_, config, environment) => {
    expect((await look({ environment, files: { '.aws/config': config } })).calls).toEqual(['GetCallerIdentity eu-west-1']);
  });
});

test('instance metadata that is turned off is said', async () => {
  const { diagnosis } = await look({ environment: { AWS_EC2_METADATA_DISABLED: 'true' } });
  expect(diagnosis.remarks[0]).toContain('instance metadata was turned off (AWS_EC2_METADATA_DISABLED)');
});

test('nothing of the token of a web identity is said', async () => {
  const { token } = secretsOf('web');
  const environment = { AWS_WEB_IDENTITY_TOKEN_FILE: '/home/ann/token', AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/pod' };
  for (const text of [token, `h.${Buffer.from('{"exp":1}').toString('base64url')}.${token}`]) {
    const { said, calls } = await look({ environment, files: { token: text } });
    expect([said.includes(token), calls]).toEqual([false, []]);
  }
});
