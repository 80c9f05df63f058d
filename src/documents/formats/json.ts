import { mayHoldPolicy } from '../signs.js';
import type { Format } from './format.js';
import { namesTemplates, templatesNamedIn } from './other-templates.js';

/** JSON: policies, answers of AWS's command line, CloudFormation and whatever else holds a policy. */
export const json: Format = {
  reads: (path) => /\.(?:jsonc?|jsonl|ndjson)$/i.test(path) && !/\.tf\.json$/i.test(path),
  shows: (bytes) => mayHoldPolicy(bytes) || namesTemplates(bytes),
  together: (path) => path,
  names: templatesNamedIn,
  nests: true,
  reader: async () => (await import('./read-json.js')).readJson,
};
