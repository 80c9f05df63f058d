import { afterAll, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate.js';
import { systemPorts } from '../../src/hosts/system.js';
import { silentProgress } from '../../src/hosts/terminal.js';
import type { Report } from '../../src/model/report.js';
import { comment } from '../../src/reports/comment.js';
import { html } from '../../src/reports/html.js';
import { json } from '../../src/reports/json.js';
import { markdown } from '../../src/reports/markdown.js';
import { text } from '../../src/reports/text.js';
import { rules } from '../../src/rules.js';
import { Lab, type Repository } from '../git/lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

const context = { rules, colour: false, configPath: '.github/aws-access-gate.yml' };
const policy = (...actions: string[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: actions.map((Action) => ({ Effect: 'Allow', Action, Resource: '*' })) }, null, 2);

async function gate(repository: Repository, given: object): Promise<Report> {
  const { report } = await runGate(
    { given: { from: 'flags', ...given }, folder: repository.folder, environment: process.env, tempFolder: lab.fresh('temp') },
    () => Promise.resolve(rules),
    systemPorts(process.env, silentProgress),
  );
  return report;
}

function begun(files: Readonly<Record<string, string>>): Repository {
  const repository = lab.repository();
  for (const [name, content] of Object.entries(files)) repository.write(name, content);
  repository.commit('base');
  repository.git('tag', 'base');
  return repository;
}

test('a change says what it newly grants, on every surface', async () => {
  const repository = begun({ 'p.json': policy('s3:GetObject') });
  repository.write('p.json', policy('s3:GetObject', 'iam:PassRole')).commit('head');
  const report = await gate(repository, { base: 'base' });
  expect(report.newAccess).toMatchObject({
    gains: [
      {
        principal: { kind: 'unknown', name: 'p.json' },
        actions: ['iam:PassRole'],
        resources: ['*'],
        marks: ['pass-role', 'sensitive'],
        place: { path: 'p.json', line: 11 },
      },
    ],
    losses: [],
    notCompared: [],
  });
  expect((JSON.parse(json(report)) as Report).newAccess).toEqual(JSON.parse(JSON.stringify(report.newAccess)));
  const row = '| whoever holds `p.json` | **passes roles** **sensitive** `iam:PassRole` | `*` | none | `p.json:11` |';
  for (const body of [markdown(report, context), comment(report, context)]) {
    expect(body).toContain('### This change newly grants');
    expect(body).toContain(row);
  }
  expect(text(report, context)).toContain('This change newly grants (1)');
  expect(html(report)).toContain('<b>passes roles</b> <b>sensitive</b> whoever holds <code>p.json</code>: <code>iam:PassRole</code>');
});

test('so does what is staged', async () => {
  const repository = begun({ 'p.json': policy('s3:GetObject') });
  repository.write('p.json', policy('s3:GetObject', 'ec2:RunInstances')).git('add', '-A');
  expect((await gate(repository, { scan: 'staged' })).newAccess?.gains).toMatchObject([{ actions: ['ec2:RunInstances'] }]);
});

test('what base grants since the change began is not its doing', async () => {
  const repository = begun({ 'p.json': policy('s3:GetObject', 'sqs:*') });
  repository.git('checkout', '-q', '-b', 'topic');
  repository.write('q.json', policy('sns:Publish')).commit('head');
  repository.git('checkout', '-q', 'main');
  repository.write('p.json', policy('s3:GetObject')).commit('less');
  const report = await gate(repository, { base: 'main', head: 'topic' });
  expect(report.newAccess?.gains.map(({ actions }) => actions)).toEqual([['sns:Publish']]);
});

test('nothing is said where nothing is granted', async () => {
  const repository = begun({ 'p.json': policy('s3:GetObject', 'sqs:*'), 'a.txt': 'a' });
  repository.write('a.txt', 'b').commit('no policy');
  expect(await gate(repository, { base: 'base' })).not.toHaveProperty('newAccess');
  repository.write('p.json', policy('sqs:*', 's3:GetObject')).commit('another order');
  const report = await gate(repository, { base: 'base' });
  expect(report).not.toHaveProperty('newAccess');
  expect(markdown(report, context)).not.toContain('newly grants');
  expect(await gate(repository, {})).not.toHaveProperty('newAccess');
});

test('a path that is excluded is left out', async () => {
  const repository = begun({ '.github/aws-access-gate.yml': "paths: { exclude: ['third_party/**'] }\n" });
  repository.write('third_party/p.json', policy('s3:*')).commit('head');
  expect(await gate(repository, { base: 'base' })).not.toHaveProperty('newAccess');
});

test('rows are bounded, and what is left out is counted', async () => {
  const repository = begun({ 'a.txt': 'a' });
  for (let i = 0; i < 40; i++) repository.write(`p${i}.json`, policy('s3:GetObject'));
  repository.commit('head');
  const report = await gate(repository, { base: 'base' });
  expect(report.newAccess?.gains).toHaveLength(40);
  const body = markdown(report, context);
  expect(body.match(/^\| whoever holds/gm)).toHaveLength(30);
  expect(body).toContain('10 more in the JSON report.');
});
