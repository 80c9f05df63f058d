import { mayHoldPolicy } from '../signs.js';
import type { Format, TextFile } from './format.js';
import { namesTemplates, templatesNamedIn } from './other-templates.js';
import { yaml } from './yaml.js';

/** JSON: policies, answers of AWS's command line, CloudFormation and whatever else holds a policy. */
export const json: Format = {
  reads: (path) => /\.(?:jsonc?|jsonl|ndjson)$/i.test(path) && !/\.tf\.json$/i.test(path),
  shows: (bytes) => mayHoldPolicy(bytes) || namesTemplates(bytes),
  together: (path) => path,
  names: templatesNamedIn,
  nests: true,
  reader: async (taken) => (inYaml(taken) ? yaml.reader() : (await import('./read-json.js')).readJson),
};

/** A template in JSON may make a stack of one in YAML; the reader of YAML reads both. */
function inYaml(taken?: ReadonlyMap<string, TextFile>): boolean {
  return taken !== undefined && [...taken.keys()].some((path) => yaml.reads(path));
}
