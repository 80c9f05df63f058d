import { afterAll, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate.js';
import { systemPorts } from '../../src/hosts/system.js';
import { silentProgress } from '../../src/hosts/terminal.js';
import { rules } from '../../src/rules.js';
import { Lab } from '../git/lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
});

test.each([
  ['', [], []],
  ['severity: { resource-exposure: low }\n', [], []],
  ['severity: { data-exposure: low }\n', ['data-exposure low'], []],
  ['severity: { data-exposure: high }\n', ['data-exposure high'], []],
  ["severity: { data-exposure: 'off' }\n", [], ['data-exposure off 1']],
])('with %j as config', async (config, found, unlisted) => {
  const repository = lab.repository();
  repository.write('p.json', policy).write('.github/aws-access-gate.yml', config).commit('first');
  const { report } = await runGate(
    {
      given: { from: 'flags', checks: ['policies'], path: repository.folder },
      folder: repository.folder,
      environment: process.env,
      tempFolder: lab.fresh('temp'),
    },
    () => Promise.resolve(rules),
    systemPorts(process.env, silentProgress),
  );
  expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(found);
  expect(report.unlisted.map(({ rule, why, count }) => `${rule} ${why} ${count}`)).toEqual(unlisted);
});
