import { afterAll, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate.js';
import { systemPorts } from '../../src/hosts/system.js';
import { silentProgress } from '../../src/hosts/terminal.js';
import { rules } from '../../src/rules.js';
import { Lab } from '../git/lab.js';

const places = new Lab();
afterAll(() => places.clean());

const steps =
  '    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with: { aws-region: eu-west-1, role-to-assume: x }\n';

test.each([
  ['packages/web', [], true],
  ['.', ['.github/workflows/w.yml'], false],
  ['.github', ['.github/workflows/w.yml'], false],
])('%s: workflows that were left out are told of', async (folder, paths, said) => {
  const repository = places.repository();
  repository
    .write('.github/workflows/w.yml', `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${steps}`)
    .write('packages/web/index.js', 'x')
    .commit('one');
  const environment = { PATH: process.env['PATH'] ?? '', HOME: places.folder };
  const { report } = await runGate(
    {
      given: { from: 'flags', checks: ['login'], path: folder },
      folder: repository.folder,
      environment,
      tempFolder: places.folder,
    },
    () => Promise.resolve(rules),
    systemPorts(environment, silentProgress),
  );
  expect([...new Set(report.findings.map(({ place }) => place.path))]).toEqual(paths);
  const outside = report.notChecked.filter(({ what }) => what === 'the workflows of the repository');
  expect(outside.map(({ why }) => why)).toEqual(
    said ? ['they stand in .github/workflows at its top, and only packages/web/ is looked at'] : [],
  );
});
