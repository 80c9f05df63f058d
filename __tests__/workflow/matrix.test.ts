import { describe, expect, test } from '@jest/globals';
import { matrixRows } from '../../src/workflow/matrix.js';
import { parseWorkflow } from '../../src/workflow/parse.js';

function rows(matrix: string): unknown {
  const workflow = parseWorkflow('.github/workflows/w.yml', `on: push\njobs:\n  a:\n    strategy:\n      matrix: ${matrix}\n`);
  if ('why' in workflow) throw new Error(workflow.why);
  return matrixRows(workflow.jobs[0]?.matrix)?.map((row) => Object.fromEntries(row));
}

describe('the jobs of a matrix', () => {
  test.each<[string, unknown]>([
    ['{ env: [dev, prod] }', [{ 'matrix.env': 'dev' }, { 'matrix.env': 'prod' }]],
    [
      '{ a: [x, y], b: [1] }',
      [
        { 'matrix.a': 'x', 'matrix.b': '1' },
        { 'matrix.a': 'y', 'matrix.b': '1' },
      ],
    ],
    ['{ include: [{ env: dev, role: r }] }', [{ 'matrix.env': 'dev', 'matrix.role': 'r' }]],
    [
      '{ env: [dev, prod], include: [{ env: prod, role: r }, { env: qa }] }',
      [{ 'matrix.env': 'dev' }, { 'matrix.env': 'prod', 'matrix.role': 'r' }, { 'matrix.env': 'qa' }],
    ],
    ['{ env: [dev, prod], exclude: [{ env: dev }] }', [{ 'matrix.env': 'prod' }]],
    ['{ to: [{ Env: prod, on: { x: 1 } }] }', [{ 'matrix.to.env': 'prod', 'matrix.to.on.x': '1' }]],
    ['{ a: [true, "${{ inputs.x }}"] }', [{ 'matrix.a': true }, {}]],
    ['{ env: "${{ fromJSON(x) }}" }', undefined],
    ['"${{ fromJSON(x) }}"', undefined],
    ['{ env: ["${{ x }}"], include: [{ env: prod }] }', undefined],
    [`{ a: [${'1,'.repeat(20)}], b: [${'1,'.repeat(20)}] }`, undefined],
  ])('%s', (matrix, expected) => {
    expect(rows(matrix)).toEqual(expected);
  });
});
