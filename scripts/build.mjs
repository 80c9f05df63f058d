// Bundles lib/ (what tsc wrote) into dist/: one build that both entries share, chunks that load only when used, two stubs.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const out = path.resolve(root, process.argv[2] ?? 'dist');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
execFileSync(
  process.execPath,
  [
    path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
    'build',
    'lib/main.js',
    '-o',
    out,
    '-m',
    '--no-cache',
    '-q',
    '--license',
    'licenses.txt',
    '--target',
    'es2022',
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);

for (const entry of ['action', 'cli']) {
  const file = path.join(out, `${entry}.js`);
  writeFileSync(file, `#!/usr/bin/env node\nimport { ${entry} } from './index.js';\nawait ${entry}();\n`);
  chmodSync(file, 0o755);
}

for (const name of readdirSync(out)) {
  const file = path.join(out, name);
  if (!/\.(js|json|txt|cjs|mjs)$/.test(name)) continue;
  const text = readFileSync(file, 'utf8');
  const clean = text.replaceAll('\r\n', '\n');
  if (clean !== text) writeFileSync(file, clean);
}
if (!existsSync(path.join(out, 'package.json'))) throw new Error('ncc wrote no dist/package.json: the output is no ES module');
