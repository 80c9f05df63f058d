import type { Format } from './format.js';

/** What `terraform show -json` writes of a plan or state, and the state as Terraform keeps it. */
export const plan: Format = {
  reads: (path) => /\.(?:json|tfstate)$/i.test(path) && !/\.(?:tf|tofu)\.json$/i.test(path),
  shows: (bytes) => {
    const has = (...words: readonly string[]): boolean => words.every((word) => bytes.includes(word));
    return has('"root_module"', '"format_version"') || has('"terraform_version"', '"instances"', '"aws_');
  },
  together: (path) => path,
  reader: async () => (await import('./read-plan.js')).readPlans,
};
