import { contentHash } from '../model/fingerprint.js';

/**
 * Values that AWS prints in its own documentation without EXAMPLE in them, by `contentHash`.
 * https://github.com/aws/aws-cli/tree/develop/awscli/examples/iam
 */
const samples: ReadonlySet<string> = new Set([
  '88179b482144f8bd16083e1c481a6fe07845d4ed640e6046c4d2c09ae98c8ce0',
  'a6894648869b7f1ebf0a1bafa7855425ad9859763e12751e29c97394f82324f1',
]);

/** True for a value that everybody can read in the documentation of AWS, and that opens nothing. */
export function isPublicSample(value: string): boolean {
  return samples.has(contentHash(value));
}
