import { describe, expect, test } from '@jest/globals';
import { Generator } from './generate.js';
import { scan } from './run.js';

/** The rules of what is found, with a content of one value at a path. */
async function rulesAt(path: string, seed: number, end = '\n', template = '{{secret}}'): Promise<string[]> {
  const { findings } = await scan([{ path, content: `${new Generator(seed).fill(template)}${end}` }]);
  return findings.map(({ rule, severity, place }) => `${rule} ${severity} ${place.path}:${place.line}:${place.column}`);
}

const seeds = [1, 2, 3, 4, 5];

describe('a file of one value', () => {
  test.each([
    'secrets/aws_secret_access_key',
    'env/AWS_SECRET_ACCESS_KEY',
    'k8s/mounts/secret-access-key.txt',
    'SecretAccessKey',
    'run/prod.aws_secret_key',
    'run/aws-secret',
    'charts/files/awsIamSecretKey.txt',
    's3/backup-secret-access-key',
  ])('is a secret where its name says so: %s', async (path) => {
    for (const seed of seeds)
      for (const end of ['', '\n', '\r\n']) expect(await rulesAt(path, seed, end)).toEqual([`secret-access-key critical ${path}:1:1`]);
  });

  test.each([
    'secret.txt',
    'VERSION',
    '.token',
    'session_secret',
    'django_secret_key',
    'aws_access_key',
    'secret_access_key_id',
    'aws-secret-access-key/README',
  ])('is nothing by another name: %s', async (path) => {
    for (const seed of seeds) expect(await rulesAt(path, seed)).toEqual([]);
  });

  test.each([
    ['a hash', '{{lowerhex:40}}'],
    ['an example', '{{exampleSecret}}'],
    ['a word less', '{{alnum:39}}'],
    ['two values', '{{secret}}\n{{secret2}}'],
  ])('is nothing with %s in it', async (_, template) => {
    for (const seed of seeds) expect(await rulesAt('secrets/aws_secret_access_key', seed, '\n', template)).toEqual([]);
  });

  test('tells where a secret stands too that another file names', async () => {
    const secret = new Generator(7).secret();
    const { findings } = await scan([
      { path: 'a.env', content: `AWS_SECRET_ACCESS_KEY=${secret}\n` },
      { path: 'value.txt', content: `${secret}\n` },
    ]);
    expect(findings.map(({ place, elsewhere }) => [place.path, elsewhere.map(({ path }) => path)])).toEqual([['a.env', ['value.txt']]]);
  });

  test('makes a pair with the id that the same change puts beside it', async () => {
    const make = new Generator(8);
    const { findings } = await scan(
      [
        { path: 'secrets/aws_access_key_id', content: make.id() },
        { path: 'secrets/aws_secret_access_key', content: make.secret() },
      ],
      { mode: 'changes' },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['access-key-pair']);
  });
});
