import { describe, expect, test } from '@jest/globals';
import { evaluate, holds } from '../../src/workflow/expression/evaluate.js';
import type { Known } from '../../src/workflow/expression/evaluate.js';
import { fillText } from '../../src/workflow/expression/fill.js';
import { admitsOutsider } from '../../src/workflow/expression/outsider.js';
import { parseExpression } from '../../src/workflow/expression/parse.js';

const facts = new Map<string, Known>([
  ['github.event_name', 'push'],
  ['a', true],
  ['b', false],
  ['n', 3],
]);

describe('evaluation', () => {
  test.each<[string, Known | undefined]>([
    ["github.event_name == 'push'", true],
    ["${{ github.event_name == 'PUSH' }}", true],
    ["github['event_name'] != 'push'", false],
    ['a && b', false],
    ['a || b', true],
    ['x && b', undefined],
    ['x || a', undefined],
    ["a && 'yes' || 'no'", 'yes'],
    ["b && 'yes' || 'no'", 'no'],
    ["(x || 'dev') == 'prod'", undefined],
    ["n && ''", ''],
    ['x && a', undefined],
    ['!b', true],
    ['!(a && !b)', false],
    ['n == 3', true],
    ["'' == 0", true],
    ['true == 1', true],
    ['b || a && x', undefined],
    ["contains('abc', 'B')", true],
    ['contains(fromJSON(\'["push","x"]\'), github.event_name)', true],
    ["startsWith(github.event_name, 'pu') && !endsWith(github.event_name, 'x')", true],
    ["'it''s' == 'it''s'", true],
    ['success()', undefined],
    ['github.event.commits[0].id', undefined],
    ['null == null', true],
    ['null', null],
    ["contains(fromJSON('{'), 'a')", undefined],
  ])('%s', (text, value) => {
    const expression = parseExpression(text);
    expect(expression).toBeDefined();
    expect(expression && evaluate(expression, facts)).toEqual(value);
  });

  test.each([
    '',
    '${{ a }} ${{ b }}',
    'a &&',
    '(a',
    'a b',
    "'open",
    'a..b)',
    '!'.repeat(5000),
    '('.repeat(5000),
    'f('.repeat(1000),
    '&',
    '"a"',
    'a[',
  ])('can not be understood: %j', (text) => {
    expect(parseExpression(text)).toBeUndefined();
  });
});

describe('whether a condition holds', () => {
  test.each<[string, boolean | undefined]>([
    ['x && b', false],
    ['b && x', false],
    ['x || a', true],
    ['!(x || a)', false],
    ['x && a', undefined],
    ['x', undefined],
    ["''", false],
    ['null', false],
    ["a && 'text'", true],
  ])('%s', (text, value) => {
    const expression = parseExpression(text);
    expect(expression && holds(expression, facts)).toEqual(value);
  });
});

describe('texts with expressions in them', () => {
  test.each<[string, string | undefined]>([
    ['plain', 'plain'],
    ['deploy-${{ github.event_name }}-${{ n }}', 'deploy-push-3'],
    ["${{ a && 'prod' || 'dev' }}", 'prod'],
    ["${{ 'it''s }}' }}", "it's }}"],
    ['${{ x }}', undefined],
    ['${{ (', undefined],
    ['${{ null }}', ''],
  ])('%s', (text, value) => {
    expect(fillText(text, facts)).toBe(value);
  });
});

describe('whom a condition admits', () => {
  test.each<[string, boolean]>([
    ["github.event_name == 'push'", false],
    ["github.event_name != 'pull_request_target'", false],
    ["github.ref == 'refs/heads/main'", true],
    ["github.actor == 'dependabot[bot]'", true],
    ['github.event.pull_request.head.repo.full_name == github.repository', false],
    ['github.repository == github.event.pull_request.head.repo.full_name', false],
    ['github.event.pull_request.head.repo.full_name != github.repository', true],
    ["github.event.pull_request.user.login == 'dependabot[bot]'", false],
    ["github.event.pull_request.user.login != 'dependabot[bot]'", true],
    ["github.event.pull_request.head.repo.full_name == 'acme/app'", false],
    ["github.event.pull_request.head.user.login == 'acme'", false],
    ['github.event.pull_request.head.user.login == github.repository_owner', false],
    ['contains(fromJSON(\'["OWNER", "MEMBER"]\'), github.event.pull_request.author_association)', false],
    ["github.event.pull_request.author_association == 'CONTRIBUTOR'", true],
    ["needs.check.outputs.ok == 'true'", true],
    ['gibberish ((', true],
    ['', true],
  ])('%j', (condition, admitted) => {
    expect(admitsOutsider(condition, 'pull_request_target')).toBe(admitted);
  });
});
