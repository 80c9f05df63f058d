import type { Context } from './context.js';
import { legible } from './legible.js';
import type { RoleArn } from './role-arn.js';
import { trustInFile, trustsInTree, type TrustPolicy } from './trust-source.js';

/** The role's trust policies in the repository: in the file that was named, else wherever they are found. */
export async function policiesAtHand(role: RoleArn, context: Context, remarks: string[]): Promise<TrustPolicy[]> {
  const file = context.settings.trustPolicyFile;
  if (file !== undefined) {
    const trust = trustInFile(file);
    if (trust !== undefined) return [trust];
  }
  const documents = await context.documents();
  if (documents === undefined) remarks.push("The repository's policies could not be read; the login is explained without them.");
  const found = documents === undefined ? [] : trustsInTree(documents, role, file?.path);
  if (file !== undefined && found.length === 0) remarks.push(`${legible(file.path)} holds no trust policy that can be read.`);
  return found;
}
