// Fails when dist/ is not what the source builds to, byte for byte.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const fresh = mkdtempSync(path.join(root, 'lib', 'dist-'));
try {
  execFileSync(process.execPath, [path.join(root, 'scripts', 'build.mjs'), fresh], { cwd: root, stdio: 'inherit' });
  const list = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false }).sort();
  const committed = path.join(root, 'dist');
  const names = [...new Set([...list(fresh), ...list(committed)])].sort();
  const stale = names.filter((name) => read(path.join(fresh, name)) !== read(path.join(committed, name)));
  if (stale.length > 0) {
    process.stderr.write(`dist/ does not match src/. Run "npm run build" and commit dist/. Differing: ${stale.join(', ')}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`dist/ matches src/ (${names.length} files)\n`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function read(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
