import type { Value } from '../../model/value.js';
import { partsOf } from '../pattern.js';
import { shownText } from '../pieces.js';

/** The managed policies of AWS that matter, by what follows `:policy/` in their ARNs. */
export interface ManagedDocuments {
  /** The document as JSON; undefined for a policy that gives no way up, or that isn't AWS's. */
  document(name: string): unknown;
}

/** The name of a managed policy of AWS, its path included; undefined for an ARN of another kind. */
export function managedName(arn: Value): string | undefined {
  const parts = partsOf(arn);
  const match = parts && /^arn:[^:]*:iam::aws:policy\/(.+)$/.exec(shownText(parts));
  return match?.[1];
}
