import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendSummary, insideWorkspace, writeInWorkspace, writeTemporary } from '../../../src/hosts/github/files.js';
import { attempt } from '../../../src/hosts/github/refusal.js';

let root: string;
let workspace: string;
let outside: string;

beforeEach(async () => {
  root = await fs.mkdtemp(path.join(os.tmpdir(), 'gate-files-'));
  workspace = path.join(root, 'workspace');
  outside = path.join(root, 'outside');
  await fs.mkdir(workspace);
  await fs.mkdir(outside);
});

afterEach(() => fs.rm(root, { recursive: true, force: true }));

const write = (named: string, text: string) =>
  attempt('SARIF file', () => writeInWorkspace(workspace, insideWorkspace(workspace, named), text));

describe('the SARIF file', () => {
  test('is written where it is named, folders made on the way, an older one replaced', async () => {
    expect(await write('out/deep/gate.sarif', 'a longer one')).toBeUndefined();
    expect(await write('out/deep/gate.sarif', 'new')).toBeUndefined();
    expect(await fs.readFile(path.join(workspace, 'out/deep/gate.sarif'), 'utf8')).toBe('new');
  });

  test.each(['../gate.sarif', '/gate.sarif', 'a/../../gate.sarif', '.', ''])('is refused outside the workspace: %j', (named) => {
    expect(() => insideWorkspace(workspace, named)).toThrow(/outside the workspace/);
  });

  test.each([
    ['a link in its place', 'gate.sarif', 'gate.sarif', 'file'],
    ['a folder that is a link', 'out', 'out/gate.sarif', 'folder'],
    ['a link to what is not there', 'gate.sarif', 'gate.sarif', 'nothing'],
  ])('is never written through %s', async (_name, link, named, to) => {
    const victim = path.join(outside, 'victim');
    if (to === 'file') await fs.writeFile(victim, 'precious');
    await fs.symlink(to === 'folder' ? outside : victim, path.join(workspace, link));
    expect((await write(named, 'x'))?.why).toContain('link');
    const left = await fs.readdir(outside);
    expect(left).toEqual(to === 'file' ? ['victim'] : []);
    if (to === 'file') expect(await fs.readFile(victim, 'utf8')).toBe('precious');
  });

  test('a file where a folder is needed is a refusal, not an error', async () => {
    await fs.writeFile(path.join(workspace, 'out'), '');
    expect(await write('out/gate.sarif', 'x')).toMatchObject({ surface: 'SARIF file' });
  });
});

describe('the job summary', () => {
  const file = () => path.join(root, 'summary.md');

  test('is added to what the step has written already', async () => {
    await fs.writeFile(file(), 'before\n');
    expect(await appendSummary(file(), 'report\n')).toBeUndefined();
    expect(await fs.readFile(file(), 'utf8')).toBe('before\nreport\n');
  });

  test('is not written over the limit, where it would take the rest with it', async () => {
    await fs.writeFile(file(), 'x'.repeat(1024 * 1024 - 10));
    expect((await appendSummary(file(), 'a report of some length'))?.why).toContain('1 MiB');
    expect((await fs.stat(file())).size).toBe(1024 * 1024 - 10);
  });

  test('there may be none', async () => {
    expect(await appendSummary(undefined, 'x')).toBeUndefined();
    expect(await appendSummary('', 'x')).toBeUndefined();
  });

  test('one that cannot be written is a refusal', async () => {
    expect(await attempt('job summary', () => appendSummary(outside, 'x'))).toMatchObject({ surface: 'job summary' });
  });
});

test('each temporary file has a folder of its own', async () => {
  const files = [await writeTemporary(root, 'report.json', '1'), await writeTemporary(root, 'report.json', '2')];
  expect(new Set(files).size).toBe(2);
  expect(files.every((file) => path.isAbsolute(file) && file.startsWith(root))).toBe(true);
  expect(await Promise.all(files.map((file) => fs.readFile(file, 'utf8')))).toEqual(['1', '2']);
});
