import type { Format } from './format.js';
import { filesTakenIn } from './terraform-named.js';

/** What a Terraform file may hold that bears on a policy, its own or that of another file of its folder. */
const marks = ['aws_', 'locals', 'variable', 'module', 'output', 'olicy', '=', '":'];

/** Terraform and OpenTofu: all folders are read together, since they call one another. */
export const terraform: Format = {
  reads: (path) =>
    (/\.(?:tf|tofu)(?:\.json)?$/i.test(path) || /(?:(?:^|\/)terraform|\.auto)\.tfvars(?:\.json)?$/.test(path)) &&
    !/(?:^|\/)\.terraform\//.test(path),
  shows: (bytes) => marks.some((mark) => bytes.includes(mark)),
  together: () => ':terraform',
  names: filesTakenIn,
  reader: async () => (await import('./read-terraform.js')).readTerraform,
};
