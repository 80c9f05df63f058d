import { describe, expect, test } from '@jest/globals';
import type { ReportedFinding } from '../../src/model/report.js';
import { sarif } from '../../src/reports/sarif.js';
import { hostile } from './hostile.js';
import { context, finding, hash, report, rich, rules } from './sample.js';

interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly justification: string; readonly status: string }[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: string;
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] }[];
  readonly results: readonly Result[];
  readonly properties: { readonly leftOut: number };
}

interface Rule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly properties: { readonly 'security-severity': string; readonly tags: readonly string[] };
}

const run = (of = rich, with_ = context): Run => (JSON.parse(sarif(of, with_)) as { runs: [Run] }).runs[0];
const one = (changes: Partial<ReportedFinding>): Result => run(report({ findings: [finding(changes)] })).results[0] as Result;
const place = (changes: Partial<ReportedFinding>) => (one(changes).locations[0] as Location).physicalLocation;

test('every rule is described, with help and a score of its band', () => {
  const described = run().tool.driver.rules;
  expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const { help, properties } of described) {
    expect(help.text).toContain('Fix: ');
    expect(help.markdown).toContain('**Fix:** ');
    expect(properties.tags).toContain('security');
  }
  expect(described.map(({ properties }) => Number(properties['security-severity']))).toEqual([9.5, 5.5, 8, 5.5]);
});

test('the run names category, mode and how columns are counted', () => {
  expect(run().automationDetails.id).toBe('aws-access-gate/changes/');
  expect(run(rich, { ...context, category: 'infra' }).automationDetails.id).toBe('infra/changes/');
  expect(run().columnKind).toBe('unicodeCodePoints');
});

test('an incomplete check is no successful execution', () => {
  expect(run().invocations[0]?.executionSuccessful).toBe(true);
  const made = run(report({ checks: [{ check: 'keys', status: 'incomplete', reason: 'shallow', durationMs: 1 }] })).invocations[0];
  expect(made?.executionSuccessful).toBe(false);
  expect(JSON.stringify(made?.toolExecutionNotifications)).toContain('shallow');
});

describe('states', () => {
  test('baselined and waived are suppressed with their reason, existing is unchanged, open is new in a change', () => {
    const states = run().results.map(({ baselineState, suppressions }) => baselineState ?? suppressions?.[0]?.justification);
    expect([...new Set(states)]).toEqual(['new', 'unchanged', 'accepted when the gate came', 'the auditor | reviewed']);
    for (const { suppressions } of run().results) for (const { status } of suppressions ?? []) expect(status).toBe('accepted');
  });

  test('nothing is new where nothing was compared', () => {
    const made = run(report({ findings: [finding()], scanned: { ...rich.scanned, mode: 'tree' } })).results[0];
    expect(made).not.toHaveProperty('baselineState');
  });
});

