import { afterAll, describe, expect, test } from '@jest/globals';
import { diffAccess } from '../../src/commands/access-diff.js';
import { systemClock } from '../../src/hosts/terminal.js';
import { Problem } from '../../src/model/problem.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { accessSchema } from '../../src/reports/access-schema.js';
import { renderAccessDiff } from '../../src/reports/access-diff.js';
import { Lab, type Repository } from '../git/lab.js';

/** The schema with nothing allowed beside what it names, so that a field without a word in it shows. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map((each: unknown) => closed(each)) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value as unknown)]));
  return ('properties' in inner ? { ...inner, additionalProperties: false } : inner) as T;
}

const lab = new Lab();
afterAll(() => lab.clean());

const policy = (...statements: unknown[]): string => JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
const allow = (Action: unknown, Resource: unknown = '*', Condition?: unknown): object => ({ Effect: 'Allow', Action, Resource, Condition });

const diff = (repository: Repository, base = 'base', head = 'HEAD') =>
  diffAccess({ given: { from: 'flags' }, folder: repository.folder, environment: process.env, tempFolder: lab.fresh('temp') }, base, head, {
    clock: systemClock,
  });

/** A repository with the files at the tag `base`, and the others at HEAD. */
function change(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): Repository {
  const repository = lab.repository();
  for (const [name, text] of Object.entries(base)) repository.write(name, text);
  repository.commit('base');
  repository.git('tag', 'base');
  for (const name of Object.keys(base)) if (!(name in head)) repository.git('rm', '-q', name);
  for (const [name, text] of Object.entries(head)) repository.write(name, text);
  repository.commit('head');
  return repository;
}

describe('access-diff', () => {
  test('says what head grants and base does not, the gravest first', async () => {
    const report = await diff(
      change(
        { 'infra/app.json': policy(allow('s3:GetObject', 'arn:aws:s3:::b/*')) },
        {
          'infra/app.json': policy(allow('s3:GetObject', 'arn:aws:s3:::b/*'), allow('sqs:SendMessage')),
          'infra/root.json': policy(allow('*')),
        },
      ),
    );
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'aws-access-gate' },
      gains: [
        {
          principal: { kind: 'unknown', name: 'infra/root.json', new: true },
          marks: ['admin', 'pass-role', 'sensitive'],
          actions: ['*'],
          place: { line: 6 },
        },
        {
          principal: { name: 'infra/app.json' },
          marks: [],
          actions: ['sqs:SendMessage'],
          resources: ['*'],
          conditions: [],
          certain: true,
          change: 'granted',
        },
      ],
      losses: [],
      notCompared: [],
    });
    expect(report.base).toMatch(/^[0-9a-f]{40}$/);
    expect(renderAccessDiff(report, 'markdown').split('\n').slice(2)).toEqual([
      '### This change newly grants',
      '',
      '| Who | Gains | On | Under condition | Where |',
      '| --- | --- | --- | --- | --- |',
      '| whoever holds `infra/root.json` (new) | **administrator** **passes roles** **sensitive** `*` | `*` | none | `infra/root.json:6` |',
      '| whoever holds `infra/app.json` | `sqs:SendMessage` | `*` | none | `infra/app.json:11` |',
      '',
    ]);
    expect(renderAccessDiff(report, undefined)).toContain(
      'This change newly grants (2)\n  [administrator, passes roles, sensitive] whoever holds infra/root.json (new): *\n',
    );
    const written: unknown = JSON.parse(renderAccessDiff(report, 'json'));
    expect(written).toEqual(JSON.parse(JSON.stringify(report)));
    const fits = new Ajv2020({ strict: true, strictTypes: false }).compile(closed(accessSchema()));
    expect(fits(written) ? [] : fits.errors).toEqual([]);
  });

  test('a file that moved and was formatted anew is no change', async () => {
    const text = policy(allow(['s3:GetObject', 's3:PutObject']), allow('sqs:*'));
    const report = await diff(
      change({ 'a/p.json': text }, { 'b/p.json': policy(allow('sqs:*'), allow('s3:PutObject'), allow('s3:GetObject')) }),
    );
    expect([report.gains, report.losses]).toEqual([[], []]);
    expect(renderAccessDiff(report, 'text')).toContain('No new access.');
  });

  test('the other way round it is what is taken away', async () => {
    const repository = change({ 'p.json': policy(allow('s3:*')) }, { 'p.json': policy(allow('s3:*'), allow('ec2:*')) });
    const report = await diff(repository, 'HEAD', 'base');
    expect(report.gains).toEqual([]);
    expect(report.losses).toMatchObject([{ actions: ['ec2:*'], place: { path: 'p.json', commit: report.base } }]);
    expect(renderAccessDiff(report, 'markdown')).toContain(
      `- whoever holds \`p.json\`: \`ec2:*\` on \`*\` (\`p.json:11\` in ${report.base.slice(0, 7)})`,
    );
  });

  test("a file that can't be read stands in the way only where it differs", async () => {
    const broken = JSON.stringify({
      Resources: { R: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { Statement: [allow('iam:*')] } } } },
    }).replace(']', ',]');
    const files = { 'broken.json': broken, 'p.json': policy(allow('s3:GetObject')) };
    const report = await diff(change(files, { 'broken.json': broken, 'p.json': policy(allow('s3:GetObject'), allow('ec2:RunInstances')) }));
    expect(report).toMatchObject({ gains: [{ actions: ['ec2:RunInstances'] }], losses: [], notCompared: [] });
    await expect(diff(change(files, { ...files, 'broken.json': `${broken} ` }))).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining('broken.json'),
    });
  });

  test('names are escaped for the surface', async () => {
    const report = await diff(change({ 'a.txt': '' }, { 'x|<b>`::error::.json': policy(allow('s3:*|\u202e')) }));
    const text = renderAccessDiff(report, 'markdown');
    expect(text).not.toMatch(/<b>|\u202e/);
    expect(renderAccessDiff(report, 'text')).not.toMatch(/\u202e/);
  });

  test.each([
    ['a base that is none', 'nowhere', 'HEAD', 'BASE'],
    ['a head that is none', 'base', 'nowhere', 'HEAD'],
  ])('%s is wrong usage', async (_name, base, head, place) => {
    const repository = change({ 'a.txt': 'a' }, { 'a.txt': 'b' });
    const problem = await diff(repository, base, head).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ kind: 'usage', place, message: expect.stringMatching(`^${place} "nowhere"`) });
  });

  test('outside git it is wrong usage', async () => {
    const problem: unknown = await diffAccess(
      { given: { from: 'flags' }, folder: lab.fresh('plain'), environment: process.env, tempFolder: lab.fresh('temp') },
      'a',
      'b',
      { clock: systemClock },
    ).catch((error: unknown) => error);
    expect(problem).toMatchObject({ kind: 'usage' });
  });
});
