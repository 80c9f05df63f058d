// This tool alone over the corpus: what it misses, reports twice or wrongly, and every false alarm, by syntax and encoding.
// Usage: npm run build && node bench/accuracy/ours.mjs [SEED] [CLI]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { makeCases, writeCases } from './corpus.mjs';

const [, , seed = '1', cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))] = process.argv;
const folder = mkdtempSync(path.join(os.tmpdir(), 'accuracy-'));
const cases = await makeCases(Number(seed));
writeCases(folder, cases);
const { stdout, stderr } = spawnSync(process.execPath, [cli, 'keys', '--path', folder, '--format', 'json'], { maxBuffer: 1 << 30 });
const report = JSON.parse(stdout.toString() || `{"findings":[],"error":${JSON.stringify(stderr.toString())}}`);
if (report.error !== undefined) process.stdout.write(`${report.error}\n`);
if (process.env.KEEP === undefined) rmSync(folder, { recursive: true });

const byPath = new Map(cases.map((one) => [one.path, []]));
for (const finding of report.findings) {
  for (const place of [finding.place]) byPath.get(place.path.split('!/')[0])?.push(finding);
}
const problems = [];
let expectedCount = 0;
let good = 0;
for (const one of cases) {
  const findings = byPath.get(one.path);
  const left = [...findings];
  const wrong = [];
  for (const expected of one.expected) {
    expectedCount++;
    const at = left.findIndex(
      (finding) =>
        finding.rule === expected.rule && (expected.id === undefined || (finding.evidence?.accessKeyId ?? expected.id) === expected.id),
    );
    if (at < 0) {
      wrong.push(`no ${expected.rule}`);
      continue;
    }
    const [finding] = left.splice(at, 1);
    const { place } = expected;
    if (place !== undefined && ['line', 'column', 'endColumn'].some((key) => finding.place[key] !== place[key]))
      wrong.push(
        `${expected.rule} at ${finding.place.line}:${finding.place.column}-${finding.place.endColumn}, not ${place.line}:${place.column}-${place.endColumn}`,
      );
    else good++;
  }
  for (const finding of left) wrong.push(`also ${finding.rule} ${finding.severity} at ${finding.place.line}:${finding.place.column}`);
  if (wrong.length > 0) problems.push({ one, wrong });
}
for (const { one, wrong } of problems)
  process.stdout.write(
    `${one.group} | ${one.syntax} | ${one.encoding} | ${wrong.join('; ')}${process.env.KEEP ? ` | ${folder}/${one.path}` : ''}\n`,
  );
const alike = cases.filter(({ group }) => group === 'look-alike');
const alarms = problems.filter(({ one }) => one.group === 'look-alike').length;
process.stdout.write(
  `seed ${seed}: ${good} of ${expectedCount} right in ${cases.length - alike.length} files; ${alarms} of ${alike.length} look-alikes raise an alarm\n`,
);
const leaked = cases
  .flatMap(({ expected }) => expected.map(({ value }) => value))
  .filter((value) => value?.length > 20 && stdout.includes(value));
if (leaked.length > 0) process.stdout.write(`${leaked.length} values stand in the report\n`);
