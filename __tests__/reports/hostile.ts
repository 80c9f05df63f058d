import type { AccessRow } from '../../src/model/access.js';
import type { LoginTarget } from '../../src/model/login-report.js';
import type { Report, ReportedFinding } from '../../src/model/report.js';
import { finding, hash, report } from './sample.js';

/** Names and words that somebody hostile would give a file, a commit or a policy, each aimed at some surface. */
export const hostileWords: readonly string[] = [
  '::error::planted',
  'a\n::error title=x::planted',
  'a\r::add-mask::planted',
  '\n  ::stop-commands::planted',
  'x##[command]planted',
  '##[error]planted',
  '100%25,file=a:b',
  'a | b | c',
  'a\\| b',
  'a\\\\| b',
  '`code` ``` and ````',
  'odd ` tick',
  '|`|`|',
  '</details></summary></code></pre></table>planted',
  '<img src=https://evil.example/x.png onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '<!-- hidden -->',
  '--><b>planted</b><!--',
  '[planted](https://evil.example)',
  '![planted](https://evil.example/x.png)',
  '[x]: https://evil.example',
  'https://evil.example/path?a=1&b=2',
  'www.evil.example',
  'ftp://evil.example',
  '<https://evil.example>',
  '@octocat and @acme/security',
  'fixes #1, GH-2, acme/app#3',
  '**bold** _under_ __dunder__ ~~gone~~ *',
  '# heading',
  '- item',
  '> quote',
  '$a$ and $b$ and $$c$$',
  '&lt;b&gt; &#60;i&#62; &amp;',
  'evil\u202egnp.exe\u202c',
  'zero\u200bwidth\u200d\ufeff\u2060',
  '\u001b[31mred\u001b[0m\u0007\u0008',
  '\u009b31m c1',
  'line\u2028separator\u2029',
  'tag \u{e0041}\u{e0042}',
  'lone \ud800 and \udfff',
  '\u0000nul',
  'tab\tand\u00a0nbsp',
  'verdict: pass: nothing open',
  'ünïcödé/文件 名.json',
  '',
  ' ',
  '__proto__',
  'constructor',
];

/** A path of 4 kB in one segment, and a word as long. */
export const long = `${'n'.repeat(2000)}|${'m'.repeat(2100)}`;

/** Every word stands wherever a repository's words can stand. */
export const hostile: Report = report({
  findings: [...hostileWords, long, `x/${long}\n::warning::planted`].flatMap((word, i) => hostileFindings(word, i)),
  checks: hostileWords.map((word) => ({ check: 'keys', status: 'incomplete', reason: word, durationMs: 1 })),
  notChecked: hostileWords.map((word) => ({ check: 'login', what: word, why: word, fix: word })),
  scanned: { ...report().scanned, notScanned: [...hostileWords, long].map((word) => ({ path: word, why: word })) },
  remarks: [...hostileWords, long],
  newAccess: {
    gains: [...hostileWords, long].map((word, i) => hostileAccess(word, i)),
    losses: [...hostileWords, long].map((word, i) => hostileAccess(word, i)),
    notCompared: [...hostileWords, long].map((word) => ({ path: word, why: word })),
  },
  login: { claims: {}, roles: hostileWords.map((word) => hostileTarget(word)), mustRefuse: [hostileTarget(long)] },
});

function hostileAccess(word: string, i: number): AccessRow {
  return {
    principal: { kind: i % 2 === 0 ? 'role' : 'resource', name: word, service: word },
    change: i % 3 === 0 ? 'undenied' : 'condition',
    certain: i % 5 !== 0,
    marks: ['privilege-escalation'],
    path: [word, word],
    ...(i % 2 === 0 ? {} : { who: [word, word], exceptWho: [word] }),
    actions: Array.from({ length: 9 }, () => word),
    exceptActions: [word],
    resources: [word],
    exceptResources: [word, word],
    conditions: Array.from({ length: 9 }, () => word),
    conditionsBefore: [word, word],
    place: { path: word, line: 1, commit: hash(word) },
  };
}

function hostileTarget(word: string): LoginTarget {
  const row = { claim: word, operator: word, got: word, want: [word, word], matched: 'no' } as const;
  return { role: word, state: 'failed', reason: word, arn: word, error: { code: word, requestId: word }, policy: word, conditions: [row] };
}

function hostileFindings(word: string, i: number): ReportedFinding[] {
  const shared = { message: word, fix: word, evidence: { name: word }, related: [{ path: word, line: 1, message: word }] };
  const place = { path: word, line: i + 1, column: 1, endLine: i + 1, endColumn: 2 };
  const make = (changes: Partial<ReportedFinding>): ReportedFinding =>
    finding({ ...shared, place, fingerprint: hash(word, i), helpUri: `https://evil.example/${word}`, ...changes });
  return [
    make({ waiver: `  - rule: x\n    path: ${word}` }),
    make({ severity: 'low', place: { ...place, path: `dir.zip!/${word}` } }),
    make({ state: 'existing' }),
    make({ state: 'baselined', reason: word }),
    make({ state: 'waived', reason: word, place: { path: '', in: 'commit-message', commit: 'c'.repeat(40), line: 1 } }),
  ];
}
