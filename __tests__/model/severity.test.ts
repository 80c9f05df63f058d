import { describe, expect, test } from '@jest/globals';
import { atMost, bySeverity, reaches, severities } from '../../src/model/severity.js';

describe('severities', () => {
  test('sort the worst first', () => {
    expect([...severities].reverse().sort(bySeverity)).toEqual(severities);
  });

  test.each([
    ['critical', 'high', true],
    ['high', 'high', true],
    ['medium', 'high', false],
    ['low', 'low', true],
    ['critical', 'none', false],
  ] as const)('%s reaches %s: %p', (severity, level, expected) => {
    expect(reaches(severity, level)).toBe(expected);
  });

  test.each([
    ['critical', 'medium', 'medium'],
    ['low', 'medium', 'low'],
    ['high', 'high', 'high'],
  ] as const)('%s held at %s is %s', (severity, ceiling, expected) => {
    expect(atMost(severity, ceiling)).toBe(expected);
  });
});