describe('where a result stands', () => {
  test('at its file, to the column', () => {
    expect(place({})).toEqual({
      artifactLocation: { uri: 'deploy/.env', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 23, endLine: 3, endColumn: 63 },
    });
  });

  test.each([
    ['no file', { path: '' }],
    ['a commit message', { path: '', in: 'commit-message' as const, commit: 'c'.repeat(40), line: 3 }],
    ['a file that only a commit has', { path: 'gone.txt', line: 8, commit: 'c'.repeat(40) }],
    ['a path that leads out of the tree', { path: '../../etc/passwd', line: 8 }],
    ['an absolute path', { path: '/etc/passwd', line: 8 }],
  ])('%s: at the config file', (_name, at) => {
    expect(place({ place: at })).toEqual({
      artifactLocation: { uri: '.github/aws-access-gate.yml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
  });

  test('its message then says where it is', () => {
    expect(one({ place: { path: 'gone.txt', line: 8, commit: 'c'.repeat(40) } }).message.text).toContain('(gone.txt:8, in commit ccccccc)');
  });

  test('a file of history that the tree still has stands in the file', () => {
    const at = { path: 'there.txt', line: 8, commit: 'c'.repeat(40), inTree: true };
    expect(place({ place: at }).artifactLocation.uri).toBe('there.txt');
  });

  test('a member stands at its archive', () => {
    const at = { path: 'dist/app 1.zip!/config/.env', line: 9, column: 2 };
    expect(place({ place: at })).toMatchObject({ artifactLocation: { uri: 'dist/app%201.zip' }, region: { startLine: 1 } });
    expect(one({ place: at }).message.text).toContain('dist/app 1.zip!/config/.env:9:2');
  });

  test('every address of the hostile report is a relative one inside the root', () => {
    const root = 'file:///root/';
    for (const { locations } of run(hostile).results) {
      const { uri } = (locations[0] as Location).physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[A-Za-z0-9%._~!*'()/-]+$/);
      expect(new URL(uri, root).href.startsWith(root)).toBe(true);
    }
  });
});

test('equal findings have fingerprints of their own', () => {
  const fingerprint = hash('same');
  const made = run(report({ findings: ['a', 'b', 'c'].map((path) => finding({ fingerprint, place: { path, line: 1 } })) })).results;
  expect(made.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'])).toEqual(
    [1, 2, 3].map((n) => `${fingerprint.slice(0, 16)}:${n}`),
  );
});

describe('limits', () => {
  const crowd = (count: number, message: string) =>
    report({
      findings: Array.from({ length: count }, (_, i) =>
        finding({ message, severity: i === count - 1 ? 'critical' : 'low', place: { path: `f${i}`, line: 1 } }),
      ),
    });

  test('5,000 results, the worst among them, and what is left out is said', () => {
    const made = run(crowd(6000, 'x'));
    expect(made.results).toHaveLength(5000);
    expect(made.results[0]?.level).toBe('error');
    expect(made.properties.leftOut).toBe(1000);
    expect(JSON.stringify(made.invocations)).toContain('1000 more findings are left out');
  });

  test('under 10 MB, however long the messages', () => {
    const text = sarif(crowd(5000, 'ü'.repeat(5000)), context);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect((JSON.parse(text) as { runs: [Run] }).runs[0].properties.leftOut).toBeGreaterThan(0);
  });

  test('a rule that nobody described is no broken index', () => {
    expect(one({ rule: 'unheard-of' })).not.toHaveProperty('ruleIndex');
    expect(run().results.every(({ ruleIndex, ruleId }) => ruleIndex === undefined || rules[ruleIndex]?.id === ruleId)).toBe(true);
  });
});

describe('fixes', () => {
  const replacement = { path: 'iam/a policy.json', line: 4, column: 7, endLine: 4, endColumn: 13, text: '"Bool"' };
  const fixes = (changes: Partial<ReportedFinding>): unknown => (one({ replacement, ...changes }) as Result & { fixes?: unknown }).fixes;

  test('a replacement is a fix, word for word', () => {
    expect(fixes({ fix: 'Write Bool.' })).toEqual([
      {
        description: { text: 'Write Bool.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'iam/a%20policy.json', uriBaseId: '%SRCROOT%' },
            replacements: [
              { deletedRegion: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 13 }, insertedContent: { text: '"Bool"' } },
            ],
          },
        ],
      },
    ]);
  });

  test('an insertion deletes nothing, and keeps its lines', () => {
    const text = ',\n  "Condition": {}';
    expect(JSON.stringify(fixes({ replacement: { ...replacement, endColumn: 7, text } }))).toContain(
      `"endLine":4,"endColumn":7},"insertedContent":${JSON.stringify({ text })}`,
    );
  });

  test.each<[string, Partial<ReportedFinding>]>([
    ['what stands in a commit', { place: { path: 'p.json', line: 1, commit: 'a'.repeat(40) } }],
    ['what nobody sees', { replacement: { ...replacement, text: '"Bo\u202Eol"' } }],
    ['what is very long', { replacement: { ...replacement, text: 'x'.repeat(10_000) } }],
  ])('none for %s', (_, changes) => {
    expect(fixes(changes)).toBeUndefined();
  });
});
