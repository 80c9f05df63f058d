import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate.js';
import { systemPorts } from '../../src/hosts/system.js';
import { silentProgress } from '../../src/hosts/terminal.js';
import { rules } from '../../src/rules.js';
import { Lab, type Repository } from '../git/lab.js';
import { Generator } from '../keys/generate.js';

const lab = new Lab();
afterAll(() => lab.clean());

const key = new Generator(11).fill('aws_access_key_id = {{id}}\naws_secret_access_key = {{secret}}\n');
const lenient = 'paths: { exclude: ["**"] }\n';
const standard = '.github/aws-access-gate.yml';

async function gate(repository: Repository, given: Readonly<Record<string, unknown>>) {
  const { report, exitCode } = await runGate(
    {
      given: { from: 'flags', checks: ['keys'], path: repository.folder, ...given },
      folder: repository.folder,
      environment: process.env,
      tempFolder: lab.fresh('temp'),
    },
    () => Promise.resolve(rules),
    systemPorts(process.env, silentProgress),
  );
  return { exitCode, states: report.findings.map(({ state }) => state) };
}

describe("a head's config that is named", () => {
  const repository = lab.repository();
  const base = repository.write('a', 'a').commit('base');
  repository.write('own.yml', lenient).write('..own.yml', lenient).write('deploy.env', key).commit('head');
  const link = path.join(lab.fresh(), 'repository');
  symlinkSync(repository.folder, link);
  const file = path.join(lab.fresh(), 'config.yml');
  symlinkSync(path.join(repository.folder, 'own.yml'), file);
  const outside = path.join(lab.fresh(), 'config.yml');
  writeFileSync(outside, lenient);

  test.each([
    ['by its path', path.join(repository.folder, 'own.yml')],
    ['with dots in its path', path.join(repository.folder, 'b', '..', 'own.yml')],
    ['with a name that begins like a way out', '..own.yml'],
    ['through a link to the repository', path.join(link, 'own.yml')],
    ['by a link to the file', file],
  ])('is not obeyed: %s', async (_, config) => {
    expect(await gate(repository, { base, config })).toEqual({ exitCode: 1, states: ['open'] });
  });

  test('one that lies outside is obeyed', async () => {
    expect(await gate(repository, { base, config: outside })).toEqual({ exitCode: 0, states: [] });
  });
});

describe('a config that is no file', () => {
  test.each<[string, (repository: Repository) => void]>([
    ['a link', (repository) => symlinkSync('../lenient.yml', path.join(repository.folder, standard))],
    ['a folder', (repository) => mkdirSync(path.join(repository.folder, standard))],
  ])('is wrong usage and not passed over: %s', async (_, make) => {
    const repository = lab.repository().write('lenient.yml', lenient).write('.github/x', '');
    make(repository);
    await expect(gate(repository, {})).rejects.toMatchObject({ kind: 'usage' });
  });

  test("the base's link is an invalid config, which the head may mend", async () => {
    const repository = lab.repository().write('lenient.yml', lenient).write('.github/x', '');
    symlinkSync('../lenient.yml', path.join(repository.folder, standard));
    const base = repository.commit('base');
    const head = repository.write('deploy.env', key).commit('head');
    expect(await gate(repository, { base, head })).toEqual({ exitCode: 1, states: ['open'] });
    repository.git('rm', '-q', standard);
    const mended = repository.write(standard, 'fail-on: high\n').write('deploy.env', '').commit('mended');
    expect(await gate(repository, { base: head, head: mended })).toEqual({ exitCode: 0, states: [] });
  });

  test('one without an end is wrong usage', async () => {
    const repository = lab.repository().write('a', 'a');
    await expect(gate(repository, { config: '/dev/zero' })).rejects.toMatchObject({ kind: 'usage' });
    await expect(gate(repository, { config: lab.folder })).rejects.toMatchObject({ kind: 'usage' });
  });
});
