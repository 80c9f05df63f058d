import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate.js';
import { systemPorts } from '../../src/hosts/system.js';
import { silentProgress } from '../../src/hosts/terminal.js';
import { rules } from '../../src/rules.js';
import { Lab } from '../git/lab.js';

const lab = new Lab();
afterAll(() => lab.clean());

test('a temporary folder that is missing makes the run incomplete, and is named with the variable that mends it', async () => {
  const repository = lab.repository();
  repository.write('a', 'a').commit('one');
  const tempFolder = path.join(lab.folder, 'no-such-folder');
  const { report, exitCode } = await runGate(
    { given: { from: 'flags', checks: ['keys'] }, folder: repository.folder, environment: process.env, tempFolder },
    () => Promise.resolve(rules),
    systemPorts(process.env, silentProgress),
  );
  expect(exitCode).toBe(2);
  expect(report.verdict).toBe('incomplete');
  expect(report.notChecked).toMatchObject([{ why: expect.stringContaining(tempFolder), fix: expect.stringContaining('TMPDIR') }]);
});
