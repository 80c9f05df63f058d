import type { ConditionTest, Statement } from '../iam/document.js';
import type { Why } from '../oidc/admission.js';
import type { Place } from '../model/place.js';
import type { Wording } from './rule.js';
import { legible } from './legible.js';

/** One point in which token and trust policy differ. */
export interface Difference {
  /** Bare (`sub`, `repository_id`); keys of AWS's own whole (`aws:SourceIp`). */
  readonly claim: string;
  readonly got: string | undefined;
  readonly want: readonly string[];
  /** The values are what must not come. */
  readonly negated?: true;
  readonly why: Why;
  /** The condition key as the policy spells it. */
  readonly key: string;
  readonly operator: string;
  /** The condition in the repository; undefined for a policy that was read from IAM. */
  readonly place: Place | undefined;
  /** What of the policy it is, for a mend that is written into its text. */
  readonly of?: { readonly statement: Statement; readonly test: ConditionTest | undefined };
}

export interface DifferenceCase {
  readonly role: string;
  /** At least one, in the order of the policy. */
  readonly differences: readonly Difference[];
  /** Where the policy was read. */
  readonly source: string;
  /** The smallest change that mends it. */
  readonly mend: string;
}

/** Words of the rules `login-subject`, `login-audience` and `login-claim`: what came, what was wanted, for each difference. */
export function wordDifference(the: DifferenceCase): Wording {
  const [first, ...others] = the.differences as [Difference, ...Difference[]];
  const also = others.length === 0 ? '' : ` Also: ${others.map(differenceWords).join('; ')}.`;
  const rows = the.differences.map(({ claim, got, want }) => ({ claim, got: got ?? null, want: oneOrAll(want) }));
  return {
    message: `STS refused ${the.role}: ${differenceWords(first)} (${the.source}).${also}`,
    fix: the.mend,
    evidence: { ...(rows[0] as (typeof rows)[number]), role: the.role, ...(others.length === 0 ? {} : { differences: rows }) },
    identity: [the.role, ...the.differences.flatMap(({ claim, got, want }) => [claim, got ?? '', ...want])],
  };
}

/** One value stands alone, several as a list. */
export function oneOrAll(values: readonly string[]): string | readonly string[] {
  return values.length === 1 ? (values[0] as string) : values;
}

/** What came and what was wanted, as half a sentence. */
export function differenceWords({ claim, got, want, why, operator, key, negated }: Difference): string {
  const not = negated === true ? 'anything but ' : '';
  const wanted = want.length === 0 ? 'something else' : not + want.map((value) => `"${legible(value)}"`).join(' or ');
  const whose = /^sts:/i.test(claim) ? "the session's" : "the token's";
  const came = got === undefined ? `the token has no ${claim}` : `${whose} ${claim} is "${legible(got)}"`;
  switch (why) {
    case 'explicit-deny':
      return `${came}, and a Deny of the trust policy matches it (${wanted})`;
    case 'not-a-claim':
      return `the trust policy asks for ${key}, which STS supplies for no GitHub token`;
    case 'wrong-issuer':
      return `${came}, and the trust policy's key ${key} is that of another issuer`;
    case 'principal':
      if (got !== undefined && want.some((value) => value.endsWith(`:oidc-provider/${got.replace(/^https:\/\//, '')}`)))
        return `the trust policy lets in ${wanted}, the provider of another account than the role's`;
      return `the trust policy lets in ${wanted}, and the token was issued by ${legible(got ?? 'another issuer')}`;
    case 'action':
      return `the trust policy allows ${wanted}, and not sts:AssumeRoleWithWebIdentity`;
    case 'case':
      return `${came}, the trust policy wants ${wanted}: they differ in upper and lower case`;
    case 'wildcard-under-equals':
      return `${came}, the trust policy wants exactly ${wanted}: under ${operator} a * is an ordinary character`;
    case 'absent':
      if (want.length === 0) return `${came}, and STS takes none without it`;
      return `${came}, the trust policy wants ${wanted}`;
    default:
      return `${came}, the trust policy wants ${wanted}${claim === 'sub' ? formHint(got ?? '', want) : ''}`;
  }
}

const withIds = /^repo:[^:/@]+@\d+\/[^:/@]+@\d+:/;

const usual = /^repo:[^:]+:(?:ref:refs\/|environment:|pull_request$)/;

/** What surprises about subjects: ids behind the names, another template, an environment in place of the branch, its colons. */
function formHint(got: string, want: readonly string[]): string {
  if (want.some((value) => value !== got && value.replaceAll('%3A', ':') === got.replaceAll('%3A', ':')))
    return '; GitHub writes a colon in the name of an environment as %3A';
  if (withIds.test(got) && want.every((value) => value.startsWith('repo:') && !value.includes('@')))
    return `; the token's subject carries the ids of owner and repository, as it does in repositories made, renamed or moved since July 2026${renamed(got, want)}`;
  if (got.startsWith('repo:') && !got.includes('@') && want.every((value) => withIds.test(value)))
    return "; the policy's subject carries the ids of owner and repository, and this repository's subjects don't yet";
  if (!usual.test(got) && want.some((value) => usual.test(value)))
    return "; the subjects of this repository are made by a template of its own (the customization of OIDC subjects in GitHub's settings)";
  if (usual.test(got) && want.length > 0 && want.every((value) => custom.test(value)))
    return "; the policy wants the subject of a template of one's own, and this repository's are GitHub's default ones";
  const environment = /:environment:(.*)$/s.exec(got)?.[1];
  if (environment !== undefined && want.every((value) => !value.includes(':environment:')))
    return `; a job with an environment ("${legible(environment)}") has that in its subject in place of the branch`;
  return '';
}

/** Keys that a template of subjects begins with where it is not GitHub's own. */
const custom =
  /^(?:environment|repository|repository_id|repository_owner|repository_owner_id|job_workflow_ref|context|ref|actor|workflow):/;

/** The name that the policy has for a repository of the same owner: what it was called before, perhaps. */
function renamed(got: string, want: readonly string[]): string {
  const [, owner, name] = /^repo:([^@/]+)@[^/]+\/([^@]+)@/.exec(got) ?? [];
  const others = want.flatMap((value) => {
    const [, ofOwner, other] = /^repo:([^:/]+)\/([^:/*?]+):/.exec(value) ?? [];
    return other !== undefined && ofOwner?.toLowerCase() === owner?.toLowerCase() && other.toLowerCase() !== name?.toLowerCase()
      ? [other]
      : [];
  });
  return others[0] === undefined ? '' : `; was it named "${legible(others[0])}" before?`;
}
