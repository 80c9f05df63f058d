import { mayHoldPolicy } from '../signs.js';
import type { Format } from './format.js';
import { namesTemplates, templatesNamedIn } from './other-templates.js';

/** YAML, and what CloudFormation's users call `.template` or `.cfn`, which may be JSON as well. */
export const yaml: Format = {
  reads: (path) => /\.(?:ya?ml|template|cfn|cform|cloudformation)$/i.test(path),
  shows: (bytes) => mayHoldPolicy(bytes) || namesTemplates(bytes),
  together: (path) => path,
  names: templatesNamedIn,
  nests: true,
  reader: async () => (await import('./read-yaml.js')).readYaml,
};
