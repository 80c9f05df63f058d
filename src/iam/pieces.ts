import type { Part } from './pattern.js';

/** The text of pieces that are all known; undefined when a stretch is unknown. */
export function knownText(parts: readonly Part[]): string | undefined {
  let text = '';
  for (const part of parts) {
    if (typeof part !== 'string') return undefined;
    text += part;
  }
  return text;
}

/** The pieces for people: an unknown stretch in the file's own words. */
export function shownText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `\${${part.reference}}`)).join('');
}

/**
 * Puts a stretch's probable value in where its name says what it is: the partition, Region or account of the deployment
 * itself. Such a stretch narrows nothing.
 */
export function settle(parts: readonly Part[], partition = 'aws'): readonly Part[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    if (isPartition(part.reference)) return partition;
    if (isAccountNumber(part.reference)) return '000000000000';
    return isRegion(part.reference) ? 'us-east-1' : part;
  });
}

/** The last word counts: `aws_kms_key.multi_region.arn` is no Region, and the DNS suffix of a partition isn't its name. */
function isPartition(reference: string): boolean {
  return /partition(?:[_-]?(?:id|name))?[\s"'\])}]*$|aws_partition[\w.[\]"'-]*\.id[\s"'\])}]*$/i.test(reference);
}

function isRegion(reference: string): boolean {
  return /regions?(?:[_-]?(?:id|name|code))?(?:\[[^\]]*\])?[\s"'\])}]*$|aws_region[\w.[\]"'-]*\.(?:id|name)[\s"'\])}]*$/i.test(reference);
}

/**
 * A name for the number of the account that is deployed to. One that tells which other is meant (`var.trusted_account_id`), or
 * that it is no number (`var.account_role_arn`), is not known.
 */
function isAccountNumber(reference: string): boolean {
  return (
    /(?:^|[^a-z0-9_-])(?:(?:aws|current|this|self|own|my|your|deploy(?:ment)?|caller)[_-]?)?account(?:[_-]?(?:id|number|no))?[\s"'\])}]*$/i.test(
      reference,
    ) || /caller_?identity[\w.[\]"'-]*\.(?:account_?id|id)$/i.test(reference)
  );
}

/** The pieces of an ARN as of partition `aws`: the analyses compare within one account, so its partition never tells things apart. */
export function atHome(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = settle(parts);
  return typeof first === 'string'
    ? [first.replace(/^arn:aws-[a-z-]+:/, 'arn:aws:'), ...rest]
    : first === undefined
      ? []
      : [first, ...rest];
}
