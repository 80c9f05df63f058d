import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/commands/explain.js';
import { ruleIndex, rulePage } from '../../src/commands/rule-page.js';
import { Problem } from '../../src/model/problem.js';
import type { RuleInfo } from '../../src/model/rule.js';
import { someRules } from '../config/rules.js';

const template = {
  ...(someRules[0] as RuleInfo),
  id: 'access-key-pair',
  bad: ['aws_access_key_id = {{id}}\naws_secret_access_key = {{secret}}\n', 'two', 'three', 'four'],
  good: ['aws_access_key_id = ${ID}'],
};
const document = {
  ...(someRules[2] as RuleInfo),
  bad: [{ document: { Statement: [] } }],
  good: [{ document: { Statement: [] }, kind: 'trust' }],
};
const workflow = {
  ...(someRules[5] as RuleInfo),
  id: 'static-keys-in-workflow',
  bad: ['on: push\njobs: {}\n'],
  good: ['text with ``` a fence'],
};
const rules: readonly RuleInfo[] = [template, document, workflow, { ...(someRules[1] as RuleInfo), id: 'plain' }];

describe('explain', () => {
  test('says what it is, why, how to fix it, with an example each, and where to read more', () => {
    const text = explain('access-key-pair', rules);
    for (const part of [
      template.title,
      'high',
      'keys',
      template.why,
      template.fix,
      'https://example.com/',
      'docs/rules/access-key-pair.md',
    ])
      expect(text).toContain(part);
    expect(text).toContain('    aws_access_key_id = {{id}}\n    aws_secret_access_key = {{secret}}\n');
    expect(text).toContain('    aws_access_key_id = ${ID}\n');
    expect(text).not.toContain('two');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('shows documents as JSON, with what stands around them where something does', () => {
    const text = explain('admin-access', rules);
    expect(text).toContain('    {\n      "Statement": []\n    }');
    expect(text).toContain('"kind": "trust"');
  });

  test('needs no examples', () => {
    expect(explain('plain', rules)).not.toContain('Found');
  });

  test.each([
    ['acess-key-pair', 'access-key-pair'],
    ['ADMIN_ACCESS', 'admin-access'],
    ['', 'plain'],
    ['\u001b[2J', 'plain'],
  ])('%j names the nearest rule', (id, near) => {
    let caught: unknown;
    try {
      explain(id, rules);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Problem);
    const { kind, message, fix, link } = caught as Problem;
    expect(kind).toBe('usage');
    expect(message).toContain(near);
    expect(message).not.toContain('\u001b');
    expect(fix).toContain(`explain ${near}`);
    expect(link).toMatch(/docs\/rules\/README\.md$/);
  });
});

describe('the page of a rule', () => {
  test('has at most three examples of a kind, as code', () => {
    const page = rulePage(template);
    expect(page).toMatch(/^# `access-key-pair`\n/);
    expect(page).toContain('```text\naws_access_key_id = {{id}}\naws_secret_access_key = {{secret}}\n```');
    expect(page).toContain('three');
    expect(page).not.toContain('four');
    expect(page).toContain('aws-access-gate:ignore access-key-pair -- ');
  });

  test('names the language, and fences are longer than any inside', () => {
    expect(rulePage(workflow)).toContain('```yaml\non: push');
    expect(rulePage(workflow)).toContain('````text\ntext with ``` a fence\n````');
    expect(rulePage(document)).toContain('```json\n{');
  });

  test('the index has every rule once', () => {
    const index = ruleIndex(rules);
    for (const { id } of rules) expect(index.split(`(${id}.md)`)).toHaveLength(2);
  });
});
