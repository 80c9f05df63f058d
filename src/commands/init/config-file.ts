import { schemaPath } from '../../config/schema.js';
import { tool } from '../../model/tool.js';
import type { WantedRole } from './role.js';

const schemaUrl = `${tool.repository.replace('github.com', 'raw.githubusercontent.com')}/main/${schemaPath}`;

/** A config that says what holds anyway, to begin from. */
export function configFile(role: WantedRole | undefined): string {
  return `${[
    `# yaml-language-server: $schema=${schemaUrl}`,
    'fail-on: high',
    'block: new',
    ...(role === undefined ? [] : ['accounts:', `  ours: ['${role.account}']`]),
  ].join('\n')}\n`;
}
