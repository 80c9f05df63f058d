// This tool and whichever other scanners are on PATH, over the same corpus: what each finds and where it raises a false alarm.
// None of them calls a service. Usage: npm run build && node bench/accuracy/rivals.mjs [SEED] [CLI]
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { makeCases, writeCases } from './corpus.mjs';

const [, , seed = '1', cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))] = process.argv;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'accuracy-'));
const folder = path.join(scratch, 'corpus');
const out = path.join(scratch, 'out.json');
const run = (file, args, options = {}) => spawnSync(file, args, { cwd: folder, maxBuffer: 1 << 30, encoding: 'utf8', ...options });
const fileOf = (name) => path.relative(folder, path.resolve(folder, name)).split(/[!]/)[0].split(path.sep).join('/');

/** Each gives a list of { path, aws }: one a finding, `aws` where its rule is about AWS. Undefined where it isn't installed. */
const tools = {
  'aws-access-gate': () => {
    const { stdout } = run(process.execPath, [cli, 'keys', '--path', folder, '--format', 'json']);
    return JSON.parse(stdout).findings.map(({ place }) => ({ path: fileOf(place.path), aws: true }));
  },
  gitleaks: () => {
    const args = [
      'dir',
      '.',
      '--no-banner',
      '--exit-code',
      '0',
      '--max-archive-depth',
      '8',
      '--max-decode-depth',
      '5',
      '-f',
      'json',
      '-r',
      out,
    ];
    if (run('gitleaks', args).error !== undefined) return undefined;
    return JSON.parse(readFileSync(out, 'utf8')).map(({ File, RuleID }) => ({ path: fileOf(File), aws: RuleID.startsWith('aws') }));
  },
  'detect-secrets': () => {
    const { stdout, error } = run('detect-secrets', ['scan', '--all-files', '--no-verify', '.']);
    if (error !== undefined) return undefined;
    return Object.entries(JSON.parse(stdout).results).flatMap(([name, found]) =>
      found.map(({ type }) => ({ path: fileOf(name), aws: type.includes('AWS') })),
    );
  },
  ripsecrets: () => {
    const { stdout, error } = run('ripsecrets', ['.'], { encoding: 'latin1' });
    if (error !== undefined) return undefined;
    const names = stdout.split('\n').map((line) => /^(?:\.\/)?([a-z-]+\/[0-9]{5}\/[^:]+):/.exec(line)?.[1]);
    return names.filter((name) => name !== undefined).map((name) => ({ path: fileOf(name), aws: true }));
  },
  secretlint: () => {
    const rules = [{ id: '@secretlint/secretlint-rule-aws', options: { enableIDScanRule: true } }];
    const config = path.join(scratch, 'secretlint.json');
    writeFileSync(config, JSON.stringify({ rules }));
    // Into a file: it ends before a pipe has taken all that it wrote.
    const file = openSync(out, 'w');
    const { error } = run('secretlint', ['--secretlintrc', config, '--format', 'json', '**/*', '**/.*'], {
      stdio: ['ignore', file, 'ignore'],
    });
    closeSync(file);
    if (error !== undefined) return undefined;
    return JSON.parse(readFileSync(out, 'utf8')).flatMap(({ filePath, messages }) =>
      messages.map(() => ({ path: fileOf(filePath), aws: true })),
    );
  },
  kingfisher: () => {
    const { stdout, error } = run('kingfisher', [
      'scan',
      '.',
      '--no-validate',
      '--no-update-check',
      '--confidence',
      'low',
      '--format',
      'json',
    ]);
    if (error !== undefined) return undefined;
    return JSON.parse(stdout.split('\n', 1)[0]).findings.map(({ rule, finding }) => ({
      path: fileOf(finding.path),
      aws: /aws|amazon/i.test(rule.id),
    }));
  },
  whispers: () => {
    const { error } = run('whispers', ['--exitcode', '0', '--output', out, '.']);
    if (error !== undefined) return undefined;
    return JSON.parse(readFileSync(out, 'utf8')).map(({ file, rule_id: rule }) => ({ path: fileOf(file), aws: rule.startsWith('aws') }));
  },
};

const cases = await makeCases(Number(seed));
writeCases(folder, cases);
const groups = [...new Set(cases.map(({ group }) => group))];
const columns = [];
const missed = new Map();
for (const [name, find] of Object.entries(tools)) {
  const findings = find();
  if (findings === undefined) continue;
  const counts = new Map();
  for (const { path: file, aws } of findings) {
    const known = counts.get(file) ?? { all: 0, aws: 0 };
    counts.set(file, { all: known.all + 1, aws: known.aws + (aws ? 1 : 0) });
  }
  const share = (among, holds) =>
    `${((100 * among.filter((one) => holds(counts.get(one.path) ?? { all: 0, aws: 0 })).length) / among.length).toFixed(0)}`;
  const rows = groups.flatMap((group) => {
    const among = cases.filter((one) => one.group === group);
    if (group !== 'look-alike') return [[group, share(among, ({ all }) => all > 0)]];
    return [
      ['false alarms, rules for AWS', share(among, ({ aws }) => aws > 0)],
      ['false alarms, all rules', share(among, ({ all }) => all > 0)],
    ];
  });
  const pairs = cases.filter(({ group }) => group === 'access-key-pair');
  rows.push(['a pair as one finding', share(pairs, ({ all }) => all === 1)]);
  columns.push([name, new Map(rows)]);
  missed.set(name, new Set(cases.filter((one) => one.expected.length > 0 && !counts.has(one.path)).map((one) => one.path)));
}
rmSync(scratch, { recursive: true });
const rowNames = [...columns[0][1].keys()];
const print = (cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
print([`% of files, seed ${seed}`, ...columns.map(([name]) => name)]);
print(['---', ...columns.map(() => '---:')]);
for (const row of rowNames) print([row, ...columns.map(([, rows]) => rows.get(row))]);
const [own, ...others] = [...missed];
for (const file of own[1]) {
  const by = others.filter(([, theirs]) => !theirs.has(file)).map(([name]) => name);
  const { syntax, encoding } = cases.find((one) => one.path === file);
  process.stdout.write(`missed here: ${syntax}, ${encoding}; found by ${by.join(', ') || 'none'}\n`);
}
