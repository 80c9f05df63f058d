import { actionManifest } from '../config/action-manifest.js';
import { fillMarkers } from '../config/markers.js';
import { configSchema, schemaPath } from '../config/schema.js';
import { sections } from '../config/tables.js';
import type { RuleInfo } from '../model/rule.js';
import { accessSchema, accessSchemaPath } from '../reports/access-schema.js';
import { ruleIndex, rulePage } from './rule-page.js';

/** Where the pages of the rules lie; nothing else lies there. */
export const rulesFolder = 'docs/rules';

/**
 * Every generated file by its path, before the formatter: action.yml, the schemas, the rules' pages, and `pages` (Markdown,
 * by path) with their generated sections made anew. Throws an `Error` for a page with a wrong marker.
 */
export function generatedFiles(rules: readonly RuleInfo[], pages: ReadonlyMap<string, string>): Map<string, string> {
  const tables = sections(rules);
  return new Map([
    ['action.yml', actionManifest()],
    [schemaPath, JSON.stringify(configSchema(rules))],
    [accessSchemaPath, JSON.stringify(accessSchema())],
    [`${rulesFolder}/README.md`, ruleIndex(rules)],
    ...rules.map((rule): [string, string] => [`${rulesFolder}/${rule.id}.md`, rulePage(rule)]),
    ...[...pages].map(([name, text]): [string, string] => [name, fillMarkers(name, text, tables)]),
  ]);
}
