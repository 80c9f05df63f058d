import { describe, expect, test } from '@jest/globals';
import { emptyTally } from '../../src/model/source.js';
import type { Tree, TreeFile } from '../../src/model/source.js';
import { readWorkflows } from '../../src/workflow/index.js';
import { parseWorkflow } from '../../src/workflow/parse.js';
import type { Workflow, Workflows } from '../../src/workflow/index.js';
import { calledWorkflow } from '../../src/workflow/called.js';
import { effectivePermissions, grantsIdToken } from '../../src/workflow/workflow.js';

function read(text: string): Workflow {
  const workflow = parseWorkflow('.github/workflows/w.yml', text);
  if ('why' in workflow) throw new Error(workflow.why);
  return workflow;
}

function readFiles(files: Readonly<Record<string, string>>): Promise<Workflows> {
  const all: TreeFile[] = Object.keys(files).map((path) => ({ path, id: path, kind: 'file' }));
  const tree: Tree = {
    tally: emptyTally(),
    files: () => Promise.resolve(all),
    async *read(asked) {
      for (const file of asked) yield { file, bytes: Buffer.from(files[file.path] ?? '') };
    },
  };
  return readWorkflows(tree);
}

describe('which files', () => {
  test('those under .github/workflows alone', async () => {
    const { workflows, unread } = await readFiles({
      '.github/workflows/b.yaml': 'on: push\n',
      '.github/workflows/a.yml': 'on: push\n',
      '.github/workflows/sub/c.yml': 'on: push\n',
      'x/.github/workflows/d.yml': 'on: push\n',
      '.github/workflows/notes.md': '# on\n',
    });
    expect(workflows.map(({ path }) => path)).toEqual(['.github/workflows/a.yml', '.github/workflows/b.yaml']);
    expect(unread).toEqual([]);
  });

  test.each<[string, string, boolean | undefined]>([
    ['no YAML', 'on: [push\n', true],
    ['a cycle', 'on: &a [*a]\n', true],
    ['too deep', `on: ${'['.repeat(9000)}`, true],
    ['nothing', '', undefined],
    ['comments', '# off\n', undefined],
    ['a list', '- push\n', undefined],
  ])('%s is unread', async (_name, text, incomplete) => {
    const { workflows, unread } = await readFiles({ '.github/workflows/a.yml': text });
    expect(workflows).toEqual([]);
    expect(unread).toMatchObject([{ path: '.github/workflows/a.yml', why: expect.any(String) }]);
    expect(unread[0]?.incomplete).toBe(incomplete);
  });
});

describe('triggers', () => {
  test.each([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['"on":\n  push:\n  pull_request: {branches: [main]}', ['push', 'pull_request']],
    ['on:', []],
    ['jobs: {}', []],
  ])('%j', (text, names) => {
    expect(read(text).triggers.map(({ name }) => name)).toEqual(names);
  });
});

describe('permissions', () => {
  const grants = (text: string): boolean[] => {
    const workflow = read(text);
    return workflow.jobs.map((job) => grantsIdToken(effectivePermissions(workflow, job)));
  };

  test.each<[string, string, boolean]>([
    ['none said', 'jobs: {a: {}}', false],
    ['on the workflow', 'permissions: {id-token: write}\njobs: {a: {}}', true],
    ['on the job', 'jobs: {a: {permissions: {id-token: write}}}', true],
    ["the job's replaces the workflow's", 'permissions: {id-token: write}\njobs: {a: {permissions: {contents: read}}}', false],
    ['an empty block too', 'permissions: write-all\njobs: {a: {permissions: {}}}', false],
    ['write-all', 'permissions: write-all\njobs: {a: {}}', true],
    ['read-all', 'permissions: read-all\njobs: {a: {}}', false],
    ['id-token: read is nothing', 'permissions: {id-token: read}\njobs: {a: {}}', false],
    ['an empty key', 'permissions:\njobs: {a: {}}', false],
  ])('%s', (_name, text, granted) => {
    expect(grants(text)).toEqual([granted]);
  });
});

test('jobs and steps with all that rules look at', () => {
  const { jobs } = read(`
jobs:
  a:
    needs: b
    if: false
    env: {A: 1}
    container: {image: x, env: {B: 2}}
    services: {db: {env: {C: 3}}, bare: x}
    steps:
      - {id: s, name: n, uses: x/y@v1, with: {i: 1}, env: {E: 2}, if: always()}
      - run: make
      - oops
  b:
    needs: [c, d]
    uses: ./.github/workflows/w.yml
    with: {x: 1}
    secrets: inherit
  c: text
`);
  expect(jobs.map(({ id }) => id)).toEqual(['a', 'b']);
  const [a, b] = jobs;
  expect(a).toMatchObject({
    needs: ['b'],
    condition: { text: 'false' },
    env: [{ key: 'A' }],
    containers: [
      { image: 'x', env: [{ key: 'B' }] },
      { image: undefined, env: [{ key: 'C' }] },
      { image: 'x', env: [], credentials: [], options: undefined },
    ],
  });
  expect(a?.steps).toMatchObject([
    { id: 's', name: 'n', uses: { text: 'x/y@v1' }, with: [{ key: 'i' }], env: [{ key: 'E' }] },
    { run: { text: 'make' } },
  ]);
  expect(b).toMatchObject({ needs: ['c', 'd'], uses: { text: './.github/workflows/w.yml' }, secrets: 'inherit' });
  const called = read('on: workflow_call');
  expect(b && calledWorkflow(b, [called])).toBe(called);
  expect(a && calledWorkflow(a, [called])).toBeUndefined();
});
