// Bundles lib/ (what tsc wrote) into dist/: one build that both entries share, chunks that load only when used, two stubs.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync } from '@swc/core';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [, , folder = 'dist'] = process.argv;
if (folder.startsWith('-')) throw new Error('the one argument is the folder to build into');
const out = path.resolve(root, folder);

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

// ncc makes a `require` anew for each builtin, at a tenth of a millisecond: node gives them without, from 20.16 on.
// https://nodejs.org/api/process.html#processgetbuiltinmoduleid
const main = path.join(out, 'index.js');
const [plain, maker] = [readFileSync(main, 'utf8'), /^import\{createRequire as (\w+)\}from"module";/];
const making = `${maker.exec(plain)?.[1]}(import.meta.url)(`;
if (!plain.includes(making)) throw new Error('ncc loads builtins in another way than before: mend this script');
let bundle = plain
  .replaceAll(making, 'builtin(')
  .replace(maker, (all, name) => `${all}const builtin=process.getBuiltinModule??${name}(import.meta.url);`);

// These take up to ten milliseconds to load, and a clean run uses nothing of them: they come with the first use of a member.
const late = ['node:crypto', 'node:fs/promises', 'node:timers/promises'];
for (const name of late) {
  const eager = new RegExp(`(\\w+)=>\\{\\1\\.exports=builtin\\("${name}"\\)\\}`);
  if (!eager.test(bundle)) throw new Error(`ncc loads ${name} in another way than before: mend this script`);
  const lazy = `$1=>{const m=()=>builtin("${name}");$1.exports=new Proxy({},{get:(_,k)=>k==="__esModule"?undefined:m()[k],has:(_,k)=>k in m(),ownKeys:()=>Reflect.ownKeys(m())})}`;
  bundle = bundle.replace(eager, lazy);
}
writeFileSync(main, bundle);

for (const entry of ['action', 'cli']) {
  const file = path.join(out, `${entry}.js`);
  writeFileSync(
    file,
    `#!/usr/bin/env node\nimport { ${entry} } from './index.js';\nawait ${entry}(new URL('worker.js', import.meta.url));\n`,
  );
  chmodSync(file, 0o755);
}
writeFileSync(path.join(out, 'worker.js'), "import { worker } from './index.js';\nawait worker();\n");

for (const name of readdirSync(out)) {
  const file = path.join(out, name);
  if (!/\.(js|json|txt|cjs|mjs)$/.test(name)) continue;
  const text = readFileSync(file, 'utf8');
  const clean = shortened(name, text.replaceAll('\r\n', '\n'));
  if (clean !== text) writeFileSync(file, clean);
}
if (!existsSync(path.join(out, 'package.json'))) throw new Error('ncc wrote no dist/package.json: the output is no ES module');

/** ncc minifies the main file alone. Names that code may ask for stay, and nothing is rewritten: the chunks lose blanks and comments, licenses.txt has the licences. */
function shortened(name, text) {
  if (!name.endsWith('.index.js')) return text;
  const { code } = minifySync(text, {
    module: true,
    compress: false,
    mangle: { keep_classnames: true, keep_fnames: true },
    format: { comments: false },
    ecma: 2022,
  });
  return `${code}\n`;
}
