import type { Format } from './format.js';

/** What `terraform show -json` writes of a plan or state. */
export const plan: Format = {
  reads: (path) => /\.json$/i.test(path) && !/\.(?:tf|tofu)\.json$/i.test(path),
  shows: (bytes) => bytes.includes('"root_module"') && bytes.includes('"format_version"'),
  together: (path) => path,
  reader: async () => (await import('./read-plan.js')).readPlans,
};
