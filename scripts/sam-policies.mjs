// Compiles SAM's policy templates into one module. Takes the path of policy_templates.json of aws/serverless-application-model (Apache-2.0,
// samtranslator/policy_templates_data/), and the version it is of: node scripts/sam-policies.mjs policy_templates.json 1.100.0
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [from, version] = process.argv.slice(2);
const { Templates: templates } = JSON.parse(readFileSync(from, 'utf8'));

const lines = Object.entries(templates).map(([name, { Definition: definition }]) => {
  const statements = JSON.stringify(definition.Statement).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `  '${name}': '${statements}',`;
});
const head = `// Made by scripts/sam-policies.mjs from the policy templates of SAM ${version} (Apache-2.0): not to be edited.`;
const text = `${head}\nexport const samPolicies: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
writeFileSync(path.join(root, 'src/documents/cloudformation/sam-policies.data.ts'), text);
