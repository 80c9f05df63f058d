// Installs the Node versions that dist is tested under (each has a lockfile of its own), where they are not there yet.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '__tests__', 'runtimes');

for (const name of readdirSync(root)) {
  const folder = path.join(root, name);
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages['node_modules/node'].version;
  const manifest = path.join(folder, 'node_modules', 'node', 'package.json');
  const binary = path.join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary) && existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === wanted) continue;
  // One string and a shell: npm is a script on Windows, which can't be started without one. Nothing in it comes from outside.
  execFileSync('npm ci --no-audit --no-fund', { cwd: folder, stdio: 'inherit', shell: true });
}
